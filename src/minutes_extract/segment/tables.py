"""Tables of people: what form they have."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import takewhile
from typing import Literal

from ..document.tree import Cell, Row, Table
from .abreast import abreast
from .bodies_abreast import bodies_abreast
from .by_body import by_body, lined, sided
from .codes import bare_codes, coded, codes_first, sessions, ticked, ticks_below, ways_below
from .column_heads import header_role, is_header, is_ref
from .columns import classify
from .front_rows import is_item, key_of, keyed, label_cell, labelled_at, lone_label, people_row, titled_rows
from .grouped import grouped
from .headless import tasks_told
from .in_front import holds_office
from .kind_columns import kinds_below, kinds_of
from .kinds_down import kinds_down
from .labels import attendance_label, label_kind
from .led_rows import all_led
from .matrix import crossed
from .named_columns import names_column
from .names import NONE, STRONG, crowd, people_like
from .offices_first import names_second
from .outline.words import exactly_usual
from .passage import normal
from .people_heads import remarks_alone, settle_head

Form = Literal[
    "columns",
    "kinds",
    "sessions",
    "keyed",
    "rows",
    "boxes",
    "labelled",
    "bodies",
    "grouped",
    "crossed",
    "down",
    "abreast",
    "sides",
]


def form_of(table: Table, listed: bool, opened: bool) -> Form | None:
    """The form of a table of people, or None; `opened` where a list stands open above it, `listed` where any does."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if not rows or (len(rows) > 2 and tasks_told(rows)):
        return None
    if titled_rows(rows):
        return form_of(Table(rows[1:]), listed, True)
    asked = _Asked(table, rows, listed, opened)
    settle_head(table, asked.awaited, opened)
    if _heads_minutes(asked.first):
        return None
    form = _by_marks(asked)
    if form is not None or is_item(asked.first.texts) or _of_agenda(rows):
        return form
    form = _by_labels(asked) or _by_keys(asked)
    if form is not None:
        return form
    return _by_heads(asked) if is_header(asked.first) and not _keyless(rows) else _by_names(asked)


class _Asked:
    """The rows of a table that may be one of people, and whether lists stand above it."""

    def __init__(self, table: Table, rows: list[Row], listed: bool, opened: bool) -> None:
        self.table, self.rows, self.first = table, rows, rows[0]
        self.listed, self.opened = listed, opened

    @cached_property
    def heads(self) -> list[str | None]:
        """What the cells of the first row head, where they head columns."""
        return list(map(header_role, self.first.texts))

    @cached_property
    def keyed(self) -> bool:
        return keyed(self.rows)

    @property
    def awaited(self) -> bool:
        """Whether people are to be expected: a list is open above the table, or none stands there yet."""
        return self.opened or not self.listed

    @property
    def second_names(self) -> bool:
        """Whether the row below the first begins with people."""
        return len(self.rows) > 1 and people_like(self.rows[1].texts[0]) > NONE

    @property
    def soon_names(self) -> bool:
        """Whether one of the rows right below the first begins with somebody."""
        return any(_person(row.texts[0]) for row in self.rows[1:4])


def _by_marks(asked: _Asked) -> Form | None:
    """The form of a table by its codes, ticks, kinds in its headings, or labels in each of its cells."""
    rows, first = asked.rows, asked.first
    if codes_first(rows):
        return "rows"
    if asked.awaited and len(rows) > 2 and ways_below(rows):
        return "sessions"
    if coded(rows) is not None and len(kinds_of(first)) < 2:
        return "columns"
    if abreast(rows):
        return "abreast"
    if asked.awaited and bodies_abreast(rows):
        return "sides"
    if len(rows) > 1 and crossed(rows):
        return "crossed"
    if len(rows) > 1 and (len(kinds_of(first)) > 1 or kinds_below(rows)):
        return "sessions" if ticks_below(rows) else "kinds"
    cells = [cell for row in rows for cell in row.cells if cell.text] if len(rows) < 4 else []
    if cells and (all(map(boxed, cells)) or ((asked.opened or any(map(boxed, cells))) and all(map(_box, cells)))):
        return "boxes"
    return "rows" if all_led(rows) else None


