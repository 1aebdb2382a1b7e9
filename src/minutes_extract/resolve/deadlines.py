"""How surely a date in the words of an action says when it is due, told from reasons and other events."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from ..find.dates import DateMention, ResolvedDate, reason_clause
from ..find.mentions import Mark
from .date_cues import (
    arranging,
    before_event,
    condition,
    delivery,
    event,
    for_meeting,
    happening,
    lasting,
    made_done,
    meeting_behind,
    named_day,
    of_event,
    stretching,
    taken_to,
    told_of,
    within,
)

WORDS_ALONE = 0.3
"""What words that fix no day are worth, at most."""
_YEARLESS = ("day-month", "numeric-day-month", "month-day")
_JUST = 45
"""Days before the meeting in which what is named so has just been."""
_DAYS = frozenset(("day-month", "numeric-day-month", "month-day", "day-month-year", "month-day-year", "iso-date"))


class Resolves(Protocol):
    """Resolves dates against `reference`; `others` tells whether a meeting is that of another body."""

    @property
    def reference(self) -> date | None: ...

    def resolve(self, mention: DateMention) -> ResolvedDate | None: ...

    def others(self, words: str | None) -> bool: ...


class Candidate:
    """A date in the words of an action, and what stands round it."""

    __slots__ = ("calendar", "lead", "mention", "text", "value", "words")

    def __init__(self, words: Mark, mention: DateMention, calendar: Resolves) -> None:
        self.words, self.mention, self.calendar = words, mention, calendar
        self.text = words.passage.text
        self.value = calendar.resolve(mention)
        self.lead = self.text[mention.lead : mention.start].lower()

    def weight(self) -> float:
        """How surely the date says when the action is due; 0: it does not."""
        if self.mention.relation is None and self._names_year():
            return 0.0  # 'dates for 2020/21'
        return self._strength() or self._opening() or self._weakly() or self._openly()

    def _names_year(self) -> bool:
        return self.value is not None and self.value.latest - self.value.earliest > timedelta(days=300)

    def _strength(self) -> float:
        """How surely a date counts by its relation and its kind."""
        mention, value = self.mention, self.value
        if value is None and not self._without_day():
            return 0.0
        if event().match(self.text, mention.end):
            return 0.0
        if self._in_bracket():
            return 3.2
        if mention.relation == "after" or self._of_something_else():
            return 0.0
        if mention.kind.startswith("within") or within().search(self.text[max(0, mention.lead - 3) : mention.end]):
            return 1.9  # a day that is named counts before it
        if mention.relation in ("by", "before"):
            return 3.0 + 0.1 * (value is not None and value.precision == "day") - 0.5 * self._until()
        if mention.kind in ("next-meeting", "month-meeting"):
            return 2.0
        if mention.relation in ("on", None) and self._just_over():
            return 0.0
        if value is None or value.precision == "day":
            return 2.0 if mention.relation in ("on", None) else 1.5
        if value.precision in ("month", "quarter", "year"):
            return 1.0 * (delivery().search(self._before(90)) is not None)
        return 1.0 * (value.precision == "week")

    def _just_over(self) -> bool:
        """Whether a day without a year was in the last weeks: what was on it is told of, and not due a year from then."""
        value, today = self.value, self.calendar.reference
        if value is None or today is None or self.mention.kind not in _YEARLESS:
            return False
        weekday = getattr(self.mention.value, "weekday", None)
        return (value.earliest - today).days > 365 - _JUST and weekday is None

    def _without_day(self) -> bool:
        """Whether words that come to no day here may say when: a day without its year, the body's own next meeting."""
        own = self.mention.kind == "next-meeting" and not self.calendar.others(self.mention.body)
        return own or kept_in_words(self.mention)

    def _in_bracket(self) -> bool:
        """Whether a date stands in a bracket behind the name of its day: 'before the May holiday (1 May)'."""
        mention, value = self.mention, self.value
        if value is None or value.precision != "day" or self.text[mention.end : mention.end + 1] != ")":
            return False
        return named_day().search(self.text, max(0, mention.lead - 60), mention.lead) is not None

    def _of_something_else(self) -> bool:
        """Whether a date is that of a reason, an event, a condition, or until when something lasts."""
        mention = self.mention
        if reason_clause(self.text, mention) or of_event().search(self.text[max(0, mention.lead - 90) : mention.start]):
            return True
        before = self._before(90)
        if condition().search(before) or before.rstrip().endswith((" around", " aim for", " roughly", " circa")):
            return True
        if self._stretches(before):
            return True
        return self._until() and lasting().search(before) is not None

    def _stretches(self, before: str) -> bool:
        """Whether a date ends the time that something is for: 'a forecast to the end of the year', 'the year to 31 March'."""
        mention = self.mention
        if mention.kind.endswith("meeting") or meeting_behind().match(self.text, mention.end):
            return False
        return self.lead.startswith("up to") or (mention.relation is None and stretching().match(before) is not None)

    def _before(self, size: int) -> str:
        """The letters in front of the date, those in front of the action's words too."""
        return self.text[max(0, self.mention.lead - size) : self.mention.lead]

    def _until(self) -> bool:
        return self.lead.startswith(("until", "till"))

    def _opening(self) -> float:
        """How surely a date counts that begins the words: 'In September, Carl Dunn to let the hall'."""
        mention = self.mention
        opens = mention.lead - self.words.start < 8 and self.text[mention.end : mention.end + 1] == ","
        return 1.0 * (opens and mention.relation != "after" and self.value is not None)

    def _weakly(self) -> float:
        """How surely a date counts where nothing better does: that of the meeting a paper is for, a month at the end."""
        mention, value = self.mention, self.value
        if value is None or mention.relation == "after" or value.latest < (self.calendar.reference or value.latest):
            return 0.0
        before = self.text[max(self.words.start, mention.lead - 160) : mention.start]
        if value.precision == "day":
            ahead = before_event().search(before) is not None  # 'before the workshop on'
            return 0.4 * (ahead or (for_meeting().search(before) is not None and arranging().search(before) is None))
        monthly = value.precision in ("month", "quarter") and self._during() and self._at_end()
        return 0.3 * (monthly and self._free(before))

    def _openly(self) -> float:
        """How surely words that fix no day say when: 'by Easter', 'to the next Finance Committee', 'next term'."""
        mention = self.mention
        if mention.kind not in ("open", "other-meeting", "next-meeting") or self.value is not None:
            return 0.0
        before = self.text[self.words.start : mention.lead]
        if told_of().search(before) and not made_done().search(before):
            return 0.0
        if mention.relation in ("by", "before"):
            return 0.0 if self._until() else 0.2
        if mention.kind != "open":
            brought = mention.relation == "on" or taken_to().search(before) is not None
            return 0.2 * (brought and arranging().search(before) is None)
        timed = self._during() or mention.relation is None
        timed = timed and mention.text.lower().startswith(("next", "new", "spring", "summer", "autumn", "winter"))
        return 0.1 * (timed and self._at_end() and self._free(before))

    def _during(self) -> bool:
        return self.lead.startswith(("in ", "during", "throughout"))

    def _at_end(self) -> bool:
        return not self.text[self.mention.end : self.words.end].strip(" .;)")

    def _free(self, before: str) -> bool:
        """Whether a span of time is that of no event and of no reason."""
        return happening().search(before) is None and not reason_clause(self.text, self.mention)


def kept_in_words(mention: DateMention) -> bool:
    """Whether a mention is of a day that is kept in its words where its year is not known, or it is in no calendar."""
    return mention.kind in _DAYS or (mention.kind == "numeric-date" and "/" in mention.text)
