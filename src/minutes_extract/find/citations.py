"""What an earlier action is cited with, in any order: its number, the day of its meeting, its minute there.

'Tracker 31 (minute 4, 02/03/23): …', 'TSAB/E/88 (13.07.21) …', '2020/03, 4.6 – …', 'Feb 4.1 …'.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..segment.passage import Passage
from .items import ItemDraft
from .mentions import Mark, mark

Range = tuple[int, int]


class Citation(NamedTuple):
    """Where the number of an action, its minute and the day of its meeting stand, and where the action begins."""

    number: Range | None
    ref: Range | None
    raised: Range | None
    end: int


OF_MINUTES = ("min", "item", "para", "page", "sect", "ref")
"""How words begin whose number is a minute's: 'Minute 4', 'Item 3'."""

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"


@cache
def _token() -> re.Pattern[str]:
    """One part of what an action is cited with, and what parts it from the next."""
    day = rf"\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?: \d{{2,4}})?|{_MONTH} \d{{4}}|\d{{1,2}}(?P<sep>[./-])\d{{1,2}}(?P=sep)\d{{2,4}}|\d{{4}}-\d\d-\d\d|{_MONTH} [’']?\d\d(?= ?/ ?\w)|\d{{4}}-\d\d(?= ?/ ?\w)|{_MONTH}(?= \d)|(?<=[(\[]){_MONTH}(?=[)\]])|\d{{1,2}}/\d{{1,2}}(?=,? (?:[Aa]ction|[Ii]tem|[Mm]in|[Rr]ef|[Pp]ara|[Nn](?:o\.?|umber) ?\d|#\d)|\s?[–—-]\s?\d)"
    word = r"(?:[Aa]ction|ACTION|[Tt]racker|[Ll]og|[Ee]ntry|[Ss]erial|[Ii]tem|[Mm]inute|[Mm]in|[Rr]ef|[Pp]ara|[Pp]oint|[Nn]o|[Nn]umber|AP(?= ?[\d#]| [Nn]o)|[Pp]age|[Ss]ection)s?\b\.?"
    code = r"#?(?:[A-Z]{1,6}[/.-]?){0,3}\d{1,4}(?:[/.-](?:[A-Z]{1,4}[/.-])?\d{1,4}){0,3}[a-z]?(?: ?\([a-z]{1,3}\))?"
    return re.compile(
        rf"[\[(]?(?:(?P<day>{day})|(?P<word>{word})|(?P<join>(?:of|from|in|on|raised|agreed|(?:the )?meeting|the(?= \d))\b)|(?P<code>{code}))(?![\w%£$/])(?P<behind>[\])]?(?:\s?[,;:.](?=\s)|\s?[–—]|\s-(?=\s)|\s?/(?=\s?[A-Z]?\d))?[\])]?\s*)"
    )


def citation(text: str, begin: int) -> Citation | None:
    """Read what stands in front of text[begin:]; None where nothing does, or where words of the action itself follow on."""
    at, word, codes = begin, "", list[tuple[str, Range]]()
    raised: Range | None = None
    while (found := _token().match(text, at)) is not None and found.end() > at:
        if found["day"] and raised is None:
            raised = found.span("day")
        elif found["code"]:
            codes.append((word, found.span("code")))
        elif found["day"]:
            break
        word = found["word"].lower() if found["word"] else word if found["join"] else ""
        at = found.end()
    if not codes or word or not text[at : at + 1].isalpha() or not _apart(text, at, codes, raised):
        return None
    number, ref = _parted(text, codes)
    return Citation(number, ref, raised, at)


def _apart(text: str, at: int, codes: list[tuple[str, Range]], raised: Range | None) -> bool:
    """Whether the action begins with a capital behind a sign, a day or a code that is no mere count: not '3 members'."""
    if not text[at].isupper() and text[at - 1 : at] == " " and text[at - 2 : at - 1].isalnum():
        return False
    first = text[slice(*codes[0][1])]
    bare = text[codes[0][1][1] : codes[0][1][1] + 1] != "]"
    counted = first.isdigit() and len(codes) == 1 and raised is None and not codes[0][0] and bare
    return not counted


def _parted(text: str, codes: list[tuple[str, Range]]) -> tuple[Range | None, Range | None]:
    """Which of the codes is the number of the action, and which its minute."""
    number: Range | None = None
    ref: Range | None = None
    for word, where in codes:
        said = text[slice(*where)]
        minuted = word.startswith(OF_MINUTES) or (not word and (number is not None or _decimal().fullmatch(said)))
        if minuted:
            ref = where
        elif number is None:
            number = where
    if ref is not None and number is not None and _of_year().fullmatch(text[slice(*number)]):
        number = None  # '2020/03, 4.6': the meeting's
    return number, ref


@cache
def _decimal() -> re.Pattern[str]:
    return re.compile(r"(?:[A-Z]{0,4}\d{1,4}/)?\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?(?: ?\([a-z]{1,3}\))?")


@cache
def _of_year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d[/-]\d{1,2}")


def number_of(item: ItemDraft | None) -> str | None:
    """The number of the item that something stands in, or of the one around it."""
    while item is not None and not item.number_text:
        item = item.parent
    return item.number_text if item is not None else None


def of_minutes(code: str, item: ItemDraft | None) -> bool:
    """Whether a code is made as the numbers of the minutes themselves are: 'W.36' in an item 'W.42'."""
    own = number_of(item)
    if own is None or own.isdigit():
        return False
    shape = _shape(own)
    return _shape(code) == shape or ("/" in shape and _shape(code).startswith(shape + "."))  # '19/104.2'


def _shape(code: str) -> str:
    return re.sub(r"\d+", "9", code.strip("()[]. "))


def cited(found: Citation, passage: Passage, item: ItemDraft | None) -> tuple[Mark | None, Mark | None, Mark | None]:
    """The number, the minute and the day, as marks."""
    number, ref = found.number, found.ref
    if number is not None and ref is None and of_minutes(passage.text[slice(*number)], item):
        number, ref = None, number
    marks = [mark(passage, *where) if where is not None else None for where in (number, ref, found.raised)]
    return marks[0], marks[1], marks[2]
