"""Whether a review is of an action: what is compared, what it weighs, and when it is enough.

After Fellegi and Sunter (1969): each thing compared adds to a weight where it agrees and takes from it where
it differs; what either side does not say adds nothing. The weight only ranks. Whether a pair may be matched at
all is for the levels below, and between two that may the better must be better by `MARGIN`. The figures were
set by reasoning, and tried on invented series in which actions of one kind stood beside each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from minutes_extract.archive.register.mentions import Match, Mention, Thread, plain_number, plain_ref
from minutes_extract.archive.register.wording import Likeness, Wording, Words, swapped

__all__ = ["MARGIN", "Pair", "Subject", "compare", "subject"]

MARGIN = 0.6
"""By how much the best pair must outweigh the next: a sixth of the whole wording, or more than an owner."""
_AGREES = {"date": 2.0, "number": 3.0, "ref": 3.0, "owner": 0.5}
_DIFFERS = {"date": -9.0, "number": -1.5, "ref": -1.5, "owner": -0.25}
_UNDATED = {"number": 1.0, "ref": 0.5}  # without the day, a number or reference comes again at other meetings
_ALIKE, _UNLIKE = 0.5, 0.1
_IDENTICAL = 0.5


@dataclass(frozen=True, slots=True)
class Subject:
    """A mention made ready to be compared."""

    date: str | None
    number: str | None
    ref: str | None
    owners: frozenset[str]
    texts: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A review and an action: `match` is None where the evidence is not enough; `weight` ranks.

    clash: the words are of two actions of one kind.
    """

    weight: float
    match: Match | None
    likeness: Likeness
    clash: bool


def subject(of: Mention | Thread, words: dict[tuple[str, str], Words]) -> Subject:
    """`words` holds those of every mention, by document and id."""
    mentions = of.mentions if isinstance(of, Thread) else [of]
    first, last = mentions[0], mentions[-1]
    return Subject(
        date=first.raised_on,
        number=plain_number(of.number),
        ref=plain_ref(of.ref),
        owners=frozenset(name.casefold() for mention in (first, last) for o in mention.owners for name in _names(o)),
        texts=tuple(
            dict.fromkeys(text for mention in (first, last) for text in _texts(words[mention.sha256, mention.id]))
        ),
    )


def _texts(words: Words) -> tuple[Words, ...]:
    return (words,) if words.rest is None else (words, words.rest)


def _names(owner: object) -> tuple[str, ...]:
    return tuple(filter(None, (getattr(owner, "text", None), getattr(owner, "name", None))))


def compare(review: Subject, action: Subject, wording: Wording, *, closed: bool = False) -> Pair:
    """How well a review fits an action; `closed` where the action was reported complete before."""
    likeness, clash = _wording(review, action, wording)
    same = {
        "number": _same(review.number, action.number),
        "date": _same(review.date, action.date),
        "ref": _same(review.ref, action.ref),
        "owner": bool(review.owners & action.owners) if review.owners and action.owners else None,
    }
    weight = sum(_weight(name, value, dated=same["date"] is True) for name, value in same.items())
    weight += _of_wording(likeness) - (1.0 if clash else 0.0)
    by = _level(same, likeness, clash, closed)
    said = {**same, "wording": _wording_agrees(likeness)}
    order = ("number", "date", "ref", "wording", "owner")
    agrees = tuple(name for name in order if said[name] is True)
    differs = tuple(name for name in order if said[name] is False)
    return Pair(weight, Match(by, agrees, differs) if by else None, likeness, clash)


def _wording(review: Subject, action: Subject, wording: Wording) -> tuple[Likeness, bool]:
    """The closest of their wordings, and whether these clash."""
    found = [(wording.alike(one, other), one, other) for one in review.texts for other in action.texts]
    likeness, one, other = max(found, key=lambda pair: (pair[0].share, pair[0].words))
    clash = likeness.figures
    if not clash and not likeness.contained and likeness.share >= _ALIKE:
        clash = swapped(one, other, review.owners | action.owners)
    return likeness, clash


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
    if _unlike(likeness):
        return -2.0
    return 4 * likeness.share - 1 + (_IDENTICAL if likeness.share == 1 else 0.0)


def _unlike(likeness: Likeness) -> bool:
    """Enough words on both sides, and nothing in common."""
    return likeness.least >= 3 and likeness.share < _UNLIKE


def _wording_agrees(likeness: Likeness) -> bool | None:
    return True if likeness.share >= _ALIKE else False if _unlike(likeness) else None


def _level(same: dict[str, bool | None], likeness: Likeness, clash: bool, closed: bool) -> str | None:
    """What the pair may be matched by; None where that would be a guess."""
    if same["date"] is False:
        return None
    return _dated(same, likeness, clash) if same["date"] else _undated(same, likeness, clash, closed)


def _dated(same: dict[str, bool | None], likeness: Likeness, clash: bool) -> str | None:
    number, ref = same["number"], same["ref"]
    both = number is True and ref is True
    against = number is False or ref is False
    told = likeness.share >= 0.4 if against else not _unlike(likeness)
    if number and (both or told):
        return "number+date"
    if ref and told:
        return "ref+date"
    least = 0.75 if against else _ALIKE
    return "date+wording" if not clash and _worded(likeness, least, words=2) else None


def _undated(same: dict[str, bool | None], likeness: Likeness, clash: bool, closed: bool) -> str | None:
    if same["number"] and likeness.share >= (0.25 if same["owner"] else 0.4):
        return "number+wording"
    if clash:
        return None
    if same["ref"] and _worded(likeness, 0.6, words=2):
        return "ref+wording"
    least = 0.85 if closed or same["number"] is False or same["ref"] is False else 0.7
    return "wording" if _worded(likeness, least, words=3) else None


def _worded(likeness: Likeness, least: float, *, words: int) -> bool:
    """Whether the wording is enough: less of it where one is but the shorter, or has a heading."""
    eased = 0.1 if likeness.contained and likeness.words >= 3 else 0.0
    return likeness.share >= least - eased and likeness.words >= words
