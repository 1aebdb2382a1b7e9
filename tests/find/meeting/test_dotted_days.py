"""Days of figures and points beside the time."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


@pytest.mark.parametrize("day", ["01.05.25", "21.05.25", "01.05.2025", "1 May 2025"])
@pytest.mark.parametrize("start", ["2pm", "2pm start", "2pm prompt", "2pm (start)"])
def test_a_day_is_no_time(day: str, start: str) -> None:
    found = extract_text(f"**Joint Forum (JF)  \nNotes of Meeting – {day} – {start} – Civic Centre, Room 1**\n\nPresent: Ann Bell (Chair), Carl Dunn\n\n1. Budget\nIt was discussed.\n")  # fmt: skip
    assert (found.meeting.start_time, found.meeting.end_time) == ("14:00", None)
    assert found.meeting.location == "Civic Centre, Room 1"
    assert str(found.meeting.date) in ("2025-05-01", "2025-05-21")


def test_seconds_behind_colons_are_read() -> None:
    found = extract_text("**Joint Forum**  \n**1 May 2025, 14:05:30 – 15:10:00**  \n\nPresent: Ann Bell, Carl Dunn\n\n1. Budget\nIt was discussed.\n")  # fmt: skip
    assert (found.meeting.start_time, found.meeting.end_time) == ("14:05", "15:10")


@pytest.mark.parametrize("title", ["WLUG AGM 2022 - 27 February 2023", "Annual meeting 2022 – 27 February 2023"])
def test_a_year_in_front_of_a_day_begins_no_range(title: str) -> None:
    found = extract_text(f"# Minutes of {title}\n\nNote: there was no quorum on 23 January 2023.\n\n## Present\n\n- Ann Bell\n- Carl Dunn\n\n## Reports\n\nThe AGM commenced at 7:46 pm. Ann read hers.\n")  # fmt: skip
    assert (str(found.meeting.date), found.meeting.start_time) == ("2023-02-27", "19:46")


def test_a_year_in_front_of_am_is_no_time() -> None:
    found = extract_text("**Cyngor Tref / Town Council**  \n\nCofnodion nos Lun, 13 Tachwedd 2023 am 7.00 yr hwyr  \n**Minutes of Monday, 13 November 2023 at 7.00 pm**\n\nPresent: Ann Bell, Carl Dunn\n\n1. Budget\nIt was discussed.\n")  # fmt: skip
    assert found.meeting.start_time == "19:00"
