"""'From' and 'To' in front of times: when the meeting began and ended; elsewhere they say whose letter it is."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TEXT = "**Weir Bridge Trust**\n\n**Minutes of the Board**\n\n**Held at:** Central Office, Mill Lane  \n**On:** 14 December 2022  \n{}\n\n**Present:** Ann Bell, Carl Dunn\n\n## 1. Welcome\n\nAll were welcome.\n"


@pytest.mark.parametrize(
    "times",
    [
        "**From:** 17:30 **To:** 20:05",
        "From: 17:30 To: 20:05",
        "**From:** 5.30pm  \n**To:** 8.05pm",
        "**From:** 5.30 pm **Until:** 8.05 pm",
        "**Start:** 17:30 **Finish:** 20:05",
    ],
)
def test_from_and_to_in_front_of_times(times: str) -> None:
    found = extract_text(TEXT.format(times)).meeting
    assert (found.start_time, found.end_time) == ("17:30", "20:05")
    assert found.location == "Central Office, Mill Lane"


@pytest.mark.parametrize("other", ["From: Ann Bell To: Carl Dunn", "**From:** the Clerk", "**To:** all members"])
def test_whose_letter_it_is(other: str) -> None:
    found = extract_text(TEXT.format(other)).meeting
    assert (found.start_time, found.end_time) == (None, None)
    assert str(found.date) == "2022-12-14"
