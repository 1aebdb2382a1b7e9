"""Numbered headings over their first part, and headings of the roll among and behind the items."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

ROOF = "The roof leaks. It has done so since May, and nobody has mended it."
HALL = "We talked for a while. The hall is cold and the price of oil has gone up again."


def told(text: str, name: str = "a.txt") -> list[str]:
    found = outline(read(text.encode(), name=name, options=Options()).document)
    return ["  " * (head.level - 1) + head.words for head in found.heads.values()]


@pytest.mark.parametrize("usual", ["Roll call", "Apologies", "Call to order"])
def test_the_heading_over_the_first_list_is_kept(usual: str) -> None:
    text = (
        f"Weir Trust Board\n\n4 May 2026\n\n1. OPENING\n\n1.1 {usual}\n\nPresent:\n\n- Ann Bell\n- Carl Dunn\n\n"
        f"2. ROOFS\n\n2.1 Slates\n\n{ROOF}\n\n2.2 Gutters\n\n{HALL}\n\n3. ANY OTHER BUSINESS\n\n{ROOF}\n"
    )
    assert told(text)[:2] == ["OPENING", f"  {usual}"]


def test_headings_of_the_roll_behind_the_roll_are_no_items() -> None:
    text = (
        "# Weir Trust, 4 May 2026\n\n## Call to order\n\nAnn opened the meeting.\n\n## ATTENDANCE\n\n- Ann Bell\n\n## REGRETS\n\n- Carl Dunn\n\n"
        f"## Roofs\n\n{ROOF}\n\n## Halls\n\n{HALL}\n"
    )
    assert "REGRETS" not in [head.strip() for head in told(text, "a.md")]
