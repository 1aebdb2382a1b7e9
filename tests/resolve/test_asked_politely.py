"""Owners of labelled actions that are worded as a wish or a question."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Society\n\nMinutes of the meeting on 4 May 2016\n\nPresent: Ann Bell, Carl Dunn (CD), Eve Frost\n\n## 1. Roof\n\n"


@pytest.mark.parametrize(
    ("task", "owners"),
    [
        ("It would be helpful if the group could name speakers for the day.", "the group"),
        ("It would be great if Ann could ask the builder.", "Ann"),
        ("Would be good if CD could look into it.", "CD"),
        ("Could Ann and Eve send the plan to Gus?", "Ann Eve"),
        ("Can everyone please check their entries.", "everyone"),
        ("Could the trustees sign it?", "the trustees"),
        ("Please could CD send the list to Ann.", "CD"),
        ("It would be good if the hall could open early.", ""),
        ("Could the door be mended?", ""),
        ("Check if the builder could come in May.", ""),
        ("Can we paint it?", ""),
    ],
)
def test_who_is_asked_owns_the_task(task: str, owners: str) -> None:
    for text in (f"**ACTION:** {task}", f"Action: {task}"):
        (action,) = extract_text(HEAD + text + "\n").actions
        assert " ".join(owner.text for owner in action.owners) == owners
