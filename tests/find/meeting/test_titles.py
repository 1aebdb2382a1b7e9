"""The body, the day, the time and the place in the first lines of minutes, as many clerks write them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

REST = "\n\n**Present:**\n\nAnn Bell (AB)\tChair\nCarl Dunn (CD)\tClerk\n\n**1. Roof**\n\nIt leaks, and has done so since the autumn.\n\n**2. Any other business**\n\nNone.\n"


@pytest.mark.parametrize(
    ("top", "body"),
    [
        ("**Weir Council**\n\n**Rivers and Wells Board**\n\n**Minutes of the meeting held on 4 May 2026**", "Rivers and Wells Board"),
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
