"""How the lines of a list of people are set."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.document.tree import Paragraph
from minutes_extract.find.people.list_habits import body_behind
from minutes_extract.segment.passage import Passage


def lines(*texts: str) -> list[Passage]:
    return [Passage.of(Paragraph(0, len(text), text)) for text in texts]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Ann Bell, Weir Hydro Ltd", "Carl Dunn, Ferrow Council", "Eve Frost, River Agency"), True),
        (("Ann Bell, Carl Dunn", "Eve Frost, Gus Hart", "Ida Moss, Ivy Jole"), False),
        (("Ann Bell, Weir Hydro Ltd", "(by phone)", "Eve Frost, River Agency"), False),
        (("Ann Bell, Weir Hydro Ltd", "", "Eve Frost, River Agency"), False),
    ],
)
def test_bodies_behind_names(texts: tuple[str, ...], expected: bool) -> None:
    assert body_behind(lines(*texts)) is expected


def test_a_field_of_work_among_offices_is_one() -> None:
    minutes = extract_text(
        "**COLDMERE CANAL SOCIETY**\n\nCommittee meeting\n\n11th March 2020\n\n**There:** <ul><li>Ann Bell (Chairman)</li>"
        "<li>Tom Greave (Treasurer)</li><li>Ida Farr (Engineering)</li><li>Gus Hart (Boat Manager)</li></ul>\n\n"
        "**1. Start**\n\nAnn opened at 7.45pm.\n"
    )
    assert [(p.name, p.role) for p in minutes.attendees][2:] == [
        ("Ida Farr", "Engineering"),
        ("Gus Hart", "Boat Manager"),
    ]


@pytest.mark.parametrize("faith", ["Roman Catholic", "Greek Orthodox", "Hindu"])
def test_a_faith_behind_a_name_is_nobody(faith: str) -> None:
    text = f"**Weir Advisory Group**\n\n**Minutes of 4 March 2021**\n\n**Apologies:**  \nAnn Bell (AB), {faith}  \nRoman Lamb (RL), Baptist  \n"
    assert [(p.name, p.organisation) for p in extract_text(text).attendees] == [
        ("Ann Bell", faith),
        ("Roman Lamb", "Baptist"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann B, Acorn, Carl D, Oxfam, Kit M, Shelter", ["Ann B of Acorn", "Carl D of Oxfam", "Kit M of Shelter"]),
        ("Ann B, Acorn; Carl D, Oxfam and Kit M, Shelter", ["Ann B of Acorn", "Carl D of Oxfam", "Kit M of Shelter"]),
        ("Ann B, Treasurer, Carl D, Unison", ["Ann B", "Carl D of Unison"]),
        ("Priya K, Olek, Sam W, Bethan", ["Priya K", "Olek", "Sam W", "Bethan"]),
        ("Priya K, Olek, Sam W, Tove, Jo", ["Priya K", "Olek", "Sam W", "Tove", "Jo"]),
    ],
)
def test_single_words_between_names_with_a_letter(line: str, expected: list[str]) -> None:
    found = extract_text(f"# Weir Club 4 May 2023\n\nPresent: {line}\n").attendees
    assert [f"{p.name} of {p.organisation}" if p.organisation else p.name for p in found] == expected
