"""Agendas as lists with what was said in them, dialogues, bold lines among bold words, and tables of people."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

HEAD = "Weir School PTA\n\nMinutes of meeting, Thurs 14 Sept 2023, staff room\n\n{}\n\n"
PEOPLE = ["Who came: Carol, Dev, Fiona, Greg", "Present: Carol, Dev, Fiona\n\nApologies from: Hamza, Jenny"]


def told(text: str) -> list[tuple[int, str]]:
    found = outline(read(text.encode(), name="a.md", options=Options()).document)
    return [(head.level, head.words) for head in found.heads.values()]


def tops(text: str) -> list[str]:
    return [words for level, words in told(text) if level == 1]


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize("sign", [": ", " - ", " – "])
@pytest.mark.parametrize("bullet", ["*", "-", "+"])
def test_entries_with_lists_of_their_own_and_with_their_text(people: str, sign: str, bullet: str) -> None:
    lines = [
        "{b} Welcome and apologies",
        "{b} Accounts{s}we made £1,430 on the fair and £212 on cakes. Balance £3,905.",
        "{b} What to spend it on\n    - markings (£1,200)\n    - books",
        "{b} Disco, 20 October\n    - posters are needed",
        "{b} AOB{s}none",
    ]
    body = "\n".join(lines).replace("{b}", bullet).replace("{s}", sign)
    assert told(HEAD.format(people) + body + "\n") == [
        (1, "Welcome and apologies"),
        (1, "Accounts"),
        (1, "What to spend it on"),
        (1, "Disco, 20 October"),
        (1, "AOB"),
    ]


def test_entries_that_somebody_says_are_no_agenda() -> None:
    body = "* Carol: we should meet more often\n* Dev: the hall is free\n* Gate\n    - it leaks\n* AOB\n"
    assert "Carol" not in tops(HEAD.format(PEOPLE[0]) + body)


@pytest.mark.parametrize("form", ["{}:\n> {}\n", "**{}:**\n\n{}\n", "### {}:\n\n{}\n", "{}:\n\n{}\n"])
@pytest.mark.parametrize(
    "speakers", [("Ann Bell", "Carl (Acme)", "Eve", "Carl"), ("Ann", "Carl Dunn", "Ann", "Eve (Bolt)")]
)
def test_a_dialogue_has_no_items(form: str, speakers: tuple[str, ...]) -> None:
    said = "I think that the slates are late, and that nobody has asked the builder about the price."
    people = "## Attendees\n\n- Ann Bell (Weir)\n- Carl Dunn (Acme)\n- Eve Frost (Bolt)\n\n## Minutes\n\n"
    body = "\n".join(form.format(name, said) for name in speakers)
    assert told("# Weir kick-off meeting\n\n" + people + body) == []


@pytest.mark.parametrize("alone", ["New business", "Summer fair", "Any other business"])
def test_a_bold_line_over_a_list_among_bold_words_before_their_text(alone: str) -> None:
    text = (
        "**Call to order** at 6:15 by Ann.\n\n**Treasurer's report** — Balance £40. Two bills are open.\n  - *Action:* Ann to pay\n\n"
        f"**Roof** — It leaks. Slates are late.\n\n**{alone}**\n  - Motion to spend £300 on shirts. Carried.\n\n**Outreach** — The visit is on 1 November.\n"
    )
    assert tops("# Weir Club, 9 October 2025\n\nPresent: Ann Bell, Carl Dunn\n\n" + text) == [
        "Call to order", "Treasurer's report", "Roof", alone, "Outreach",
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["Staff", "Guests", "Observers", "Members absent"])
def test_a_heading_over_a_table_of_people_beside_another(title: str) -> None:
    text = (
        "# Weir board meeting, 14 March 2023\n\n### Members in attendance\n\nName | Office\n--- | ---\nAnn Bell | Chair\nCarl Dunn | Clerk\n\n"
        f"### {title}\n\nName | Office\n--- | ---\nEve Frost | Counsel\n\n### 31.1 Roof\n\nThe roof leaks and was looked at.\n\n"
        "### 31.2 Gate\n\nThe gate has been painted by the builder.\n\n### Adjournment\n\nAt ten.\n"
    )
    assert title not in tops(text)
