"""Tables below a title of earlier actions, whatever heads their columns."""

from __future__ import annotations

from itertools import product

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes
from minutes_extract.segment.labels import titled

TITLES = ["Matters arising", "Previous action items", "Follow up from last meeting", "Actions (from last meeting)"]
TASKS = ["Action", "Item", "Topic", "Matter", "What"]
STATES = ["Status", "Notes", "Position", "Update", "Comments"]
SAID = {
    "complete": "Done - see the noticeboard",
    "in_progress": "In progress, to be read next week",
    "open": "Still waiting for a reply",
}
HEAD = "## Steering Committee 2023-02-08\n\n**Present:** Lena Fuchs, Tom Adeyemi, Oskar Lind\n\n"
ROWS = [
    ["Publish the timetable", "Lena Fuchs", "31 January"],
    ["Draft the letting policy", "Tom Adeyemi", "31 January"],
    ["Ask the bank about its fees", "Oskar Lind", "1 March"],
]


def review(title: str, heads: list[str], rows: list[list[str]]) -> Minutes:
    lines = ["|".join(["", *row, ""]) for row in (heads, ["---"] * len(heads), *rows)]
    return extract_text(HEAD + f"### {title}\n\n" + "\n".join(lines) + "\n\n### Budget\n\nOskar showed the figures.\n")


@pytest.mark.parametrize(("title", "task", "state"), list(product(TITLES, TASKS, STATES)))
def test_what_became_of_tasks_stands_behind_their_owners(title: str, task: str, state: str) -> None:
    found = review(
        title, [task, "Who", state], [[*row[:2], said] for row, said in zip(ROWS, SAID.values(), strict=True)]
    )
    assert [update.text for update in found.action_updates] == [row[0] for row in ROWS]
    assert [update.owners[0].name for update in found.action_updates] == [row[1] for row in ROWS]
    assert [update.status for update in found.action_updates] == list(SAID)
    assert not found.actions


@pytest.mark.parametrize("state", STATES)
def test_days_may_stand_between(state: str) -> None:
    found = review("Outstanding actions", ["Item", "Lead", "By when", state], [[*row, said] for row, said in zip(ROWS, SAID.values(), strict=True)])  # fmt: skip
    assert [update.status for update in found.action_updates] == list(SAID)
    assert [update.text for update in found.action_updates] == [row[0] for row in ROWS]


def test_notes_beside_new_tasks_are_no_reviews() -> None:
    rows = [[*row[:2], note] for row, note in zip(ROWS, ["On the website", "With the Clerk", "By letter"], strict=True)]
    found = review("New action items", ["Item", "Who", "Notes"], rows)
    assert [action.text for action in found.actions] == [row[0] for row in ROWS]
    assert not found.action_updates


@pytest.mark.parametrize(
    "title",
    [
        "Follow up from last meeting",
        "Reports on action items",
        "Actions [previous]",
        "Action Points (previous)",
        "Actions from Minutes",
        "Actions from the meeting held on 4 May",
        "Rolling action list",
        "Check-in on action items",
    ],
)
def test_titles_that_look_back(title: str) -> None:
    assert titled(title) == "log"


@pytest.mark.parametrize("title", ["Follow up", "Actions (all)", "Actions (owner in brackets)", "Actions (by 4 May)"])
def test_titles_that_look_ahead(title: str) -> None:
    assert titled(title) == "list"
