"""Lists below a line that says nothing but when: those of their points that bid somebody are tasks, due then."""

from __future__ import annotations

import pytest

from support.tasks import FORMS, told

TASKS = "\n\n- Ann: ask the builder\n- CD and Eve to count the cars\n"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("For next meeting:", "2026-06-01"),
        ("**Before the next meeting**:", "2026-06-01"),
        ("To do by 20 May:", "2026-05-20"),
        ("By the end of May:", "2026-05-31"),
        ("### To do by 20 May", "2026-05-20"),
        ("**Actions by 20 May**", "2026-05-20"),
    ],
)
def test_a_line_that_says_when(line: str, due: str, form: str) -> None:
    found = told(f"## Lane\n\nThe lane is wet.\n\n{line}{TASKS}", form)
    assert found == [
        f"Ann Bell | ask the builder | {due}",
        f"Carl Dunn, Eve Frost | CD and Eve to count the cars | {due}",
    ]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "body",
    [
        "For next meeting:\n\n- Budget\n- Election of officers\n- The lane\n",
        "By 20 May the lane had dried:\n\n- Ann: it was still wet\n- Eve saw a boat\n",
        "For the next meeting on 1 June 2026 the hall is booked.\n\n- Tea is at six\n- Ann brought cake\n",
    ],
)
def test_other_lists(body: str, form: str) -> None:
    assert told(f"## Lane\n\nThe lane is wet.\n\n{body}", form) == []
