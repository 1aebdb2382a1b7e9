"""A meeting begins when somebody opens it, whoever that was; shops and doors open too."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Ann opened at 7.20pm, and bade all to sign in.", "19:20"),
        ("Mrs Bell opened at 7.45 p.m. with a prayer.", "19:45"),
        ("AB opened at 19:45.", "19:45"),
        ("Ann Bell opened proceedings at 7.45pm.", "19:45"),
        ("The bar opened at 7.45pm and was busy.", None),
        ("Doors opened at 7pm.", None),
    ],
)
def test_opened(text: str, start: str | None) -> None:
    minutes = extract_text(
        "**COLDMERE CANAL SOCIETY**\n\nCommittee meeting no. 187\n\n11th March 2020, Navigation Inn (upstairs)\n\n"
        f"**Present:** Ann Bell (Chairman), Tom Greave\n\n**1. Start**\n\n{text}\n\n**2. Minutes**\n\nAccepted.\n"
    )
    found = minutes.meeting.start_time
    assert (str(found)[:5] if found is not None else None) == start
