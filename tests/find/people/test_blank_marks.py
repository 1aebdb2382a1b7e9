"""Blank cells and crosses in columns of marks, and bodies whose names begin as the words of a term do."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Steering Committee\n\nMinutes of the meeting of 12 May 2016\n\n"
PEOPLE = (
    ("Ann Bell", "Acme"),
    ("Carl Dunn", "Weir Mills"),
    ("Eve Frost", "Tolgate"),
    ("Gus Hart", "Marvan"),
    ("Ivy Jole", "Endo"),
)


def people(over: str, marks: str, headings: str = "| | | |") -> list[str]:
    rows = "\n".join(f"| {n} | {b} | {m.strip()} |" for (n, b), m in zip(PEOPLE, marks.split(","), strict=True))
    found = extract_text(f"{HEAD}{over}\n\n{headings}\n|--|--|--|\n{rows}\n\n## Roof\n\nIt leaks.\n").attendees
    assert [p.organisation for p in found] == [body for _, body in PEOPLE]
    return [p.attendance or "?" for p in found]


def test_no_mark_beside_those_who_have_one_word_for_it_is_of_the_absent() -> None:
    assert people("**Members**", "Yes,,Yes,Yes,Yes") == ["present", "absent", "present", "present", "present"]


def test_blanks_say_nothing_where_several_things_are_said() -> None:
    assert people("**Members**", "Yes,,Yes,No,Yes") == ["present", "present", "present", "absent", "present"]


@pytest.mark.parametrize("heading", ["Attended", "Present"])
def test_a_lone_cross_says_who_came(heading: str) -> None:
    told = people("## Attendance", "x,,x,x,", f"| Name | Company | {heading} |")
    assert told == ["present", "absent", "present", "present", "absent"]


def test_a_cross_beside_ticks_is_of_the_absent() -> None:
    told = people("## Attendance", "✓,x,✓,✓,x", "| Name | Company | Attended |")
    assert told == ["present", "absent", "present", "present", "absent"]


def test_blank_cells_below_days_where_ticks_alone_stand() -> None:
    rows = "| Name | 16 April 2024 | 14 May 2024 |\n|---|---|---|\n| Ann Bell | ✓ | ✓ |\n| Tom Fox | ✓ | |\n| Eve Frost | | ✓ |\n"
    found = extract_text(f"# Minutes 14 May 2024\n\n{rows}")
    assert [(a.name, a.attendance) for a in found.attendees] == [
        ("Ann Bell", "present"),
        ("Tom Fox", "absent"),
        ("Eve Frost", "present"),
    ]
