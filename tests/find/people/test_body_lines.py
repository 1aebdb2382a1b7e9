"""Lists whose lines begin with the body of their people, and lists side by side below headings that come again."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

TAIL = "\n\n## Sluice\n\nThe gate sticks.\n\n## Roof\n\nSlates are dear.\n"


def people(text: str, name: str = "case.md") -> list[tuple[str, str | None, str | None, str | None]]:
    found = extract_bytes(text.encode(), name=name).attendees
    return [(p.name, p.role, p.organisation, p.attendance) for p in found]


def test_each_line_names_a_body_first() -> None:
    text = """# Tide Group, 4 March 2025

**Participants**

* New Weir: Renée Marsh (chair), Scott Bell
* Old Weir: Harpreet Gill, Dana Fox
* Fell and Moor: Keiran Dunn
* Tidal Institute: Olga Reed
"""
    assert people(text + TAIL) == [
        ("Renée Marsh", "chair", "New Weir", "present"),
        ("Scott Bell", None, "New Weir", "present"),
        ("Harpreet Gill", None, "Old Weir", "present"),
        ("Dana Fox", None, "Old Weir", "present"),
        ("Keiran Dunn", None, "Fell and Moor", "present"),
        ("Olga Reed", None, "Tidal Institute", "present"),
    ]


def test_offices_in_front_stay_offices() -> None:
    text = "# Tide Group, 4 March 2025\n\n**Present**\n\n* Chair: Ann Bell\n* Treasurer: Carl Dunn\n* Members: Eve Fox, Tom Reed\n"
    assert [(name, body) for name, _, body, _ in people(text + TAIL)] == [
        ("Ann Bell", None),
        ("Carl Dunn", None),
        ("Eve Fox", None),
        ("Tom Reed", None),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("Worker Members", "Present", "Management Members", "Present"),
        ("Members", "Present", "Officers", "Present"),
        ("Staff side", "Attended", "Management side", "Attended"),
        ("Growers", "Here?", "Millers", "Here?"),
    ],
)
def test_headings_that_come_again(heads: tuple[str, ...]) -> None:
    rows = "Jocelyne Quarm\tYes\tCarl Dunn\tYes\nAmrit Sorr\tNo\tTom Reed\tYes\nIda Moss\tNo – regrets\t\t\n\nMinutes recorded by: Carl Dunn\t\n"
    text = (
        "**JOINT SAFETY COMMITTEE**\n\nMeeting date: January 23, 2025\n\n"
        + "\t".join(heads)
        + "\n---\t---\t---\t---\n"
        + rows
    )
    found = {
        name: attendance for name, _, _, attendance in people(text + "\n\n**1. Gate**\n\nIt squeaks.\n", "case.txt")
    }
    assert found == {
        "Jocelyne Quarm": "present",
        "Carl Dunn": "present",
        "Amrit Sorr": "absent",
        "Tom Reed": "present",
        "Ida Moss": "apologies",
    }


@pytest.mark.parametrize("between", ["     ", " | ", "; ", ", ", ". "])
def test_chair_and_minutes_on_one_line(between: str) -> None:
    text = f"**WEIR COUNCIL**\n\n**19 August 2024**\n\n**Chair:** Narelle Bell{between}**Minutes:** Ben Dunn\n\n**Present:** Narelle Bell, Glenn Fox, Ben Dunn\n\nItem\tMinute\tWho\n---\t---\t---\n1\tIt leaks.\t\n2\tIt squeaks.\t\n"
    found = {p.name: list(p.functions) for p in extract_bytes(text.encode(), name="case.txt").attendees}
    assert found == {"Narelle Bell": ["chair"], "Ben Dunn": ["minute_taker"], "Glenn Fox": []}


def test_a_list_without_a_label_whose_rows_say_who_is_away() -> None:
    text = (
        "**Harbour Forum**\n\n**5 November 2020, 11am**\n\nRepresenting\tName\n---\t---\nPort Company\tCapt. Ann Bell, Harbour Master (Chair)\n"
        "Sailing Club\tCarl Dunn\nFerries\t<i>apologies:</i> Eve Fox, Manager\n\n1\t<b>Dredging</b>\tIt will begin.\n2\t<b>Pontoons</b>\tAgreed.\n"
    )
    assert {name: attendance for name, _, _, attendance in people(text, "case.txt")} == {
        "Ann Bell": "present",
        "Carl Dunn": "present",
        "Eve Fox": "apologies",
    }
