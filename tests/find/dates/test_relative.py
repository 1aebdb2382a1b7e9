"""Dates told from the meeting (Monday 18 November 2019, the next on 18 December), and meetings that stand for dates."""

from __future__ import annotations

import pytest

from find.dates.tables import MEETING, Case, cases, read
from minutes_extract.find.dates import find_dates

RELATIVE = """
which is tomorrow | . | tomorrow = 2019-11-19
today, tonight and yesterday | . | today = 2019-11-18 ; tonight = 2019-11-18 ; yesterday = 2019-11-17
by Friday | . | Friday = 2019-11-22 (by)
on Monday | . | Monday = 2019-11-25 (on)
next Friday | . | next Friday = 2019-11-29
next Tuesday | 2019-11-21 | next Tuesday = 2019-11-26
this Friday | . | this Friday = 2019-11-22
last Friday | . | last Friday = 2019-11-15
by close of play on Friday | . | Friday = 2019-11-22 (by)
on Friday week | . | Friday week = 2019-11-29 (on)
Monday to Friday, on Fridays, every Friday | . | -
on Monday evenings | . | -
the first Monday in May | . | first Monday in May = 2020-05-04
last Thursday of the month | . | last Thursday of the month = 2019-11-28
next week | . | next week = 2019-11-25/2019-12-01
this week | . | this week = 2019-11-18/2019-11-24
next month | . | next month = 2019-12
next year | . | next year = 2020
this quarter | . | this quarter = 2019-10/2019-12
over the next year | . | -
within two weeks | . | within two weeks = 2019-12-02 (by)
within 14 days | . | within 14 days = 2019-12-02 (by)
within 5 working days | . | within 5 working days = 2019-11-25 (by)
in the next month | . | in the next month = 2019-12-18 (by)
in 10 days | . | in 10 days = 2019-11-28 (on)
in 2-3 weeks | . | in 2-3 weeks = 2019-12-09 (on)
in three months' time | . | in three months' time = 2020-02 (during)
in a fortnight | . | in a fortnight = 2019-12-02 (on)
two weeks ago | . | two weeks ago = 2019-11-04
the first time in two years | . | -
for two weeks | . | -
1 in 4 | . | -
by the end of the month | . | end of the month = 2019-11-30 (by)
end of the year | . | end of the year = 2019-12-31
end of the financial year | . | end of the financial year = 2020-03-31
by the end of next week | . | end of next week = 2019-11-29 (by)
by month end | . | month end = 2019-11-30 (by)
by Friday | - | Friday = - (by)
"""

MEETINGS = """
report to the next meeting | . | next meeting = 2019-12-18
before the next board meeting | . | next board meeting = 2019-12-18 (before)
at the next FGB meeting | . | next FGB meeting = 2019-12-18 (on)
next meeting of the Board | . | next meeting of the Board = 2019-12-18
for the next partners meeting | . | next partners meeting = 2019-12-18
Deadline: Next meeting | . | Next meeting = 2019-12-18 (by)
at the next Quality & Effectiveness group meeting | . | next Quality & Effectiveness group meeting = - (on)
the next meeting of the Finance Committee | . | next meeting of the Finance Committee = -
at the next Quality & Effectiveness group meeting on 6 December | . | 6 December = 2019-12-06 (on)
at the next board on the 17 December 2019 | . | 17 December 2019 = 2019-12-17 (on)
Date of next meeting – 18 December 2019. | . | 18 December 2019 = 2019-12-18
The next meeting will be held on 9 January | . | 9 January = 2020-01-09 (on)
the next steps will be taken at the meeting | . | -
at the December meeting | . | December meeting = 2019-12-18 (on)
the August meeting | . | August meeting = 2020-08
the March Board | . | March Board = 2020-03
the May meeting | . | May meeting = 2020-05
the January 2020 meeting | . | January 2020 meeting = 2020-01
the November Ferrow Partnership meeting | . | November = 2019-11
"""

OPEN = """
by the end of term (17th December) | . | end of term = - (by) ; 17th December = 2019-12-17
expected in the summer term | . | summer term = - (during)
before Easter | . | Easter = - (before)
in the new year | . | new year = - (during)
the spring in his step, Christmas party, lent to us, in terms of | . | -
ASAP, ongoing | . | -
"""


@pytest.mark.parametrize("case", cases(RELATIVE + MEETINGS + OPEN))
def test_relative(case: Case) -> None:
    assert read(case) == case.expected


CELLS = """
12/03 | . | 12/03 = 2020-03-12
12.03 | . | 12.03 = 2020-03-12
12-03 | . | 12-03 = 2020-03-12
EH 21/10 | . | 21/10 = 2020-10-21
20191129 | . | 20191129 = 2019-11-29
2019-12 | . | 2019-12 = 2019-12
March | . | March = 2020-03
end May | . | end May = 2020-05-31
Friday | . | Friday = 2019-11-22
2 weeks | . | 2 weeks = 2019-12-02 (by)
ASAP | . | ASAP = -
CB – ongoing | . | ongoing = -
TBC | . | TBC = -
Summer term | . | Summer term = -
3.1 | . | -
4.2.1 | . | -
CB / EH | . | -
"""


@pytest.mark.parametrize("case", cases(CELLS))
def test_cells(case: Case) -> None:
    assert read(case, cell=True) == case.expected


@pytest.mark.parametrize(
    ("text", "kind", "body"),
    [
        ("the next FGB meeting", "next-meeting", "FGB"),
        ("the next meeting", "next-meeting", None),
        ("the next meeting of the Finance Committee", "other-meeting", "Finance Committee"),
        ("next Quality & Effectiveness group meeting", "other-meeting", "Quality & Effectiveness group"),
        ("the August meeting", "month-meeting", None),
        ("within two weeks", "relative", None),
        ("w/c 9 June", "week-commencing", None),
        ("Dec 19", "month-number", None),
    ],
)
def test_kinds(text: str, kind: str, body: str | None) -> None:
    [mention] = find_dates(text)
    assert (mention.kind, mention.body) == (kind, body)


def test_next_meeting_is_only_what_it_is_given() -> None:
    [mention] = find_dates("at the next meeting")
    assert mention.resolve(MEETING) is None
