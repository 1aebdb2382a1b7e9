"""New actions among the points of a review: what stands below one is no entry of it."""

from __future__ import annotations

from minutes_extract import extract_text

TEXT = """# Ropewalk Society committee

2 May 2026

Present: Ann Bell, Carl Dunn, Eve Frost

## 1. Matters arising
- ACTION: Third key for the shed
  - cut while the smith is in town; "any day will do" -- AB, CD
- AB to ask the council about the path - done
- ACTION: Eve: pay the printer
- Carl to mend the gate: still to do
  - Waiting for hinges

## 2. Rope
All is well.
"""


def test_below_a_new_action() -> None:
    found = extract_text(TEXT, name="a.md")
    assert [a.text for a in found.actions] == ["Third key for the shed", "pay the printer"]
    assert [(u.text, u.status, u.narrative) for u in found.action_updates] == [
        ("AB to ask the council about the path", "complete", None),
        ("Carl to mend the gate", "open", "Waiting for hinges"),
    ]
