"""Tables of people behind the names of their groups: 'Members | Ann Bell | Yes', sections of them one below the other."""

from __future__ import annotations

from ..document.tree import Row, Table
from ..lexicons import table as word_table
from ..lexicons import words
from .by_body import foreign_body, kind_alone, letters_of_body, names_body, of_person, proper_body
from .column_heads import header_role, is_header, is_ref
from .columns import Columns
from .in_front import holds_office
from .labels import attendance_label, label_kind, office_label
from .model import Layout, Roster
from .names import NONE, STRONG, crowd, name_like, people_like
from .offices_first import names_second
from .passage import normal
from .seats import sit_for
from .side_lists import Cells, cells_of
from .ways import way_of

LONGEST = 60  # letters of the name of a group


def grouped(rows: list[Row], known: bool) -> bool:
    """Whether the second cell of each row holds people, and the first one only words for who they are, or nothing.

    `known`: the label of a list stands above; else sections or words of attendance must tell that it is one.
    """
    told = [row for row in rows if not row.separator and any(row.texts)]
    headed = len(told) > 2 and _heads_attendance(told[0])
    people = [row for row in told[headed:] if kind_alone(row) is None]
    if len(people) < 2 or not all(map(_of_group, people)):
        return False
    sections = len(people) < len(told) - headed
    known = known or headed or sections or _opens(people[0]) or attendance_column(people) is not None
    if not known or (not sections and _told_by_first(people)):
        return False
    if _more_people(people):
        return False
    if all(row.texts[0] and lettered(*row.texts[:2]) for row in people):
        return False  # names of which none is known, and their initials
    seconds = [names_people(row.texts[1]) for row in people]
    firsts = [_first_named(*row.texts[:2]) for row in people]
    if STRONG in firsts or sum(name == STRONG for name in seconds) * 2 < len(people):
        return False
    surer = sum(name > first for name, first in zip(seconds, firsts, strict=True))
    return surer * 5 >= 4 * len(people) and any(row.texts[0] for row in people)


def _first_named(first: str, second: str) -> int:
    """How surely the first cell of a row names somebody itself."""
    if not first or ":" in first or (letters_of_body(first) and not of_person(first, second)):
        return NONE
    return name_like(first)


def _more_people(rows: list[Row]) -> bool:
    """Whether the third cells name people as well, in a grid: 'Members | Ann Bell | Carl Dunn'."""
    thirds = [row.texts[2] for row in rows if len(row.cells) > 2 and row.texts[2]]
    return sum(name_like(text.split("(", 1)[0].strip()) == STRONG for text in thirds) * 2 > len(thirds) > 0


def _told_by_first(rows: list[Row]) -> bool:
    """Whether the first cells are the offices of the people behind them, or most of them their bodies."""
    roles = names_second(rows)
    firsts = [row.texts[0] for row in rows if row.texts[0]]
    bodies = sum(names_body(text) or proper_body(text) or text.isupper() for text in firsts)
    return roles is not None and (roles[0] != "organisation" or bodies * 2 >= len(firsts))


def _of_group(row: Row) -> bool:
    """Whether a row could hold people in its second cell, and the name of their group or nothing in its first."""
    if not 1 < len(row.cells) < 6 or not row.texts[1] or is_header(row):
        return False
    if any(isinstance(block, Table) for cell in row.cells for block in cell.blocks):
        return False
    first = row.texts[0]
    if len(first) >= LONGEST or is_ref(first) or names_people(row.texts[1]) == NONE:
        return False
    return not of_person(first, row.texts[1]) or (
        ":" in first and names_people(row.texts[1]) == STRONG
    )  # 'Public: Upper Weir'


def names_people(text: str) -> int:
    """How surely a cell is of people, several in a row too."""
    front = text.split("(", 1)[0].split(",", 1)[0].strip()
    return STRONG if crowd(text) else max(people_like(text), name_like(front) if front else NONE)


def _heads_attendance(row: Row) -> bool:
    """Whether nothing but the heading of a column of attendance stands in a row: '| | Attended'."""
    filled = [text for text in row.texts[2:] if text]
    if len(row.cells) < 3 or row.texts[1] or len(filled) != 1 or label_kind(normal(filled[0])) is None:
        return False
    return not row.texts[0] or label_kind(normal(row.texts[0])) is not None  # 'Governors | | Present'


def _opens(row: Row) -> bool:
    """Whether the first group is one of those who were there: 'Members', 'Present'."""
    return label_kind(normal(row.texts[0])) == "present"


def attendance_column(rows: list[Row]) -> int | None:
    """The column behind the people that says in a word or a code how each attended."""
    for column in range(2, max(len(row.cells) for row in rows)):
        texts = [row.texts[column] for row in rows if column < len(row.cells) and row.texts[column]]
        if len(texts) * 2 > len(rows) and all(map(tells_attendance, texts)):
            return column
    return None


def tells_attendance(text: str) -> bool:
    """Whether a cell begins with a word or code for how somebody attended: 'Yes, from 5.50pm', 'Sent apologies'."""
    said = text.split("(", 1)[0].split(",", 1)[0].split(";", 1)[0].strip()
    if len(said) > 29:
        return False
    return _says_how(said) or (" " in said and all(map(_says_how, said.split())))  # 'Yes Apologies', of two


def column_tells(texts: list[str], heading: str) -> bool:
    """Whether a column says how each attended; 'Yes' and 'No' below words of its own may answer anything: 'Voting?'."""
    if not texts or not all(map(tells_attendance, texts)):
        return False
    worded = any(map(way_of, texts))
    return not heading or worded or header_role(heading) == "attendance"


