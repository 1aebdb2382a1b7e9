"""Summaries in a table of the minutes: their title in a row of its own, and rows that say of an action nothing but its number."""

from __future__ import annotations

from ..document.tree import Row, Table
from .column_heads import header_role, is_header, is_ref
from .columns import Columns
from .labels import titled
from .passage import Passage
from .rows import Unit

_TOLD = frozenset(("action", "owner", "owner_due", "due", "status"))
_NUMBERS = frozenset(("number", "link", "ref"))


def begins_summary(rows: list[Row], at: int) -> bool:
    """Whether a list of actions begins in a table of minutes without headings: its own, or a title over them."""
    return titles_summary(rows, at) or (rows[at].breaks and _heads(rows[at]))


def titles_summary(rows: list[Row], at: int) -> bool:
    """Whether a row of a table titles a list of actions whose headings stand in the next one."""
    if at + 1 >= len(rows) or not _heads(rows[at + 1]):
        return False
    filled = [text for text in rows[at].texts if text]
    return len(filled) == 1 and titled(filled[0]) in ("list", "log")


def _heads(row: Row) -> bool:
    """Whether a row heads actions and nothing else: 'No. | By | Due'."""
    roles = set(map(header_role, row.texts)) if is_header(row) else set[str | None]()
    return len(roles & _TOLD) > 1 and roles <= _TOLD | _NUMBERS


def summary_title(table: Table) -> Passage | None:
    """The title in the first row of a table of actions; it is taken out of it."""
    if not table.rows or not titles_summary(table.rows, 0):
        return None
    first = table.rows.pop(0)
    return next(Passage.of(p) for cell in first.cells for p in cell.paragraphs)


def pointing(columns: Columns, units: list[Unit]) -> bool:
    """Whether rows give the numbers of actions, whose they are and by when, and not what is to be done."""
    told = {role for unit in units for role, cell in unit.cells.items() if cell}
    numbers = told & _NUMBERS
    if len(numbers) != 1 or not told & _TOLD or told - _TOLD - numbers or "action" in told or columns.header is None:
        return False
    cells = [unit.get(*numbers) for unit in units]
    return all(len(cell) == 1 and is_ref(cell[0].text) for cell in cells)


def point(columns: Columns, units: list[Unit]) -> None:
    """Take the numbers of such rows for those of actions."""
    columns.roles = ["number" if role in _NUMBERS else role for role in columns.roles]
    for unit in units:
        unit.cells = {"number" if role in _NUMBERS else role: cell for role, cell in unit.cells.items() if cell}
