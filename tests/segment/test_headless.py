"""Tables of actions whose headings are missing: the cells tell what the columns hold."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = """**Minutes of the Weir Vale Group
Monday 4 May 2026**

**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

<b>1. Welcome</b>
<p>AB welcomed all who had come, and told them of the flood that had been in the spring of the year before.</p>
<b>2. Roof</b>
<p>The roof leaks, and has leaked for longer than anybody there could say with certainty that day.</p>

{title}

{rows}

Next meeting 1 June 2026
"""
ROWS = [
    ("A1", "Write to the maker of the gate", "CD", "15 May", "New"),
    ("A2", "Find a hall for the fair in June", "AB/EF", "1 June 2026", "Open"),
    ("A3", "Count the hens and tell the Group", "EF", "ASAP", "New"),
]
ORDERS = [(0, 1, 2, 3, 4), (3, 0, 1, 2, 4), (0, 2, 1, 3), (2, 1, 3), (1, 2, 4)]


@pytest.mark.parametrize("title", ["<b>Actions</b>", "<b>SUMMARY OF ACTIONS</b>", "<b>Action list:</b>"])
@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_columns_in_any_order(order: tuple[int, ...], title: str) -> None:
    rows = "\n".join("\t".join(row[c] for c in order) for row in ROWS)
    minutes = extract_text(HEAD.format(title=title, rows=rows))
    found = [(a.text, [o.name for o in a.owners]) for a in minutes.actions]
    assert found == [
        ("Write to the maker of the gate", ["Carl Dunn"]),
        ("Find a hall for the fair in June", ["Ann Bell", "Eve Frost"]),
        ("Count the hens and tell the Group", ["Eve Frost"]),
    ]
    if 3 in order:
        assert [a.due.edtf if a.due else None for a in minutes.actions] == ["2026-05-15", "2026-06-01", None]
    if 0 in order:
        assert [a.ref or a.number for a in minutes.actions] == ["A1", "A2", "A3"]


def test_a_log_keeps_what_is_new_apart() -> None:
    rows = "A1\tWrite to the maker\tCD\tMarch 2026\tComplete\nA2\tFind a hall for the fair\tAB\t1 June 2026\tNew"
    minutes = extract_text(HEAD.format(title="<b>ACTION LOG</b>", rows=rows))
    assert [u.status for u in minutes.action_updates] == ["complete"]
    assert [a.text for a in minutes.actions] == ["Find a hall for the fair"]


def test_other_tables_are_none() -> None:
    rows = "Hall\tThe hall in the lane by the mill\t£30\t12\nBarn\tThe barn behind the church in town\t£20\t40"
    assert not extract_text(HEAD.format(title="<b>Rooms</b>", rows=rows)).actions


@pytest.mark.parametrize("order", ["NHBW", "NWHB", "WNHB"])
def test_owners_in_front_leave_the_headings_beside_the_prose(order: str) -> None:
    items = [
        ("1", "Welcome", "AB welcomed all to the meeting, and thanked them for coming.", ""),
        ("2", "Roof", "CD said that it leaks in two places. It was agreed to ask three roofers for a price.", "AB"),
        ("3", "Boats", "Two boats are old. CD to sell the old boat before the regatta begins.", "CD"),
        ("4", "Any other business", "There was none, and the meeting went on to the next item.", ""),
    ]
    head = "**WEIR FORUM**\n\n**4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"
    rows = ["\t".join(item["NHBW".index(c)] for c in order) for item in items]
    found = extract_text(head + "\n".join(rows) + "\n")
    assert [(i.number, i.heading) for i in found.items] == [item[:2] for item in items]
    assert [(a.text, a.owners[0].name) for a in found.actions] == [
        ("It was agreed to ask three roofers for a price.", "Ann Bell"),
        ("CD to sell the old boat before the regatta begins.", "Carl Dunn"),
    ]
