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


SHORT = "Weir Garden Club\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n1. {}\n2. {}\n3. Matters arising from the minutes\n{}\n4. Correspondence\n{}\n5. Any other business\nNone.\n"


@pytest.mark.parametrize("sign", [": ", " – ", " - "])
@pytest.mark.parametrize("rest", ["Gus Hart, Ida Kay", "received from Gus Hart", "none"])
def test_the_name_of_a_roll_ends_in_front_of_those_whom_it_tells_of(sign: str, rest: str) -> None:
    heads = told(SHORT.format(f"Apologies for absence{sign}{rest}", "Minutes of the last meeting", ROOF, HALL))
    assert heads[0] == "Apologies for absence"


@pytest.mark.parametrize("said", ["were read and approved", "were signed as a true record"])
def test_a_sentence_about_a_usual_item_has_the_place_of_its_heading(said: str) -> None:
    heads = told(SHORT.format("Apologies", f"Minutes of the last meeting {said}.", ROOF, HALL))
    assert heads[:3] == ["Apologies", f"Minutes of the last meeting {said}", "Matters arising from the minutes"]


def test_numbered_sentences_within_an_item_are_no_items() -> None:
    points = (
        "\n1. Minutes of the committee were not signed in March.\n2. Bills were paid late.\n3. Letters were lost.\n"
    )
    heads = told(SHORT.format("Apologies", "Minutes of the last meeting", ROOF, HALL + points))
    assert heads == [
        "Apologies",
        "Minutes of the last meeting",
        "Matters arising from the minutes",
        "Correspondence",
        "Any other business",
    ]


def test_a_plain_number_behind_a_code_is_no_part_of_the_heading() -> None:
    items = [
        "APOLOGIES FOR ABSENCE.",
        "PUBLIC QUESTIONS.",
        "TO RECEIVE THE MINUTES HELD ON 13 MAY 2026.",
        "MATTERS ARISING.",
    ]
    body = "\n\n".join(f"W0{48 + n}/26      {n + 1}.         {item}\n\nNone." for n, item in enumerate(items))
    text = f"Weir Parish Council\n\n22 May 2026\n\nPresent: Ann Bell\n\nAGENDA PART 1\n\n{body}\n"
    assert told(text) == [item.rstrip(" .") for item in items]


def test_a_number_in_the_words_behind_a_code_stays() -> None:
    body = "\n\n".join(
        f"26/{n}  {words}\n\nNone." for n, words in ((31, "Apologies"), (32, "2 Mill Lane"), (33, "Finance"))
    )
    assert told(f"Weir Parish Council\n\n22 May 2026\n\nPresent: Ann Bell\n\n{body}\n") == [
        "Apologies",
        "2 Mill Lane",
        "Finance",
    ]


@pytest.mark.parametrize(
    "said", ["Lena calls the meeting to order at 5:05 pm", "The chair called the meeting to order at 5:05 pm"]
)
def test_a_line_that_opens_the_meeting_and_the_line_over_the_title_are_no_items(said: str) -> None:
    text = f"Weir Parents\n\n3/27/26 Minutes\n\nCall to Order\n\n{said}\n\nApproval of the minutes\n\n- Next time.\n\nTreasurer report\n\n- Nothing new.\n\nAdjournment\n\nAt 6:10.\n"
    assert told(text) == ["Call to Order", "Approval of the minutes", "Treasurer report", "Adjournment"]
