"""Tables of people taken into the layout: rows, columns of kinds, grids of meetings, labels beside their lists."""

from __future__ import annotations

from ..document.tree import Row, Table, paragraphs_of
from .abreast import take_abreast
from .bodies_abreast import take_bodies_abreast
from .by_body import heads_people, letters_of_body, proper_body, take_bodies
from .codes import sessions, ticked, ways_below
from .column_cells import patterns
from .column_heads import header_role, is_header, is_ref
from .columns import Columns
from .front_rows import first_words, key_of, label_cell, labelled_at, lone_label, people_row, titled_rows
from .grouped import take_grouped
from .kind_columns import take_kinds
from .kinds_down import take_down
from .label_words import of_members
from .labels import attendance_label, label_kind, office_kind, weak_label
from .matrix import take_crossed
from .model import Layout, Roster
from .names import people_like
from .passage import normal
from .people_rows import PeopleRows, head_row
from .rosters import Rosters
from .seats import sit_for
from .side_lists import Cells, Sides, cells_of, details
from .tables import Form


def take_table(layout: Layout, table: Table, form: Form, opened: Roster | None) -> int:
    """Take the leading rows that list people; how many rows that is."""
    if at := titled_rows(table.rows):
        label, *key = [p for cell in cells_of(next(row for row in table.rows if any(row.texts))) for p in cell]
        roster = Roster(label_kind(normal(label.text)), label, legend=key)
        layout.rosters.append(roster)
        return at + take_table(layout, Table(table.rows[at:]), form, roster)
    if form == "kinds":
        taken = take_kinds(layout, table)
        rest = table.rows[taken:]
        return taken + (
            PeopleRows(layout, Table(rest), fresh(layout, None)).take() if rest and lone_label(rest[0]) else 0
        )
    if form == "crossed":
        return take_crossed(layout, table)
    if form == "boxes":
        return _boxes(layout, table, opened)
    if form == "sessions":
        return _grid(layout, table, opened)
    if form == "keyed":
        return _keyed(layout, table, opened.kind if opened is not None else None)
    if form == "grouped":
        return take_grouped(layout, table, fresh(layout, opened))
    if form == "abreast":
        return take_abreast(layout, table, fresh(layout, opened))
    if form == "sides":
        return take_bodies_abreast(layout, table, fresh(layout, opened))
    if form == "down":
        return take_down(layout, table, fresh(layout, opened))
    if form == "bodies":
        return take_bodies(layout, table, fresh(layout, opened))
    if form == "labelled":
        begin = labelled_at(table.rows) or 0
        for row in table.rows[:begin]:
            layout.header += details(cells_of(row))
        return begin + PeopleRows(layout, Table(table.rows[begin:]), fresh(layout, None)).take()
    return PeopleRows(layout, table, fresh(layout, opened)).take()


def fresh(layout: Layout, opened: Roster | None) -> Roster:
    """The list that is open where it has no table yet, else a new one of its kind."""
    if opened is not None and not opened.rows:
        return opened
    roster = Roster(opened.kind if opened else None, None)
    layout.rosters.append(roster)
    return roster


def _boxes(layout: Layout, table: Table, opened: Roster | None) -> int:
    """A list in each cell, below its label: of those who were there, where it says only which of them."""
    there = opened.kind if opened is not None else None
    for row in table.rows:
        for cell in cells_of(row):
            for n, passage in enumerate(cell):
                kind = attendance_label(passage.text, True)
                if kind is not None and kind[1] == len(passage.text):
                    layout.rosters.append(Roster(kind[0], passage))
                elif not n and len(cell) > 1:
                    layout.rosters.append(Roster(there or "present", passage))
                elif layout.rosters:
                    layout.rosters[-1].lines.append(passage)
    return len(table.rows)


def _grid(layout: Layout, table: Table, opened: Roster | None) -> int:
    """A column for each meeting, with a mark for everyone."""
    roster = fresh(layout, opened)
    told = [row for row in table.rows if not row.separator and any(row.texts)]
    ways = ways_below(told)
    begin = next(
        (
            i
            for i, row in enumerate(table.rows)
            if sessions(row, table.rows[i + 1 :]) or ticked(row) or (ways and row is told[0])
        ),
        0,
    )
    head = table.rows[begin]
    days, ticks = sessions(head, table.rows[begin + 1 :]), ticked(head) or ways
    roles = [header_role(text) or "" for text in head.texts]
    named = "name" in roles  # 'Block | Member | 4 May'
    for c in range(len(roles)):
        roles[c] = (
            "session"
            if c in days
            else "tick"
            if c in ticks and not days
            else roles[c] or ("other" if named else "name" if c == 0 else "role" if c == 1 else "other")
        )
    if "name" not in roles:
        roles[0] = "name"
    head_row(layout, head)
    columns = Columns(roles, begin, list(head.texts))
    return begin + 1 + PeopleRows(layout, Table(table.rows[begin + 1 :]), roster, columns).take()


