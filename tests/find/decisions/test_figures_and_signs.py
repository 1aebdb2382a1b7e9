"""Motions of people with call signs, votes told as a share of the votes, and what 'No … was noted' is."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_bytes

HEAD = "# Larkfield Radio Club\n\n5 June 2031\n\n**Present:** Ann Lund (AL), Bo Moss (BM), Cy Hale (CH)\n\n## Mast\n\n"


def read(text: str) -> Minutes:
    return extract_bytes((HEAD + text + "\n\n## Any other business\n\nThe kettle leaks.\n").encode(), name="minutes.md")


@pytest.mark.parametrize("text", [
    "Ann (K1AB) moved that the club pay for the mast. Bo (K2CD) seconded the motion. The motion was carried.",
    "Ann (K1AB) moved that the club pay for the mast. If it costs more it will be talked about in July. Bo (K2CD) seconded the motion. Carried.",
    "Ann moved that the club pay for the mast. The price holds until May. The motion was seconded by Bo. All in favour.",
])  # fmt: skip
def test_a_motion_of_somebody_with_a_call_sign(text: str) -> None:
    found = read(text).decisions
    assert [d.text.startswith("Ann") and "pay for the mast." in d.text for d in found] == [True]
    assert [(d.proposer and d.proposer.name, d.seconder and d.seconder.name) for d in found] == [
        ("Ann Lund", "Bo Moss")
    ]


def test_a_sentence_between_that_nobody_seconds_ends_the_motion() -> None:
    found = read("Ann spoke of the mast. The price holds until May. Bo seconded the need for a hoist.").decisions
    assert not found


@pytest.mark.parametrize(("text", "kept", "counted"), [
    ("Motion to renew the insurance. Vote: 3/3 yes", True, (3, 0)), ("Cy Hale moved to paint the mast. Seconded by Bo. 4/5 yes.", True, (4, 1)),
    ("Motion to sell the mast. 1/5 yes.", False, None), ("Cy Hale moved to paint the mast. 6 of 8 in favour.", True, (6, 2)),
])  # fmt: skip
def test_the_share_that_said_yes(text: str, kept: bool, counted: tuple[int, int] | None) -> None:
    found = read(text).decisions
    assert bool(found) == kept
    assert [(d.vote.for_, d.vote.against) for d in found if d.vote] == ([counted] if counted else [])


@pytest.mark.parametrize("text", [
    "Weir Ltd £26.40, hall hire £47.50 - Proposed C. Hale and seconded B. Moss - pass for payment.",
    "Proposed Cy Hale and seconded Bo Moss - pass.",
    "Upon the proposition of Cy Hale, seconded by Bo Moss, it was resolved that the mast be sold.",
])  # fmt: skip
def test_passed_for_payment(text: str) -> None:
    found = read(text).decisions
    assert [(d.proposer and d.proposer.name, d.seconder and d.seconder.name) for d in found] == [("Cy Hale", "Bo Moss")]


@pytest.mark.parametrize("text", [
    "No other business was noted.", "No objections were received.", "The by-laws say that an election may be decided by a show of hands.",
    "There is a pass for payment of tolls.",
])  # fmt: skip
def test_what_decides_nothing(text: str) -> None:
    assert not read(text).decisions
