"""Labelled tasks in front of what the body went on to resolve."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "Weir Parish Council\n\nMinutes of the meeting held on 8 September 2020\n\nPresent: Cllrs Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF, Clerk)\n\n1. Trees\n\n"


@pytest.mark.parametrize(
    ("line", "task"),
    [
        (
            "Action: AB to clarify ownership. Subject to that, the PC agreed award of a sum of £250, as proposed by CD and seconded by EF.",
            "AB to clarify ownership.",
        ),
        ("New action: CD to order slates. It was resolved to pay the invoice.", "CD to order slates."),
        ("ACTION: EF to write again. She will copy in the ward. Members noted the report.", "EF to write again. She will copy in the ward."),
        ("Action: AB to draw a plan. Proposed by CD, seconded by EF.", "AB to draw a plan."),
        ("- **Action:** AB to draw a plan. The committee unanimously approved a grant.", "AB to draw a plan."),
        ("Action: CD to ask for the timetable. It was agreed that he should copy in the school.", None),
        ("Action: Write to the depot. Nothing has been agreed with them so far.", None),
        ("Action: CD to see the members noted below. The board of the mill is to be told.", None),
        ("Action: CD to sell the eggs. Cllr Bell thanked him.", None),
    ],
)  # fmt: skip
def test_a_task_ends_where_the_body_resolves_something(line: str, task: str | None) -> None:
    (action,) = extract_text(HEAD + line + "\n").actions
    assert action.text == (task or line.partition(": ")[2])
