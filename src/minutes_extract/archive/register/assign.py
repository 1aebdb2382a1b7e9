"""Matching the reviews of one meeting with actions, one to one, leaving open what a guess would have to settle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["Assignment", "assign"]

Place = tuple[int, int]


class Assignment(NamedTuple):
    """`matched`: review → action. `open`: review → the actions that it fits about as well as the best, best first."""

    matched: dict[int, int]
    open: dict[int, tuple[int, ...]]


def assign(weights: Mapping[Place, float], margin: float) -> Assignment:
    """`weights` holds, by (review, action), the pairs that may be matched.

    A pair is matched where each is the best for the other and better by `margin` than the next best on either
    side. What is matched is out of the way of the rest, so this goes on until nothing more is certain.
    """
    left = dict(weights)
    matched: dict[int, int] = {}
    while certain := [place for place in sorted(left) if _certain(place, left, margin)]:
        for review, action in certain:
            matched[review] = action
        left = {
            (review, action): weight
            for (review, action), weight in left.items()
            if review not in matched and action not in set(matched.values())
        }
    return Assignment(matched, _open(left, margin))


def _certain(place: Place, weights: Mapping[Place, float], margin: float) -> bool:
    review, action = place
    rivals = [w for other, w in weights.items() if other != place and (other[0] == review or other[1] == action)]
    return all(weights[place] >= rival + margin for rival in rivals)


def _open(weights: Mapping[Place, float], margin: float) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    for review in sorted({review for review, _ in weights}):
        own = {action: weight for (other, action), weight in weights.items() if other == review}
        best = max(own.values())
        near = sorted((-weight, action) for action, weight in own.items() if weight > best - margin)
        found[review] = tuple(action for _, action in near)
    return found
