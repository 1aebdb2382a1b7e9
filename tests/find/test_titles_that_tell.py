"""Titles that say that what they head is told, asked or wished for, and not to be done."""

from __future__ import annotations

import pytest

from minutes_extract.find.titles import telling


@pytest.mark.parametrize(
    "title",
    ["Reports of members", "3. Questions to the Chair", "Rules of the hall, as read out", "Fair: ideas", "Competition results", "About us", "News (June)", "Strategy"],
)  # fmt: skip
def test_they_head_what_is_told(title: str) -> None:
    assert telling(title) == (title != "Fair: ideas")  # its head is the fair


@pytest.mark.parametrize(
    "title",
    ["Roof", "Homework", "Actions from reports", "Results and next steps", "The results hall", "Treasurer’s report", "Letter about rules"],
)  # fmt: skip
def test_others_may_head_tasks(title: str) -> None:
    assert not telling(title)
