"""Which of several minutes of one body on one day count: drafts and approved copies of one meeting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Copy", "counting"]

_RANK = {"approved": 0, None: 1, "draft": 2}


@dataclass(frozen=True, slots=True)
class Copy:
    """A document of a body and day; `texts` are the words of its actions and decisions, `people` those it lists."""

    sha256: str
    status: str | None
    start_time: str | None
    characters: int
    texts: frozenset[str]
    people: frozenset[str] = frozenset()


def counting(copies: Iterable[Copy]) -> frozenset[str]:
    """The documents that count, one for each meeting: approved before unmarked before draft, then the longer.

    A body may meet twice on a day: minutes that share no action or decision are of two meetings where they give
    different times, or list different people only.
    """
    kept: list[Copy] = []
    order = sorted(copies, key=lambda copy: (_RANK.get(copy.status, 1), -copy.characters, copy.sha256))
    for copy in order:
        if not any(_same_meeting(copy, other) for other in kept):
            kept.append(copy)
    return frozenset(copy.sha256 for copy in kept)


def _same_meeting(one: Copy, other: Copy) -> bool:
    if one.texts & other.texts:
        return True
    at_other_times = None not in (one.start_time, other.start_time) and one.start_time != other.start_time
    strangers = min(len(one.people), len(other.people)) >= 4 and not one.people & other.people
    return not (at_other_times or strangers)
