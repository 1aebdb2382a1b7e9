"""Tables of people taken into the layout: rows, columns of kinds, grids of meetings, labels beside their lists."""

from __future__ import annotations

from ..document.tree import Row, Table, paragraphs_of
from .by_body import names_body, take_bodies
from .codes import bare_codes, code_column, coded, explains_codes, sessions, ticked
from .column_heads import header_role, is_header
from .columns import Columns, classify
from .cues import cues
from .labels import attendance_label, label_kind, office_kind, weak_label
from .model import Layout, Roster
from .names import NONE, STRONG, people_like
from .passage import Passage, normal
from .side_lists import Cells, Sides, details
from .tables import (
    Form,
    key_of,
    kinds_below,
    kinds_of,
    label_cell,
    labelled_at,
    lone_label,
    names_second,
    people_row,
)


def take_table(layout: Layout, table: Table, form: Form, opened: Roster | None) -> int:
    """Take the leading rows that list people; how many rows that is."""
    if form == "kinds":
        return _kinds(layout, table)
    if form == "boxes":
        return _boxes(layout, table)
    if form == "sessions":
        return _grid(layout, table, opened)
    if form == "keyed":
        return _keyed(layout, table)
    if form == "bodies":
        return take_bodies(layout, table, _fresh(layout, opened))
    if form == "labelled":
        begin = labelled_at(table.rows) or 0
        for row in table.rows[:begin]:
            layout.header += details(cells_of(row))
        return begin + _rows(layout, Table(table.rows[begin:]), None)
    return _rows(layout, table, opened)


def cells_of(row: Row) -> Cells:
    return [[Passage.of(p) for p in cell.paragraphs] for cell in row.cells]


def _fresh(layout: Layout, opened: Roster | None) -> Roster:
    """The list that is open where it has no table yet, else a new one of its kind."""
    if opened is not None and not opened.rows:
        return opened
    roster = Roster(opened.kind if opened else None, None)
    layout.rosters.append(roster)
    return roster


def _head(layout: Layout, row: Row) -> None:
    layout.furniture += [("column-heading", p) for cell in cells_of(row) for p in cell]


def _kinds(layout: Layout, table: Table) -> int:
    """A column for those present, one for apologies …"""
    begin = next(i for i, row in enumerate(table.rows) if not row.separator and any(row.texts))
    labels = cells_of(table.rows[begin])
    filled = [row for row in table.rows if not row.separator and any(row.texts)]
    kinds = kinds_of(table.rows[begin]) or kinds_below(filled)
    for column in range(len(labels)):
        if column not in kinds and labels[column]:  # a list of something else
            layout.header += [p for row in map(cells_of, table.rows[begin:]) if column < len(row) for p in row[column]]
    beside: set[int] = set()  # columns that say what the people of the one before them belong to
    for column in range(1, len(labels)):  # a label over several columns
        if labels[column] or column - 1 not in kinds:
            continue
        held = [row.texts[column] for row in table.rows[begin + 1 :] if column < len(row.cells) and row.texts[column]]
        if held and all(people_like(text) < STRONG for text in held):
            beside.add(column)
        else:
            kinds[column] = kinds[column - 1]
    there = "present" in kinds_of(table.rows[begin]).values()
    for column, kind in kinds.items():
        kind = "present" if kind == "in_attendance" and not there else kind
        roster = Roster(kind, labels[column][0] if labels[column] else None)
        layout.rosters.append(roster)
        for row in table.rows[begin + 1 :]:
            cells = cells_of(row)
            if row.separator or column >= len(cells):
                continue
            if column + 1 in beside and cells[column] and column + 1 < len(cells):
                roster.rows.append(cells[column : column + 2])
            else:
                roster.lines += cells[column]
    return len(table.rows)


def _boxes(layout: Layout, table: Table) -> int:
    """A list in each cell, below its label."""
    for row in table.rows:
        for cell in cells_of(row):
            for passage in cell:
                kind = attendance_label(passage.text, True)
                if kind is not None and kind[1] == len(passage.text):
                    layout.rosters.append(Roster(kind[0], passage))
                elif layout.rosters:
                    layout.rosters[-1].lines.append(passage)
    return len(table.rows)


def _grid(layout: Layout, table: Table, opened: Roster | None) -> int:
    """A column for each meeting, with a mark for everyone."""
    roster = _fresh(layout, opened)
    begin = next(i for i, row in enumerate(table.rows) if sessions(row) or ticked(row))
    head = table.rows[begin]
    days, ticks = sessions(head), ticked(head)
    roles = [header_role(text) or "" for text in head.texts]
    for c in range(len(roles)):
        roles[c] = (
            "session"
            if c in days
            else "tick"
            if c in ticks and not days
            else roles[c] or ("name" if c == 0 else "role" if c == 1 else "other")
        )
    if "name" not in roles:
        roles[0] = "name"
    roster.columns = Columns(roles, begin, list(head.texts))
    _explain(layout, roster)
    _head(layout, head)
    for i, row in enumerate(table.rows[begin + 1 :], begin + 1):
        if row.separator or not any(row.texts):
            continue
        if is_header(row) or not people_row(row):
            return i
        roster.rows.append(cells_of(row))
    return len(table.rows)


