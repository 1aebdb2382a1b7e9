"""Documents that a program wrapped at a width, or in which two blanks end every line: the same paragraphs as unwrapped."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from minutes_extract.document.tree import Document
from minutes_extract.readers import markdown, text
from minutes_extract.readers.filled import fill_width, line_ends
from minutes_extract.readers.lines import padded

PROSE = (
    "The committee walked the whole length of the sea wall with the engineer, who showed where the lower courses"
    " have lost their mortar and where the tide now reaches the footings. She would sooner see the north end mended"
    " this year than both ends begun, and the money that is left allows for no more than that."
)
ITEMS = (
    "Put the engineer's drawings of the north end in the hall for a fortnight, with a book for remarks **Ola Brandt**",
    "Ask the harbour office to say by which tide the barge has to be off the slip, as promised in [Notice"
    " 14](https://harbour.example/notices/14) of last year",
    "Write to the lenders of the pump. Present: nobody but the treasurer knew that the pump was lent and not given to us",
    "Thank those who carried stones",
)
READERS: list[Callable[[str], Document]] = [markdown.read, text.read]


def wrapped(words: str, width: int, first: str = "", hanging: str = "") -> str:
    return "\n".join(
        textwrap.wrap(words, width, initial_indent=first, subsequent_indent=hanging, break_on_hyphens=False)
    )


def minutes(width: int, hanging: str = "  ") -> str:
    lists = "\n".join(wrapped(item, width, "- ", hanging) for item in ITEMS)
    return f"{wrapped(PROSE, width)}\n\n{lists}\n\n{wrapped(PROSE, width)}\n"


def paragraphs(read: Callable[[str], Document], source: str) -> list[tuple[str, str]]:
    return [(p.kind, p.text) for p in read(source).paragraphs()]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("width", [60, 65, 72, 76, 79, 80, 88, 100])
@pytest.mark.parametrize("hanging", ["", "  "])
def test_wrapped_lines_are_read_like_whole_ones(read: Callable[[str], Document], width: int, hanging: str) -> None:
    assert paragraphs(read, minutes(width, hanging)) == paragraphs(read, minutes(5000))


def test_the_width_is_told_from_lines_that_go_on_in_small_letters() -> None:
    for width in (60, 72, 80, 100):
        found = fill_width(line_ends(minutes(width).split("\n")))
        assert width - 8 < found <= width
    by_hand = [f"{line}\nand so on" for line in ("short", "somewhat longer", "a line of twice that length", "words")]
    assert fill_width(line_ends("\n".join(by_hand).split("\n"))) == 0
    assert fill_width(line_ends(PROSE.split("\n"))) == 0


def test_paragraphs_below_one_another_without_empty_lines() -> None:
    """A line that has room for the next word was ended by its writer."""
    parts = [
        "3.12 Sea wall",
        PROSE,
        "Mr Brandt thanked her.",
        "3.13 Slipway",
        PROSE,
        "The slip is closed.",
        "3.14 Close",
    ]
    source = "\n".join(wrapped(part, 72) for part in parts)
    assert [p.text for p in text.read(source).paragraphs()] == parts


def test_entries_on_lines_of_their_own_stay_lines() -> None:
    names = ["Ola Brandt, chair", "Ines Quast, treasurer of the harbour club", "Pim van Rhee"]
    source = f"{minutes(72)}\n" + "\n".join(names)
    for read in READERS:
        assert [p.text for p in read(source).paragraphs()][-3:] == names


@pytest.mark.parametrize(
    "lines",
    [
        ["See [the", "Plan](https://harbour.example/plan) for the stones"],
        ["See [Drawings of the", "North End][1] for the stones"],
        ["The stones are in [Notice", "14](https://harbour.example/14)"],
    ],
)
def test_links_that_go_on_below(lines: list[str]) -> None:
    found = [p.text for p in markdown.read("\n".join(lines) + "\n\n[1]: https://harbour.example/ends\n").paragraphs()]
    assert len(found) == 1


def test_a_link_below_a_closed_bracket_is_an_entry() -> None:
    assert [p.text for p in markdown.read("[ ] Ola\n[Ines](https://harbour.example)\n").paragraphs()] == [
        "[ ] Ola",
        "Ines",
    ]


def test_blanks_at_every_line_part_no_lines() -> None:
    source = "# Harbour club\n\n" + minutes(72)
    ended = "\n".join(line + "  " if line else line for line in source.split("\n"))
    assert padded(ended)
    assert paragraphs(markdown.read, ended) == paragraphs(markdown.read, source)
    assert not padded(source)


def test_blanks_at_single_lines_part_them() -> None:
    source = "Harbour club  \nthe old hall  \n9 May\n\n" + minutes(72)
    assert not padded(source)
    assert [p.text for p in markdown.read(source).paragraphs()][:3] == ["Harbour club", "the old hall", "9 May"]
    address = "\n\n".join(f"Harbour club {n}  \nthe old hall  \n9 May" for n in range(1, 9))
    assert not padded(address)


def test_numbers_below_full_lines_that_end_a_sentence() -> None:
    """By chance the line above leaves no room for the number."""
    for number in ("Item 4 –", "HC/27/20", "Minute 12", "3.14", "27/20", "4."):
        above = "The wall was walked and nobody fell into the sea before it was over."
        below = f"{number} Matters arising from the meeting before"
        source = "\n".join([wrapped(PROSE, 68), above, below, wrapped(PROSE, 68)])
        assert above in [p.text for p in text.read(source).paragraphs()]


def test_windows_line_ends() -> None:
    source = "# Harbour club\n\n" + minutes(72)
    ended = "\n".join(line + "  " if line else line for line in source.split("\n"))
    for written in (source, ended):
        assert paragraphs(markdown.read, written.replace("\n", "\r\n")) == paragraphs(markdown.read, source)
