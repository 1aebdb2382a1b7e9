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
