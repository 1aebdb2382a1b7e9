"""A column headed 'Type' with letters in its cells: no numbers, no offices, no statuses."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Ferrow Rowing Club committee\n\nMinutes, 4 May 2026, 7pm, Boathouse\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n"


def table(*rows: str) -> str:
    lines = [f"| {row} |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * (rows[0].count("|") + 1), *lines[1:]]) + "\n"


@pytest.mark.parametrize("head", ["Type", "Kind", "Code", "Category"])
@pytest.mark.parametrize("task", ["Task", "Description"])
def test_beside_tasks(head: str, task: str) -> None:
    rows = table(
        f"{head} | {task} | Owner | Due",
        "T | Get a price for the eight | AB | 1 June 2026",
        "D | Draft the letter | CD | ",
        "I | Tell the members | EF | July",
    )
    found = extract_text(f"{HEAD}## Boats\n\nCracked.\n\n## Actions\n\n{rows}\nT = task, D = document\n", name="a.md")
    assert [(a.ref, a.status, a.text) for a in found.actions] == [
        (None, "open", "Get a price for the eight"), (None, "open", "Draft the letter"), (None, "open", "Tell the members"),
    ]  # fmt: skip
    assert found.decisions == ()


def test_beside_the_minutes() -> None:
    rows = table(
        "Item | Type | Notes | Who | When",
        "1. Boats | I | Two boats are cracked. | | ",
        " | D | Sell the old four. | | ",
        " | A | Get a price for the eight | AB | 1 June 2026",
        "2. Hall | A | Ring the council | CD | ",
        " | I | The roof is dry. | | ",
    )
    found = extract_text(HEAD + rows, name="a.md")
    assert [(i.number, i.heading) for i in found.items] == [("1", "Boats"), ("2", "Hall")]
    assert [a.text for a in found.actions] == ["Get a price for the eight", "Ring the council"]
    assert [d.text for d in found.decisions] == ["Sell the old four."]


def test_a_type_in_words_is_an_office() -> None:
    rows = table("Name | Type", "Ann Bell | Parent", "Carl Dunn | Staff", "Eve Frost | Co-opted")
    found = extract_text(HEAD.replace("Present: Ann Bell, Carl Dunn, Eve Frost", f"## Present\n\n{rows}"), name="a.md")
    assert [(p.name, p.role) for p in found.attendees] == [
        ("Ann Bell", "Parent"), ("Carl Dunn", "Staff"), ("Eve Frost", "Co-opted"),
    ]  # fmt: skip
