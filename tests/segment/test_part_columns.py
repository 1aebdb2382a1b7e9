"""The numbers of paragraphs in a column of their own, behind the one of the items' numbers."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

FRONT = "**Weir Mill Trust**\n\n**Minutes of 4 March 2021**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"
APART = "1.⇥⇥<b>Welcome</b>⇥\n⇥1.1⇥All were welcomed to the mill by the miller.⇥\n2.⇥⇥<b>Roof</b>⇥\n⇥2.1⇥It leaks at the back of the hall.⇥\n⇥2.2⇥<b>Action – slates to be bought.</b>⇥CD\n"
BESIDE = "1⇥1.1⇥<b>Welcome</b><br/>All were welcomed to the mill.⇥\n2⇥2.1⇥<b>Roof</b><br/>It leaks at the back.⇥\n⇥2.2⇥<b>Action – slates to be bought.</b>⇥CD\n"


@pytest.mark.parametrize("rows", [APART, BESIDE])
@pytest.mark.parametrize("head", ["⇥⇥⇥By", "No⇥⇥Minute⇥Action", ""])
def test_a_task_has_the_number_of_its_paragraph(head: str, rows: str) -> None:
    minutes = extract_text((FRONT + (head + "\n" if head else "") + rows).replace("⇥", "\t"))
    assert [item.number for item in minutes.items] == ["1", "2"]
    assert [(a.ref, a.owners[0].name) for a in minutes.actions] == [("2.2", "Carl Dunn")]


def test_a_column_of_days_is_none() -> None:
    rows = "1⇥4.5⇥<b>Welcome</b><br/>All were welcomed to the mill.⇥\n2⇥5.5⇥<b>Roof</b><br/>It leaks. <b>Action – slates to be bought.</b>⇥CD\n"
    minutes = extract_text((FRONT + "⇥⇥⇥By\n" + rows).replace("⇥", "\t"))
    assert [a.ref for a in minutes.actions] == ["2"]
