"""The day that the minutes tell of themselves counts before the one that a page was filed under, however it is written."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

FRONT = """---
title: "Minutes of the February meeting"
date: 2012-02-01
---

"""
REST = """

Called to order by: President Ola Brandt

In attendance: Ola Brandt, Ines Quast

Bank balance: $ 2, 115.20
"""
DAYS = [
    "2012-02-14",
    "14 Feb 2012",
    "14th February 2012",
    "February 14, 2012",
    "Feb 14th, 2012",
    "14-Feb-2012",
    "14/02/2012",
]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    "line",
    [
        "Meeting of: {}",
        "Meeting of {}",
        "Meeting date: {}",
        "Date of meeting: {}",
        "Date: {}",
        "When: {}",
        "Meeting held {}",
        "Meeting called to order by Ola Brandt at 19:01, {}",
        "* Meeting called to order by Ola Brandt at 19.01, {}",
        "Meeting opened {}, 19:01",
        "The club met on {} in the hall.",
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_day_in_the_body(line: str, day: str, mark: str) -> None:
    minutes = extract_text(f"{mark}{FRONT}{line.format(day)}{REST}")
    assert str(minutes.meeting.date) == "2012-02-14"


@pytest.mark.parametrize("label", ["When", "Date", "Where", "Venue", "Location", "Time", "Start", "Meeting of"])
def test_what_says_when_and_where_heads_no_item(label: str) -> None:
    words = "14 February 2012" if label in ("When", "Date", "Meeting of") else "the old hall"
    minutes = extract_text(f"{FRONT}{label}: {words}{REST}")
    assert label not in [item.heading for item in minutes.items]


@pytest.mark.parametrize("sign", [" / ", "/", " > ", " » ", " | ", " · ", " - "])
@pytest.mark.parametrize(
    "way", [["Home", "Minutes"], ["Home", "Meetings", "Minutes"], ["Club", "Notes"], ["Index", "Agenda"]]
)
@pytest.mark.parametrize("linked", ["{}", "[{}](/there)"])
def test_the_way_to_a_page_above_its_title(sign: str, way: list[str], linked: str) -> None:
    source = f"""{sign.join(map(linked.format, way))}

# Harbour club committee, 4 May 2022

Present: Ola Brandt, Ines Quast

## Sea wall

The wall leaks at the north end and will be mended.

## Slipway

The slip is closed to cars until the winter is over.
"""
    minutes = extract_text(source)
    assert str(minutes.meeting.date) == "2022-05-04"
    assert minutes.meeting.body == "Harbour club committee"
    assert [item.heading for item in minutes.items] == ["Sea wall", "Slipway"]
    assert [a.name for a in minutes.attendees] == ["Ola Brandt", "Ines Quast"]


@pytest.mark.parametrize("front", [FRONT, ""])
@pytest.mark.parametrize(
    "line",
    [
        "WEIR PARISH COUNCIL Draft (to be confirmed at the next meeting) Minutes of the Annual Meeting held {}",
        "Draft minutes (subject to approval at the next meeting) of the meeting on {}",
    ],
)
def test_that_the_next_meeting_is_to_approve_them_takes_no_day_away(line: str, front: str) -> None:
    told = line.format("14 February 2012 at 7.00pm in Weir Village Hall")
    rest = "\n\nPresent: Ola Brandt, Ines Quast\n\n12/12 Roof - It leaks.\n\n13/12 Rent - It was paid.\n"
    meeting = extract_text(f"{front}{told}{rest}").meeting
    assert (str(meeting.date), meeting.start_time, meeting.location) == ("2012-02-14", "19:00", "Weir Village Hall")
    assert meeting.body in ("WEIR PARISH COUNCIL", "Weir Parish Council", None)


def test_the_day_of_the_next_meeting_is_not_that_of_this_one() -> None:
    line = "Minutes of 14 February 2012. The next meeting will be held on 8 March 2012 in the hall."
    assert str(extract_text(line + REST).meeting.date) == "2012-02-14"


@pytest.mark.parametrize("status", ["Approved", "Draft minutes", "Unconfirmed"])
@pytest.mark.parametrize("day", ["14 February 2012", "14/02/2012"])
def test_a_sentence_below_a_status(status: str, day: str) -> None:
    minutes = extract_text(f"# Mill Trust\n\n## MINUTES\n\n{status}\n\nThe meeting was held on {day}.{REST}")
    assert str(minutes.meeting.date) == "2012-02-14"


def test_the_day_below_a_status_alone_is_of_that() -> None:
    minutes = extract_text(f"# Mill Trust\n\n## Minutes of 14 February 2012\n\nApproved:\n\n12/03/2012{REST}")
    assert str(minutes.meeting.date) == "2012-02-14"
