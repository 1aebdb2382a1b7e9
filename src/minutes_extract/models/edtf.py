"""The part of EDTF (ISO 8601-2) that minutes need, and the calendar days that it spans."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

__all__ = ["bounds", "is_approximate"]

_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?", re.ASCII)


def is_approximate(edtf: str) -> bool:
    """Whether the value is marked as approximate: '2025-07~' is mid-July."""
    return "~" in edtf


@lru_cache(maxsize=1024)
def bounds(edtf: str) -> tuple[date, date] | None:
    """The first and last calendar day of a day, month, year or interval; None where it is none of these.

    >>> bounds("2019-07/2019-09")
    (datetime.date(2019, 7, 1), datetime.date(2019, 9, 30))

    An approximate value ('2025-07~') has the bounds of the whole: what is meant lies inside them.
    """
    first, slash, last = edtf.partition("/")
    start = _part(first)
    end = _part(last) if slash else start
    if start is None or end is None or start[0] > end[0] or start[1] > end[1]:
        return None
    return start[0], end[1]


def _part(text: str) -> tuple[date, date] | None:
    match = _PART.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(g) if g else None for g in match.groups())
    try:
        if year is None or month is None:
            return date(int(text[:4]), 1, 1), date(int(text[:4]), 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError:  # also calendar.IllegalMonthError
        return None
