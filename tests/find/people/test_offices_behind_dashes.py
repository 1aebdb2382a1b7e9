"""Offices of those who go by one name, bodies with an ampersand, and who put minutes together in the place of a place."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


def read(head: str, *rows: str) -> str:
    lines = "".join(f"- {row}\n" for row in rows)
    minutes = extract_text(f"{head}\n\n## Attendees\n\n{lines}\n## Roof\n\nIt leaks.\n")
    people = ("/".join((p.name, p.role or "", p.organisation or "")) for p in minutes.attendees)
    return "; ".join([minutes.meeting.location or "-", *people])


HEAD = "# Weir Board, 10 September 2025"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("**Ann** - Chair", "**Carl** - VP Class Parents", "**Eve** - Secretary"), "-; Ann/Chair/; Carl/VP Class Parents/; Eve/Secretary/"),
        (("Ann – Lead Room Reps", "Carl – Director Spring Fair", "Eve – Clerk"), "-; Ann/Lead Room Reps/; Carl/Director Spring Fair/; Eve/Clerk/"),
        (("Ann Bell - a&B", "Carl Dunn - B&B", "Eve Frost - Acme"), "-; Ann Bell//a&B; Carl Dunn//B&B; Eve Frost//Acme"),
        (("Chair – Ann Bell", "Clerk – Carl Dunn"), "-; Ann Bell/Chair/; Carl Dunn/Clerk/"),
    ],
)  # fmt: skip
def test_what_stands_behind_a_dash(rows: tuple[str, ...], expected: str) -> None:
    assert read(HEAD, *rows) == expected


@pytest.mark.parametrize(
    ("line", "place"), [("Compiled by Zorvan Kloot", "-"), ("Written up by Ann", "-"), ("Mill Hall", "Mill Hall")]
)
def test_who_wrote_them_is_no_place(line: str, place: str) -> None:
    assert read(f"{HEAD}\n{line}", "Ann Bell", "Carl Dunn") == f"{place}; Ann Bell//; Carl Dunn//"
