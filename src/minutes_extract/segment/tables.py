"""Tables of people: what form they have, and where another table begins in one."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from ..document.tree import Cell, Paragraph, Row, Table
from ..lexicons import words
from .by_body import by_body, sided
from .codes import bare_codes, coded, codes_first, sessions, ticked, ticks_below
from .column_heads import header_role, is_header, is_ref
from .columns import classify
from .grouped import grouped
from .kind_columns import kinds_below, kinds_of, labels_of
from .labels import attendance_label, label_kind, office_label, opens_with_status, titled
from .list_lines import is_detail
from .log_ends import ends_log
from .matrix import crossed
from .named_columns import names_column
from .names import NONE, STRONG, people_like
from .offices_first import names_second
from .outline.words import narrative, titles
from .passage import normal

Form = Literal["columns", "kinds", "sessions", "keyed", "rows", "boxes", "labelled", "bodies", "grouped", "crossed"]


def form_of(table: Table, listed: bool, opened: bool) -> Form | None:
    """The form of a table of people, or None; `opened` where a list stands open above it, `listed` where any does."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if not rows:
        return None
    if titled_rows(rows):
        return form_of(Table(rows[1:]), listed, True)
    first = rows[0]
    if codes_first(rows):
        return "rows"
    if coded(rows) is not None and len(kinds_of(first)) < 2:
        return "columns"
    if len(rows) > 1 and crossed(rows):
        return "crossed"
    if len(rows) > 1 and (len(kinds_of(first)) > 1 or kinds_below(rows)):
        return "sessions" if ticks_below(rows) else "kinds"
    if len(rows) < 4 and all(boxed(cell) for row in rows for cell in row.cells if cell.text):
        return "boxes"
    if _item(first.texts):
        return None
    if labelled_at(rows) is not None:
        return "labelled"
    if sessions(first) and any(_person(row.texts[0]) for row in rows[1:4]):
        return "sessions"
    if table.width > 2 and not _keyed(rows) and grouped(rows, opened):
        return "grouped"
    if lone_label(first) and len(rows) > 1 and people_like(rows[1].texts[0]) > NONE:
        return "bodies" if by_body(rows) else "rows"
    if ticked(first) and any(_person(row.texts[0]) for row in rows[1:4]):
        return "sessions"
    if opened and names_second(rows) is not None:
        return "rows"
    if (opened or not listed) and len(rows) > 1 and by_body(rows):
        return "bodies"
    later = is_header(first) and "name" in map(header_role, first.texts[1:])  # 'Group | Name | Attendance'
    if (_keyed(rows) and not later) or (
        (opened or not listed) and sided(rows, opened or any(label_cell(row) is not None for row in rows))
    ):
        return "keyed"
    if grouped(rows, opened):
        return "grouped"
    if bare_codes(rows) is not None:
        return "rows"
    if coded(rows) is not None:
        return "columns"
    headed = opened or {"role", "organisation"} <= set(map(header_role, first.texts))  # 'Who | Post | Employer'
    if headed and names_column(rows) is not None:
        return "columns"
    if is_header(first) and not _keyless(rows):
        roles = [header_role(t) for t in first.texts]
        if roles[0] == "attendance" and label_kind(normal(first.texts[0])) and len(rows) > 1:
            told = {role for role in roles[1:] if role not in (None, "other")}
            beside = bool(told) and told <= {"role", "organisation", "initials"}  # 'Present | Representing'
            return "columns" if beside and people_like(rows[1].texts[0]) > NONE else None
        known = bool({"organisation", "role"} & set(roles))
        named = "name" in roles or (known and "name" in classify(table).roles)
        return "columns" if named and not {"action", "body", "owner"} & set(roles) else None
    if label_cell(first) is not None:
        return "keyed"
    if opened:
        lettered = is_ref(first.texts[0]) and len(first.texts[0].strip(".)")) == 1  # an item: 'A', 'B.'
        return "rows" if people_row(first) and not lettered else None
    if listed or len(rows) < 3 or table.width > 4:
        return None
    strong = sum(people_like(row.texts[0]) == STRONG for row in rows)
    return "rows" if strong * 4 >= len(rows) * 3 and not any(is_ref(row.texts[0]) for row in rows) else None


