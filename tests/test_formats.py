"""One meeting in many formats and layouts gives the same findings."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from typing import Any

import pytest

from minutes_extract import extract_bytes
from minutes_extract.models import Minutes
from support.agendas import LAYOUTS, Layout
from support.meetings import MEETINGS, Meeting

DAYS = {"hall": ("2026-05-04", "2026-07-06"), "forum": ("2025-10-14", None), "school": ("2025-03-02", "2025-06-08")}
DECISIONS = {"hall": 2, "forum": 0, "school": 1}
# a label in the midst of a paragraph reaches to its end; the agenda of the next meeting repeats a date
RUN_IN = {
    layout.name
    for layout in LAYOUTS
    if "run_in" in layout.name or layout.name in ("text_item_colon_close", "md_table_topic")
}


@cache
def found(layout: str, meeting: str) -> Minutes:
    (one,) = (x for x in LAYOUTS if x.name == layout)
    return extract_bytes(one.data(MEETINGS[meeting]), name=f"minutes{one.suffix}")


def tasks(meeting: Meeting) -> list[tuple[str, str]]:
    """(task, owner's name) of every action, in order."""
    names = {initials: name for name, initials in meeting.present}
    parts = [part for item in meeting.items for part in (item, *item.parts)]
    return [(f"{who} to {what}", names[who]) for part in parts for who, what in part.actions]


@pytest.fixture(params=[(layout, name) for layout in LAYOUTS for name in MEETINGS], ids=lambda p: f"{p[0].name}-{p[1]}")
def case(request: pytest.FixtureRequest) -> tuple[Layout, str, Minutes]:
    layout, name = request.param
    if layout.suffix == ".pdf" and find_spec("pypdfium2") is None:
        pytest.skip("the extra [pdf] is not installed")
    return layout, name, found(layout.name, name)


def test_people_and_days(case: tuple[Layout, str, Minutes]) -> None:
    _, name, minutes = case
    told = [(person.name, person.initials, person.attendance) for person in minutes.attendees]
    assert told == [(who, initials, "present") for who, initials in MEETINGS[name].present]
    held, upcoming = DAYS[name]
    assert str(minutes.meeting.date) == held
    assert (str(minutes.next_meeting.date) if minutes.next_meeting else None) == upcoming


def test_actions_and_decisions(case: tuple[Layout, str, Minutes]) -> None:
    layout, name, minutes = case
    told = [(action.text.rstrip("."), [owner.name for owner in action.owners]) for action in minutes.actions]
    expected = [(task, [owner]) for task, owner in tasks(MEETINGS[name])]
    if layout.name in RUN_IN:
        assert len(told) == len(expected)
        assert all(
            said.startswith(task) and who == owner for (said, who), (task, owner) in zip(told, expected, strict=True)
        )
    else:
        assert told == expected
    assert list(minutes.action_updates) == []
    assert len(minutes.decisions) == DECISIONS[name]


def test_dates(case: tuple[Layout, str, Minutes]) -> None:
    _, name, minutes = case
    assert {date.edtf for date in minutes.dates} == {date.edtf for date in found("md_headings", name).dates}


def test_texts_of_items(case: tuple[Layout, str, Minutes]) -> None:
    """What stands under the items is the same, headings of parts and who says it aside."""
    _, name, minutes = case
    meeting = MEETINGS[name]
    for item, one in zip(minutes.items, meeting.items, strict=True):
        said = " ".join(text(item))
        for part in (one, *one.parts):
            for sentence in part.text:
                assert words(sentence) in words(said)


def text(item: Any) -> list[str]:
    return [block.text for block in item.blocks] + [line for part in item.items for line in text(part)]


def words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))
