"""Two people in a row, whose bodies begin with the same name and whose offices name services."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**WEIR COMMITTEE**\n\n**Minutes of the meeting of 19 May 2031**\n\n**Present**\n\nMember\tPosition\tAgency\n---\t---\t---\nIda Jones\tDirector\tState Police\n"
TAIL = "\n\n1. Roof\n\nIt leaks.\n\n2. Bus\n\nIt is late.\n"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "Manager, Legal Services Team Leader, Crisis Accommodation\tLarka Community Legal Larka Women’s Refuge",
            [
                ("Ann Bell", "Manager, Legal Services", "Larka Community Legal"),
                ("Carl Dunn", "Team Leader, Crisis Accommodation", "Larka Women’s Refuge"),
            ],
        ),
        ("Manager Clerk\tLarka Homes Larka Refuge", [("Ann Bell", "Manager", "Larka Homes"), ("Carl Dunn", "Clerk", "Larka Refuge")]),
        (
            "Director Nurse\tLarka and Weir Council Larka Hospital",
            [("Ann Bell", "Director", "Larka and Weir Council"), ("Carl Dunn", "Nurse", "Larka Hospital")],
        ),
    ],
)  # fmt: skip
def test_a_name_said_again_begins_the_next_body(row: str, told: list[tuple[str, str, str]]) -> None:
    found = extract_text(f"{HEAD}Ann Bell Carl Dunn\t{row}{TAIL}").attendees
    assert [(a.name, a.role, a.organisation) for a in found[1:]] == told


def test_a_name_behind_and_is_of_the_same_body() -> None:
    found = extract_text(f"{HEAD}Ann Bell\tManager\tLarka Homes and Larka Refuge{TAIL}").attendees
    assert found[-1].organisation == "Larka Homes and Larka Refuge"