def _says_how(said: str) -> bool:
    bare = normal(said)
    return bare in word_table("people.codes") or said in word_table("people.codes") or label_kind(bare) is not None


def take_grouped(layout: Layout, table: Table, roster: Roster) -> int:
    """Take the leading rows of such a table; how many rows that is."""
    told = [row for row in table.rows if not row.separator and any(row.texts) and kind_alone(row) is None]
    marks = attendance_column([row for row in told if not _heads_attendance(row)])
    columns = _columns(table.width, marks, initials_column(told))
    roster.columns = columns
    for i, row in enumerate(table.rows):
        if row.separator or not any(row.texts):
            continue
        cells = cells_of(row)
        if _heads_attendance(row):
            layout.furniture += [("column-heading", p) for cell in cells for p in cell]
            continue
        kind = kind_alone(row)
        if kind is None and not _of_group(row):
            return i
        if kind is None and cells[0]:
            label = attendance_label(row.texts[0], True)
            kind = label[0] if label is not None and label[1] == len(row.texts[0]) else None
            kind = kind if kind != "present" or roster.kind != "in_attendance" else None
            said = marks is not None and marks < len(row.cells) and bool(row.texts[marks])  # how they came
            kind = None if said and kind in ("present", "in_attendance") else kind
        if kind is not None:
            if roster.rows or roster.label is not None:
                roster = Roster(kind, cells[0][0], columns=columns, legend=roster.legend)
                layout.rosters.append(roster)
            roster.kind, roster.label = kind, cells[0][0]
            cells[0] = []
        if any(cells):
            roster.rows.append(_placed(layout, row, cells))
    return len(table.rows)


def initials_column(rows: list[Row]) -> int | None:
    """The last column behind the people where it holds nothing but letters that begin as their names do: 'Ann Bell | Clerk | AB'."""
    at = max((len(row.cells) for row in rows), default=0) - 1
    beside = [(row.texts[1], row.texts[at]) for row in rows if 1 < at < len(row.cells) and row.texts[at]]
    return at if len(beside) > 1 and all(lettered(name, text) for name, text in beside) else None


def lettered(name: str, text: str) -> bool:
    """Whether a cell holds the initials of people, the first of them those of this one."""
    letters = all(t.isalpha() and t[0].isupper() and t[-1].isupper() and 1 < len(t) < 6 for t in text.split())
    tokens = [t for t in name.split() if t.rstrip(".").lower() not in words("people.titles")]
    titled = name.split()[:1] != tokens[:1] and text[:2] == name[:1] + tokens[0][:1] if tokens else False  # 'DAB'
    return letters and bool(tokens) and (tokens[0][0] == text[0] or titled)


def _columns(width: int, marks: int | None, initials: int | None) -> Columns:
    """What the columns of such a table hold; `marks`: the one that says how each attended."""
    behind = iter(("role", "organisation", "note"))
    known = {marks: "attendance", initials: "initials"}
    front = "other" if width - len(known.keys() - {None}) > 3 else "organisation"
    roles = [front, "name", *(known.get(c) or next(behind, "other") for c in range(2, width))]
    return Columns(roles[:width], None, [""] * width)


def _placed(layout: Layout, row: Row, cells: Cells) -> Cells:
    """The cells of a row: its group where it is a body or an office; the name of any other one says of nobody who they are."""
    first = normal(row.texts[0])
    tokens = first.split()
    if not cells[0] or (len(tokens) > 1 and names_body(row.texts[0])) or sit_for(row.texts[0], row.texts[1]):
        return cells
    if letters_of_body(row.texts[0]) or foreign_body(row.texts[0]):
        return cells
    alone = len(cells) < 3 or not cells[2] or tells_attendance(row.texts[2])
    office = office_label(first) or (tokens and tokens[-1] in words("roles.heads"))
    if office and alone and len(row.texts[1].split()) < 6:
        if len(cells) > 2 and not cells[2]:
            return [[], cells[1], cells[0], *cells[3:]]
    layout.furniture += [("label", p) for p in cells[0]]
    return [[], *cells[1:]]


def kinds_in_front(columns: Columns, rows: list[Row]) -> bool:
    """Whether the labels of lists stand in front of the first of their people, below no heading or one of no meaning."""
    if columns.header is None or columns.roles[:2] not in (["other", "name"], ["attendance", "name"]):
        return False
    below = [row for row in rows if not is_header(row) and len(row.cells) > 1 and row.texts[1]]
    labels = [row.texts[0] for row in below if row.texts[0]]
    some = 0 < len(labels) < len(below)
    begun = bool(below) and (bool(below[0].texts[0]) or not columns.names[0])  # else the label above is of the first
    return some and begun and all(label_kind(normal(text)) is not None for text in labels)


def groups_in_front(columns: Columns, rows: list[Row]) -> bool:
    """Whether groups stand in front of people whose offices are told behind their names: 'Staff | Ann Bell, Clerk'."""
    if columns.header is None or columns.roles[:2] not in (["role", "name"], ["other", "name"]):
        return False
    below = [row for row in rows if not is_header(row) and len(row.cells) > 1 and row.texts[1]]
    told = [row.texts[1].partition(",")[2] for row in below]
    offices = [said for said in told if holds_office(said)]
    return len(below) > 2 and len(offices) * 2 > len(below)
