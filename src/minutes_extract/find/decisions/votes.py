"""Votes as they are counted: '4 for, 0 against, 1 abstention', 'Ayes 5 Noes 2', '4-0-1', 'by 5 votes to 2'."""

from __future__ import annotations

import re
from functools import cache

from ...cues import Cues
from ..numbers import NUMBERS, number

Count = tuple[int, tuple[int, int]]

_COUNT = r"(?:\d{1,3}|no|nil|none|zero|" + "|".join(NUMBERS) + ")"
_SIDE = r"(?:in favou?r|for|against|opposed|abst[a-z]{2,8}|yes|ayes?|yeas?|nays?|noes|no)"
_NONE = frozenset(("no", "nil", "none", "zero"))
_SIDES = dict.fromkeys(("for", "in favour", "in favor", "yes", "aye", "ayes", "yea", "yeas"), "for") | dict.fromkeys(
    ("against", "opposed", "no", "nay", "nays", "noes"), "against"
)

CUES = Cues(
    (
        "favour",
        "favor",
        "against",
        "oppos",
        "abst",
        "vot",
        "carrie",
        "passe",
        "yes",
        "aye",
        "yea",
        "nay",
        "noes",
        "by ",
        "agreed",
        "approved",
        "adopted",
        "resolved",
        "motion",
        "failed",
        "lost",
        "show of hands",
    )
)
"""Words, in lower case, one of which stands in whatever tells votes."""


@cache
def _votes() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<sides>\b{_SIDE}\b\s{{0,2}}[:=–-]?\s{{0,2}}{_COUNT}\b(?![ ](?:votes? )?(?:for|against|in favou?r)\b)(?:\W{{0,3}}(?:and |with )?\b{_SIDE}\b\s{{0,2}}[:=–-]?\s{{0,2}}{_COUNT}\b){{1,3}})"
        r"|(?<![\d/.-])(?P<part>\d{1,3})\s?(?:/|(?:out )?of)\s?(?P<whole>\d{1,3})\s(?:voted\s)?(?:yes|ayes?|in favou?r)\b"
        rf"|\b(?P<g>{_COUNT}) (?:votes )?to (?P<h>{_COUNT}) in favou?r\b"
        rf"|\b(?P<n>{_COUNT})\s+(?:votes?\s+|members?\s+|councillors?\s+|voted\s+|voting\s+|were\s+){{0,3}}(?P<side>{_SIDE})\b(?!\s?[:–-]\s?\d)"
        rf"|\b(?P<side2>{_SIDE})\s*[:–-]\s*(?P<n2>{_COUNT})\b"
        rf"|\b(?:by|by (?:a )?majority(?: vote)? of|voted|vote of|carried,?|passed,?|agreed,?|lost,?) (?P<a>{_COUNT})(?: votes)? to (?P<b>{_COUNT})\b"
        rf"|\(\s?(?P<c>{_COUNT})(?: votes)? to (?P<d>{_COUNT})\b"
        r"|(?<![\d/.-])(?P<x>\d{1,2})\s?(?P<s>[-–/])\s?(?P<y>\d{1,2})(?:\s?(?P=s)\s?(?P<z>\d{1,2}))?(?!\d|[/.-]\d)",
        re.IGNORECASE,
    )


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<side>{_SIDE})\b\s{{0,2}}[:=–-]?\s{{0,2}}(?P<n>{_COUNT})\b", re.IGNORECASE)


@cache
def _balloted() -> re.Pattern[str]:
    """Words beside a score such as '4-0' that say that votes are counted."""
    return re.compile(
        r"\b(?:vot(?:e[ds]?|ing)|carrie[sd]|passe[sd]|approved|adopted|motion|failed|lost|resolved|ayes?|show of hands|agreed(?=\W{0,3}\d))\b",
        re.IGNORECASE,
    )


@cache
def _outcome() -> re.Pattern[str]:
    """What stands right in front of a score with a slash: 'carried 5/2'."""
    return re.compile(r"(?:carried|lost|passed|voted?)\W{0,3}$", re.IGNORECASE)


@cache
def _tally() -> re.Pattern[str]:
    """A sentence that says no more than how many voted how."""
    return re.compile(
        rf"\W*(?:(?>(?:the )?vot(?:es?|ed|ing)(?: was| were| taken)?|result|on a show of hands|\d{{1,3}}|{'|'.join(NUMBERS)}|nil|none|zero|{_SIDE}|members?|and|with|on a)\b\W{{0,3}}){{2,24}}",
        re.IGNORECASE,
    )


def tally_only(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] says no more than how the votes were."""
    return end - start < 120 and _tally().fullmatch(text, start, end) is not None and bool(votes(text, start, end))


def _number(word: str) -> int:
    return 0 if word.lower() in _NONE else number(word)


def votes(text: str, start: int, end: int) -> dict[str, Count]:
    """Votes counted in text[start:end]: side → (count, offsets of the words). 'Unanimous' is no count."""
    out: dict[str, Count] = {}
    if not CUES.within(text[start:end].lower()):
        return out
    for match in _votes().finditer(text, start, end):
        if match["sides"]:
            for pair in _pair().finditer(text, *match.span("sides")):
                out.setdefault(_side(pair["side"]), (_number(pair["n"]), pair.span()))
        elif match["part"]:  # '4/4 yes'
            out.setdefault("for", (int(match["part"]), match.span("part")))
            if int(match["whole"]) >= int(match["part"]):
                out.setdefault("against", (int(match["whole"]) - int(match["part"]), match.span("whole")))
        elif match["side"] or match["side2"]:
            out.setdefault(_side(match["side"] or match["side2"]), (_number(match["n"] or match["n2"]), match.span()))
        else:
            _scored(text, start, end, match, out)
    return out if _counted(text, out) else {}


def _scored(text: str, start: int, end: int, match: re.Match[str], out: dict[str, Count]) -> None:
    """A score: '5 to 2', '4-0-1'. Figures alone only beside words that tell of a vote."""
    begin = max(start, match.start() - 40)
    if (match["x"] or match["c"]) and _balloted().search(text[begin : min(end, match.end() + 20)]) is None:
        return
    slashed = match["s"] == "/" and not match["z"]  # may be a fraction
    if match["x"] and (out or (slashed and _outcome().search(text[begin : match.start()]) is None)):
        return
    first, second = next((match[a], match[b]) for a, b in ("gh", "ab", "cd", "xy") if match[a])
    told = [("for", first), ("against", second), ("abstained", match["z"])]
    out.update({side: (_number(count), match.span()) for side, count in told if count and side not in out})


def _side(words: str) -> str:
    return _SIDES.get(re.sub(r"\s+", " ", words.lower()), "abstained")


def _counted(text: str, found: dict[str, Count]) -> bool:
    """Whether what was found are votes: two sides, or words that only votes have."""
    if set(found) == {"against"} and text[slice(*found["against"][1])][2:].lstrip()[:1] in (":", "-", "–"):
        return False  # 'No: 2' is a number
    if any(side in found for side in ("against", "abstained")):
        return True
    return any("favo" in (words := text[s[0] : s[1]].lower()) or "vote" in words for _, s in found.values())
