"""Dates in their roles: found once in each passage, resolved against the day of the meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ..find.dates import DateMention, ResolvedDate, find_dates
from ..find.dates.model import Reference
from ..find.mentions import Mark, mark
from ..segment.passage import Passage
from .date_cues import bare_day, cell_words
from .date_figures import days_behind
from .deadlines import WORDS_ALONE, Candidate
from .derived import leans_on, relation_words
from .due import Due, counted_back, in_words, last_day, of_named_day
from .whose import Body

if TYPE_CHECKING:
    from .events import NamedMeetings


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
        best = self._surest(words)
        if (best is None or best[0] < WORDS_ALONE) and self.named is not None and (day := self.named.due(words)):
            return day
        if best is not None:
            return self._told(words, best[1])
        bare = bare_day().search(words.passage.text, words.start, words.end) if "/" in words.text[-9:] else None
        if bare is not None:  # 'flyers to the schools 31/3'
            return self.cell(mark(words.passage, bare.start("day"), bare.end("day")))
        return in_words(words)

    def _surest(self, words: Mark) -> tuple[float, DateMention] | None:
        """The date in an action's words that says most surely when it is due, and how surely."""
        best: tuple[float, DateMention] | None = None
        for mention in self.mentions(words.passage):
            if words.start <= mention.start and mention.end <= words.end:
                weight = Candidate(words, mention, self).weight()
                if weight > (best[0] if best is not None else 0.0):
                    best = (weight, mention)
        return best

    def _told(self, words: Mark, mention: DateMention) -> Due:
        """When an action is due by a date in its words."""
        told = self._day_behind(words, mention) if self.resolve(mention) is None else None
        due = self.due_of(words.passage, told or mention)
        due = due if told is None else due._replace(relation=mention.relation or due.relation)
        return counted_back(words, mention, due) or of_named_day(words, mention, due) or due

    def _day_behind(self, words: Mark, mention: DateMention) -> DateMention | None:
        """The day of a meeting whose words alone tell none: 'before the next Board meeting on 9 July'."""
        for other in self.mentions(words.passage):
            if (
                mention.end <= other.lead <= mention.end + 2
                and other.end <= words.end
                and self.resolve(other) is not None
            ):
                return other if other.relation in ("on", None) else None
        return None


_WORDS_ALONE = 0.3  # what words that fix no day are worth, at most
