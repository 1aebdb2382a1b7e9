"""Where a program wraps the lines of a document: each takes the words that fit, and no more.

A line that ends although the next word would have fitted was ended by its writer, and one whose next word would
have gone beyond the width by the program. Only lines that go on in small letters are asked for the width, since
those are wrapped for certain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

__all__ = ["fill_width", "line_ends", "room_left"]

_FEWEST, _NARROWEST, _WIDEST, _SHARE = 4, 50, 130, 0.9


def room_left(room: int, above: str, below: str) -> int | None:
    """What is left of a line's `room` beyond the first word of the one below it.

    None for an address that a line announces: 'See:', 'https://…'; it would fit nowhere.

    >>> room_left(6, "we met on", "Monday at nine"), room_left(6, "Notes:", "https://example.org/notes/of/the/board")
    (-1, None)
    """
    word = below.split(maxsplit=1)
    if word and "://" in word[0] and above.rstrip().endswith(":"):
        return None
    return room - 1 - (len(word[0]) if word else 0)


def line_ends(lines: Iterable[str]) -> Iterator[tuple[int, int]]:
    """For each line that goes on in small letters: its length, and what the next word would have made of it."""
    for above, below in pairwise(lines):
        if above and not above.isspace() and below.lstrip(" \t>")[:1].islower():
            above = above.rstrip()
            yield len(above), len(above) + 1 + len(below.split(maxsplit=1)[0].lstrip(">"))


def fill_width(ends: Iterable[tuple[int, int]]) -> int:
    """The width that nine of ten line ends agree with; 0 where there is none, or there are too few to tell.

    >>> fill_width([(70, 75), (68, 73), (71, 80), (66, 74)])
    71
    """
    steps: dict[int, int] = {}
    found = 0
    for length, need in ends:
        found += 1
        steps[length] = steps.get(length, 0) + 1
        steps[need] = steps.get(need, 0) - 1
    if found < _FEWEST:
        return 0
    best = width = agreed = 0
    for at in sorted(steps):
        agreed += steps[at]
        if agreed > best:
            best, width = agreed, at
    return width if best >= _SHARE * found and _NARROWEST <= width <= _WIDEST else 0
