"""Titles of reviews among the points of the item about the minutes before, over entries with numbers of their own."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_bytes

HEAD = "# Weir Project Board\n\n9 June 2031\n\n**Present:** Ada Finch (AF), Boris Lund (BL), Carla Moss (CM)\n\n"
ENTRIES = (
    "8.8 - Draw up the tide tables (AF/BL). Ongoing.", "9.5 - Look into the next kind of sluice. No progress.",
)  # fmt: skip
LAST = "11.3 - Find a new chair. Done."
REST = "### 2. Sluice\n\nThe sluice leaks.\n\n### 3. Boat\n\nThe boat is dry.\n"


def told(minutes: Minutes) -> list[tuple[str | None, str]]:
    return [(u.ref or u.number, u.status) for u in minutes.action_updates]


@pytest.mark.parametrize(
    "heading", ["Minutes of the last meeting", "Minutes from the last WPB meeting", "Matters arising"]
)
@pytest.mark.parametrize(("first", "second"), [
    ("1. New and ongoing actions", "2. Completed actions"), ("Open actions", "Closed actions"), ("Actions new and old", "Completed actions"),
])  # fmt: skip
def test_titles_over_entries(heading: str, first: str, second: str) -> None:
    body = f"{first}\n\n" + "".join(f"  {line}\n\n" for line in ENTRIES) + f"{second}\n\n  {LAST}\n\n"
    found = extract_bytes(f"{HEAD}### 1. {heading}\n\nAgreed.\n\n{body}{REST}".encode(), name="minutes.md")
    assert told(found) == [("8.8", "in_progress"), ("9.5", "open"), ("11.3", "complete")]
    assert not found.actions


def test_new_actions_elsewhere() -> None:
    body = "New and ongoing actions\n\n- AF to draw up the tide tables\n- BL to look into the sluice\n"
    found = extract_bytes(
        f"{HEAD}### 1. Weir\n\nIt is low.\n\n{REST}\n### 4. Actions\n\n{body}".encode(), name="minutes.md"
    )
    assert [a.text for a in found.actions] == ["AF to draw up the tide tables", "BL to look into the sluice"]
    assert not found.action_updates


def test_the_number_of_an_entry_of_an_action_list() -> None:
    body = "- 41/1: Film about the weir (no progress).\n- 67/1: Find a new member of the board (done).\n"
    found = extract_bytes(f"{HEAD}## Review of Action List\n\n{body}\n{REST}".encode(), name="minutes.md")
    assert [(u.number, u.ref, u.status) for u in found.action_updates] == [
        ("41/1", None, "open"),
        ("67/1", None, "complete"),
    ]


def test_numbers_and_owners_in_front_of_what_became_of_them() -> None:
    body = "Action 2 (CM): prices for the roof. Not yet in. Carry forward.\n\nAction 3 (AF): book the hall. Done.\n\n"
    found = extract_bytes(f"{HEAD}## 1. Follow-up on previous minutes\n\n{body}{REST}".encode(), name="minutes.md")
    assert [(u.number, u.owners[0].name, u.status) for u in found.action_updates] == [
        ("2", "Carla Moss", "open"),
        ("3", "Ada Finch", "complete"),
    ]
    found = extract_bytes(
        f"{HEAD}## 1. Roof\n\nIt leaks.\n\n{body.replace('Done.', '')}{REST}".encode(), name="minutes.md"
    )
    assert [a.number for a in found.actions] == ["2", "3"]


@pytest.mark.parametrize("heading", ["Minutes and actions of 5 May", "Minutes of the last meeting"])
def test_actions_of_the_minutes_before(heading: str) -> None:
    body = "Agreed.\n\nActions:\n\n- BL – gate – done\n- AF – book the hall – done\n\n"
    found = extract_bytes(f"{HEAD}## 1. {heading}\n\n{body}{REST}".encode(), name="minutes.md")
    assert [(u.owners[0].name, u.status) for u in found.action_updates] == [
        ("Boris Lund", "complete"),
        ("Ada Finch", "complete"),
    ]
