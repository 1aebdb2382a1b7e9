"""The meeting itself: body, date, times, place, status; and the next meeting."""

from __future__ import annotations

import re

from ...segment.layout import Layout
from ...segment.passage import Passage
from ..dates import DateMention, TimeMention, find_dates, find_times, may_hold_time
from ..items import Agenda
from ..mentions import mark
from .body import find_body
from .drafts import Dated, MeetingDraft, NextMeetingDraft, Timed, after, is_day, likely
from .header import LONG, Line, header_lines, of_other_day
from .patterns import BOUNDS, NEEDS, patterns
from .place import find_place, place_alone, place_of_label, place_told
from .public import public
from .upcoming import find_next_meeting
from .years import give_year

__all__ = ["Dated", "MeetingDraft", "NextMeetingDraft", "Timed", "find_meeting", "find_next_meeting"]


FIRST = 8  # passages of the body that may tell the body's name


def find_meeting(layout: Layout, agenda: Agenda) -> MeetingDraft:
    """What the header says of the meeting, completed from the body where it is silent."""
    draft = MeetingDraft()
    lines = header_lines(layout)
    find_body(draft, lines, _site(layout)[:3], [e.passage for e in agenda.entries[:FIRST]])
    _when(draft, lines, layout)
    draft.location = find_place(draft, lines)
    _status(draft, layout)
    passages = [e.passage for e in agenda.entries] + layout.footer
    passages += [p for kind, p in layout.furniture if kind in ("signature", "page-furniture")]
    _from_text(draft, [p for p in layout.header if p.text.endswith(".")])  # a sentence, not a title
    _from_text(draft, passages, max((e.passage.start for e in agenda.entries if e.heading), default=0))
    if draft.date is not None and draft.date.resolve() is None:
        give_year(draft.date, lines, passages)
    draft.location = draft.location or place_told(draft, passages[:5]) or place_of_label(layout.rosters)
    draft.location = draft.location or place_alone(draft, lines)
    draft.public = public(layout, passages)
    return draft


def _site(layout: Layout) -> list[Passage]:
    """The first lines of what stands around the minutes on a page."""
    end = layout.units[-1].body[0].start if layout.units and layout.units[-1].body else 1 << 30
    return [p for kind, p in layout.furniture if kind == "page-furniture" and p.start < end][:12]


_MOST_DATES = 50  # of one line: a header has a few


def _dates(lines: list[Line]) -> list[tuple[float, Dated]]:
    """The days that a header names, each with how surely it is the meeting's."""
    out: list[tuple[float, Dated]] = []
    for line in lines:
        text = line.text
        for mention in line.dates[:_MOST_DATES]:
            if not is_day(mention) or _of_another(text, mention):
                continue
            score = _sureness(line, mention)
            behind = patterns()["year_behind"].match(text, mention.end)
            dated = Dated(line.mark(mention.start, mention.end), mention)
            if behind is not None:
                dated.year, dated.told = int(behind["year"]), line.mark(*behind.span("year"))
            out.append((score, dated))
            if score >= 0:
                break
        named = patterns()["log_name"].search(text) if not line.dates and "log" in text else None
        for mention in find_dates(text, *named.span("day"))[:1] if named is not None else ():
            out.append((0.5, Dated(line.mark(mention.start, mention.end), mention)))
    return out


def _of_another(text: str, mention: DateMention) -> bool:
    """Whether words round a day say that it is of other minutes: 'The minutes of 4 May were approved'."""
    before = patterns()["not_this_date"].search(text[: mention.start])
    return before is not None or patterns()["approved_behind"].match(text, mention.end) is not None


def _sureness(line: Line, mention: DateMention) -> float:
    text, before = line.text, line.text[: mention.start]
    alone = mention.end - mention.start >= len(text.strip())
    if line.key == "published":
        return 0.2
    if line.key == "date":
        score = 4.0
    elif patterns()["held_on"].search(before):
        score = 3.0
    elif patterns()["title"].search(text) or patterns()["meeting_word"].search(text):
        score = 2.0
    else:
        score = 0.0 if alone and text[:4].isdigit() and line.key is None else 1.5
    told = line.body and line.passage.paragraph.kind != "heading"  # not in a header, but where the minutes begin
    if told and score < (3.0 if len(text) > LONG else 2.0) and len(before.strip(" *_([")) > 3:
        return -1.0
    if line.key == "other" or (score < 3.0 and of_other_day(line)):
        return -1.0
    return score


