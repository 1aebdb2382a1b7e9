"""What the date grammar hands out: mentions as written, and the days they come to."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, Protocol

__all__ = ["DateMention", "Found", "Reference", "ResolvedDate", "TimeMention", "Value"]


class ResolvedDate(NamedTuple):
    """A date as EDTF (ISO 8601-2), with its first and last calendar day.

    `precision` is one of day, week, month, quarter, year: the unit of the words, not the width of an interval.
    """

    edtf: str
    earliest: date
    latest: date
    precision: str


class Reference(NamedTuple):
    """What a date without a year is read against: the day of the meeting, and the customs of the document."""

    day: date | None
    day_first: bool = True
    next_meeting: date | None = None
    past: bool = False


class Value(Protocol):
    """A date as written, waiting for its reference. `resolve` may raise ValueError or OverflowError for no such day."""

    def resolve(self, at: Reference) -> ResolvedDate | None:
        """The days meant, or None where the words do not fix any."""
        ...


class Found(NamedTuple):
    """What one form of the grammar read: where, which form, and the value. `relation` only where the words hold it."""

    start: int
    end: int
    kind: str
    value: Value
    relation: str | None = None
    body: str | None = None


class DateMention(NamedTuple):
    """Date words in a text: `text[start:end] == mention.text`.

    `text` is without the relation ('by') and without a leading 'the'; `lead` is where the relation words begin, and
    equals `start` where there are none. `relation` is by, on, before, after, during or None. `body` is set for
    `next-meeting` and `other-meeting`: the words that name whose meeting it is ('Finance Committee'), else None.

    Kinds: day-month-year, day-month, month-day-year, month-day, numeric-date, numeric-day-month, iso-date,
    spaced-date ('2019 11 18'), year-month-day,
    compact-date, the-day, day-list, day-range, day-choice, nth-weekday; month-year, month, month-number
    ('Dec 19'), iso-month, month-range, end-of, part-of; week-commencing, week-ending, week-of; quarter,
    financial-year, academic-year, year-range, year; relative; next-meeting, other-meeting, month-meeting; open (which
    resolves to nothing).
    """

    start: int
    end: int
    text: str
    kind: str
    relation: str | None
    lead: int
    value: Value
    body: str | None = None

    @property
    def dated(self) -> bool:
        """Whether the words hold the year, so that it is the same whether they tell of the past or not."""
        return getattr(self.value, "year", None) is not None

    def resolve(
        self,
        reference: date | None,
        *,
        day_first: bool = True,
        next_meeting: date | None = None,
        past: bool = False,
    ) -> ResolvedDate | None:
        """The days meant, read against `reference`; None where the words do not fix any, or name no real day.

        A value without a year takes the year that puts it nearest on or after the reference, with `past` nearest on
        or before it. `next_meeting` is what 'the next meeting' comes to. Pure: the clock is never read.

        >>> from datetime import date
        >>> from minutes_extract.find.dates import find_dates
        >>> find_dates("to be sent by 6 December")[0].resolve(date(2019, 11, 18)).edtf
        '2019-12-06'
        """
        return self.resolve_at(Reference(reference, day_first, next_meeting, past))

    def resolve_at(self, at: Reference) -> ResolvedDate | None:
        """The days meant, read against all that is known of the meeting: see `resolve`."""
        try:
            return self.value.resolve(at)
        except (ValueError, OverflowError):
            return None


class TimeMention(NamedTuple):
    """A time of day, or a range of them, as 24-hour 'HH:MM'.

    `unsure` is true where the words are a twelve-hour clock without am or pm ('at 7.30', 'half past seven'): the time
    is then given as it is written, and the reader of a whole document may know better.
    """

    start: int
    end: int
    text: str
    time: str
    until: str | None = None
    unsure: bool = False
