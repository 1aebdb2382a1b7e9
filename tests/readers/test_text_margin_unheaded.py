"""A margin without a heading: letters of names, one below the other, right of the prose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from minutes_extract.readers.text import read

ROOF = "The roof leaks, and has leaked for three years or\nmore. Somebody is to ask a builder."
GATE = "The gate is old. It was felt that a new one should\nbe bought before the winter."
HENS = "The hens are well and lay. Eggs to be sold on the\nmarket by whoever is there."


def beside(text: str) -> list[str]:
    return [p.text for p in read(text).paragraphs() if p.beside]


def at(column: int, words: str, text: str) -> str:
    """The text with words behind its last line, from a column on."""
    return text + " " * (column - len(text.rsplit("\n", 1)[-1])) + words + "\n\n"


@pytest.mark.parametrize(
    ("columns", "owners"),
    [((60, 60, 60), ("AB", "CD", "EF")), ((62, 59, 58), ("AB", "AB/CD", "CD/All")), ((60, 60, 60), ("[AB]", "All", "AB, CD"))],
)  # fmt: skip
def test_letters_in_the_margin(columns: tuple[int, int, int], owners: tuple[str, str, str]) -> None:
    text = "".join(at(c, who, said) for c, who, said in zip(columns, owners, (ROOF, GATE, HENS), strict=True))
    assert beside(text) == list(owners)


def test_two_are_enough_far_off() -> None:
    assert beside(at(60, "AB", ROOF) + at(60, "CD", GATE) + HENS) == ["AB", "CD"]


def test_the_ends_of_wrapped_paragraphs_are_short() -> None:
    slates = "AB to ask the builder in Horton for his price before the\nnext meeting."
    assert beside(at(62, "AB", slates) + at(62, "CD", "The hens lay well.\nSold.") + at(62, "EF", slates)) == [
        "AB",
        "CD",
        "EF",
    ]
    assert (
        beside(at(62, "AB", "Ann.") + at(62, "CD", "Carl.") + at(62, "EF", "Eve.")) == []
    )  # below no line of their own


def test_longer_lines_above_and_below_count_for_nothing() -> None:
    letter = "Letter from Ann Bell of the Horton Rural Trust, about the bus to the market town and back\n\n"
    among = "The roof leaks.\n\n" * 6
    said = "Somebody is to ask a builder in Horton town."
    text = "".join(at(54, who, said) + among for who in ("AB", "CD", "EF"))
    assert beside(letter * 4 + text + letter * 4) == ["AB", "CD", "EF"]
    assert beside(text.replace(among, letter * 3)) == []


@pytest.mark.parametrize(
    "text",
    [
        at(60, "AB", ROOF) + GATE,  # one alone
        at(39, "AB", ROOF) + at(52, "CD", GATE) + at(36, "EF", HENS),  # each right behind its words
        "Ann Bell          AB\nCarl Dunn         CD\nEve Frost         EF\n",  # a list of people
        "Roof      leaks, mend it by June        AB\nGate      is old, buy another one     CD\nHens      well, sell their eggs now    EF\n",
        at(43, "AB", ROOF) + at(43, "CD", GATE) + "A line that goes on far beyond the letters in the margin of the others." * 2,
    ],
)  # fmt: skip
def test_no_margin(text: str) -> None:
    assert beside(text) == []


def first(column: int, words: str, text: str) -> str:
    """The text with words behind its first line, from a column on."""
    line, rest = text.split("\n", 1)
    return f"{line.ljust(column)}{words}\n{rest}\n\n"


@pytest.mark.parametrize("place", [at, first])
@pytest.mark.parametrize("owners", [("Ann Bell", "Secretary", "AB & CD"), ("Ann", "All", "Treasurer/Carl"), ("Cllr Bell", "Carl Dunn and Ann Bell", "Clerk")])  # fmt: skip
def test_names_and_offices_beside_paragraphs(
    place: Callable[[int, str, str], str], owners: tuple[str, str, str]
) -> None:
    text = "".join(place(56, who, said) for who, said in zip(owners, (ROOF, GATE, HENS), strict=True))
    assert beside(text) == list(owners)


TABLE = [
    ("Mend the roof of the old hall", "Ann Bell"),
    ("Paint the gate of the field", "Secretary"),
    ("Sell the eggs of the hens well", "Carl Dunn"),
]


@pytest.mark.parametrize(
    "text",
    [
        first(56, "Ann Bell", ROOF) + first(56, "Secretary", GATE) + HENS,  # two
        first(53, "Ann Bell", ROOF) + first(56, "Secretary", GATE) + first(59, "All", HENS),  # one below the other
        "".join(f"{task:40}{who}\n" for task, who in TABLE),  # lines of a table
        f"{'Action':40}By\n" + "".join(f"{task:40}{who}\nof the green\n" for task, who in TABLE),  # below its headings
    ],
)  # fmt: skip
def test_no_margin_of_names(text: str) -> None:
    assert beside(text) == []