def _person(text: str) -> bool:
    """Whether a cell names somebody, and is not the label of a list."""
    return people_like(text) > NONE and attendance_label(text, True) is None


def titled_rows(rows: list[Row]) -> int:
    """How many rows stand above the headings of a table of people, its title among them: 'ROLL CALL'; 0 where none does."""
    told = [i for i, row in enumerate(rows) if not row.separator and any(row.texts)]
    if len(told) < 3 or not lone_label(rows[told[0]]):
        return 0
    head = rows[told[1]]
    headed = is_header(head) or bool(sessions(head)) or _ruled(rows, told[1])
    named = any(people_like(text) == STRONG for text in head.texts[1:])
    return told[1] if headed and sum(map(bool, head.texts)) > 1 and not named else 0


def labelled_at(rows: list[Row]) -> int | None:
    """Where a list begins with its label on a row of its own, below a row or more of when and where the meeting was."""
    for i, row in enumerate(rows[:5]):
        if i and lone_label(row):
            return i if i + 1 < len(rows) and people_like(rows[i + 1].texts[0]) > NONE else None
        said = row.texts[0].rstrip() if row.texts else ""
        if not row.separator and any(row.texts) and key_of(row) != "detail" and not said.endswith(":"):
            return None
    return None


def _keyed(rows: list[Row]) -> bool:
    """Whether most rows say in their first cell what the next ones hold, people among it."""
    people, strange = False, 0
    for row in rows:
        key = key_of(row)
        people = people or key == "people"
        strange += key is None
        if strange * 2 >= len(rows):
            return False
    return people


def _keyless(rows: list[Row]) -> bool:
    """Whether the 'heading' row of a table names a person itself: a table that has none."""
    return bool(rows[0].cells and rows[0].cells[0].header and people_like(rows[0].texts[0]) == STRONG)


def boxed(cell: Cell) -> bool:
    """Whether a cell holds a label and its list, one below the other."""
    paragraphs = cell.paragraphs
    if len(paragraphs) < 2 or label_kind(normal(paragraphs[0].text)) is None:
        return False
    return people_like(paragraphs[1].text) > NONE


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


