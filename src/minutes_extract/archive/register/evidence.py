"""Whether a review is of an action: what is compared, what it weighs, and when it is enough.

After Fellegi and Sunter (1969): each thing compared adds to a weight where it agrees and takes from it where
it differs; what either side does not say adds nothing. The weight only ranks. Whether a pair may be matched at
all is for the levels below, and between two that may the better must be better by `MARGIN`. The figures were
set by reasoning, on invented series of minutes.
"""

from __future__ import annotations

from dataclasses import dataclass

from minutes_extract.archive.register.mentions import CLOSED, Match, Mention, Thread, plain_number, plain_ref
from minutes_extract.archive.register.wording import Likeness, Terms, Wording

__all__ = ["MARGIN", "Pair", "Subject", "compare", "subject"]

MARGIN = 0.6
"""By how much the best pair must outweigh the next: a sixth of the whole wording, or more than an owner."""
_AGREES = {"date": 2.0, "number": 3.0, "ref": 3.0, "owner": 0.5}
_DIFFERS = {"date": -9.0, "number": -1.5, "ref": -1.5, "owner": -0.25}
_UNDATED = {"number": 1.0, "ref": 0.5}  # without the day, a number or reference comes again at other meetings
_ALIKE, _UNLIKE = 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Subject:
    """A mention made ready to be compared."""

    date: str | None
    number: str | None
    ref: str | None
    owners: frozenset[str]
    texts: tuple[Terms, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A review and an action: `match` is None where the evidence is not enough; `weight` ranks."""

    weight: float
    match: Match | None
    likeness: Likeness


def subject(of: Mention | Thread, terms: dict[tuple[str, str], Terms]) -> Subject:
    """`terms` holds the terms of every mention, by document and id."""
    mentions = of.mentions if isinstance(of, Thread) else [of]
    first, last = mentions[0], mentions[-1]
    return Subject(
        date=first.raised_on,
        number=plain_number(of.number),
        ref=plain_ref(of.ref),
        owners=frozenset(name.casefold() for mention in (first, last) for o in mention.owners for name in _names(o)),
        texts=tuple(dict.fromkeys(terms[mention.sha256, mention.id] for mention in (first, last))),
    )


def _names(owner: object) -> tuple[str, ...]:
    return tuple(filter(None, (getattr(owner, "text", None), getattr(owner, "name", None))))


def compare(review: Subject, action: Subject, wording: Wording, *, closed: bool = False) -> Pair:
    """How well a review fits an action; `closed` where the action was reported complete before."""
    likeness = max(
        (wording.alike(one, other) for one in review.texts for other in action.texts),
        key=lambda found: (found.share, found.words),
    )
    same = {
        "number": _same(review.number, action.number),
        "date": _same(review.date, action.date),
        "ref": _same(review.ref, action.ref),
        "owner": bool(review.owners & action.owners) if review.owners and action.owners else None,
    }
    weight = sum(_weight(name, value, dated=same["date"] is True) for name, value in same.items())
    weight += _of_wording(likeness)
    by = _level(same, likeness, closed)
    said = {**same, "wording": _wording_agrees(likeness)}
    order = ("number", "date", "ref", "wording", "owner")
    agrees = tuple(name for name in order if said[name] is True)
    differs = tuple(name for name in order if said[name] is False)
    return Pair(weight, Match(by, agrees, differs) if by else None, likeness)


def _same(one: str | None, other: str | None) -> bool | None:
    return None if one is None or other is None else one == other


def _weight(name: str, same: bool | None, *, dated: bool) -> float:
    if same is None:
        return 0.0
    if not same:
        return _DIFFERS[name]
    return _AGREES[name] if dated else _UNDATED.get(name, _AGREES[name])


def _of_wording(likeness: Likeness) -> float:
    if not likeness.least:
        return 0.0
    return -2.0 if _unlike(likeness) else 4 * likeness.share - 1


def _unlike(likeness: Likeness) -> bool:
    """Enough words on both sides, and nothing in common."""
    return likeness.least >= 3 and likeness.share < _UNLIKE


def _wording_agrees(likeness: Likeness) -> bool | None:
    return True if likeness.share >= _ALIKE else False if _unlike(likeness) else None


def _level(same: dict[str, bool | None], likeness: Likeness, closed: bool) -> str | None:
    """What the pair may be matched by; None where that would be a guess."""
    if same["date"] is False:
        return None
    return _dated(same, likeness) if same["date"] else _undated(same, likeness, closed)


def _dated(same: dict[str, bool | None], likeness: Likeness) -> str | None:
    number, ref = same["number"], same["ref"]
    both = number is True and ref is True
    against = number is False or ref is False
    told = likeness.share >= 0.4 if against else not _unlike(likeness)
    if number and (both or told):
        return "number+date"
    if ref and told:
        return "ref+date"
    least = 0.75 if against else _ALIKE
    return "date+wording" if _worded(likeness, least, words=2) else None


def _undated(same: dict[str, bool | None], likeness: Likeness, closed: bool) -> str | None:
    if same["number"] and likeness.share >= (0.25 if same["owner"] else 0.4):
        return "number+wording"
    if same["ref"] and _worded(likeness, 0.6, words=2):
        return "ref+wording"
    least = 0.85 if closed or same["number"] is False else 0.7
    return "wording" if _worded(likeness, least, words=3) else None


def _worded(likeness: Likeness, least: float, *, words: int) -> bool:
    return likeness.share >= least and likeness.words >= words and not likeness.clash


def is_closed(thread: Thread) -> bool:
    return thread.status in CLOSED
