"""The next meeting under headings of many words, in tables of dates, and in lists of several."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

HEAD = "# Weir Mill Trust\n\nMinutes of the meeting held on 4 May 2026 at 1.30pm\n\nPresent: Ann Bell, Carl Dunn\n\n## Roof\n\nIt leaks.\n\n"
CELLS = "**Weir Mill Trust**\n\n**Minutes of the meeting held on 4 May 2026 at 1.30pm**\n\n**Present:** Ann Bell, Carl Dunn\n\nItem\t\tAction\n1.\t<b>Roof</b>\t\n\tIt leaks.\t\n"


def told(text: str, suffix: str = "md") -> tuple[str | None, str | None]:
    found = extract_bytes(text.encode(), name=f"minutes.{suffix}").next_meeting
    return (str(found.date), found.start_time) if found is not None else (None, None)


@pytest.mark.parametrize(
    "heading",
    [
        "Date of next meeting",
        "Next time",
        "Confirmation of date of next meeting",
        "To note the date of the next meeting",
        "Arrangements for next meeting",
        "Future meeting dates 2026",
        "Meeting dates for 2026/27",
        "Dates of meetings",
        "Any other business and date of next meeting",
    ],
)
def test_headings(heading: str) -> None:
    assert told(f"{HEAD}## {heading}\n\nTuesday 6 July 2026 at 2pm.\n") == ("2026-07-06", "14:00")
    assert told(f"{CELLS}2.\t<b>{heading}</b>\t\n\t6 July 2026 at 2pm.\t\n", "txt") == ("2026-07-06", "14:00")
    assert told(f"{CELLS}2.\t<b>{heading}</b><br/>6 July 2026 at 2pm.\t\n", "txt") == ("2026-07-06", "14:00")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("| Date | Time | Venue |\n|---|---|---|\n| 6 July 2026 | 14:00 | The Mill |\n| 7 September 2026 | 14:00 | The Mill |", "14:00"),
        ("| Date of meeting | Time | Papers due |\n|---|---|---|\n| Monday 6 July | 2pm | 29 June |", "14:00"),
        ("Monday 6th July at 2, same place.", "14:00"),
        ("Monday 6th July at 11.", "11:00"),
    ],
)  # fmt: skip
def test_days(words: str, expected: str) -> None:
    assert told(f"{HEAD}## Next meeting\n\n{words}\n") == ("2026-07-06", expected)


def test_the_soonest_of_several_dates() -> None:
    words = "5 January, 2 March, 6 July, 7 September – all at 2pm"
    assert told(f"{HEAD}## Dates of meetings\n\n{words}\n") == ("2026-07-06", "14:00")


def test_another_day_beside_the_announcement() -> None:
    words = "The fair is on 1 June 2026.\n\nThe next meeting will be on 6 July 2026 at 2pm."
    assert told(f"{HEAD}## Any other business and date of next meeting\n\n{words}\n") == ("2026-07-06", "14:00")


@pytest.mark.parametrize(
    "words",
    [
        "The meeting was adjourned until Monday 6 July 2026 at 2pm.",
        "Meeting adjourned to Monday 6 July 2026, 14:00.",
        "## Upcoming meetings\n\n- 6 July 2026 at 2pm\n- 3 August 2026",
        "## Schedule of meetings\n\n- 3 August 2026\n- 6 July 2026, 14:00",
        "## Next calls\n\n- 2026-07-06 14:00 UTC\n- 2026-07-20 14:00 UTC",
        "Upcoming meeting: 2026 July 6, 14:00",
    ],
)
def test_other_words_for_the_next_meeting(words: str) -> None:
    assert told(f"{HEAD}{words}\n") == ("2026-07-06", "14:00")


@pytest.mark.parametrize(
    "words",
    [
        "## Next PMB\n\nPMB 12: 6 July 2026, 14:00 GMT, Mill Hall.",
        "## Next telecon\n\n6 July 2026, 2pm",
        "## Next teleconf meeting\n\nTelecons take place on the 2nd and 4th Monday of each month.\n\nSo the next telecon will take place on Monday 6 July 2026 at 14:00.",
        "## DATES OF MEETINGS IN 2026/27\n\nMondays at 2pm: 6 July 2026, 5 October 2026.",
        "**Date of Future Meeting:**\n\n6 July 2026, 14:00-16.30",
        "## Next Meeting\n\n**Motion:** to hold a fair on 20 June 2026\n\n- Moved by: Ann Bell\n- Result: passed\n\n**Date:** 2026-07-06\n\n**Time:** 2:00 PM\n\n**Location:** Mill Hall",
        "## Next meeting\n\nTime:\n\n- Monday, July 6th\n- 14:00-15:30 UK\n- 15:00-16:30 Central Europe",
        "## Next Board\n\n06.07.26, 2.00, in person only (lunch from 1.15pm)",
        "## Next committee meeting\n\n6 July @ 14h Ann to send the invitation",
    ],
)
def test_what_stands_under_headings_of_the_next_meeting(words: str) -> None:
    assert told(f"{HEAD}{words}\n") == ("2026-07-06", "14:00")


def test_a_call_next_week_is_no_date() -> None:
    assert told(f"{HEAD}We look at the terms at next week's call to publish them by Aug. 28.\n") == (None, None)


def test_what_else_is_adjourned_is_no_meeting() -> None:
    assert told(HEAD + "## Bank\n\nThe inquest was opened and adjourned to 6 July 2026.\n") == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Next interim: Thursday, July 16, 2026, 15:00 UTC.",
        "Next date: Thursday 16 July 2026, 15:00",
        "Next time: 16 July 2026 at 3pm",
        "Next meetup: 16 July 2026, 15:00",
        "The next catch-up is on 16 July 2026 at 3 pm.",
        "Our next AGM will be on 16 July 2026 at 15:00.",
    ],
)
def test_other_words_for_a_meeting(line: str) -> None:
    assert told(f"{HEAD}## Any other business\n\nNone.\n\n{line}\n") == ("2026-07-16", "15:00")


@pytest.mark.parametrize("heading", ["Next one", "Next interim", "Next meeting[edit]", "Next meetup"])
def test_headings_of_pages(heading: str) -> None:
    page = f"<html><body><h1>Members meeting 4 May 2026</h1><p>We were nine.</p><h2>Roof</h2><p>It leaks.</p><h2>{heading}</h2><p>Thursday 16 July, 15:00 (try to start on time). Then pub.</p></body></html>"
    assert told(page, "html") == ("2026-07-16", "15:00")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Meeting No. 89 will take place on 8 June 2026, 18:00.", ("2026-06-08", "18:00")),
        ("Meeting 89 is fixed for Monday 8 June 2026 at 6pm.", ("2026-06-08", "18:00")),
        ("The 89th meeting of the Trust will take place on Monday 8 June 2026, 6 pm.", ("2026-06-08", "18:00")),
        ("Meeting No. 81 was held on 8 December 2025.", (None, None)),
        ("The 80th meeting will be remembered: it was on 8 December 2025 and lasted all day.", (None, None)),
    ],
)
def test_a_meeting_by_its_number(said: str, day: tuple[str | None, str | None]) -> None:
    assert told(f"{HEAD}## Wall\n\nIt leans.\n\n{said}\n") == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("8 June 2026, 19:30: next meeting", ("2026-06-08", "19:30")),
        ("Mon 8 June – next meeting", ("2026-06-08", None)),
        ("9 May: fair, as we said at the next meeting", ("2026-05-09", None)),
    ],
)
def test_the_day_in_front(line: str, day: tuple[str | None, str | None]) -> None:
    assert told(f"{HEAD}## Dates\n\n- 9 May: concert\n- {line}\n") == day


@pytest.mark.parametrize("line", [
    "Date of next meeting: to be confirmed.", "Next meeting: TBC", "**Next meeting** – TBA", "Date of the next meeting: date to be agreed",
])  # fmt: skip
@pytest.mark.parametrize(
    "below", ["Last edited on 9 October 2026", "| Action | Due |\n| --- | --- |\n| Ann to mend it | 9 October 2026 |"]
)
def test_a_day_that_is_said_to_be_open_stands_in_no_later_line(line: str, below: str) -> None:
    assert told(f"{HEAD}## Wall\n\nIt stands.\n\n{line}\n\n{below}\n") == (None, None)


@pytest.mark.parametrize("heading", ["Date of next meeting (time to be confirmed)", "Next meeting (time TBC):", "Next meeting – agenda TBA", "Next meeting (venue and time to be confirmed)"])  # fmt: skip
def test_what_else_is_open_leaves_the_day_below(heading: str) -> None:
    assert told(f"{HEAD}## {heading}\n\n11 June 2026\n") == ("2026-06-11", None)


@pytest.mark.parametrize("heading", ["Date of next meeting: to be confirmed", "Next meeting: TBC"])
def test_an_open_day_is_not_the_one_below(heading: str) -> None:
    assert told(f"{HEAD}## {heading}\n\n11 June 2026\n") == (None, None)


def test_what_a_committee_concluded_is_not_the_meeting() -> None:
    text = f"{HEAD}The meeting closed at 9.15pm.\n\nThe committee concluded its visit to the mill at 10pm.\n"
    assert extract_bytes(text.encode(), name="minutes.md").meeting.end_time == "21:15"


def test_a_committee_that_closed_is() -> None:
    assert (
        extract_bytes(f"{HEAD}The committee closed at 9.15pm.\n".encode(), name="minutes.md").meeting.end_time
        == "21:15"
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Next one Sunday 5th July, same time, same shed.", ("2026-07-05", "13:30")),
        ("Next one is Thursday 2nd July at 19:15, same room.", ("2026-07-02", "19:15")),
        ("Finished 15:40. The next one on 2 July at 7pm.", ("2026-07-02", "19:00")),
        ("Next date 2 July, 8pm", ("2026-07-02", "20:00")),
        ("Next up: 2 July, 8pm", ("2026-07-02", "20:00")),
        ("Same again on 2 July at 8pm.", ("2026-07-02", "20:00")),
        ("See you all on Thursday 2 July at 8pm!", ("2026-07-02", "20:00")),
        ("Next one to read is the bylaw of 2 July.", (None, None)),
        ("Next to pay: 2 July", (None, None)),
        ("Next the roof: the slates come on 2 July.", (None, None)),
    ],
)
def test_the_next_one(words: str, expected: tuple[str | None, str | None]) -> None:
    assert told(f"{HEAD}## Bank\n\nAll is well.\n\n{words}\n") == expected


@pytest.mark.parametrize(
    "title",
    [
        "Fell Walkers' Group\n\n## Minutes, committee meeting 4 May 2026",
        "FELL WALKERS' GROUP - COMMITTEE - 4 MAY 2026",
    ],
)
def test_a_committee_that_sat_for_a_group(title: str) -> None:
    text = f"# {title}\n\nPresent: Ann Bell, Carl Dunn\n\n## Roof\n\nIt leaks.\n\nNext committee: Wednesday 1 July 2026, 19:30.\n"
    assert told(text) == ("2026-07-01", "19:30")
    other = text.replace("committee meeting", "group meeting").replace(" - COMMITTEE", "")
    assert told(other) == (None, None)


@pytest.mark.parametrize(
    "words",
    [
        "It went well. Same again on 9 December.",
        "The fete is on 4 July. See you there on 4 July at 2pm.",
        "Next day, 5 July, the hall is shut.",
    ],
)
def test_what_comes_again_in_an_item(words: str) -> None:
    assert told(f"{HEAD}## Carols\n\n{words}\n\n## Bank\n\nAll is well.\n") == (None, None)
    assert told(f"{HEAD}## Bank\n\nAll is well.\n\n## Carols\n\n{words}\n") == (None, None)
