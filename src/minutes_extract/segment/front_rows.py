"""Rows of tables in front of the minutes: what their first cells say of the others, titles and labels alone in a row."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Row, Table
from ..lexicons import words
from ..months import MONTH
from .bodies_abreast import bodies_abreast
from .by_body import heads_people
from .codes import sessions
from .column_heads import is_header, is_ref
from .kind_columns import labels_of
from .labels import attendance_label, label_kind, office_label, titled
from .legends import explains_codes
from .list_lines import is_detail
from .names import NONE, STRONG, people_like
from .outline.words import narrative, titles
from .passage import normal
from .two_languages import known_half


def titled_rows(rows: list[Row]) -> int:
    """How many rows stand above the headings of a table of people, its title among them: 'ROLL CALL'; 0 where none does."""
    told = [i for i, row in enumerate(rows) if not row.separator and any(row.texts)]
    if len(told) < 3 or (sum(map(bool, rows[told[0]].texts)) != 1 and not _label_with_key(rows[told[0]])):
        return 0
    if bodies_abreast(rows[told[1] :]):
        return told[1]  # 'Membership', whatever it is
    if not lone_label(rows[told[0]]) and not _label_with_key(rows[told[0]]):
        return 0
    head = rows[told[1]]
    headed = is_header(head) or bool(sessions(head, rows[told[1] + 1 :])) or ruled(rows, told[1])
    named = any(people_like(text) == STRONG for text in head.texts[1:])
    return told[1] if headed and sum(map(bool, head.texts)) > 1 and not named else 0


def _label_with_key(row: Row) -> bool:
    """Whether a row holds the label of a list and, beside it, what its letters stand for: 'Attendance | P = present …'."""
    filled = [text for text in row.texts if text]
    return len(filled) == 2 and label_kind(normal(filled[0])) is not None and explains_codes(filled[1])


def labelled_at(rows: list[Row]) -> int | None:
    """Where a list begins with its label on a row of its own, below a row or more of when and where the meeting was."""
    for i, row in enumerate(rows[:5]):
        if i and lone_label(row):
            return i if i + 1 < len(rows) and people_like(rows[i + 1].texts[0]) > NONE else None
        said = row.texts[0].rstrip() if row.texts else ""
        if not row.separator and any(row.texts) and key_of(row) != "detail" and not said.endswith(":"):
            return None
    return None


def keyed(rows: list[Row]) -> bool:
    """Whether most rows say in their first cell what the next ones hold, people among it."""
    people, strange = False, 0
    for row in rows:
        key = key_of(row)
        people = people or key == "people"
        strange += key is None and not (row.texts[0].rstrip().endswith(":") and heads_people(row))
        if strange * 2 >= len(rows):
            return False
    return people


def told_of_meeting(table: Table) -> bool:
    """Whether every row says in its first cell, or in each, what it tells of the meeting: 'Date:', 'Time:', 'Venue:'."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if len(rows) < 3 and (_side_by_side(rows) or _times_alone(rows) or _day_beside(rows)):
        return True
    if not rows or not all(1 < len(row.cells) < 5 and row.texts[0] and any(row.texts[1:]) for row in rows):
        return False
    keys = [key_of(row) for row in rows]
    if len(rows) == 1:
        return keys == ["detail"] and len(rows[0].cells) == 2 and any(map(str.isdigit, rows[0].texts[1]))
    colons = all(row.texts[0].endswith(":") and len(row.texts[0]) < 30 and titled(row.texts[0]) is None for row in rows)
    return keys.count("detail") == len(keys) or (colons and "people" not in keys)


def _side_by_side(rows: list[Row]) -> bool:
    """'Date: 6 May | Time: 2 pm | Venue: Hall': rows of nothing but such cells, two of them at the least."""
    told = sum(sum(map(is_detail, row.texts)) for row in rows)
    return told > 1 and all(_details(row) for row in rows)


_MONTH = rf"{MONTH}\.?"


@cache
def _day() -> re.Pattern[str]:
    """A day and no more, in another language in front of it perhaps: 'Thursday, 28.09.2023', 'Dydd Iau / Thursday 28 May 2026'."""
    return re.compile(
        rf"(?:[^/|]{{2,40}} / )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}\.?,? )?(?:the )?"
        rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})\W?",
        re.IGNORECASE,
    )


@cache
def _clock() -> re.Pattern[str]:
    """When it was on that day: '09:30 – 11:50', '7pm', 'from 10 am to noon'."""
    one = r"(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|hrs?|hours)?|\d{4}\s?(?:hrs?|hours)|noon|midday)"
    return re.compile(rf"(?:at |from )?{one}(?:\s?(?:[–—-]|to|until|till)\s?{one})?", re.IGNORECASE)


def _day_beside(rows: list[Row]) -> bool:
    """Whether a row says without labels when and where the meeting was: '28 May 2026 | 09:30 – 11:50 | Mill Hall'."""
    filled = [[text for text in row.texts if text] for row in rows]
    if len(rows) != 1 or not 1 < len(filled[0]) < 5 or _day().fullmatch(filled[0][0]) is None:
        return False
    rest = [text for text in filled[0][1:] if _clock().fullmatch(text) is None]
    place = all(len(text) < 70 and not words("places.words").isdisjoint(normal(text).split()) for text in rest)
    return len(rest) < 2 and (place or len(rest) < len(filled[0]) - 1)


