"""People in a bracket behind a labelled task."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Joint Forum**  \n**1 May 2025, 2pm**  \n\n**Present:** Joe Brannigan (JB), Sandra Pickles (SP), Greg Swale (GS)\n\n1. Policies\nThey were discussed. "


@pytest.mark.parametrize(
    ("said", "text", "owners"),
    [
        ("Unions to send written comments (JB/SP, 30.05.25)", "Unions to send written comments", ["JB", "SP"]),
        ("Alarms to ring at the security desk (GS – immediate)", "Alarms to ring at the security desk", ["GS"]),
        ("Staff to count the chairs (GS)", "Staff to count the chairs", ["GS"]),
        ("Joe to ask for the forms (away until May)", "Joe to ask for the forms (away until May)", ["Joe"]),
        ("Staff to count the chairs (Hall)", "Staff to count the chairs (Hall)", ["Staff"]),
    ],
)
def test_they_own_what_nobody_in_front_does(said: str, text: str, owners: list[str]) -> None:
    (action,) = extract_text(f"{HEAD}**Action:** {said}\n").actions
    assert action.text == text
    assert [owner.text for owner in action.owners] == owners


def test_a_day_behind_them_is_when_it_is_due() -> None:
    (action,) = extract_text(f"{HEAD}**Action:** Unions to send written comments (JB/SP, 30.05.25)\n").actions
    assert action.due is not None and action.due.edtf == "2025-05-30"


def test_an_agreement_in_front_of_a_lone_label_is_its_task() -> None:
    (action,) = extract_text(f"{HEAD}Two rooms are free. Agreed to offer Thursdays. Action: Joe\n").actions
    assert (action.text, action.owners[0].name) == ("Agreed to offer Thursdays.", "Joe Brannigan")
