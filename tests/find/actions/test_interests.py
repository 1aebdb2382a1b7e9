"""Interests that people declare, in a column beside their names, are no tasks."""

from __future__ import annotations

from minutes_extract import extract_text

HEAD = "Weir Parish Council\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Cllrs Beck, Cart and P Batt (Chairman)\n\n1. {}\n\n"


def test_interests() -> None:
    rows = (
        "Cllr Beck     Personal interest in item 5, as a member of the club\n"
        "Cllr Cart     Non-prejudicial interest, governor of the school\n"
        "P Batt        Declared a personal and pecuniary interest in item 9\n"
    )
    assert extract_text(HEAD.format("Declarations") + rows + "\n2. Roof\n\nIt leaks.\n").actions == ()


def test_tasks_about_interest() -> None:
    rows = "Cllr Beck     Ring the builder about the roof\nCllr Cart     Write to the school\nP Batt        Financial interest on the loan to be reckoned up\n"
    found = extract_text(HEAD.format("Tasks") + rows + "\n2. Roof\n\nIt leaks.\n").actions
    assert [a.owners[0].text for a in found] == ["Cllr Beck", "Cllr Cart", "P Batt"]
