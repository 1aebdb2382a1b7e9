"""Who moved and seconded what a heading names, and that it was carried, with nothing else said: 'Ann moved, Carl seconded, approved 5–0.'"""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from .patterns import WHO

_MOVED = rf"(?:(?:Motion|MOTION|Moved|MOVED|Proposed|PROPOSED|Proposer|Mover)(?: made)?(?: by)?\s?:?\s{{1,2}}{WHO}|{WHO},? (?:moved|motioned|moves|proposed|made the motion))"
_SECONDED = rf"(?:(?:Second(?:ed|er)?|SECONDED|seconded)(?: by)?\s?:?\s{{1,2}}{WHO}|{WHO},? (?:seconded|seconds))"
_DONE = r"(?:[Aa]ll in favou?r|ALL IN FAVOU?R|[Cc]arried|CARRIED|[Pp]assed|PASSED|[Aa]pproved|APPROVED|[Aa]greed|AGREED|[Aa]dopted|ADOPTED|[Aa]ccepted|ACCEPTED|[Uu]nanimous|UNANIMOUS)"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "carried": Source(rf"\W*{_MOVED}[.,;]?\s{{1,3}}(?:and\s)?{_SECONDED}[.,;]?\s{{1,3}}(?:and\s)?(?:(?:The |the )?(?:[Mm]otion|MOTION|[Vv]ote) (?:was )?|It was |was )?(?:[Uu]nanimously )?(?P<verb>{_DONE})\b(?P<rest>[^.;]{{0,40}})[.;]?\s{{0,2}}"),
    })  # fmt: skip


def read_carried(text: str, spans: list[tuple[int, int]]) -> tuple[int, str] | None:
    """The last of the first sentences that together say no more than this, and the verb."""
    found = _patterns()["carried"].match(text, spans[0][0]) if spans else None
    if found is None:
        return None
    ends = [n for n, (_, b) in enumerate(spans) if b - 1 <= len(text[: found.end()].rstrip()) <= b + 1]
    return (ends[0], found["verb"]) if ends else None
