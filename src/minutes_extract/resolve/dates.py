"""Dates in their roles: found once in each passage, resolved against the day of the meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ..find.dates import DateMention, ResolvedDate, find_dates, reason_clause
from ..find.dates.model import Reference
from ..find.mentions import Mark, mark
from ..find.numbers import NUMBERS
from ..segment.passage import Passage
from .date_cues import (
    american,
    arranging,
    bare_day,
    before_event,
    cell_words,
    condition,
    counted,
    delivery,
    event,
    first_figures,
    for_meeting,
    happening,
    lasting,
    made_done,
    month_and_number,
    named_day,
    occasion,
    of_event,
    open_words,
    slashed,
    taken_to,
    told_of,
    within,
)
from .derived import leans_on, relation_words
from .whose import Body

if TYPE_CHECKING:
    from .events import NamedMeetings


class Due(NamedTuple):
    """When an action is due: the words, and what they resolve to (None: 'ASAP').

    `how` are the words of the relation where they stand outside, `day` those of the day where they stand elsewhere;
    `derived` names the fields that the days rest on besides.
    """

    mark: Mark
    relation: str | None
    value: ResolvedDate | None
    how: Mark | None = None
    day: Mark | None = None
    derived: tuple[str, ...] = ()


def month_first(text: str, meeting: DateMention | None) -> bool:
    """Whether a document puts the month first in figures.

    It does where it writes 'May 4, 2026' for its own day, or dates such as '10/13/2026' that are no others; and where
    no date says the contrary.
    """
    written = meeting is not None and american().fullmatch(meeting.text) is not None
    if text.count("/") < 2:
        return written
    found = [
        (int(first[0]), int(one[1]), len(one[2]))
        for one in slashed().finditer(text)
        if (first := first_figures().search(text, max(0, one.start() - 3), one.start())) is not None
    ]
    if any(first > 12 for first, _, _ in found):
        return False
    sure = [size for first, second, size in found if first > 0 and 12 < second < 32]
    return written or 4 in sure or len(sure) > 1


def days_behind(text: str, year: int) -> bool:
    """Whether a document writes days behind the names of their months: two numbers there are no year near its own."""
    near = {(year + k) % 100 for k in range(-2, 4)}
    sure = (m for m in month_and_number().finditer(text) if m["th"] or int(m["n"]) not in near)
    return next(sure, None) is not None and next(sure, None) is not None


@dataclass(slots=True)
class Calendar:
    """Resolves dates against one reference day."""

    reference: date | None = None
    next_meeting: date | None = None
    day_first: bool = True
    named: NamedMeetings | None = None
    body: Body | None = None  # that met
    text: str = ""  # of the document, which tells how it writes its dates
    since: str = "meeting.date"  # the field that holds the reference
    upcoming: str = "next_meeting.date"
    _behind: bool | None = field(default=None, init=False, repr=False)
    _at: dict[bool, Reference] = field(default_factory=dict, init=False, repr=False)

    def mentions(self, passage: Passage) -> list[DateMention]:
        return passage.once(find_dates)

    def resolve(self, mention: DateMention, past: bool = False) -> ResolvedDate | None:
        if mention.kind == "next-meeting" and self.others(mention.body):
            return None
        at = self._at.get(past)
        if at is None or at.day is not self.reference or at.next_meeting is not self.next_meeting:
            at = self._at[past] = Reference(self.reference, self.day_first, self.next_meeting, past)
        if mention.kind == "month-number" and at.day is not None and self.day_first and self.text:
            if self._behind is None:
                self._behind = days_behind(self.text, at.day.year)
            at = at._replace(day_first=not self._behind)
        return mention.resolve_at(at)

    def others(self, words: str | None) -> bool:
        """Whether words in front of 'meeting' name a body of another kind than the one that met."""
        return self.body is not None and self.body.other(words)

    def cell(self, words: Mark) -> Due | None:
        """The date of a due column."""
        found = find_dates(words.text, cell=True)
        named = self.named.cell(words) if not found and self.named is not None else None
        if named is not None:
            return named
        if not found:
            return Due(words, None, None) if cell_words().fullmatch(words.text) else None
        known = [m for m in found if self.resolve(m) is not None]
        exact = [
            m for m in known[1:] if words.text[m.end : m.end + 1] == ")" and words.text[m.lead - 1 : m.lead] == "("
        ]
        best = (exact or known or found)[0]  # 'Mid-October (16th)'
        return self.due_of(words.passage, best, words.start)

    def due_of(self, passage: Passage, mention: DateMention, base: int = 0) -> Due:
        """What a mention says, found `base` characters into the passage."""
        value = self.resolve(mention)
        where = mark(passage, base + mention.start, base + mention.end)
        how, derived = relation_words(passage, mention, base), leans_on(mention, value, self)
        return Due(where, mention.relation, last_day(mention, value), how, None, derived)

    def due(self, words: Mark) -> Due | None:
        """The date that an action's own words make it due, told from reasons and other events."""
        text = words.passage.text
        best: tuple[float, DateMention] | None = None
        for mention in self.mentions(words.passage):
            if mention.start < words.start or mention.end > words.end:
                continue
            if mention.relation is None and self._names_year(mention):
                continue  # 'dates for 2020/21'
            score = self._strength(text, mention)
            if not score and mention.lead - words.start < 8 and text[mention.end : mention.end + 1] == ",":
                # 'In September, Carl Dunn to let the hall'
                score = 1.0 if mention.relation != "after" and self.resolve(mention) is not None else 0.0
            score = score or self._weakly(text, mention, words) or self._openly(text, mention, words)
            if score > 0 and (best is None or score > best[0]):
                best = (score, mention)
        if (best is None or best[0] < _WORDS_ALONE) and self.named is not None and (day := self.named.due(words)):
            return day
        bare = bare_day().search(text, words.start, words.end) if best is None and "/" in words.text[-9:] else None
        if bare is not None:  # 'flyers to the schools 31/3'
            return self.cell(mark(words.passage, bare.start("day"), bare.end("day")))
        if best is None:
            return _in_words(words)
        mention = best[1]
        told = self._day_behind(words, mention) if self.resolve(mention) is None else None
        due = self.due_of(words.passage, told or mention)
        due = due if told is None else due._replace(relation=mention.relation or due.relation)
        value = due.value
        back = counted().search(text, max(words.start, mention.lead - 30), mention.lead)
        if back is not None and mention.relation == "before" and value is not None:
            if value.precision != "day":
                return due._replace(value=None)
            earlier = value.earliest - timedelta(days=days_of(back))  # 'two weeks before the meeting'
            value = ResolvedDate(earlier.isoformat(), earlier, earlier, "day")
            return due._replace(mark=mark(words.passage, back.start(), mention.end), relation="by", value=value)
        named = named_day().search(text, max(0, mention.lead - 60), mention.lead) if mention.relation is None else None
        if mention.relation in ("on", None):
            named = named or before_event().search(text[: mention.start], max(words.start, mention.lead - 120))
        if named is not None:
            relation = "by" if named["how"].lower() in ("by", "until") else "before"
            return due._replace(relation=relation, how=mark(words.passage, *named.span("how")))
        return due

    def _names_year(self, mention: DateMention) -> bool:
        value = self.resolve(mention)
        return value is not None and value.latest - value.earliest > timedelta(days=300)

    def _day_behind(self, words: Mark, mention: DateMention) -> DateMention | None:
        """The day of a meeting whose words alone tell none: 'before the next Board meeting on 8 June'."""
        for other in self.mentions(words.passage):
            if (
                mention.end <= other.lead <= mention.end + 2
                and other.end <= words.end
                and self.resolve(other) is not None
            ):
                return other if other.relation in ("on", None) else None
        return None

    def _weakly(self, text: str, mention: DateMention, words: Mark) -> float:
        """How surely a date counts where nothing better does: that of the meeting a paper is for, a month at the end."""
        value = self.resolve(mention)
        if value is None or mention.relation == "after" or value.latest < (self.reference or value.latest):
            return 0.0
        before = text[max(words.start, mention.lead - 160) : mention.start]
        if value.precision == "day":
            ahead = before_event().search(before) is not None  # 'before the workshop on'
            return 0.4 * (ahead or (for_meeting().search(before) is not None and arranging().search(before) is None))
        at_end = not text[mention.end : words.end].strip(" .;)")
        lead = text[mention.lead : mention.start].lower()
        monthly = (
            value.precision in ("month", "quarter") and lead.startswith(("in ", "during", "throughout")) and at_end
        )
        return 0.3 * (monthly and happening().search(before) is None and not reason_clause(text, mention))

    def _openly(self, text: str, mention: DateMention, words: Mark) -> float:
        """How surely words that fix no day say when: 'by Easter', 'to the next Finance Committee', 'next term'."""
        if mention.kind not in ("open", "other-meeting", "next-meeting") or self.resolve(mention) is not None:
            return 0.0
        before = text[words.start : mention.lead]
        if told_of().search(before) and not made_done().search(before):
            return 0.0
        lead = text[mention.lead : mention.start].lower()
        if mention.relation in ("by", "before"):
            return 0.0 if lead.startswith(("until", "till")) else 0.2
        if mention.kind != "open":
            return (
                0.2
                if (mention.relation == "on" or taken_to().search(before)) and arranging().search(before) is None
                else 0.0
            )
        at_end = not text[mention.end : words.end].strip(" .;)")
        timed = lead.startswith(("in ", "during", "throughout")) or mention.relation is None
        timed = timed and mention.text.lower().startswith(("next", "new", "spring", "summer", "autumn", "winter"))
        return 0.1 * (at_end and timed and happening().search(before) is None and not reason_clause(text, mention))

    def _strength(self, text: str, mention: DateMention) -> float:
        """How surely a date says when the action is due; 0: it does not."""
        value = self.resolve(mention)
        if value is None and not (
            kept_in_words(mention) or (mention.kind == "next-meeting" and not self.others(mention.body))
        ):
            return 0.0
        if event().match(text, mention.end):
            return 0.0
        if text[mention.end : mention.end + 1] == ")" and value is not None and value.precision == "day":
            if named_day().search(text, max(0, mention.lead - 60), mention.lead) is not None:
                return 3.2  # 'before the May holiday (1 May)'
        if mention.relation == "after" or reason_clause(text, mention):
            return 0.0
        before = text[max(0, mention.lead - 90) : mention.lead]
        if of_event().search(text[max(0, mention.lead - 90) : mention.start]):
            return 0.0
        if condition().search(before) or before.rstrip().endswith((" around", " aim for", " roughly", " circa")):
            return 0.0
        if text[mention.lead : mention.start].lower().startswith(("until", "till")) and lasting().search(before):
            return 0.0
        if mention.kind.startswith("within") or within().search(text[max(0, mention.lead - 3) : mention.end]):
            return 1.9  # a day that is named counts before it
        if mention.relation in ("by", "before"):
            lasts = text[mention.lead : mention.start].lower().startswith(("until", "till"))
            return 3.0 + 0.1 * (value is not None and value.precision == "day") - 0.5 * lasts
        if mention.kind in ("next-meeting", "month-meeting"):
            return 2.0
        if value is None or value.precision == "day":
            return 2.0 if mention.relation in ("on", None) else 1.5
        if value is not None and value.precision in ("month", "week", "quarter", "year"):
            return 1.0 if delivery().search(before) or value.precision == "week" else 0.0
        return 0.0


