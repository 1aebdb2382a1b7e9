"""Offices in front of titles, alone in a cell or fused, and titles that say of what council."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Attendee

HEAD = "**WEIR FORUM**\n\n**Minutes of the meeting, 20 October 2022**\n\nPresent\n\n"


def people(cell: str, beside: str = "Weir County Council") -> list[Attendee]:
    rows = f"Eve Frost\tWeir County Council\n{cell}\t{beside}\nGus Hill\tWeir County Council\n"
    return list(extract_text(f"{HEAD}{rows}\n1. Roof\n\nIt leaks.\n").attendees)[1:-1]


@pytest.mark.parametrize(
    "office",
    ["Leader", "Mayor", "Vice-Chair", "Portfolio Holder", "Cabinet Member", "Deputy Leader", "Leader of the Council",
     "Armed Forces Champion"],
)  # fmt: skip
def test_an_office_stands_in_front_of_a_title(office: str) -> None:
    (person,) = people(f"{office} Cllr Ann Bell")
    assert (person.name, person.role, person.honorific, person.initials) == ("Ann Bell", office, "Cllr", "AB")


def test_fused_people_have_each_its_office() -> None:
    both = "Weir County Council Dale District Council"
    found = people("Leader Cllr Ann Bell Deputy Leader Cllr Carl Dunn", both)
    assert [(p.name, p.role, p.organisation) for p in found] == [
        ("Ann Bell", "Leader", "Weir County Council"), ("Carl Dunn", "Deputy Leader", "Dale District Council"),
    ]  # fmt: skip
    found = people("Peter Head Cllr Rose Bell", both)
    assert [(p.name, p.role) for p in found] == [("Peter Head", None), ("Rose Bell", None)]


@pytest.mark.parametrize("of", ["Cnty", "Dist", "Boro", "Twn", "Co.", "County", "District", "Town"])
def test_a_title_says_of_what_council(of: str) -> None:
    (person,) = people(f"{of} Cllr Ann Bell (AB)")
    assert (person.name, person.role, person.organisation) == ("Ann Bell", None, "Weir County Council")
    found = people(f"{of} Cllr Ann Bell (AB) {of} Cllr Carl Dunn (CDu)", "Dale District Council Weir District Council")
    assert [(p.name, p.organisation) for p in found] == [
        ("Ann Bell", "Dale District Council"), ("Carl Dunn", "Weir District Council"),
    ]  # fmt: skip


def test_initials_that_are_a_word_leave_the_day_of_a_task() -> None:
    found = extract_text(
        "**WEIR FORUM**\n\n**20 October 2022**\n\n**Present:** Eve Frost (EF), Ian Foss (IF)\n\n"
        "Item\tMinute\tAction\n1\t<p><b>Roof</b></p> <p><b>EF and IF to write to the mill by 11 November.</b></p>\tEF/IF\n"
    )
    due = found.actions[0].due
    assert due is not None and due.edtf == "2022-11-11"
