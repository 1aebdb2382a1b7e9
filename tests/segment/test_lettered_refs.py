"""Numbers of minutes in letters, a space and figures: 'HB 36'; what they number, and what only looks like them."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text
from minutes_extract.segment.column_heads import is_ref


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("HB 36", True),
        ("FPC 112", True),
        ("Hb 36", False),
        ("MAY 12", False),
        ("SEPT 4", False),
        ("DEC 2019", False),
        ("Room 3", False),
        ("AB", False),
    ],
)
def test_is_ref(text: str, known: bool) -> None:
    assert is_ref(text) is known


def read(head: str, code: str, old: str) -> Minutes:
    log = "".join(
        f"<tr><td>{old}{n}</td><td>{task}</td><td>{said}</td></tr>"
        for n, task, said in [
            (29, "Tom Greave to write to the Secretary of State.", "Completed: letter sent."),
            (31, "Ann Bell to convene a round table.", "Outstanding: in the New Year."),
        ]
    )
    return extract_text(
        "**COLDMERE HARBOUR BOARD**\n\n**MINUTES OF THE MEETING HELD ON FRIDAY, 2 DECEMBER 2022**\n\n"
        f"**Present:** Ann Bell (in the Chair), Tom Greave\n\n{head}\n"
        f"{code}36\t<b>DECLARATIONS OF INTEREST</b> <p>Ann Bell declared an interest in Minute {code}38.</p>\n"
        f"{code}37\t<b>ACTIONS ARISING</b> <p>The Board received the schedule of actions from 30 September 2022:</p>\n"
        f"<table>{log}</table>\t\n"
        f"{code}38\t<b>DREDGING</b> <p>Tom Greave gave a presentation. Boats had been left behind.</p>\n"
        "\t<p><b>ACTION (Tom Greave):</b> provide the Board with a count of boats.</p>\n"
        f"\t<p><b>RESOLVED:</b> That</p> <p>(1) the plan be approved; and</p> <p>(2) the pier be mended.</p>\n"
        f"{code}39\t<b>DATE OF NEXT MEETING</b> <p>Friday, 3 February 2023.</p>\n"
    )


@pytest.mark.parametrize("head", ["Minute\t", "Minute No.\tBusiness", ""])
@pytest.mark.parametrize("code", ["HB ", "HB/", ""])
def test_items_and_what_a_table_inside_one_reviews(head: str, code: str) -> None:
    minutes = read(head, code, code or "22/")
    assert [item.number for item in minutes.items] == [f"{code}{n}" for n in range(36, 40)]
    assert [(a.text, a.ref) for a in minutes.actions] == [("provide the Board with a count of boats.", f"{code}38")]
    shown = [(u.ref if code else u.number, str(u.raised_on), u.status) for u in minutes.action_updates]
    assert shown == [
        (f"{code or '22/'}29", "2022-09-30", "complete"),
        (f"{code or '22/'}31", "2022-09-30", "open"),
    ]


def test_parts_of_a_resolution_below_its_first_words() -> None:
    assert [d.text for d in read("Minute\t", "HB ", "HB ").decisions] == [
        "(1) the plan be approved; and",
        "(2) the pier be mended.",
    ]
