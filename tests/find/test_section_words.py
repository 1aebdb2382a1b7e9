"""What a line tells of a list of actions."""

from __future__ import annotations

import pytest

from minutes_extract.find.section_words import closed


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("Actions", True),
        ("1) Actions", True),
        ("(a) Actions (all)", True),
        ("b) Actions (all):", True),
        ("Action Items):", False),
        ("Actions (see", False),
        ("1) Actions (see", False),
        ("1) Action Items):", False),
    ],
)
def test_titles_that_close_their_brackets(title: str, whole: bool) -> None:
    assert closed(title) is whole
