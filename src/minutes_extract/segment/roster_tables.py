"""Tables of people taken into the layout: rows, columns of kinds, grids of meetings, labels beside their lists."""

from __future__ import annotations

from ..document.tree import Row, Table, paragraphs_of
from .by_body import heads_people, proper_body, take_bodies
from .codes import sessions, ticked
from .column_cells import patterns, texts_in
from .column_heads import header_role, is_header
from .columns import Columns
from .labels import attendance_label, label_kind, office_kind
from .model import Layout, Roster
from .names import STRONG, people_like
from .passage import normal
from .people_rows import PeopleRows, explain, head_row
from .side_lists import Cells, Sides, cells_of, details
from .tables import (
    Form,
    key_of,
    kinds_below,
    kinds_of,
    label_cell,
    labelled_at,
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
        return _keyed(layout, table, opened.kind if opened is not None else None)
    if form == "bodies":
        return take_bodies(layout, table, _fresh(layout, opened))
    if form == "labelled":
        begin = labelled_at(table.rows) or 0
        for row in table.rows[:begin]:
            layout.header += details(cells_of(row))
        return begin + PeopleRows(layout, Table(table.rows[begin:]), _fresh(layout, None)).take()
    return PeopleRows(layout, table, _fresh(layout, opened)).take()


def _fresh(layout: Layout, opened: Roster | None) -> Roster:
    """The list that is open where it has no table yet, else a new one of its kind."""
    if opened is not None and not opened.rows:
        return opened
    roster = Roster(opened.kind if opened else None, None)
    layout.rosters.append(roster)
    return roster


def _kinds(layout: Layout, table: Table) -> int:
    """A column for those present, one for apologies …"""
    begin = next(i for i, row in enumerate(table.rows) if not row.separator and any(row.texts))
    end = next((i for i, row in enumerate(table.rows) if i > begin and _minutes(row)), len(table.rows))
    table = Table(table.rows[:end])
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
        held = texts_in(table.rows[begin + 1 :], column)
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
    return end


def _minutes(row: Row) -> bool:
    """Whether a row heads the columns of minutes: 'Item | Discussion | Action'."""
    return is_header(row) and bool({"body", "action"} & {header_role(text) for text in row.texts})


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
    explain(layout, roster)
    head_row(layout, head)
    for i, row in enumerate(table.rows[begin + 1 :], begin + 1):
        if row.separator or not any(row.texts):
            continue
        if is_header(row) or not people_row(row):
            return i
        roster.rows.append(cells_of(row))
    return len(table.rows)


def _keyed(layout: Layout, table: Table, above: str | None) -> int:
    """Labels in the first column, lists or what else is said of the meeting in the next; `above` a label of this kind."""
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
            above = kind
            layout.rosters.append(roster)
            _beside(roster, row, cells[1:])
            detail = None
        elif key is None and cells[0] and heads_people(row) and (roster is not None or above is not None):
            body = proper_body(text)
            roster = Roster((above if body else None) or "in_attendance", cells[0][0], of_body=body)
            layout.rosters.append(roster)
            _beside(roster, row, cells[1:])
        elif not cells[0] and any(_tells(row.texts[c]) for c in range(1, len(cells))):
            return i  # the minutes
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


def _tells(text: str) -> bool:
    """Whether a cell holds prose."""
    return len(text) > 60 and patterns()["sentence"].search(text) is not None


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
