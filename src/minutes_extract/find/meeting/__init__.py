"""The meeting itself: body, date, times, place, status; and the next meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...lexicons import words as word_list
from ...segment.layout import Layout
from ...segment.passage import Passage, normal
from ..dates import DateMention, TimeMention, find_dates, find_times
from ..items import Agenda, ItemDraft
from ..mentions import Mark, mark
from ..numbers import number
from .patterns import BOUNDS, PUBLIC, UPCOMING, patterns


@dataclass(slots=True)
class Dated:
    """A date mention with its words."""

    mark: Mark
    mention: DateMention


@dataclass(slots=True)
class Timed:
    mark: Mark
    time: str


@dataclass(slots=True)
class MeetingDraft:
    title: Mark | None = None
    body: Mark | None = None
    date: Dated | None = None
    start: Timed | None = None
    end: Timed | None = None
    location: Mark | None = None
    status: tuple[str, Mark] | None = None
    public: tuple[int, Mark] | None = None


@dataclass(slots=True)
class NextMeetingDraft:
    date: Dated | None
    start: Timed | None
    location: Mark | None
    words: Mark


def find_meeting(layout: Layout, agenda: Agenda) -> MeetingDraft:
    """What the header says of the meeting, completed from the body where it is silent."""
    draft = MeetingDraft()
    header = layout.header
    _body(draft, header)
    _when(draft, header)
    _place(draft, header)
    _status(draft, layout)
    passages = [e.passage for e in agenda.entries] + layout.footer
    _from_text(draft, passages)
    _public(draft, layout, passages)
    return draft


def _body(draft: MeetingDraft, header: list[Passage]) -> None:
    best: tuple[float, Mark] | None = None
    for n, passage in enumerate(header[:12]):
        for score, words in _bodies(passage):
            score -= 0.2 * n
            if best is None or score > best[0]:
                best = (score, words)
        if draft.title is None and patterns()["title"].search(passage.text):
            draft.title = mark(passage, 0, len(passage.text))
    if best is not None:
        draft.body = best[1]
    if draft.title is None and header:
        draft.title = mark(header[0], 0, len(header[0].text))


def _bodies(passage: Passage) -> list[tuple[float, Mark]]:
    """Names of a body that the line may hold, with scores."""
    out: list[tuple[float, Mark]] = []
    text = passage.text
    match = patterns()["minutes_of"].search(text)
    if match is not None:
        end = _body_end(text, match.end())
        words = mark(passage, match.end(), end)
        if len(words) > 2 and normal(words.text) not in ("meeting", "the meeting", "meetings"):
            out.append((1.0 if _generic(words.text) else 3.0, words))
        return out
    begin = next((m.end for m in passage.once(find_dates)[:1] if m.start <= 1), 0)
    begin += len(text[begin:]) - len(text[begin:].lstrip(" ,:–-"))
    words = mark(passage, begin, _body_end(text, begin))
    tokens = normal(words.text).split()
    if 0 < len(tokens) <= 14 and not find_dates(words.text):
        heads = word_list("roles.group_heads") | word_list("roles.organisation_heads")
        if tokens[-1] in heads or any(t in word_list("roles.group_heads") for t in tokens):
            group = tokens[-1] in word_list("roles.group_heads")
            out.append(
                (
                    1.2
                    if _generic(words.text)
                    else 3.2
                    if tokens[-1] in _INNER
                    else 2.8
                    if group
                    else 2.3
                    if tokens[-1] in heads
                    else 2.0,
                    words,
                )
            )
    return out


def _body_end(text: str, start: int) -> int:
    """Where the name of a body ends: before 'meeting', 'held', a date or a dash."""
    end = len(text)
    stop = patterns()["after_body"].search(text, start)
    if stop is not None:
        end = stop.start()
    for mention in find_dates(text, start, end)[:1]:
        end = min(end, mention.lead)
    core = text[start:end].rstrip(" ,–-:;.(")
    return start + len(core)


_INNER = frozenset("committee sub-committee subcommittee panel group sub-group subgroup party team forum body".split())


def _generic(text: str) -> bool:
    common = {"the", "a", "board", "meeting", "committee", "council", "group", "partnership", "monthly", "annual", "general", "ordinary", "panel", "trust",
              "extraordinary", "full", "governing", "parish", "meetings", "of", "trustees", "directors", "governors", "body", "main", "team", "regular", "quarterly", "special", "public", "members", "executive", "authority", "forum", "and", "in"}  # fmt: skip
    return set(normal(text).split()) <= common


def _date(header: list[Passage]) -> Dated | None:
    """The day of the meeting: one that words say it is of, before a bare one (it may be of publication)."""
    best: tuple[int, Dated] | None = None
    for passage in header:
        if patterns()["not_meeting_date"].search(passage.text):
            continue
        for mention in passage.once(find_dates):
            if not _is_day(mention):
                continue
            alone = mention.end - mention.start >= len(passage.text.strip())
            said = patterns()["held_on"].search(passage.text[: mention.start]) is not None
            score = 2 if said else 0 if alone and passage.text[:4].isdigit() else 1
            if best is None or score > best[0]:
                best = (score, Dated(mark(passage, mention.start, mention.end), mention))
            break
    return best[1] if best is not None else None


def _when(draft: MeetingDraft, header: list[Passage]) -> None:
    draft.date = _date(header)
    for passage in header:
        if patterns()["not_meeting_date"].search(passage.text):
            continue
        if draft.start is None:
            for time in passage.once(find_times)[:1]:
                where = mark(passage, time.start, time.end)
                draft.start = Timed(where, time.time)
                if time.until:
                    draft.end = Timed(where, time.until)
        closed = patterns()["finished"].search(passage.text)
        if draft.end is None and closed is not None:
            for time in find_times(passage.text, closed.end(), min(len(passage.text), closed.end() + 30))[:1]:
                draft.end = Timed(mark(passage, time.start, time.end), time.time)


def _is_day(mention: DateMention) -> bool:
    from datetime import date

    value = mention.resolve(date(2000, 1, 1)) or mention.resolve(None)
    return (
        value is not None and value.precision == "day" and not mention.kind.startswith(("relative", "next", "the-day"))
    )


def _place(draft: MeetingDraft, header: list[Passage]) -> None:
    """The place: after its label, after the time in a line, or a line of its own after the date."""
    for passage in header:
        match = patterns()["venue"].search(passage.text)
        if match is not None:
            end = _place_end(passage.text, match.end())
            if end - match.end() > 2:
                draft.location = mark(passage, match.end(), end)
                return
    dated = False
    for passage in header:
        text = passage.text
        when: list[DateMention | TimeMention] = [*passage.once(find_dates), *passage.once(find_times)]
        if when:
            dated = dated or any(_is_day(m) for m in when if isinstance(m, DateMention))
            after = max(m.end for m in when)
            rest = patterns()["at_place"].match(text, after)
            if rest is not None and len(text) - rest.end() > 3:
                draft.location = mark(passage, rest.end(), _place_end(text, rest.end()))
                return
            first = min(m.lead if isinstance(m, DateMention) else m.start for m in when)
            if (
                dated
                and draft.date is not None
                and draft.date.mark.passage is not passage
                and first > 6
                and not patterns()["not_place"].search(text[:first])
            ):
                draft.location = mark(passage, 0, _place_end(text[:first], 0))
                return
            held = patterns()["held_at"].search(text, 0, first)
            if held is not None and first - held.end() > 3:
                draft.location = mark(passage, held.end(), _place_end(text[:first], held.end()))
                return
        elif (held := patterns()["held_line"].match(text)) is not None:
            draft.location = mark(passage, held.end(), _place_end(text, held.end()))
            return
        elif dated and not _taken(draft, passage) and not patterns()["not_place"].search(text) and 3 < len(text) < 140:
            draft.location = mark(passage, 0, _place_end(text, 0))
            return


def _place_end(text: str, start: int) -> int:
    """Without a date, a time or a full stop at the end."""
    stop = len(text)
    after: list[DateMention | TimeMention] = [*find_dates(text, start), *find_times(text, start)]
    for found in after:
        stop = min(stop, found.lead if isinstance(found, DateMention) else found.start)
    core = re.sub(r"(?:[\s,.;–-]|\b(?:on|at|from|commencing|starting)\b)+$", "", text[start:stop])
    return start + len(core)


def _taken(draft: MeetingDraft, passage: Passage) -> bool:
    return any(m is not None and m.passage is passage for m in (draft.title, draft.body))


def _status(draft: MeetingDraft, layout: Layout) -> None:
    for passage in [*layout.header, *(p for _, p in layout.furniture), *layout.footer]:
        match = patterns()["status"].search(passage.text)
        if match is not None:
            value = "approved" if match.group().lower() in ("approved", "confirmed", "agreed") else "draft"
            draft.status = (value, mark(passage, match.start(), match.end()))
            return


def _from_text(draft: MeetingDraft, passages: list[Passage]) -> None:
    for passage in passages:
        low = passage.text.lower()
        if not any(map(low.__contains__, BOUNDS)):
            continue
        for which, key in (("end", "closed"), ("start", "opened")):
            if which == "start" and draft.start is not None and draft.location is not None:
                continue
            for match in patterns()[key].finditer(passage.text):
                found = find_times(passage.text, match.end(), min(len(passage.text), match.end() + 45))
                if key == "opened" and draft.location is None and found:
                    place = patterns()["opened_in"].match(passage.text, found[0].end)
                    if place is not None:
                        draft.location = mark(passage, *place.span("place"))
                if (
                    found
                    and (which == "end" or draft.start is None)
                    and not patterns()["next"].search(passage.text[: match.start()])
                ):
                    where = Timed(mark(passage, found[0].start, found[0].end), found[0].time)
                    setattr(draft, which, where)


def _public(draft: MeetingDraft, layout: Layout, passages: list[Passage]) -> None:
    listed = [
        p for roster in layout.rosters for p in [*roster.lines, *(x for row in roster.rows for c in row for x in c)]
    ]
    for passage in [*listed, *layout.header, *passages[:8]]:
        if not any(map(passage.text.lower().__contains__, PUBLIC)):
            continue
        match = patterns()["public"].search(passage.text)
        if match is not None:
            draft.public = (number(match["n"] or match["n2"]), mark(passage, match.start(), match.end()))
            return


def find_next_meeting(layout: Layout, agenda: Agenda) -> NextMeetingDraft | None:
    """The next meeting: under its heading, or in a sentence that announces it."""
    headed: list[tuple[Passage, int]] = []
    said: list[tuple[Passage, int]] = []
    item: ItemDraft | None = None
    about = False  # whether the item is about the next meeting
    for entry in agenda.entries:
        text = entry.passage.text
        if entry.item is not item:
            item = entry.item
            about = item is not None and item.heading is not None and is_next_heading(item.heading.text)
        heading = item.heading if item is not None else None
        if about and heading is not None and (not entry.heading or heading.passage is entry.passage):
            headed.append((entry.passage, entry.begin))
        if any(map(text.__contains__, UPCOMING)):
            match = patterns()["next_line"].match(text) or patterns()["next_sentence"].search(text)
            if match is not None:
                said.append((entry.passage, match.start()))
    for passage in layout.footer:
        match = patterns()["next_line"].match(passage.text) or patterns()["next_sentence"].search(passage.text)
        if match is not None:
            said.append((passage, match.start()))
    follow = [
        (p, 0) for i, p in enumerate(layout.footer) if i and patterns()["next_line"].match(layout.footer[i - 1].text)
    ]
    for passage, begin in headed + said[::-1] + follow:
        draft = _next(passage, begin)
        if draft is not None:
            return draft
    return None


def is_next_heading(text: str) -> bool:
    key = normal(text)
    return key in word_list("headings.next_meeting.phrases") or bool(patterns()["next_line"].match(text))


def _next(passage: Passage, begin: int) -> NextMeetingDraft | None:
    text = passage.text
    dates = [m for m in find_dates(text, begin) if _is_day(m)]
    if not dates:
        return None
    date = dates[0]
    limit = dates[1].lead if len(dates) > 1 else len(text)
    times = find_times(text, begin, limit)
    if not times and patterns()["both"].search(text, limit):
        times = find_times(text, limit)
    start = Timed(mark(passage, times[0].start, times[0].end), times[0].time) if times else None
    after = max([date.end, *(t.end for t in times[:1])])
    place = patterns()["next_place"].match(text[:limit], after)
    location = (
        mark(passage, *place.span("place"))
        if place is not None and not patterns()["unsettled"].search(place["place"])
        else None
    )
    end = max(after, location.end if location else 0)
    return NextMeetingDraft(
        Dated(mark(passage, date.start, date.end), date), start, location, mark(passage, begin, end)
    )
