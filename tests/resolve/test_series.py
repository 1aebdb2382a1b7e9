"""Numbers of actions that begin with that of their meeting, and those of minutes."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

TEXT = """Weir Mill Trust

Monday 4 May 2026

Present: Ann Bell, Carl Dunn

1. Actions of earlier meetings

{B}.1 – Carl to ask the bank – Complete
{B}.4 – Ann to mend the gate – In progress

2. Roof

It leaks.

| No. | Action | Owner |
| --- | --- | --- |
| {A}.1 | Mend the roof | Ann Bell |
| {A}.2 | Paint the door | Carl Dunn |
"""


def _read(before: int, now: int) -> Minutes:
    return extract_text(TEXT.format(B=before, A=now))


@pytest.mark.parametrize(("before", "now"), [(46, 47), (8, 9), (30, 47)])
def test_earlier_actions_are_numbered_as_those_of_this_meeting(before: int, now: int) -> None:
    assert [(u.number, u.ref) for u in _read(before, now).action_updates] == [
        (f"{before}.1", None),
        (f"{before}.4", None),
    ]


@pytest.mark.parametrize(("before", "now"), [(1, 2), (12, 4), (3, 60)])
def test_numbers_of_items_or_of_much_else_are_of_minutes(before: int, now: int) -> None:
    assert all(u.number is None for u in _read(before, now).action_updates)
