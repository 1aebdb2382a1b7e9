"""Votes told as a share of those who voted: 'New dues – 4/4 yes', 'Move the shed? 3 of 5 say yes', '4/4 votes for Ann'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from ...cues import Cues
from ..numbers import NUMBERS, number
from .patterns import SAID

_DASHES = "-–"
SHARES = Cues((" yes", "vote", "favour", "favor", " aye", *(f"{dash}{n})" for dash in _DASHES for n in range(10))))
"""Words, in lower case, of which such a share needs one; or the end of a count in a bracket."""

_N = r"(?:\d{1,2}|" + "|".join(NUMBERS) + ")"
_SHARE = rf"(?<![\d/.$£€])(?P<n>{_N})\s?(?:/|of|out of)\s?(?:the )?(?P<all>{_N})(?![\d/.])"
_THEY = r" (?:(?:board|committee|council) )?(?:members?|directors?|trustees|votes?|voters|voting|governors|councillors|people|present|of us|attendees)"
_WHO = rf"(?:{_THEY})?"
_YES = r"(?:,? (?:say|said|saying|vote[ds]?|voting|were|are|all)){0,2},? (?:yes(?: votes?)?|ayes?|in favou?r|for)"


class Share(NamedTuple):
    """How many of those who voted were for it, and where that stands."""

    votes: int
    of: int
    start: int
    end: int
    against: int | None = None  # where it is told

    @property
    def passed(self) -> bool:
        return 2 * self.votes > self.of > 1 and self.votes <= self.of


@cache
def share_patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "only": Source(rf"[\W_]*(?:votes?\W{{1,3}})?(?P<share>{_SHARE}{_WHO}{_YES})\W*", re.IGNORECASE),
        "behind": Source(rf"(?:\s[–—-]|[:?;,]|\s[(\[]|->|→)\s?(?:votes?\W{{1,3}}|passed |approved |carried )?(?P<share>{_SHARE}{_WHO}{_YES})[\W_]*$", re.IGNORECASE),
        # a clear majority in a bracket: '(7-0)', not the hours or the pages that others may be
        "counted": Source(rf"[(](?P<share>(?P<n>\d{{1,2}})\s?[{_DASHES}]\s?(?P<no>\d{{1,2}})(?:\s?[{_DASHES}]\s?\d{{1,2}})?)[)]\W*$"),
        "ruling": Source(r"\b(?:will|shall|may|can|must|should|would|to|be|needs?)\b", re.IGNORECASE),
        # results of games, hours, days and places in a book
        "played": Source(r"\b(?:open|opens|opening|hours|mornings?|afternoons?|evenings?|weekdays?|weekends?|\w{3,6}days?|daily|weekly|ages?d?|pages?|chapter|verses?|psalms?|report|see|w[io]n|wins|lost|beat|drew|defeat\w*|scor\w+|match\w*|games?|goals?|fixtures?|league|cup|final)\b", re.IGNORECASE),
        "before": Source(rf"\W*(?P<share>{_SHARE}(?: votes?|{_WHO} voted?|{_WHO})(?: for| in favou?r of)) \w", re.IGNORECASE),
    })  # fmt: skip


def share_only(text: str, start: int, end: int) -> Share | None:
    """The share that is all that text[start:end] says."""
    if end - start > 60:
        return None
    counted = share_patterns()["counted"].match(text, start, end)
    return _count(counted) if counted is not None else _share(share_patterns()["only"].fullmatch(text, start, end))


def share_in(text: str, start: int, end: int) -> Share | None:
    """The share with which a sentence ends or begins: what it is about stands before or behind it."""
    found = share_patterns()["before"].match(text, start, end)
    found = found or share_patterns()["behind"].search(text, max(start, end - 70), end)
    return _share(found) or _counted(text, start, end)


def _counted(text: str, start: int, end: int) -> Share | None:
    """'Guests may come to the workshops (7-0)': how many were for it and against."""
    found = share_patterns()["counted"].search(text, max(start + 12, end - 14), end)
    return _count(found) if found is not None and counts_votes(text, start, end) else None


def counts_votes(text: str, start: int, end: int) -> bool:
    """Whether two numbers in a bracket behind text[start:end] can be votes for what it says."""
    rules = share_patterns()
    ruling = rules["ruling"].search(text, start, end) is not None or SAID.within(text[start:end].lower())
    return ruling and rules["played"].search(text, start, end) is None


def _count(found: re.Match[str]) -> Share | None:
    votes, against = int(found["n"]), int(found["no"])
    return Share(votes, votes + against, *found.span("share"), against) if 3 * against <= votes else None


def _share(found: re.Match[str] | None) -> Share | None:
    return Share(number(found["n"]), number(found["all"]), *found.span("share")) if found is not None else None
