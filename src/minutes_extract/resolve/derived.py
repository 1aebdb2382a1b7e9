"""What a date was worked out from besides its own words, and the words that say how it bounds a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..find.dates import DateMention, ResolvedDate
from ..find.dates.model import Reference
from ..find.mentions import Mark, mark
from ..segment.passage import Passage

if TYPE_CHECKING:
    from .dates import Calendar

_OF_THE_NEXT = frozenset(("next-meeting", "month-meeting"))
"""Kinds of mentions that the day of the next meeting can tell."""


def leans_on(mention: DateMention, value: ResolvedDate | None, calendar: Calendar) -> tuple[str, ...]:
    """The fields without which the words would not have come to `value`; none where they hold the year themselves."""
    if value is None or mention.dated:
        return ()
    bare = Reference(None, calendar.day_first)
    if mention.resolve_at(bare) == value:
        return ()
    if mention.kind not in _OF_THE_NEXT or value.precision != "day":
        return (calendar.since,)
    alone = mention.resolve_at(bare._replace(next_meeting=calendar.next_meeting)) == value
    return (calendar.upcoming,) if alone else (calendar.since, calendar.upcoming)


def of_finding(derived: tuple[str, ...], finding: str) -> tuple[str, ...]:
    """The fields by their names in the whole document: `raised_on` is one of the finding of this id."""
    return tuple(f"{finding}.raised_on" if name == "raised_on" else name for name in derived)


def relation_words(passage: Passage, mention: DateMention, base: int = 0) -> Mark | None:
    """The words of a date's relation ('by' of 'by the 6th'); None where its own words hold it.

    The mention was found `base` characters into the passage.
    """
    if mention.relation is None or mention.lead >= mention.start:
        return None
    start = base + mention.lead
    words = passage.text[start : base + mention.start].rstrip()
    for article in (" the", " this"):
        words = words.removesuffix(article)
    return mark(passage, start, start + len(words))
