"""How alike two texts are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.archive.register.wording import Wording, swapped, words

ACTIONS = [
    "AM to get quotes for mending the chapel roof",
    "BO to paint the vestry door",
    "AM to write to the diocese about the roof fund",
    "BO to report the income of quarter 2 to the diocese",
]
WORDING = Wording(map(words, ACTIONS))


def share(one: str, other: str) -> float:
    return WORDING.alike(words(one), words(other)).share


def test_itself_is_wholly_alike() -> None:
    assert all(share(action, action) == 1 for action in ACTIONS)


def test_a_heading_before_it_takes_little() -> None:
    assert share(ACTIONS[1], f"Vestry - {ACTIONS[1]}") > 0.8


def test_what_is_shorter_stays_like() -> None:
    assert share(ACTIONS[0], "Quotes for the chapel roof") > 0.6


def test_rare_words_count_for_more() -> None:
    assert share(ACTIONS[1], "vestry") > share(ACTIONS[1], "BO")


def test_endings_and_accents_do_not_count() -> None:
    assert words("Painting the cafés") == words("paint the cafe")


def test_other_figures_clash() -> None:
    assert WORDING.alike(words("report quarter 2"), words("report quarter 3")).figures
    assert not WORDING.alike(words("report quarter 2"), words("report quarter")).figures


def test_due_dates_can_be_left_out() -> None:
    assert words("get quotes by 1 May", without=("1 May", None)) == words("get quotes by")


@pytest.mark.parametrize("text", ["", " ", "to the of", "…"])
def test_no_words_are_no_evidence(text: str) -> None:
    assert share(text, ACTIONS[0]) == 0


@given(st.text(), st.text())
def test_any_text_is_compared(one: str, other: str) -> None:
    found = WORDING.alike(words(one), words(other))
    assert 0 <= found.share <= 1
    assert found == WORDING.alike(words(other), words(one))


@pytest.mark.parametrize(
    ("one", "other", "things"),
    [
        ("mend the roof of the hall by May", "mend the roof of the stage by May", True),
        ("write to the north parishes", "write to the south parishes", True),
        ("AM to obtain three quotes for the roof", "AM to get three quotes for the roof", False),
        ("AM to write to the parishes", "BO to write to the parishes", False),
        ("write to the parishes", "write to the parishes again", False),
        ("buy ink and paper for the office", "order toner, stamps and pens", False),
        ("", "write", False),
    ],
)
def test_a_thing_in_the_place_of_another(one: str, other: str, things: bool) -> None:
    assert swapped(words(one), words(other), ("AM", "bo")) is things
    assert swapped(words(other), words(one), ("AM", "bo")) is things


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Vestry - BO to paint the vestry door", "BO to paint the vestry door"),
        ("Vestry and tower: BO to paint the vestry door", "BO to paint the vestry door"),
        ("BO to paint the vestry door – and the gate of the yard by May", None),
        ("Vestry - paint", None),
        ("BO to paint the self-closing door", None),
    ],
)
def test_a_heading_can_be_left_out(text: str, rest: str | None) -> None:
    assert words(text).rest == (words(rest) if rest else None)
