"""The meeting: title, body, date, times, place, status, the public; and the next meeting."""

from __future__ import annotations

from datetime import date

import pytest

from minutes_extract import extract_text
from minutes_extract.find.items import find_items
from minutes_extract.find.meeting import MeetingDraft, NextMeetingDraft, find_meeting, find_next_meeting
from segment.building import layout

REST = (
    "\n**Present:**\nAnn Bell\n\nItem⇥Discussion⇥Action\n1.⇥<b>Roof</b>⇥\n⇥The roof leaks. It has done so since May.⇥\n"
)


def meeting(header: str, rest: str = REST) -> MeetingDraft:
    parts = layout(header + rest)
    return find_meeting(parts, find_items(parts))


def upcoming(footer: str) -> NextMeetingDraft | None:
    parts = layout("**Minutes of the Weir Trust**\n" + REST + "\n" + footer)
    return find_next_meeting(parts, find_items(parts))


def told(draft: MeetingDraft) -> dict[str, object]:
    """What is known, words and values only."""
    found: dict[str, object] = {
        "body": draft.body and draft.body.text,
        "date": None,
        "start": draft.start and draft.start.time,
        "end": draft.end and draft.end.time,
        "place": draft.location and draft.location.text,
        "status": draft.status and draft.status[0],
        "public": draft.public and draft.public[0],
    }
    if draft.date is not None:
        value = draft.date.mention.resolve(None)
        found["date"] = value and value.edtf
    return {key: value for key, value in found.items() if value is not None}


HEADERS: list[tuple[str, dict[str, object]]] = [
    (
        "**Minutes of the Weir Trust\nMonday 4 May 2026 7pm\nThe Old Mill, Ferrow**\n",
        {"body": "Weir Trust", "date": "2026-05-04", "start": "19:00", "place": "The Old Mill, Ferrow"},
    ),
    (
        "**Minutes of the Weir Trust meeting held on 4 May 2026 at 7.30pm in the Old Mill**\n",
        {"body": "Weir Trust", "date": "2026-05-04", "start": "19:30", "place": "the Old Mill"},
    ),
    (
        "**Ferrow Parish Council\nMinutes of the Annual Meeting\n4th May 2026, 10.00am – 12 noon**\n",
        {"body": "Ferrow Parish Council", "date": "2026-05-04", "start": "10:00", "end": "12:00"},
    ),
    (
        "**DRAFT Minutes of the Weir Trust\nDate: 04/05/2026\nTime: 14:00\nVenue: Mill Room**\n",
        {"body": "Weir Trust", "date": "2026-05-04", "start": "14:00", "place": "Mill Room", "status": "draft"},
    ),
    (
        "**Minutes of the Weir Trust (approved)\n4 May 2026**\n",
        {"body": "Weir Trust", "date": "2026-05-04", "status": "approved"},
    ),
    ("**Minutes of the Weir Trust (unconfirmed)**\n", {"body": "Weir Trust", "status": "draft"}),
    (
        "**Minutes of the Weir Trust\n3 members of the public were there\n4 May 2026**\n",
        {"public": 3, "body": "Weir Trust", "date": "2026-05-04"},
    ),
    ("**Minutes**\n", {}),
    ("", {}),
]


@pytest.mark.parametrize(("header", "expected"), HEADERS, ids=[c[0] for c in HEADERS])
def test_headers(header: str, expected: dict[str, object]) -> None:
    assert told(meeting(header)) == expected


def test_a_committee_keeps_its_name() -> None:
    assert told(meeting("**Minutes of the Roof Committee meeting**\n")) == {"body": "Roof Committee"}


def test_the_date_of_an_earlier_meeting_is_not_this_one() -> None:
    draft = meeting("**Minutes of the Weir Trust\nNext meeting 8 June 2026\n4 May 2026**\n")
    assert told(draft)["date"] == "2026-05-04"


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("The meeting opened at 7.05pm and closed at 9.15pm.", "19:05", "21:15"),
        ("At 7.05 p.m. the Chair declared the meeting open.", "19:05", None),
        ("At 9.15 p.m. the meeting was declared closed. The Chair thanked all.", None, "21:15"),
        ("The meeting got under way at 7.05pm and wound up at 9.15pm.", "19:05", "21:15"),
        ("At 8.15pm Ann Bell left the meeting, which the Chair closed later.", None, None),
        ("The Chair closed the meeting at 21:15.", None, "21:15"),
        ("The next meeting opens at 7pm.", None, None),
        ("The library closes at 5pm.", None, None),
    ],
)
def test_times_from_the_text(sentence: str, start: str | None, end: str | None) -> None:
    rest = REST + f"2.⇥<b>Close</b>⇥\n⇥{sentence}⇥\n"
    draft = meeting("**Minutes of the Weir Trust\n4 May 2026**\n", rest)
    assert (draft.start and draft.start.time, draft.end and draft.end.time) == (start, end)


