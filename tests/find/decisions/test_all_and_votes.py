"""What all who were there agreed, votes whose sides are told in words, and labels that say whose decision it was."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes
from minutes_extract.find.actions.component import entries
from minutes_extract.find.decisions import DecisionDraft, find_decisions
from minutes_extract.find.items import Agenda


def drafts(text: str) -> list[DecisionDraft]:
    return find_decisions(Agenda([], list(entries(text))), set(), {})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("All in attendance agreed.", "agreed"),
        ("All of those present agreed to this.", "agreed"),
        ("All attendees agreed to bring a chair.", "agreed"),
        ("VOTE to move the gate (pending new slates) : FOR = all , AGAINST = none", "carried"),
        ("Vote to mend the roof: 5 for, 1 against.", "carried"),
        ("Vote on the new rules: unanimous", "carried"),
        ("DECISION BY GROUP: Yes to hiring the band", "agreed"),
        ("Decision of the board: the fair will be in June", "agreed"),
    ],
)
def test_decisions(text: str, kind: str) -> None:
    assert [d.kind for d in drafts(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "All those present had agreed to come early.",
        "Vote to paint the roof: failed, 1 for, 5 against",
        "Vote to paint the roof: to be held in June",
        "A decision by the bank is awaited.",
    ],
)
def test_what_only_sounds_like_one(text: str) -> None:
    assert drafts(text) == []


def test_what_all_agreed_is_decided_in_its_own_paragraph() -> None:
    text = "Ann moved to oil the gate, Carl seconded, and it was unanimously approved.\n\nCarl asked if the plans should be printed. All in attendance agreed."
    assert [d.text.text for d in drafts(text)] == [text.split("\n\n", maxsplit=1)[0], "All in attendance agreed."]
    carried = "Ann moved to oil the gate, Carl seconded.\n\nAll in favour."
    assert len(drafts(carried)) == 1


def test_a_heading_that_names_a_resolution_is_an_item() -> None:
    text = (
        "# Guild board meeting, March 4th, 2025\n\nPresent: Ann Bell, Carl Dunn\n\n## Sluice\n\nThe gate sticks.\n\n## Fair\n\n"
        "### Resolution 2025-03-04.ab.1: Proposing new rules to the members\n\nAnn states why.\n\nMotion passed with a vote of 7 yes, 1 no.\n\n### Stalls\n\nThree are booked.\n"
    )
    minutes = extract_bytes(text.encode(), name="case.md")
    assert [item.heading for item in minutes.items[1].items] == [
        "Resolution 2025-03-04.ab.1: Proposing new rules to the members",
        "Stalls",
    ]
    assert [d.text for d in minutes.decisions] == ["Motion passed with a vote of 7 yes, 1 no."]
