"""Tables of tasks in any order of columns below headings of known and of unknown words."""

from __future__ import annotations

from itertools import permutations

import pytest

from minutes_extract import extract_text

HEAD = (
    "**WEIR VALE FORUM**\n\n**4 May 2026, 7pm, The Mill**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\n"
    "1. Roof\n\nAB said that it leaks.\n\n2. Bank\n\nThe loan was talked about.\n\n3. Boats\n\nThey are old.\n\n**Actions**\n\n"
)
KNOWN = {"F": "Ref", "T": "Action", "W": "Owner", "D": "Due date", "S": "Status"}
OTHER = {"F": "Minute", "T": "Action required", "W": "By whom", "D": "By when", "S": "Progress"}
STRANGE = {"F": "Nr", "T": "Thing to be seen to", "W": "Person", "D": "Date wanted", "S": "As it stands"}
ROWS = [
    ("1.1", "Ask three roofers for a price", "AB", "3 June 2026", "Open"),
    ("1.2", "Paint the gate green", "CD", "12 June 2026", "Open"),
    ("2.1", "Write to the bank about the loan", "EF", "30 June 2026", "Not started"),
    ("3.1", "Sell the old boat", "CD", "1 July 2026", "Open"),
]
NAMES = {"AB": "Ann Bell", "CD": "Carl Dunn", "EF": "Eve Frost"}
ORDERS = ["".join(order) for k in (2, 3, 4) for order in permutations("FTWDS", k) if {"T", "W"} <= set(order)]


@pytest.mark.parametrize("heads", [KNOWN, OTHER, STRANGE], ids=["known", "other", "strange"])
@pytest.mark.parametrize("order", ORDERS)
def test_each_task_has_its_owner_and_day(order: str, heads: dict[str, str]) -> None:
    if heads is STRANGE and {"S", "D"} <= set(order) and "F" not in order:
        pytest.xfail("days below unknown words may be those on which the tasks were set")
    rows = ["\t".join(heads[c] for c in order)] + ["\t".join(row["FTWDS".index(c)] for c in order) for row in ROWS]
    found = extract_text(HEAD + "\n".join(rows) + "\n").actions
    assert [a.text for a in found] == [row[1] for row in ROWS]
    assert [[o.name for o in a.owners] for a in found] == [[NAMES[row[2]]] for row in ROWS]
    if "D" in order:
        assert [a.due and a.due.edtf for a in found] == ["2026-06-03", "2026-06-12", "2026-06-30", "2026-07-01"]
    if "F" in order:
        assert [a.ref for a in found] == [row[0] for row in ROWS]


def test_a_first_row_like_the_others_is_one_of_them() -> None:
    rows = "Ask a roofer\tAB\t3 June 2026\nPaint the gate\tCD\t4 June 2026\nSell the boat\tEF\t5 June 2026\nBuy oars\tAB\t\n"
    assert len(extract_text(HEAD + rows).actions) == 4


def test_subjects_that_count_on_are_no_tasks_below_what() -> None:
    rows = (
        "**What**\t**Notes**\t**Who/when**\n<b>1. Conflicts</b>\t<p>AB is a member of the club.</p>\t\n"
        "<b>2. Roof</b>\t<p>It leaks.</p> <p>ACTION: Ask a roofer for a price</p>\tCD 3 June\n"
        "<b>3. Bank</b>\t<p>The loan was talked about.</p> <p>ACTION: Write to the bank</p>\tEF 4 June\n"
    )
    found = extract_text(HEAD.split("1. Roof", 1)[0] + rows)
    assert [i.heading for i in found.items] == ["Conflicts", "Roof", "Bank"]
    assert [(a.text, a.owners[0].name) for a in found.actions] == [
        ("Ask a roofer for a price", "Carl Dunn"), ("Write to the bank", "Eve Frost"),
    ]  # fmt: skip
