"""Dates that name their day, month, quarter or year. The reference '.' is Monday 18 November 2019, '-' is none."""

from __future__ import annotations

from datetime import date

import pytest

from find.dates.tables import Case, cases, read
from minutes_extract.find.dates import find_dates

DAYS = """
on 18 December 2019 | . | 18 December 2019 = 2019-12-18 (on)
18th of December, 2019 | . | 18th of December, 2019 = 2019-12-18
on Monday the 18th day of December, 2023 | . | Monday the 18th day of December, 2023 = 2023-12-18 (on)
on the 3rd day of the course in May | . | May = 2020-05 (during)
December 18, 2019 | . | December 18, 2019 = 2019-12-18
Dec 18 | . | Dec 18 = 2019-12-18
by 6 December | . | 6 December = 2019-12-06 (by)
send it (by 6 December) | . | 6 December = 2019-12-06 (by)
by 5.00pm on 6 December | . | 6 December = 2019-12-06 (by)
deadline for comments is 6 December | . | 6 December = 2019-12-06 (by)
by 6  December  2019, please | . | 6  December  2019 = 2019-12-06 (by)
before the 3rd Feb | . | 3rd Feb = 2020-02-03 (before)
on the 15 th September | . | 15 th September = 2020-09-15 (on)
18-Dec-19 or 18Dec2019 | . | 18-Dec-19 = 2019-12-18 ; 18Dec2019 = 2019-12-18
18 December ’19 | . | 18 December ’19 = 2019-12-18
Thursday 17th May 2018, 9.15am | . | Thursday 17th May 2018 = 2018-05-17
Thursday, October 20, 2022 | . | Thursday, October 20, 2022 = 2022-10-20
Friday 9th May 10.15am | 2008-04-15 | Friday 9th May = 2008-05-09
Monday 14th April 08 | 2008-04-14 | Monday 14th April 08 = 2008-04-14
by 10 June (Friday) | 2022-05-19 | 10 June (Friday) = 2022-06-10 (by)
by Friday 10 June | 2022-06-15 | Friday 10 June = 2022-06-10 (by)
by October 21st | 2022-10-20 | October 21st = 2022-10-21 (by)
2019 November 18 at 12:00 | . | 2019 November 18 = 2019-11-18
Monday 2019-Nov-18 | . | 2019-Nov-18 = 2019-11-18
2019, December 3rd | . | 2019, December 3rd = 2019-12-03
held on Monday18th November 2019 | . | Monday18th November 2019 = 2019-11-18 (on)
Tuesday3 December | . | Tuesday3 December = 2019-12-03
BY 3RD MAY | . | 3RD MAY = 2020-05-03 (by)
6 December | - | 6 December = -
6 December 2019 | - | 6 December 2019 = 2019-12-06
18 Dec 75 | - | 18 Dec 75 = 1975-12-18
# the reference's own day counts
by 18 November | . | 18 November = 2019-11-18 (by)
# only a leap year has the day
29 February | . | 29 February = 2020-02-29
29 Feb 2019 | . | 29 Feb 2019 = -
31 June | . | 31 June = -
by 31 November 2019 | . | 31 November 2019 = - (by)
32 June | . | -
the 6th | . | 6th = 2019-12-06
on the 20th. | . | 20th = 2019-11-20 (on)
by the 6th of next month | . | 6th of next month = 2019-12-06 (by)
back by the 31st | 2019-11-18 | 31st = 2019-12-31 (by)
Friday 6th | . | Friday 6th = 2019-12-06
the 15th anniversary of the 4th item, on the 3rd floor | . | -
"""

FIGURES = """
23.10.19 | . | 23.10.19 = 2019-10-23
23/10/2019 | . | 23/10/2019 = 2019-10-23
2/8/13 | . | 2/8/13 = 2013-08-02
12/25/2019 | . | 12/25/2019 = 2019-12-25
31/11/2019 | . | 31/11/2019 = -
13/13/2019 and 0/1/2019 | . | -
Action No 3 (10.09.19 ref 4.2) | . | 10.09.19 = 2019-09-10
2019-11-18 | . | 2019-11-18 = 2019-11-18
(2017-6-20) | . | 2017-6-20 = 2017-06-20
at 2019-11-18T10:00Z | . | 2019-11-18 = 2019-11-18 (on)
by 12/03 | . | 12/03 = 2020-03-12 (by)
due 21/10. | . | 21/10 = 2020-10-21 (by)
until 3/4 | . | 3/4 = 2020-04-03 (by)
about 12/03 | . | -
2019 11 18 17:00 Board | . | 2019 11 18 = 2019-11-18
2019 - 11 - 18 | . | 2019 - 11 - 18 = 2019-11-18
2019 11 8, 2019 13 11 and 2019 11 18.5 | . | -
from 2019 10 12-year-olds | . | -
4.10.12 The Clerk reported | . | -
by 04.10.12 | . | 04.10.12 = 2012-10-04 (by)
"""

