"""Rows of tab-separated tables that line breaks inside their cells have torn."""

from __future__ import annotations

import pytest

from minutes_extract.document.tree import Table
from minutes_extract.readers.html_in_text import read

HEAD = "No\tMinute\tAction\n"


def rows(text: str) -> list[list[list[str]]]:
    (table,) = (b for b in read(text).blocks if isinstance(b, Table))
    return [[[p.text for p in cell.paragraphs] for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize(
    ("torn", "cell"),
    [
        ("1\tThe roof\nleaks at the ridge.\tAB\n", ["The roof leaks at the ridge."]),
        (
            "1\tThe roof leaks.\nAnn Bell to mend it\nby the end of May.\tAB\n",
            ["The roof leaks.", "Ann Bell to mend it by the end of May."],
        ),
        ("1\t<p>The roof</p><p>Ann to\nmend it</p>\tAB\n", ["The roof", "Ann to mend it"]),
        ("1\t<p>All is\nWell</p>\tAB\n", ["All is Well"]),
        ("1\tThe roof\r\nleaks at the ridge.\tAB\r\n", ["The roof leaks at the ridge."]),
    ],
)
def test_joined(torn: str, cell: list[str]) -> None:
    assert rows(HEAD + torn) == [[["No"], ["Minute"], ["Action"]], [["1"], cell, ["AB"]]]


@pytest.mark.parametrize(
    "apart",
    [
        "1\tRoof\n2\tGate\n",  # whose empty last cells were cut off
        "1\tRoof leaks\nnot a cell of it\tAB\tCD\n",  # more cells than the table has
        "chair\tAnn\nclerk\tCarl\n",
    ],
)
def test_kept_apart(apart: str) -> None:
    assert len(rows(HEAD + apart)) == 3


def test_prose_below_a_table() -> None:
    document = read("1\tRoof\tAB\n2\tGate\tCD\nThe meeting closed at nine.\n\n3\tWall\tEF\n")
    assert [p.text for p in document.paragraphs()][6] == "The meeting closed at nine."
    assert [isinstance(b, Table) for b in document.blocks] == [True, False, True]


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        (
            "Buy tea  Mend the cup\tAnn  Carl &amp; Eve\t3 May  before winter",
            [["Buy tea", "Mend the cup"], ["Ann", "Carl & Eve"], ["3 May", "before winter"]],
        ),
        ("Buy tea.  Mend the cup.\tAnn  Carl\t", [["Buy tea.", "Mend the cup."], ["Ann", "Carl"], []]),
        ("It leaks.  Buy slates.\tAnn\t3 May", [["It leaks. Buy slates."], ["Ann"], ["3 May"]]),
        ("It leaks.  Buy slates.\tDone.  Paid.\t", [["It leaks. Buy slates."], ["Done. Paid."], []]),
        ("Ann  Bell\tbuys tea\t", [["Ann Bell"], ["buys tea"], []]),
    ],
)
def test_two_blanks_in_step(row: str, cells: list[list[str]]) -> None:
    assert rows(HEAD + row + "\n")[1] == cells


@pytest.mark.parametrize(
    "title",
    [
        "<b>Partners</b>",
        "<p><u>Partners</u></p>",
        "<strong>Partners</strong>:",
        "**Partners**",
        "**Partners:**",
        "Partners:",
        "<b>Partners</b>\t",
    ],
)
def test_a_title_between_rows_is_a_row(title: str) -> None:
    found = rows(f"Ann Bell\tWeir Mill\n{title}\nCarl Dunn\tFell Farm\n")
    assert len(found) == 3
    assert found[1][0][0].rstrip(":") == "Partners"
    assert found[1][1:] == [[]]


@pytest.mark.parametrize("line", ["The mill was sold.", "Partners", "**Partners**\n", "- **Partners**"])
def test_prose_between_rows_is_none(line: str) -> None:
    document = read(f"Ann Bell\tWeir Mill\n{line}\nCarl Dunn\tFell Farm\n")
    assert sum(isinstance(b, Table) for b in document.blocks) == 2


@pytest.mark.parametrize("line", ["meeting closed at 9pm", "next meeting is on 8 June 2026"])
def test_the_end_of_the_meeting_below_a_whole_row_is_no_cell(line: str) -> None:
    assert rows(f"{HEAD}1\tThe roof leaks\tAnn Bell\n{line}\n")[1][2] == ["Ann Bell"]


def test_a_cell_may_go_on_with_the_next_meeting() -> None:
    found = rows(f"{HEAD}1\tThe roof leaks\tAnn to tell the\nnext meeting is likely\n")
    assert found[1][2] == ["Ann to tell the next meeting is likely"]


def test_the_title_of_the_next_meeting_is_no_row() -> None:
    document = read(f"{HEAD}1\tRoof\tAB\n**Date of next meeting**\n8 June 2026\t7 pm\tMill Hall\n")
    assert sum(isinstance(b, Table) for b in document.blocks) == 2
