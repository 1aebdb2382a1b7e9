"""Owners and a day behind the finished sentence of an action, in a row, a list or behind a label, in bold or not."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Bridge Trust**\n\n**Minutes of the Board held on 3 May 2024 at 5pm**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\n"
ROWS = "\t\n---\t---\n1.\t<b>Welcome</b>\n\t<p>The chair welcomed everybody to the hall.</p>\n{}\n2.\t<b>Budget</b>\n\t<p>The budget was looked at.</p>\n"

BEHIND = [
    ("AB – end of May 2024", ["Ann Bell"], "2024-05-31"),
    ("CD with EF – 3 June 2024", ["Carl Dunn", "Eve Frost"], "2024-06-03"),
    ("AB / CD – before the end of term (16 July 2024)", ["Ann Bell", "Carl Dunn"], "2024-07-16"),
    ("CD & EF, by 30 June 2024", ["Carl Dunn", "Eve Frost"], "2024-06-30"),
    ("EF (by 4 July 2024)", ["Eve Frost"], "2024-07-04"),
]


def told(text: str) -> list[tuple[str, list[str | None], str | None, str | None]]:
    found = extract_text(text).actions
    return [(a.text, [o.name for o in a.owners], a.due.edtf if a.due else None, a.ref) for a in found]


@pytest.mark.parametrize("task", ["The gate to be mended.", "Paper on the hall, with the prices of each."])
@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize(("behind", "owners", "due"), BEHIND)
def test_behind_the_task_of_a_numbered_row(behind: str, owners: list[str], due: str, bold: bool, task: str) -> None:
    behind = f"<b>{behind}</b>" if bold else behind
    for label in ("<b>ACTION 24/7</b>", "Action 24/7", "ACTION 24/7:"):
        found = told(HEAD + ROWS.format(f"{label}\t{task} {behind}"))
        assert found == [(task, owners, due, "24/7")]


@pytest.mark.parametrize(("behind", "owners", "due"), BEHIND)
def test_behind_the_task_of_a_label_or_a_list(behind: str, owners: list[str], due: str) -> None:
    text = HEAD + f"## 1. Gate\n\nIt is stuck.\n\nACTION: The gate to be mended. {behind}\n"
    assert [t[:3] for t in told(text)] == [("The gate to be mended.", owners, due)]
    text = HEAD + f"## 1. Gate\n\nIt is stuck.\n\n## Actions\n\n- Mend the gate. {behind}\n- AB to paint it.\n"
    assert told(text)[0][:3] == ("Mend the gate.", owners, due)


def test_behind_a_dash_in_bold_what_is_no_day_is_still_when() -> None:
    text = HEAD + ROWS.format("<b>ACTION 24/7</b>\tThe gate to be mended. <b>AB / CD – next Estates Committee</b>")
    assert told(text) == [("The gate to be mended.", ["Ann Bell", "Carl Dunn"], None, "24/7")]


def test_the_number_of_an_action_is_told_without_its_word() -> None:
    rows = "ACTION 12\tAnn Bell to mend the gate.\nAP3.1\tCarl Dunn to paint it."
    assert [a.number for a in extract_text(HEAD + ROWS.format(rows)).actions] == ["12", "AP3.1"]


def test_a_place_or_a_sentence_behind_is_no_owner() -> None:
    text = (
        HEAD
        + "## 1. Gate\n\nIt is stuck.\n\n## Actions\n\n- Send a letter to the mayor. Weir Hall – 4 June 2024\n- AB to paint it.\n"
    )
    assert all(not {"Weir Hall"} & {o.text for o in a.owners} for a in extract_text(text).actions)
    text = HEAD + "## 1. Gate\n\nThe gate is stuck and nobody minds. Carl Dunn – 12 June 2024\n"
    assert extract_text(text).actions == ()
