"""The next meeting called by the name of those who sit, and times in four figures."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

HEAD = "# Weir Mill Trust\n\nMinutes of the meeting held on 4 May 2026 at 7.30pm\n\nPresent: Ann Bell, Carl Dunn\n\n## Roof\n\nIt leaks.\n\n## Rent\n\nIt was paid.\n\n"


def day(text: str) -> str | None:
    found = extract_text(HEAD + text + "\n").next_meeting
    return str(found.date) if found is not None else None


@pytest.mark.parametrize(
    "words",
    [
        "Next Executive: 6 July 2026, 17:30, Board Room",
        "## Next Executive\n\nMonday 6 July, 6pm",
        "The next Court will be held on 6 July at 5pm.",
        "Date of next Senate – 6 July 2026",
        "Next F&GP: 6 July 2026",
        "**DATE AND TIME OF NEXT ASSEMBLY**\n\n6 July 2026, 7.00 p.m.",
        "Next steering group 6 July 2026",
        "Next Cttee Mon 6th July 7pm",
        "Date of next: 6 July",
        "## Dates for the diary\n\n- 20 June: litter pick\n- 6 July: next committee\n- 1 August: fair",
    ],
)
def test_called_by_who_sits(words: str) -> None:
    assert day(words) == "2026-07-06"


@pytest.mark.parametrize(
    "words",
    [
        "Next Fair: 6 July 2026",
        "Next steps: AB to write by 6 July",
        "The next executive director will start on 6 July 2026.",
        "The next court case over the wall is on 6 July 2026.",
        "Next group outing 6 July 2026",
    ],
)
def test_what_else_is_next(words: str) -> None:
    assert day(words) is None


def told(text: str) -> Minutes:
    return extract_text("# Weir Mill Trust\n\n## Minutes of the meeting of 4 May 2026\n\n" + text)


def test_four_figures_in_sentences() -> None:
    rest = "\n\nPresent: Ann Bell, Carl Dunn\n\n## Roof\n\nIt leaks.\n\nThe next meeting is on 6 July at 1930 in the hall.\n"
    minutes = told("Held in the Village Hall. The meeting began at 1830 and closed at 2015." + rest)
    assert (minutes.meeting.start_time, minutes.meeting.end_time) == ("18:30", "20:15")
    assert minutes.next_meeting is not None and minutes.next_meeting.start_time == "19:30"
    built = told("The hall was built at great cost in 1830 and closed in 2015." + rest)
    assert (built.meeting.start_time, built.meeting.end_time) == (None, None)
    assert told("The Chair opened the meeting of the Council at 1830 in the hall." + rest).meeting.start_time == "18:30"


@pytest.mark.parametrize(
    ("words", "month"),
    [
        ("Next meeting: June 2026, date to be fixed", "2026-06"),
        ("The next meeting will be in July.", "2026-07"),
        ("## Next meeting\n\nTo be held in September", "2026-09"),
        ("Ann to bring a report to the next meeting in June.", None),
        ("Next meeting: date to be confirmed. The fair is in June.", None),
        ("## Next meeting\n\nTo be agreed. The hall is closed in June.", None),
        ("Next meeting tba\n\nThe June newsletter is out.", None),
    ],
)
def test_a_month_where_no_day_is_named(words: str, month: str | None) -> None:
    assert day(words) == month


def test_a_day_counts_before_a_month() -> None:
    assert day("Next meeting in June: the fair.\n\n## Date of next meeting\n\n6 July 2026") == "2026-07-06"


def test_what_follows_the_next_meeting_is_no_place() -> None:
    found = extract_text(
        f"{HEAD}## Next meeting\n\nMonday 6 July 2026 at 19:30. The meeting closed at 21:10.\n"
    ).next_meeting
    assert found is not None and (found.start_time, found.location) == ("19:30", None)
