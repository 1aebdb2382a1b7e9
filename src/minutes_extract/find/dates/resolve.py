"""Dates that name a day or a month, and what they come to. Every function here is pure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.relativedelta import relativedelta, weekday

from minutes_extract.find.dates.model import Reference, ResolvedDate, Value

__all__ = [
    "About",
    "Day",
    "End",
    "Interval",
    "Month",
    "MonthNumber",
    "NthWeekday",
    "Numeric",
    "Week",
    "Year",
    "between",
    "month_of",
    "one_day",
    "place",
]

# How many years beyond the reference's own are tried: the next holds every day and month that is named.
_REACH = 1
# 'Dec 19' is December 2019 only where 2019 is this near to the reference.
_PLAUSIBLE_YEARS = 5
_YEARS_AHEAD = 2  # what is to be done is not planned for longer


def one_day(day: date) -> ResolvedDate:
    """A single calendar day."""
    return ResolvedDate(day.isoformat(), day, day, "day")


def month_of(day: date) -> ResolvedDate:
    """The calendar month that holds `day`."""
    last = day.replace(day=monthrange(day.year, day.month)[1])
    return ResolvedDate(f"{day.year:04}-{day.month:02}", day.replace(day=1), last, "month")


def between(first: ResolvedDate, last: ResolvedDate, precision: str | None = None) -> ResolvedDate | None:
    """The interval from one date to another; the date itself where they are the same; None where they are crossed."""
    if first == last:
        return first
    if first.earliest > last.latest:
        return None
    edtf = f"{first.edtf}/{last.edtf}"
    return ResolvedDate(edtf, first.earliest, last.latest, precision or last.precision)


def place(build: Callable[[int], ResolvedDate | None], at: Reference) -> ResolvedDate | None:
    """The year's reading nearest on or after the reference, or on or before it for the past."""
    if at.day is None:
        return None
    step = -1 if at.past else 1  # what is built for a year lies in it: no other side need be tried
    for year in range(at.day.year, at.day.year + step * (_REACH + 1), step):
        built = build(year) if 0 < year < 10000 else None
        if built and (built.earliest <= at.day if at.past else built.latest >= at.day):
            return built
    return None


class Year(NamedTuple):
    """A year as written: four figures, or two (`short`) that take the century nearest to the reference."""

    number: int
    short: bool = False

    def full(self, at: Reference) -> int:
        """The year in four figures; without a reference, 70 to 99 are nineteen hundreds."""
        if not self.short:
            return self.number
        if at.day is None:
            return self.number + (1900 if self.number >= 70 else 2000)
        reference = at.day.year
        century = reference // 100 * 100
        return min((century + self.number + step for step in (0, 100, -100)), key=lambda year: abs(year - reference))


def _day(year: int, month: int, day: int) -> ResolvedDate | None:
    if not 1 <= month <= 12 or day < 1 or (day > 28 and day > monthrange(year, month)[1]):
        return None
    return one_day(date(year, month, day))


class Day(NamedTuple):
    """A day and month, with a year or without. A weekday beside it may move the year by one where it then fits."""

    day: int
    month: int
    year: Year | None = None
    weekday: int | None = None

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day; see `place` for the year."""
        if self.year is not None:
            return _day(self.year.full(at), self.month, self.day)
        placed = place(self._nearest, at)
        if placed is None or placed.earliest.day != self.day:
            return None  # '31 November', '29 February' in a year without one
        if self.weekday is None or placed.earliest.weekday() == self.weekday:
            return placed
        for step in (-1, 1):
            other = _day(placed.earliest.year + step, self.month, self.day)
            near = (
                other and at.day and abs((other.earliest - at.day).days) < 300
            )  # a wrong weekday is likelier than a year
            if other and near and other.earliest.weekday() == self.weekday:
                return other
        return placed

    def _nearest(self, year: int) -> ResolvedDate | None:
        """The day, or the last of the month where it has no such day."""
        if not 1 <= self.month <= 12 or self.day < 1:
            return None
        return one_day(date(year, self.month, min(self.day, monthrange(year, self.month)[1])))


class Numeric(NamedTuple):
    """A day and a month in figures, in the document's order; in the other one where that is the only real one."""

    first: int
    second: int
    year: Year | None

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day."""
        pairs = [(self.first, self.second), (self.second, self.first)]
        if not at.day_first:
            pairs.reverse()
        for day, month in pairs:
            if month <= 12:
                return Day(day, month, self.year).resolve(at)
        return None


class Month(NamedTuple):
    """A month, with a year or without; `past` is 'last March'."""

    month: int
    year: Year | None = None
    past: bool = False

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The month; a month without a year may be the reference's own, except 'last March'."""
        if self.year is not None:
            return month_of(date(self.year.full(at), self.month, 1))
        if not self.past:
            return place(lambda year: month_of(date(year, self.month, 1)), at)
        if at.day is None:
            return None
        before = at.day.replace(day=1) - timedelta(days=1)
        return place(lambda year: month_of(date(year, self.month, 1)), at._replace(day=before, past=True))


