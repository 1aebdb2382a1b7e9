"""Tables that mark who came: ticks, crosses, letters, words, dashes and empty cells, below any heading."""

from __future__ import annotations

from itertools import product

import pytest

from minutes_extract import extract_text

CAME = {"Margaret Oduya": 0, "D Pengelly": 0, "Ruth Annear": 0, "J Bolitho": 1, "Tanya Sallis": 0, "Gareth Noy": 2}
BODIES = ["Marine Board", "Marine Board", "Ennor Council", "West Council", "Environment Agency", "Marine Board"]
KINDS = ("present", "apologies", "absent")
MARKS = [
    ("✓", "Apologies", "Absent"),
    ("P", "A", "X"),
    ("✓", "Apols", "✗"),
    ("✓", "Apologies", "–"),
    ("Yes", "Apologies", "No"),
    ("x", "Apologies", ""),
]
HEADS = ["10 Nov", "10/11/21", "Present", "Attendance", "Attended"]
TAIL = "\n**19/21 Apologies and declarations**\n\nApologies are shown above.\n\n**20/21 Minutes**\n\nThe minutes of 1 June were approved.\n"


def attendance(heads: list[str], rows: list[list[str]]) -> dict[str, str | None]:
    table = "\n".join("\t".join(row) for row in (heads, ["---"] * len(heads), *rows))
    found = extract_text(f"**TAMARISK FISHERIES AUTHORITY**  \n\n**Technical Sub-Committee  \nMinutes of a meeting on 10 November 2021 at 10:00**\n\n**ATTENDANCE**\n\n{table}\n{TAIL}")  # fmt: skip
    return {attendee.name: attendee.attendance for attendee in found.attendees}


@pytest.mark.parametrize(("marks", "head", "first"), list(product(MARKS, HEADS, ["Member", ""])))
def test_marks_beside_names(marks: tuple[str, str, str], head: str, first: str) -> None:
    rows = [[f"Mr {name}", body, marks[kind]] for (name, kind), body in zip(CAME.items(), BODIES, strict=True)]
    assert attendance([first, "Appointed by", head], rows) == {name: KINDS[kind] for name, kind in CAME.items()}


@pytest.mark.parametrize("marks", MARKS)
def test_a_row_of_its_own_heads_the_officers(marks: tuple[str, str, str]) -> None:
    rows = [[f"Mr {name}", body, marks[kind]] for (name, kind), body in zip(CAME.items(), BODIES, strict=True)]
    officers = [["Officers", "", ""], ["Dr Helen Kitto", "Chief Officer", marks[0]], ["Ms Lorna Deeble", "Clerk", marks[0]]]  # fmt: skip
    found = attendance(["Member", "Appointed by", "10 Nov"], rows + officers)
    assert found == {name: KINDS[kind] for name, kind in CAME.items()} | {"Helen Kitto": "in_attendance", "Lorna Deeble": "in_attendance"}  # fmt: skip


def test_a_cross_is_an_absence_beside_letters_for_who_came() -> None:
    rows = [["Ann Bell", "P"], ["Carl Dunn", "P"], ["Eve Frost", "X"], ["Gus Hart", "X"], ["Ida King", "X"]]
    assert attendance(["Member", "Present"], rows) == {"Ann Bell": "present", "Carl Dunn": "present", "Eve Frost": "absent", "Gus Hart": "absent", "Ida King": "absent"}  # fmt: skip


@pytest.mark.parametrize(("first", "ways", "mark"), list(product(["Councillors", "Name", ""], [("In the Hall", "Zoom"), ("In person", "Online"), ("Room", "Teams")], ["x", "✓", "Y"])))  # fmt: skip
def test_one_mark_in_one_of_several_columns_says_how_people_came(first: str, ways: tuple[str, str], mark: str) -> None:
    names = ["Eirlys Bevan (Mayor)", "Gethin Lloyd-Rees", "Megan Pugh", "Robert Tudor"]
    rows = [[name, "" if n == 2 else mark, mark if n == 2 else ""] for n, name in enumerate(names)]
    assert attendance([first, *ways], rows) == dict.fromkeys(("Eirlys Bevan", *names[1:]), "present")
