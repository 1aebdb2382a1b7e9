"""Earlier actions that a label in their own line tells, amid the items: 'Action from last meeting: AB to ask (done).'"""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "Weir Parish Council\n\nMinutes of the meeting held on 8 September 2020\n\nPresent: Cllrs Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF, Clerk)\n\n1. Trees\n\n"


@pytest.mark.parametrize(
    ("line", "text", "status"),
    [
        ("Action from last meeting: AB to contact Mr Gimlet (Done).", "AB to contact Mr Gimlet", "complete"),
        ("Actions from previous meeting: EF to write to the county. Ongoing.", "EF to write to the county.", "in_progress"),
        ("**Action from the last meeting:** AB to contact Mr Gimlet. (Done)", "AB to contact Mr Gimlet.", "complete"),
        ("- **Last meeting's action:** CD to ask for quotes. In hand.", "CD to ask for quotes.", "in_progress"),
        ("Previous action – AB to buy corn – complete.", "AB to buy corn", "complete"),
        ("Action outstanding from last meeting: CD to sell eggs.", "CD to sell eggs.", "unknown"),
    ],
)  # fmt: skip
def test_a_label_tells_that_an_action_is_an_earlier_one(line: str, text: str, status: str) -> None:
    minutes = extract_text(HEAD + line + "\n\nAction: EF to thank him.\n\n2. Roof\n\nIt leaks.\n")
    assert [(u.text, u.status) for u in minutes.action_updates] == [(text, status)]
    assert [a.text for a in minutes.actions] == ["EF to thank him."]


@pytest.mark.parametrize(
    "line", ["Action from last meeting: none.", "Actions from last meeting: All complete.", "Action: AB to see last month's actions."]
)  # fmt: skip
def test_no_earlier_action(line: str) -> None:
    assert extract_text(HEAD + line + "\n\n2. Roof\n\nIt leaks.\n").action_updates == ()
