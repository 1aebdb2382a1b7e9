"""Years, quarters and meetings, and the days they come to. Every function here is pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from minutes_extract.find.dates.model import Reference, ResolvedDate
from minutes_extract.find.dates.resolve import Month, Year, between, month_of, one_day

__all__ = [
    "FinancialYear",
    "MonthMeeting",
    "NextMeeting",
    "Nothing",
    "Quarter",
    "WholeYear",
    "YearRange",
    "span_of_months",
]


def span_of_months(first: date, months: int, precision: str) -> ResolvedDate | None:
    """So many whole months from the one that holds `first`."""
    return between(month_of(first), month_of(first + relativedelta(months=months - 1)), precision)


class WholeYear(NamedTuple):
    """A calendar year."""

    year: Year

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The year."""
        year = self.year.full(at)
        return ResolvedDate(f"{year:04}", date(year, 1, 1), date(year, 12, 31), "year")


class YearRange(NamedTuple):
    """Calendar years from one to another."""

    first: WholeYear
    last: WholeYear

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The interval."""
        first, last = self.first.resolve(at), self.last.resolve(at)
        return between(first, last) if first and last else None


class FinancialYear(NamedTuple):
    """Twelve months over two calendar years: from April (financial, United Kingdom) or from September (academic)."""

    year: Year
    month: int = 4

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The year, in months."""
        return span_of_months(date(self.year.full(at), self.month, 1), 12, "year")


class Quarter(NamedTuple):
    """A quarter of a calendar year, or of a financial one (from April)."""

    number: int
    year: Year
    financial: bool

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The quarter, in months."""
        start = date(self.year.full(at), 4 if self.financial else 1, 1)
        return span_of_months(start + relativedelta(months=3 * (self.number - 1)), 3, "quarter")


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next meeting of the body whose minutes they are."""

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day given for it, if any."""
        return one_day(at.next_meeting) if at.next_meeting else None


class MonthMeeting(NamedTuple):
    """'The August meeting': the next meeting's day where that is in the month, else the month."""

    month: Month

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The day or the month."""
        whole = self.month.resolve(at)
        if whole and at.next_meeting and whole.earliest <= at.next_meeting <= whole.latest:
            return one_day(at.next_meeting)
        return whole


@dataclass(frozen=True, slots=True)
class Nothing:
    """Words that name a time without fixing it: 'ASAP', 'Quarter 3', another body's next meeting."""

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """Nothing."""
        return None
