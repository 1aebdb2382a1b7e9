"""Numbers of any kind in front of owners in brackets and what they are to do."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = "# Minutes of the meeting of Weir Parish Council held on 4 May 2023\n\nPresent: Ann Smith (Chair), Bob Jones, Carl Dunn, Jane Doe (Clerk)\n\n## 1. Welcome\n\nAll were welcomed.\n\n## 2. Hall\n\n"


def tasks(line: str) -> list[tuple[str, list[str]]]:
    return [(a.text, [o.text for o in a.owners]) for a in extract_text(TOP + line + "\n").actions]


@pytest.mark.parametrize(
    ("line", "task", "owner"),
    [
        ("14.3 [AS] Ask the bank for a card.", "Ask the bank for a card.", "AS"),
        ("M14/2 (Bob Jones): write to the school.", "write to the school.", "Bob Jones"),
        ("23/045 (Clerk) Send the form.", "Send the form.", "Clerk"),
    ],
)
def test_people_of_the_meeting_are_owners(line: str, task: str, owner: str) -> None:
    assert tasks(line) == [(task, [owner])]


@pytest.mark.parametrize(
    "line",
    [
        "14.3 (Mr Brown) Erect a shed at 4 Mill Lane.",  # nobody of the meeting
        "23/0134 (Bob Jones) Erect a shed at 4 Mill Lane.",  # the number of a plan
        "2.1 (AS) Note the report.",  # what the meeting does
        "2.2 (BJ) Agree the budget.",
        "Q1 (Ann Smith): Provide the budget figures?",  # a question
    ],
)
def test_what_sets_no_task(line: str) -> None:
    assert tasks(line) == []
