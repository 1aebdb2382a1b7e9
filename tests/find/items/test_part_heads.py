"""Headings of parts of an agenda whose numbers run on through them, and titles of tables inside cells."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Mill Homes**\n\n**9 November 2021**\n\n**Present:** Ann Bell (Chair), Carl Dunn\n\n"
PARTS = [
    ("PART A – OPEN ITEMS", "PART B – CONFIDENTIAL ITEMS"),
    ("For decision", "For information"),
    ("Open session", "Closed session"),
]


@pytest.mark.parametrize("parts", PARTS)
def test_parts_of_a_table_head_no_items(parts: tuple[str, str]) -> None:
    rows = [f"\t<b>{parts[0]}</b>", "1\t<p><b>Apologies</b></p> <p>None.</p>", "2\t<p><b>Roof</b></p> <p>It leaks.</p>",
            f"\t<b>{parts[1]}</b>", "3\t<p><b>Pay</b></p> <p>It was noted.</p>"]  # fmt: skip
    found = extract_text(HEAD + "\n".join(rows) + "\n")
    assert [(i.number, i.heading, len(i.items)) for i in found.items] == [
        ("1", "Apologies", 0), ("2", "Roof", 0), ("3", "Pay", 0),
    ]  # fmt: skip
    assert not found.unassigned


@pytest.mark.parametrize("parts", PARTS[:2])
def test_parts_of_prose_head_no_items(parts: tuple[str, str]) -> None:
    text = f"**{parts[0]}**\n\n**1. Apologies**\n\nNone.\n\n**2. Roof**\n\nIt leaks.\n\n**{parts[1]}**\n\n**3. Pay**\n\nIt was noted.\n"
    assert [(i.number, i.heading) for i in extract_text(HEAD + text).items] == [("1", "Apologies"), ("2", "Roof"), ("3", "Pay")]  # fmt: skip


def test_a_heading_with_text_of_its_own_is_an_item() -> None:
    rows = ["\t<b>Minutes of the last meeting</b>", "\tThey were agreed.", "1\t<p><b>Roof</b></p> <p>It leaks.</p>",
            "\t<b>Boats</b>", "\tTwo were sold.", "2\t<p><b>Pay</b></p> <p>It was noted.</p>", "3\t<p><b>Fair</b></p> <p>In May.</p>"]  # fmt: skip
    found = extract_text(HEAD + "\n".join(rows) + "\n")
    assert "Boats" in [i.heading for top in found.items for i in (top, *top.items)]


TABLE = "<table><tr><td><b>Action</b></td><td><b>Officer</b></td><td><b>Target date</b></td></tr> <tr><td>Ask three roofers</td><td>Carl Dunn</td><td>31/12/21</td></tr></table>"


@pytest.mark.parametrize("title", ["Agreed actions", "Actions", "Action points:", "Actions agreed"])
@pytest.mark.parametrize("cut", [" ", "\n\n\t"])
def test_a_title_over_a_table_in_a_cell_marks_nothing_else(title: str, cut: str) -> None:
    said = "5.3 It was <b>agreed</b> that lifts be added to the plan."
    rows = ["4\t<p><b>Gate</b></p> <p>4.1 It was mended.</p>",
            f"5\t<p><b>Roof</b></p> <p>{said}</p>{cut}<p><b>{title}</b></p> {TABLE}"]  # fmt: skip
    found = extract_text(HEAD + "\n".join(rows) + "\n")
    assert [(a.text, a.owners[0].name, a.due and a.due.edtf) for a in found.actions] == [
        ("Ask three roofers", "Carl Dunn", "2021-12-31")
    ]
    assert [(i.heading, [s.heading for s in i.items]) for i in found.items] == [("Gate", []), ("Roof", [])]


def test_the_heading_of_an_item_stays_one_over_its_table() -> None:
    rows = ["4\t<p><b>Gate</b></p> <p>4.1 It was mended.</p>", f"5\t<p><b>Agreed actions</b></p> {TABLE}"]
    assert [i.heading for i in extract_text(HEAD + "\n".join(rows) + "\n").items] == ["Gate", "Agreed actions"]
