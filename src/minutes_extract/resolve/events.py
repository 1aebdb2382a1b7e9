"""Meetings that a document calls by a name of their own, and the day of each: the AGM, the 45th meeting, the next LPC."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..cues import Cues
from ..find.dates import DateMention, ResolvedDate
from ..find.items import Agenda
from ..find.mentions import Mark, mark
from ..segment.layout import Layout
from ..segment.passage import Passage, normal
from .date_cues import arranging
from .dates import Calendar
from .derived import leans_on
from .due import Due

_REACH = 70
"""How many characters may stand between the name and its day."""


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<name>A\.?G\.?M\b\.?|E\.?G\.?M\b\.?|annual (?:general )?meeting\b|\d{1,3}(?:st|nd|rd|th)\s+meeting\b)",
        re.IGNORECASE,
    )


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


_LETTERS = Cues(("GM", "G.M", "nnual", "NNUAL", "agm"), exact=True)
_COUNTED = Cues(("th meeting", "th Meeting", "st meeting", "nd meeting", "rd meeting"), exact=True)
"""Of these, each name holds one."""


def _may_name(text: str) -> bool:
    """Whether letters stand in a text that a name must hold."""
    return _LETTERS.within(text) or (_COUNTED.within(text) and _numbered().search(text) is not None)


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"\d(?:st|nd|rd|th) [Mm]eeting")


@cache
def _coming() -> re.Pattern[str]:
    return re.compile(r"[Nn]ext\s+[A-Z][A-Z&]{1,7}\b")


@cache
def _next() -> re.Pattern[str]:
    """The next meeting of a body by its letters: 'by next LPC', 'for the next JNC'."""
    return re.compile(
        r"\b(?:(?P<how>before|by|at|to|for|in time for|ahead of)\s+)?(?:the\s+)?(?P<name>[Nn]ext\s+(?P<who>[A-Z][A-Z&]{1,7}))\b"
    )


def _key(name: str) -> str:
    letters = name.lower().replace(".", "")
    if letters[0].isdigit():
        return "".join(char for char in letters if char.isdigit())
    return "agm" if letters.startswith(("agm", "annual")) else "egm"


class _Day(NamedTuple):
    """The day of a named meeting, the words that give it, and the fields that it rests on besides."""

    value: ResolvedDate
    words: Mark
    derived: tuple[str, ...]


class NamedMeetings:
    """The days of meetings with a name, where the document gives one day for each."""

    def __init__(self, layout: Layout, agenda: Agenda, calendar: Calendar, own: frozenset[str]) -> None:
        self.own = own  # the letters of the body itself
        self.calendar = calendar
        found: dict[str, dict[str, _Day]] = {}
        self.days: dict[str, _Day] = {}
        if not _may_name(layout.document.text.replace("\n", " ")):
            return
        for passage in (*layout.header, *[e.passage for e in agenda.entries], *layout.footer):
            if not (_LETTERS.within(passage.text) or _COUNTED.within(passage.text)):
                continue
            for name in _named().finditer(passage.text):
                day = self._day(passage, name.end(), calendar)
                if day is not None:
                    found.setdefault(_key(name["name"]), {})[day.value.edtf] = day
        for entry in agenda.entries:
            heading = entry.item.heading if entry.item is not None else None
            if heading is None or entry.heading or not _may_name(heading.text):
                continue
            about = _named().search(heading.text)
            day = self._day(entry.passage, entry.begin, calendar) if about is not None else None
            if about is not None and day is not None:
                found.setdefault(_key(about["name"]), {})[day.value.edtf] = day
        self.days = {key: next(iter(values.values())) for key, values in found.items() if len(values) == 1}

    def _day(self, passage: Passage, at: int, calendar: Calendar) -> _Day | None:
        """The day that the words behind a name give, before the sentence ends."""
        stop = passage.text.find(". ", at, at + _REACH)
        last = stop if stop > 0 else at + _REACH
        mention: DateMention | None = next((m for m in calendar.mentions(passage) if at <= m.start < last), None)
        value = calendar.resolve(mention) if mention is not None else None
        later = value is not None and (calendar.reference is None or value.earliest > calendar.reference)
        if mention is None or value is None or value.precision != "day" or not later:
            return None
        return _Day(value, mark(passage, mention.start, mention.end), leans_on(mention, value, calendar))

    def due(self, words: Mark) -> Due | None:
        """The day of a meeting before which or at which an action is due."""
        text = words.passage.text
        following = self._next(words) if self.own and "ext " in words.text else None
        for found in _until().finditer(text, words.start, words.end):
            day = self.days.get(_key(found["name"]))
            if day is None or _counted().search(text, max(words.start, found.start() - 20), found.start("how")):
                continue
            if found["how"].lower() == "for" and arranging().search(text, words.start, found.start()):
                continue  # 'book a room for the AGM'
            relation = "before" if found["how"].lower() in ("before", "prior to", "ahead of") else "by"
            name, how = (mark(words.passage, *found.span(part)) for part in ("name", "how"))
            return Due(name, relation, day.value, how, day.words, day.derived)
        return following

    def cell(self, words: Mark) -> Due | None:
        """The meeting that a cell names: '45th meeting'."""
        following = self._next(words)
        found = _named().search(words.text) if following is None else None
        day = self.days.get(_key(found["name"])) if found is not None else None
        if found is None or day is None or len(found["name"]) < len(words) - 12:
            return following
        where = mark(words.passage, words.start + found.start(), words.start + found.end())
        return Due(where, "by", day.value, None, day.words, day.derived)

    def _next(self, words: Mark) -> Due | None:
        """The next meeting of the body itself by its letters."""
        day = self.calendar.next_meeting
        found = _next().search(words.passage.text, words.start, words.end)
        if (
            day is None
            or found is None
            or found["who"] not in self.own
            or (found["how"] == "for" and arranging().search(words.passage.text, words.start, found.start()))
        ):
            return None
        value = ResolvedDate(day.isoformat(), day, day, "day")
        relation = "before" if found["how"] in ("before", "ahead of") else "by" if found["how"] else None
        how = mark(words.passage, *found.span("how")) if found["how"] else None
        return Due(mark(words.passage, *found.span("name")), relation, value, how, None, (self.calendar.upcoming,))


def named_meetings(
    text: str, layout: Layout, agenda: Agenda, calendar: Calendar, own: frozenset[str]
) -> NamedMeetings | None:
    """The meetings with a name whose days a document gives; None where none is named. `own`: letters of the body."""
    coming = bool(own) and ("next " in text or "Next " in text) and _coming().search(text) is not None
    if not coming and not _may_name(text):
        return None
    found = NamedMeetings(layout, agenda, calendar, own)
    return found if found.days or own else None


def own_letters(body: str | None, short: Mapping[str, str]) -> frozenset[str]:
    """The letters that stand for a body: those that the document explains so, and those of its name."""
    if body is None:
        return frozenset()
    key = normal(body)
    told = {letters for letters, long in short.items() if normal(long) in key or key in normal(long)}
    names = [word for word in re.findall(r"[^\W\d_]+", body) if word[0].isupper()]
    return frozenset(told | {"".join(word[0] for word in names)})
