"""Bodies that have one name: the Planning Committees of two councils in one archive.

Meetings of one body follow one another: their lists share people, and one reviews or announces the other. Where
meetings under one name hang together in several groups that share nobody, these are several bodies.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["Sitting", "groups"]

_WINDOW = 12  # meetings back that a meeting is compared with
_LISTED = 4  # people that a list must have before the lack of a common one tells anything


@dataclass(frozen=True, slots=True)
class Sitting:
    """A document: its meeting's day, the people its lists name, and the other days it speaks of.

    days: those on which actions that it reviews were raised, and that of the next meeting.
    """

    sha256: str
    date: str | None
    people: frozenset[str]
    days: frozenset[str]


def groups(sittings: Iterable[Sitting]) -> list[list[str]]:
    """The documents of each body, the body that met first before the others.

    A document that lists too few people to tell goes with the others where these are of one body, and else stands
    alone.
    """
    order = sorted(sittings, key=lambda sitting: (sitting.date or "", sitting.sha256))
    roots = list(range(len(order)))
    for at, sitting in enumerate(order):
        for other in range(max(0, at - _WINDOW), at):
            if _linked(sitting, order[other]):
                _join(roots, at, other)
    found: dict[int, list[Sitting]] = {}
    for at, sitting in enumerate(order):
        found.setdefault(_root(roots, at), []).append(sitting)
    telling = [group for group in found.values() if any(len(sitting.people) >= _LISTED for sitting in group)]
    if len(telling) <= 1:
        return [[sitting.sha256 for sitting in order]] if order else []
    return [[sitting.sha256 for sitting in group] for group in found.values()]


def _linked(one: Sitting, other: Sitting) -> bool:
    shared = len(one.people & other.people)
    if shared >= 2 or 2 * shared >= min(len(one.people), len(other.people)) > 0:
        return True
    return one.date != other.date and (other.date in one.days or one.date in other.days)


def _root(roots: Sequence[int], at: int) -> int:
    while roots[at] != at:
        at = roots[at]
    return at


def _join(roots: list[int], one: int, other: int) -> None:
    low, high = sorted((_root(roots, one), _root(roots, other)))
    roots[high] = low
