"""Labels in everyday words, dots that lead to a list, bodies over points, couples with titles, and short names."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = "Weir Club\nCommittee meeting, 4 May 2024, 7.30 pm\n\n"
TAIL = "\n\n1. Roof\n\nIt was agreed to mend the roof.\n\n2. Gate\n\nThe gate is open.\n"


def came(text: str, name: str = "minutes.txt") -> dict[str, str | None]:
    return {a.name: a.attendance for a in extract_text(TOP + text + TAIL, name=name).attendees}


@pytest.mark.parametrize(
    "label", ["Also there, for the stores only", "Also present, for item 3", "In attendance, from item 2"]
)
def test_a_label_that_says_for_what_part(label: str) -> None:
    found = came(f"Present: Ann Bell (President), Carl Dunn (Treasurer)\n\n{label}: Morven Gill (last year's Officer)")
    assert found == {"Ann Bell": "present", "Carl Dunn": "present", "Morven Gill": "in_attendance"}


@pytest.mark.parametrize("means", ["On Jitsi", "Via Wherebly", "On Zoom", "By phone"])
def test_by_what_means_others_took_part(means: str) -> None:
    found = came(f"Here: Priya K, Olek, Sam W, Bethan\n{means}: Lachlan\nCan't make it: Ros, Thierry")
    assert found == dict.fromkeys(("Priya K", "Olek", "Sam W", "Bethan", "Lachlan"), "present") | dict.fromkeys(("Ros", "Thierry"), "apologies")  # fmt: skip


def test_those_attending_beside_the_members() -> None:
    found = came(
        "Directors: Carl Dunn, Eva Ford (Hon. Secretary)\n\nAttending: Ida King (Manager), Jo Lund (Risk Officer)"
    )
    assert found == {
        "Carl Dunn": "present",
        "Eva Ford": "present",
        "Ida King": "in_attendance",
        "Jo Lund": "in_attendance",
    }
    assert came("Attending: Ida King (Manager), Jo Lund (Risk Officer)") == {
        "Ida King": "present",
        "Jo Lund": "present",
    }


@pytest.mark.parametrize("dots", [4, 12, 30])
@pytest.mark.parametrize("label", ["There", "Present"])
def test_dots_lead_to_the_people(dots: int, label: str) -> None:
    lead = "." * dots
    found = came(
        f"{label} {lead} Ann Bell (Pres., chair), Carl Dunn (Sec.),\n                 Eva Ford (Treas.), Gus Hart\nApologies {lead} Ida King, Jo Lund"
    )
    assert found == dict.fromkeys(("Ann Bell", "Carl Dunn", "Eva Ford", "Gus Hart"), "present") | dict.fromkeys(("Ida King", "Jo Lund"), "apologies")  # fmt: skip


POINTS = """## Attendance

- **Northmoor Grid (client)**
  - Ann Bell AB, project manager
- **Tride HV (electrical subcontractor)**
  - Bronagh McCann BM, contracts manager
  - Vikram Shetty VS, lead jointer (apologies)
- Pell Civil
  - Prof. Anton de Wet AdW, consultant

Recorded by: B. McCann
"""


def test_bodies_over_the_points_of_their_people() -> None:
    made = extract_text(
        f"# Progress meeting 14, 8 November 2024\n\n{POINTS}\n## 1. Safety\n\n- Nothing.\n\n## 2. Gate\n\n- Closed.\n",
        name="a.md",
    )
    assert [(a.name, a.initials, a.organisation, a.attendance) for a in made.attendees] == [
        ("Ann Bell", "AB", "Northmoor Grid", "present"),
        ("Bronagh McCann", "BM", "Tride HV", "present"),
        ("Vikram Shetty", "VS", "Tride HV", "apologies"),
        ("Anton de Wet", "AdW", "Pell Civil", "present"),
    ]
    assert [a.name for a in made.attendees if "minute_taker" in a.functions] == ["Bronagh McCann"]


def test_two_points_of_one_person_each() -> None:
    text = "Directors:\n\n* Ann Bell (in the chair)\n* Carl Dunn\n\nWith them:\n\n* Eva Ford, property manager, Castle Residential\n* Lucy Hart, Castle Residential (minutes)"
    found = extract_text(TOP + text + TAIL, name="a.md").attendees
    assert [(a.name, a.role, a.organisation) for a in found[2:]] == [("Eva Ford", "property manager", "Castle Residential"), ("Lucy Hart", None, "Castle Residential")]  # fmt: skip


@pytest.mark.parametrize("couple", ["Mr R. and Mrs K. Lindgren", "Mr R & Mrs K Lindgren", "Dr R. and Mr K. Lindgren"])
def test_a_couple_with_initials(couple: str) -> None:
    names = list(came(f"Present: Mrs Coote, {couple}, Miss B. Oduya"))
    assert [name.replace(".", "") for name in names] == ["Coote", "R Lindgren", "K Lindgren", "B Oduya"]


def test_titles_of_two_families_are_not_shared() -> None:
    assert "A. Bell" in came("Present: Mr A. Bell and Mrs C. Dunn, Miss B. Ford")


def test_who_took_the_minutes_behind_a_body() -> None:
    found = extract_text(
        f"{TOP}Present: Mr G. Bell, Mrs A. Dunn\n\nIn attendance: Ms Tamsin Rowe, Hart & Rowe Ltd, who took the minutes{TAIL}"
    )
    assert [(a.organisation, list(a.functions)) for a in found.attendees][-1] == ("Hart & Rowe Ltd", ["minute_taker"])


def test_a_nickname_in_front_of_a_capital_within_the_surname() -> None:
    rows = 'President\tKylie Bell (chair)\tY\nCaptain\tLachlan "Lachie" McInnes\tY\nOfficer\tBec Halloran\tAbsent'
    tasks = (
        "Item\tNotes\tWhat\tWho\n---\t---\t---\t---\n<b>1. Regatta</b>\t<p>Lachie was there.</p>\tBuy jackets\tLachie"
    )
    made = extract_text(
        f"**BURR CLUB**\n**Monday 4 March 2019**\n\nPosition\tName\tHere?\n---\t---\t---\n{rows}\n\n{tasks}\n"
    )
    assert [a.name for a in made.attendees] == ["Kylie Bell", 'Lachlan "Lachie" McInnes', "Bec Halloran"]
