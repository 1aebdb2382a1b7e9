"""The meeting itself: body, date, times, place, status; and the next meeting."""

from __future__ import annotations

from ...lexicons import words as word_list
from ...segment.layout import Layout
from ...segment.passage import Passage, normal
from ..dates import find_dates, find_times
from ..items import Agenda
from ..mentions import Mark, mark
from ..numbers import NUMBERS, number
from .drafts import Dated, MeetingDraft, NextMeetingDraft, Timed, is_day
from .header import Line, header_lines, mailed
from .patterns import BOUNDS, PUBLIC, patterns
from .place import find_place
from .upcoming import find_next_meeting

__all__ = ["Dated", "MeetingDraft", "NextMeetingDraft", "Timed", "find_meeting", "find_next_meeting"]


def find_meeting(layout: Layout, agenda: Agenda) -> MeetingDraft:
    """What the header says of the meeting, completed from the body where it is silent."""
    draft = MeetingDraft()
    lines = header_lines(layout)
    _body(draft, lines, [p for kind, p in layout.furniture if kind == "page-furniture"][:3])
    _when(draft, lines, layout)
    draft.location = find_place(draft, lines)
    _status(draft, layout)
    passages = [e.passage for e in agenda.entries] + layout.footer
    passages += [p for kind, p in layout.furniture if kind in ("signature", "page-furniture")]
    _from_text(draft, passages)
    _public(draft, layout, passages)
    return draft


def _body(draft: MeetingDraft, lines: list[Line], site: list[Passage]) -> None:
    """The body that met; the name of the site it is published on where the header has none."""
    best: tuple[float, Mark] | None = None
    for n, line in enumerate(lines[:14]):
        if line.key in ("date", "time", "start", "end", "place", "other"):
            continue
        if draft.title is None and not line.body and patterns()["title"].search(line.text):
            draft.title = line.mark(0, len(line.text))
        for score, words in _bodies(line):
            score += (2.0 if line.key == "body" else 0.0) - 0.2 * n
            if best is None or score > best[0]:
                best = (score, words)
    for passage in site if best is None or best[0] < 1.3 else ():
        for score, words in _bodies(Line(passage, 0, len(passage.text))):
            if score > 2.0 and (best is None or score > best[0]):
                best = (score, words)
    if best is not None:
        draft.body = best[1]
    if draft.title is None and lines and not lines[0].body:
        draft.title = lines[0].mark(0, len(lines[0].text))


def _bodies(line: Line) -> list[tuple[float, Mark]]:
    """Names of a body that the line may hold, with scores."""
    out: list[tuple[float, Mark]] = []
    text = line.text
    match = patterns()["minutes_of"].search(text)
    if match is not None:
        words = line.mark(match.end(), _body_end(text, match.end()))
        if (
            len(words) > 2
            and not words.text.endswith(("'s", "’s"))
            and normal(words.text) not in ("meeting", "the meeting", "meetings", "last meeting")
        ):
            out.append((1.0 if _generic(words.text) else 3.3, words))
        return out
    for begin in _begins(line):
        out += _named(line, begin)
    return out


def _begins(line: Line) -> list[int]:
    """Where in a line the name of a body could begin: at its start, behind a date, behind a dash or colon."""
    text = line.text
    found = {0} | {m.end for m in line.dates} | {m.end() for m in patterns()["joint"].finditer(text)}
    out: list[int] = []
    at = 0
    for n in sorted(found):
        if n >= len(text) or len(out) == 4:
            break
        at = max(at, n)  # what was skipped once is not looked at again: a line may be all dashes
        while at < len(text) and text[at] in " ,:–|-":
            at += 1
        if at not in out:
            out.append(at)
    return out


def _named(line: Line, begin: int) -> list[tuple[float, Mark]]:
    """The name of a body from here on, if it is one."""
    out: list[tuple[float, Mark]] = []
    text = line.text
    words = line.mark(begin, _body_end(text, begin))
    tokens = normal(words.text).split()
    if not 0 < len(tokens) <= 14 or find_dates(words.text):
        return out
    groups, bodies = word_list("roles.group_heads"), word_list("roles.organisation_heads")
    if tokens[:2] == ["friends", "of"] and len(tokens) < 8:
        out.append((2.3, words))
    elif tokens[-1] in groups | bodies or any(t in groups for t in tokens):
        group = 3.2 if tokens[-1] in _INNER else 2.8 if tokens[-1] in groups else 2.3 if tokens[-1] in bodies else 2.0
        plain = _generic(words.text) and not patterns()["board_of"].search(words.text)
        out.append(((1.2 if plain else group) - 0.1 * (begin > 0), words))
    elif words.end < line.end and patterns()["meeting_word"].match(text, _body_end(text, begin)) and len(tokens) < 7:
        if not _generic(words.text) and words.text[0].isupper():
            out.append((1.8, words))  # 'TAC conference call'
    return out


def _body_end(text: str, start: int) -> int:
    """Where the name of a body ends: before 'meeting', 'held', a date or a dash."""
    end = len(text)
    stop = patterns()["after_body"].search(text, start)
    if stop is not None:
        end = stop.start()
    for mention in find_dates(text, start, end)[:1]:
        end = min(end, mention.lead)
    core = text[start:end].rstrip(" ,–-:;.(|")
    return start + len(core)


_INNER = frozenset("committee sub-committee subcommittee panel group sub-group subgroup party team forum body".split())


