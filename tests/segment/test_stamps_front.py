"""The front of each line in the log of a chat: when it was said and by whom."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

LOG = """Weir Mill Tools Group minutes

2026-05-04
{0}Chair: Ann Bell
{0}Scribe: Carl Dunn
{0}Present: Ann Bell, Carl Dunn, Eve Frost
{0}Topic: Packaging
{0}The build is green again.
{0}ACTION: Eve to write the release notes
{0}Topic: Roadmap
{0}Nothing new.
"""


@pytest.mark.parametrize(
    "front",
    ["14:02:11 <carl> ", "[14:02] <@carl> ", "2026-05-04T14:02:11Z <carl> ", "[14:02:11] carl: ", "2:02 PM <carl> "],
)
def test_the_front_of_a_line_is_no_text_of_the_minutes(front: str) -> None:
    found = extract_text(LOG.format(front))
    assert [a.name for a in found.attendees] == ["Ann Bell", "Carl Dunn", "Eve Frost"]
    assert [list(a.functions) for a in found.attendees] == [["chair"], ["minute_taker"], []]
    assert [owner.name for action in found.actions for owner in action.owners] == ["Eve Frost"]
    assert str(found.meeting.date) == "2026-05-04"
    assert sum(f.text == front.strip() for f in found.furniture) >= 5
    assert not any(front.strip() in a.text for a in found.actions)


def test_headings_in_a_log_are_items() -> None:
    found = extract_text(LOG.format("14:02:11 <carl> "))
    assert [item.heading for item in found.items] == ["Packaging", "Roadmap"]


def test_where_nobody_writes_a_list_the_fronts_tell_who_came() -> None:
    text = "".join(
        f"21:0{n} <{who}> {said}\n"
        for n, (who, said) in enumerate(
            [
                ("ferry", "who is here for the meeting?"),
                ("mosh", "here"),
                ("quen", "here"),
                ("ferry", "== 1. old actions =="),
                ("mosh", "done on tuesday"),
                ("ferry", "== 2. packaging =="),
                ("ferry", "ACTION: quen to write the notes"),
            ]
        )
    )
    assert {"ferry", "mosh", "quen"} <= {a.name for a in extract_text(text).attendees}


def test_times_of_an_agenda_are_no_fronts() -> None:
    text = "Weir Mill Trust\n\nAgenda\n\n14:00 Chair: Ann Bell\n14:05 Roof: Carl Dunn\n14:10 Gate: Eve Frost\n14:20 Hens: Gus Hart\n"
    assert not any(f.text.startswith("14:") for f in extract_text(text).furniture)
