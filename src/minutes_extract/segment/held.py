"""Tables that stand in an item or in a cell of the minutes."""

from __future__ import annotations

from ..document.tree import Table, paragraphs_of
from .rows import Unit


def hold_together(units: list[Unit]) -> None:
    """Make the rows of a table that stands in an item one block of its text."""
    passages = [p for unit in units for cell in unit.cells.values() for p in cell]
    first = min((p.start for p in passages), default=-1)
    for passage in passages:
        passage.table = first


def rows_above(units: list[Unit], held: Table) -> int:
    """How many rows begin above a table that stands in one of them."""
    start = next((p.start for p in paragraphs_of([held])), 0)
    firsts = (min((p.start for cell in unit.cells.values() for p in cell), default=0) for unit in units)
    return sum(first < start for first in firsts)