class MonthNumber(NamedTuple):
    """'Dec 19': December 2019, or 19 December.

    It is the month where the words say so ('in Dec 19'), where no such day exists, or where the year is within five
    before or two after the reference's, and not wrong in time (a month long over, read as the future). Month-first documents mean the day.
    """

    month: int
    number: int
    relation: str | None = None

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The month or the day."""
        month = Month(self.month, Year(self.number, short=True))
        if self.relation == "during" or not 1 <= self.number <= monthrange(2000, self.month)[1]:
            return month.resolve(at)
        day = Day(self.number, self.month)
        if at.day is None or not at.day_first or self.relation == "on":
            return day.resolve(at)
        whole = month.resolve(at)
        if whole is None or not -_PLAUSIBLE_YEARS <= whole.earliest.year - at.day.year <= _YEARS_AHEAD:
            return day.resolve(at)
        in_time = whole.earliest <= at.day if at.past else whole.latest >= at.day
        return whole if in_time else day.resolve(at)


class Interval(NamedTuple):
    """From one day or month to another; whichever has no year takes it from the other.

    Also a choice ('29 or 30 March'): nothing is chosen, and the bounds hold both.
    """

    first: Value
    last: Value

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The interval; None where its ends are crossed."""
        dated = [getattr(side, "year", None) is not None for side in (self.first, self.last)]
        if dated[0] or (not dated[1] and not at.past):
            first = self.first.resolve(at)
            last = first and self.last.resolve(at._replace(day=first.earliest, past=False))
        else:
            last = self.last.resolve(at)
            first = last and self.first.resolve(at._replace(day=last.latest, past=True))
        return between(first, last) if first and last else None


class NthWeekday(NamedTuple):
    """'The first Monday in May': `nth` counts from 1, and -1 is the last."""

    nth: int
    weekday: int
    inner: Value

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day."""
        month = self.inner.resolve(at)
        if month is None:
            return None
        start = 31 if self.nth < 0 else 1
        found = month.earliest + relativedelta(day=start, weekday=weekday(self.weekday, self.nth))
        return one_day(found) if found.month == month.earliest.month else None


class End(NamedTuple):
    """The last day of what is inside; of a week, its Friday."""

    inner: Value

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day."""
        whole = self.inner.resolve(at)
        if whole is None:
            return None
        return one_day(whole.earliest + timedelta(days=4) if whole.precision == "week" else whole.latest)


class About(NamedTuple):
    """Early, late, middle: EDTF's '~' on a month or year, with the whole unit as its bounds."""

    inner: Value

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The unit, marked approximate where EDTF has one mark for it."""
        whole = self.inner.resolve(at)
        return whole if whole is None or "/" in whole.edtf else whole._replace(edtf=f"{whole.edtf}~")


class Week(NamedTuple):
    """A week by its first day (commencing), its last (ending), or any day of it (of: Monday to Sunday)."""

    inner: Value
    manner: str

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """Seven days."""
        day = self.inner.resolve(at)
        if day is None:
            return None
        back = {"commencing": 0, "ending": 6}.get(self.manner, day.earliest.weekday())
        first = day.earliest - timedelta(days=back)
        return between(one_day(first), one_day(first + timedelta(days=6)), "week")
