"""'Action' below a matter that arises sets a new task; below the minutes before it heads those that were set then."""

from __future__ import annotations

from minutes_extract import Minutes, extract_bytes

HEAD = "# Friends of Tollgate Wood\n\n3 March 2031\n\n**Present:** Ada Finch (AF), Boris Lund (BL), Carla Moss (CM)\n\n"


def read(text: str) -> Minutes:
    return extract_bytes((HEAD + text).encode(), name="minutes.md")


def test_a_task_below_a_matter() -> None:
    found = read(
        "## Matters arising\n\n### 1. Hedge\n\nThe lower hedge has been cut.\n\n#### Action\n\nBL to ask about the upper one.\n\n"
        "### 2. Bird boxes\n\nTen boxes are up.\n\n## Points discussed\n\n### 1. Fair\n\nThe fair is in May.\n\n#### Action\n\n"
        "CM to book the hall.\n\n### 2. Path\n\nThe path is muddy.\n"
    )
    assert [a.text for a in found.actions] == ["BL to ask about the upper one.", "CM to book the hall."]
    assert not found.action_updates


def test_tasks_of_the_meeting_before() -> None:
    found = read(
        "## 1. Minutes of the last meeting\n\nThe minutes were agreed.\n\n### Actions\n\n"
        "- BL to ask about the upper hedge. Done.\n- CM to book the hall. Ongoing.\n\n## 2. Fair\n\nThe fair is in May.\n"
    )
    assert not found.actions
    assert [u.status for u in found.action_updates] == ["complete", "in_progress"]
