"""Lines above lists that say what became of the actions named below, and points that end with it."""

from __future__ import annotations

import pytest

from minutes_extract.find.told_lists import said_above


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The following actions were reported as complete:", "complete"),
        ("The following actions have been completed:", "complete"),
        ("Actions completed since the last meeting:", "complete"),
        ("All of the actions below have been closed:", "complete"),
        ("It was noted that the following items had been done:", "complete"),
        ("The following were reported done", "complete"),
        ("The following remain outstanding:", "open"),
        ("These actions are still open:", "open"),
        ("3.1 The following action points from the previous meeting have been carried forward:", "open"),
        ("The following tasks have been deferred to the next meeting:", "deferred"),
        ("The following actions are no longer required:", "cancelled"),
        ("The following action items are ongoing:", "in_progress"),
    ],
)
def test_a_line_tells_what_became_of_the_actions_below_it(text: str, status: str) -> None:
    assert said_above(text) == status


@pytest.mark.parametrize(
    "text",
    [
        "The following actions were agreed:",
        "The following actions are to be completed by June:",
        "The following items will be closed:",
        "The following matters were discussed:",
        "The following payments are outstanding:",
        "The following actions are outstanding from the contractor:",
        "The following members are still awaited:",
        "Actions to be done:",
        "Ann to close the account:",
    ],
)
def test_a_line_about_something_else_tells_nothing(text: str) -> None:
    assert said_above(text) is None
