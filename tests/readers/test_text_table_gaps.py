"""Tables of plain text whose rows blank lines part, cells that stand in the midst of a row alone, and pages that end in them."""

from __future__ import annotations

import pytest

from minutes_extract.document.tree import Table
from minutes_extract.readers.text import read

ROWS = """1.     Welcome

       Introductions were made.

2.     The roof of the hall

       The roof leaks in two places, as it did       Ann Bell
       in the spring. Ann to ask the builder.

       Paint to be bought for the gate.              Treasurer

3.     Any other business

       None.
"""
HEADS = "No.    Item                                          Action by\n"
RULE = "----   -------------------------------------------   ---------\n"


def tables(text: str) -> list[list[list[str]]]:
    return [[row.texts for row in b.rows if any(row.texts)] for b in read(text).blocks if isinstance(b, Table)]


EXPECTED = [
    ["No.", "Item", "Action by"],
    ["1.", "Welcome", ""],
    ["", "Introductions were made.", ""],
    ["2.", "The roof of the hall", ""],
    ["", "The roof leaks in two places, as it did in the spring. Ann to ask the builder.", "Ann Bell"],
    ["", "Paint to be bought for the gate.", "Treasurer"],
    ["3.", "Any other business", ""],
    ["", "None.", ""],
]


@pytest.mark.parametrize("between", ["", "\n", RULE])
def test_rows_that_blank_lines_part(between: str) -> None:
    assert tables(f"The minutes\n\n{HEADS}{between}{ROWS}\nThe end came at nine.\n") == [EXPECTED]


@pytest.mark.parametrize("foot", ["Weir Trust, 4 May 2026          Page 1 of 2\f\n\n", "Page 1\n\f\n"])
def test_the_foot_of_a_page_stands_in_a_row_of_its_own(foot: str) -> None:
    text = ROWS.replace("\n       Paint", f"\n{foot}       Paint")
    told = tables(f"The minutes\n\n{HEADS}{RULE}{text}")
    assert [[row for row in table if "Page" not in "".join(row)] for table in told] == [EXPECTED]


@pytest.mark.parametrize("below", ["       A line that stands in no column of its own but a little like it, and goes on.\n", "Prose that follows the table at the margin.\n", "- a point\n"])  # fmt: skip
def test_what_stands_below_a_table_is_none_of_it(below: str) -> None:
    text = "Ann Bell      Treasurer     Weir Trust\nCarl Dunn     Clerk         Mill Trust\n\n"
    assert tables(text + below) == [[["Ann Bell", "Treasurer", "Weir Trust"], ["Carl Dunn", "Clerk", "Mill Trust"]]]


NAMES = "Name               Position\n{}Fiona Bell         Chair\nMohammed Dunning\nKaren Frost        Treasurer\nEamon Hale\n"


@pytest.mark.parametrize("ruled", ["", "----------------   ---------\n"])
def test_names_without_an_office_in_a_column_of_names(ruled: str) -> None:
    rows = [["Name", "Position"], ["Fiona Bell", "Chair"], ["Mohammed Dunning", ""], ["Karen Frost", "Treasurer"]]
    assert tables(NAMES.format(ruled))[0][: len(rows)] == rows


def test_nothing_but_names_below_ruled_headings() -> None:
    text = "Name           Position\n------------   --------\nFiona Bell\nKaren Frost\n\nThe meeting began.\n"
    assert tables(text) == [[["Name", "Position"], ["Fiona Bell", ""], ["Karen Frost", ""]]]


def test_a_task_that_wraps_below_its_headings() -> None:
    text = "Action                          By\n-----------------------------   --\nUpdate the plan of the hall by   AB\nOctober\nMend the roof of the old hall   CD\n"
    assert tables(text)[0][1:] == [
        ["Update the plan of the hall by October", "AB"],
        ["Mend the roof of the old hall", "CD"],
    ]
