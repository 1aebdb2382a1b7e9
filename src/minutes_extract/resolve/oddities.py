"""What is odd about a document as a whole: its language, its end, weekdays that do not fit their dates."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..diagnostics import Remark
from ..document.tree import Document
from ..find.dates import ResolvedDate
from ..find.mentions import Mark
from ..lexicons import words as word_list
from .endings import breaks_off, last_paragraph

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "before": Source(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s*$"),
            "weekday": Source(
                r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b", re.IGNORECASE
            ),
        }
    )


def document_remarks(document: Document) -> list[Remark]:
    """`not-english` and `truncated-document`, where they hold."""
    out: list[Remark] = []
    words = document.text[:6000].split()
    if (len(words) >= 60 and not _english(words)) or (20 <= len(words) < 60 and _foreign(words)):
        out.append(Remark("not-english", "few of the words are English ones"))
    last = last_paragraph(document.blocks)
    if last is not None and breaks_off(document, last):
        out.append(
            Remark(
                "truncated-document", "the document ends in an open sentence or tag", spans=((last.start, last.end),)
            )
        )
    return out


def _foreign(words: list[str]) -> bool:
    """Whether a short text has the common words of another language, and hardly any English ones."""
    words = [word.lower() for word in words]
    others = sum(map(word_list("language.common.others").__contains__, words))
    return others >= 4 and others > 2 * sum(map(word_list("language.common.english").__contains__, words))


def _english(words: list[str]) -> bool:
    """Whether enough of the words are common English ones: most often the first few dozen tell."""
    wanted = 0.08 * len(words)
    known = word_list("language.common.english").__contains__
    for begin in range(0, len(words), 100):
        wanted -= sum(map(known, map(str.lower, words[begin : begin + 100])))
        if wanted <= 0:
            return True
    return False


def weekday_remark(words: Mark, value: ResolvedDate | None) -> Remark | None:
    """A weekday printed with a date that falls on another day."""
    if value is None or value.precision != "day":
        return None
    before = words.passage.text[max(0, words.start - 12) : words.start]
    match = _patterns()["weekday"].search(words.text) or _patterns()["before"].search(before)
    if match is None or _DAYS.index(match.group(1).lower()) == value.earliest.weekday():
        return None
    return Remark(
        "weekday-mismatch",
        f"{match.group(0).strip(' ,')} is not the weekday of {value.edtf}",
        spans=tuple(words.ranges()),
    )


def impossible_remark(words: Mark, value: ResolvedDate | None, known: bool) -> Remark | None:
    """A day that no year has, or not the year that the meeting tells: '31 November'."""
    if value is not None or not known:
        return None
    return Remark("impossible-date", f"{words.text} is in no calendar of that year", spans=tuple(words.ranges()))