@cache
def _bounds() -> re.Pattern[str]:
    """When something began or ended: 'Commenced 10:00', 'Finish 12.25 pm', 'Meeting closed at 9pm'."""
    return re.compile(
        r"(?:the )?(?:meeting )?(?:commenced|commences|concluded|concludes|start(?:ed|s)?|began|begins|opened|opens|closed|closes|end(?:ed|s)?|finish(?:ed|es)?|from|until)\b[^a-z]{0,3}(?:at )?\d[\d:. apm]{0,9}(?:hrs|hours)?\W*",
        re.IGNORECASE,
    )


def _times_alone(rows: list[Row]) -> bool:
    """'Commenced 10:00 | Concluded 12:25': rows of nothing but when the meeting was."""
    texts = [text for row in rows for text in row.texts if text]
    return len(texts) > 1 and all(_bounds().fullmatch(text) is not None or is_detail(text) for text in texts)


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
    if keyed([row for row in table.rows if not row.separator and any(row.texts)]):
        return 0  # all of it does
    for row in table.rows:
        if not row.separator and any(row.texts):
            detail = 1 < len(row.cells) < 4 and key_of(row) == "detail" and any(row.texts[1:])
            surely = _times_alone([row])
            if not detail and not surely and not _details(row) and not _in_pairs(row):
                break
            told += 1 + surely
        count += 1
    return count if told > 1 and count < len(table.rows) else 0


def _in_pairs(row: Row) -> bool:
    """Whether a row says something of the meeting in every second cell: 'Date: | 6 May | Time: | 2 pm'."""
    labels, values = row.texts[::2], row.texts[1::2]
    if len(labels) < 2 or len(labels) != len(values) or not all(0 < len(text) < 30 for text in labels):
        return False
    known = sum(normal(text) in words("labels.details") for text in labels)
    return any(values) and known > 0 and all(t.endswith(":") or normal(t) in words("labels.details") for t in labels)


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
    text = first_words(row)
    if not 2 <= len(texts) <= 6 or not 0 < len(texts[0]) <= 60:
        return None
    bare, known = normal(text), words("labels.details")
    said = next((each for each in texts[1:] if each), "")
    if bare in known and said.lower().rpartition(" ")[2] in words("roles.organisation_heads"):
        return "detail"  # 'Committee | Weir Project Board'
    if label_cell(row) is not None or label_kind(bare) is not None or office_label(bare):
        return "people"
    return (
        "detail" if bare in known or ("/" in text and any(normal(part) in known for part in text.split("/"))) else None
    )


def first_words(row: Row) -> str:
    """The words of the first cell; of a label in two languages, those that are known: 'Cadeirydd / Chair'."""
    text = row.texts[0] if row.texts else ""
    return (known_half(text, _label) or text) if "/" in text and len(text) < 60 else text


def _label(text: str) -> str | None:
    """Words that say whom or what a row tells of."""
    said = normal(text)
    return text if label_kind(said) or office_label(said) or said in words("labels.details") else None


def label_cell(row: Row, within: bool = False) -> tuple[str, int] | None:
    """The label of a list in the first cell of a row, the people in the next; `within` such a table."""
    texts = row.texts
    text = texts[0] if texts else ""
    if not text or len(texts) < 2 or len(text) > 60 or not any(texts[1:]) or is_item(texts):
        return None
    said = first_words(row)
    if said != text and (found := attendance_label(said, True)) is not None and found[1] >= len(said):
        return found[0], len(text)
    label = attendance_label(text, True)
    takers, chairs = words("people.functions.minute_taker"), words("people.functions.chair")
    if label is None and within and normal(text) in takers | chairs:
        return "in_attendance" if normal(text) in takers else "present", len(text)
    return label if label is not None and label[1] >= len(text) else None


def is_item(texts: list[str]) -> bool:
    """Whether a row is an item of the minutes, its number in front: '1) Apologies | Ann Bell welcomed everybody.'"""
    return _numbered().match(texts[0]) is not None and any(map(narrative, texts[1:]))


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"(?:(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]|[A-Z]{1,5}/\d{1,4}(?:/\d{1,4})?|\d{1,4}/\d{1,4})\s")


def ruled(rows: list[Row], at: int) -> bool:
    """Whether a rule stands below a row, as below the headings of a table."""
    return at + 1 < len(rows) and rows[at + 1].separator and not labels_of(rows[at], rows[at + 2 : at + 3])


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
    if _numbered().match(first) and people_like(first) < STRONG:
        return False  # '1. Roof', right below a list
    if len(first) >= 250:
        return False
    tokens = re.findall(r"[^\W\d_][\w'’-]*", re.sub(r"\([^)]*\)", "", first))
    tokens = [t for t in tokens if t not in words("people.particles")]
    capitals = sum([t[0].isupper() for t in tokens])
    if not tokens or (capitals < 0.6 * len(tokens) and not _named_first(first)):
        return False
    return not any(_told_on().search(t) for t in texts)


def _named_first(text: str) -> bool:
    """Whether a name stands in front of what is said of somebody: 'Ann Bell (AB) – note taker', 'Ann Bell, from item 3'."""
    front = re.split(r"\s[–—-]\s|[,\[]", re.sub(r"\([^)]*\)", "", text), maxsplit=1)[0].strip()
    return 1 < len(front.split()) < 6 and people_like(front) == STRONG


@cache
def _told_on() -> re.Pattern[str]:
    """A sentence that ends, and another behind it."""
    return re.compile(r"\b[a-z]{3,}[.?!]\s+[A-Z]")