def _by_labels(asked: _Asked) -> Form | None:
    """The form of a table by labels on rows of their own, bodies over their people, or sessions beside them."""
    rows, first, opened = asked.rows, asked.first, asked.opened
    if kinds_down(rows):
        return "down"
    if labelled_at(rows) is not None:
        return "labelled"
    if key_of(first) == "detail" and asked.keyed:
        return "keyed"
    if asked.soon_names and sessions(first, rows[1:]):
        return "sessions"
    if asked.table.width > 2 and not asked.keyed and grouped(rows, opened):
        return "grouped"
    if lone_label(first) and asked.second_names:
        return "bodies" if by_body(rows) else "rows"
    if ticked(first) and asked.soon_names:
        return "sessions"
    if opened and names_second(rows) is not None:
        return "rows"
    if not asked.awaited or len(rows) < 2 or not by_body(rows):
        return None
    return "keyed" if opened and lined(rows) and sided(rows, opened) else "bodies"


def _by_keys(asked: _Asked) -> Form | None:
    """The form of a table whose first cells say what the next ones hold, or whose codes say how each came."""
    rows, opened = asked.rows, asked.opened
    if _heads_names(asked) and asked.second_names:
        return "columns"
    if asked.keyed and not (is_header(asked.first) and "name" in asked.heads[1:]):  # 'Group | Name | Attendance'
        return "keyed"
    if asked.awaited and sided(rows, opened or any(label_cell(row) is not None for row in rows)):
        return "keyed"
    if grouped(rows, opened):
        return "grouped"
    if bare_codes(rows) is not None:
        return "rows"
    told_of = {"role", "organisation"} & set(asked.heads)
    headed = asked.opened or len(told_of) > 1 or (bool(told_of) and not asked.listed)  # 'Who | Post | Employer'
    return "columns" if headed and names_column(rows) is not None else None


def _heads_names(asked: _Asked) -> bool:
    """'Those present | Representing': a label over the names, what they are beside it."""
    texts, heads = asked.first.texts, asked.heads
    if len(texts) != 2 or heads[0] is not None or heads[1] not in _BESIDE:
        return False
    return label_kind(normal(texts[0])) is not None


_BESIDE = frozenset(("role", "organisation", "initials"))
"""What columns hold beside the names of people."""


def _by_heads(asked: _Asked) -> Form | None:
    """The form of a table by the headings of its columns."""
    roles = asked.heads
    if roles[0] == "attendance" and len(asked.rows) > 1 and label_kind(normal(asked.first.texts[0])):
        told = {role for role in roles[1:] if role not in (None, "other")}
        beside = bool(told) and told <= _BESIDE  # 'Present | Representing'
        return "columns" if beside and asked.second_names else None
    known = bool({"organisation", "role"} & set(roles))
    named = "name" in roles or (known and "name" in classify(asked.table).roles)
    return "columns" if named and remarks_alone(asked.table, roles) else None


def _by_names(asked: _Asked) -> Form | None:
    """The form of a table without headings: rows of people below a list, or sure names in most of the rows."""
    rows, first = asked.rows, asked.first
    if label_cell(first) is not None:
        return "keyed"
    if asked.opened:
        if _headed_prose(rows):
            return None
        lettered = is_ref(first.texts[0]) and len(first.texts[0].strip(".)")) == 1  # an item: 'A', 'B.'
        return "rows" if people_row(first) and not lettered else None
    return "rows" if not asked.listed and asked.table.width < 5 and _people_alone(rows) else None


def _headed_prose(rows: list[Row]) -> bool:
    """Whether headings and sentences alone stand below each other: 'Roof', 'It leaks and is to be mended.'"""
    told = [row.texts[0] for row in rows if len(row.texts) == 1]
    return 1 < len(told) == len(rows) and not _sentence(told[0]) and _sentence(told[1])


