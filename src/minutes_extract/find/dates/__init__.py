"""Dates and times in minutes: found as they are written, resolved later against the day of the meeting.

>>> from datetime import date
>>> [mention] = find_dates("Data to be sent by the end of November.")
>>> mention.text, mention.relation, mention.resolve(date(2019, 11, 18)).edtf
('end of November', 'by', '2019-11-30')
>>> [time] = find_times("Tuesday 19 November 2019 3.00pm – 4.30pm")
>>> time.time, time.until
('15:00', '16:30')
"""

from __future__ import annotations

from minutes_extract.find.dates.grammar import find_dates
from minutes_extract.find.dates.model import DateMention, ResolvedDate, TimeMention
from minutes_extract.find.dates.reasons import reason_clause
from minutes_extract.find.dates.times import find_times, may_hold_time

__all__ = ["DateMention", "ResolvedDate", "TimeMention", "find_dates", "find_times", "may_hold_time", "reason_clause"]
