"""A column that says who presented each item, beside tasks with labels of their own."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


@pytest.mark.parametrize("head", ["Lead", "Presenter", "Who", "Led by", "Owner", "Speaker"])
@pytest.mark.parametrize(
    "task",
    [
        "<b>ACTION: SN to send the form by 2 June.</b>",
        "Action: SN to send the form by 2 June.",
        "<p><b>Action 1:</b> SN to send the form by 2 June</p>",
    ],
)
def test_only_the_labelled_task_is_an_action(head: str, task: str) -> None:
    minutes = extract_text(
        "**Contractors' Forum**\n\n**Minutes of the meeting of 22 May 2017**\n\n"
        "Present: Bina Shahid (BS), Colm Reidy (CR), Stuart Njorogo (SN)\n\n"
        f"#\tItem\t{head}\n---\t---\t---\n1\t<b>Introductions</b> BS welcomed members.\tBS\n"
        "2\t<b>Minutes</b> The minutes were agreed.\tCR\n"
        f"3\t<b>Scheme</b> SN outlined the changes. {task}\tSN\n"
        "4\t<b>Training</b> An evening on inhalers is planned for September.\tCR\n"
        "5\t<b>AOB</b> None.\tAll\n6\t<b>Next meeting</b> 17 July 2017, 19:30.\t\n"
    )
    assert [[o.name for o in a.owners] for a in minutes.actions] == [["Stuart Njorogo"]]
    assert len(minutes.items) == 6
