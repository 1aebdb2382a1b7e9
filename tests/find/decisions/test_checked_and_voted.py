"""Sentences that record a decision behind what was done first, with the count of votes, or by a council's letters alone."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

PEOPLE = "Present: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF, Clerk)\n\n1. Trees\n\n"
REST = "\n\n2. Roof\n\nIt leaks.\n"
HEAD = "Weir Trust\n\nMinutes of the meeting held on 8 September 2020\n\n"


def decisions(sentence: str, head: str = HEAD) -> list[str]:
    return [d.text for d in extract_text(head + PEOPLE + sentence + REST).decisions]


@pytest.mark.parametrize(
    "sentence",
    [
        "Current balances (from 1st April 2020) were checked and agreed as proposed by AB and CD.",
        "The accounts were examined and approved.",
        "Fees were discussed and it was voted 6 – 2 that they would stay.",
        "It was voted by 5 votes to 1 that the fee would stay.",
        "It was voted 4 to 3 to sell the boat.",
        "Also agreed Carl would keep the garage informed.",
        "Also agreed that Carl would keep it.",
        "Further resolved to pay the bill.",
        "Agreed Carl Dunn would keep the key.",
    ],
)
def test_decided(sentence: str) -> None:
    assert decisions(sentence) == [sentence]
    assert decisions(f"- {sentence}") == [sentence]


@pytest.mark.parametrize(
    "sentence",
    ["The plan was checked and sent to all.", "Also agreed with Carl is the date.", "Then decided Ann it was late.", "The boats were examined and cleaned.", "They voted 5 – 1 in the county hall."],
)  # fmt: skip
def test_not_decided(sentence: str) -> None:
    assert decisions(sentence) == []


def test_letters_of_a_council_decide_where_no_body_is_named() -> None:
    sentence = "PCC unanimously approved the gift to the choir."
    assert decisions(sentence, "") == [sentence]
    assert decisions("GDC approved the plan.", "") == []