def _other_kinds(layout: Layout, roster: Roster, head: Row) -> list[Roster]:
    """Lists of their own for the columns headed 'Apologies' beside one of those who came."""
    columns = roster.columns
    if columns is None or columns.header is None or not columns.has("name"):
        return []
    named = columns.roles.index("name")
    found = {
        c: kind for c, text in enumerate(head.texts) if (kind := label_kind(normal(text))) in ("apologies", "absent")
    }
    more = []
    for column, kind in found.items() if label_kind(normal(head.texts[named])) is not None else ():
        if columns.roles[column] == "other":
            roles = ["name" if c == column else "other" if c == named else role for c, role in enumerate(columns.roles)]
            more.append(Roster(kind, None, columns=Columns(roles, columns.header, columns.names)))
    if more:
        roster.kind = roster.kind or label_kind(normal(head.texts[named]))
        layout.rosters += more
    return more


def _explain(layout: Layout, roster: Roster) -> None:
    """Keep with a table the line above it that explains its letters: 'P = present, A = absent'."""
    for passage in layout.header[-1:]:
        if explains_codes(passage.text) or len(cues()["codes"].findall(passage.text)) > 1:
            roster.legend.append(passage)


def _keyed(layout: Layout, table: Table) -> int:
    """Labels in the first column, lists or what else is said of the meeting in the next."""
    roster: Roster | None = None
    detail: str | None = None
    sides = Sides(layout, keyed=True)
    for i, row in enumerate(table.rows):
        cells = sides.take(cells_of(row))
        if row.separator or not any(cells):
            continue
        key = key_of(row)
        text = row.texts[0]
        if key == "people" or (roster is not None and label_cell(row, True) is not None):
            label = label_cell(row, True)
            kind = label[0] if label else label_kind(normal(text)) or office_kind(normal(text))
            roster = Roster(kind, cells[0][0])
            layout.rosters.append(roster)
            _beside(roster, row, cells[1:])
            detail = None
        elif key is None and roster is not None and len(row.cells) == 2 and _of_people(row):
            roster = Roster("in_attendance", cells[0][0])
            layout.rosters.append(roster)
            _beside(roster, row, cells[1:])
        elif not cells[0] and roster is not None and detail is None:
            _beside(roster, row, cells[1:])
        elif key == "detail" or (i == 0 and len(table.rows) > 2 and key is None and not cells[0]):
            detail = text
            layout.header += details(cells)
        elif i == 0 or (len([c for c in cells if c]) == 2 and not people_row(row)):
            layout.header += details(cells)
        else:
            return i
    return len(table.rows)


def _of_people(row: Row) -> bool:
    """Whether unknown words in the first cell head a list in the next one: 'Project team'."""
    text, first = row.texts[0], row.cells[1].paragraphs[:1]
    return bool(first) and 0 < len(text) < 40 and people_like(text) < STRONG and people_like(first[0].text) == STRONG


def _beside(roster: Roster, row: Row, cells: Cells) -> None:
    """The list beside its label: lines where it is one cell, else a row of names and titles; a table inside, its rows."""
    filled = [cell for cell in cells if cell]
    inside = [block for cell in row.cells[1:] for block in cell.blocks if isinstance(block, Table) and block.width > 1]
    if len(filled) == 1 and inside:
        held = {p.start for block in inside for p in paragraphs_of([block])}
        roster.lines += [p for p in filled[0] if p.start not in held]
        roster.rows += [cells_of(inner) for block in inside for inner in block.rows if any(inner.texts)]
    elif len(filled) == 1:
        roster.lines += filled[0]
    else:
        roster.rows.append(cells)


