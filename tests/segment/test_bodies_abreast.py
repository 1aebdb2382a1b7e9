"""Members listed in columns below the names of the bodies that sent them."""

from __future__ import annotations

from itertools import product

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Attendee

SENT = {
    "Shawford Borough Council": ["Mrs. E. Brandreth (Chairman)", "D. Iqbal", "C. Wass"],
    "Askburn District Council": ["P. Sugrue (Vice-Chairman)", "Miss R. Farnell", "K. Szymanski"],
    "Thirlby Town Council": ["A. Lumb"],
}
AWAY = ("C. Wass", "Miss R. Farnell")
TITLES = ["<b>Membership</b>\t\t\n", "**Present:**\n\n", "**Members:**\n\n"]
TAIL = "\n<b>Minute</b>\t<b>Subject</b>\t<b>Officer</b>\n27.\t<p><b>DECLARATIONS</b></p><p>None were made.</p>\t\n28.\t<p><b>MINUTES</b></p><p>They were agreed.</p>\t\n"


def people(title: str, head: str, before: str, mark: str, legend: str) -> dict[str, Attendee]:
    rows = [[head.format(body) for body in SENT]]
    for n in range(3):
        named = [members[n] if n < len(members) else "" for members in SENT.values()]
        rows.append([(mark if name not in AWAY else "") + before + name if name else "" for name in named])
    table = "\n".join("\t".join(row) for row in rows)
    found = extract_text(f"**JOINT CREMATORIUM COMMITTEE**  \n**Monday, 18th January, 2021**  \n\n{title}{table}\n\n{legend}{TAIL}")  # fmt: skip
    return {attendee.name: attendee for attendee in found.attendees}


@pytest.mark.parametrize(("title", "head", "before"), list(product(TITLES, ["{}", "<i>{}</i>", "<b>{}</b>"], ["", "Councillor "])))  # fmt: skip
def test_each_is_of_the_body_above(title: str, head: str, before: str) -> None:
    found = people(title, head, before, "", "")
    assert {name: person.organisation for name, person in found.items()} == {
        "E. Brandreth": "Shawford Borough Council",
        "D. Iqbal": "Shawford Borough Council",
        "C. Wass": "Shawford Borough Council",
        "P. Sugrue": "Askburn District Council",
        "R. Farnell": "Askburn District Council",
        "K. Szymanski": "Askburn District Council",
        "A. Lumb": "Thirlby Town Council",
    }
    assert found["E. Brandreth"].role == "Chairman"


@pytest.mark.parametrize("legend", ["* Denotes member present\n", "* = present\n", "* Present\n"])
def test_a_mark_explained_below_tells_who_came(legend: str) -> None:
    found = people(TITLES[0], "<i>{}</i>", "Councillor ", "* ", legend)
    assert {name for name, person in found.items() if person.attendance != "present"} == {"C. Wass", "R. Farnell"}


def test_people_beside_what_they_paid_are_no_lists_of_bodies() -> None:
    found = extract_text("**COMMITTEE**  \n**18 January 2021**  \n\n**Present:** Ann Bell, Carl Dunn\n\nWeir Council\tDale Council\nPaid £40\tPaid £30\nOwes £5\tOwes nothing\n" + TAIL)  # fmt: skip
    assert not {"Paid £40", "Owes £5", "Paid", "Owes"} & {attendee.name for attendee in found.attendees}


def test_members_of_committees_that_an_item_appoints_did_not_attend() -> None:
    table = "| Finance Committee | Planning Committee |\n|---|---|\n| Ann Bell | Carl Dunn |\n| Tom Fox | Mary Hill |\n"
    head = "# Weir Council\n\nMinutes, 4 May 2023\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n"
    found = extract_text(f"{head}## 1. Roof\n\nIt leaks.\n\n## 2. Appointment of committees\n\n{table}")
    assert [a.name for a in found.attendees] == ["Ann Bell", "Carl Dunn", "Eve Frost"]
