"""Cells of an action column in which several tasks run on in one line."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

A, B = "order the pump", "tell the hirers"
TWO = [
    f"<b>Action:</b> BS to {A} by 12 April <b>Action:</b> CT to {B}",
    f"Action: BS to {A} by 12 April. Action: CT to {B}.",
    f"<b>ACTION</b> BS to {A} by 12 April <b>ACTION</b> CT to {B}",
    f"Action 1: BS to {A} by 12 April Action 2: CT to {B}",
    f"<b>Bea</b> – {A} by 12 April <b>Carl</b> – {B}",
    f"<b>Bea:</b> {A} by 12 April <b>Carl:</b> {B}",
    f"<b>BS</b> {A} by 12 April <b>CT</b> {B}",
    f"<b>Bea Sculley</b> to {A} by 12 April <b>Carl Trower</b> to {B}",
    f"<b>BS to {A} by 12 April</b> <b>CT to {B}</b>",
    f"BS to {A} by 12 April CT to {B}",
    f"Bea Sculley to {A} by 12 April Carl Trower to {B}",
    f"Chair to {A} by 12 April Treasurer to {B}",
    f"BS to {A} by 12 April / CT to {B}",
    f"BS to {A} by 12 April | CT to {B}",
    f"BS: {A} by 12 April CT: {B}",
    f"BS – {A} by 12 April CT – {B}",
    f"• BS to {A} by 12 April • CT to {B}",
    f"- BS to {A} by 12 April - CT to {B}",
    f"1) BS to {A} by 12 April 2) CT to {B}",
    f"(a) BS to {A} by 12 April (b) CT to {B}",
    f"(i) BS to {A} by 12 April (ii) CT to {B}",
    f"A1 BS to {A} by 12 April A2 CT to {B}",
    f"<b>A1:</b> BS to {A} by 12 April <b>A2:</b> CT to {B}",
    f"{A.capitalize()} by 12 April (BS) {B.capitalize()} (CT)",
    f"{A.capitalize()} by 12 April – BS {B.capitalize()} – CT",
]
ONE = [
    "BS to ask CT to tell the hirers",
    "BS to meet with CT to agree the price",
    "Bea to remind Carl to order the pump by 12 April",
    "BS to chase (a) the plumber and (b) the bank",
    "BS to order slates (grey) and paint (white)",
    "BS to bring the 2019 and 2020 accounts",
]


def _minutes(cell: str, beside: str = "") -> Minutes:
    head = "Item\tDiscussion\tAction" + ("\tOwner" if beside else "")
    rows = [
        "1\t<b>Welcome</b><p>The chair welcomed all to the meeting.</p>\t" + ("\t" if beside else ""),
        f"2\t<b>Boiler</b><p>It failed twice in the month. The pump is thought to be worn.</p>\t{cell}"
        + (f"\t{beside}" if beside else ""),
    ]
    rule = "\t".join(["---"] * (head.count("\t") + 1))
    return extract_text(
        "**Alder Hall Committee**\n\n**Minutes of the meeting held on 3 April 2019**\n\n"
        "Present: Bea Sculley (BS, Chair), Carl Trower (CT, Treasurer), Jo Bramley (JB)\n\n"
        + "\n".join([head, rule, *rows])
        + "\n"
    )


@pytest.mark.parametrize("cell", TWO)
def test_each_task_of_a_line_is_an_action(cell: str) -> None:
    first, second = _minutes(cell).actions
    assert [o.name for o in first.owners] == ["Bea Sculley"]
    assert first.due is not None and first.due.edtf == "2019-04-12"
    assert [o.name for o in second.owners] == ["Carl Trower"]
    assert second.due is None
    assert "pump" in first.text and "hirers" not in first.text and "Action" not in first.text
    assert "hirers" in second.text and "pump" not in second.text and "Action" not in second.text


@pytest.mark.parametrize("cell", ONE)
def test_one_task_that_names_others_stays_one(cell: str) -> None:
    assert [a.text for a in _minutes(cell).actions] == [cell]


@pytest.mark.parametrize("owners", ["Bea Carl Jo", "BS CT JB", "<p>Bea</p><p>Carl</p><p>Jo</p>"])
def test_tasks_that_begin_with_verbs_are_as_many_as_the_owners_beside_them(owners: str) -> None:
    minutes = _minutes("Book the bouncy castle Put out a call for helpers Buy raffle tickets", owners)
    assert [(a.text, [o.name for o in a.owners]) for a in minutes.actions] == [
        ("Book the bouncy castle", ["Bea Sculley"]),
        ("Put out a call for helpers", ["Carl Trower"]),
        ("Buy raffle tickets", ["Jo Bramley"]),
    ]
