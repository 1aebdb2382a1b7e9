"""Lines below one without a number that begin a count: entries, and not the line above wrapped."""

from __future__ import annotations

import pytest

from minutes_extract.readers.breaks import entry_breaks


@pytest.mark.parametrize(("first", "second"), [("a.", "b."), ("a)", "b)"), ("(a)", "(b)"), ("i.", "ii."), ("1.", "2.")])
def test_a_count_begins(first: str, second: str) -> None:
    lines = ["Old business", f"{first} Pool fence, for which we have a third bid", f"{second} Stop sign"]
    assert entry_breaks(lines) == [True, True]


@pytest.mark.parametrize("line", ["a. Bell told us so", "i. e. it leaks", "a) is left out"])
def test_no_count(line: str) -> None:
    lines = ["The board met for the first time since the summer, and it was said by", line, "all who came to it."]
    assert entry_breaks(lines) == [False, False]
