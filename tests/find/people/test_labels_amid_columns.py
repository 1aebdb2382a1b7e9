"""Labels of unknown words among rows under headings, and offices in a column of bodies."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**WEIR MILL FORUM**\n\n**16 January 2024**\n\n**Members**\n\n"
MINUTES = "\n1.\t<b>Welcome</b>\n\tAll were welcome.\n"


@pytest.mark.parametrize("label", ["County Hall officers", "Officers of the authority", "Local board advisers"])
def test_names_may_stand_in_the_second_column_below_it(label: str) -> None:
    rows = ["Sector\tName\tSchool / body", "Primary\tAnn Bell (Chair)\tHead Teacher, Mill Primary School",
            "<b>Apologies</b>\t\t", "Academies\tCarl Dunn\tBursar, Weir Trust", f"<b>{label}</b>\t\t",
            "\tEve Frost\tFinance Manager", "\tGus Hill\tHead of Transport"]  # fmt: skip
    people = extract_text(HEAD + "\n".join(rows) + "\n" + MINUTES).attendees
    assert [(p.name, p.attendance) for p in people] == [
        ("Ann Bell", "present"), ("Carl Dunn", "apologies"), ("Eve Frost", "in_attendance"), ("Gus Hill", "in_attendance"),
    ]  # fmt: skip
    assert [p.role for p in people[2:]] == ["Finance Manager", "Head of Transport"]


@pytest.mark.parametrize(
    ("said", "role", "organisation"),
    [
        ("Head of Transport", "Head of Transport", None),
        ("Clerk to the Forum", "Clerk to the Forum", None),
        ("Secretary to the Board", "Secretary to the Board", None),
        ("Bursar, Weir Trust", "Bursar", "Weir Trust"),
        ("Office of the Commissioner", None, "Office of the Commissioner"),
        ("Head Street School", None, "Head Street School"),
        ("Friends of Weir Mill", None, "Friends of Weir Mill"),
    ],
)
def test_an_office_in_a_column_of_bodies_is_no_body(said: str, role: str | None, organisation: str | None) -> None:
    rows = f"Name\tSchool / body\nAnn Bell\tMill Primary School\nCarl Dunn\t{said}\n"
    person = extract_text(HEAD + rows + MINUTES).attendees[1]
    assert (person.role, person.organisation) == (role, organisation)
