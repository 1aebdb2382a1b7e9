"""Tasks counted by numbers of their own, labels of tasks alone in the first column, and headings that are points of a list."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_bytes

TOP = "**Weir Guild**\n\n**Monday 11 November 2013, 8.00 pm**\n\n**Present:** Basil Hann, Ann Bell (Chair), Carl Dunn, Eve Moss (Treasurer)\n\n"


def read(text: str, name: str = "case.txt") -> Minutes:
    return extract_bytes(text.encode(), name=name)


def actions(found: Minutes) -> list[tuple[str, list[str], str | None]]:
    return [(a.text, [o.text for o in a.owners], a.ref) for a in found.actions]


def test_numbers_beside_rows() -> None:
    table = (
        "Para\tBusiness\n---\t---\n<b>1</b>\t<b>Roof</b>\n\t<p>It leaks.</p>\nA1\tBasil Hann to meet the builder. <b>By 22 November</b>\n"
        "A2\tThe drawing to be sent.\n<b>2</b>\t<b>Gate</b>\n\t<p>It squeaks.</p>\nA3\tTreasurer to buy oil.\n"
    )
    found = read(TOP + table)
    assert [(i.number, i.heading) for i in found.items] == [("1", "Roof"), ("2", "Gate")]
    assert [(text, ref) for text, _, ref in actions(found)] == [
        ("Basil Hann to meet the builder. By 22 November", "1"),
        ("The drawing to be sent.", "1"),
        ("Treasurer to buy oil.", "2"),
    ]


def test_numbers_in_front_of_lines() -> None:
    text = (
        "Weir Group\nMeeting, Wednesday 17 February 2021\n\nPresent: Ann Bell, Carl Dunn, Eve Moss\n\n1. Roof\n\n   AB told us more.\n\n"
        "   [23] CD to write it up by 1 March.\n   [24] AB to call a roofer about the ridge and the\n        gutters.\n\n2. Gate\n\n   [25] EM to oil it.\n"
    )
    assert [(words, owners) for words, owners, _ in actions(read(text))] == [
        ("CD to write it up by 1 March.", ["CD"]),
        ("AB to call a roofer about the ridge and the gutters.", ["AB"]),
        ("EM to oil it.", ["EM"]),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        "A1\tThe roof was looked at.\nA2\tThe gate squeaks.\n",  # of what was said
        "A1\tBasil Hann to mend it.\nA4\tCarl Dunn to oil it.\nB2\tEve Moss to pay.\n",  # no series
    ],
)
def test_other_numbers(rows: str) -> None:
    found = read(TOP + "Para\tBusiness\n---\t---\n1\t<b>Roof</b>\n\t<p>It leaks.</p>\n" + rows)
    assert "action-number" not in {a.provenance.rule for a in found.actions}


def lines(title: str, *points: str) -> str:
    """Minutes with an item whose lines a series of numbers in brackets counts."""
    text = "".join(f"   [{n}] {point}\n" for n, point in enumerate(points, 1))
    return f"Weir Group\nMeeting, Wednesday 17 February 2021\n\nPresent: Ann Bell, Carl Dunn, Eve Moss\n\n1. {title}\n\n{text}\n2. Gate\n\n   It squeaks.\n"


@pytest.mark.parametrize(
    ("points", "tasks"),
    [
        (("Keep the doors shut.", "Close the gate after use.", "Report damage to the warden."), 0),  # rules
        (("Reduce the waste.", "Increase the membership.", "Support local shops."), 0),  # aims
        (("CD to write it up.", "AB to call a roofer.", "EM to buy oil."), 3),
    ],
)
@pytest.mark.parametrize("title", ["Hall", "Rules of the hall"])
def test_lines_of_one_item_name_doers(title: str, points: tuple[str, ...], tasks: int) -> None:
    found = read(lines(title, *points))
    assert sum(a.provenance.rule == "action-number" for a in found.actions) == tasks


@pytest.mark.parametrize(
    ("rows", "tasks"),
    [
        (("Members to note that the hall is shut", "Road to be closed by the County", "Hall to be rebuilt by the school"), 0),
        (("Oil to be bought.", "The drawing to be sent."), 0),  # two that name nobody
        (("Basil Hann to buy oil.", "Treasurer to pay for it."), 2),
        (("Buy oil.", "Send the drawing.", "Slates to be sold."), 3),
    ],
)  # fmt: skip
def test_rows_bid_or_name_doers(rows: tuple[str, ...], tasks: int) -> None:
    table = "Para\tBusiness\n---\t---\n1\t<b>Roof</b>\n\t<p>It leaks.</p>\n"
    found = read(TOP + table + "".join(f"M{n}\t{row}\n" for n, row in enumerate(rows, 1)))
    assert sum(a.provenance.rule == "action-number" for a in found.actions) == tasks


def test_owners_and_days_in_brackets_behind_numbers_are_no_citation() -> None:
    text = (
        "# Weir call\n\n22 Nov 2022\n\nPresent: Tanvi Rao, Wouter Haar\n\n## Open action items\n\n- **AI-44** (Wouter) check the frames: *closed*\n\n"
        "## Fields\n\n- **AI-50** (Tanvi, 2 Dec): rerun the flats\n- **AI-51** (Wouter, 9 Dec): have the baffle inspected\n"
    )
    found = read(text, "case.md")
    assert [u.number for u in found.action_updates] == ["AI-44"]
    assert [(a.text, a.due.edtf if a.due else None) for a in found.actions] == [
        ("rerun the flats", "2022-12-02"),
        ("have the baffle inspected", "2022-12-09"),
    ]


HEADS = [
    '<ol start="{n}"><li><b>{}</b></li></ol>\t\t\t',
    '<ol start="{n}"> <li><u>{}</u></li> </ol>',
]


@pytest.mark.parametrize("head", HEADS)
def test_points_of_a_list_that_head_rows(head: str) -> None:
    table = "".join(
        f"{head.format(title, n=n)}\n\t<p>{said}</p>\t\t\nACTION\t<p>{task}</p>\t{owner}\tby 16 December\n"
        for n, (title, said, task, owner) in enumerate(
            [("Roof", "It leaks.", "Buy slates.", "Carl Dunn"), ("Gate", "It squeaks.", "Buy oil.", "Treasurer")], 1
        )
    )
    found = read(TOP + table)
    assert [(text, owners) for text, owners, _ in actions(found)] == [
        ("Buy slates.", ["Carl Dunn"]),
        ("Buy oil.", ["Treasurer"]),
    ]
    assert [i.heading for i in found.items][-1] == "Gate"


def test_what_is_to_be_done_outweighs_what_was_asked_for() -> None:
    row = (
        "\t\tFollow-up\n1\t<b>Budget</b>\t\n\t<p>Eve showed the draft. Members asked for the cost of oil to be shown.</p> "
        "<p>Oil to be split out before it goes to the Treasurer.</p>\tCarl Dunn\n2\t<b>Roof</b>\t\n\t<p>Slates should be bought.</p>\tEve Moss\n"
    )
    assert actions(read(TOP + row))[0][0] == "Oil to be split out before it goes to the Treasurer."
