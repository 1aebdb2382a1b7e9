"""Whether a day or month without a year, in running text, is of something that has happened: the year before then."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..find.dates import DateMention
from ..find.dates.relative import Offset
from .date_cues import duration_told, gone_by, reckoned, to_come

if TYPE_CHECKING:
    from .dates import Calendar

_JUST = 45
"""Days before the meeting: what is named so without a word on the future has just been, and is not a year away."""


def is_past(calendar: Calendar, text: str, mention: DateMention) -> bool:
    """Whether the words round a date without a year tell of the past, or it is just over and none of the future."""
    floor, ceiling = max(0, mention.lead - 300), min(len(text), mention.end + 300)
    start = max(text.rfind(". ", floor, mention.lead) + 1, text.rfind("; ", floor, mention.lead) + 1, floor)
    stop = text.find(". ", mention.end, ceiling)
    before, after = text[start : mention.lead], text[mention.end : stop if stop > 0 else ceiling]
    lead = text[mention.lead : mention.start]
    if mention.relation in ("by", "before") or to_come().search(before + lead) is not None:
        return False
    if gone_by().search(before) or gone_by().search(after) or reckoned().search(before + lead):
        return True
    return to_come().search(after) is None and _just_over(calendar, mention)


def _just_over(calendar: Calendar, mention: DateMention) -> bool:
    """Whether a date, read back from the meeting, is of the last weeks."""
    day: date | None = calendar.reference
    value = calendar.resolve(mention, past=True) if day is not None else None
    if day is None or value is None or value.precision not in ("day", "month"):
        return False
    weekday = getattr(mention.value, "weekday", None)
    return 0 < (day - value.latest).days <= _JUST and weekday in (None, value.earliest.weekday())


def took(text: str, mention: DateMention) -> bool:
    """Whether a span of time says how long something took that is over: 'closed within 10 days'."""
    return isinstance(mention.value, Offset) and duration_told().search(text[: mention.start][-60:]) is not None