def _date(lines: list[Line], site: list[Passage]) -> Dated | None:
    """The day of the meeting: one that words say it is of, before a bare one (it may be of publication)."""
    found = _dates(lines)
    sure = [pair for pair in found if pair[0] >= 0]
    if not sure:
        return None
    best = max(sure, key=lambda pair: pair[0])[1]  # of equals the first
    if best.mention.resolve(None) is None:
        told = [(d.mention, d.mark) for _, d in found]
        told += [(m, mark(p, m.start, m.end)) for p in site for m in p.once(find_dates)]
        near = next((pair for pair in told if is_day(pair[0]) and pair[0].resolve(None) is not None), None)
        if near is not None:
            best.near, best.told = near[0], best.told or near[1]
    return best


def _when(draft: MeetingDraft, lines: list[Line], layout: Layout) -> None:
    draft.date = _date(lines, _site(layout))
    day = next((n.order for n in lines if draft.date is not None and n.passage is draft.date.mark.passage), None)
    for line in lines:
        text = line.text
        if line.key in ("other", "published", "place", "body") or of_other_day(line):
            continue
        stamp = patterns()["stamp"].fullmatch(text)
        if stamp is not None and line.key in ("start", "end"):  # of front matter
            at = Timed(line.mark(stamp.start("time"), stamp.end("time")), stamp["time"])
            setattr(draft, line.key, getattr(draft, line.key) or at)
        if (line.key == "title" and not line.dates) or stamp is not None:
            continue
        closed = patterns()["finished"].search(text)
        if line.key == "end" or closed is not None:
            begin = closed.end() if closed is not None else 0
            for time in find_times(text, begin, min(len(text), begin + 30))[:1]:
                draft.end = draft.end or Timed(line.mark(time.start, time.end), time.time)
            draft.ended = draft.end is not None
            if line.key == "end":
                continue
        if draft.start is not None:
            continue
        if day is not None and line.key is None and abs(line.order - day) < 3 and _clock_alone(draft, line):
            continue
        midnight = patterns()["midnight"].search(text) is not None  # of a day in front matter
        timed = not midnight and (not line.body or line.dates or line.key in ("time", "start"))
        for time in line.times[:1] if timed else ():
            where = line.mark(time.start, time.end)
            draft.start = Timed(where, likely(time, time.time))
            if time.until:
                draft.end = Timed(where, after(draft.start.time, likely(time, time.until)))
        if draft.start is None and not midnight:
            draft.start = _bare(draft, line)
    if draft.start is not None and draft.end is not None and draft.end.time < draft.start.time:
        late = _later(draft, draft.end)  # 'End: 7:43' of a meeting that began at 7:08 in the evening
        draft.end = late if late.time > draft.start.time else draft.end


def _clock_alone(draft: MeetingDraft, line: Line) -> bool:
    """'10.30', '13.30 to 15.30' in a line of its own near that of the day."""
    match = patterns()["clock_alone"].fullmatch(line.text)
    if match is None:
        return False
    hour = int(match["h"])
    late = 12 * (0 < hour < 8 and not match["h"].startswith("0"))
    draft.start = Timed(line.mark(match.start("h"), match.end("m")), f"{hour + late:02}:{match['m']}")
    if match["h2"]:
        until = int(match["h2"])
        until += 12 * (until < 12 and f"{until:02}:{match['m2']}" < draft.start.time)
        draft.end = Timed(line.mark(match.start("h2"), match.end("m2")), f"{until % 24:02}:{match['m2']}")
    return True


def _bare(draft: MeetingDraft, line: Line) -> Timed | None:
    """'7.30' behind the day of the meeting or a label."""
    pair = patterns()["four_range"].match(line.text) if line.key == "time" else None
    if pair is not None:  # 'Time: 1915 – 2020'
        draft.end = draft.end or Timed(line.mark(pair.start("h2"), pair.end("m2")), f"{pair['h2']}:{pair['m2']}")
        return Timed(line.mark(pair.start("h"), pair.end("m")), f"{pair['h']}:{pair['m']}")
    days = [m for m in line.dates if is_day(m)]
    if not days and line.key not in ("time", "start"):
        return None
    at = days[0].end if days else 0
    match = patterns()["bare_time"].search(line.text, at)
    if match is None and days and days[0].resolve(None) is not None:
        match = patterns()["four_figures"].match(line.text, at)
    if match is None and not days:
        match = patterns()["four_figures"].fullmatch(line.text)  # 'Time: 1830'
    if match is None:
        return None
    hour = int(match["h"])
    hour += 12 if 0 < hour < 8 and not match["h"].startswith("0") else 0
    return Timed(line.mark(match.start("h"), match.end("m")), f"{hour:02}:{match['m']}")


def _status(draft: MeetingDraft, layout: Layout) -> None:
    for passage in [*layout.header, *(p for _, p in layout.furniture), *layout.footer]:
        match = patterns()["status"].search(passage.text)
        if match is not None:
            value = "approved" if match.group().lower() in ("approved", "confirmed", "agreed") else "draft"
            draft.status = (value, mark(passage, match.start(), match.end()))
            return


