"""The body, the day, the time and the place in the first lines of minutes, as many clerks write them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes, extract_text

REST = "\n\n**Present:**\n\nAnn Bell (AB)\tChair\nCarl Dunn (CD)\tClerk\n\n**1. Roof**\n\nIt leaks, and has done so since the autumn.\n\n**2. Any other business**\n\nNone.\n"


@pytest.mark.parametrize(
    ("top", "body"),
    [
        ("**Weir Council**\n\n**Rivers and Wells Board**\n\n**Minutes of the meeting held on 4 May 2026**", "Rivers and Wells Board"),
        ("**ST ANNE'S PAROCHIAL CHURCH COUNCIL**\n\n**Minutes of the PCC meeting held on 4 May 2026**", "ST ANNE'S PAROCHIAL CHURCH COUNCIL"),
        ("**WEIR COUNCIL**\n**AUDIT PANEL**\n**4 May 2026, 6pm**", "AUDIT PANEL"),
        ("**Weir Homes  \nTenant Panel – notes of our meeting  \n4 May 2026**", "Tenant Panel"),
        ("MINUTES OF MEETING FROM THE WEIR HALL COMMITTEE HELD ON 4 May 2026", "WEIR HALL COMMITTEE"),
        ("**Weir Council**\n\n**Minutes of the meeting held on 4 May 2026**", "Weir Council"),
    ],
)  # fmt: skip
def test_bodies(top: str, body: str) -> None:
    assert extract_text(top + REST).meeting.body == body


@pytest.mark.parametrize(
    ("line", "start", "place"),
    [
        ("5.00pm, Field Centre, Weir", "17:00", None),
        ("5.00pm at Field Centre, Weir", "17:00", "Field Centre, Weir"),
        ("17:00, Field Centre", "17:00", None),
        ("Monday 4 May 2026 | 5.00pm | Guildhall", "17:00", "Guildhall"),
        ("4 May 2026 at 5.00pm: Guildhall, Weir", "17:00", "Guildhall, Weir"),
    ],
)
def test_when_and_where(line: str, start: str, place: str | None) -> None:
    found = extract_text(f"**Weir Access Forum**\n\n**Minutes of 44th meeting, 4 May 2026**\n**{line}**{REST}")
    meeting = found.meeting
    assert (str(meeting.date), meeting.start_time) == ("2026-05-04", start)
    assert place is None or meeting.location == place
    assert [item.heading for item in found.items] == ["Roof", "Any other business"]


TITLES = """
Meeting notes: Ferrow Toolkit Maintainers, 4 May 2026 | Ferrow Toolkit Maintainers
Notes – Quill TC – 4 May 2026 | Quill TC
Minutes of the 4 May 2026 Quill TC meeting | Quill TC
Minutes from the 2026-05-04 Tern Steering Group Meeting | Tern Steering Group
Minutes from 3rd Larkspur TSC meeting, May 4th, 2026 | Larkspur TSC
Agenda and Minutes for the 2026 05 04 17:00 OAT CG Meeting (DRAFT) | OAT CG
Summary of the Netherby Town Board meeting of May 4, 2026 | Netherby Town Board
Quartz Weekly Technical Sync - 4 May 2026 | Quartz Weekly Technical Sync
2026-05-04 Fernhill Worker Co-op: All Hands Meeting | Fernhill Worker Co-op
Plenum 2026-05-04 Agenda/Minutes | Plenum
[Open Kiln Developers] meeting 4 May 2026 | Open Kiln Developers
Netherby Makers No. 7 – 4 May 2026 | Netherby Makers
Kestrel WG: Minutes 4/5/2026 | Kestrel WG
Bramble Collective / 4 May 2026 | Bramble Collective
SIG-Audio (4 May 2026) | SIG-Audio
sig-storage Weekly Meeting 2026-05-04 | sig-storage
Summary Notes, Kiln Board of Directors Meeting 4 May 2026 | Kiln Board of Directors
4 May 2026: Friends of Ferrow Wood meeting minutes | Friends of Ferrow Wood
"""


@pytest.mark.parametrize("row", TITLES.strip().splitlines())
@pytest.mark.parametrize(
    ("form", "dress"),
    [
        ("md", "# {}\n\n"),
        ("txt", "{}\n{}\n\n"),
        ("txt", "= {} =\n\n"),
        ("md", "Home > Meetings > Minutes\n\n# {}\n\n"),
    ],
)
def test_the_body_in_a_title(row: str, form: str, dress: str) -> None:
    title, body = row.split(" | ")
    top = dress.format(title, "=" * len(title))
    rest = "Present: Ann Bell, Carl Dunn, Eve Frost\n\n1. Roof\n\nIt leaks.\n\n2. Website\n\nIt is new.\n"
    meeting = extract_bytes((top + rest).encode(), name=f"case.{form}").meeting
    assert (meeting.body, str(meeting.date)) == (body, "2026-05-04")


@pytest.mark.parametrize(
    "line",
    [
        "* ACTION: Carl+Eve come up with a proposal for the panel",
        "* [CLOSED] @carl to share the draft budget with the finance committee",
        "- Share the draft budget with the finance committee",
        "- ok, who is here for the harbour committee",
        "- These notes are on the board",
        "Minutes recorded by Carl Dunn",
        "Home > Meetings > Board",
    ],
)
def test_no_task_or_sentence_is_a_body(line: str) -> None:
    found = extract_text(f"Present: Ann Bell, Carl Dunn, Eve Frost\n\n{line}\n\n1. Roof\n\nIt leaks.\n")
    assert found.meeting.body is None


WHERE = """
4 May 2026 / 19:30 / The Plough | 19:30 - The Plough
4 May 2026, 1930, Weir Clubhouse | 19:30 - Weir Clubhouse
4 May 2026 7:30 PM ET (Discord) | 19:30 - Discord
4 May 2026, 18:00 UTC, MS Teams | 18:00 - MS Teams
4 May 2026 18:00 - 19:15 UTC | Google Meet | 18:00 19:15 Google Meet
4 May 2026, 9:15 AM ET - 10:05 AM ET, Harbour Hotel | 09:15 10:05 Harbour Hotel
Monday4th May 2026 at 7.30pm in the Mill Hall | 19:30 - the Mill Hall
7:30pmMonday 4 May 2026 | 19:30 - None
Date: 4 May 2026Time: 7:30pmVenue: Room 3.12 | 19:30 - Room 3.12
Date: 4 May 2026Time: 18:00 UTCLocation: Old Mill, Ferrow | 18:00 - Old Mill, Ferrow
Date: 4 May 2026/nTime: 1915 - 2020/nWhere: The Plough | 19:15 20:20 The Plough
Date: 4 May 2026/n/nLocation:/nZoom | None - Zoom
Date: 4 May 2026/nVenue Clyde Hotel | None - Clyde Hotel
Date: 4 May 2026/nLocation: Zoom: https://zoom.example/j/1 | None - Zoom
Date: 4 May 2026/nHeld by: MS Teams | None - MS Teams
4 May 2026/n10.30/nRoom 1.14, Mill House | 10:30 - Room 1.14, Mill House
4 May 2026/n13.30 to 15.30/nTarn Lodge | 13:30 15:30 Tarn Lodge
4 May 2026, 10:00 to 12:45, Old Malthouse, Ferrow, followed by a walk to the weir | 10:00 12:45 Old Malthouse, Ferrow
Thursday 4 May 2026, upstairs bar, 7.45pm start | 19:45 - upstairs bar
Minutes of the meeting held in the village hall on 4 May 2026 at 7pm | 19:00 - the village hall
Date: 4 May 2026/nHeld at the shop of Carl Dunn. Chair: Ann | None - the shop of Carl Dunn
"""


@pytest.mark.parametrize("row", WHERE.strip().splitlines())
def test_the_line_of_the_day(row: str) -> None:
    line, expected = row.replace("/n", "\n").rsplit(" | ", 1)
    text = f"Quill Makers\n\n{line}\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n1. Roof\n\nIt leaks.\n"
    meeting = extract_bytes(text.encode(), name="case.txt").meeting
    assert f"{meeting.start_time} {meeting.end_time or '-'} {meeting.location}" == expected
    assert str(meeting.date) == "2026-05-04"


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        ("CTO: 7:01 P.M.", "Adjourned: 8.45pm", "19:01", "20:45"),
        ("Call to order: 19:00", "Adjournment at 20:45", "19:00", "20:45"),
        ("The meeting began at 1930.", "We finished at 2045 hrs.", "19:30", "20:45"),
        ("Carl called the meeting to order at 1915", "Adjourned @ 8:45 PM", "19:15", "20:45"),
        ("Called to order at 7 pm by Ann Bell.", "The Chair closed the meeting at 8:45p.", "19:00", "20:45"),
        ("Start: 19:00", "End: 20:45", "19:00", "20:45"),
        ("Meeting started at: 19:00", "Close of business: 20:45", "19:00", "20:45"),
        ("It rained.", "The meeting was adjourned until Monday 11 May 2026 at 7pm.", None, None),
    ],
)
def test_beginning_and_end_told_below(first: str, last: str, start: str | None, end: str | None) -> None:
    text = f"# Quill Makers, 4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n{first}\n\n## Roof\n\nIt leaks.\n\n{last}\n"
    meeting = extract_bytes(text.encode(), name="case.md").meeting
    assert (meeting.start_time, meeting.end_time) == (start, end)


@pytest.mark.parametrize(
    "head",
    [
        "Title: Board meeting 2026-05-04\nDate: 2026-05-19 10:20\nModified: 2026-06-02 09:00\nAuthors: Ann Bell",
        "2026-05-04 Kiln Developers Meeting\n==================================\n:Author: Ann Bell\n:Date: 2026-05-06",
        "WG meeting 4 May 2026\n#####################\n\n:date: 2026-05-19 10:30:55\n:modified: 2026-05-19 10:30:55\n:category: News",
    ],
)
def test_a_page_s_own_date_gives_way_to_the_title_s(head: str) -> None:
    text = f"{head}\n\nParticipants\n------------\n\n- Ann Bell\n- Carl Dunn\n\nRoof\n----\n\nIt leaks.\n"
    meeting = extract_bytes(text.encode(), name="case.txt").meeting
    assert (str(meeting.date), meeting.start_time) == ("2026-05-04", None)


@pytest.mark.parametrize(
    "line",
    [
        "Main Page -> Meetings",
        "Table of Contents",
        "Quill Makers",
        "Management Committee",
        "1500 Berlin, 0600 Tarn",
        ":alt: Photo by Ann Bell",
        "View Recording",
        "Action Items",
        "Discussion notes",
    ],
)
def test_what_is_no_place(line: str) -> None:
    text = f"Quill Makers\n\nMinutes of the meeting, 4 May 2026\n\n{line}\n\nPresent: Ann Bell, Carl Dunn\n\n1. Roof\n\nIt leaks.\n"
    assert extract_bytes(text.encode(), name="case.txt").meeting.location is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("These are the minutes of the meeting of Monday May 4, 2026, at the Institute of Wells, Ferrow.", "the Institute of Wells, Ferrow"),
        ("Carl called the monthly meeting to order on May 4, 2026 at 6:30 pm at the Tarn Town hall.", "the Tarn Town hall"),
        ("Meeting held on May 4, 2026 at Nan's Pizza during lunch.", "Nan's Pizza during lunch"),
        ("The next meeting will be held in February.", None),
        ("The minutes of the last meeting, held on April 4, 2026 at the Mill, were read.", None),
    ],
)  # fmt: skip
def test_a_place_told_below(words: str, place: str | None) -> None:
    text = f"# Quill Makers, May 4, 2026\n\nPresent: Ann Bell, Carl Dunn\n\n## Opening\n\n{words}\n\n## Roof\n\nIt leaks.\n"
    assert extract_bytes(text.encode(), name="case.md").meeting.location == place


@pytest.mark.parametrize(
    "words",
    [
        "The minutes of 4 April 2026 were approved and signed by the Chair.",
        "- Ann Bell to test the pump [2026-04-12]",
        "It was moved to bring this to the full Board at the June 26, 2026 Board Meeting, with all the papers that go with it.",
    ],
)
def test_another_day_is_not_the_meeting_s(words: str) -> None:
    text = f"# Quill Makers\n\nPresent: Ann Bell, Carl Dunn\n\n{words}\n\n## Roof\n\nIt leaks.\n"
    assert extract_bytes(text.encode(), name="case.md").meeting.date is None
