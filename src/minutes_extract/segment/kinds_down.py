"""Tables of people with the label of each list in the first column, over its rows: '| Name | Office', 'Present | Ann Bell | Chair'."""

from __future__ import annotations

from ..document.tree import Row, Table
from .column_heads import header_role, is_header
from .columns import Columns, classify
from .labels import list_kind
from .model import Layout, Roster
from .names import NONE, STRONG, people_like
from .side_lists import cells_of
from .strange_columns import settle_strange

_FEWEST = 3  # rows of such a table, the one of its headings among them


def kinds_down(rows: list[Row]) -> bool:
    """Whether headings stand over people whose lists are named in the first column, once for all the rows of each."""
    if len(rows) < _FEWEST or not rows[0].texts[-1] or len(rows[1].cells) < 3:
        return False
    head, below = rows[0], rows[1:]
    if _column(head) is None or not below[0].texts[0] or not is_header(head):
        return False
    at = _named(rows)
    if at is None or not any(not row.texts[0] for row in below):
        return False
    if not all(at < len(row.cells) and (not row.texts[0] or list_kind(row.texts[0])) for row in below):
        return False
    named = [people_like(row.texts[at]) for row in below if row.texts[at]]
    return min(named, default=NONE) > NONE and 2 * named.count(STRONG) >= len(named)


def _column(head: Row) -> int | None:
    """The column headed as names, behind the first; one of offices or bodies where none is."""
    roles = [header_role(text) for text in head.texts]
    first = next((roles.index(role, 1) for role in ("name", "role", "organisation") if role in roles[1:]), None)
    return None if roles[0] == "name" else first


def _named(rows: list[Row]) -> int | None:
    """The column of names: as it is headed, or the one that holds them."""
    columns = classify(Table(rows))
    at = columns.first("name")
    return at if at else None


def take_down(layout: Layout, table: Table, roster: Roster) -> int:
    """Take the rows of such a table; how many they are."""
    told = [row for row in table.rows if not row.separator and any(row.texts)]
    columns = classify(Table(told))
    settle_strange(columns, told[1:])
    at = columns.first("name") or 1
    roles = ["other" if c == 0 else "name" if c == at else role for c, role in enumerate(columns.roles)]
    columns = Columns(roles, None, columns.names)
    for row in told:
        cells = cells_of(row)
        if row is told[0]:
            layout.furniture += [("column-heading", p) for cell in cells for p in cell]
            continue
        if cells[0]:
            if roster.rows or roster.label is not None:
                roster = Roster(None, None)
                layout.rosters.append(roster)
            roster.kind, roster.label = list_kind(row.texts[0]), cells[0][0]
            roster.columns = columns
        roster.rows.append([[], *cells[1:]])
    return len(table.rows)
