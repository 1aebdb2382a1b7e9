"""Headings with nothing between them and their text, and headings that only look as if a sentence stood behind them."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

HEAD = "Minutes of the Weir Trust meeting\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
PAGE = "<html><body><h1>Minutes of the Weir Trust meeting</h1><p>4 May 2026</p><p>Present: Ann Bell, Carl Dunn</p>{}</body></html>"

AIMS = [
    ("To receive apologies", "Mr Hart was ill."),
    ("To receive declarations of interest in any item", "None were declared."),
    ("To Consider the Cost of a New Gate, if any", "Cllr Bell and the Clerk had two prices. The lower was agreed."),
    ("To discuss what should be done about the pond", "The Town Clerk advised that it leaks."),
    ("To note payments since the last meeting", "Payments of £40.50 were noted."),
    ("To decide who will speak at the fair and for how long", "Ann Bell offered. It was agreed."),
]
TOPICS = [
    ("Apologies", "There were none."),
    ("Path by the weir", "Ann Bell said that it was washed out."),
    ("Play area", "Carl Dunn has had the report. Two swings need chains."),
    ("Finance", "The Treasurer reported £40 in hand."),
    ("Date of next meeting", "Monday 1 June 2026 at 7pm."),
]


def told(text: str, name: str) -> list[str]:
    found = outline(read(text.encode(), name=name, options=Options()).document)
    return [head.words for head in found.heads.values()]


def read_as(lines: list[str], name: str) -> list[str]:
    if name.endswith("html"):
        return told(PAGE.format("".join(f"<p>{line}</p>" for line in lines)), name)
    return told(HEAD + "\n\n".join(lines) + "\n", name)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("form", ["{}. ", "{}/26 ", "F{} "])
def test_what_an_item_is_for(form: str, name: str) -> None:
    lines = [form.format(i) + " ".join(pair) for i, pair in enumerate(AIMS, 11)]
    assert read_as(lines, name) == [words for words, _ in AIMS]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("form", ["{}. ", "{}/26 "])
def test_topics(form: str, name: str) -> None:
    lines = [form.format(i) + " ".join(pair) for i, pair in enumerate(TOPICS, 1)]
    assert read_as(lines, name) == [words for words, _ in TOPICS]


def test_headings_in_full() -> None:
    heads = [
        "To consider whether The Old School should be let to Mr Hart",
        "To consider the wish of The Friends of the Weir for a key",
        "To note that Mrs Bell will retire in May",
        "To receive a report that covers the boiler and what has been done about it",
    ]
    lines = [part for i, head in enumerate(heads, 1) for part in (f"{i} {head}", "It was agreed to do so.")]
    assert read_as(lines, "a.txt") == heads


def test_numbered_paragraphs() -> None:
    """Sentences in which somebody does something: nothing of them heads an item."""
    lines = [
        "# Roof", "1. The slates are loose and Mr Hart was asked for a price.", "2. On the wet days Ann Bell has had a bucket below it.",
        "3. Following the storm The Clerk rang the builder.", "# Wall", "It leans.",
    ]  # fmt: skip
    assert read_as(lines, "a.md") == ["Roof", "Wall"]


def test_bold_in_front_of_its_text() -> None:
    lines = ["**7 To receive apologies** Mr Hart had sent apologies.", "**8 To agree the minutes of 4 May** Agreed."]
    assert read_as(lines, "a.md") == ["To receive apologies", "To agree the minutes of 4 May"]


def test_subject_of_a_sentence() -> None:
    lines = [
        "1/26 Fire Safety Notice was read by the Chair.", "2/26 Apologies – Gus Hart was ill.", "3/26 Works - The gate is mended.",
        "4/26 Rents – All of them were paid.", "5/26 Ann Bell was thanked for the cake.",
    ]  # fmt: skip
    assert read_as(lines, "a.txt") == ["Fire Safety Notice", "Apologies", "Works", "Rents"]
