"""The year of a meeting whose day is printed without one."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

BODY = "\n\nPresent: Ann Bell, Carl Dunn\n\n1. Roof\n\nIt leaks.\n\n2. Bank\n\nThe loan runs since May 2011.\n\n"


def _day(head: str, tail: str = "") -> str | None:
    found = extract_text(f"WEIR MILL LIMITED\n\n{head}{BODY}{tail}\n", name="a.txt").meeting.date
    return str(found) if found is not None else None


@pytest.mark.parametrize(
    "head",
    [
        "MINUTES OF BOARD MEETING NO. 2/2019 HELD ON TUESDAY 12th FEBRUARY",
        "Minutes of meeting 2/2019 on 12 February",
        "Minutes 2019\n\n12 February",
    ],
)
def test_a_year_in_the_header(head: str) -> None:
    assert _day(head) == "2019-02-12"


@pytest.mark.parametrize(
    ("day", "tail", "expected"),
    [
        ("Tuesday 12 February", "3. Next meeting\n\nTuesday 12th March 2019 at 8 pm.", "2019-02-12"),
        ("12 February", "3. Date of next meeting: 12/03/2019, 8 pm", "2019-02-12"),
        ("12 December", "The next meeting will be on 9 January 2020.", "2019-12-12"),
        ("12 February", "Signed: ________ Date: 12/3/2019", "2019-02-12"),
    ],
)
def test_the_day_of_the_next(day: str, tail: str, expected: str) -> None:
    assert _day(f"Minutes of the meeting on {day}", tail) == expected


@pytest.mark.parametrize("head", ["Founded in 1919\n\n", "Registered 2011\n\n", "Session 2018/19\n\n", ""])
def test_other_years_tell_nothing(head: str) -> None:
    assert _day(f"{head}Minutes of the meeting on 12 February", "3. Next meeting\n\n12th March at 8 pm.") is None


@pytest.mark.parametrize(
    ("head", "day", "following", "expected"),
    [
        ("Budget 2024", "12 December", "9 January 2024", ("2023-12-12", "2024-01-09")),
        ("Weir Plan 2040 Group", "4 May", "8 June 2023", ("2023-05-04", "2023-06-08")),
        ("2020 Victoria Road", "4 May", "8 June 2023", ("2023-05-04", "2023-06-08")),
        ("Hall built in 1902, Charity No. 2001", "Thursday 4 May", "8 June 2023", ("2023-05-04", "2023-06-08")),
    ],
)
def test_the_next_day_goes_before_the_header(head: str, day: str, following: str, expected: tuple[str, str]) -> None:
    found = extract_text(
        f"WEIR MILL\n\n{head}\n\nMinutes of the meeting on {day}{BODY}3. Next meeting\n\n{following}\n"
    )
    assert found.next_meeting is not None
    assert (str(found.meeting.date), str(found.next_meeting.date)) == expected


@pytest.mark.parametrize("head", ["Room 2010, Town Hall", "2020 Victoria Road", "Weir Plan 2040 Group", "Budget 2024"])
def test_a_year_of_something_else_in_the_header(head: str) -> None:
    assert _day(f"{head}\n\nMinutes of the meeting on 12 February") is None


def test_the_day_of_the_week_agrees() -> None:
    assert _day("Minutes 2019\n\nTuesday 12 February") == "2019-02-12"
    assert _day("Minutes 2019\n\nFriday 12 February") is None


def test_a_sentence_is_no_signature() -> None:
    head = "Minutes of the meeting on 12 February"
    assert _day(head, "Approved the updated terms for 12 March 2019.") is None
    assert _day(head, "Signed by the Chair on 12 March 2019") == "2019-02-12"
