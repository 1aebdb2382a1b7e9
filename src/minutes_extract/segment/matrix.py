"""Tables with a body or a part of it in the first column, and a column of its people for each way of attending."""

from __future__ import annotations

from ..document.tree import Row, Table
from ..lexicons import words
from .by_body import names_body, proper_body
from .column_heads import header_role, is_ref
from .columns import Columns
from .kind_columns import minutes_below
from .labels import label_kind
from .model import Layout, Roster
from .names import NONE, people_like
from .passage import normal
from .side_lists import cells_of

FEWEST = 3  # letters of a cell that names somebody


def crossed(rows: list[Row]) -> dict[int, str]:
    """Column → kind of list, of 'Site | Here | Apologies'; none where the cells below hold no people, but marks."""
    head, below = rows[0], rows[1:]
    kinds = {c: kind for c, text in enumerate(head.texts[1:], 1) if text and (kind := label_kind(normal(text)))}
    if len(kinds) < sum(map(bool, head.texts[1:])) or len(set(kinds.values())) < 2:
        return {}
    corner = head.texts[0]
    if label_kind(normal(corner)) is not None or header_role(corner) == "name" or len(corner) > 40:
        return {}
    told = [row.texts[c] for row in below for c in kinds if c < len(row.cells) and row.texts[c]]
    led = [row for row in below if row.texts[0] and len(row.texts[0]) < 60 and not is_ref(row.texts[0])]
    people = sum(len(text) > FEWEST and people_like(text) > NONE for text in told)
    return kinds if told and people * 4 >= len(told) * 3 and len(led) * 2 > len(below) else {}


def take_crossed(layout: Layout, table: Table) -> int:
    """Take the rows of such a table: a list for each column, its people beside what the first cell says they are of."""
    end = next((i for i, row in enumerate(table.rows) if row.breaks and minutes_below(row)), len(table.rows))
    table = Table(table.rows[:end])
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    kinds, of_bodies = crossed(rows), header_role(rows[0].texts[0]) == "organisation"
    labels = cells_of(rows[0])
    layout.furniture += [("column-heading", p) for p in labels[0]]
    lists: dict[tuple[int, str], Roster] = {}
    role = "other"
    for row in rows[1:]:
        cells = cells_of(row)
        role = _told_by(row.texts[0], of_bodies) if row.texts[0] else role
        if role == "other":
            layout.furniture += [("label", p) for p in cells[0]]
        for column, kind in kinds.items():
            if column >= len(cells) or not cells[column]:
                continue
            if (column, role) not in lists:
                lists[column, role] = Roster(kind, labels[column][0], columns=Columns([role, "name"], None, ["", ""]))
                layout.rosters.append(lists[column, role])
            lists[column, role].rows.append([cells[0] if role != "other" else [], cells[column]])
    return end


def _told_by(text: str, of_bodies: bool) -> str:
    """What the first cell of a row says of its people: their body, their office, or only how they are grouped."""
    last = normal(text).split()[-1:] or [""]
    if last[0] in words("roles.heads"):
        return "role"
    if last[0].removesuffix("s") in words("roles.heads"):
        return "other"  # 'Branch officers'
    return "organisation" if of_bodies or names_body(text) or proper_body(text) else "other"
