"""Tables that stand in an item or in a cell of the minutes."""

from __future__ import annotations

from ..document.tree import Table, paragraphs_of
from .labels import titled
from .passage import Passage
from .rows import Unit


def hold_together(units: list[Unit]) -> None:
    """Make the rows of a table that stands in an item one block of its text."""
    passages = [p for unit in units for cell in unit.cells.values() for p in cell]
    first = min((p.start for p in passages), default=-1)
    for passage in passages:
        passage.table = first


def take_title(unit: Unit, held: Table, heads: bool) -> Passage | None:
    """Take the words right over a table in a cell out of its row, where they title a list of actions: 'Agreed actions'.

    `heads`: the first words of the cell head the item.
    """
    start = next((p.start for p in paragraphs_of([held])), 0)
    cells = [cell for cell in unit.cells.values() if cell and cell[0].start < start]
    above = [p for cell in cells for p in cell if p.start < start]
    last = max(above, key=lambda p: p.start, default=None)
    if (
        last is None
        or (heads and any(cell[0] is last for cell in cells))
        or len(last.text) > _TITLE
        or titled(last.text) not in ("log", "list")
    ):
        return None
    for cell in cells:
        cell[:] = [p for p in cell if p is not last]
    return last


_TITLE = 60  # letters: more are a sentence


def rows_above(units: list[Unit], held: Table) -> int:
    """How many rows begin above a table that stands in one of them."""
    start = next((p.start for p in paragraphs_of([held])), 0)
    firsts = (min((p.start for cell in unit.cells.values() for p in cell), default=0) for unit in units)
    return sum(first < start for first in firsts)