def _sentence(text: str) -> bool:
    """Whether words read as a sentence that names nobody in front: most of them in small letters, and a stop behind."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    return text[-1:] in (".", "?", "!") and small > 1 and 2 * small > len(words) and people_like(text) < STRONG


def _people_alone(rows: list[Row]) -> bool:
    """Whether people stand in front of what they are in most rows, where no word tells; labels of them may stand between."""
    rows = list(takewhile(lambda row: not is_header(row), rows))  # the minutes may follow in it
    told = [row for row in rows if sum(map(bool, row.texts)) > 1] if rows and len(rows[0].cells) > 1 else rows
    if len(told) * 2 < len(rows) or any(is_ref(row.texts[0]) for row in rows):
        return False
    strong = sum(people_like(row.texts[0]) == STRONG or crowd(row.texts[0]) for row in told)
    offices = len(told) > 1 and all(map(_says_who, told))
    return (strong * 4 >= len(told) * 3 and (len(told) > 2 or offices)) or (offices and strong * 2 >= len(told))


def _says_who(row: Row) -> bool:
    """Whether an office stands in a row behind the name of somebody."""
    return any(map(holds_office, row.texts[1:]))


def _heads_minutes(row: Row) -> bool:
    """Whether a row heads the columns of minutes: 'Item | Discussion | Decision | Action'."""
    if not is_header(row):
        return False
    roles = set(map(header_role, row.texts))
    told = roles & {"action", "owner", "owner_due"}
    return "body" in roles and bool(told) and not roles & {"name", "role", "organisation", "attendance", "initials"}


def _of_agenda(rows: list[Row]) -> bool:
    """Whether the first cells are names of items that most agendas have, and the first of them labels no list."""
    first = rows[0].texts[0]
    if not exactly_usual(first) or label_kind(normal(first)) is not None:
        return False
    return sum(exactly_usual(row.texts[0]) for row in rows) > 1


def _person(text: str) -> bool:
    """Whether a cell names somebody, and is not the label of a list."""
    return people_like(text) > NONE and attendance_label(text, True) is None


def _keyless(rows: list[Row]) -> bool:
    """Whether the 'heading' row of a table names a person itself: a table that has none."""
    return bool(rows[0].cells and rows[0].cells[0].header and people_like(rows[0].texts[0]) == STRONG)


def boxed(cell: Cell) -> bool:
    """Whether a cell holds a label and its list, one below the other."""
    paragraphs = cell.paragraphs
    if len(paragraphs) < 2 or label_kind(normal(paragraphs[0].text)) is None:
        return False
    return people_like(paragraphs[1].text) > NONE


def _box(cell: Cell) -> bool:
    """Whether a cell holds words of any kind and, below them, a line for each of several people: 'Group A', 'Ann Bell (AB)'."""
    first, *lines = cell.paragraphs
    if not lines or len(first.text) > 60 or people_like(first.text) == STRONG or first.text[-1] in ".?!;,":
        return False
    named = [re.split(r"\s*[(,–]", line.text, maxsplit=1)[0] for line in lines]
    return all(people_like(text) > NONE for text in named) and any(people_like(text) == STRONG for text in named)


def numbered_people(table: Table) -> int:
    """How many rows at the beginning number people: '1. | Ann Bell | Clerk'; none where others follow without a break."""
    count = strong = 0
    for row in table.rows:
        if not row.separator and any(row.texts):
            people = people_like(row.texts[1]) if len(row.cells) > 2 else NONE
            if people == NONE or not is_ref(row.texts[0]) or "." in row.texts[0].rstrip("."):
                if not row.breaks:
                    return 0
                break
            strong += people == STRONG
        count += 1
    return count if strong * 2 >= count else 0


def without_first(rows: list[Row]) -> Table:
    """These rows without the cells of their first column."""
    return Table([Row(row.cells[1:], row.breaks, row.separator) for row in rows])


def without_empty(table: Table) -> Table:
    """A table without the columns in which nothing stands, where a list begins behind one: its people are told by their column."""
    if not table.rows or not all(row.cells for row in table.rows):
        return table
    rows = [row for row in table.rows if not row.separator]
    held = [c for c in range(table.width) if any(c < len(row.cells) and row.texts[c] for row in rows)]
    if len(held) in (0, table.width):
        return table
    kept = [[cell for c, cell in enumerate(row.cells) if c in held] for row in table.rows]
    return Table([Row(cells, row.breaks, row.separator) for cells, row in zip(kept, table.rows, strict=True)])
