"""Columns of a review that say where each action is from: the day of a meeting, and its minute."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Mill\n\nMinutes of 4 August 2022\n\nPresent: Ann Bell (AB), Carl Dunn (CD)\n\n**2. Minutes of 9 June**\n\n2.1 These were approved.\n\n2.2 Actions brought forward:\n\n"


def _told(head: str, cell: str) -> list[tuple[str | None, str | None]]:
    rows = f"| {head} | What was to be done | By | Result |\n|---|---|---|---|\n| {cell} | Get the motor replaced | AB | Done, 22 June |\n| {cell} | Write to flat 17 | CD | Done |\n"
    found = extract_text(f"{HEAD}{rows}\n**3. Finance**\n\n3.1 All is well.\n", name="a.md").action_updates
    return [(str(u.raised_on) if u.raised_on else None, u.ref) for u in found]


@pytest.mark.parametrize("head", ["From", "Raised", "Date and minute", "From meeting"])
@pytest.mark.parametrize(
    ("cell", "ref"), [("9/6, 3.4", "3.4"), ("9 June 2022 item 3.4", "3.4"), ("3.4, 9/6/22", "3.4"), ("9/6/22", None)]
)
def test_day_and_minute(head: str, cell: str, ref: str | None) -> None:
    assert _told(head, cell) == [("2022-06-09", ref)] * 2


def test_whom_people_are_from() -> None:
    rows = "| Name | From |\n|---|---|\n| Ann Bell | Weir Trust |\n| Carl Dunn | Mill Board |\n"
    text = f"# Weir Mill\n\nMinutes of 4 August 2022\n\n**Present**\n\n{rows}\n## 1. Roof\n\nIt leaks.\n"
    assert [a.organisation for a in extract_text(text, name="a.md").attendees] == ["Weir Trust", "Mill Board"]
