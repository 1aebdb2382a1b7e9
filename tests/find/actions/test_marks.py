"""What marks an action or an entry of a review, in four kinds of clothes: `marks.toml` and `reviews.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from support.tasks import FORMS, told

HERE = Path(__file__).parent
MARKS = [tuple(mark) for mark in tomllib.loads((HERE / "marks.toml").read_text("utf-8"))["marks"]]
YARD = "## Yard\n\nThe yard is wet and the fence has come down. The gutter should be emptied before the autumn.\n\n"


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: str(mark[0]))
def test_mark(mark: tuple[str, ...]) -> None:
    """The line, what is found, and after '!' the clothes in which it is something else."""
    line, *expected = mark
    without = {word[1:] for word in expected if word.startswith("!")}
    expected = [word for word in expected if not word.startswith("!")]
    found = {form: told(YARD + line, form) for form in FORMS if form not in without}
    assert found == dict.fromkeys(found, expected)


REVIEWS: list[dict[str, Any]] = tomllib.loads((HERE / "reviews.toml").read_text("utf-8"))["review"]


@pytest.mark.parametrize("case", REVIEWS, ids=lambda case: case["title"])
def test_review(case: dict[str, Any]) -> None:
    found = {form: told(case["body"], form) for form in case.get("forms", FORMS)}
    assert found == dict.fromkeys(found, case["found"])


# what heads a list of tasks; words beside the known ones count where most points name their doers
TITLES = """
Action Items
ACTION ITEMS
Actions
Action Points
Action points arising
Action list
Action summary
Action Log (new)
List of Actions
Summary of actions
Summary of Action Items
Actions agreed at this meeting
Actions agreed
Agreed Actions
Agreed Action Points
New Actions
New action items
Actions for next meeting
Actions before next meeting
Actions to be completed by next meeting
Actions to take
Actions required
Actions & owners
Actions and responsibilities
Action items and owners
Actions and deadlines
Action items / next steps
Next steps
Next Steps and Action Items
Next steps & actions
NEXT STEPS
Follow-up
Follow ups
Follow-up items
Follow-up actions
Follow Up Tasks
Items for follow-up
Items for action
For action
To do
To-do
TODO
ToDo list
To Do List
To-do before next meeting
Things to do
To be done
Tasks
Tasks assigned
Task assignments
New tasks
Assigned tasks
Tasks for next week
Tasks until next meeting
Assignments
Homework
Jobs
Jobs to do
Commitments
Takeaways
Outcomes and actions
Decisions and actions
Actions and decisions
Decisions / actions
Resolutions and Actions
Action Items from this meeting
AIs
APs
ACTIONS THIS MEETING
Actions from today
Recap of actions
Action item recap
Open action items
Action register
Action plan
Who does what
Work plan
Action Item Summary
Agreed next steps
Immediate actions
Actions for the Clerk and members
Action tracker
Action table
Volunteers and tasks
Actions arising
Actions arising from the meeting
Actions to be taken forward
Actions/Next steps
Action(s)
Action Item(s)
Actions:
V. Action Items
9) Action items
Meeting actions
Committee actions
Board Action Items
Team to-dos
Post-meeting actions
Post meeting actions
Actions noted
Actions recorded
Actions raised
Actions identified
Outstanding and new actions
Deliverables
Next actions
Things to follow up
Follow-up required
Reminders
Upcoming tasks
Pending tasks
To be done
Still to be done
What needs to be done
So, to do:
Right then – jobs
Now, action points
Assignments made at this meeting
""".strip().splitlines()


@pytest.mark.parametrize("title", TITLES)
def test_title(title: str) -> None:
    body = f"## {title}\n\n- Ann: count the keys\n- Carl to paint the gate\n- Sweep the yard (Eve)\n"
    tasks = ["Ann Bell | count the keys", "Carl Dunn | Carl to paint the gate", "Eve Frost | Sweep the yard"]
    found = {form: told(body, form) for form in ("md", "txt", "cells")}
    assert found == dict.fromkeys(found, tasks)


@pytest.mark.parametrize("title", ["Assignments", "Climate actions", "Reminders", "Takeaways"])
def test_a_title_that_heads_something_else(title: str) -> None:
    body = f"## {title}\n\n- The gutter is full of moss.\n- AB: the yard was swept in March.\n- It rained.\n"
    found = {form: told(body, form) for form in ("md", "txt", "cells")}
    assert not any(found.values())
