"""Tables that say of each person who came: codes, ticks, days of meetings at the head of columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice

from ..document.tree import Row
from ..lexicons import table as word_table
from ..months import MONTH
from .column_heads import header_role
from .labels import label_kind
from .legends import VARIANT, is_sign, lists_codes
from .names import NONE, STRONG, crowd, people_like
from .passage import normal
from .ways import way_of


@cache
def _session() -> re.Pattern[str]:
    """A day or month at the head of a column: '2 Mar', '06/04/26', 'Jun 2026'."""
    month = rf"{MONTH}\.?"
    return re.compile(
        rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}\.?,?\s+)?(?:(?:\d{{1,2}}(?:st|nd|rd|th)?[ ./-]?)?{month}(?:[ .'’/-]*\d{{2,4}})?"
        rf"|{month} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?|\d{{4}}-\d\d-\d\d)",
        re.IGNORECASE,
    )


def is_session(text: str) -> bool:
    """Whether a column heading is the day of a meeting."""
    return len(text) < 24 and bool(_session().fullmatch(text.strip()))


@cache
def _now() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:at )?(?:this|today[’']?s|tonight[’']?s|current)(?: (?:meeting|session|time|month|week|one))?|today|tonight|now)\W?",
        re.IGNORECASE,
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        r"(?:at )?(?:the )?(?:last|previous|prior|next)(?: but one)? (?:meeting|session|time|month|week|one)\W?",
        re.IGNORECASE,
    )


def of_this_meeting(heading: str) -> bool:
    """Whether a column is of the meeting that the minutes are of: 'This meeting', 'Today'."""
    return len(heading) < 24 and _now().fullmatch(heading.strip()) is not None


def coded(rows: list[Row]) -> int | None:
    """The column headed 'Present' or 'Attendance' that holds a code for each person named in the first column."""
    first = rows[0]
    column = next(
        (
            c
            for c, t in enumerate(first.texts)
            if c and (label_kind(normal(t)) == "present" or header_role(t) == "attendance")
        ),
        None,
    )
    below = [row for row in rows[1:] if sum(map(bool, row.texts)) > 1] if column is not None else []
    if column is None or len(below) < 2:
        return None
    if people_like(first.texts[0]) > NONE and normal(first.texts[column]) in word_table("people.codes"):
        return None  # a row like the others
    if ticks_below(rows):
        return None  # a column for each kind
    said = [bare_code(row.texts[column]) for row in below if column < len(row.cells)]
    told = sum(map(is_code, said))
    named = sum(people_like(row.texts[0]) > NONE for row in below)
    return column if told * 4 >= len(below) * 3 and named * 4 >= len(below) * 3 else None


def code_column(rows: list[Row], roles: list[str], names: list[str]) -> int | None:
    """A column with a code or word of attendance in nearly every row: 'Att.', or one headed by its codes: 'P/A'."""
    told = [row for row in rows if sum(map(bool, row.texts)) > 1]
    for column, role in enumerate(roles if len(told) > 1 and "attendance" not in roles else ()):
        if column < len(names) and (codes := _listed_codes(names[column])):
            texts = [row.texts[column] for row in told if column < len(row.cells) and row.texts[column]]
            led = [text.lower().split()[0].rstrip(".,;:") for text in texts]
            if texts and (codes.issuperset(led) or all(codes.issuperset(text.lower().split()) for text in texts)):
                return column
        if role in ("other", "ref") and column < len(names) and is_session(names[column]) and _letters(told, column):
            return column  # below the day of the meeting, whatever they stand for
        if column < len(names) and header_role(names[column]) == "other":
            continue  # 'Vote': a yes or no to something else
        shown = [row.texts[column] for row in told if column < len(row.cells)]
        if not (column < len(names) and names[column]) and len(told) > 2 and all(map(is_sign, shown)):
            return column  # whatever they stand for
        again = role == "ref" and column < len(names) and not names[column] and len({*shown}) < len(shown)
        if not again and role not in ("other", "status", "owner", "note"):  # single words in capitals look like owners
            continue
        texts = [text.strip() if role == "status" else bare_code(text).strip() for text in shown]
        known = sum(map(is_code, texts))
        if texts and known * 4 >= len(told) * 3:
            return column
    return None


def _letters(rows: list[Row], column: int) -> bool:
    """Whether a column holds nothing but letters or signs, one for each person of the row."""
    texts = [row.texts[column] for row in rows if column < len(row.cells) and row.texts[column]]
    short = all(len(token) < 3 and not token.isdigit() for text in texts for token in text.split())
    return short and 2 * len(texts) > len(rows)


def _listed_codes(heading: str) -> set[str]:
    """The codes that a heading itself lists: 'P/A/X'; none where it is no such heading."""
    codes = [code.strip().lower() for code in heading.split("/")]
    return set(codes) if len(codes) > 1 and all(0 < len(code) < 3 for code in codes) else set()


def is_code(text: str) -> bool:
    """Whether a cell says by a code or a word how somebody attended."""
    codes, words = word_table("people.codes"), normal(text)
    if words in codes or text.rstrip(VARIANT) in codes or label_kind(words) is not None:
        return True
    several = words.split() if len(text) < 60 else []  # 'Present Apologies', one for each of a row's people
    return len(several) > 1 and all(word in codes or label_kind(word) is not None for word in several)


def legend_row(row: Row) -> bool:
    """Whether the only words of a row among people explain their letters or signs: 'Y = present, A = apology'."""
    said = [text for text in row.texts if text]
    if len(said) != 1 or len(said[0]) > 200 or "present:" in said[0].lower():
        return False
    signed = said[0][0] in "*†‡^#" and len(said[0]) > 3 and not said[0][1:].lstrip("*†‡^# ")[:1].isupper()
    return signed or lists_codes(said[0])


def bare_codes(rows: list[Row]) -> int | None:
    """The column of codes or words of attendance behind the names of a table that has no headings."""
    told = [row for row in rows if sum(map(bool, row.texts)) > 1]
    if len(told) < 2 or not _name_people(told):
        return None
    codes = word_table("people.codes")
    for column in range(1, max(len(row.cells) for row in told)):
        texts = [normal(bare_code(row.texts[column])) for row in told if column < len(row.cells)]
        if len(told) < 3 and not all(map(way_of, texts)):
            continue  # of so few, what says nothing else
        kinds = [codes.get(text) or label_kind(text) or way_of(text) for text in texts]
        known = [kind for kind in kinds if kind is not None]
        certain = len(set(known)) > 1 or all(len(text) > 3 for text in texts)
        first = told[0].texts[column] if column < len(told[0].cells) else ""
        if certain and len(known) * 4 >= len(told) * 3 and people_like(first) < STRONG:
            return column
    return None


def codes_first(rows: list[Row]) -> bool:
    """Whether a code of attendance stands in front of each person: 'P | Ann Bell | Trustee'."""
    told = [row for row in rows if sum(map(bool, row.texts)) > 1 and len(row.cells) > 1]
    if len(told) < 3 or not told[0].texts[0]:
        return False
    codes = word_table("people.codes")
    said = [row.texts[0].strip() for row in told]
    known = [text for text in said if len(text) < 4 and (text.lower() in codes or normal(text) in codes)]
    if len(known) * 4 < len(told) * 3 or not any(map(str.isalpha, known)):
        return False
    return sum(people_like(row.texts[1]) > NONE for row in told) * 4 >= len(told) * 3


def _name_people(rows: list[Row]) -> bool:
    """Whether three in four of the rows begin with people; most tables hold none, and their first rows tell."""
    strange = 0
    for row in rows:
        strange += people_like(row.texts[0]) == NONE and not crowd(row.texts[0])
        if strange * 4 > len(rows):
            return False
    return True


def bare_code(text: str) -> str:
    """A cell's text without what is added in a bracket: 'present (from 16:15)'."""
    return text.split("(", 1)[0]


