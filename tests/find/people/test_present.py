"""Whose list it is: officers of a club are its members, those of a council come to its meetings."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("above", ["Present", "Sederunt", "Directors", "Those present"])
@pytest.mark.parametrize("label", ["**Attending**", "**Attending:**"])
def test_who_attends_below_those_present(above: str, label: str) -> None:
    text = f"**{above}**\n\nEve Fox\nAnn Bell\n\n{label}\n\nCarl Dunn, Planner (item 4)\nTom Reed\n\n**Apologies**\n\nKim Lowe"
    assert attendance(text) == {
        "Eve Fox": "present",
        "Ann Bell": "present",
        "Carl Dunn": "in_attendance",
        "Tom Reed": "in_attendance",
        "Kim Lowe": "apologies",
    }


@pytest.mark.parametrize("above", ["**Chair**\n\nEve Fox", "**Attendance**", "Chair: Eve Fox", "**Clerk**\n\nEve Fox"])
def test_who_attends_below_an_office_or_a_title(above: str) -> None:
    text = f"{above}\n\n**Attending**\n\nCarl Dunn\nTom Reed\n\n**Apologies**\n\nKim Lowe"
    found = attendance(text)
    assert found["Carl Dunn"] == found["Tom Reed"] == "present"
    assert ("Eve Fox" in found) == ("Eve Fox" in above)


def test_an_office_in_front_of_a_holder_with_another_is_a_name_for_them() -> None:
    text = (
        "Chair\t<p>Professor Ann Bell, <i>Provost</i></p>\nMembers\t<p>Dr Carl Dunn, <i>Dean of Arts</i></p>\nSecretary\t<p>Eve Fox, <i>Quality Officer</i></p>\n"
        "\n1\t<p><b>Roof</b></p><p>It leaks.</p>\t\n2\t<p><b>Gate</b></p><p>Oil to be bought.</p>\tSecretary\n"
    )
    found = extract_text(HEAD + text)
    assert [o.name for a in found.actions for o in a.owners] == ["Eve Fox"]
    assert {p.name: p.role for p in found.attendees}["Eve Fox"] == "Quality Officer"


@pytest.mark.parametrize(
    "label", ["Present: 7 governors:", "PRESENT (7 Governors): -", "Present (7 governors):", "Present:"]
)
def test_a_count_behind_the_label_leaves_it_one_of_those_present(label: str) -> None:
    text = f"{label} Ann Bell (Chair), Carl Dunn (Headteacher)\n\nIn attendance: Eve Fox (Clerk)"
    assert attendance(text) == {"Ann Bell": "present", "Carl Dunn": "present", "Eve Fox": "in_attendance"}


def test_a_task_above_the_only_list_says_nothing_of_it() -> None:
    text = "Timekeeper: Carl Dunn\n\nIn attendance: Ann Bell, Eve Fox"
    assert set(attendance(text).values()) == {"present"}


@pytest.mark.parametrize(
    ("label", "president", "came"),
    [
        ("Officers present", "President", "present"),
        ("Officers in attendance", "President", "in_attendance"),
        ("Officers present", "President, Law Society", "in_attendance"),
    ],
)
def test_officers_are_members_whom_their_president_leads(label: str, president: str, came: str) -> None:
    text = f"{label}: Eve Fox (Clerk), Tom Reed ({president})\n\nCouncillors present: Ann Bell, Carl Dunn"
    assert attendance(text) == {"Eve Fox": came, "Tom Reed": came, "Ann Bell": "present", "Carl Dunn": "present"}
