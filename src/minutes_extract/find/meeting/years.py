"""The year of a meeting whose day is printed without one: by its number, a year in the header, or the day of the next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from ...cues import Cues
from ...months import MONTH
from ...segment.passage import Passage
from ..dates import DateMention, find_dates
from ..mentions import Mark, mark
from .drafts import Dated, is_day
from .header import Line
from .headings import heads
from .patterns import UPCOMING, patterns

_SIGNED = Cues(("sign", "date"))
_FAR = 200
"""Days between a meeting and the next one, or the day on which its minutes were signed, at the most."""


@cache
def _year() -> re.Pattern[str]:
    """'No. 2/2019', 'Minutes 2019': not a year of founding, of a range, or of a law."""
    return re.compile(
        r"(?<![\d.,£$€#–-])(?<!\b[Ss]ince )(?<!\bin )(?:\d{1,3}/)?(?P<year>(?:19|20)\d\d)(?![\d/–-]|\.\d)"
    )


@cache
def _signed() -> re.Pattern[str]:
    """What begins a signature: nothing, a sign, a day or who and when stands behind it, not a sentence that goes on."""
    return re.compile(
        r"\W*(?:signed|approved|date)\b(?=\s*(?:[^\w\s]|_|\d|$)|\s+(?:by|as|on|at|chair\w*|and (?:signed|dated|approved))\b"
        r"|\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?<=signed)\s+(?-i:[A-Z]))",
        re.IGNORECASE,
    )


@cache
def _other() -> re.Pattern[str]:
    """Words that make a year in a header another one than the meeting's."""
    return re.compile(
        r"founded|establish|\best\b|since|incorporated|regist|©|copyright|\bact\b|last|previous", re.IGNORECASE
    )


@cache
def _of_minutes() -> re.Pattern[str]:
    """Words beside which a year is that of the minutes."""
    return re.compile(r"\b(?:minutes|notes|meetings?|mtg|agm|egm|held)\b", re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    """A name that goes on behind a year."""
    return re.compile(r"\s+(?P<word>[A-Z][a-z]{1,30})")


@cache
def _alone() -> re.Pattern[str]:
    """A year that has a line for itself, but for a month or the number of the meeting: 'May 2024', 'No. 2/2019'."""
    return re.compile(
        r"\W*(?:(?:no|number|nr)\b\W*)?(?:\d{1,3}/)?(?:" + MONTH + r"\W{1,3})?(?:year\W{1,3})?\d{4}\W*",
        re.IGNORECASE,
    )


def give_year(day: Dated, lines: list[Line], passages: Iterable[Passage]) -> None:
    """Give a day without a year what tells it: the day of the next meeting before a year in the header."""
    for mention, words in _later(passages):
        after = mention.resolve(None)
        before = day.mention.resolve(after.earliest, past=True) if after is not None else None
        if after is None or before is None or not _soon(before.earliest, after.earliest):
            continue
        if _agrees(day.mention, before.earliest):
            day.near, day.told = mention, words
            return
    for line in lines:
        found = _year().search(line.text) if line.key not in ("other", "published") else None
        if found is None or _other().search(line.text) or not _tells(line, day, found):
            continue
        value = day.mention.resolve(date(int(found["year"]), 1, 1))
        if value is not None and _agrees(day.mention, value.earliest):
            day.year, day.told = int(found["year"]), line.mark(*found.span("year"))
            return


def _tells(line: Line, day: Dated, found: re.Match[str]) -> bool:
    """Whether a year in the header is the meeting's: in the line of its day or alone, or beside words for minutes."""
    if line.key == "date" or _alone().fullmatch(line.text):
        return True
    behind = _named().match(line.text, found.end())  # '2040 Group meeting', '2020 Victoria Road'
    dated = behind is not None and any(m.lead == behind.start("word") for m in line.dates)
    if behind is not None and not dated and "/" not in found.group() and not _of_minutes().match(behind["word"]):
        return False
    return _of_minutes().search(line.text) is not None


def _agrees(mention: DateMention, day: date) -> bool:
    """Whether a day is the day of the week that its words name, where they name one."""
    named = getattr(mention.value, "weekday", None)
    return named is None or named == day.weekday()


def _soon(meeting: date, after: date) -> bool:
    return 0 < (after - meeting).days < _FAR


def _later(passages: Iterable[Passage]) -> Iterator[tuple[DateMention, Mark]]:
    """Days with their years that are told of the next meeting, or beside a signature."""
    headed = False
    for passage in passages:
        told = headed or passage.holds(UPCOMING) or passage.holds(_SIGNED)
        begin = _told_from(passage.text) if told and not headed else 0
        if told and begin is not None:
            for mention in find_dates(passage.text, begin):
                if is_day(mention) and mention.dated:
                    yield mention, mark(passage, mention.start, mention.end)
        headed = passage.holds(UPCOMING) and heads(passage.text) > 0


def _told_from(text: str) -> int | None:
    """Where words on the next meeting or a signature begin."""
    found = patterns()["upcoming"].search(text) or _signed().match(text)
    return found.start() if found is not None else None
