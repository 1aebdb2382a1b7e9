"""Who does a task besides its owner, in a bracket behind it; and what brackets say besides."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Quarry Lane Residents\n\nMeeting of 19 June 2026, 7pm\n\nPresent: Ann Bell, Carl Dunn, Eve Frost (Treasurer)\n\n## Fair\n\n"


def owners(line: str) -> list[str | None]:
    (action,) = extract_text(HEAD + line + "\n", name="a.md").actions
    return [owner.name for owner in action.owners]


@pytest.mark.parametrize("form", ["ACTION: {}", "ACTION: {}.", "It was fine.\n\n## Action list\n\n- {}"])
@pytest.mark.parametrize(
    "task",
    [
        "Carl to book the van (with Eve)",
        "Carl to book the van (and Eve Frost)",
        "Carl to book the van (with EF)",
        "Carl: book the van (EF to help)",
        "Carl to book the van [with help from Eve]",
    ],
)
def test_a_second_owner(task: str, form: str) -> None:
    assert owners(form.format(task)) == ["Carl Dunn", "Eve Frost"]


@pytest.mark.parametrize(
    "task",
    [
        "Carl to ask the Treasurer (EF)",
        "Carl to count the slates (AB)",
        "Carl to write to Eve Frost (EF)",
        "Carl to write to the builder (J Bell)",
        "Carl to thank the baker (Eve Frost)",
        "Carl to ask about keys (Ann has the list)",
        "Carl to send in the form (AGM)",
        "Carl to book the van (CD)",
        "Carl to book the van (with CD)",
        "Carl to paint the door (and frame)",
    ],
)
def test_no_second_owner(task: str) -> None:
    assert owners(f"ACTION: {task}") == ["Carl Dunn"]
