"""Meetings that stand for a date: 'the next meeting', 'the next Finance Committee meeting', 'the August meeting'.

'Next meeting' with general words only (board, committee, full, governing) is the next meeting of the body itself; with
a name in it ('Quality & Effectiveness group') it is taken for another body's, and the name is kept for a reader who
knows better.
"""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.find.dates.model import Found
from minutes_extract.find.dates.periods import MonthMeeting, NextMeeting, Nothing
from minutes_extract.find.dates.resolve import Month
from minutes_extract.find.dates.scan import Scan

__all__ = ["meeting_after_month", "next_meeting"]

_MEETINGS = frozenset("meeting session mtg agenda call telecon teleconference telco".split())
_BODIES = frozenset(
    "board committee council fgb gb lgb group subgroup sub-group subcommittee sub-committee forum partnership"
    " trustees".split()
)
_GENERAL = _BODIES | frozenset(
    "full governing governors governor's governors' body parish town city trust partners partners' members members'"
    " ordinary regular scheduled formal quarterly monthly weekly fortnightly termly bi-monthly planned main team"
    " steering executive exec management working board's committee's council's group's public team's"
    " directors".split()
)
_JOINING = frozenset(("&", "and"))
_MOST_WORDS = 9


def next_meeting(scan: Scan, pos: int) -> Found | None:
    """The meeting named after 'next' at `pos`."""
    gap = scan.match("space", pos + len("next"))
    if gap is None:
        return None
    named = _meeting(scan, gap.end())
    if named is None:
        return None
    end, own = named
    body = _body(scan.text[gap.end() : end])
    value = NextMeeting() if own else Nothing()
    return Found(pos, end, "next-meeting" if own else "other-meeting", value, None, body)


def meeting_after_month(scan: Scan, one: Found) -> Found:
    """Takes in the general words for a meeting that follow a month: 'August meeting', 'March Board'."""
    if (
        isinstance(one.value, Month)
        and one.value.year is None
        and _meeting_in().search(scan.low, max(0, one.start - 40), one.start)
    ):
        return Found(one.start, one.end, "month-meeting", MonthMeeting(one.value))  # 'to the meeting in May'
    stop = scan.low[one.end : one.end + 2] == ". "  # 'Nov. meeting'
    gap = scan.match("space", one.end + stop)
    named = _meeting(scan, gap.end()) if gap and isinstance(one.value, Month) else None
    if named is None or not named[1] or not isinstance(one.value, Month):
        return one
    return Found(one.start, named[0], "month-meeting", MonthMeeting(one.value))


@cache
def _meeting_in() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:to|at|for|by|before) (?:the|our) (?:(?:full|next|board|committee|council|regular|ordinary) ){0,2}meeting (?:in|of) $"
    )


def _words(scan: Scan, pos: int) -> list[re.Match[str]]:
    """The words from `pos` that could name a meeting: general ones, names, and what joins them."""
    words: list[re.Match[str]] = []
    while len(words) < _MOST_WORDS:
        word = scan.match("name-word", pos)
        if word is None:
            break
        general = _plain(word) in _GENERAL or _plain(word) in _MEETINGS or word[0] in _JOINING
        if not general and not scan.text[pos].isupper():
            break
        words.append(word)
        gap = scan.match("space", word.end())
        if gap is None or _plain(word) in _MEETINGS:
            break
        pos = gap.end()
    return words


def _plain(word: re.Match[str]) -> str:
    return word[0].replace("’", "'")


def _meeting(scan: Scan, pos: int) -> tuple[int, bool] | None:
    """Where the words for a meeting end, and whether all of them are general."""
    words = _words(scan, pos)
    while words and _plain(words[-1]) not in _MEETINGS | _BODIES | {"agm"}:
        words.pop()
    if not words:
        return None
    own = all(_plain(word) in _GENERAL | _MEETINGS for word in words)
    end = words[-1].end()
    of = scan.match("of-the", end) if _plain(words[-1]) in _MEETINGS else None
    if of:
        named = _words(scan, of.end())
        while named and named[-1][0] in _JOINING:
            named.pop()
        if named:
            own = own and all(_plain(word) in _GENERAL for word in named)
            end = named[-1].end()
    return end, own


def _body(words: str) -> str | None:
    """Whose meeting it is, in the words of the text: 'Finance Committee', 'FGB'."""
    named = re.sub(r"(?i)\s*\b(?:meeting|session|mtg|agenda)\b\s*|^of\s+the\s+", " ", words).strip()
    named = re.sub(r"(?i)^of\s+(?:the\s+)?", "", named)
    return re.sub(r"\s+", " ", named) or None
