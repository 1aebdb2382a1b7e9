"""Reviews below a title of their own inside a cell of the minutes."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

HEAD = "**PERFORMANCE SUB GROUP**  \n**Date:** 3 July 2019  \n\n**Present:** Carol Denby (CD), Steve Marr (SM), Anita Rao (AR), Phil Gant (PG)\n\n<b>No</b>\t<b>Item</b>\t<b>Action / Lead</b>\n1.\t<b>Welcome</b><br/>The Chair welcomed members.\t\n"
TAIL = "3.\t<b>Audits</b><br/>The first audit is to be brought forward.\tCD / AR\n4.\t<b>Dashboard</b><br/>Two charts were seen.\tPG to add a chart of referrals\n"


def minutes(cell: str, beside: str = "") -> Minutes:
    return extract_text(f"{HEAD}2.\t{cell}\t{beside}\n{TAIL}")


@pytest.mark.parametrize("title", ["<b>Action log</b>", "Action log:", "<u>Matters arising</u>", "<b>Actions from last meeting</b>"])  # fmt: skip
@pytest.mark.parametrize("number", ["", "2.{} ", "<b>2.{}</b> "])
def test_a_title_on_a_line_of_its_own_heads_them(title: str, number: str) -> None:
    lines = ["PG to circulate the document – complete.", "AR to provide data – delayed; carry forward."]
    told = "".join(f"<p>{number.format(n)}{line}</p>" for n, line in enumerate(lines, 1))
    found = minutes(f"<p><b>Minutes of last meeting</b></p><p>Agreed.</p><p>{title}</p>{told}")
    assert [(u.text, u.owners[0].text) for u in found.action_updates] == [
        ("PG to circulate the document", "PG"),
        ("AR to provide data", "AR"),
    ]
    assert [u.ref for u in found.action_updates] == (["2.1", "2.2"] if number else [None, None])


def test_owners_beside_them_come_in_turn() -> None:
    found = minutes(
        "<p><b>Minutes of last meeting</b></p><p>Agreed.</p><p><b>Actions arising:</b></p><p>Circulate the document – complete.</p><p>Provide data – delayed.</p>",
        "<p>PG</p><p>AR</p>",
    )
    assert [(u.text, u.owners[0].name) for u in found.action_updates] == [
        ("Circulate the document", "Phil Gant"),
        ("Provide data", "Anita Rao"),
    ]


def test_initials_alone_among_tasks_own_what_was_said() -> None:
    found = minutes("<b>Minutes of last meeting</b><br/>Agreed.")
    assert [(a.text, [o.text for o in a.owners]) for a in found.actions] == [
        ("The first audit is to be brought forward.", ["CD", "AR"]),
        ("PG to add a chart of referrals", ["PG"]),
    ]
