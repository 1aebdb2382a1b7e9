"""How many of the public came."""

from __future__ import annotations

from ...segment.layout import Layout
from ...segment.passage import Passage, normal
from ..mentions import Mark, mark
from ..numbers import NUMBERS, number
from .patterns import PUBLIC, patterns


def public(layout: Layout, passages: list[Passage]) -> tuple[int, Mark] | None:
    """The number, and the words that say it."""
    listed = [
        p for roster in layout.rosters for p in [*roster.lines, *(x for row in roster.rows for c in row for x in c)]
    ]
    for roster in layout.rosters:
        if roster.label is not None and "public" in roster.label.text.lower() and roster.lines:
            word = normal(roster.lines[0].text).split(" ")[0]
            if word.isdigit() or word in NUMBERS:
                return (number(word), mark(roster.lines[0], 0, len(roster.lines[0].text)))
    for passage in [*listed, *layout.header, *passages[:8]]:
        if not passage.holds(PUBLIC):
            continue
        found = list(patterns()["public"].finditer(passage.text))
        match = next((m for m in found if "press" not in m.group().lower()), found[0] if found else None)
        if match is not None:
            return (number(match["n"] or match["n2"]), mark(passage, match.start(), match.end()))
    return None
