"""Headings over numbers that begin anew below each: 'Matters arising' 1, 2, 3 and 'Points discussed' 1, 2."""

from __future__ import annotations

import itertools
from collections import defaultdict

from ..labels import container
from ..names import STRONG, people_like
from .heads import sets_apart
from .lines import Line
from .numbers import Reading

_REACH = 60  # lines that the first point of a count may take up


def over_counts(lines: list[Line], numbers: list[list[Reading]]) -> frozenset[int]:
    """The lines set alike that each stand right over a count of points, where one of them heads an item.

    Then the others do as well, though their words alone would only say that they hold the items.
    """
    groups: defaultdict[tuple[str, str], list[Line]] = defaultdict(list)
    for line, below in itertools.pairwise(lines):
        if not line.distinct or numbers[line.index] or _parts_page(line.text):
            continue
        for reading in numbers[below.index]:
            if reading.values == (1,) and reading.closed and _goes_on(lines, numbers, line, reading):
                groups[_setting(line), reading.shape].append(line)
    return frozenset(
        line.index
        for group in groups.values()
        if len(group) > 1 and any(not sets_apart(line.text.rstrip(" :")) for line in group)
        for line in group
    )


def _setting(line: Line) -> str:
    return line.manner + "C" * (line.heading and line.capitals)


def _parts_page(text: str) -> bool:
    """Whether words hold the agenda, the minutes, people or tasks, whatever stands below them."""
    said = text.strip(" :*").lower()
    held = "agenda" in said or "minutes" in said or said == "notes"
    return held if container(text) else sets_apart(text.rstrip(" :"))


def _goes_on(lines: list[Line], numbers: list[list[Reading]], over: Line, reading: Reading) -> bool:
    """Whether a count right below a line has a second point before the next line set as that one, and counts no people."""
    below = lines[over.index + 1 : over.index + _REACH]
    if people_like(below[0].text[reading.begin :]) == STRONG:
        return False
    for line in below[1:]:
        if any(r.shape == reading.shape and r.values == (2,) for r in numbers[line.index]):
            return True
        if not numbers[line.index] and _setting(line) == _setting(over):
            return False
    return False
