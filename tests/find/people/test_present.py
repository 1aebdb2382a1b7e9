"""Whose list it is: officers of a club are its members, those of a council come to its meetings."""

from __future__ import annotations

from minutes_extract import extract_text

HEAD = "**Weir Guild**\n\n**3 March 2021 at 7.00 pm**\n\n"
TAIL = "\n\n**1. Sluice**\nThe gate sticks.\n\n**2. Roof**\nSlates are dear.\n"


def attendance(text: str) -> dict[str, str | None]:
    return {p.name: p.attendance for p in extract_text(HEAD + text + TAIL).attendees}


def test_officers_of_a_club() -> None:
    text = (
        "**Officers present**\n\nPresident\tEve Fox\tMill\nHon. Secretary\tAnn Bell\tHill\n\n"
        "**Delegates present**\n\nNorth\tCarl Dunn\tWeir\n\n**Apologies:** Tom Reed"
    )
    assert attendance(text) == {
        "Eve Fox": "present",
        "Ann Bell": "present",
        "Carl Dunn": "present",
        "Tom Reed": "apologies",
    }


def test_officers_of_a_council() -> None:
    text = (
        "**Officers present**\n\nHead of Mills\tEve Fox\nSolicitor\tAnn Bell\n\n"
        "**Members present**\n\nChair\tCarl Dunn\nMember\tTom Reed"
    )
    assert attendance(text) == {
        "Eve Fox": "in_attendance",
        "Ann Bell": "in_attendance",
        "Carl Dunn": "present",
        "Tom Reed": "present",
    }


def test_only_list() -> None:
    assert attendance("**In attendance**\n\nEve Fox\nAnn Bell") == {"Eve Fox": "present", "Ann Bell": "present"}


def test_an_office_took_the_chair() -> None:
    text = "**Officers present**\n\nPresident\tEve Fox\tMill\nHon. Secretary\tAnn Bell\tHill\n\nThe President took the chair and asked members to stand."
    found = {p.name: list(p.functions) for p in extract_text(HEAD + text + TAIL).attendees}
    assert found == {"Eve Fox": ["chair"], "Ann Bell": []}