def _rows(layout: Layout, table: Table, opened: Roster | None) -> int:
    """Rows of name, title and organisation, labels of lists among them."""
    roster = _fresh(layout, opened)
    body: list[Passage] = []
    sides = Sides(layout)
    head = next(row for row in table.rows if not row.separator)
    if is_header(head) and not lone_label(head):
        roster.columns = classify(table)
        if roster.columns.roles[0] == "name" and header_role(head.texts[0]) == "attendance":
            roster.kind = label_kind(normal(head.texts[0])) or roster.kind
        if roster.columns.has("name") and roster.kind is None:
            headed = normal(head.texts[roster.columns.roles.index("name")])
            roster.kind = label_kind(headed) if not weak_label(headed) else None
    more = _other_kinds(layout, roster, head)
    marks = None
    if roster.columns is None or not roster.columns.has("name"):
        marks = coded([row for row in table.rows if not row.separator and any(row.texts)])
    if marks is not None:
        roles = ["name" if c == 0 else "attendance" if c == marks else "note" for c in range(table.width)]
        roster.columns = Columns(roles, 0, list(head.texts))
        _head(layout, head)
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if roster.columns is not None and roster.columns.header is not None:
        told = code_column([row for row in rows if not is_header(row)], roster.columns.roles)
        if told is not None:
            roster.columns.roles[told] = "attendance"
            _explain(layout, roster)
    bare = bare_codes(rows) if roster.columns is None else None
    if bare is not None:
        roles = [
            "name",
            *(("role", "organisation", "other", "other")[: bare - 1]),
            "attendance",
            "note",
            "other",
            "other",
        ]
        roster.columns = Columns(roles[: max(table.width, bare + 1)], None, [""] * table.width)
        _explain(layout, roster)
    second = names_second(rows) if roster.columns is None else None
    if second is not None:
        roster.columns = Columns(second, None, [""] * len(second))
    for i, row in enumerate(table.rows):
        cells = cells_of(row) if is_header(row) else sides.take(cells_of(row))
        filled = [c for c in cells if c]
        if row.separator or not filled:
            continue
        if marks is not None and row is head:
            continue
        labelled = row is head and roster.columns is not None and roster.columns.header is not None
        if is_header(row) and not lone_label(row) and (labelled or "name" in [header_role(t) for t in row.texts]):
            _head(layout, row)
            continue
        if not lone_label(row) and (
            is_header(row) or not (people_row(row) or _names_one(roster, row) or _more(roster, row))
        ):
            return i
        if second is not None and cells[0] and label_kind(normal(row.texts[0])) == "present":
            layout.furniture += [("label", passage) for passage in cells[0]]  # 'Members', the office of nobody
            roster.rows.append([[], *cells[1:]])
            continue
        label = attendance_label(cells[0][0].text) if cells[0] else None
        if label is None and len(filled) == 1 and cells[0] and (kind := office_kind(normal(cells[0][0].text))):
            label = kind, len(cells[0][0].text)
        if label is None and len(filled) == 1 and len(rows) > 3 and lone_label(row):
            label = attendance_label(cells[0][0].text, True)  # 'Guests' over some of the rows
        if label and label[1] == len(cells[0][0].text) and len(cells[0]) == 1:
            roster = Roster(label[0], cells[0][0], columns=roster.columns, legend=roster.legend)
            layout.rosters.append(roster)
            cells = cells[1:]
            if len(filled) == 1:  # a label row of its own
                continue
            roster.columns = None
        if len(filled) == 1 and cells[0] and len(cells) > 1 and names_body(row.texts[0]):
            body = cells[0]  # a body over the rows of its people
            continue
        if body and len(cells) > 1 and not any(cells[2:]):
            cells = [*cells[:2], body]
        if _rest_of_name(roster, cells):
            _join_name(roster.rows[-1], cells)
            continue
        roster.rows.append(cells)
        for other in more:
            other.rows.append(cells)
    return len(table.rows)


def _rest_of_name(roster: Roster, cells: Cells) -> bool:
    """Whether a row holds no more than the surname that the row above broke off, whose people run on in one cell."""
    if not roster.rows or len(cells) < 3 or len(cells[0]) != 1 or cells[1] or not roster.rows[-1][0]:
        return False
    above = roster.rows[-1][0][-1].text
    word = cells[0][0].text
    return " " not in word and word[0].isupper() and word[1:2].islower() and len(above.split()) > 2 and "(" not in above


def _join_name(row: Cells, cells: Cells) -> None:
    row[0][-1] = row[0][-1].joined(cells[0][0])
    for held, more in zip(row[1:], cells[1:], strict=False):
        held += more


def _more(roster: Roster, row: Row) -> bool:
    """Whether a row names another person of the office or body in the first column of a row above."""
    columns = roster.columns
    behind = columns is not None and columns.header is None and columns.roles[1:2] == ["name"]
    return behind and not row.texts[0] and len(row.cells) > 1 and people_like(row.texts[1]) > NONE


def _names_one(roster: Roster, row: Row) -> bool:
    """Whether a row below a heading names somebody, whatever is said of them: 'Dr Ann Bell, GP with an interest'."""
    columns = roster.columns
    if columns is None or columns.header is None or not columns.has("name"):
        return False
    at = columns.roles.index("name")
    named = row.texts[at].split("(", 1)[0].split(",", 1)[0] if at < len(row.cells) else ""
    return people_like(named) > NONE
