"""The body, the day, the time and the place in the first lines of minutes, as many clerks write them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes, extract_text

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