RANGES = """
2-4 June 2020 | . | 2-4 June 2020 = 2020-06-02/2020-06-04
from 3 to 5 May | . | 3 to 5 May = 2020-05-03/2020-05-05 (during)
11th-14th June | . | 11th-14th June = 2020-06-11/2020-06-14
between 3 and 5 May | . | 3 and 5 May = 2020-05-03/2020-05-05 (during)
29 or 30 March | . | 29 or 30 March = 2020-03-29/2020-03-30
22nd/23rd April | . | 22nd/23rd April = 2020-04-22/2020-04-23
June 2-4, 2020 | . | June 2-4, 2020 = 2020-06-02/2020-06-04
between December 3 and December 6 | . | December 3 and December 6 = 2019-12-03/2019-12-06 (during)
28 February – 3 March 2020 | . | 28 February – 3 March 2020 = 2020-02-28/2020-03-03
30 December – 2 January 2020 | . | 30 December – 2 January 2020 = 2019-12-30/2020-01-02
30 December to 2 January | . | 30 December to 2 January = 2019-12-30/2020-01-02
Monday 2 December - Wednesday 4 December | . | Monday 2 December - Wednesday 4 December = 2019-12-02/2019-12-04
02/12/2013 – 09/12/2013 | . | 02/12/2013 – 09/12/2013 = 2013-12-02/2013-12-09
12, 19 and 26 March | . | 12 = 2020-03-12 ; 19 = 2020-03-19 ; 26 March = 2020-03-26
6 September and 29 November 2018 | 2018-02-22 | 6 September = 2018-09-06 ; 29 November 2018 = 2018-11-29
moved from 6 December to 10 January | . | 6 December = 2019-12-06 (after) ; 10 January = 2020-01-10
Meeting 4 – Thursday 19 May 2022 | . | Thursday 19 May 2022 = 2022-05-19
July to September 2019 | . | July to September 2019 = 2019-07/2019-09
Nov–Jan 2020 | . | Nov–Jan 2020 = 2019-11/2020-01
in August / September 09 | 2008-04-14 | August / September 09 = 2009-08/2009-09 (during)
"""

MONTHS = """
March 2020 | . | March 2020 = 2020-03
in March | . | March = 2020-03 (during)
by March | . | March = 2020-03 (by)
in November | . | November = 2019-11 (during)
since May 2019 | . | May 2019 = 2019-05 (after)
Dec '19 | . | Dec '19 = 2019-12
Dec-19 | . | Dec-19 = 2019-12
presented to Dec 19 QE meeting | . | Dec 19 = 2019-12
take place in Dec 19 (PG) | . | Dec 19 = 2019-12 (during)
until September 08 | 2008-04-14 | September 08 = 2008-09 (by)
Dec 19, 2019 | . | Dec 19, 2019 = 2019-12-19
Dec 19th | . | Dec 19th = 2019-12-19
on Dec 19 | . | Dec 19 = 2019-12-19 (on)
by Dec 19 | 2035-11-18 | Dec 19 = 2035-12-19 (by)
Dec 19 | - | Dec 19 = -
by the end of November | . | end of November = 2019-11-30 (by)
before the end of March 2020 | . | end of March 2020 = 2020-03-31 (before)
end Feb 2020 | . | end Feb 2020 = 2020-02-29
by no later than the end of January | . | end of January = 2020-01-31 (by)
early July | . | early July = 2020-07~
late in July | . | late in July = 2020-07~
mid-July 2025 | . | mid-July 2025 = 2025-07~
by mid March | . | mid March = 2020-03~ (by)
the first week of March | . | first week of March = 2020-03~
early next week | . | early next week = 2019-11-25/2019-12-01
last March | . | last March = 2019-03
the welcome to the November Board of Trade talk | . | November Board = 2019-11
by 45 November | . | -
"""

