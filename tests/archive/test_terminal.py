"""Text for a terminal: as wide as it may be, and nothing that steers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.archive.terminal import Heading, printed_width, table, wrapped


def test_words_are_wrapped() -> None:
    assert wrapped("the wall  is\nwet", 8) == ["the wall", "is wet"]
    assert wrapped("", 8) == [""]


def test_long_words_are_cut_after_a_hyphen_or_anywhere() -> None:
    assert wrapped("never-mentioned-again", 10) == ["never-", "mentioned-", "again"]
    assert wrapped("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_wide_and_combining_characters() -> None:
    assert printed_width("日本") == 4 and printed_width("e\u0301") == 1
    assert wrapped("日本語", 4) == ["日本", "語"]


def test_control_characters_are_escaped() -> None:
    assert wrapped("\x1b[31mred\x07", 40) == ["\\x1b[31mred\\x07"]


def test_a_table() -> None:
    headings = [Heading("Ref", 3), Heading("Action", 6, 1), Heading("N", 2, right=True)]
    rows = [["2.1", "mend the wall\nnow", "7"], ["3", "", "12"]]
    assert list(table(headings, rows, 20)) == [
        "Ref  Action        N",
        "───  ───────────  ──",
        "2.1  mend the      7",
        "     wall",
        "     now",
        "3                 12",
    ]


@given(st.text(), st.integers(2, 60))
def test_lines_are_never_wider(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(printed_width(line) <= width and line.isprintable() for line in lines)


@pytest.mark.parametrize("width", [40, 80, 200])
@given(cells=st.lists(st.lists(st.text(max_size=60), min_size=3, max_size=3), max_size=3))
def test_tables_fit(cells: list[list[str]], width: int) -> None:
    headings = [Heading("Ref", 3), Heading("Action", 6, 4), Heading("Owner", 8, 2)]
    assert all(printed_width(line) <= width for line in table(headings, cells, width))
