"""One odd row among those of people: legends and remarks, numbers that count who stands in a row, second titles."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

HEAD = "# Minutes of the Weir Mill Forum\n\nMeeting held on 3 March 2024.\n\n"
OPEN = "**1. Open and apologies**\n\nThe chair opened the meeting at 7pm and greeted everybody.\n\n"
ROOF = "\n\n**2. Roof**\n\nIt was agreed that the roof be mended.\n"

LEGENDS = [
    "Y = present, A = apology, N = not present",
    "Key: Y present, A apologies",
    "Y: Present  A: Apologies  N: Absent",
    "Y – present; A – absent with apology",
    "(Y = there, A = apologies)",
    "* voting member",
    "* = by telephone",
    "† non-voting",
]


def read(rows: list[str], *, head: str = HEAD + OPEN) -> Minutes:
    return extract_text(head + "\n".join(row.replace("|", "\t") for row in rows) + ROOF)


@pytest.mark.parametrize("legend", LEGENDS)
@pytest.mark.parametrize("last", [True, False])
def test_a_legend_among_people_is_no_heading(legend: str, last: bool) -> None:
    rows = ["President|Shane Bell|Weir|Y", "Treasurer|Vik Nair|Mill|Y", "Convenor|Lea Tuck|Weir|A"]
    rows.insert(len(rows) if last else 2, f"{legend}|||")
    found = read(["Position|Name|Club|Att.", "---|---|---|---", *rows, "Delegate|Tom Aldous|Hill|Y"] if not last else
                 ["Position|Name|Club|Att.", "---|---|---|---", *rows])  # fmt: skip
    assert [i.heading for i in found.items] == ["Open and apologies", "Roof"]
    assert [p.name for p in found.attendees] == ["Shane Bell", "Vik Nair", "Lea Tuck", *["Tom Aldous"] * (not last)]
    assert [p.attendance for p in found.attendees][:3] == ["present", "present", "apologies"]


@pytest.mark.parametrize("number", ["Sl. No.", "S/N", "No.", "#", "Sr. No.", "Serial No."])
def test_numbers_count_the_people_of_a_row(number: str) -> None:
    rows = [
        "1|Dr. (Smt.) Anita Belur|Principal|Chairperson",
        "2|Dr. Mohd. Irfan Qadri|Head, Department of Commerce|Member (Faculty)",
        "3 4|Shri Suresh Pillai M. Smt. Shobha Nayak|Office Superintendent Librarian|Member (Office) Member (Library)",
        "5|Kum. Sneha Lobo|Student|Member (Student)",
    ]
    found = read(
        [f"{number}|Name|Designation|Position in the Cell", "---|---|---|---", *rows],
        head=HEAD + "**Members present:**\n\n",
    )
    names = ["Anita Belur", "Mohd. Irfan Qadri", "Suresh Pillai M.", "Shobha Nayak", "Sneha Lobo"]
    assert [p.name for p in found.attendees] == names
    assert found.attendees[0].functions == ("chair",)


AWAY = [
    "Leave of absence was granted to",
    "Leave of absence granted to",
    "Apologies were tendered by",
    "Leave of absence was given to",
    "Regrets had come from",
    "Apologies lodged by",
    "Absence was excused for",
]


@pytest.mark.parametrize("label", AWAY)
def test_one_strange_word_in_a_label_of_those_away(label: str) -> None:
    found = extract_text(f"{HEAD}Present: Ivy Jones, Gil Hart\n\n{label}: Kay Moss, Warden, and Len Noble, Clerk{ROOF}")
    assert [p.name for p in found.attendees] == ["Ivy Jones", "Gil Hart", "Kay Moss", "Len Noble"]
    assert [p.attendance for p in found.attendees[2:]] == ["apologies", "apologies"]


def test_titles_in_two_columns_of_a_row_of_two() -> None:
    rows = ["Ann Bell|Principal|Chairperson", "Carl Dunn Eve Frost|Office Manager Librarian|Member Member"]
    found = read(["Name|Designation|Position", "---|---|---", *rows], head=HEAD + "**Members present:**\n\n")
    assert [(p.name, p.role) for p in found.attendees][1:] == [
        ("Carl Dunn", "Office Manager"),
        ("Eve Frost", "Librarian"),
    ]
    assert found.attendees[0].functions == ("chair",)