def _keyed(layout: Layout, table: Table, above: str | None) -> int:
    """Labels in the first column, lists or what else is said of the meeting in the next; `above` a label of this kind."""
    roster: Roster | None = None
    if above is None and not any(map(_says_present, table.rows)):
        above = "present"  # who stands beside the names of groups, the first of them no guests
    outer = above  # of all rows until one says otherwise
    detail: str | None = None
    sides = Sides(layout, keyed=True)
    for i, row in enumerate(table.rows):
        cells = sides.take(cells_of(row))
        if row.separator or not any(cells):
            continue
        key = key_of(row)
        text = first_words(row)
        if roster is not None and is_ref(text) and any(map(_tells, row.texts[1:])):
            return _under(table.rows, i)  # the first item of the minutes
        if roster is not None and (_numbered(row) or _heads_numbers(row, table.rows[i + 1 :])):
            return _under(table.rows, i)
        if key == "people" or (roster is not None and label_cell(row, True) is not None):
            label = label_cell(row, True)
            kind = label[0] if label else label_kind(normal(text)) or office_kind(normal(text))
            if outer == "present" and of_members(normal(text)):
                kind = outer  # 'Other members', below 'Present'
            if outer is None or kind != outer or not weak_label(normal(text)):
                above, outer = kind, None
            roster = Roster(kind, cells[0][0])
            layout.rosters.append(roster)
            _beside(layout, roster, row, cells[1:])
            detail = None
        elif key is None and cells[0] and heads_people(row) and (roster is not None or above is not None):
            body = proper_body(text) or letters_of_body(text) or any(sit_for(text, people) for people in row.texts[1:2])
            guests = not any(map(_says_guests, table.rows[i + 1 :]))  # else those in front of them belong
            kind = outer or (above if body or not guests else None) or "in_attendance"
            roster = Roster(kind, cells[0][0], of_body=body)
            layout.rosters.append(roster)
            _beside(layout, roster, row, cells[1:])
        elif not cells[0] and any(_tells(row.texts[c]) for c in range(1, len(cells))):
            return i  # the minutes
        elif not cells[0] and roster is not None and detail is None:
            _beside(layout, roster, row, cells[1:])
        elif key == "detail" or (i == 0 and len(table.rows) > 2 and key is None and not cells[0]):
            detail = text
            layout.header += details(cells)
        elif i == 0 or (len([c for c in cells if c]) == 2 and not people_row(row)):
            layout.header += details(cells)
        elif any(key_of(later) is not None for later in table.rows[i + 1 :]):
            if roster is not None:
                roster.rows.append(
                    cells
                )  # 'Ann Bell | Clerk', above 'Apologies'; what stands above 'Present' is of no list
        else:
            return i
    return len(table.rows)


def _under(rows: list[Row], at: int) -> int:
    """Where the table begins whose first row this is: at its headings, which have no people beside them."""
    while at and (rows[at - 1].separator or (is_header(rows[at - 1]) and label_cell(rows[at - 1]) is None)):
        at -= 1
    return at


def _says_present(row: Row) -> bool:
    """Whether a row is of those whom a label says were there, or held an office."""
    return bool(row.texts) and label_kind(normal(row.texts[0])) == "present"


def _says_guests(row: Row) -> bool:
    """Whether a row is of those who were there to serve the others: 'Officers in attendance', 'Staff:'."""
    said = normal(row.texts[0]) if key_of(row) == "people" else ""
    return label_kind(said) == "in_attendance" and not _SERVING.isdisjoint(said.split())


_SERVING = frozenset(("attendance", "officers", "officials", "secretariat", "staff"))


def _numbered(row: Row) -> bool:
    """Whether a row has a number in front of more than people: '58 | Welcome and apologies 58.1 The chair welcomed …'."""
    first = row.texts[0] if row.texts else ""
    return is_ref(first) and any(map(str.isdigit, first)) and any(row.texts[1:])


def _heads_numbers(row: Row, below: list[Row]) -> bool:
    """Whether a row without people stands right above the first number of the minutes: 'Min. | | Action'."""
    following = next((r for r in below if not r.separator and any(r.texts)), None)
    if following is None or not _numbered(following):
        return False
    return not any(text and people_like(text) for text in row.texts[1:])


def _tells(text: str) -> bool:
    """Whether a cell holds prose."""
    return len(text) > 60 and patterns()["sentence"].search(text) is not None


def _beside(layout: Layout, roster: Roster, row: Row, cells: Cells) -> None:
    """The list beside its label: lines where it is one cell, else a row of names and titles; a table inside, its rows."""
    filled = [cell for cell in cells if cell]
    inside = [block for cell in row.cells[1:] for block in cell.blocks if isinstance(block, Table) and block.width > 1]
    if len(filled) == 1 and inside:
        held = {p.start for block in inside for p in paragraphs_of([block])}
        roster.lines += [p for p in filled[0] if p.start not in held]
        roster.rows += [cells_of(inner) for block in inside for inner in block.rows if any(inner.texts)]
    elif len(filled) == 1:
        Rosters(layout).within(roster, filled[0])
    else:
        roster.rows.append(cells)
