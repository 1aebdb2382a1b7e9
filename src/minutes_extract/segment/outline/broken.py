"""A count that the text under its headings broke: '1.', '1.', '1.', as programs print lists between paragraphs."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from ..names import NONE, people_like
from .filled import stopped
from .heads import Head, head_of
from .lines import Line
from .manners import could_title
from .numbers import Reading
from .page import ENOUGH, Choice, Page, bodies, contents, worth_of
from .words import usual

_ONES = 0.6  # the share of those that begin anew


def by_broken_count(page: Page) -> list[Choice]:
    groups: defaultdict[str, list[tuple[Line, Reading]]] = defaultdict(list)
    for line, found in zip(page.lines, page.readings, strict=True):
        if line.index in page.tasks or line.index in page.form:
            continue
        if line.index in page.lists and people_like(line.text) != NONE:
            continue
        for reading in found:
            if len(reading.values) == 1 and reading.depth <= 1 and reading.closed and not reading.suffix:
                groups[reading.shape].append((line, reading))
    return [choice for group in groups.values() if (choice := _broken(page, group)) is not None]


def _broken(page: Page, group: list[tuple[Line, Reading]]) -> Choice | None:
    """The choice of numbered titles that begin at 1 again and again, each with text below it."""
    values = [reading.values[0] for _, reading in group]
    ones = values.count(1)
    if ones < 2 or len(group) < 3 or ones < _ONES * len(group):
        return None
    if values[0] != 1 or any(b not in (1, a + 1) for a, b in pairwise(values)):
        return None
    found = [head_of(line, reading, "numbered-heading", "whole") or stopped(line, reading) for line, reading in group]
    heads = [h for h in found if h is not None and _over_text(page, h.line)]
    if len(heads) < 0.8 * len(group) or _between(page, heads):
        return None
    heads = _titles_above(page, heads[0].line.index) + heads
    content = contents(page, [h.line.index for h in heads])
    return Choice(heads, worth_of(page, heads, 1.3, bodies(page, heads, content), content), "numbers")


def _over_text(page: Page, line: Line) -> bool:
    """Whether a paragraph stands right below a line."""
    below = page.lines[line.index + 1] if line.index + 1 < len(page.lines) else None
    text = below is not None and (below.paragraph.kind == "paragraph" or not below.paragraph.first)
    return below is not None and text and len(below.text) >= ENOUGH


def _between(page: Page, heads: list[Head]) -> bool:
    """Whether other headings stand between these: then each of those has a list of its own."""
    places = {h.line.index for h in heads}
    others = [x for x in page.lines[min(places) : max(places)] if x.distinct and x.index not in places]
    return 2 * len(others) >= len(heads)


def _titles_above(page: Page, first: int) -> list[Head]:
    """The names of usual items above the first number, as short lines."""
    found = [
        head_of(line, None, "plain-heading", "whole")
        for line in page.lines[:first]
        if could_title(page, line) and usual(line.text)
    ]
    return [h for h in found if h is not None and not page.apart(h)]
