"""Rows of a table of actions whose cell holds a list of tasks of one owner."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = """# Weir Bridge Trust

Minutes of the Board held on 3 May 2024

Present: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

## 1. Roof

The chair spoke of the roof.

## Actions

"""
TASKS = "<ul><li>Mend the gate</li><li>Paint the hall</li></ul>"


def told(head: str, row: str) -> list[tuple[str, list[str | None], str | None, str | None]]:
    rule = "\t".join("---" for _ in head.split("\t"))
    found = extract_text(f"{HEAD}{head}\n{rule}\n{row}\nCarl Dunn\tRead the plan\t24/9\t1 July 2024\n").actions[:-1]
    return [(a.text, [o.name for o in a.owners], a.ref, a.due.edtf if a.due else None) for a in found]


@pytest.mark.parametrize("head", ["Who\tWhat\tMinute\tBy when", "Officer / member\tAction(s)\tMinute\tTarget date"])
@pytest.mark.parametrize("tasks", [TASKS, TASKS.replace("ul>", "ol>")])
def test_each_with_its_number_and_its_day(head: str, tasks: str) -> None:
    row = f"Ann Bell\t{tasks}\t<p>24/1</p><p>24/2</p>\t<p>3 June 2024</p><p>5 July 2024</p>"
    assert told(head, row) == [
        ("Mend the gate", ["Ann Bell"], "24/1", "2024-06-03"),
        ("Paint the hall", ["Ann Bell"], "24/2", "2024-07-05"),
    ]


def test_each_with_its_number_or_its_day_alone() -> None:
    head = "Who\tWhat\tMinute\tBy when"
    found = told(head, f"Ann Bell\t{TASKS}\t<p>24/1</p><p>24/2</p>\t3 June 2024")
    assert [(a[0], a[2], a[3]) for a in found] == [
        ("Mend the gate", "24/1", "2024-06-03"),
        ("Paint the hall", "24/2", "2024-06-03"),
    ]
    found = told(head, f"Ann Bell\t{TASKS}\t24/1\t<p>3 June 2024</p><p>5 July 2024</p>")
    assert [(a[0], a[3]) for a in found] == [("Mend the gate", "2024-06-03"), ("Paint the hall", "2024-07-05")]


@pytest.mark.parametrize(
    "row",
    [
        f"Ann Bell\t{TASKS}\t24/1\t3 June 2024",
        "Ann Bell\t<p>Mend the gate</p><p>It is the one by the hall</p>\t24/1\t<p>3 June 2024</p><p>or later</p>",
    ],
)
def test_one_action_where_nothing_beside_it_tells_several(row: str) -> None:
    assert len(told("Who\tWhat\tMinute\tBy when", row)) == 1
