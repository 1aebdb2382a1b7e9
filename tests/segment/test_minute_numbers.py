"""Lists of actions without headings, the minute of each in front of it, and columns headed by who is to act."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text
from minutes_extract.segment.column_heads import header_role
from minutes_extract.segment.minute_numbers import in_series, minuted


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["2.1", "2.2", "3.0"], True),
        (["4.2", "4.3", "4.3", "5.1"], True),
        (["3.5", "10.5", "24.5"], False),
        (["24.6", "1.7"], False),
        (["12/05", "14/05"], False),
        (["2.1"], False),
    ],
)
def test_numbers_that_could_be_days(texts: list[str], expected: bool) -> None:
    assert minuted(texts) is expected


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Who to do", "owner"),
        ("Who does it", "owner"),
        ("Who took it on", "owner"),
        ("Who is to act", "owner"),
        ("Who does what", "action"),
        ("Who does it by when", "owner_due"),
        ("Who said", None),
        ("Who was there", None),
        ("Who to contact", None),
    ],
)
def test_who_acts(head: str, role: str | None) -> None:
    assert header_role(head) == role


def read(title: str, head: str, *rows: str) -> Minutes:
    return extract_text(
        "**COLDMERE HOMES**\n**Residents' Panel**\nMinutes of the meeting on Tuesday 14th March 2017\n\n"
        "**Present:**\nAnn Bell, Chair\nTom Greave\nNora Quist, Repairs Manager\n\n"
        f"Item\tWhat was said\t{head}\tBy\n1.0\t<b>Welcome</b>\t\t\n\tAnn welcomed all to the flat.\t\t\n"
        "2.0\t<b>Repairs</b>\t\t\n2.1\t<p>Nora gave the figures for the autumn. They were good.</p> "
        "<p><b>Action:</b> Show the Panel a sample of finished jobs.</p>\t<p>Nora Quist</p>\t<p>9th May 2017</p>\n"
        "2.2\t<p>Tom suggested a text message.</p>\t\t\n3.0\t<b>Next meeting</b>\t\t\n\tTuesday 9th May 2017.\t\t\n\n"
        f"**{title}**\n\n" + "\n".join(rows) + "\n---\t---\t---\n"
    )


@pytest.mark.parametrize("title", ["Actions", "Actions at a glance", "Tasks in brief"])
@pytest.mark.parametrize("head", ["Who", "Who to do", "Who takes it on"])
def test_what_a_list_repeats_and_what_it_adds(title: str, head: str) -> None:
    minutes = read(title, head, "2.1\tNora\tSample of finished jobs", "2.2\tTom\tCosts of the texts to all tenants")
    assert [(a.text, a.ref, [o.name for o in a.owners]) for a in minutes.actions] == [
        ("Show the Panel a sample of finished jobs.", "2.1", ["Nora Quist"]),
        ("Costs of the texts to all tenants", "2.2", ["Tom Greave"]),
    ]
    assert [item.heading for item in minutes.items] == ["Welcome", "Repairs", "Next meeting"]


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["24/06", "24/07"], True),
        (["WB/24/21", "WB/24/22", "WB/24/25"], True),
        (["A8", "A11"], True),
        (["24/06,", "24/07"], True),
        (["12/05", "13/05"], False),
        (["24/07", "24/06"], False),
        (["5", "6"], False),
        (["AB", "CD"], False),
        (["24/06"], False),
    ],
)
def test_codes_of_one_series(codes: list[str], expected: bool) -> None:
    assert in_series(codes) is expected


@pytest.mark.parametrize("refs", ["24/06 24/07", "WB24/6 WB24/7", "<p>24/06</p> <p>24/07</p>"])
def test_codes_that_run_together_beside_two_actions(refs: str) -> None:
    text = f"""# Weir Board

Minutes of 4 May 2024

Present: Ann Bell (AB), Carl Dunn (CD)

Item\tDiscussion\tRef\tOwner\tDue
---\t---\t---\t---\t---
1\t<b>Roof</b>\t\t\t
\t<p>It leaks.</p> <p>Action: Three quotes to be got.</p> <p>Action: The hall to be closed.</p>\t{refs}\t<p>AB</p> <p>CD</p>\t<p>1 June</p> <p>2 June</p>
2\t<b>Budget</b>\t\t\t
\t<p>It was looked at.</p> <p>Action: Fees to be set.</p>\t24/09\tAB\t3 June
"""
    shown = refs.replace("<p>", "").replace("</p>", "").split()
    found = extract_text(text).actions
    assert [(a.text, a.ref, a.owners[0].text) for a in found[:2]] == [
        ("Three quotes to be got.", shown[0], "AB"),
        ("The hall to be closed.", shown[1], "CD"),
    ]
