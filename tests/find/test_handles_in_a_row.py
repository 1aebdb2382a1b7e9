"""Handles side by side with nothing between them, and names behind 'Who'."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

TAIL = "\n\n## Roof\n\nThe roof leaks. It was decided to mend it.\n\n## Gate\n\n@finch looks after the gate now.\n"


def told(lines: str) -> list[str]:
    minutes = extract_bytes(f"# Weir WG sync 2026-08-07\n\n{lines}{TAIL}".encode(), name="a.md")
    return [f"{person.name} {person.attendance}" for person in minutes.attendees]


@pytest.mark.parametrize(
    "lines",
    [
        "Attended: @marlow @finch @K900 @osprey-1",
        "Attendees\n\n@marlow, @finch @K900 @osprey-1",
        "## Attendees\n\n- @marlow @finch @K900 @osprey-1",
        "**Present:** @marlow (Acme) @finch (Bolt) @K900 @osprey-1",
        "- Members: @marlow @finch @K900 @osprey-1",
        "Attendees: [@marlow](https://x.org/m) [@finch](https://x.org/f) [@K900](https://x.org/k) [@osprey-1](https://x.org/o)",
    ],
)
def test_handles(lines: str) -> None:
    assert told(lines) == ["marlow present", "finch present", "K900 present", "osprey-1 present"]


def test_handles_of_each_list() -> None:
    assert told("**Present:** @marlow @finch\n**Regrets:** @K900 @wren") == [
        "marlow present", "finch present", "K900 apologies", "wren apologies",
    ]  # fmt: skip


@pytest.mark.parametrize("label", ["Who", "Folks"])
@pytest.mark.parametrize(
    "lines",
    [
        "**When:** 7 August 2026\n**{}:** Ann, Carl, Eve, Gus\n**Recording:** https://example.org/rec/123",
        "When: 7 August 2026\n{}: Ann, Carl, Eve, Gus\nWhere: Zoom",
        "- {}: Ann, Carl, Eve, Gus\n- When: 7 August 2026",
        "| {} | Ann, Carl, Eve, Gus |\n| --- | --- |\n| When | 7 August 2026 |",
        "| | |\n| --- | --- |\n| {} | Ann, Carl, Eve, Gus |\n| When | 7 August 2026 |",
        "## {}\n\n- Ann\n- Carl\n- Eve\n- Gus",
    ],
)
def test_who(label: str, lines: str) -> None:
    assert told(lines.format(label)) == ["Ann present", "Carl present", "Eve present", "Gus present"]


@pytest.mark.parametrize("said", ["everyone", "residents of the north side are asked to come."])
def test_who_without_names(said: str) -> None:
    assert told(f"**Who:** {said}") == []
