"""Owners in front of a verb without 'to', and those with whom they are to do something."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Society\n\nMinutes of the meeting on 4 May 2016\n\nPresent: Ann Bell, Carl Dunn, Eve Frost, Gus Hart\n\n## 1. Roof\n\n"


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        ("Ann work with Bert, Shaw, and Gina to sort it.", "Ann"),
        ("Zorvan work with Eve, Gus, and Carl to sort it.", "Zorvan"),
        ("Chairman liaise with Eve and Carl to sort it.", "Chairman"),
        ("Kevin send the polls to Eve and Carl.", "Kevin"),
        ("Ann and Gus send the polls.", "Ann Gus"),
        ("Roof leaks, and Eve, Gus, and Carl to mend it.", "Eve Gus Carl"),
        ("The roof leaks, and Carl to mend it.", "Carl"),
        ("Meet with Eve, Gus, and Carl to plan the day.", ""),
        ("Ask Carl to print them.", ""),
        ("Council write to all.", ""),
        ("Ann and Eve to work with Carl.", "Ann Eve"),
    ],
)
def test_whoever_stands_in_front_of_the_verb_owns_the_task(task: str, expected: str) -> None:
    for text in (f"ACTION: {task}", f"- **Action:** {task}"):
        (action,) = extract_text(HEAD + text + "\n").actions
        assert " ".join(owner.text for owner in action.owners) == expected
