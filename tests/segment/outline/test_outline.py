"""The outline of a document: which lines head its items, at what level, and what it is not taken in by."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import Outline, outline

HEAD = "# Minutes of the Weir Trust\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
TEXT = "The roof leaks. It has done so since May, and nobody has mended it."


def outlined(text: str, name: str = "a.md") -> Outline:
    return outline(read(text.encode(), name=name, options=Options()).document)


def told(text: str) -> list[str]:
    """Each heading with its number, set in by its level."""
    out = []
    for head in outlined(HEAD + text).heads.values():
        reading = head.reading
        number = (head.line.text[reading.start : reading.end] or reading.generated or "") if reading else ""
        out.append("  " * (head.level - 1) + f"{number} {head.words}".strip())
    return out


CASES = [
    (
        "parts numbered by a roman number and a letter, and a numbered summary of decisions",
        f"## I. Roof vs. Wall\n\n{TEXT}\n\n## II. Gate\n\n### II.A Hinges\n\n{TEXT}\n\n### II.B Paint\n\n{TEXT}\n\n## III. Fees\n\n{TEXT}\n\n"
        "## IV. Decisions Reached\n\n* The gate is blue\n",
        ["I. Roof vs. Wall", "II. Gate", "  II.A Hinges", "  II.B Paint", "III. Fees"],
    ),
    (
        "matters that arise, lettered and run into their text",
        f"**1. Roof**\n\n{TEXT}\n\n**2. Matters arising**\n\na) Curtains. {TEXT}\n\nb) Piano. {TEXT}\n\n**3. Gate**\n\n{TEXT}\n",
        ["1. Roof", "2. Matters arising", "  a) Curtains", "  b) Piano", "3. Gate"],
    ),
    (
        "an annex that lists who was there, the title again on another page, an item without marks",
        f"## Roof\n\n{TEXT}\n\n{TEXT}\n\n{TEXT}\n\n## Minutes of the Weir Trust - 4 May 2026\n\n## Gate\n\n{TEXT}\n\nAOB\n\n{TEXT}\n\n## Annex: attendance\n\n- Ann Bell\n",
        ["Roof", "Gate", "AOB"],
    ),
    (
        "bold words that a dash parts from what became of them",
        f"1. **Accounts** - Ann had them. {TEXT}\n\n2. **Election of officers** - all unopposed:\n\n   - Chair: Ann Bell\n\n3. **Gate** - {TEXT}\n",
        ["1. Accounts", "2. Election of officers", "3. Gate"],
    ),
    (
        "numbered lists of resolutions and of actions at the end, and their labels inside items",
        f"## 1. Roof\n\n{TEXT}\n\n**Resolution #1: mend it**\n\n{TEXT}\n\n## 2. Gate\n\n{TEXT}\n\n**Action #1: paint it (Ann)**\n\n{TEXT}\n\n"
        "## 3. Resolutions\n\n- Resolution #1: mend it\n\n## 4. Action Items\n\n- Action #1: paint it (Ann)\n",
        ["1. Roof", "2. Gate"],
    ),
    (
        "a part that only says 'Meeting', and words for what was set as tasks",
        f"## Meeting\n\n### Roof\n\n{TEXT}\n\n#### Action\n\nAnn to mend it.\n\n### Gate\n\n{TEXT}\n\n## Next meeting\n\nIn June.\n",
        ["Roof", "Gate", "Next meeting"],
    ),
    (
        "a part that only says 'Discussion'",
        f"## Introductions\n\n{TEXT}\n\n## Discussion\n\n### Roof\n\n{TEXT}\n\n### Gate\n\n{TEXT}\n",
        ["Introductions", "Roof", "Gate"],
    ),
    (
        "a line that only looks like the heading of a part",
        f"## I. Roof\n\n### Slates\n\n{TEXT}\n\nDiscussion:\n-\n\n### Gutter\n\n{TEXT}\n\n## II. Gate\n\n{TEXT}\n",
        ["I. Roof", "  Slates", "  Gutter", "II. Gate"],
    ),
    (
        "a numbered list of actions at the end",
        f"## 1. Roof\n\n{TEXT}\n\n## 2. Gate\n\n{TEXT}\n\n## 3. Action items\n\n- Ann: slates\n\n## 4. Close\n\n{TEXT}\n",
        ["1. Roof", "2. Gate", "4. Close"],
    ),
    (
        "names that agendas have, run into their text, among paragraphs without any",
        f"Public Comment: None\n\nOld Business: None\n\nNew Business: Carl came with a plan. {TEXT * 3}\n\n{TEXT * 3}\n\n{TEXT * 3}\n\n"
        f"Mill Park: {TEXT}\n\n{TEXT}\n",
        ["Public Comment", "Old Business", "New Business", "Mill Park"],
    ),
    (
        "headings inside the part that lists who was there",
        f"## Attendance\n\n### Committee\n\n- Ann Bell\n\n### Missing\n\n- Carl Dunn\n\n## Roof\n\n{TEXT}\n\n## Gate\n\n{TEXT}\n",
        ["Roof", "Gate"],
    ),
    (
        "a second title",
        f"# May 4th, 2026 Meeting Minutes\n\n## Roof\n\n### Slates\n\n{TEXT}\n\n## Gate\n\n{TEXT}\n\n## Wall\n\n{TEXT}\n",
        ["Roof", "  Slates", "Gate", "Wall"],
    ),
    (
        "first items that have only parts",
        f"## Fair of 12 March 2026\n\n### Stalls\n\n{TEXT}\n\n## Works\n\n### Roof\n\n{TEXT}\n\n## Gate\n\n{TEXT}\n",
        ["Fair of 12 March 2026", "  Stalls", "Works", "  Roof", "Gate"],
    ),
    (
        "a heading with a name in brackets and much under it",
        f"The new gate\n\n{TEXT}\n\nRoof Simple (AB)\n\n{TEXT * 4}\n\nAOB\n\n{TEXT}\n",
        ["The new gate", "Roof Simple (AB)", "AOB"],
    ),
    (
        "comings and goings, and how the meeting ended, set as headings",
        f"## Roof\n\n{TEXT}\n\n### Ann leaves 3:40pm\n\n{TEXT}\n\n## Wall\n\n{TEXT}\n\n## Meeting Finish: 4:20PM\n",
        ["Roof", "Wall"],
    ),
    (
        "tasks from before and for the next time, in words of their own",
        f"## Roof\n\n{TEXT}\n\n## Wall\n\n{TEXT}\n\n## Remaining Action Items\n\n- Ann: slates\n\n## New and carried over actions [from above]\n\n- Carl: paint\n",
        ["Roof", "Wall"],
    ),
    (
        "a year in the first heading below the title",
        f"## Storm of 2026-05-02\n\n{TEXT}\n\n## Wall\n\n{TEXT}\n\n## Gate\n\n{TEXT}\n",
        ["Storm of 2026-05-02", "Wall", "Gate"],
    ),
    (
        "short lines that a question mark, a bracket or 'etc.' ends",
        f"Roof of the hall (AB)\n\n{TEXT}\n\nA fair in May?\n\n{TEXT}\n\nSlates, paint, etc.\n\n{TEXT}\n\nPlan for June:\n\n{TEXT}\n\nAOB?\n\n{TEXT}\n",
        ["Roof of the hall (AB)", "A fair in May?", "Slates, paint, etc.", "AOB?"],
    ),
    (
        "a nested list of the same numbers",
        f"1. Roof\n\n{TEXT}\n\n2. Fees\n\n{TEXT}\n\n   1. Adults\n   2. Children\n   3. Dogs\n\n3. Wall\n\n{TEXT}\n",
        ["1. Roof", "2. Fees", "3. Wall"],
    ),
    (
        "numbered paragraphs are no headings",
        f"**1. Roof**\n\n1.1 {TEXT}\n\n1.2 {TEXT}\n\n**2. Wall**\n\n2.1 It was agreed that it is damp.\n\n2.2 {TEXT}\n",
        ["1. Roof", "2. Wall"],
    ),
    (
        "a number missing",
        f"1. Roof\n\n{TEXT}\n\n2. Wall\n\n{TEXT}\n\n4. Gate\n\n{TEXT}\n",
        ["1. Roof", "2. Wall", "4. Gate"],
    ),
    (
        "dates and sums are no numbers",
        f"**Roof**\n\n4 May was wet.\n\n5 May was dry.\n\n{TEXT}\n\n**Wall**\n\n6 people saw it. {TEXT}\n",
        ["Roof", "Wall"],
    ),
    (
        "a number that belongs to the heading",
        f"## Roof\n\n{TEXT}\n\n## 4.2 release\n\n{TEXT}\n\n## Wall\n\n{TEXT}\n",
        ["Roof", "4.2 release", "Wall"],
    ),
    (
        "containers hand on their level",
        f"## Discussion\n\n### Roof\n\n{TEXT}\n\n### Wall\n\n{TEXT}\n\n## Any other business\n\n{TEXT}\n",
        ["Roof", "Wall", "Any other business"],
    ),
    (
        "labels set as headings",
        f"## Roof\n\n{TEXT}\n\n**Action**\n\n1. Ann to mend it\n\n## Wall\n\n{TEXT}\n\n**Decision**\n\n{TEXT}\n",
        ["Roof", "Wall"],
    ),
    (
        "how the meeting ended",
        f"**Roof**\n\n{TEXT}\n\n**Wall**\n\n{TEXT}\n\n**The meeting closed at 9 pm.**\n",
        ["Roof", "Wall"],
    ),
    (
        "apologies as an item, and as a list",
        f"Apologies: Eve Frost\n\n**Apologies for absence**\n\nApologies had been received from Eve Frost.\n\n**Roof**\n\n{TEXT}\n",
        ["Apologies for absence", "Roof"],
    ),
    (
        "one part that holds nearly everything",
        "## Opening remarks\n\nNone.\n\n## What was said\n\n" + "".join(f"**{x}**\n\n{TEXT * 3}\n\n" for x in ("Roof", "Wall", "Gate")),
        ["Opening remarks", "Roof", "Wall", "Gate"],
    ),
    (
        "a word for what was decided, over headings of its own",
        f"## Reports\n\n{TEXT}\n\n## Resolutions\n\n### Roof\n\n{TEXT}\n\n### Wall\n\n{TEXT}\n\n## Any other business\n\n{TEXT}\n",
        ["Reports", "Resolutions", "  Roof", "  Wall", "Any other business"],
    ),
    (
        "times in front",
        f"7.15 pm Public hearing\n\n{TEXT}\n\n7.40 pm Old business\n\n{TEXT}\n\n8.10 pm New business\n\n{TEXT}\n",
        ["Public hearing", "Old business", "New business"],
    ),
    (
        "headings shouted in front of their text",
        f"12. APOLOGIES were received from Eve Frost.\n\n13. ROOF REPAIRS The roof leaks. {TEXT}\n\n14. HIGHWAYS. {TEXT}\n",
        ["12. APOLOGIES", "13. ROOF REPAIRS", "14. HIGHWAYS"],
    ),
    (
        "letters of the agenda, numbers in it",
        f"**A. Roof**\n\n{TEXT}\n\n**1. Slates**\n\n{TEXT}\n\n**2. Gutters**\n\n{TEXT}\n\n**B. Wall**\n\n{TEXT}\n",
        ["A. Roof", "  1. Slates", "  2. Gutters", "B. Wall"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_outline(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_nothing_to_outline() -> None:
    assert not outlined("It rained.\n\nIt was cold.\n\nWe went home.\n")
    assert not outlined("")


UNITS: dict[str, Callable[[int], str]] = {
    "one number": lambda i: "1. Roof\n\n",
    "counting": lambda i: f"{i}. Roof\n\n",
    "dotted": lambda i: f"{i // 9}.{i % 9} Roof\n\n",
    "romans": lambda i: "i. Roof\n\nii. Wall\n\n",
    "bold": lambda i: "**Roof**\n\n",
    "headings": lambda i: "## Roof\n\n",
    "said again": lambda i: f"Roof {i % 1000}\n\n",
}


@pytest.mark.parametrize("unit", list(UNITS))
def test_many_lines_take_time_in_proportion(unit: str) -> None:
    def taken(lines: int) -> float:
        document = read("".join(map(UNITS[unit], range(lines))).encode(), name="a.md", options=Options()).document
        start = time.process_time()
        outline(document)
        return time.process_time() - start

    assert taken(8000) < 30 * max(taken(1000), 0.02)