NEXT: list[tuple[str, tuple[str, str | None, str | None] | None]] = [
    ("Date of next meeting – 8 June 2026", ("2026-06-08", None, None)),
    ("Date of next meeting: Monday 8 June 2026, 7.30pm, The Old Mill.", ("2026-06-08", "19:30", "The Old Mill")),
    ("The next meeting will be held on 8 June 2026 at 7pm in the Old Mill.", ("2026-06-08", "19:00", "the Old Mill")),
    ("Next meeting: 8 June 2026", ("2026-06-08", None, None)),
    ("The fair is on 8 June 2026.", None),
    ("Date of next meeting: to be confirmed", None),
]


@pytest.mark.parametrize(("footer", "expected"), NEXT)
def test_the_next_meeting(footer: str, expected: tuple[str, str | None, str | None] | None) -> None:
    draft = upcoming(footer)
    if expected is None:
        assert draft is None
        return
    assert draft is not None and draft.date is not None
    value = draft.date.mention.resolve(date(2026, 5, 4))
    assert value is not None
    assert (value.edtf, draft.start and draft.start.time, draft.location and draft.location.text) == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Minutes of the meeting held on Tuesday 14 May 2024 at 7.30 pm in the Village Hall", "Minutes of the meeting"),
        (
            "Minutes of the Meeting of Weir Council held in the Mill on 14 May 2024 at 7pm",
            "Minutes of the Meeting of Weir Council",
        ),
        ("Minutes of the AGM which was held at Weir House on 14.5.24", "Minutes of the AGM"),
        ("MINUTES OF THE BOARD MEETING HELD ON 14TH MAY 2024", "MINUTES OF THE BOARD MEETING"),
        ("Weir Board minutes 14/05/2024", "Weir Board minutes"),
        ("2024-05-14 Board meeting", "Board meeting"),
        ("Meeting minutes (14 May 2024)", "Meeting minutes"),
        ("Minutes of the 14 May 2024 meeting of the Board", "meeting of the Board"),
        ("Notes from the 3rd Weir TC call, 14 May 2024, 15:00", "Notes from the 3rd Weir TC call"),
        ("Meeting of the Board, Tuesday, 14 May 2024, 7:30 pm, Village Hall", "Meeting of the Board"),
        ("Record of the meeting on 14 May 2024 (by Zoom)", "Record of the meeting"),
        ("Weir Trust (Board) minutes, 14 May 2024", "Weir Trust (Board) minutes"),
        ("Household Board minutes 14 May 2024", "Household Board minutes"),
        ("Minutes of the Friends of Held Wood, 14 May 2024", "Minutes of the Friends of Held Wood"),
        ("Minutes of a meeting held via Zoom", "Minutes of a meeting"),
        ("Minutes of the 2024 Annual Meeting", "Minutes of the 2024 Annual Meeting"),
    ],
)
def test_a_title_is_without_day_time_and_place(line: str, title: str) -> None:
    found = meeting(f"**{line}**\n")
    assert found.title is not None
    assert found.title.text == title
    assert found.heading is not None
    assert found.heading.text == line


def test_a_day_alone_is_no_title() -> None:
    assert meeting("**14 May 2024**\n").title is None
    below = meeting("**14 May 2024**\n**Weir Trust**\n").title
    assert below is not None
    assert below.text == "Weir Trust"


@pytest.mark.parametrize("label", ["Elections held", "Last election held"])
def test_a_day_on_which_something_else_was_held(label: str) -> None:
    text = f"Hill Club minutes\n{label}: 5 April 2026\nDate of meeting: 4 May 2026\nPresent: Ann Bell, Carl Dunn\n"
    assert str(extract_text(text).meeting.date) == "2026-05-04"


@pytest.mark.parametrize("label", ["Held", "Meeting held"])
def test_the_day_on_which_it_was_held(label: str) -> None:
    text = f"Hill Club minutes\n{label}: 4 May 2026\nPresent: Ann Bell, Carl Dunn\n"
    assert str(extract_text(text).meeting.date) == "2026-05-04"


@pytest.mark.parametrize(("label", "end"), [("Ends", "21:00"), ("Voting ends", None)])
def test_what_ends(label: str, end: str | None) -> None:
    text = f"Hill Club minutes\nDate: 4 May 2026\n{label}: 9 pm\nPresent: Ann Bell, Carl Dunn\n"
    assert extract_text(text).meeting.end_time == end
