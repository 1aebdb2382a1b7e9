"""Headings in front of their text among those that fill their line, and short minutes with few headings."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

HEAD = "Minutes of the Weir Trust meeting\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
PAGE = "<html><body><h1>Minutes of the Weir Trust meeting</h1><p>4 May 2026</p><p>Present: Ann Bell, Carl Dunn</p>{}</body></html>"
ROOF = "The roof leaks. It has done so since May, and nobody has mended it."
HALL = "We talked for a while. The hall is cold and the price of oil has gone up again."
WALL = "Eve had asked the builder, who would come in June. Carl thought that too late for the fair."


def told(text: str, name: str = "a.txt") -> list[str]:
    found = outline(read(text.encode(), name=name, options=Options()).document)
    out = []
    for head in found.heads.values():
        reading = head.reading
        number = (head.line.text[reading.start : reading.end] or reading.generated or "") if reading else ""
        out.append("  " * (head.level - 1) + f"{number.rstrip('.')} {head.words}".strip())
    return out


@pytest.mark.parametrize("sign", [" - ", "- ", ": ", " – ", ". "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_capitals_in_front_of_text(sign: str, gap: str) -> None:
    lines = [
        "ROLL CALL",
        "All came but Gus.",
        f"COMMUNITY FORUM{sign}None.",
        "APPROVAL OF AGENDA",
        "MOTION: By Mr Crow and seconded by Ms Dunn to approve the agenda.",
        f"GROUP REPORTS{sign}Ann told of the pond.",
        "OLD BUSINESS",
        ROOF,
        "ACTION: Ann to buy slates.",
        "NOTE: Carl left.",
        "ADJOURNMENT",
        HALL,
    ]
    heads = ["ROLL CALL", "COMMUNITY FORUM", "APPROVAL OF AGENDA", "GROUP REPORTS", "OLD BUSINESS", "ADJOURNMENT"]
    assert told(HEAD + gap.join(lines) + "\n") == heads


STYLED = ("Roll call", "Community forum", "Approval of agenda", "Group reports", "Old business", "Adjournment")


@pytest.mark.parametrize("mark", ["**{}**", "<u>{}</u>", '<span style="text-decoration: underline">{}</span>'])
def test_styled_words_in_front_of_text(mark: str) -> None:
    roll, forum, agenda, reports, old, end = map(mark.format, STYLED)
    lines = [
        roll,
        "All came but Gus.",
        f"{forum} - None.",
        agenda,
        ROOF,
        f"{reports}: Ann told of the pond.",
        old,
        HALL,
        end,
        WALL,
    ]
    assert told(HEAD + "\n\n".join(lines) + "\n", "a.md") == list(STYLED)
    page = "".join(f"<p>{line.replace('**', '<b>', 1).replace('**', '</b>', 1)}</p>" for line in lines)
    assert told(PAGE.format(page), "a.html") == list(STYLED)


def test_styled_words_that_lead_to_parts_are_left() -> None:
    lines = [
        "**Roof**",
        ROOF,
        "**Cost:** 40 pounds, as Ann told.",
        "**Gate**",
        HALL,
        "**Who:** the builder from the weir.",
        "**Wall**",
        WALL,
    ]
    assert told(HEAD + "\n\n".join(lines) + "\n", "a.md") == ["Roof", "Gate", "Wall"]


@pytest.mark.parametrize("sign", [" – ", ": ", " - "])
def test_parts_with_their_text_in_the_line(sign: str) -> None:
    lines = [
        "1. Welcome: Ann Bell.",
        "2. Minutes of the last meeting: Approved. Proposed by Carl, seconded by Eve.",
        "3. Matters for the board:",
        "3.1 Ann Bell said that letters between the clerk and the members were too long.",
        "4. Reports:",
        f"4.1 Charity{sign}Carl Dunn would take over from Eve Frost, who has other work.",
        f"4.2 Treasurer{sign}Gus Hart told of the bank. {WALL}",
        f"4.3 Friends{sign}There are 40 of them, and more may come in June.",
    ]
    heads = ["1 Welcome", "2 Minutes of the last meeting", "3 Matters for the board", "4 Reports"]
    assert told(HEAD + "\n\n".join(lines) + "\n") == [*heads, "  4.1 Charity", "  4.2 Treasurer", "  4.3 Friends"]


def test_numbered_paragraphs_with_dashes_are_no_parts() -> None:
    lines = [
        "1. Welcome",
        ROOF,
        "2. Works",
        "2.1 Ann reported that the roof leaks - it has done so since May.",
        "2.2 Carl – who had asked the builder – would write again.",
        "2.3 It was agreed: the gate is to be blue.",
        "3. Fees",
        f"3.1 The fees are low. {HALL}",
    ]
    assert told(HEAD + "\n\n".join(lines) + "\n") == ["1 Welcome", "2 Works", "3 Fees"]


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_two_items_by_the_word(name: str) -> None:
    lines = ["Item 1.  Pond forms", ROOF, HALL, "Item 2. Group of friends and letter to the mayor.", WALL]
    assert told(HEAD + "\n\n".join(lines) + "\n", name) == [
        "Item 1 Pond forms",
        "Item 2 Group of friends and letter to the mayor",
    ]


def test_an_agenda_of_two() -> None:
    assert told(
        HEAD + "\n\n".join(["Agenda", "School fair", "AOB", "School fair", ROOF, WALL, "AOB", HALL]) + "\n"
    ) == ["School fair", "AOB"]


def test_one_item_alone_its_number_without_a_space() -> None:
    text = f"{HEAD}1.Approval of previous minutes\n----------------------------------\nThe minutes of 7 March were approved.\n{ROOF}\n{HALL}\n"
    assert told(text) == ["1 Approval of previous minutes"]


def test_numbers_without_a_space() -> None:
    text = f"1.Welcome\n\n{ROOF}\n\n2.AOB and fees\n\n{HALL}\n\n3.Fees of the hall\n\n{WALL}\n"
    assert told(HEAD + text) == ["1 Welcome", "2 AOB and fees", "3 Fees of the hall"]


def test_entries_of_reviews_behind_a_dash_are_no_parts() -> None:
    lines = [
        "1. Welcome",
        ROOF,
        "2. Matters arising",
        "2.1 Gate – AB to paint.",
        "2.2 Pond – CD had cleaned it. Done.",
        "3. Fees",
        HALL,
    ]
    assert told(HEAD + "\n\n".join(lines) + "\n") == ["1 Welcome", "2 Matters arising", "3 Fees"]


def test_entries_with_lists_in_small_letters() -> None:
    text = (
        "- Root day (11/15)\n    - everybody came\n    - it rained\n- Pond walk (12/4)\n    - do we want it?\n    - Yes\n"
        "- We will keep the shed\n    - it is dry\n- Office\n    - too small\n"
    )
    assert told(HEAD + text, "a.md") == ["Root day (11/15)", "Pond walk (12/4)", "Office"]


def test_a_heading_with_an_ampersand_below_another_is_nobody() -> None:
    text = "".join(
        f"### {head}\n\n{ROOF}\n\n" for head in ("Parking & Signs", "Land & Requests", "Dogs & Others", "Fair")
    )
    assert told(f"{HEAD}## Summary\n\n{text}", "a.md") == [
        "Parking & Signs",
        "Land & Requests",
        "Dogs & Others",
        "Fair",
    ]
