"""A column beside the minutes that holds the label of an action and no more than who owns it."""

from __future__ import annotations

from itertools import product

import pytest

from minutes_extract import extract_text

HEAD = "**HEALTH AND SAFETY COMMITTEE**  \n**15 November 2022, 14:00**  \n\n**Present:** Prof Akira Nishida (Head of School), Mrs Lena Ford (Director of Estates), Mr Stephen Goodacre (Fire Adviser)\n\n"
COLUMNS = ["", "\t\t\n", "<b>Item</b>\t<b>Minute</b>\t<b>Action</b>\n"]
LABELS = ["<p><strong>Action: {}</strong></p>", "Action by {}", "<b>ACTION</b><br/>{}", "{}"]
OWNERS = [
    ("Director of Estates", ["Lena Ford"], None),
    ("Professor Nishida and Director of Estates", ["Akira Nishida", "Lena Ford"], None),
    ("Mr Goodacre, by 9 January 2023", ["Stephen Goodacre"], "2023-01-09"),
    ("LF/AN", ["Lena Ford", "Akira Nishida"], None),
]


@pytest.mark.parametrize(("columns", "label", "who"), list(product(COLUMNS, LABELS, OWNERS)))
def test_they_own_what_was_agreed(columns: str, label: str, who: tuple[str, list[str], str | None]) -> None:
    owners, names, due = who
    (action,) = extract_text(
        f"{HEAD}{columns}22.25\t<p><b>WELCOME</b></p> <p>The Chair welcomed members to the meeting.</p>\t\n"
        f"22.26\t<p><b>WELLBEING</b></p> <p><u>Received:</u> an oral report.</p> <p><u>Agreed:</u> that the University write to the trust about the lighting.</p>\t{label.format(owners)}\n"
        "22.27\t<p><b>FIRE SAFETY</b></p> <p>Alarms had fallen to 88 from 131.</p>\t\n"
    ).actions
    assert action.text == "that the University write to the trust about the lighting."
    assert [owner.name for owner in action.owners] == names
    assert (action.due.edtf if action.due is not None else None) == due


@pytest.mark.parametrize("task", ["Action: Write to the trust", "AN to write to the trust", "Action: Review the code by May"])  # fmt: skip
def test_tasks_in_it_stay_tasks(task: str) -> None:
    (action,) = extract_text(
        f"{HEAD}{COLUMNS[2]}1\t<p><b>WELCOME</b></p> <p>The Chair welcomed members to the meeting.</p>\t\n2\t<p><b>CODE</b></p> <p>A new code was seen.</p>\t{task}\n"
    ).actions
    assert action.text == task.removeprefix("Action: ")
