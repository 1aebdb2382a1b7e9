"""Times of day: `text | words time until`."""

from __future__ import annotations

import pytest

from minutes_extract.find.dates import find_times

TABLE = """
Tuesday 19 November 2019 3.00pm – 4.30pm | 3.00pm – 4.30pm = 15:00 16:30
at 3pm | 3pm = 15:00
19:00 | 19:00 = 19:00
7 pm | 7 pm = 19:00
9.30am to 12.15pm | 9.30am to 12.15pm = 09:30 12:15
at 6.00pm. | 6.00pm = 18:00
6.00 p.m. | 6.00 p.m. = 18:00
from 1500-1800 | 1500-1800 = 15:00 18:00
1515h UTC | 1515h = 15:15
14h00-17h15 | 14h00-17h15 = 14:00 17:15
6 February 2026, 1500 CET | 1500 CET = 15:00
1400 copies | -
closed at 21h15. | 21h15 = 21:15
ended at ten minutes to nine | ten minutes to nine = 08:50
1500hrs | 1500hrs = 15:00
7a-9a PT | 7a-9a = 07:00 09:00
between 7:30pm and 10pm | 7:30pm and 10pm = 19:30 22:00
7:30pm and 10pm | 7:30pm = 19:30 ; 10pm = 22:00
12 noon | 12 noon = 12:00
midday or midnight | midday = 12:00 ; midnight = 00:00
7.03am | 7.03am = 07:03
10-11.30am | 10-11.30am = 10:00 11:30
2-4pm | 2-4pm = 14:00 16:00
11-1pm | 11-1pm = 11:00 13:00
10am – 12 noon | 10am – 12 noon = 10:00 12:00
11.00pm - 1.00am | 11.00pm - 1.00am = 23:00 01:00
12.30pm – 2.00pm | 12.30pm – 2.00pm = 12:30 14:00
half past seven | half past seven = 07:30
half past seven in the evening | half past seven in the evening = 19:30
quarter to eight | quarter to eight = 07:45
seven o'clock | seven o'clock = 07:00
seven thirty in the evening | seven thirty in the evening = 19:30
8.54 am | 8.54 am = 08:54
closed at 21.15 | 21.15 = 21:15
1st November 2013 – 19:00 | 19:00 = 19:00
2nd May 10.30am - 12.30pm | 10.30am - 12.30pm = 10:30 12:30
12.30am | 12.30am = 00:30
3.1 and 2.00 and £2.00 | -
19:1 | -
23.10.19, 2019-20, 2015-2030 | -
item 4.15, v1.30, 10:75, 25:00 | -
3 hours, 10 to 12 members, one in seven | -
items 4.10 - 4.15 | -
"""


def _rows() -> list[object]:
    rows = (line.split(" | ") for line in TABLE.strip().splitlines())
    return [pytest.param(text, found, id=text) for text, found in rows]


@pytest.mark.parametrize(("text", "found"), _rows())
def test_times(text: str, found: str) -> None:
    told = [f"{one.text} = {one.time}" + (f" {one.until}" if one.until else "") for one in find_times(text)]
    assert " ; ".join(told) == ("" if found == "-" else found)


@pytest.mark.parametrize(
    ("text", "unsure"), [("half past seven", True), ("at 7.30", True), ("07:30", False), ("7pm", False)]
)
def test_a_twelve_hour_clock_without_its_half_is_marked(text: str, unsure: bool) -> None:
    [found] = find_times(text)
    assert found.unsure is unsure


def test_slices() -> None:
    text = "at 3pm, then at 4pm"
    [found] = find_times(text, 7)
    assert text[found.start : found.end] == found.text == "4pm"


def test_a_thirteenth_hour_before_noon_is_a_time_unless_another_follows() -> None:
    assert [found.text for found in find_times("14 May 2024, 13 a.m. Weir Hall")] == ["13 a.m."]
    assert [found.text for found in find_times("13 am 7.00pm yn y neuadd")] == ["7.00pm"]
