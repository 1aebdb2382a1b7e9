"""Owners of whom either may do it, and lines below a list of tasks that say who made the document."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_bytes

TEXT = """# Weir Board 4 May 2026

## Present

- Ann Bell
- Carl Dunn
- Eve Frost

## Action Items

- Eve Frost to fix the gate.
- {task}

{below}
"""
TASKS = (
    "**Ann Bell or Carl Dunn** to rename the file today.",
    "Ann or Carl to call the builder.",
    "**Ann** or **Carl**: send the rota",
    "Ann and/or Carl to check the roof.",
    "Mend the roof (Ann or Carl)",
    "Paint the door - Ann or Carl",
)
MADE = (
    "Prepared by: Carl Dunn",
    "Submitted by: Carl Dunn",
    "Recorded by: Carl Dunn",
    "Compiled by - Carl Dunn",
    "Approved by: Ann Bell",
    "Written up by: Carl Dunn",
)


def _minutes(task: str, below: str = "") -> Minutes:
    return extract_bytes(TEXT.format(task=task, below=below).encode(), name="minutes.md")


@pytest.mark.parametrize("task", TASKS)
def test_either_of_two_owns_a_task(task: str) -> None:
    assert [owner.name for owner in _minutes(task).actions[-1].owners] == ["Ann Bell", "Carl Dunn"]


@pytest.mark.parametrize("below", MADE)
def test_who_made_the_document_is_no_task(below: str) -> None:
    assert len(_minutes("Ann Bell to look.", below).actions) == 2
