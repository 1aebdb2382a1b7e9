"""Names of bodies that the header gives in part: in two lines, below the name of whose they are, or told in a sentence."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

REST = "\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n1. Roof\n\nIt leaks.\n\n2. Website\n\nIt is new.\n"


def body(text: str, form: str = "txt") -> str | None:
    return extract_bytes(text.encode(), name=f"case.{form}").meeting.body


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("ROTARY CLUB OF TARN FELL\n\nBOARD MEETING\n\n4 May 2026", "ROTARY CLUB OF TARN FELL BOARD"),
        ("PARKS AND RIVERS\n\nCOMMISSION\n\nREGULAR MEETING\n\nMonday, May 4, 2026", "PARKS AND RIVERS COMMISSION"),
        ("LOW TARN AND HOLM LEVELS\n\nINTERNAL DRAINAGE BOARD\n\nMinutes, 4 May 2026", "LOW TARN AND HOLM LEVELS INTERNAL DRAINAGE BOARD"),
        ("PINE FELL LIBRARY\n\nBOARD OF TRUSTEES\n\nMinutes, 4 May 2026", "BOARD OF TRUSTEES"),
        ("Fell Council\n\nAudit Panel\n\nMinutes, 4 May 2026", "Audit Panel"),
        ("MINUTES\n\nBOARD MEETING\n\n4 May 2026", "BOARD"),
        ("HOME PAGE\n\nBOARD MEETING\n\n4 May 2026", "BOARD"),
        ("Fell Kiln Foundation\n\nMINUTES OF GOVERNING BOARD, 4 May 2026\n\nA regular meeting of the Governing Board of the Fell Kiln Foundation was held on 4 May 2026.", "Governing Board of the Fell Kiln Foundation"),
        ("WG meeting 4 May 2026\n\nThese are the notes of the meeting of the Kiln Software WG that was held by phone.", "Kiln Software WG"),
        ("Minutes of the meeting held on 4 May 2026\n\nNew members were welcomed to the Low Fell Group.", "Low Fell Group"),
        ("1st meeting held\n\n4 May 2026\n\nThe 1st meeting has been held of the Mill Ward Residents Association.", "Mill Ward Residents Association"),
        ("Roof Repairs, Letting the Mill\n\n4 May 2026", None),
    ],
)  # fmt: skip
def test_names_in_part(top: str, expected: str | None) -> None:
    assert body(top + REST) == expected


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("description", "Meeting minutes from Kiln Docs Editorial Board: May 4, 2026.", "Kiln Docs Editorial Board"),
        ("subtitle", "Notes of the Low Fell Steering Group", "Low Fell Steering Group"),
        ("summary", "The new board had its first meeting.", None),
        ("tags", "minutes of boards", None),
    ],
)
def test_front_matter_tells_whose_minutes(key: str, value: str, expected: str | None) -> None:
    top = f'---\ntitle: "Meeting minutes: May 4, 2026"\ndate: 2026-05-04\n{key}: "{value}"\n---'
    assert body(top + REST, "md") == expected


def test_a_task_force() -> None:
    assert body(f"Meeting notes: Packet Kiln Task Force\n\n4 May 2026{REST}") == "Packet Kiln Task Force"


def test_the_number_of_a_room_is_no_time() -> None:
    text = f"Quill Makers\n\nMinutes of the meeting held on 4 May 2026 in Room 2.14.{REST}"
    meeting = extract_bytes(text.encode(), name="case.txt").meeting
    assert (meeting.start_time, meeting.location) == (None, "Room 2.14")


def test_details_in_a_table_whose_first_row_is_its_heading() -> None:
    text = f"====== Quill Makers Minutes ======\n\n^ Date ^ 2026-05-04 ^\n| Scribe | Ann Bell |\n\n===== Attendees ====={REST}"
    meeting = extract_bytes(text.encode(), name="case.txt").meeting
    assert str(meeting.date) == "2026-05-04"


def test_the_last_minutes_do_not_date_these() -> None:
    text = f"QUILL MAKERS\n\nMINUTES OF MEETING HELD ON MAY 4, 2026\n\nTime: 18:00{REST}\n\nMINUTES OF THE LAST MEETING\n\nRead.\n"
    meeting = extract_bytes(text.encode(), name="case.txt").meeting
    assert (str(meeting.date), meeting.start_time) == ("2026-05-04", "18:00")
