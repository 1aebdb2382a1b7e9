"""Cells that a spreadsheet would run."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.export.csv_guard import csv_lines, guarded


@pytest.mark.parametrize("cell", ["=1+1", "+44 20", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "\n-x"])
def test_formulas_are_text(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["a=b", "3 - 4", "'=1", "", "2.1"])
def test_text_is_left_alone(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=3), max_size=4))
def test_csv_reads_back(rows: list[list[str]]) -> None:
    back = list(csv.reader(StringIO(csv_lines(rows), newline="")))
    assert back == [[guarded(cell) for cell in row] for row in rows]
