"""Numbers of headings in the cells of a table that are told by their sequence: 'I. Minutes', '#3 Roof', 'Minute 12 Yard'."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from ...segment.layout import Layout
from ...segment.outline.numbers import Reading, numbered
from ...segment.passage import Passage

_LEAST = 3  # so many make a sequence


def counted(layout: Layout) -> dict[int, Reading]:
    """The number of each passage, by where it begins, that leads a cell and counts on from the cell above."""
    groups: defaultdict[str, list[tuple[Passage, Reading]]] = defaultdict(list)
    for unit in layout.units:
        for passage in (*unit.get("heading")[:1], *unit.body[:1]) if unit.tabular else ():
            for reading in numbered(passage.text):
                groups[reading.shape].append((passage, reading))
    found: dict[int, Reading] = {}
    for group in sorted(groups.values(), key=_steps):
        if len(group) >= _LEAST and _steps(group) >= 0.6 * (len(group) - 1):
            found.update((passage.start, reading) for passage, reading in group)
    return found


def _steps(group: list[tuple[Passage, Reading]]) -> int:
    """How often a number follows on the one before."""
    values = [reading.values for _, reading in group]
    return sum(
        sum(b) == sum(a) + 1 and sum(x != y for x, y in zip(a, b, strict=False)) == 1 for a, b in pairwise(values)
    )
