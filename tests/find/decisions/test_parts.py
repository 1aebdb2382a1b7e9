"""A list of decisions inside a part that holds actions too, under whatever title."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

HEAD = (
    "# Minutes of the Weir Trust\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn, Eve Frost, Gus Hart and Ida Law\n\n"
    "## Roof\n\nThe roof leaks and has leaked.\n\n## Gate\n\nThe gate is shut at night.\n\n"
)
LISTS = (
    "\n\n- We'll start the tag project soon\n- **Fair:** the committee agreed to go on with the fair\n- The roof is to wait\n\n"
    "**Actions**\n\n- Ann to call a roofer\n- Eve to oil the gate\n"
)


@pytest.mark.parametrize(
    "titles",
    [
        "## Decision items:",
        "## Decisions/Actions\n\n**Decisions**",
        "## Decisions and actions\n\n### Decisions",
        "## Actions/Decisions\n\nDecisions",
        "**Decisions**",
        "Decisions:",
    ],
)
def test_decisions_beside_actions(titles: str) -> None:
    minutes = extract_bytes((HEAD + titles + LISTS).encode(), name="minutes.md")
    assert [decision.text for decision in minutes.decisions] == [
        "We'll start the tag project soon",
        "Fair: the committee agreed to go on with the fair",
        "The roof is to wait",
    ]
    assert [action.text for action in minutes.actions] == ["Ann to call a roofer", "Eve to oil the gate"]