def told_of_meeting(table: Table) -> bool:
    """Whether every row says in its first cell what it tells of the meeting: 'Date:', 'Time:', 'Venue:'."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if len(rows) < 2 or not all(1 < len(row.cells) < 5 and row.texts[0] and any(row.texts[1:]) for row in rows):
        return False
    keys = [key_of(row) for row in rows]
    colons = all(row.texts[0].endswith(":") and len(row.texts[0]) < 30 and titled(row.texts[0]) is None for row in rows)
    return keys.count("detail") == len(keys) or (colons and "people" not in keys)


def title_rows(table: Table) -> int:
    """How many rows at the beginning hold nothing but the title of the minutes, in one cell each."""
    count = 0
    said = ""
    for row in table.rows[:6]:
        filled = [text for text in row.texts if text]
        if filled and not row.separator:
            if len(filled) > 1 or lone_label(row) or is_ref(filled[0]) or len(said) > 400 or is_header(row):
                break
            said += filled[0] + " "
        count += 1
    return count if titles(said) else 0


def told_first(table: Table) -> int:
    """How many rows at the beginning say when and where the meeting was, with their labels, where others follow."""
    count = told = 0
    for row in table.rows:
        if not row.separator and any(row.texts):
            keyed = 1 < len(row.cells) < 4 and key_of(row) == "detail" and any(row.texts[1:])
            if not keyed and not _details(row):
                break
            told += 1
        count += 1
    return count if told > 1 and count < len(table.rows) else 0


def _details(row: Row) -> bool:
    """Whether each cell of a row says with its label when or where the meeting was: 'Date: 6 May | Time: 2 pm'."""
    filled = [text for text in row.texts if text]
    keyed = [attendance_label(text, True) is None and ":" in text[:40] for text in filled]
    return all(keyed) and any(map(is_detail, filled))


def lone_label(row: Row) -> bool:
    """Whether the only words of a row are the label of a list."""
    filled = [text for text in row.texts if text]
    return len(filled) == 1 and bool(row.texts[0]) and label_kind(normal(filled[0])) is not None


def key_of(row: Row) -> str | None:
    """'people' or 'detail', where the first cell of a row says what the next ones hold."""
    texts = row.texts
    text = texts[0] if texts else ""
    if not 2 <= len(texts) <= 6 or not 0 < len(text) <= 60:
        return None
    bare = normal(text)
    if label_cell(row) is not None or label_kind(bare) is not None or office_label(bare):
        return "people"
    known = words("labels.details")
    return (
        "detail" if bare in known or ("/" in text and any(normal(part) in known for part in text.split("/"))) else None
    )


def label_cell(row: Row, within: bool = False) -> tuple[str, int] | None:
    """The label of a list in the first cell of a row, the people in the next; `within` such a table."""
    texts = row.texts
    text = texts[0] if texts else ""
    if not text or len(texts) < 2 or len(text) > 60 or not any(texts[1:]) or _item(texts):
        return None
    label = attendance_label(text, True)
    takers, chairs = words("people.functions.minute_taker"), words("people.functions.chair")
    if label is None and within and normal(text) in takers | chairs:
        return "in_attendance" if normal(text) in takers else "present", len(text)
    return label if label is not None and label[1] >= len(text) else None


def _told_below(rows: list[Row], width: int) -> bool:
    """Whether all these rows have another number of cells, and some of them tell what was said."""
    rows = [row for row in rows if not row.separator and any(row.texts)]
    if not rows or any(len(row.cells) == width for row in rows):
        return False
    return any(len(text) > 120 and narrative(text) for row in rows[:4] for text in row.texts)


def _begins_item(texts: list[str]) -> bool:
    return is_ref(texts[0]) or _item(texts)


def _item(texts: list[str]) -> bool:
    """Whether a row is an item of the minutes, its number in front: '1) Apologies | Ann Bell welcomed everybody.'"""
    return _numbered().match(texts[0]) is not None and any(map(narrative, texts[1:]))


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"(?:(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]|[A-Z]{1,5}/\d{1,4}(?:/\d{1,4})?|\d{1,4}/\d{1,4})\s")


def split_tables(table: Table) -> list[Table]:
    """The table cut where a header row of other columns begins another one."""
    parts = [Table()]
    current: tuple[str | None, ...] | None = None
    for at, row in enumerate(table.rows):
        if is_header(row):
            roles = tuple(header_role(t) for t in row.texts)
            if (current is not None and roles != current) or (
                current is None
                and "name" not in roles
                and (_listing(parts[-1]) or (row.breaks and _ruled(table.rows, at) and _ruled(parts[-1].rows, 0)))
            ):
                parts.append(Table())
            current = roles
        elif row.breaks and current is not None and "action" in current and _narrower(parts[-1], table.rows[at:]):
            parts.append(Table())  # the minutes, without headings, below the tasks of earlier meetings
            current = None
        elif row.breaks and _begins_item(row.texts) and not _of_minutes(current) and _listing(parts[-1]):
            parts.append(Table())  # the minutes below a list of people
        elif row.breaks and current is not None and "name" in current and _told_below(table.rows[at:], len(current)):
            parts.append(Table())  # the minutes, in other columns, below the table of people
            current = None
        elif row.breaks and current is not None and ends_log(current, table.rows, at):
            parts.append(Table())
            current = None
        elif parts[-1].rows and len(kinds_of(row)) > 1:
            parts.append(Table())  # lists in columns below the day and place
        elif row.breaks and _ruled(table.rows, at) and _lists_in_columns(parts[-1]):
            parts.append(Table())  # another table below them
            current = None
        parts[-1].rows.append(row)
    return [part for part in parts if part.rows]


def _ruled(rows: list[Row], at: int) -> bool:
    """Whether a rule stands below a row, as below the headings of a table."""
    return at + 1 < len(rows) and rows[at + 1].separator and not labels_of(rows[at], rows[at + 2 : at + 3])


def _lists_in_columns(table: Table) -> bool:
    """Whether labels of lists stand at the head of columns."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    return len(rows) > 1 and (len(kinds_of(rows[0])) > 1 or bool(kinds_below(rows) or crossed(rows)))


