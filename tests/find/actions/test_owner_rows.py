"""Rows whose tasks only the owners beside them mark: which sentence is whose."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TEXT = """**Minutes of the Weir Vale Forum
Monday 4 May 2026, 7pm**

**Present:** Ann Bell (Chair), Carl Dunn, Eve Frost, Guy Hope (Lock Keeper)

Item\tNotes\tWho
1\t<b>Welcome</b> Ann welcomed everybody.\t
2\t<b>Weir</b> {said}\t{who}
3\t<b>Next meeting</b> 1 June 2026.\t
"""
ROWS = [
    # tasks that run on without a stop, or in one sentence, each with its doer
    ("Carl to ring the plumber Eve to write to the bank", "CD EF", ["CD | Carl to ring the plumber", "EF | Eve to write to the bank"]),
    ("Mr Dunn to ring the plumber; Ms Frost to write.", "<p>CD</p><p>EF</p>", ["CD | Mr Dunn to ring the plumber", "EF | Ms Frost to write."]),
    ("It leaks. Carl to ring the plumber, and Eve to write.", "CD/EF", ["CD | Carl to ring the plumber", "EF | Eve to write."]),
    ("CD to ask EF to send the plan.", "CD/EF", ["CD, EF | CD to ask EF to send the plan."]),
    ("It leaks. Carl and Eve to ring the plumber.", "CD/EF", ["CD, EF | Carl and Eve to ring the plumber."]),
    ("CD to ring the plumber. EF to find the plan. Both to report.", "CD, EF", ["CD | CD to ring the plumber.", "EF | EF to find the plan."]),
    # what was told, and the task of the one who told it
    ("CD said the boat must be sold by December. EF thought so. CD to get three quotes.", "CD", ["CD | CD to get three quotes."]),
    ("The Lock Keeper told of two leaks. The list had been written to with no reply. He would call a plumber.", "GH", ["GH | He would call a plumber."]),
    ("CD told members of the leak.", "CD", ["CD | CD told members of the leak."]),
    # called otherwise than beside it
    ("Ann has a list of members willing to row. Needs somebody to lead. Carl happy to take this on.", "CD", ["CD | Carl happy to take this on."]),
    # what is asked by all, or of all
    ("GH showed the figures. Members requested that the report show the rain apart. It was received.", "GH", ["GH | Members requested that the report show the rain apart."]),
    ("Pictures will be taken in June. CD to send the map round. Comments to CD by 20 May.", "<p>CD</p><p>All</p>", ["CD | CD to send the map round.", "All | Comments to CD by 20 May."]),
    ("There should be more on flooding. A new version to come to the board.", "AB", ["AB | A new version to come to the board."]),
    ("The level has fallen to six. A paper will be brought in June.", "EF", ["EF | A paper will be brought in June."]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "who", "expected"), ROWS, ids=[row[0][:40] for row in ROWS])
def test_whose_sentence(said: str, who: str, expected: list[str]) -> None:
    found = extract_text(TEXT.format(said=said, who=who)).actions
    assert [f"{', '.join(o.text for o in a.owners)} | {a.text}" for a in found] == expected


def test_all_are_meant_by_members() -> None:
    said = "Ann advised that she will be leaving in May and the forum will need a chair. Members to send names to Eve."
    found = extract_text(TEXT.format(said=said, who="All")).actions
    assert [a.text for a in found] == ["Members to send names to Eve."]


COLUMN = """**Minutes of the Weir Vale Forum
Monday 4 May 2026, 7pm**

Present: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

Item\tNotes\t{head}
Lamps\tThe lamps are dim, and two of them are out.\tCD to buy new lamps (9/6)
Gate\tIt is wet, and the hinge is broken again.\tAB to chase - 14/5
Hens\tThey are well.\tNone
Roof\tIt leaks by the door.\tCD and EF to call a roofer by the end of May
"""


@pytest.mark.parametrize("head", ["Action (owner and date)", "Action: who / by when", "Actions: responsible"])
def test_tasks_below_a_heading_of_owners(head: str) -> None:
    found = extract_text(COLUMN.format(head=head)).actions
    assert [(a.text, [o.text for o in a.owners], a.due.edtf if a.due else None) for a in found] == [
        ("CD to buy new lamps (9/6)", ["CD"], "2026-06-09"),
        ("AB to chase - 14/5", ["AB"], "2026-05-14"),
        ("CD and EF to call a roofer by the end of May", ["CD", "EF"], "2026-05-31"),
    ]


def test_a_year_that_names_a_thing_is_no_day() -> None:
    (action,) = extract_text(TEXT.format(said="It leaks. Dates for 2026/27 to be sent round.", who="EF")).actions
    assert action.due is None


def test_one_of_three_has_a_sentence_without_a_doer() -> None:
    said = "Carl will ask the roofer. Eve will write to the bank. Shirts - get a price for 50."
    found = extract_text(TEXT.format(said=said, who="CD/EF/GH")).actions
    assert [[o.text for o in a.owners] for a in found] == [["CD"], ["EF"], ["GH"]]


@pytest.mark.parametrize(
    ("who", "when", "expected"),
    [
        ("Builder EF", "20/05/2026 31/05/2026", ["Gate to be painted by the yard.", "List of all leaks to be sent to the Trust."]),
        ("Builder EF", "20/05/2026", ["List of all leaks to be sent to the Trust."]),
        ("Eve Frost", "20/05/2026 31/05/2026", None),
    ],
)  # fmt: skip
def test_two_words_beside_two_days_and_two_tasks(who: str, when: str, expected: list[str] | None) -> None:
    said = "<p>Gate to be painted by the yard.</p><p>List of all leaks to be sent to the Trust.</p>"
    table = f"Item\tNotes\tWho\tWhen\n1\t<b>Welcome</b> Ann welcomed everybody.\t\t\n2\t<b>Weir</b> <p>It leaks.</p>\t\t\n\t{said}\t{who}\t{when}\n3\t<b>Next meeting</b> 1 June 2026.\t\t\n"
    found = extract_text(TEXT[: TEXT.index("Item\t")] + table).actions
    if expected is None:  # one person's name
        assert all(owner.name == "Eve Frost" for action in found for owner in action.owners)
    else:
        assert [action.text for action in found] == expected
