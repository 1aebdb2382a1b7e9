"""Lists in which each of several marks behind a name has its meaning, and minutes whose items have no number below them."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text
from minutes_extract.segment.list_lines import explained

HEAD = "**Weir Mill Panel**\n\n**Minutes of the meeting of Monday 4 May 2026**\n\n"
PEOPLE = [
    "Dame Ann Bell, Independent Chair",
    "The Rt Revd Carl Dunn, Bishop of Larkford *",
    "Mr Gus Hale, Secretary",
    "Detective Inspector Eve Frost, Larkford Constabulary *",
    "Ms Mia Nunn, Designated Officer, Larkford Council †",
]
LIST = "<ol> " + " ".join(f"<li>{one}</li>" for one in PEOPLE) + " </ol>\n\n"
LINES = "".join(f"<p>{one}</p>\n" for one in PEOPLE) + "\n"
ITEMS = "\t<b>{0}</b>\t\n---\t---\t---\n\t<p>{1}</p>\t\n\t<b>{2}</b>\t\n\t<p>{3}</p>\t\n"
BODY = ITEMS.format("ROOF", "It leaks and is to be mended.", "BUS", "The bus was late on each Thursday of the month.")
CAME = {
    "Ann Bell": "present",
    "Carl Dunn": "apologies",
    "Gus Hale": "present",
    "Eve Frost": "apologies",
    "Mia Nunn": "absent",
}


def _came(found: Minutes) -> dict[str, str | None]:
    return {person.name: person.attendance for person in found.attendees}


@pytest.mark.parametrize("label", ["", "**Present**\n\n", "**Members**\n\n"])
@pytest.mark.parametrize("people", [LIST, LINES])
@pytest.mark.parametrize(
    "legend",
    [
        "<p>* apologies received &nbsp; &#8224; absent</p>",
        "<p>* apologies; † absent</p>",
        "<p>(* = sent apologies, † = did not attend)</p>",
        "<p>* apologies received</p>\n<p>† absent</p>",
    ],
)
def test_each_mark_has_its_meaning(label: str, people: str, legend: str) -> None:
    found = extract_text(f"{HEAD}{label}{people}{legend}\n\n{BODY}")
    if label or people is LIST:
        assert _came(found) == CAME
        assert [item.heading for item in found.items] == ["ROOF", "BUS"]


def test_marks_explained_in_the_label() -> None:
    assert _came(extract_text(f"{HEAD}**Present** (* apologies, † absent)\n\n{LIST}{BODY}")) == CAME


@pytest.mark.parametrize(
    "text", ["* Ann Bell † Carl Dunn", "* voting member † adviser", "+Ann Bell, +Carl Dunn", "* see item 4"]
)
def test_what_explains_no_absence(text: str) -> None:
    assert len(explained(text)) < 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Chair welcomed members to the meeting.", "The minutes were approved."),
        ("It leaks and is to be mended.", "It is late."),
        ("The roof leaks, and it is to be mended before the winter.", "The bus is late on most Thursdays."),
    ],
)
@pytest.mark.parametrize("heads", [("Roof", "Bus"), ("WELCOME", "MINUTES OF 7th DECEMBER")])
def test_short_minutes_below_a_list_name_nobody(first: str, second: str, heads: tuple[str, str]) -> None:
    people = "<ol> <li>Ann Bell, Chair</li> <li>Gus Hale, Clerk</li> </ol>\n\n"
    found = extract_text(f"{HEAD}**Present**\n\n{people}{ITEMS.format(heads[0], first, heads[1], second)}")
    assert [person.name for person in found.attendees] == ["Ann Bell", "Gus Hale"]
    assert [item.heading for item in found.items] == list(heads)


def test_people_in_one_column_are_people() -> None:
    rows = "Ann Bell\t\nGus Hale, Clerk\t\nMia Nunn (MN)\t\n\n1\tRoof\n---\t---\n\tIt leaks.\n"
    found = extract_text(f"{HEAD}**Present**\n\n{rows}")
    assert [person.name for person in found.attendees] == ["Ann Bell", "Gus Hale", "Mia Nunn"]
