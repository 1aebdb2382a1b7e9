"""Numbered headings of prose: their separators, what an agenda says an item is for, and lines that are not wrapped."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes
from minutes_extract.find.items.sub_headings import _markup_item
from minutes_extract.find.mentions import mark
from segment.building import passage

HEAD = "Weir Mill Trust\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
AGENDA = [
    ("Apologies", "None."),
    ("Roof", "It leaks. Ann spoke of the two quotes that she had, and the lower one was liked best."),
    ("Yard", "It is to let. Two people have asked."),
]


def told(text: str, suffix: str = "txt") -> list[str]:
    items = extract_bytes((HEAD + text).encode(), name=f"minutes.{suffix}").items
    return [f"{item.number} {item.heading}" for item in items]


@pytest.mark.parametrize("suffix", ["md", "txt"])
@pytest.mark.parametrize(
    ("printed", "number"), [("{n} / ", "{n}"), ("{n} | ", "{n}"), ("2026-0{n} ", "2026-0{n}"), ("{n}.26 ", "{n}.26")]
)
def test_separators(printed: str, number: str, suffix: str) -> None:
    text = "".join(f"{printed.format(n=n)}{h}\n\n{t}\n\n" for n, (h, t) in enumerate(AGENDA, 1))
    assert told(text, suffix) == [f"{number.format(n=n)} {h}" for n, (h, _) in enumerate(AGENDA, 1)]


def test_a_year_is_no_number() -> None:
    text = "2025-26 accounts\n\nThey were seen.\n\n2026-27 budget\n\nIt was seen.\n\n2027-28 plans\n\nThere are none.\n"
    assert told(text) == []


PURPOSES = [
    "To receive apologies for absence",
    "To consider what the Trust is to do if the roof has been found to be past mending, and who is to pay for it",
    "To note that the yard will be let.",
]


@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_what_an_item_is_for(suffix: str) -> None:
    text = "".join(f"{n}. {h}\n\n{t}\n\n" for n, (h, (_, t)) in enumerate(zip(PURPOSES, AGENDA, strict=True), 1))
    assert told(text, suffix) == [f"{n} {h.removesuffix('.')}" for n, h in enumerate(PURPOSES, 1)]


def test_paragraphs_on_one_line_each() -> None:
    long = "Ann had been up on the roof with the builder, who thinks that it can last for another ten winters if the gutter is kept free of moss and leaves."
    lines = [
        "1.26 Apologies and reasons for them",
        "Eve was away.",
        "2.26 Who else came",
        "3.26 To confirm the minutes of the last meeting",
    ]
    lines += [
        "The minutes were approved.",
        "4.26 Roof",
        long,
        long.replace("Ann", "Carl"),
        "5.26 Yard",
        "It is to let.",
    ]
    assert told("\n".join(lines) + "\n") == [
        "1.26 Apologies and reasons for them",
        "2.26 Who else came",
        "3.26 To confirm the minutes of the last meeting",
        "4.26 Roof",
        "5.26 Yard",
    ]


def test_a_heading_of_nothing_but_its_number_has_words() -> None:
    words = passage("Item 1 -")
    item = _markup_item(words, mark(words, 0, 6), 7)
    assert item.heading is not None
    assert (item.heading.text, item.number) == ("Item 1 -", None)
