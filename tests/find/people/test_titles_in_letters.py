"""Titles in letters, in brackets behind a name."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


def bracketed(letters: str) -> tuple[str | None, str | None]:
    found = extract_text(f"**Minutes of the Committee**  \n**Tuesday 9 October 2018**  \n\n**Present:** Mrs K Lyle (Chair), Ms L Boyle ({letters}), Mr T Oakes\n\n1. Budget\nThe budget was discussed at length.\n\n2. Roof\nIt leaks.\n")  # fmt: skip
    person = next(attendee for attendee in found.attendees if attendee.name == "L Boyle")
    return person.role, person.organisation


@pytest.mark.parametrize("letters", ["HT", "DHT", "SBM", "SENDCo", "DSL", "PCSO", "DCI", "DPH", "DCS", "CEO", "RFO"])
def test_they_are_roles(letters: str) -> None:
    assert bracketed(letters) == (letters, None)


@pytest.mark.parametrize("letters", ["NHS", "DWP", "ICB", "CAB"])
def test_letters_of_a_body_are_none(letters: str) -> None:
    assert bracketed(letters) == (None, letters)
