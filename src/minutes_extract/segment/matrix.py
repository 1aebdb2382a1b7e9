"""Tables with a body or a part of it in the first column, and a column of its people for each way of attending."""

from __future__ import annotations

from itertools import takewhile

from ..document.tree import Row, Table
from ..lexicons import words
from .by_body import names_body, proper_body
from .column_heads import header_role, is_ref
from .columns import Columns
from .kind_columns import minutes_below
from .labels import label_kind
from .list_lines import AWAY
from .model import Layout, Roster
from .names import NONE, crowd, people_like
from .passage import normal
from .side_lists import cells_of

FEWEST = 3  # letters of a cell that names somebody


def crossed(rows: list[Row]) -> dict[int, str]:
    """Column → kind of list, of 'Site | Here | Apologies'; none where the cells below hold no people, but marks."""
    head = rows[0]
    below = list(takewhile(lambda row: not minutes_below(row), rows[1:]))
    at = corner_of(head)
    kinds = _kinds(head, at)
    corner = head.texts[at]
    if len(kinds) < sum(map(bool, head.texts)) - bool(corner) or len(set(kinds.values())) < 2 or len(corner) > 40:
        return {}
    if label_kind(normal(corner)) is not None or header_role(corner) == "name":
        return {}
    told = [row.texts[c] for row in below for c in kinds if c < len(row.cells) and row.texts[c]]
    firsts = [row.texts[at] for row in below if at < len(row.cells) and row.texts[at]]
    led = sum(len(text) < 60 and not is_ref(text) for text in firsts)
    people = sum(len(text) > FEWEST and (people_like(text) > NONE or crowd(text)) for text in told)
    return kinds if told and people * 4 >= len(told) * 3 and led * 2 > len(below) else {}


def corner_of(head: Row) -> int:
    """The column of the bodies or groups: the first, or one headed as of bodies where a list stands in the first."""
    if not head.texts[0] or label_kind(normal(head.texts[0])) is None:
        return 0
    return next((c for c, text in enumerate(head.texts) if header_role(text) == "organisation"), 0)


def _kinds(head: Row, corner: int) -> dict[int, str]:
    """Column → kind of list by its heading; names beside a column of those who are away are of those who came."""
    kinds = {
        c: kind for c, text in enumerate(head.texts) if c != corner and text and (kind := label_kind(normal(text)))
    }
    away = set(AWAY) & set(kinds.values())
    for c, text in enumerate(head.texts if away else ()):
        if c != corner and c not in kinds and header_role(text) == "name":
            kinds[c] = "present"
    return kinds


def take_crossed(layout: Layout, table: Table) -> int:
    """Take the rows of such a table: a list for each column, its people beside what the first cell says they are of."""
    end = next((i for i, row in enumerate(table.rows) if i and minutes_below(row)), len(table.rows))
    table = Table(table.rows[:end])
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    at = corner_of(rows[0])
    kinds, of_bodies = crossed(rows), header_role(rows[0].texts[at]) == "organisation"
    labels = cells_of(rows[0])
    named = [c for c in kinds if label_kind(normal(rows[0].texts[c])) is None]  # 'Representatives' labels no list
    layout.furniture += [("column-heading", p) for c in (at, *named) for p in labels[c]]
    lists: dict[tuple[int, str], Roster] = {}
    role = "other"
    for row in rows[1:]:
        cells = cells_of(row)
        body = cells[at] if at < len(cells) else []
        role = _told_by(row.texts[at], of_bodies) if body else role
        if role == "other":
            layout.furniture += [("label", p) for p in body]
        for column, kind in kinds.items():
            if column >= len(cells) or not cells[column]:
                continue
            if (column, role) not in lists:
                label = labels[column][0] if column not in named else None
                lists[column, role] = Roster(kind, label, columns=Columns([role, "name"], None, ["", ""]))
                layout.rosters.append(lists[column, role])
            lists[column, role].rows.append([body if role != "other" else [], cells[column]])
    return end


def _told_by(text: str, of_bodies: bool) -> str:
    """What the first cell of a row says of its people: their body, their office, or only how they are grouped."""
    last = normal(text).split()[-1:] or [""]
    if last[0] in words("roles.heads"):
        return "role"
    if last[0].removesuffix("s") in words("roles.heads"):
        return "other"  # 'Branch officers'
    return "organisation" if of_bodies or names_body(text) or proper_body(text) else "other"
