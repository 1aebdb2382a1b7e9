"""How alike two texts are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.archive.register.wording import Wording, terms

ACTIONS = [
    "AM to get quotes for mending the chapel roof",
    "BO to paint the vestry door",
    "AM to write to the diocese about the roof fund",
    "BO to report the income of quarter 2 to the diocese",
]
WORDING = Wording(map(terms, ACTIONS))


def share(one: str, other: str) -> float:
    return WORDING.alike(terms(one), terms(other)).share


def test_itself_is_wholly_alike() -> None:
    assert all(share(action, action) == 1 for action in ACTIONS)


def test_a_heading_before_it_takes_little() -> None:
    assert share(ACTIONS[1], f"Vestry - {ACTIONS[1]}") > 0.8


def test_what_is_shorter_stays_like() -> None:
    assert share(ACTIONS[0], "Quotes for the chapel roof") > 0.6


def test_rare_words_count_for_more() -> None:
    assert share(ACTIONS[1], "vestry") > share(ACTIONS[1], "BO")


def test_endings_and_accents_do_not_count() -> None:
    assert terms("Painting the cafés") == terms("paint the cafe")


def test_other_figures_clash() -> None:
    assert WORDING.alike(terms("report quarter 2"), terms("report quarter 3")).clash
    assert not WORDING.alike(terms("report quarter 2"), terms("report quarter")).clash


def test_due_dates_can_be_left_out() -> None:
    assert terms("get quotes by 1 May", without=("1 May", None)) == terms("get quotes by")


@pytest.mark.parametrize("text", ["", " ", "to the of", "…"])
def test_no_words_are_no_evidence(text: str) -> None:
    assert share(text, ACTIONS[0]) == 0


@given(st.text(), st.text())
def test_any_text_is_compared(one: str, other: str) -> None:
    found = WORDING.alike(terms(one), terms(other))
    assert 0 <= found.share <= 1
    assert found == WORDING.alike(terms(other), terms(one))
