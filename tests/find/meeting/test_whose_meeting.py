"""Words in titles that tell what a meeting is for, or of which meeting, and not whose it is."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

REST = "\n\n**Present:** Ann Bell (Chair), Carl Dunn\n\n## Apologies\n\nNone.\n\n## Roof\n\nIt leaks.\n"


@pytest.mark.parametrize(
    "top, body",
    [
        ("August 2026 Business Meeting Minutes", None),
        ("Coordination Meeting\n\n2026-05-04", None),
        ("# Weir Club Business Meeting, 4 May 2026", "Weir Club"),
        ("# Planning Committee\n\nMinutes of the meeting held on 4 May 2026", "Planning Committee"),
        ("Planning Group meeting 4 May 2026", "Planning Group"),
        ("Weir Community Council – Draft Minutes of Latest Meeting\n\nMonday 4 May 2026", "Weir Community Council"),
        ("Minutes of Latest Meeting – Weir Bowls Club\n\nMonday 4 May 2026", "Weir Bowls Club"),
        ("Weir Trust – Notes of Informal Meeting\n\nMonday 4 May 2026", "Weir Trust"),
        ("Minutes of the Most Recent Meeting\n\nMonday 4 May 2026", None),
        ("Minutes of the Emergency Planning Group\n\n4 May 2026", "Emergency Planning Group"),
        (
            "# 2026 05 04 BSC Minutes\n\n**Weir Project**\n\nBoat Steering Committee (BSC) Meeting",
            "Boat Steering Committee",
        ),
        (
            "# TAB notes\n\n4 May 2026\n\nWelcome to the Technical Advisory Board (TAB) call.",
            "Technical Advisory Board",
        ),
        ("# TAB notes\n\n4 May 2026\n\nSee the list of members (TAB).", "TAB"),
        ("Weir allotment association minutes of committee meeting 26/11/2026", "Weir allotment association"),
        ("# Annual General Meeting of the Weir Music Association 2026\n\nDate: 4 May 2026", "Weir Music Association"),
        ("# Vision 2030 Group\n\nMinutes of the meeting held on 4 May 2026", "Vision 2030 Group"),
        (
            "(These minutes may be amended by the meeting that approves them)\n\nMinutes of Weir Town Council, 4 May 2026",
            "Weir Town Council",
        ),
    ],
)
def test_bodies(top: str, body: str | None) -> None:
    assert extract_text(top + REST).meeting.body == body


@pytest.mark.parametrize(
    "top, body",
    [
        ("Minutes 23 June 2026\n\nMeeting of the Parish Council at 7:15PM on Tuesday 23 June 2026 in Weir Hall", "Parish Council"),
        ("Mill Road, Weir, SN6 7BZ\nHead Teacher: Ida Jay\n\nMinutes of the Full Governing Body Meeting\nheld on 4 May 2026", "Full Governing Body"),
        ("REPORT of the Committee Meeting held on 4 May 2026\n\nat 3.15 pm at Tithe House, St Anne North Weir", "Committee"),
        ("## Weekly community meeting\n\n4 May 2026", None),
        ("Oversight Committee Report\n\nMay 4, 2026", "Oversight Committee"),
        ("# Audit Report Committee\n\n4 May 2026", "Audit Report Committee"),
        ("Weir Council 20260504 meeting summary", "Weir Council"),
        ("**Weir and Fell Ferry Committee Ltd**\n**Open Committee Meeting – 4 May 2026**", "Weir and Fell Ferry Committee Ltd"),
        ("**Weir Mill plc**\n**Open Board Meeting – 4 May 2026**\nLower Hall", "Weir Mill plc"),
        ("**Weir Growers Association Ltd**\n**Finance Committee Meeting – 4 May 2026**", "Finance Committee"),
    ],
)  # fmt: skip
def test_what_stands_round_a_name_is_no_part_of_it(top: str, body: str | None) -> None:
    assert extract_text(top + REST).meeting.body == body


def test_a_month_in_front_of_the_committee_is_not_its_name() -> None:
    text = f"Minutes of Committee Meeting held on 4 May 2026{REST}This goes to the September Committee.\n"
    assert extract_text(text).meeting.body == "Committee"


def test_midnight_of_a_day_in_front_matter_is_no_beginning() -> None:
    top = "---\ntitle: Minutes\ndate: 2026-05-04 {} -0800\n---\n# Weir Club"
    assert extract_text(top.format("00:00:00") + REST).meeting.start_time is None
    assert extract_text(top.format("19:30:00") + REST).meeting.start_time == "19:30"


@pytest.mark.parametrize("said", ["Lena calls the meeting to order at 5:05 pm", "Lena opens the meeting at 5:05 pm"])
def test_the_name_of_a_usual_item_is_no_place_and_a_present_tense_tells_the_beginning(said: str) -> None:
    text = f"Weir Parents\n\n3/27/26 Minutes\n\nCall to Order\n\n{said}\n\nTreasurer report\n\n- Nothing new.\n\nAdjournment\n\nAt 6:10.\n"
    meeting = extract_text(text).meeting
    assert (meeting.location, meeting.start_time) == (None, "17:05")


@pytest.mark.parametrize("body", ["Weir Men's Shed", "WEIR COMMUNITY KITCHEN", "Staff Association", "Staff Club"])
def test_a_first_line_that_could_be_of_a_place_or_of_any_meeting(body: str) -> None:
    text = f"{body}\nMinutes of the meeting held on 4 May 2026\nPresent: Ann Bell, Carl Dunn\n\n1. Roof\nIt leaks.\n"
    found = extract_text(text).meeting
    assert (found.body, found.location) == (body, None)
