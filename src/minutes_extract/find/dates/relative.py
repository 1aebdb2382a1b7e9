"""Dates told from the day of the meeting ('tomorrow', 'within two weeks'), and what they come to. All pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from minutes_extract.find.dates.model import Reference, ResolvedDate
from minutes_extract.find.dates.periods import FinancialYear, WholeYear, span_of_months
from minutes_extract.find.dates.resolve import Year, between, month_of, one_day

__all__ = ["BareWeekday", "DayOfMonth", "Offset", "Period", "week_of"]

_SATURDAY = 5


def week_of(day: date) -> ResolvedDate | None:
    """Monday to Sunday round `day`."""
    monday = day - timedelta(days=day.weekday())
    return between(one_day(monday), one_day(monday + timedelta(days=6)), "week")


class BareWeekday(NamedTuple):
    """A weekday by its name.

    Plain: the first one after the reference (for the past, the last one before it). 'this': that of the reference's
    own week where it is still to come. 'next' and 'last': that of the following and the preceding week, Monday to
    Sunday, as British usage has it. `weeks` is added ('Friday week').
    """

    weekday: int
    which: str | None = None
    weeks: int = 0

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day."""
        if at.day is None:
            return None
        ahead = (self.weekday - at.day.weekday() - 1) % 7 + 1
        if self.which in ("next", "last"):
            monday = at.day - timedelta(days=at.day.weekday())
            ahead = (monday - at.day).days + self.weekday + (7 if self.which == "next" else -7)
        elif self.which == "this":
            ahead %= 7
        elif at.past:
            ahead -= 7
        return one_day(at.day + timedelta(days=ahead + 7 * self.weeks))


class DayOfMonth(NamedTuple):
    """'The 6th': of the reference's month or the next (for the past, or the one before), whichever is nearest.

    `months` counts from the reference's month where the words name it ('the 6th of next month'). A weekday beside it
    ('Friday 6th') decides the month, within half a year.
    """

    day: int
    weekday: int | None = None
    months: int | None = None

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day."""
        if at.day is None:
            return None
        first = at.day.replace(day=1)
        reach = 2 if self.weekday is None else 7
        steps = range(reach) if self.months is None else range(self.months, self.months + 1)
        for step in steps:
            month = first + relativedelta(months=-step if at.past and self.months is None else step)
            found = self._in(month)
            if found is None or (self.weekday is not None and found.weekday() != self.weekday):
                continue
            if self.months is not None or (found <= at.day if at.past else found >= at.day):
                return one_day(found)
        return None

    def _in(self, month: date) -> date | None:
        found = month + timedelta(days=self.day - 1)
        return found if found.month == month.month else None


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units from the reference. `within` makes it a deadline: the last day, to the day.

    Otherwise days and weeks come to a day, months to a month and years to a year. `back` is 'ago'.
    """

    count: int
    unit: str
    within: bool = False
    back: bool = False
    working: bool = False

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day, month or year."""
        if at.day is None:
            return None
        count = -self.count if self.back else self.count
        if self.unit == "day":
            return one_day(_working_days(at.day, count) if self.working else at.day + timedelta(days=count))
        if self.unit in ("week", "fortnight"):
            return one_day(at.day + timedelta(weeks=count * (2 if self.unit == "fortnight" else 1)))
        moved = at.day + (relativedelta(months=count) if self.unit == "month" else relativedelta(years=count))
        if self.within:
            return one_day(moved)
        return month_of(moved) if self.unit == "month" else WholeYear(Year(moved.year)).resolve(at)


def _working_days(day: date, count: int) -> date:
    """So many days from `day`, Saturdays and Sundays left out; public holidays are not known here."""
    step = timedelta(days=1 if count >= 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= day.weekday() < _SATURDAY
    return day


class Period(NamedTuple):
    """The week, month, quarter or year of the reference, or one `shift` away ('next month' is 1).

    A year is a calendar year, or with 'financial' or 'academic' as the unit the one that runs at the reference.
    """

    unit: str
    shift: int = 0

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The whole period."""
        if at.day is None:
            return None
        if self.unit == "day":
            return one_day(at.day + timedelta(days=self.shift))
        if self.unit == "week":
            return week_of(at.day + timedelta(weeks=self.shift))
        if self.unit == "fortnight":
            return between(one_day(at.day), one_day(at.day + timedelta(weeks=2)), "week")
        if self.unit == "month":
            return month_of(at.day + relativedelta(months=self.shift))
        if self.unit == "quarter":
            moved = at.day + relativedelta(months=3 * self.shift)
            return span_of_months(moved.replace(month=(moved.month - 1) // 3 * 3 + 1, day=1), 3, "quarter")
        starts = {"financial": 4, "academic": 9}.get(self.unit, 1)
        year = at.day.year - (at.day.month < starts) + self.shift
        return WholeYear(Year(year)).resolve(at) if starts == 1 else FinancialYear(Year(year), starts).resolve(at)
