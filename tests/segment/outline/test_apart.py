"""Headings that only head parts of the page, and what heads the items below or beside them."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

HEAD = "# Weir Trust weekly meeting, 4 May 2026\n\n"
ROOF = "Carl went through the prices of slates, and nobody had a better one."
GATE = "Ann has found forty loose boards in the gate and in the fence beside it."
ITEMS = ["Slates", "Gate and fence", "Paint"]


def told(text: str) -> list[tuple[int, str]]:
    found = outline(read((HEAD + text).encode(), name="a.md", options=Options()).document)
    return [(head.level, head.words) for head in found.heads.values()]


@pytest.mark.parametrize("sign", ["**{}**", "***{}***", "__{}__", "**{}:**"])
@pytest.mark.parametrize("part", ["Notes", "Discussion", "Minutes", "Meeting notes", "What we discussed", "TL;DR"])
def test_bold_lines_below_a_part_of_the_page_and_not_the_headings_beside_it(sign: str, part: str) -> None:
    body = "\n\n".join(f"{sign.format(name)}\n\n{text}" for name, text in zip(ITEMS, (ROOF, GATE, ROOF), strict=True))
    text = f"## Roll call\n\nAnn Bell (Acme), Carl Dunn (Bolt)\n\n## {part}\n\n{body}\n\n## Next\n\n11 May 2026\n"
    assert [words for _, words in told(text) if words in ITEMS] == ITEMS


@pytest.mark.parametrize("names", [ITEMS, ["2.0 release", "Slates", "Gate"], ["Slates", "1.1 release", "3.0 release"]])
def test_bold_entries_of_a_list_below_a_part_of_the_page(names: list[str]) -> None:
    body = "".join(f"{k}. **{name}**\n   - {ROOF}\n   - {GATE}\n" for k, name in enumerate(names, 1))
    text = f"### TL;DR\n\n- Slates are late\n\n### Discussion\n\n{body}\n### Parking lot\n\n- Logo contest\n"
    assert told(text) == [(1, name) for name in names]


TITLES = [
    "Topics Covered",
    "Topics discussed",
    "Subjects raised",
    "Items covered",
    "Matters considered",
    "What we talked about",
    "Topics for today",
    "Items for discussion",
    "Notes from the discussion",
    "Meeting Proceedings",
    "Detailed notes",
]


@pytest.mark.parametrize("title", TITLES)
def test_headings_below_a_title_of_topics(title: str) -> None:
    body = "\n\n".join(f"### {name}\n\n{text}" for name, text in zip(ITEMS, (ROOF, GATE, ROOF), strict=True))
    text = f"## Summary\n\n{GATE}\n\n## {title}\n\n{body}\n\n## Action items\n\n- Ann: ask the roofer\n"
    assert told(text) == [(1, name) for name in ITEMS]


@pytest.mark.parametrize("speaker", ["@ann", "Ann", "Ann Bell", "@carl-d", "Carl D"])
def test_headings_over_what_people_said(speaker: str) -> None:
    text = (
        f"## Attendees\n\n- Ann Bell\n- Carl Dunn\n\n## Housekeeping\n\n- Approve minutes of the committee - done by Ann\n"
        f"- Pick the next chair\n  - {speaker} again\n\n## Updates from all (15 min)\n\n- {speaker}: slates and gates\n"
        f"  - {ROOF}\n- Oil\n  - {GATE}\n\n## Old topics\n\n- Paint\n  - {ROOF}\n  - {GATE}\n\n## Closing\n\n- Ann: ask him\n"
    )
    assert told(text) == [(1, name) for name in ("Housekeeping", "Updates from all (15 min)", "Old topics", "Closing")]


def test_names_below_a_heading_are_a_list_of_people() -> None:
    body = "\n\n".join(f"## {name}\n\n{ROOF}" for name in ITEMS)
    assert told(f"## The Trustees\n\nAnn Bell, Carl Dunn\n\n{body}\n") == [(1, name) for name in ITEMS]
