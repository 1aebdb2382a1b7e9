"""Ranges of hours without am or pm that end after noon."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("12.30–1.35", "12:30", "13:35"),
        ("12 noon - 1.45", "12:00", "13:45"),
        ("12:00 to 1:30", "12:00", "13:30"),
        ("7.30-9.15", "19:30", "21:15"),
        ("10.00-12.15", "10:00", "12:15"),
        ("9.30 to 1.00", "09:30", "13:00"),
        ("22:00-01:00", "22:00", "01:00"),
    ],
)
def test_a_meeting_ends_after_it_begins(said: str, start: str, end: str) -> None:
    meeting = extract_text(
        f"**Ashgrave Surgery – Practice Meeting**\n\nThursday 13 February 2020, {said}\n\nPresent: Gita Ramann, Toby Flettner\n\n"
        "1. Last meeting\n\nMinutes agreed.\n\n2. Phones\n\nThe new system is here.\n"
    ).meeting
    assert (meeting.start_time, meeting.end_time) == (start, end)


@pytest.mark.parametrize(
    ("begun", "ended", "start", "end"),
    [
        ("7:08", "7:43", "19:08", "19:43"),
        ("6:30", "8:15", "18:30", "20:15"),
        ("10:30", "1:15", "10:30", "13:15"),
        ("9:30", "11:15", "09:30", "11:15"),
        ("20:30", "0:15", "20:30", "00:15"),
    ],
)
def test_so_does_one_whose_times_have_lines_of_their_own(begun: str, ended: str, start: str, end: str) -> None:
    text = f"# Weir Club\n\n4 May 2026\n\nMeeting start time: {begun}\n\nMeeting end time: {ended}\n\nPresent: Ann Bell\n\n## Roof\n\nIt leaks.\n\n## Gate\n\nIt squeaks.\n"
    meeting = extract_text(text).meeting
    assert (meeting.start_time, meeting.end_time) == (start, end)


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("The Chair closed the meeting at 19.20hrs to allow questions from visitors.", None),
        ("The meeting was closed at 19:20 for open session.", None),
        ("The Chairman closed the meeting at 20.50hrs.", "20:50"),
        ("The meeting closed at 9pm for want of business.", "21:00"),
    ],
)
def test_a_meeting_closed_for_the_public_to_speak_goes_on(said: str, end: str | None) -> None:
    text = f"Weir Council\n\nMinutes of the meeting held on 4 May 2026 at 6 pm\n\nPresent: Ann Bell\n\n1. Apologies\n\nNone.\n\n2. Roof\n\n{said}\n"
    assert extract_text(text).meeting.end_time == end
