"""Titles that head what was left from another meeting; those of what is to be done now."""

from __future__ import annotations

import pytest

from minutes_extract.segment.labels import titled


@pytest.mark.parametrize(
    "title",
    [
        "To do list from last time",
        "Outstanding from January",
        "Still outstanding from last time",
        "Left over from 5 May",
        "Stuff from last time (5th May)",
        "Loose ends from the last meeting",
        "Tasks from Nov.",
        "Actions from DTM 11",
        "Actions from DTM 11 (22 August 2019)",
        "Actions from site meeting no. 4",
        "Action points from the AGM",
        "Odds and ends from last week",
    ],
)
def test_of_another_meeting(title: str) -> None:
    assert titled(title) == "log"


@pytest.mark.parametrize(
    "title",
    [
        "Stuff to do",
        "Actions from this meeting",
        "Outstanding bills",
        "Left luggage",
        "Business plan",
        "Stuff from the shop",
        "Actions for 4 May",
    ],
)
def test_of_none(title: str) -> None:
    assert titled(title) != "log"