def _generic(text: str) -> bool:
    """Whether words for a body say nothing of whose it is."""
    return set(normal(text).split()) <= word_list("labels.meetings")


def _dates(lines: list[Line], mail: bool) -> list[tuple[float, Dated]]:
    """The days that a header names, each with how surely it is the meeting's."""
    out: list[tuple[float, Dated]] = []
    for line in lines:
        text = line.text
        said_not = patterns()["not_meeting_date"].search(text) is not None
        for mention in line.dates:
            if not is_day(mention):
                continue
            alone = mention.end - mention.start >= len(text.strip())
            before = text[: mention.start]
            if patterns()["not_this_date"].search(before):
                continue
            if line.key == "date":
                score = 4.0
            elif patterns()["held_on"].search(before):
                score = 3.0
            elif patterns()["title"].search(text) or patterns()["meeting_word"].search(text):
                score = 2.0
            else:
                score = 0.0 if alone and text[:4].isdigit() else 1.5
            if line.key == "other" or (said_not and score < 3.0):
                score = -1.0
            out.append((score, Dated(line.mark(mention.start, mention.end), mention)))
            if score >= 0:
                break
    return out


def _date(lines: list[Line], mail: bool) -> Dated | None:
    """The day of the meeting: one that words say it is of, before a bare one (it may be of publication)."""
    found = _dates(lines, mail)
    sure = [pair for pair in found if pair[0] >= 0]
    if not sure:
        return None
    best = max(sure, key=lambda pair: pair[0])[1]  # of equals the first
    if best.mention.resolve(None) is None:
        best.near = next((d.mention for _, d in found if d.mention.resolve(None) is not None), None)
    return best


def _when(draft: MeetingDraft, lines: list[Line], layout: Layout) -> None:
    draft.date = _date(lines, mailed(layout.header))
    for line in lines:
        text = line.text
        if line.key in ("other", "place", "body") or patterns()["not_meeting_date"].search(text):
            continue
        if line.key == "title" and not line.dates:
            continue
        closed = patterns()["finished"].search(text)
        if line.key == "end" or closed is not None:
            begin = closed.end() if closed is not None else 0
            for time in find_times(text, begin, min(len(text), begin + 30))[:1]:
                draft.end = draft.end or Timed(line.mark(time.start, time.end), time.time)
            if line.key == "end":
                continue
        if draft.start is not None:
            continue
        for time in line.times[:1] if not line.body or line.dates else ():
            where = line.mark(time.start, time.end)
            draft.start = Timed(where, time.time)
            if time.until:
                draft.end = Timed(where, time.until)
        if draft.start is None:
            draft.start = _bare(draft, line)


def _bare(draft: MeetingDraft, line: Line) -> Timed | None:
    """'7.30' behind the day of the meeting or a label."""
    at = 0 if line.key in ("time", "start") else None
    days = [m for m in line.dates if is_day(m)]
    if days:
        at = days[0].end
    match = patterns()["bare_time"].search(line.text, at) if at is not None else None
    if match is None:
        return None
    hour = int(match["h"])
    hour += 12 if 0 < hour < 8 else 0
    return Timed(line.mark(match.start("h"), match.end("m")), f"{hour:02}:{match['m']}")


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
                sentence = max(passage.text.rfind(stop, 0, match.start()) for stop in (". ", "! ", "? ")) + 1
                if patterns()["next"].search(passage.text[sentence : match.start()]):
                    continue
                if found and (which == "end" or draft.start is None):
                    where = Timed(mark(passage, found[0].start, found[0].end), found[0].time)
                    setattr(draft, which, _later(draft, where) if which == "end" else where)
                elif which == "end" and draft.end is None:
                    draft.end = _bare_end(draft, passage, match.end())


def _later(draft: MeetingDraft, end: Timed) -> Timed:
    """An end that no am or pm is printed with is after the beginning."""
    start, hour = draft.start, int(end.time[:2])
    plain = end.mark.text.replace(".", "").replace(":", "").strip().isdigit()
    if not plain or hour > 11 or (end.time > start.time if start is not None else hour > 9):
        return end
    return Timed(end.mark, f"{hour + 12:02}{end.time[2:]}")


def _bare_end(draft: MeetingDraft, passage: Passage, at: int) -> Timed | None:
    """'Closed 10.10': after the beginning, on the same half of the day."""
    match = patterns()["bare_time"].match(passage.text, at)
    if match is None:
        return None
    hour = int(match["h"])
    end = Timed(mark(passage, match.start("h"), match.end("m")), f"{hour:02}:{match['m']}")
    return _later(draft, end)


def _public(draft: MeetingDraft, layout: Layout, passages: list[Passage]) -> None:
    listed = [
        p for roster in layout.rosters for p in [*roster.lines, *(x for row in roster.rows for c in row for x in c)]
    ]
    for roster in layout.rosters:
        if roster.label is not None and "public" in roster.label.text.lower() and roster.lines:
            word = normal(roster.lines[0].text).split(" ")[0]
            if word.isdigit() or word in NUMBERS:
                draft.public = (number(word), mark(roster.lines[0], 0, len(roster.lines[0].text)))
                return
    for passage in [*listed, *layout.header, *passages[:8]]:
        if not any(map(passage.text.lower().__contains__, PUBLIC)):
            continue
        found = list(patterns()["public"].finditer(passage.text))
        match = next((m for m in found if "press" not in m.group().lower()), found[0] if found else None)
        if match is not None:
            draft.public = (number(match["n"] or match["n2"]), mark(passage, match.start(), match.end()))
            return
