"""Groups in front of people whose offices stand behind their names, and a column without a heading of how they came."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Minutes of the Weir Mill Forum\n\nMeeting held on 3 March 2024.\n\n"
TAIL = "\n## 1. Welcome\n\nThe chair opened the meeting.\n"


def read(head: str, *rows: str) -> list[tuple[str | None, str | None, str | None]]:
    lines = [head, " | ".join(["---"] * 3), *rows]
    table = "\n".join("\t".join(cell.strip() for cell in line.split("|")) for line in lines)
    return [(p.name, p.role, p.attendance) for p in extract_text(HEAD + table + "\n" + TAIL).attendees]


@pytest.mark.parametrize(
    "head",
    [
        "Category | Members |",
        "Group | Name | Attendance",
        "Sector | Representative | Present",
        "Category | Members | Status",
        "Type | Name and post |",
        "Category | Name | Att.",
    ],
)
def test_letters_part_the_people_of_a_group(head: str) -> None:
    found = read(
        head,
        "Ex officio | Dr Ann Bell (AB), Dean of Research | Present",
        "| Carl Dunn (CD), Head of Estates | Present (until 15.00)",
        "Academic | Dr Eve Frost (EF), Senior Lecturer Prof Gil Hart (GH), Reader in Music | Present Apologies",
        "Students | Ivy Jones (IJ), PhD student Ola Penn (OPX), student representative | Present Present",
        "In attendance | Rae Stone (RS), Clerk | Present",
    )
    assert found == [
        ("Ann Bell", "Dean of Research", "present"),
        ("Carl Dunn", "Head of Estates", "present"),
        ("Eve Frost", "Senior Lecturer", "present"),
        ("Gil Hart", "Reader in Music", "apologies"),
        ("Ivy Jones", "PhD student", "present"),
        ("Ola Penn", "student representative", "present"),
        ("Rae Stone", "Clerk", "in_attendance"),
    ]


@pytest.mark.parametrize("words", [("Present", "Apologies"), ("Attended", "Absent"), ("Online", "Regrets")])
def test_how_they_came_without_a_heading(words: tuple[str, str]) -> None:
    came, away = words
    found = read(
        "Category | Members |",
        f"Voting | Ann Bell, Head of Housing | {came}",
        f"Voting | Carl Dunn, Finance Manager | {came} (from item 2)",
        f"Voting | Eve Frost, Director of Care | {away}",
        f"Non-voting | Gil Hart, Policy Officer | {came}",
    )
    assert [name for name, _, _ in found] == ["Ann Bell", "Carl Dunn", "Eve Frost", "Gil Hart"]
    assert [attendance for _, _, attendance in found[:2]] == ["present", "present"]
    assert found[2][2] in ("apologies", "absent")
    assert found[3][2] == "in_attendance"  # came, and has no vote
    assert found[1][1] == "Finance Manager"