_BOUND = (("end", "closed"), ("start", "opened"), ("start", "opened_bare"))
EARLY = 12  # passages in which 'Start: 7pm' is that of the meeting


def _from_text(draft: MeetingDraft, passages: list[Passage], last: int = 0) -> None:
    """When the meeting began and ended, and where, as the text tells; `last` is where its last item begins."""
    for n, passage in enumerate(passages):
        if not passage.holds(BOUNDS) or not (len(passage.text) < 64 or _may_tell(passage.text)):
            continue
        for which, key in _BOUND if n < EARLY else _BOUND[:2]:
            if which == "start" and draft.start is not None and draft.location is not None:
                continue
            for match in patterns()[key].finditer(passage.text) if passage.holds(NEEDS[key]) else ():
                found = _times_behind(passage.text, match)
                if which == "start" and draft.location is None and found:
                    place = patterns()["opened_in"].match(passage.text, found[0].end)
                    if place is not None:
                        draft.location = mark(passage, *place.span("place"))
                sentence = max(passage.text.rfind(stop, 0, match.start()) for stop in (". ", "! ", "? ")) + 1
                if patterns()["next"].search(passage.text[sentence : match.start()]):
                    continue
                if which == "end" and patterns()["resumes"].match(passage.text, match.end()):
                    continue  # 'adjourned until 4 May at 7pm'
                if which == "end" and (draft.ended or (match["bare"] is not None and passage.start < last)):
                    continue  # 'Done by 6pm.', of something else than the meeting
                found = found or _times_ahead(passage.text, match.start())
                if found and (which == "end" or draft.start is None):
                    where = Timed(mark(passage, found[0].start, found[0].end), likely(found[0], found[0].time))
                    setattr(draft, which, _later(draft, where, found[0].unsure) if which == "end" else where)
                elif which == "start":
                    draft.start = draft.start or _four(passage, match)
                elif which == "end" and draft.end is None:
                    draft.end = _bare_end(draft, passage, match.end())


def _may_tell(text: str) -> bool:
    """Whether a time may stand in a text, were it in four figures that could be a year's: 'at 1830'."""
    return may_hold_time(text.lower()) or patterns()["at_four"].search(text) is not None


def _four(passage: Passage, opened: re.Match[str]) -> Timed | None:
    """'The meeting began at 1930': figures that could be a year's, but for the words before them."""
    text = passage.text
    back = max(opened.start(), opened.end() - 3)  # the words may end with 'at'
    match = patterns()["four_behind"].match(text, opened.end()) or patterns()["four_behind"].search(
        text, back, opened.end() + 40
    )
    return Timed(mark(passage, match.start("h"), match.end("m")), f"{match['h']}:{match['m']}") if match else None


def _times_behind(text: str, match: re.Match[str]) -> list[TimeMention]:
    """The times soon behind such words, in the same sentence; the words tell which figures are times."""
    named = patterns()["by_whom"].match(text, match.end()) or match  # 'opened by the President, Ann Bell, at 7pm'
    stop = min(len(text), named.end() + 45)
    found = [t for t in find_times(text, match.start(), stop) if t.start >= match.start() and t.end >= match.end()]
    sentence = patterns()["sentence_end"].search(text, match.end(), stop)
    return [t for t in found if sentence is None or t.start < sentence.end()]


def _times_ahead(text: str, end: int) -> list[TimeMention]:
    """The time that the sentence before `end` begins with: 'At 9.10pm the meeting was declared closed'."""
    lead = patterns()["at_first"].search(text, max(0, end - 90), end)
    if lead is None or patterns()["something_else"].search(text, lead.end(), end):
        return []
    return [t for t in find_times(text, lead.end(), end)[:1] if t.start == lead.end()]


def _later(draft: MeetingDraft, end: Timed, unsure: bool = False) -> Timed:
    """An end that no am or pm is printed with is after the beginning."""
    start, hour = draft.start, int(end.time[:2])
    plain = unsure or end.mark.text.replace(".", "").replace(":", "").strip().isdigit()
    if not plain or hour > 11 or (end.time > start.time if start is not None else hour > 9):
        return end
    return Timed(end.mark, f"{hour + 12:02}{end.time[2:]}")


def _bare_end(draft: MeetingDraft, passage: Passage, at: int) -> Timed | None:
    """'Closed 10.10': after the beginning, on the same half of the day."""
    match = patterns()["bare_time"].match(passage.text, at) or patterns()["four_figures"].match(passage.text, at)
    if match is None:
        return None
    hour = int(match["h"])
    end = Timed(mark(passage, match.start("h"), match.end("m")), f"{hour:02}:{match['m']}")
    return _later(draft, end)
