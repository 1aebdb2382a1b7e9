"""Notes that mark tasks by who is to do them, line by line, and nothing else in them does."""

from __future__ import annotations

import pytest

from support.tasks import told

NOTES = """## Rent

The owner wants more from April. We think that is fair.

AB will write to the owner by 20 May.

{first}

## Fair

RL is a street. Last year six hundred came.

Eve will draw the map. Carl will print it. Everyone to hand it out.

{second}

## News

Carl is moving away in the new year. The council will dig up the lane in June.
"""


@pytest.mark.parametrize("form", ["md", "txt", "html"])
@pytest.mark.parametrize(
    ("first", "second", "more"),
    [
        ("CD to find out what others pay.", "AB to ask the cafe.", ("CD to find out what others pay", "AB to ask the cafe")),
        ("CD: ask what others pay", "Ann – buy the tea", ("ask what others pay", "buy the tea")),
    ],
)  # fmt: skip
def test_lines_led_by_people(first: str, second: str, more: tuple[str, str], form: str) -> None:
    found = told(NOTES.format(first=first, second=second), form)
    assert [line.split(" | ")[1] for line in found] == [
        "AB will write to the owner by 20 May", more[0], "Eve will draw the map", "Carl will print it",
        "Everyone to hand it out", more[1],
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["md", "txt", "html"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("CD will retire in May.", "AB will come."),  # what is to come
        ("CD to find out what others pay. The rent is high.", "Action: AB to ask the cafe."),  # a label marks the tasks
    ],
)
def test_other_notes(first: str, second: str, form: str) -> None:
    found = told(NOTES.replace(" Everyone to hand it out.", "").format(first=first, second=second), form)
    assert not [line for line in found if "write to the owner" in line or "retire" in line]
