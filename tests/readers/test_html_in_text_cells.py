"""Cells of HTML-in-text: bold marked with asterisks, beside entities and tags."""

from __future__ import annotations

import pytest

from minutes_extract.document.tree import Table
from minutes_extract.readers.html_in_text import read


@pytest.mark.parametrize(
    ("cell", "text", "bold"),
    [
        ("**3.&nbsp;Roof**", "3. Roof", "3. Roof"),
        ("**Roof &amp; gate** as before", "Roof & gate as before", "Roof & gate"),
        ("**Roof**<br/>leaks", "Roof leaks", "Roof"),
        ("<p><b>Roof</b> leaks</p>", "Roof leaks", "Roof"),
        ("<p>**Roof** leaks</p>", "Roof leaks", "Roof"),
        ("<p>2**3 and **Roof**, 4** 5</p>", "2**3 and Roof, 4** 5", "Roof"),
    ],
)
def test_bold_cells(cell: str, text: str, bold: str) -> None:
    document = read(f"1\t{cell}\tAB\n")
    shown = " ".join(p.text for p in document.paragraphs())
    assert shown == f"1 {text} AB"
    ranges = document.styles.bold
    assert [document.text[a:b].strip() for a, b in zip(ranges.starts, ranges.ends, strict=True)] == [bold]


def test_padded_rows_end_in_no_line_break() -> None:
    document = read("  1  \t  Roof  \n  2  \t  Gate  \n  3  \t  Wall  \n")
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [row.texts for row in table.rows] == [["1", "Roof"], ["2", "Gate"], ["3", "Wall"]]


def test_a_row_that_ends_in_two_blanks_goes_on() -> None:
    document = read("1\tRoof\tAB\n2\tGate and  \nwall\tCD\n3\tDoor\tEF\n")
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [row.texts for row in table.rows][1] == ["2", "Gate and wall", "CD"]


def test_a_rule_in_paragraphs_is_one() -> None:
    (table,) = read("No\tItem\n<p>---</p>\t<p>---</p>\n1\tRoof\n").blocks
    assert isinstance(table, Table)
    assert [row.separator for row in table.rows] == [False, True, False]


@pytest.mark.parametrize("line", ["", " ", "\f", "\v", "&nbsp;", "<br/>", "<p>&nbsp;</p>"])
def test_lines_without_words_part_no_tables(line: str) -> None:
    (table,) = read(f"1\tRoof\tAB\n\n{line}\n2\tGate\tCD\n").blocks
    assert isinstance(table, Table)
    assert [row.breaks for row in table.rows] == [True, True]


@pytest.mark.parametrize("behind", ["", "\t", "\t\t"])
def test_a_table_that_begins_a_line_is_read_once(behind: str) -> None:
    document = read(f"1 Roof\t\n<table><tr><td>a</td><td>b</td></tr></table>{behind}\n2 Gate\t\n")
    assert [p.text for p in document.paragraphs()] == ["1 Roof", "a", "b", "2 Gate"]
    cells = [row.cells for block in document.blocks if isinstance(block, Table) for row in block.rows]
    inside = [block for row in cells for cell in row for block in cell.blocks if isinstance(block, Table)]
    assert len(inside) == (1 if behind else 0)
