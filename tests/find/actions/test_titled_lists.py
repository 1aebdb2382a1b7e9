"""Titles over lists of tasks that are grouped by owner, dated, or spoken."""

from __future__ import annotations

import pytest

from minutes_extract.segment.labels import titled
from support.tasks import told


def test_when_all_tasks_are_due() -> None:
    body = "## To be done before the next meeting\n\n- Ann: count the keys\n- Carl: paint the gate by 20 May\n"
    assert told(body, "md") == [
        "Ann Bell | count the keys | 2026-06-01",
        "Carl Dunn | paint the gate by 20 May | 2026-05-20",
    ]


@pytest.mark.parametrize("one", ["Ms. Bell", "Mrs Bell", "Dr Bell", "Cllr. Bell"])
@pytest.mark.parametrize("title", ["Assignments made at this meeting", "Homework", "Actions"])
def test_names_with_titles_head_their_tasks(one: str, title: str) -> None:
    body = f"**{title}**\n\n{one}\n- Count the keys.\n- Paint the gate.\n\nMr. Dunn and Ms Frost\n- Book the band.\n"
    expected = ["Ann Bell | Count the keys", "Ann Bell | Paint the gate", "Carl Dunn, Eve Frost | Book the band"]
    assert told(body, "md") == expected


def test_a_list_of_something_else_below_a_name() -> None:
    body = "**Assignments of leases**\n\nMs. Bell\n- The shop in the yard.\n- The barn.\n\nRoof\n- It leaks.\n"
    assert told(body, "md") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("So, to do:", "list"),
        ("OK then: actions", "list"),
        ("Finally, action points", "list"),
        ("In short – action items", "list"),
        ("So to the roof:", None),
        ("So, the roof", None),
        ("Now, what is due", None),
        ("Outstanding from January", "log"),
        ("Still open from last meeting", "log"),
        ("Left over from March", "log"),
        ("Jobs outstanding from the last meeting", "log"),
        ("Outstanding invoices from January", None),
        ("Open from Easter", None),
    ],
)
def test_what_a_title_heads(text: str, kind: str | None) -> None:
    assert titled(text) == kind


def test_dots_part_a_task_from_what_became_of_it() -> None:
    body = "## Outstanding from April\n\n- Ann: move the shed ... finished 22 Apr\n- Carl: paint the gate … done\n- Eve to ring the bank .... not yet done\n"
    assert told(body, "md") == [
        "complete Ann Bell | move the shed",
        "complete Carl Dunn | paint the gate",
        "open Eve Frost | Eve to ring the bank",
    ]