_WORDS_ALONE = 0.3  # what words that fix no day are worth, at most
_DAYS = frozenset(("day-month", "numeric-day-month", "month-day", "day-month-year", "month-day-year", "iso-date"))


def kept_in_words(mention: DateMention) -> bool:
    """Whether a mention is of a day that is kept in its words where its year is not known, or it is in no calendar."""
    return mention.kind in _DAYS or (mention.kind == "numeric-date" and "/" in mention.text)


def _in_words(words: Mark) -> Due | None:
    """When something is due in words that name an occasion, or none at all: 'before the AGM', 'in due course'."""
    text = words.passage.text
    for found in occasion().finditer(text, words.start, words.end):
        before = text[words.start : found.start()]
        lasts = found["how"].lower() in ("over", "during", "throughout")
        if lasts and (text[found.end() : words.end].strip(" .;)") or happening().search(before)):
            continue
        if told_of().search(before) is None or made_done().search(before) is not None:
            by = found["how"].lower() in ("by", "no later than")
            relation = "during" if lasts else "by" if by else "before"
            back = counted().search(text, max(words.start, found.start() - 30), found.start())
            begin = back.start() if back is not None else found.start("what")  # 'three weeks before the fair'
            return Due(mark(words.passage, begin, found.end("what")), relation, None)
    soon = open_words().search(text, words.start, words.end)
    return Due(mark(words.passage, soon.start(), soon.end()), None, None) if soon else None


def days_of(back: re.Match[str]) -> int:
    """The days that `counted` words come to."""
    words = {"a": 1, "an": 1, "fourteen": 14, **NUMBERS}
    count = back["count"].lower()
    return (int(count) if count.isdigit() else words[count]) * {"day": 1, "week": 7, "fortnight": 14}[
        back["unit"].lower()
    ]


def last_day(mention: DateMention, value: ResolvedDate | None) -> ResolvedDate | None:
    """The day by which something is due: of 'this week', 'w/e 5 June' and 'between 16 and 27 May' the last one."""
    week = value is not None and value.precision == "week"
    to_its_end = week and (getattr(mention.value, "shift", None) == 0 or mention.kind == "week-ending")
    if value is None or not (to_its_end or mention.kind == "day-range"):
        return value
    return ResolvedDate(value.latest.isoformat(), value.latest, value.latest, "day")
