"""Tasks of a row that letters or figures count, each beside its owner."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

FRONT = "**Weir Mill Trust**\n\n**Minutes of 4 March 2021**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\nItem\tMinutes\tAction\n"


def tasks(paragraphs: list[str], owners: str) -> list[tuple[str, str | None]]:
    said = "".join(f"<p>{words}</p>" for words in ["<b>Roof</b>", *paragraphs])
    rows = f"1.\t{said}\t{owners}\n2.\t<p><b>Close</b></p><p>At ten.</p>\t\n"
    return [(a.text, a.owners[0].name) for a in extract_text(FRONT + rows).actions]


@pytest.mark.parametrize("marks", [("(i)", "(ii)"), ("(a)", "(b)"), ("1)", "2)"), ("a)", "b)")])
def test_as_many_as_the_owners(marks: tuple[str, str]) -> None:
    said = [
        "CD said that slates had slipped. It was agreed that ladders must not be left out.",
        f"{marks[0]} To get a price for slates, for approval on 2 May.",
        f"{marks[1]} To put a sign about ladders on the gate.",
    ]
    assert tasks(said, "<p>CD</p><p>AB</p>") == [
        ("To get a price for slates, for approval on 2 May.", "Carl Dunn"),
        ("To put a sign about ladders on the gate.", "Ann Bell"),
    ]


def test_what_was_told_is_no_task_though_it_is_counted() -> None:
    said = ["(i) The fair made £60.", "(ii) The band was late.", "(iii) A tent to be booked for the next one."]
    assert tasks(said, "CD") == [("A tent to be booked for the next one.", "Carl Dunn")]
