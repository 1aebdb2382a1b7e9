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
        ("Weir allotment association minutes of committee meeting 26/11/2026", "Weir allotment association"),
        ("# Annual General Meeting of the Weir Music Association 2026\n\nDate: 4 May 2026", "Weir Music Association"),
        ("# Vision 2030 Group\n\nMinutes of the meeting held on 4 May 2026", "Vision 2030 Group"),
        (
            "(These minutes may be changed at the Meeting at which they are approved)\n\nMinutes of Weir Town Council, 4 May 2026",
            "Weir Town Council",
        ),
    ],
)
def test_bodies(top: str, body: str | None) -> None:
    assert extract_text(top + REST).meeting.body == body
