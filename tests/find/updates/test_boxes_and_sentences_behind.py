"""Boxes in front of what an entry is cited with, and sentences between a task and the status at the end of its line."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = """# Weir Bridge Trust

Minutes of the Board held on 3 May 2024

Present: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

## 1. Welcome

The chair welcomed everybody.

## 2. Actions from the last meeting

"""
END = "\n\n## 3. Roof\n\nIt leaks.\n"


def told(lines: list[str]) -> list[tuple[str, str, str | None]]:
    return [(u.text, u.status, u.ref) for u in extract_text(HEAD + "\n\n".join(lines) + END).action_updates]


@pytest.mark.parametrize("cited", ["Item {}: ", "Minute {} – ", "Item {} – "])
@pytest.mark.parametrize(("ticked", "empty"), [("☑", "☐"), ("✓", "✗"), ("✔", "☐")])
def test_a_box_in_front_of_what_is_cited(ticked: str, empty: str, cited: str) -> None:
    lines = [
        f"{ticked} {cited.format(4)}AB to mend the gate.",
        f"{empty} {cited.format(6)}CD to count the keys.",
        f"{empty} {cited.format(7)}EF to read the plan. (carried forward to June)",
    ]
    assert told(lines) == [
        ("AB to mend the gate.", "complete", "4"),
        ("CD to count the keys.", "open", "6"),
        ("EF to read the plan.", "open", "7"),
    ]


@pytest.mark.parametrize("status", ["<b>ongoing</b>", "ongoing", "<i>ongoing</i>"])
def test_what_is_said_between_a_task_and_its_status(status: str) -> None:
    text = f"AB to mend the gate. Two prices so far – {status}"
    found = extract_text(HEAD + text + f"\n\nCD to count the keys. Half of them – {status}" + END).action_updates
    assert [(u.text, u.status) for u in found] == [
        ("AB to mend the gate.", "in_progress"),
        ("CD to count the keys.", "in_progress"),
    ]
    assert found[0].narrative is not None
    assert "Two prices so far" in found[0].narrative


def test_two_tasks_in_a_line_stay_together() -> None:
    text = "AB to mend the gate. AB to paint it as well – <b>ongoing</b>"
    found = extract_text(HEAD + text + "\n\nCD to count the keys – done" + END).action_updates
    assert found[0].text == "AB to mend the gate. AB to paint it as well"