WEEKS = """
w/c 9 June | 2025-06-01 | w/c 9 June = 2025-06-09/2025-06-15
W/C Monday 9th June 2025 | . | W/C Monday 9th June 2025 = 2025-06-09/2025-06-15
in the week commencing 9 June | 2025-06-01 | week commencing 9 June = 2025-06-09/2025-06-15 (during)
week beginning 09/06/25 | . | week beginning 09/06/25 = 2025-06-09/2025-06-15
week of 9 June | 2025-06-01 | week of 9 June = 2025-06-09/2025-06-15
week of Wednesday 11 June | 2025-06-01 | week of Wednesday 11 June = 2025-06-09/2025-06-15
w/e 13 June | 2025-06-01 | w/e 13 June = 2025-06-07/2025-06-13
week ending Sunday 15 June | 2025-06-01 | week ending Sunday 15 June = 2025-06-09/2025-06-15
week that was | . | -
"""

PERIODS = """
Q2 2019/20 | . | Q2 2019/20 = 2019-07/2019-09
Quarter 2 2019/20 data | . | Quarter 2 2019/20 = 2019-07/2019-09
2019/20 Q4 | . | 2019/20 Q4 = 2020-01/2020-03
Q3 2021 | . | Q3 2021 = 2021-07/2021-09
third quarter of 2020 | . | third quarter of 2020 = 2020-07/2020-09
Quarter 3 | . | Quarter 3 = -
Q&A, a quarter of an hour | . | -
2019/20 | . | 2019/20 = 2019-04/2020-03
Budget 2020-21 | . | 2020-21 = 2020-04/2021-03
for 1999/2000 | . | 1999/2000 = 1999-04/2000-03
Business Plan 20-21. | . | 20-21 = 2020-04/2021-03
pages 20-21 | . | -
academic year 2021/22 | . | academic year 2021/22 = 2021-09/2022-08
the 2021/22 school year | . | 2021/22 school year = 2021-09/2022-08
the 2015-2030 plan | . | 2015-2030 = 2015/2030
in 2020 | . | 2020 = 2020 (during)
since 2017 | . | 2017 = 2017 (after)
by the end of 2020 | . | end of 2020 = 2020-12-31 (by)
end of 2019/20 | . | end of 2019/20 = 2020-03-31
PF 2019, in 2000 homes | . | -
"""


@pytest.mark.parametrize("case", cases(DAYS + FIGURES + RANGES))
def test_days(case: Case) -> None:
    assert read(case) == case.expected


@pytest.mark.parametrize("case", cases(MONTHS + WEEKS + PERIODS))
def test_months_weeks_and_years(case: Case) -> None:
    assert read(case) == case.expected


MONTH_FIRST = """
2/8/13 | . | 2/8/13 = 2013-02-08
23/10/2019 | . | 23/10/2019 = 2019-10-23
by 12/03 | . | 12/03 = 2019-12-03 (by)
by Dec 19 | . | Dec 19 = 2019-12-19 (by)
in Dec 19 | . | Dec 19 = 2019-12 (during)
2019-11-12 | . | 2019-11-12 = 2019-11-12
"""


@pytest.mark.parametrize("case", cases(MONTH_FIRST))
def test_month_first(case: Case) -> None:
    assert read(case, day_first=False) == case.expected


PAST = """
met on 6 December | . | 6 December = 2018-12-06 (on)
on 18 November | . | 18 November = 2019-11-18 (on)
in October | . | October = 2019-10 (during)
in Dec | . | Dec = 2018-12 (during)
sent on Friday | . | Friday = 2019-11-15 (on)
on the 20th | . | 20th = 2019-10-20 (on)
30 December to 2 January | . | 30 December to 2 January = 2018-12-30/2019-01-02
agreed Dec 18 | . | Dec 18 = 2018-12
since last December | . | last December = 2018-12 (after)
"""


@pytest.mark.parametrize("case", cases(PAST))
def test_past(case: Case) -> None:
    assert read(case, past=True) == case.expected


def test_bounds_and_precision() -> None:
    [mention] = find_dates("in mid-February 2020")
    resolved = mention.resolve(None)
    assert resolved is not None
    assert (resolved.earliest, resolved.latest, resolved.precision) == (date(2020, 2, 1), date(2020, 2, 29), "month")
    [mention] = find_dates("Q2 2019/20")
    resolved = mention.resolve(None)
    assert resolved is not None
    assert (resolved.earliest, resolved.latest, resolved.precision) == (date(2019, 7, 1), date(2019, 9, 30), "quarter")


def test_lead_and_slices() -> None:
    text = "Circulate (no later than the end of March 2020)."
    [mention] = find_dates(text, 5)
    assert text[mention.lead : mention.start] == "no later than the "
    assert text[mention.start : mention.end] == mention.text == "end of March 2020"
    assert find_dates(text, 0, 20) == []
    assert find_dates(text, -5) == []
