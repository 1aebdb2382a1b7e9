"""Headings of columns beside the first item, or beside the title, in its row: '1. | Apologies | Action'."""

from __future__ import annotations

from ..document.tree import Cell, Row, Table
from .column_cells import dated
from .column_heads import header_role, is_header, is_ref
from .names import STRONG, people_like
from .outline.words import exactly_usual, titles
from .passage import normal

_HEADED = frozenset(("action", "owner", "due", "owner_due"))
_LONG = 60  # letters: a heading of an item is shorter


def heads_apart(table: Table, dated_above: bool = True) -> Table:
    """A table whose columns are headed beside its first item, with these headings in a row of their own.

    `dated_above`: a line above says when the meeting was, so that no title with a day stands in the table.
    """
    at = next((i for i, row in enumerate(table.rows) if not row.separator and any(row.texts)), None)
    if at is None or any(map(is_header, table.rows[:6])):
        return table
    row = table.rows[at]
    begin = _heads_from(row, not dated_above)
    if begin is None or not _filled_below(table.rows[at + 1 :], begin, normal(row.texts[begin])):
        return table
    empty = [Cell() for _ in row.cells]
    head = Row([*empty[:begin], *row.cells[begin:]], row.breaks)
    front = Row([*row.cells[:begin], *empty[begin:]])
    titled = not dated_above and _titled(" ".join(front.texts))
    parted = [front, head] if titled else [head, front]
    return Table([*table.rows[:at], *parted, *table.rows[at + 1 :]])


def _titled(text: str) -> bool:
    """Whether words say which meeting it was, and of what year: no item is headed so."""
    return titles(text) and dated(text)


def _heads_from(row: Row, may_title: bool) -> int | None:
    """The column from which on a row holds nothing but headings, behind the number and heading of an item, or a title."""
    filled = [c for c, text in enumerate(row.texts) if text]
    begin = len(filled)
    while begin and _heads(row.texts[filled[begin - 1]]):
        begin -= 1
    front = [row.texts[c] for c in filled[:begin]]
    if not front or begin == len(filled) or len(front) > 2:
        return None
    last = front[-1]
    if may_title and len(front) == 1 and len(last) < 2 * _LONG and _titled(last):
        return filled[begin]
    named = len(last) < _LONG and last[-1] not in ".?!;" and not is_ref(last) and people_like(last) < STRONG
    return filled[begin] if named and (exactly_usual(last) or is_ref(front[0])) else None


def _heads(text: str) -> bool:
    return len(text) < 25 and header_role(text) in _HEADED


def _filled_below(rows: list[Row], column: int, head: str) -> bool:
    """Whether other words than the heading stand below it."""
    return any(column < len(row.cells) and normal(row.texts[column]) not in ("", head) for row in rows)
