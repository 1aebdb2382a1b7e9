"""Tables that say of the meeting what each row tells: with headings of their own, and with rows of an unknown kind."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.segment.column_heads import header_role

PEOPLE = ["Ann Bell", "Carl Dunn", "Eve Frost"]
BELOW = "\n## Roof\n\nIt leaks.\n\n## Actions\n\n| Task | Assignee(s) | Due |\n|---|---|---|\n| Mend the roof | Ann Bell | 6 May 2026 |\n"


@pytest.mark.parametrize(
    "head",
    ["| Key | Value |", "| Field | Details |", "| **Item** | **Information** |", "|  |  |", "| | Details |"],
)
@pytest.mark.parametrize("strange", ["", "| Mode | In-Person |\n", "| Weather | Fair |\n| Format | Round Table |\n"])
def test_who_was_there_stands_among_rows_of_any_kind(head: str, strange: str) -> None:
    rows = f"| Date | 4 May 2026 |\n| Time | 9.00 - 10.00 |\n{strange}| Attendees | Ann Bell, Carl Dunn, Eve Frost |\n"
    minutes = extract_text(f"# Weir Mill Trust\n\n{head}\n|---|---|\n{rows}{BELOW}")
    assert [p.name for p in minutes.attendees] == PEOPLE
    assert str(minutes.meeting.date) == "2026-05-04"
    assert minutes.meeting.body == "Weir Mill Trust"
    assert minutes.meeting.location is None
    assert [(a.text, a.owners[0].name) for a in minutes.actions] == [("Mend the roof", "Ann Bell")]


def test_people_below_one_another_are_no_rows_of_the_meeting() -> None:
    table = (
        "| Date | 4 May 2026 |\n|---|---|\n| Present | Ann Bell |\n| Carl Dunn | Clerk |\n| Apologies | Eve Frost |\n"
    )
    minutes = extract_text(f"# Weir Mill Trust\n\n{table}{BELOW}")
    assert "Ann Bell" in [p.name for p in minutes.attendees]
    assert "Eve Frost" in [p.name for p in minutes.attendees if p.attendance == "apologies"]


def test_a_table_of_anything_keeps_its_first_row() -> None:
    minutes = extract_text(
        f"# Weir Mill Trust, 4 May 2026\n\nPresent: Ann Bell\n\n## Bank\n\n| Item | Value |\n|---|---|\n| Hall | 9 |\n{BELOW}"
    )
    assert "Value" in minutes.model_dump_json()
    assert [a.text for a in minutes.actions] == ["Mend the roof"]


@pytest.mark.parametrize(
    ("text", "role"), [("Assignee(s)", "owner"), ("Owner(s)", "owner"), ("Officers", None), ("Assignee", "owner")]
)
def test_an_ending_in_brackets_leaves_a_heading_what_it_is(text: str, role: str | None) -> None:
    assert header_role(text) == role


@pytest.mark.parametrize("row", ["| Time | 6pm |", "| **Start time:** | 18:00 |", "| Time | 18:00 – 20:00 |"])
@pytest.mark.parametrize("head", ["|  |  |\n|---|---|\n{}\n", "{}\n|---|---|\n"])
def test_a_row_alone_tells_of_the_meeting(row: str, head: str) -> None:
    people = "\n**Present:** Ann Bell, Carl Dunn\n"
    minutes = extract_text(f"# Weir Mill Trust, 4 May 2026\n\n{head.format(row)}{people}{BELOW}", name="a.md")
    assert str(minutes.meeting.start_time)[:5] == "18:00"
    assert [p.name for p in minutes.attendees] == PEOPLE[:2]


def test_a_heading_alone_does_not() -> None:
    table = "| Date | Action |\n|---|---|\n"
    minutes = extract_text(f"# Weir Mill Trust, 4 May 2026\n\n{table}\n**Present:** Ann Bell\n{BELOW}", name="a.md")
    assert minutes.meeting.start_time is None and minutes.meeting.location is None
