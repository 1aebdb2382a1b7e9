"""Owners by first name whom no list names but the text does: which full names it may tell of them."""

from __future__ import annotations

import pytest

from minutes_extract.find.mentions import mark
from minutes_extract.resolve.in_full import named_in_full
from minutes_extract.resolve.owners import Owner
from minutes_extract.resolve.resolution import Resolution
from segment.building import passage

# the text, and the full name of 'Ann' in it
TEXTS = """
Ann Bell reported. | Ann Bell
Ann Bell reported, Ann Bell’s letter came. | Ann Bell
Ann Bell and Ann Dunn reported. | -
Ann Bell-Frost reported. | Ann Bell-Frost
Ann O’Hare reported. | Ann O’Hare
Ann van der Lund reported. | Ann van der Lund
Ann McLeod reported. | Ann McLeod
Ann Clerk reported. | -
Ann Apologies | -
Ann reported. Bell rang. | -
JoAnn Bell reported. | -
Mary-Ann Bell reported. | -
Ann BELL | -
"""


def owner(**told: str) -> Owner:
    words = passage(told.pop("text", "Ann"))
    return Owner(mark(words, 0, len(words.text)), "text", Resolution("person", told.get("name")))


@pytest.mark.parametrize("line", TEXTS.strip().splitlines())
def test_full_name(line: str) -> None:
    text, _, name = line.rpartition(" | ")
    [found] = named_in_full([owner()], text)
    assert found.resolution.name == (None if name == "-" else name)
    told = found.resolution.told
    assert (told is None) == (name == "-")
    if told is not None:
        assert text[slice(*told)] == name


@pytest.mark.parametrize("said", ["AB", "Al", "the clerk", "Ann Bell", "ANN"])
def test_words_that_are_no_first_name_stay(said: str) -> None:
    [found] = named_in_full([owner(text=said)], f"{said} Bell reported.")
    assert found.resolution.name is None


def test_whom_a_list_names_stays() -> None:
    [found] = named_in_full([owner(name="Ann Dunn")], "Ann Bell reported.")
    assert found.resolution.name == "Ann Dunn"