def ticked(row: Row) -> list[int]:
    """The columns headed 'Present', 'Apologies', 'Absent' beside one of names: a tick in each row says which."""
    found = [
        c for c, text in enumerate(row.texts) if c and text and len(text) < 30 and label_kind(normal(text)) is not None
    ]
    return found if len(found) > 1 and row.texts[0] else []


def ticks_below(rows: list[Row]) -> bool:
    """Whether a table has columns of kinds behind the names that hold no people, but a tick in each row."""
    columns = ticked(rows[0])
    told = [[row.texts[c] for c in columns if c < len(row.cells) and row.texts[c]] for row in rows[1:]]
    marks = [bare_code(text).strip() for texts in told for text in texts]
    return len(columns) > 1 and len(marks) > 1 and all(len(mark) == 1 for mark in marks) and max(map(len, told)) == 1


def ways_below(rows: list[Row]) -> list[int]:
    """The columns that say, by one and the same mark in each row, in which of several ways people came: 'In the hall | Zoom'."""
    told = [row for row in rows[1:] if not row.separator and any(row.texts)]
    found: dict[int, set[str]] = {}
    for c, head in enumerate(rows[0].texts):
        marks = {bare_code(row.texts[c]).strip().lower() for row in told if c < len(row.cells) and row.texts[c]}
        if c and head and len(marks) == 1 and len(min(marks)) == 1 and not min(marks).isdecimal():
            found[c] = marks
    if len(found) < 2 or len(set[str]().union(*found.values())) > 1:
        return []
    each = all(sum(bool(row.texts[c]) for c in found if c < len(row.cells)) < 2 for row in told)
    named = sum(people_like(row.texts[0]) > NONE for row in told)
    return list(found) if each and 4 * named >= 3 * len(told) else []


def sessions(row: Row, below: Sequence[Row] = ()) -> list[int]:
    """The columns headed by days of meetings, 'This meeting' and 'Last meeting' among them, or instead where codes stand below."""
    days = [c for c, text in enumerate(row.texts) if c and text and is_session(text)]
    now = [c for c, text in enumerate(row.texts) if c and of_this_meeting(text)]
    others = [c for c, text in enumerate(row.texts) if c and len(text) < 24 and _before().fullmatch(text.strip())]
    found = sorted([*days, *now, *others])
    return found if days or (now and others and _codes_below(below, found)) else []


_FIRST_ROWS = 12  # as many tell


def _codes_below(rows: Sequence[Row], columns: list[int]) -> bool:
    """Whether people stand in front of the first rows, and behind them codes or words of attendance in nearly every cell."""
    told = list(islice((row for row in rows if sum(map(bool, row.texts)) > 1 and not row.separator), _FIRST_ROWS))
    texts = [bare_code(row.texts[c]).strip() for row in told for c in columns if c < len(row.cells) and row.texts[c]]
    named = sum(people_like(row.texts[0]) > NONE or crowd(row.texts[0]) for row in told)
    return bool(texts) and sum(map(is_code, texts)) * 4 >= 3 * len(texts) and 4 * named >= 3 * len(told)
