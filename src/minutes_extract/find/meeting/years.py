"""The year of a meeting whose day is printed without one: by its number, a year in the header, or the day of the next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from ...cues import Cues
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
    return re.compile(r"\W*(?:signed|approved|date)\b", re.IGNORECASE)


@cache
def _other() -> re.Pattern[str]:
    """Words that make a year in a header another one than the meeting's."""
    return re.compile(
        r"founded|establish|\best\b|since|incorporated|regist|©|copyright|\bact\b|last|previous", re.IGNORECASE
    )


def give_year(day: Dated, lines: list[Line], passages: Iterable[Passage]) -> None:
    """Give a day without a year what tells it."""
    for line in lines:
        found = _year().search(line.text) if line.key not in ("other", "published") else None
        if found is not None and _other().search(line.text) is None:
            day.year, day.told = int(found["year"]), line.mark(*found.span("year"))
            return
    for mention, words in _later(passages):
        after = mention.resolve(None)
        before = day.mention.resolve(after.earliest, past=True) if after is not None else None
        if after is not None and before is not None and _soon(before.earliest, after.earliest):
            day.near, day.told = mention, words
            return


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
