"""Meetings that a document calls by a name of their own, and the day it gives for each: the AGM, the annual meeting."""

from __future__ import annotations

import re
from functools import cache

from ..find.dates import DateMention, ResolvedDate
from ..find.items import Agenda
from ..find.mentions import Mark, mark
from ..segment.layout import Layout
from ..segment.passage import Passage
from .dates import Calendar, Due, arranging

_REACH = 70
"""How many characters may stand between the name and its day."""


@cache
def _named() -> re.Pattern[str]:
    return re.compile(r"\b(?P<name>A\.?G\.?M\b\.?|E\.?G\.?M\b\.?|annual (?:general )?meeting\b)", re.IGNORECASE)


@cache
def _until() -> re.Pattern[str]:
    """'before the AGM', 'to the annual meeting': when something is due."""
    return re.compile(
        rf"(?<!\w)(?P<how>before|by|at|to|for|in time for|prior to|ahead of)\s+(?:the\s+|our\s+)?{_named().pattern}",
        re.IGNORECASE,
    )


@cache
def _counted() -> re.Pattern[str]:
    """'two weeks before': another day than the meeting's."""
    return re.compile(r"\b(?:days?|weeks?|months?|week|month)\s+(?:before|prior|ahead)?\s*\Z", re.IGNORECASE)


def _may_name(text: str) -> bool:
    """Whether letters stand in a text of which each name holds some."""
    return "GM" in text or "G.M" in text or "nnual" in text or "NNUAL" in text or "agm" in text


def _key(name: str) -> str:
    letters = name.lower().replace(".", "")
    return "agm" if letters.startswith(("agm", "annual")) else "egm"


class NamedMeetings:
    """The days of meetings with a name, where the document gives one day for each."""

    def __init__(self, layout: Layout, agenda: Agenda, calendar: Calendar) -> None:
        found: dict[str, dict[str, ResolvedDate]] = {}
        for passage in (*layout.header, *(e.passage for e in agenda.entries), *layout.footer):
            for name in _named().finditer(passage.text) if _may_name(passage.text) else ():
                value = self._day(passage, name.end(), calendar)
                if value is not None:
                    found.setdefault(_key(name["name"]), {})[value.edtf] = value
        for entry in agenda.entries:
            heading = entry.item.heading if entry.item is not None else None
            heading = heading if heading is not None and not entry.heading and _may_name(heading.text) else None
            about = _named().search(heading.text) if heading is not None else None
            value = self._day(entry.passage, entry.begin, calendar) if about is not None else None
            if about is not None and value is not None:
                found.setdefault(_key(about["name"]), {})[value.edtf] = value
        self.days = {key: next(iter(values.values())) for key, values in found.items() if len(values) == 1}

    def _day(self, passage: Passage, at: int, calendar: Calendar) -> ResolvedDate | None:
        """The day that the words behind a name give, before the sentence ends."""
        stop = passage.text.find(". ", at, at + _REACH)
        last = stop if stop > 0 else at + _REACH
        mention: DateMention | None = next((m for m in calendar.mentions(passage) if at <= m.start < last), None)
        value = calendar.resolve(mention) if mention is not None else None
        later = value is not None and (calendar.reference is None or value.earliest > calendar.reference)
        return value if value is not None and value.precision == "day" and later else None

    def due(self, words: Mark) -> Due | None:
        """The day of a meeting before which or at which an action is due."""
        if not self.days:
            return None
        text = words.passage.text
        for found in _until().finditer(text, words.start, words.end):
            value = self.days.get(_key(found["name"]))
            if value is None or _counted().search(text, max(words.start, found.start() - 20), found.start("how")):
                continue
            if found["how"].lower() == "for" and arranging().search(text, words.start, found.start()):
                continue  # 'book a room for the AGM'
            relation = "before" if found["how"].lower() in ("before", "prior to", "ahead of") else "by"
            return Due(mark(words.passage, *found.span("name")), relation, value)
        return None


def named_meetings(text: str, layout: Layout, agenda: Agenda, calendar: Calendar) -> NamedMeetings | None:
    """The meetings with a name whose days a document gives; None where none is named."""
    if not _may_name(text):
        return None
    found = NamedMeetings(layout, agenda, calendar)
    return found if found.days else None
