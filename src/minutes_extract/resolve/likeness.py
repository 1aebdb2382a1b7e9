"""What an action says, to be compared with what others say."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from ..find.items import clean_number
from ..segment.passage import normal

if TYPE_CHECKING:
    from .repeats import Action

_PLAIN = frozenset("the and for with that this from its all any are was will not next meet".split())


class Said:
    """What an action says, worked out once for all comparisons."""

    __slots__ = ("bare", "begins", "count", "doers", "minute", "number", "stems", "tail", "total")

    def __init__(self, action: Action) -> None:
        text, bare = action.draft.text.text.lower(), _bare(action).lower()
        found = _word().findall(bare)
        self.count, self.total = Counter(found), len(found)
        self.stems, self.bare = _stems(text), _stems(bare)
        self.begins = {w[:4] for w in found if len(w) > 2} - _PLAIN
        number = action.draft.number
        self.number = number.text if number is not None else None
        last = _last_number().search(number.text) if number is not None else None
        self.tail = last[1].lstrip("0") if last is not None else None
        self.minute = clean_number(action.ref.text) if action.ref is not None else None
        self.doers = doers(action)

    def same(self, listed: Said) -> float:
        """How surely an action of a list is this one, by its words, doers and number."""
        total = self.total + listed.total
        score = 2 * (self.count & listed.count).total() / total if total else 0.0
        common = bool(self.doers & listed.doers)
        if common:
            score = max(score, 0.85 * self.held(listed))
        if self.number is not None:
            code = any(sign in self.number for sign in "/.-")  # no two actions have the same
            if listed.number is not None:
                score += (0.7 if code else 0.5) * (self.number == (clean_number(listed.number) or ""))
            elif code:
                score += 0.7 * (self.number == listed.minute)
        return score + (0.1 if common else -0.1 if self.doers and listed.doers else 0.0)

    def held(self, short: Said) -> float:
        """The share of the other wording's longer words that stand in this one, endings aside."""
        return max(len(held & self.stems) / len(held) if len(held) > 1 else 0.0 for held in (short.stems, short.bare))

    def shared(self, short: Said) -> float:
        """The share of the other's words of three letters and more that begin like words of this one."""
        return len(short.begins & self.begins) / len(short.begins) if short.begins else 0.0


def _stems(text: str) -> set[str]:
    return {w[:5] for w in _letters().findall(text) if len(w) > 3}


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def _bare(action: Action) -> str:
    """The words of an action without who is to do it and by when: these make no two alike."""
    words = action.draft.text
    text = words.text
    told = [o.mark for o in action.owners] + ([action.due.mark] if action.due is not None else [])
    for part in told:
        if part.passage is words.passage and words.start <= part.start and part.end <= words.end:
            at, end = part.start - words.start, part.end - words.start
            text = text[:at] + " " * (end - at) + text[end:]
    return text if len(text.split()) > 2 else words.text


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _last_number() -> re.Pattern[str]:
    """'7' of 'AP7', of '44/7' and of '44/7a'."""
    return re.compile(r"(\d{1,3})[a-z]?\W{0,3}$")


def doers(action: Action) -> set[str]:
    return {o.resolution.person or normal(o.mark.text) for o in action.owners}


def by_minute(mine: list[Said], theirs: list[Said]) -> bool:
    """Whether a list cites the minutes of the actions above it."""
    above = {s.minute for s in mine} - {None}
    cited = [s.minute in above for s in theirs if s.minute is not None]
    return sum(cited) > 1 and sum(cited) * 4 >= 3 * len(theirs)


def numbered_alike(mine: list[Said], theirs: list[Said]) -> bool:
    """Whether the numbers of a list are those of the actions above it, whatever stands before them."""
    above = {s.tail for s in mine} - {None}
    known = sum(s.tail in above for s in theirs if s.tail is not None)
    return len(above) > 1 and known > 1 and known * 3 >= 2 * len(theirs)
