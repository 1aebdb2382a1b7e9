"""Lines below the minutes that stray tabs have made rows of."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TEXT = (
    "**WEIR MILL FORUM**\n\n**16 January 2024, 4.30 p.m.**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"
    "1.\t<b>Welcome</b>\t\n\tCD welcomed all.\t\n2.\t<b>Roof</b>\t\n\tIt leaks.\tAB\n"
)


@pytest.mark.parametrize("line", ["The meeting closed at 6.05 p.m.\t\t", "<p>Meeting ended at 18:05</p>\t\t\t"])
def test_a_line_that_ends_the_minutes_is_no_row(line: str) -> None:
    minutes = extract_text(f"{TEXT}\n{line}\n")
    assert minutes.meeting.end_time == "18:05"
    assert [i.heading for i in minutes.items] == ["Welcome", "Roof"]


@pytest.mark.parametrize("line", ["<b>Next meeting:</b>\t9 May 2024, 10:00", "Next meeting: 9 May 2024, 10:00\t\t",
                                  "<b>Date of next meeting</b>\t9 May 2024 at 10am"])  # fmt: skip
@pytest.mark.parametrize("sign", ["", "\nWeir Mill Forum\t\tSigned: …………………"])
def test_a_row_that_announces_the_next_meeting_heads_no_item(line: str, sign: str) -> None:
    minutes = extract_text(f"{TEXT}\n{line}\n{sign}\n")
    assert minutes.next_meeting is not None
    assert (str(minutes.next_meeting.date), minutes.next_meeting.start_time) == ("2024-05-09", "10:00")
    assert [i.heading for i in minutes.items] == ["Welcome", "Roof"]


def test_a_page_break_leaves_the_last_row_in_its_table() -> None:
    minutes = extract_text(f"{TEXT}\n3.\t<b>Next meeting</b>\t\n\n\tIt will be held on 9 May 2024.\tCD\n")
    assert [i.heading for i in minutes.items] == ["Welcome", "Roof", "Next meeting"]
    assert "It will be held" in minutes.items[2].blocks[0].text