def _narrower(tasks: Table, rows: list[Row]) -> bool:
    """Whether all these rows have the same number of cells, another one than those of a table of tasks above."""
    if "body" in (roles := [header_role(text) for text in tasks.rows[0].texts]) or len(rows) < 3:
        return False
    widths = {len(row.cells) for row in rows if not row.separator}
    return len(widths) == 1 and all(len(row.cells) == len(roles) for row in tasks.rows) and len(roles) not in widths


def _of_minutes(roles: tuple[str | None, ...] | None) -> bool:
    """Whether the headings of a table are those of minutes or of actions."""
    return roles is not None and ("body" in roles or "action" in roles)


def _listing(table: Table) -> bool:
    """Whether the rows so far list people."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    keyed = bool(rows) and _keyed([row for row in rows if row.texts[0]]) and bool(rows[0].texts[0])
    if keyed or (bool(rows) and all(people_row(row) or lone_label(row) for row in rows)):
        return True
    return sided(rows, True) or bool(names_second(rows)) or grouped(rows, True)


def people_row(row: Row) -> bool:
    """Whether a row could name people: capitalised words first, no number, no sentence."""
    texts = row.texts
    first = texts[0] if texts else ""
    if is_ref(first) and any(map(str.isdigit, first)):
        return False
    if not first or is_ref(first) or len(row.cells) > 5:
        return bool(first) and (attendance_label(first) is not None or people_like(first) > NONE)
    if attendance_label(first) is not None:
        return True
    if len(first) >= 250:
        return False
    tokens = re.findall(r"[^\W\d_][\w'’-]*", re.sub(r"\([^)]*\)", "", first))
    tokens = [t for t in tokens if t not in words("people.particles")]
    capitals = sum([t[0].isupper() for t in tokens])
    if not tokens or capitals < 0.6 * len(tokens):
        return False
    return not any(_told_on().search(t) for t in texts)


@cache
def _told_on() -> re.Pattern[str]:
    """A sentence that ends, and another behind it."""
    return re.compile(r"\b[a-z]{3,}[.?!]\s+[A-Z]")


def inner_tables(table: Table) -> list[Table]:
    """The tables of actions, with headings of their own, that stand in cells of this one; they are taken out of them."""
    found: list[Table] = []
    for cell in (cell for row in table.rows for cell in row.cells if len(cell.blocks) > len(cell_paragraphs(cell))):
        held = [b for b in cell.blocks if isinstance(b, Table) and (_of_actions(b) or reviews(b))]
        found += held
        cell.blocks = [block for block in cell.blocks if block not in held]
    return found


def cell_paragraphs(cell: Cell) -> list[Paragraph]:
    """The paragraphs of a cell, those of inner tables left out."""
    return [block for block in cell.blocks if isinstance(block, Paragraph)]


def reviews(table: Table) -> bool:
    """Whether a table without headings says in its last column what became of the task in the one before it."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    width = len(rows[0].cells) if rows else 0
    if len(rows) < 3 or not 1 < width < 5 or any(len(row.cells) != width for row in rows) or is_header(rows[0]):
        return False
    if any(len(row.texts[-2]) < 12 for row in rows):
        return False
    return sum(opens_with_status(row.texts[-1]) for row in rows) * 4 >= len(rows) * 3


def _of_actions(table: Table) -> bool:
    first = next((row for row in table.rows if not row.separator and any(row.texts)), None)
    if first is None or len(table.rows) < 2 or not is_header(first):
        return False
    roles = {header_role(text) for text in first.texts}
    if "body" in roles and "owner" in roles:
        return bool(roles & {"status", "due"})  # 'Detail | Lead | RAG'
    return "action" in roles and bool(roles & {"owner", "owner_due", "status", "due", "raised"})
