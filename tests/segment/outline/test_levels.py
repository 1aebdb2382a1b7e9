"""Which headings are items, which hold them, and which are their parts."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

PRESENT = "## Present\n\n- Ann Bell\n- Carl Dunn\n\n"
ROOF = "The roof leaks. It has done so since May, and nobody has mended it."
HALL = "We talked for a while. The hall is cold and the price of oil has gone up again."
WALL = "Eve had asked the builder, who would come in June. Carl thought that too late for the fair."


def told(text: str, name: str = "a.md") -> list[str]:
    found = outline(read(text.encode(), name=name, options=Options()).document)
    return ["  " * (head.level - 1) + head.words for head in found.heads.values()]


PARTS = {
    "bold and a colon": "**President's report:**\n{}\n\n**Treasurer's report:**\n{}\n\n**Secretary's report:**\n{}",
    "bold": "**President's report**\n\n{}\n\n**Treasurer's report**\n\n{}\n\n**Secretary's report**\n\n{}",
    "numbers": "1. President's report\n\n   {}\n\n2. Treasurer's report\n\n   {}\n\n3. Secretary's report\n\n   {}",
}


@pytest.mark.parametrize("parts", list(PARTS))
def test_parts_inside_one_of_several_headings(parts: str) -> None:
    text = (
        f"# Weir Trust, annual meeting 2026\n\n{PRESENT}## Minutes\n\n### Opening\n\n- The minutes of 2025 were accepted.\n\n"
        f"### Receive the group reports\n\n{PARTS[parts].format(ROOF, HALL, WALL + ROOF)}\n\n### Elect members\n\n- Ann was elected\n\n"
        f"### Plans for the fair\n\n{HALL}\n\n### Other Business\n\n{WALL}\n"
    )
    reports = ["  President's report", "  Treasurer's report", "  Secretary's report"]
    assert told(text) == [
        "Opening",
        "Receive the group reports",
        *reports,
        "Elect members",
        "Plans for the fair",
        "Other Business",
    ]


@pytest.mark.parametrize("wrapper", ["Discussion & Updates", "Topics & notes", "Discussion updates", "Meeting notes"])
def test_a_heading_that_only_holds_the_items(wrapper: str) -> None:
    text = (
        "# Weir Trust Roof Group Meeting 13 May, 2026\n[**View**](https://example.org/a)\n\n---\n\n## Attendance\n\n* Ann Bell\n* Carl Dunn\n\n"
        f"# Meeting Agenda\n\n- What we do\n- Where we are\n\n# {wrapper}\n\n### **Introductions**\n\nNobody was new.\n\n"
        f"### **Paper work**\n\n{ROOF}\n\n### **Open letters**\n\n{HALL}\n\n### **Next Steps / Action Items**\n\n- Ann to buy slates\n"
    )
    assert told(text) == ["Introductions", "Paper work", "Open letters"]


@pytest.mark.parametrize("other", ["Regular Agenda", "Discussion Agenda", "Regular Business"])
def test_what_is_not_consented_to(other: str) -> None:
    text = (
        f"# Weir Club meeting 4 May 2026\n\n{PRESENT}## Consent Agenda\n\n### Secretary's Report\n\n{ROOF}\n\n### Treasurer's Report\n\n{HALL}\n\n"
        f"## {other}\n\n### Group Reports\n\n#### Fair\n\n{WALL}\n\n#### VE\n\n{HALL}\n\n### Old Business\n\n#### Roof\n\n{ROOF}\n"
    )
    assert told(text) == [
        "Consent Agenda", "  Secretary's Report", "  Treasurer's Report", other, "  Group Reports", "    Fair", "    VE", "  Old Business", "    Roof"
    ]  # fmt: skip


def test_one_item_with_parts() -> None:
    text = (
        "WG meeting 16 May 2026\n######################\n\nThe log of the meeting.\n\nAttendees\n==========\n\n- Ann Bell\n- Carl Dunn\n\n"
        "Agenda\n=======\n\n- updates\n- fair\n\nGroup updates\n-------------\n\n"
        f"Roof group\n~~~~~~~~~~\n\n- not sure yet\n- {ROOF}\n\nGate group\n~~~~~~~~~~\n\n- {HALL}\n\nFair group\n~~~~~~~~~~\n\n- {WALL}\n"
    )
    assert told(text, "a.txt") == ["Group updates", "  Roof group", "  Gate group", "  Fair group"]


def test_counts_inside_a_count() -> None:
    text = (
        "Weir Trust\n\n4 May 2026\n\n  1. Meeting Admin\n    1. Roll Call\n      • Ann Bell, Carl Dunn, Eve Frost\n    2. Approve the minutes of May\n"
        "    3. Election\n      • Roof group - Gus is in the ballot.\n      • Fair group\n  2. Review of the plan for the fair\n      • Ann could not tell of it yet.\n"
        f"  3. Reports\n    1. Report of the chair\n      • {ROOF}\n    2. Report of the clerk\n  4. Work\n    1. Roof\n    2. Wall\n"
    )
    assert [head for head in told(text, "a.txt") if head[0] != " "] == [
        "Meeting Admin", "Review of the plan for the fair", "Reports", "Work"
    ]  # fmt: skip


def test_lists_behind_the_items_do_not_count_on() -> None:
    text = (
        f"## Weir Group Meeting\n\n- May 25, 2026\n- City Hall\n\n### Minutes\n\n1. Meet and greet\n   - all came\n2. Terms of the group\n   - {ROOF}\n"
        f"3. Progress made\n   - {HALL}\n4. Next meeting and wrap up\n   - in June, at the same place as before\n\n#### Action Items\n\n"
        "1. Set up a page that lists all that we do\n2. Ask for a price\n3. Open a talk on the box\n4. Add some words to the page (Ann)\n5. Send round the letter (Carl)\n"
    )
    assert told(text) == ["Meet and greet", "Terms of the group", "Progress made", "Next meeting and wrap up"]


def test_what_goes_on_behind_the_items_is_none() -> None:
    text = f"# Weir Trust\n\n{PRESENT}## Notes\n\n1. Roof\n\n   {ROOF}\n\n2. Gate\n\n   {HALL}\n\n3. Fees\n\n   {WALL}\n\n## Contd...\n\n{ROOF}\n"
    assert told(text) == ["Roof", "Gate", "Fees"]


def test_a_colon_that_leads_to_a_list_ends_no_heading() -> None:
    text = (
        f"# Weir Trust\n\n4 May 2026\n\n{PRESENT}**Roof**\n\n{ROOF}\n\nThe work consists of:\n\n1) Find the builder\n2) Ask him for a price\n\n"
        f"**Gate**\n\n{HALL}\n\nThings to learn:\n\n- paint twice\n- oil it\n\n**Fair**\n\n{WALL}\n"
    )
    assert told(text) == ["Roof", "Gate", "Fair"]


def test_the_first_item_has_its_text_in_its_line() -> None:
    text = (
        "Weir Trust\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\nApproval of previous meeting minutes: The minutes were approved as they were\n\n"
        f"Matters arising from previous meeting (16th April 2026)\n\n{ROOF}\n\nTreasurer’s Report\n\n{HALL}\n\nSecretary’s Report\n\n{WALL}\n"
    )
    heads = ["Approval of previous meeting minutes", "Matters arising from previous meeting (16th April 2026)"]
    assert told(text, "a.txt") == [*heads, "Treasurer’s Report", "Secretary’s Report"]


@pytest.mark.parametrize("title", ["Minutes for 2026-05-04", "Minutes for 4 May 2026", "Minutes for May 4, 2026"])
def test_the_title_of_the_minutes_is_none(title: str) -> None:
    topics = "".join(
        f"<h1>Topic: {head}</h1><p>{body}</p>" for head, body in (("Hiring", ROOF), ("Roof", HALL), ("Fair", WALL))
    )
    text = f"<html><body><h1>Weir Group Telecon</h1><h2>{title}</h2><p>Present: Ann Bell, Carl Dunn</p>{topics}</body></html>"
    assert told(text, "a.html") == ["Hiring", "Roof", "Fair"]


@pytest.mark.parametrize(
    "head",
    ["Elect committee members", "Greet new members", "Introduce new attendees", "Appoint officers", "Thank the staff"],
)
def test_what_is_done_with_people_lists_nobody(head: str) -> None:
    text = f"# Weir Trust\n\n4 May 2026\n\n{PRESENT}## Opening\n\n{ROOF}\n\n## {head}\n\n- all of them agreed\n\n## Fair\n\n{HALL}\n"
    assert told(text) == ["Opening", head, "Fair"]


def test_empty_items_below_another_part_of_the_page() -> None:
    heads = ["Minutes June 12 approval postponed (no quorum)", "Gate discussion postponed", "Roof review", "Fair"]
    bodies = ["", "", f"{ROOF}\n\n", f"{HALL}\n\n"]
    items = "".join(f"## {head}\n\n{body}" for head, body in zip(heads, bodies, strict=True))
    assert told(f"# Weir Trust\n\n15 June 2026\n\n{PRESENT}{items}") == heads


TASKS = (
    "Action: Ann to ask the builder",
    "Action – send the plans to the council (CD)",
    "AI: Eve - upload the plans",
    "ACTION Treasurer – pay the builder before June",
    "Decision: to mend the roof",
    "Treasurer to pay the builder in June.",
)


@pytest.mark.parametrize("task", TASKS)
@pytest.mark.parametrize("head", ["## {}", "**{}**", "{}"])
def test_numbered_paragraphs_that_head_nothing(task: str, head: str) -> None:
    parts = [head.format(f"{n}. {name}") for n, name in enumerate(("Roof", "Hall", "Wall"), 1)]
    text = "\n\n".join(f"{part}\n\n{n}.1 {task}" for n, part in enumerate(parts, 1))
    assert told(f"# Weir Mill\n\n{PRESENT}{text}\n") == ["Roof", "Hall", "Wall"]


@pytest.mark.parametrize("name", ["Action Fraud", "Nothing new under the sun", "Treasurer"])
def test_numbered_parts_of_few_words(name: str) -> None:
    text = "\n\n".join(
        f"## {n}. {part}\n\n{n}.1 {name}\n\n{ROOF}" for n, part in enumerate(("Roof", "Hall", "Wall"), 1)
    )
    assert [x.strip() for x in told(f"# Weir Mill\n\n{PRESENT}{text}\n") if x.startswith(" ")] == [name] * 3


TITLES = (
    "DRAFT MINUTES OF WEIR ROWING CLUB MEETING",
    "NOTES OF THE MEETING OF WEIR CRICKET CLUB ON MONDAY 18 MAY 2026",
    "Draft minutes of the Weir Medical Centre PPG meeting",
)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("head", ["# {}", "{}\n======", "**{}**"])
@pytest.mark.parametrize(
    "items", ["**1. ROOF**|**2. HALL**|**3. WALL**", "## Roof|## Hall|## Wall", "1. **Roof**|2. **Hall**|3. **Wall**"]
)
def test_the_title_of_these_minutes_is_no_item(title: str, head: str, items: str) -> None:
    roof, hall, wall = items.split("|")
    text = f"{head.format(title)}\n\nHELD AT THE MILL ON 4 MAY 2026 AT 7pm\n\nPresent: Ann Bell, Carl Dunn\n\n{roof}\n\n{ROOF}\n\n{hall}\n\n{HALL}\n\n{wall}\n\n{WALL}\n"
    assert [x.strip().upper() for x in told(text)] == ["ROOF", "HALL", "WALL"]


def test_the_minutes_of_the_last_meeting_are_one() -> None:
    text = (
        f"# Weir Mill\n\n{PRESENT}## Minutes of the last meeting\n\n{WALL}\n\n## Roof\n\n{ROOF}\n\n## Hall\n\n{HALL}\n"
    )
    assert told(text) == ["Minutes of the last meeting", "Roof", "Hall"]


@pytest.mark.parametrize(("last", "expected"), [("AOB", ["AOB"]), ("RFC", []), ("PTA", [])])
def test_letters_among_headings_in_capitals(last: str, expected: list[str]) -> None:
    text = f"WEIR MILL\n\nPresent: Ann Bell, Carl Dunn\n\nTHE ROOF\n\n{ROOF}\n\nTHE HALL\n\n{HALL}\n\nTHE WALL\n\n{WALL}\n\n{last}\n\nEve thanked all who had helped at the fair.\n"
    assert told(text, "a.txt") == told(text) == ["THE ROOF", "THE HALL", "THE WALL", *expected]


@pytest.mark.parametrize("word", ["Motion", "Vote", "Action", "Resolution"])
def test_headings_with_the_number_of_a_motion_are_items(word: str) -> None:
    text = f"# Hill Council\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n## 1. Welcome\n\nAll came.\n\n## {word} 12\n\nOn the roof.\n\n## {word} 13\n\nOn the wall.\n\n## {word} 14\n\nOn the gate.\n"
    found = extract_text(text, name="a.md").items
    assert [(item.heading, item.items) for item in found] == [
        ("Welcome", ()),
        *((f"{word} {n}", ()) for n in (12, 13, 14)),
    ]
