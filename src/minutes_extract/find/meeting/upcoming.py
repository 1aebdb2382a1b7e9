"""The next meeting: under its heading, behind its label, or in a sentence that announces it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from itertools import takewhile

from ...lexicons import words as word_list
from ...segment.labels import unnumbered
from ...segment.layout import Layout
from ...segment.passage import Passage, normal
from ..dates import DateMention, ResolvedDate, find_dates, find_times
from ..items import Agenda
from ..mentions import mark
from .drafts import Dated, NextMeetingDraft, Timed, is_day, likely
from .headings import day_alone, heads, months_named, of_committees, time_below
from .patterns import UPCOMING, patterns

_SURE = 1.9  # what announces a month alone weighs more
FAR = 220  # how far behind the cue its date may stand
IN_TABLE = -0.5  # what an announcement in a table of actions weighs
BELOW = 4  # passages under a heading that are asked
LABELLED = 14  # passages under it among which 'Date: …' is looked for


@dataclass(slots=True)
class _Candidate:
    """A passage in which the next meeting may be announced, from `begin` on."""

    score: float
    passage: Passage
    begin: int
    mention: DateMention
    below: list[Passage] = field(default_factory=list)  # the next passages: the time may stand apart


class _Upcoming:
    def __init__(
        self, layout: Layout, agenda: Agenda, day: date | None, start: Timed | None, others: Callable[[str], bool]
    ) -> None:
        self.others = others
        self.layout = layout
        self.agenda = agenda
        self.day = day
        self.start = start
        self.months = False  # whether months count, since no day is named
        self.units = {b[0].start: i for i, u in enumerate(layout.units) if not u.tabular and (b := u.body)}
        self.header_words = {w for p in layout.header for w in normal(p.text).split()}
        self.headings = {  # without 'Item 9:', 'IX.', 'Topic:'
            e.passage.start: e.item.heading.text for e in agenda.entries if e.heading and e.item and e.item.heading
        }
        self.last = max(self.headings, default=0)  # where the last item begins

    def find(self) -> NextMeetingDraft | None:
        """The likeliest announcement; of equals the last."""
        found = list(self._candidates())
        if not found:
            self.months = True
            found = [candidate for candidate in self._candidates() if candidate.score > _SURE]
        if not found:
            return None
        best = max(reversed(found), key=lambda candidate: candidate.score)
        draft = self._draft(best)
        if draft.start is None:  # a running footer names the day alone
            same = [c for c in found if c.score > 1.9 and c is not best and self._day(c) == self._day(best)]
            return next((d for d in map(self._draft, same) if d.start is not None), draft)
        return draft

    def _day(self, found: _Candidate) -> ResolvedDate | None:
        return found.mention.resolve(self.day)

    def _passages(self) -> list[tuple[Passage, int, float]]:
        """Passages with where their own words begin, and how much they weigh."""
        out = [(p, 0, -1.5) for p in self.layout.header]
        seen: set[int] = set()
        items = {id(entry.item): entry.item for entry in self.agenda.entries}
        others = {key for key, item in items.items() if of_committees(item)}
        for entry in self.agenda.entries:
            if id(entry.passage) not in seen and id(entry.item) not in others:
                seen.add(id(entry.passage))
                out.append((entry.passage, 0, 0.0))
        tables = [p for t in self.layout.tables for u in t.units for cell in u.cells.values() for p in cell]
        out += [(p, 0, IN_TABLE) for p in tables] + [(p, 0, 0.0) for p in self.layout.footer]
        return out + [
            (p, 0, 0.0) for kind, p in self.layout.furniture if kind in ("page-furniture", "table-title", "signature")
        ]

    def _candidates(self) -> Iterator[_Candidate]:
        passages = self._passages()
        for i, (passage, _, weight) in enumerate(passages):
            text = passage.text
            if not passage.holds(UPCOMING):
                continue
            behind = [
                candidate
                for match in patterns()["upcoming"].finditer(text)
                if not self._of_others(text, match) and not (weight > -1.0 and self._of_item(passage, match))
                for candidate in self._behind(passage, match.start(), match.end(), self._score(match, text) + weight)
            ]
            yield from behind
            said = unnumbered(self.headings.get(passage.start, text))
            titled = patterns()["upcoming"].search(said) if not behind else None
            score = heads(said) if not behind and not (titled and self._of_others(said, titled)) else 0.0
            if not behind and not score and normal(said) in word_list("headings.next_meeting.bare"):
                yield from self._at_once([p for p, _, _ in passages[i + 1 : i + 2]], 1.6 + weight)
            # 'Date of next meeting: to be confirmed'
            if score and not patterns()["day_open"].search(text) and (weight != IN_TABLE or "date" in text.lower()):
                several = patterns()["several"].search(said) is not None
                at = text.find(said)
                rest = normal(text[at + len(said) :])
                if at >= 0 and rest and rest != "edit":  # its text goes on in the paragraph
                    yield from self._below([passage], score + weight, several, at + len(said))
                    continue
                later = [other for other in passages[i + 1 : i + 1 + LABELLED] if other[0].start > passage.start]
                below = self._rows_below(passage) or [p for p, _, _ in later[:BELOW]]
                if weight > -1.0 and not patterns()["mail"].match(text):
                    yield from self._labelled(later, score + weight + 0.5)
                yield from self._below(below, score + weight, several)

    def _of_item(self, passage: Passage, match: re.Match[str]) -> bool:
        """Whether words such as 'same again on' tell of what their item is about: others follow, or its story goes before."""
        if match["w10"] is None:
            return False
        story = "ame again" in match[0] and match.start() > 0
        ended = (
            story and patterns()["closed"].search(passage.text, max(0, match.start() - FAR), match.start()) is not None
        )
        return passage.start < self.last or (story and not ended)

    def _score(self, match: re.Match[str], text: str) -> float:
        """How surely such words announce this body's next meeting."""
        begin, end = match.start(), match.end()
        words = match["whose"] or ""
        score = (
            3.0 if not text[:begin].strip(" *_·•-–—0123456789.()/") or text[:begin].rstrip()[-1:] in ".!?;|" else 2.0
        )
        if not text[end:].strip(" .*") and day_alone(text[:begin]):
            return 3.5  # '15 Jan 2027, 19:30: next meeting'
        before = text[max(0, begin - 24) : begin].lower()
        if patterns()["of_date"].search(before):
            score = 3.0
        elif patterns()["mentioned"].search(before):
            score = 1.0
        if not patterns()["announced"].match(text, end):
            score -= 0.5
        return score - 2.5 * any(self._foreign(word) for word in words.split())

    def _foreign(self, word: str) -> bool:
        """Whether a word in front of 'meeting' names another body."""
        key = normal(word)
        if not word[0].isupper() or (word.isupper() and len(word) > 5):
            return False
        return bool(key) and key not in self.header_words and key not in word_list("labels.meetings")

    def _of_others(self, text: str, match: re.Match[str]) -> bool:
        """Whether the words name a body of another kind: 'next Board meeting', 'the next meeting of the Council'."""
        of = patterns()["of_body"].match(text, match.end())
        named = (
            match[0][match[0].find(match["whose"]) :] if match["whose"] else match[0].split()[-1] if of is None else ""
        )
        return self.others(f"{named} {of['body'] if of is not None else ''}")

    def _behind(self, passage: Passage, begin: int, end: int, score: float) -> Iterator[_Candidate]:
        text = passage.text
        lead = patterns()["of_date"].search(text[max(0, begin - 60) : begin])
        begin = max(0, begin - 60) + lead.start() if lead is not None else begin
        for mention in self._days(passage, end, min(len(text), end + FAR)):
            stop = patterns()["stop"].search(text, end, mention.lead)
            if stop is None:
                yield _Candidate(score, passage, begin, mention)
            return
        if score < 3.0 and not patterns()["of_date"].search(text[max(0, begin - 24) : begin].lower()):
            return
        for mention in self._days(passage, max(0, begin - 80), begin)[-1:]:
            if patterns()["stop"].search(text, mention.end, begin) is None:
                yield _Candidate(score - 0.5, passage, mention.lead, mention)

    def _rows_below(self, heading: Passage) -> list[Passage]:
        """The rows of a table right below a heading outside all tables, each as one passage."""
        at = self.units.get(heading.start)
        if at is None:
            return []
        units = self.layout.units
        rows = list(takewhile(lambda unit: unit.tabular, units[at + 1 : at + 1 + BELOW]))
        rows += [unit for table in self.layout.tables if table.position == at + 1 for unit in table.units[:BELOW]]
        cells = [sorted((p for cell in unit.cells.values() for p in cell), key=lambda p: p.start) for unit in rows]
        return [reduce(Passage.joined, row) for row in cells if row]

    def _labelled(self, below: list[tuple[Passage, int, float]], score: float) -> Iterator[_Candidate]:
        """The day behind a label of its own under the heading: 'Date: 6 July' above 'Time: 2pm'."""
        own = list(takewhile(lambda other: other[0].start not in self.headings, below))
        for n, (passage, _, _) in enumerate(own):
            label = patterns()["date_label"].match(passage.text)
            if label is None and patterns()["mail"].match(passage.text):
                return  # of a message
            days = self._days(passage, label.end(), label.end() + FAR) if label is not None else []
            if days:
                yield _Candidate(score, passage, 0, days[0], [p for p, _, _ in own[n + 1 : n + 3]])
                return

    def _at_once(self, passages: list[Passage], score: float) -> Iterator[_Candidate]:
        """The soonest day under 'Dates' and its kind, where the text there begins with one."""
        days = [m for p in passages for m in self._days(p, 0, min(len(p.text), FAR))]
        if days and days[0].lead < 4:
            yield _Candidate(score, passages[0], 0, min(days, key=self._when))

    def _below(self, passages: list[Passage], score: float, several: bool, begin: int = 0) -> Iterator[_Candidate]:
        """The day in the first of these passages that names one; the soonest of `several` dates."""
        for n, passage in enumerate(passages):
            days = self._days(passage, begin, min(len(passage.text), begin + FAR))
            before = passage.text[: days[0].start] if days else passage.text
            if patterns()["other_event"].search(before) and not patterns()["own_event"].search(before):
                continue
            if not days and patterns()["off_or_open"].search(passage.text, begin, begin + FAR):
                return  # it says that the day is not known
            if days and several:
                dated = list(self._dated(passages[n:], begin))
                own = [pair for pair in dated if patterns()["own_event"].search(passages[n + pair[0]].text)]
                lined = len({at for at, _ in dated}) == len(dated)  # '6 May: committee' among other events
                at, day = min(own if own and lined else dated, key=lambda pair: self._when(pair[1]))
                yield _Candidate(score, passages[n + at], 0 if at else begin, day)
                return
            if days:
                yield _Candidate(score, passage, begin, days[0], passages[n + 1 : n + 3])
                return
            if patterns()["item"].match(passage.text):
                return

    def _dated(self, passages: list[Passage], begin: int) -> Iterator[tuple[int, DateMention]]:
        """The days of the first passages, up to one that names none; each with the number of its passage."""
        for n, passage in enumerate(passages):
            start = 0 if n else begin
            days = self._days(passage, start, min(len(passage.text), start + FAR))
            if not days:
                return
            yield from ((n, day) for day in days)

    def _days(self, passage: Passage, start: int, end: int) -> list[DateMention]:
        """Days named there that are still to come, and not said to be off."""
        text = passage.text
        if self.months:
            return [m for m in months_named(text, start, end) if self._to_come(m)]
        found = [m for m in find_dates(text, start, end) if is_day(m) or m.kind == "the-day"]
        found = [m for m in found if m.kind != "the-day" or not patterns()["recurring"].match(text, m.end)]
        return [m for m in found if self._to_come(m) and patterns()["off"].match(text, m.end) is None]

    def _when(self, mention: DateMention) -> date:
        value = mention.resolve(self.day) if self.day is not None else None
        return value.earliest if value is not None else date.max

    def _to_come(self, mention: DateMention) -> bool:
        value = mention.resolve(self.day) if self.day is not None else None
        return value is None or self.day is None or value.earliest > self.day

    def _draft(self, found: _Candidate) -> NextMeetingDraft:
        passage, text, mention = found.passage, found.passage.text, found.mention
        stop = patterns()["stop"].search(text, mention.end)
        later = [m for m in find_dates(text, mention.end) if is_day(m)]
        limit = min(later[0].lead if later else len(text), stop.end() - 1 if stop is not None else len(text))
        times = find_times(text, mention.end, min(limit, mention.end + 80))
        if not times and patterns()["both"].search(text, limit):
            times = find_times(text, limit)
        bare = patterns()["bare_time"].match(text, mention.end) if times else None
        if bare is not None and bare.end() <= times[0].start:
            times = []  # '6 July, 2.00 (lunch from 1.15pm)'
        else:
            times = times or find_times(text, found.begin, mention.lead)
        start = Timed(mark(passage, times[0].start, times[0].end), likely(times[0], times[0].time)) if times else None
        start = start or self._bare_time(passage, mention.end, limit) or time_below(found.below)
        after = max([mention.end, *(t.end for t in times[:1])])
        place = patterns()["next_place"].match(text[:limit], after)
        settled = place is not None and not patterns()["no_next_place"].search(place["place"])
        location = mark(passage, *place.span("place")) if place is not None and settled else None
        end = max(after, location.end if location else 0)
        return NextMeetingDraft(
            Dated(mark(passage, mention.start, mention.end), mention), start, location,
            mark(passage, min(found.begin, mention.start), end),
        )  # fmt: skip

    def _bare_time(self, passage: Passage, at: int, limit: int) -> Timed | None:
        """'7.30' right behind the date, or 'same time': as the meeting itself began."""
        same = patterns()["same_time"].search(passage.text, at, min(limit, at + 40))
        if same is not None and self.start is not None:
            return Timed(mark(passage, *same.span()), self.start.time)
        bare = patterns()["bare_time"].match(passage.text, at)
        hour_alone = patterns()["bare_hour"].match(passage.text, at)
        if bare is None and hour_alone is not None:
            noon = 12 * (int(hour_alone["h"]) < 8)
            return Timed(mark(passage, *hour_alone.span("h")), f"{int(hour_alone['h']) + noon:02}:00")
        led = passage.text[at : at + 4].lower().strip(" ,;") == "at"
        if bare is None and (led or passage.text[max(0, at - 4) : at].isdigit()):  # else it could be a year
            bare = patterns()["four_figures"].match(passage.text, at)
        if bare is None:
            return None
        hour = int(bare["h"])
        noon = 12 if hour < 12 and self.start is not None and self.start.time == f"{hour + 12:02}:{bare['m']}" else 0
        noon = noon or (12 if 0 < hour < 8 else 0)
        return Timed(mark(passage, bare.start("h"), bare.end("m")), f"{hour + noon:02}:{bare['m']}")


def find_next_meeting(
    layout: Layout,
    agenda: Agenda,
    day: date | None = None,
    start: Timed | None = None,
    others: Callable[[str], bool] = lambda words: False,
) -> NextMeetingDraft | None:
    """The next meeting after `day`; `start` is when this one began ('same time').

    `others` tells of words such as 'Board meeting' whether they name another body than the one that met.
    """
    return _Upcoming(layout, agenda, day, start, others).find()
