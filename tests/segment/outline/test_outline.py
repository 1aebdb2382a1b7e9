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
        "an agenda, its entries again in front of what was said, after a colon",
        f"Agenda:\n\n- Previous actions\n- Zinc gutters\n- Lime wash (Ann Bell)\n- Oak pegs - Carl Dunn\n\nPrevious actions:\n\n- Ann to buy slates. Done.\n\n"
        f"Zinc gutters: {TEXT}\n\nAction: Ann to ask for a price\n\nLime wash: {TEXT}\n\nOak pegs: {TEXT}\n",
        ["Previous actions", "Zinc gutters", "Lime wash", "Oak pegs"],
    ),
    (
        "words run into their text below 'Discussion', and labels above it",
        f"Quorum: reached.\n\n## Discussion\n\nMinutes of the last meeting: {TEXT}\n\nZinc gutters: {TEXT}\n\n{TEXT}\n\nLime wash: {TEXT}\n\n"
        f"{TEXT}\n\nTreasurer's report: {TEXT}\n",
        ["Minutes of the last meeting", "Zinc gutters", "Lime wash", "Treasurer's report"],
    ),
    (
        "bold words and a colon, one with a list below it",
        f"**Minutes of the last meeting**: {TEXT}\n\n**Previous actions**:\n\n- Ann to buy slates. Done.\n- Carl to mend it. Done.\n\n**Zinc gutters**: {TEXT}\n\n**Lime wash**: {TEXT}\n",
        ["Minutes of the last meeting", "Previous actions", "Zinc gutters", "Lime wash"],
    ),
    (
        "an agenda with names, its subjects again in bold: no words run into their text",
        f"- Zinc gutters - Ann\n- Lime wash - Carl\n- Oak pegs - Ann\n\n**Zinc gutters**\n\n{TEXT}\n\n**Brass hooks**\n\n{TEXT}\n\n**Lime wash**\n\n{TEXT}\n\n**Oak pegs**\n\n{TEXT}\n",
        ["Zinc gutters", "Brass hooks", "Lime wash", "Oak pegs"],
    ),
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
    (
        "a heading that only holds the agenda, and a heading of its own kind below",
        f"## Meeting\n\n### Welcome\n\n{TEXT}\n\n### Roof\n\n{TEXT}\n\n#### Action\n\n{TEXT}\n\n### Wall\n\n{TEXT}\n\n## Next meeting\n\n{TEXT}\n",
        ["Welcome", "Roof", "Wall", "Next meeting"],
    ),
    (
        "one title below another, headings in small letters",
        f"# May 4th, 2026 Meeting Minutes\n\n## roof works\n\n{TEXT}\n\n## wall\n\n{TEXT}\n\n## gate and path\n\n{TEXT}\n",
        ["roof works", "wall", "gate and path"],
    ),
    (
        "one of many items that has parts holds nothing but these",
        f"## Fair\n\n{TEXT}\n\n## Works\n\n### Roof\n\n{TEXT}\n\n### Wall\n\n{TEXT}\n\n### Gate\n\n{TEXT}\n\n## Lettings\n\n{TEXT}\n",
        ["Fair", "Works", "  Roof", "  Wall", "  Gate", "Lettings"],
    ),
    (
        "names of usual items run in among paragraphs of text",
        "Public Comment: None\n\nOld Business: None\n\n" + f"New Business: {TEXT}\n\n{TEXT}\n\n{TEXT}\n\nMill Lane: {TEXT}\n\n{TEXT}\n",
        ["Public Comment", "Old Business", "New Business", "Mill Lane"],
    ),
    (
        "two usual items over tables drawn with spaces",
        f"Old business\n\nJan 16 Ann 9\n\nJan 23 Carl 12\n\nFeb 6 Eve 12\n\n{TEXT}\n\nNew business\n\n{TEXT}\n\n{TEXT}\n",
        ["Old business", "New business"],
    ),
    (
        "words that come again under each item are labels, a box is no number, two years are none",
        f"## I. Roof\n\n**Vote**\n\n{TEXT}\n\n- [X] PASSED\n- [ ] FAILED\n\n## II. Wall\n\n### 2026-27 Election\n\n**Vote**\n\n{TEXT}\n\n- [X] PASSED\n- [ ] FAILED\n\n## III. Gate\n\n**Vote**\n\n{TEXT}\n",
        ["I. Roof", "II. Wall", "  2026-27 Election", "III. Gate"],
    ),
    (
        "an empty entry below a label does not make it a heading",
        f"## I. Roof\n\n### Slates\n\n**Talk:**\n- \n\n### Gutters\n\n{TEXT}\n\n## II. Wall\n\n{TEXT}\n",
        ["I. Roof", "  Slates", "  Gutters", "II. Wall"],
    ),
    (
        "rules whose length tells the level",
        f"== Agenda approved\n\n{TEXT}\n\n== Works\n\n=== Roof\n\n{TEXT}\n\n==== Slates\n\n{TEXT}\n\n== AOB\n\n{TEXT}\n",
        ["Agenda approved", "Works", "  Roof", "    Slates", "AOB"],
    ),
    (
        "numbers printed up against the words, and one out of its place",
        f"WM/27/26Roof and walls\n\n{TEXT}\n\nWM/28/26Gate and path\n\n{TEXT}\n\nWM/29/26There were no lettings.\n\nWM/30/26Fair on the green\n\n{TEXT}\n\nWM/21/26Next meeting\n\n{TEXT}\n",
        ["WM/27/26 Roof and walls", "WM/28/26 Gate and path", "WM/30/26 Fair on the green", "WM/21/26 Next meeting"],
    ),
    (
        "a colon with a dash",
        f"1. Roof:-\n{TEXT}\n\n2. Updates:- {TEXT}\n\n3. Wall: {TEXT}\n",
        ["1. Roof", "2. Updates", "3. Wall"],
    ),
    (
        "an agenda as a list inside an entry of another",
        f"* **Agenda Items**\n  * Welcome\n    * {TEXT}\n  * Agenda review\n  * Roof works\n    * {TEXT}\n    * {TEXT}\n  * Gate and path\n    * {TEXT}\n",
        ["Welcome", "Agenda review", "Roof works", "Gate and path"],
    ),
    (
        "what a heading says to a program",
        f"## Roof {{#roof .wide}}\n\n{TEXT}\n\n## **Wall** {{: .wide}}\n\n{TEXT}\n\n# {{#section}}\n\n## Gate\n\n{TEXT}\n",
        ["Roof", "Wall", "Gate"],
    ),
    (
        "short lines below markup headings",
        f"## Roof\n\n{TEXT}\n\nOptions\n\n{TEXT}\n\n## Wall\n\n{TEXT}\n\nOptions for June\n\n{TEXT}\n",
        ["Roof", "Wall"],
    ),
    (
        "names of people set as a heading",
        f"## Participants\n\n## Ann Bell, Carl Dunn, Eve Ford\n\n## Roof\n\n{TEXT}\n\n## Wall\n\n{TEXT}\n",
        ["Roof", "Wall"],
    ),
    (
        "a part that holds the agenda, lists of tasks and of people with parts beside it",
        f"## Introductions\n\n{TEXT}\n\n## Discussion\n\n### Roof\n\n{TEXT}\n\n### Wall\n\n{TEXT}\n\n### Gate\n\n{TEXT}\n\n### Path\n\n{TEXT}\n\n## Action items\n\n### Old\n\n- Ann: slates\n\n### New\n\n- Carl: paint\n\n## Days of other groups\n\n- 5 June\n\n## Attended by\n\n### Friends\n\n- Eve Ford\n",
        ["Introductions", "Roof", "Wall", "Gate", "Path"],
    ),
    (
        "one sequence of numbers over several markup levels",
        f"## 1. Roof\n\n{TEXT}\n\n### 2. Wall\n\n{TEXT}\n\n#### Paint\n\n{TEXT}\n\n## 3. Gate\n\n{TEXT}\n\n### 4. Path\n\n{TEXT}\n",
        ["1. Roof", "2. Wall", "  Paint", "3. Gate", "4. Path"],
    ),
    (
        "what stands behind the adjournment",
        f"## 1. Roof\n\n{TEXT}\n\n## 2. Wall\n\n{TEXT}\n\n## 3. Adjournment\n\nAt 9pm.\n\n## Space for the secretary\n\nWrite here what you like.\n",
        ["1. Roof", "2. Wall", "3. Adjournment"],
    ),
    (
        "numbers with signs and words",
        f"Agenda Item #1: Roof\n\n{TEXT}\n\nAgenda Item #2: Wall\n\n{TEXT}\n\nAgenda Item #3: Gate\n\n{TEXT}\n",
        ["Agenda Item #1: Roof", "Agenda Item #2: Wall", "Agenda Item #3: Gate"],
    ),
    ("section signs", f"§ 1 Roof\n\n{TEXT}\n\n§ 2 Wall\n\n{TEXT}\n\n§ 3 Gate\n\n{TEXT}\n", ["§ 1 Roof", "§ 2 Wall", "§ 3 Gate"]),
    ("times in brackets", f"[10:05] Roof\n\n{TEXT}\n\n[10:25] Wall\n\n{TEXT}\n\n[10:40] Gate\n\n{TEXT}\n", ["Roof", "Wall", "Gate"]),
    (
        "names and what was found behind headings whose fellows have their text there",
        f"1) Apologies for absence Ann Bell, Carl Dunn\n\n2) Minutes of last meeting – taken as read\n\n3) Roof – {TEXT}\n\n4) Wall – {TEXT}\n\n5) Gate – {TEXT}\n",
        ["1) Apologies for absence", "2) Minutes of last meeting", "3) Roof", "4) Wall", "5) Gate"],
    ),
    (
        "parts numbered with a roman number and a letter",
        f"## I. Roof\n\n{TEXT}\n\n## II. Works\n\n### II.A Wall\n\n{TEXT}\n\n### II.B Gate\n\n{TEXT}\n\n## III. Path\n\n{TEXT}\n",
        ["I. Roof", "II. Works", "  II.A Wall", "  II.B Gate", "III. Path"],
    ),
    (
        "small letters and a stop behind numbers",
        f"1. Roof\n   * {TEXT}\n2. new gate, its price\n   * {TEXT}\n3. Wall\n   * {TEXT}\n4. AOB.\n   * {TEXT}\n",
        ["1. Roof", "2. new gate, its price", "3. Wall", "4. AOB"],
    ),
    (
        "a list of actions that an agenda names",
        f"## Agenda\n\n- Roof\n- Wall\n- Gate\n- Summary of action items\n\n**Roof**\n\n{TEXT}\n\n**Wall**\n\n{TEXT}\n\n**Gate**\n\n{TEXT}\n\n**Summary of action items**\n\n- Ann: slates\n",
        ["Roof", "Wall", "Gate"],
    ),
    (
        "lines in bold that lead to lists, the same words in each item",
        f"**Roof**\n\n{TEXT}\n\n**The prices were these:**\n\n- 400\n\n**Wall**\n\n{TEXT}\n\n**The prices were these:**\n\n- 90\n\n**Gate**\n\n{TEXT}\n\n**The prices were these:**\n\n- 7\n",
        ["Roof", "Wall", "Gate"],
    ),
    (
        "parts of the last item, set as the numbered ones are",
        f"**1. Roof**\n\n{TEXT}\n\n**2. Wall**\n\n{TEXT}\n\n**3. Gate**\n\n{TEXT}\n\n**AOB**\n\n{TEXT}\n\n**Paint**\n\n{TEXT}\n\n**Keys of the hall**\n\n{TEXT}\n",
        ["1. Roof", "2. Wall", "3. Gate", "AOB", "  Paint", "  Keys of the hall"],
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


def test_short_lines_over_lists_head_the_items_and_not_the_entries_with_lists_of_their_own() -> None:
    text = (
        "Everybody was welcomed, and the minutes of the last meeting were read out and signed.\n\n"
        "Roof\n\n- The roof leaks\n    - above the north door\n- Nobody has mended it\n\n"
        "Gate\n\n- The gate is shut at night\n    - Who has the key?\n\n"
        "Weir boards\n\n- Two boards are to be replaced in June\n"
    )
    assert told(text) == ["Roof", "Gate", "Weir boards"]


def test_a_usual_item_keeps_its_colon() -> None:
    below = "The roof leaks, and has done so since May. Nobody has mended it, and the board was not told."
    text = f"Matters arising:\n\n{below}\n\nRoof\n\n{below}\n\nGate\n\n{below}\n\nAny other business\n\n{below}\n"
    assert told(text) == ["Matters arising", "Roof", "Gate", "Any other business"]


def test_an_inner_list_counts_by_itself() -> None:
    text = (
        f"1. Matters arising\n    1. Slates\n        - {TEXT}\n    2. Gutters\n        - {TEXT}\n"
        f"    3. Boards\n        - {TEXT}\n2. Gate\n    - {TEXT}\n3. Other business\n    - {TEXT}\n"
    )
    assert told(text) == [
        "1. Matters arising",
        "  1. Slates",
        "  2. Gutters",
        "  3. Boards",
        "2. Gate",
        "3. Other business",
    ]


def test_bold_lines_below_markup_headings_that_are_bold_themselves() -> None:
    item = "<h3><b>Welcome</b></h3><p>" + TEXT + "</p><h3><b>Roll call</b></h3><p>" + TEXT + "</p>"
    bold = "".join(f"<p><b>{words}</b></p><p>{TEXT}</p>" for words in ("Roof and gutters", "Gate", "Weir boards"))
    page = f"<h1>Minutes of the Weir Trust</h1><p>4 May 2026</p>{item}{bold}"
    heads = [head.words for head in outlined(page, "a.html").heads.values()]
    assert heads == ["Welcome", "Roll call", "Roof and gutters", "Gate", "Weir boards"]


def test_headings_with_nothing_under_any_of_them_head_no_items() -> None:
    page = "# Weir Trust: All Hands Meeting\nNext up: ab, cd\n## Agenda\n### Group Updates\n### Project Updates\n### Announcements\n"
    assert not outlined(page)  # none of them is of the agenda's own level once 'Agenda' is out
