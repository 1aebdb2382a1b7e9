"""Counts that the text under their headings broke."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

HEAD = "Minutes of the Weir Trust meeting\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
PAGE = "<html><body><h1>Minutes of the Weir Trust meeting</h1><p>4 May 2026</p><p>Present: Ann Bell, Carl Dunn</p>{}</body></html>"
HEADS = ("Finance report", "Court of the hall", "Road to the pond", "Friends")
TEXTS = (
    "The roof leaks. It has done so since May, and nobody has mended it.",
    "We talked for a while. The hall is cold and the price of oil has gone up again.",
    "Eve had asked the builder, who would come in June. Carl thought that too late for the fair.",
    "The wall leans. Gus had looked at it, and thinks that it will stand.",
)


def told(text: str, name: str = "a.txt") -> list[str]:
    found = outline(read(text.encode(), name=name, options=Options()).document)
    return [head.words for head in found.heads.values() if head.level == 1]


def printed(form: str, numbers: tuple[int, ...] = (1, 1, 1, 1)) -> str:
    return "".join(form.format(*parts) for parts in zip(numbers, HEADS, TEXTS, strict=True))


@pytest.mark.parametrize(
    "form", ["1. {1}\n\n{2}\n\n", "  1. {1}\n\n{2}\n\n", "  1. {1}\n\n    {2}\n\n", "a) {1}\n\n{2}\n\n"]
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_each_begins_anew(form: str, name: str) -> None:
    assert told(HEAD + printed(form), name) == list(HEADS)


@pytest.mark.parametrize("form", ["<ol><li>{1}</li></ol><p>{2}</p>", "<ol><li><b>{1}</b></li></ol><p>{2}</p>"])
def test_lists_of_one_entry(form: str) -> None:
    assert told(PAGE.format(printed(form)), "a.html") == list(HEADS)


def test_some_go_on() -> None:
    assert told(HEAD + printed("  {0}. {1}:\n\n    {2}\n\n", (1, 2, 1, 1))) == list(HEADS)


def test_names_of_items_stand_above_them() -> None:
    above = "Minutes of 14.9.25 Meeting\n\nThey were accepted as accurate and signed by CD.\n\nMatters Arising\n\nThere were no matters arising.\n\n"
    assert told(HEAD + above + printed("  1. {1}\n\n{2}\n\n")) == [
        "Minutes of 14.9.25 Meeting",
        "Matters Arising",
        *HEADS,
    ]


def test_lists_inside_items_of_their_own_are_left() -> None:
    text = "".join(
        f"**{head}**\n\n1. {part}\n\n{body}\n\n"
        for head, part, body in zip(HEADS, ("Roof", "Gate", "Wall", "Pond"), TEXTS, strict=True)
    )
    assert told(HEAD + text, "a.md") == list(HEADS)


def test_numbered_paragraphs_are_left() -> None:
    text = "1. Ann said that the roof leaks, and that nobody has mended it.\n\nIt was cold.\n\n1. Carl was asked to write, since he is away.\n\nIt was wet.\n\n"
    assert told(HEAD + text) == []
