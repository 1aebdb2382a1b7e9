"""The lines of a header: what each is labelled with, and which of them speak of the meeting at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from ...lexicons import labels
from ...lexicons import words as word_list
from ...segment.cues import cues
from ...segment.layout import Layout
from ...segment.passage import Passage, normal
from ..dates import DateMention, TimeMention, find_dates, find_times
from ..mentions import Mark, mark
from .patterns import patterns

MOST = 24  # lines of a header that are read
_TITLES = ("minutes", "notes")
LONG = 110  # no title is longer
BODY = 8  # passages of the body that stand in for a header without a date


@dataclass(slots=True)
class Line:
    """Words of a header, text[start:end] of a passage; `key` is what their label makes them, `order` their place."""

    passage: Passage
    start: int
    end: int
    key: str | None = None
    order: int = 0
    body: bool = False  # whether it stands in the body of the minutes
    _dates: list[DateMention] | None = field(default=None, repr=False, compare=False)
    _times: list[TimeMention] | None = field(default=None, repr=False, compare=False)

    @property
    def dates(self) -> list[DateMention]:
        """The dates of the line, by offsets into its text; found when first asked for."""
        if self._dates is None:
            self._dates = self.passage.once(find_dates) if self._whole() else find_dates(self.text)
        return self._dates

    @property
    def times(self) -> list[TimeMention]:
        """The times of the line, by offsets into its text; found when first asked for."""
        if self._times is None:
            self._times = self.passage.once(find_times) if self._whole() else find_times(self.text)
        return self._times

    def _whole(self) -> bool:
        return self.start == 0 and self.end >= len(self.passage.text)

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    def mark(self, start: int, end: int) -> Mark:
        """Words of the line, by offsets into its text."""
        return mark(self.passage, self.start + start, self.start + end)


def header_lines(layout: Layout) -> list[Line]:
    """The lines of the header, labels taken off; the first of the body where the header has no date."""
    lines = _lines(layout.header[:MOST], mailed(layout.header))
    if not _dated(lines):
        lines += _of_table(layout)
    if not _dated(lines):
        body = _of_now([p for unit in layout.units[:BODY] for p in unit.body[:1]])
        later = [p for unit in layout.units[BODY : 4 * BODY] for p in unit.body[:1] if p.paragraph.kind == "heading"]
        later = [p for p in later if cues()["title"].match(p.text) and not patterns()["some_other"].search(p.text)]
        body = later[:1] or body  # below a list of actions
        lines += [replace(line, body=True) for line in _lines(body, None)]
    for n, line in enumerate(lines):
        line.order = n
    return lines


def _of_now(body: list[Passage]) -> list[Passage]:
    """The first passages without those below a heading of what is done with the minutes of the meeting before."""
    out: list[Passage] = []
    before = False
    for passage in body:
        if passage.paragraph.kind == "heading":
            before = patterns()["of_before"].search(passage.text) is not None
        if not before:
            out.append(passage)
    return out


def _dated(lines: list[Line]) -> bool:
    return any(line.dates or _logged(line.text) for line in lines if line.key != "other")


def _of_table(layout: Layout) -> list[Line]:
    """What the heading of a table's columns says that is a row of details: 'Date', '4 May 2026'."""
    heads = [passage for kind, passage in layout.furniture if kind == "column-heading"]
    pairs = [(detail_key(label.text), told) for label, told in pairwise(heads[:8])]
    return [Line(told, 0, len(told.text), key) for key, told in pairs if key in ("date", "time", "start", "place")]


def _logged(text: str) -> bool:
    """Whether the name of a log in a line tells the day."""
    return "log" in text and patterns()["log_name"].search(text) is not None


def roomy(text: str) -> bool:
    """Whether some word is of a place: 'Hall', 'Street', 'Zoom'."""
    return any(token in word_list("places.words") for token in re.findall(r"[a-z]+", text.lower()))


def crumbs(line: Line) -> bool:
    """Whether a line is of a page's navigation: 'Home > Minutes', 'About | News | Contact'."""
    return not line.dates and patterns()["crumbs"].search(line.text) is not None


def of_other_day(line: Line) -> bool:
    """Whether words of a line say that its day is of something else: 'Published 4 May'; not '4 May · previous meeting'."""
    found = patterns()["not_meeting_date"].search(line.text)
    if found is None:
        return False
    first = min((m.end for m in line.dates), default=len(line.text))
    return found.start() < first or not any(sign in line.text[first : found.start()] for sign in "·|•")


def mailed(header: list[Passage]) -> str | None:
    """What the date at the head of a message or a page is: 'other' of sending, 'published' of publishing; else None."""
    fields = [(p.text, m) for p in header[:8] if (m := patterns()["mail"].match(p.text))]
    found = {m["field"].title() for text, m in fields if not patterns()["time_behind"].match(text, m.end())}
    if len(found) < 2:
        return None
    return "other" if "From" in found else "published" if found & _OF_PAGES else None


_OF_PAGES = frozenset(
    "Slug Category Categories Tags Layout Author Authors Modified Summary Save_As Created Updated".split()
)


def _lines(passages: list[Passage], mail: str | None) -> list[Line]:
    out: list[Line] = []
    waiting: str | None = None
    titled = False
    end = 0
    for passage in passages:
        text = passage.text
        if passage.start - end > 8:
            waiting = None  # something else stands between a label and these words
        end = passage.start + len(text)
        field = patterns()["mail"].match(text) if mail else None
        if field is not None:
            named = field["field"].title()
            key = "title" if named in ("Subject", "Title") else mail if named == "Date" else "other"
            out.append(Line(passage, field.end(), len(text), key))
            continue
        alone = detail_key(text) if len(text) < 30 else None
        if alone == "other" and roomy(text) and not text.rstrip().endswith(":"):
            alone = None  # 'Zoom'
        if alone is not None and not (waiting == "place" and not text.rstrip().endswith(":")):  # 'Zoom' below it
            titled = normal(text) in _TITLES
            waiting = alone if not titled or text.rstrip().endswith(":") else None  # 'MINUTES' above 'BOARD MEETING'
            continue
        parts = [part for line in _keyed(passage) for part in _unstuck(line)]
        own = (titled and parts[0].dates) or (waiting == "other" and patterns()["held_on"].search(text))
        if waiting is not None and parts[0].key is None and not own:
            parts[0].key = waiting  # 'MINUTES' above a day is the title, 'Approved' a status: they say nothing of it
        waiting = None
        out += parts
    return out


def _unstuck(line: Line) -> list[Line]:
    """A line cut where a page lost the gap between a time and a weekday: '19:30Monday 4 May'."""
    text = line.passage.text
    cuts = [line.start, *(m.start() for m in patterns()["stuck"].finditer(text, line.start, line.end)), line.end]
    return [replace(line, start=a, end=b) for a, b in pairwise(cuts)] if len(cuts) > 2 else [line]


def _keyed(passage: Passage) -> list[Line]:
    """A line cut at its labels: 'Date: 4 May  Time: 7pm  Venue: Mill Room'."""
    text = passage.text
    if len(passage.pieces) > 1:  # a label and its words from two cells of a table
        at = passage.pieces[1][0]
        key = detail_key(text[:at])
        if key is not None:
            return [Line(passage, at, len(text), key)]
    plain = patterns()["plain_key"].match(text)
    if plain is not None and (key := detail_key(plain["label"])) is not None:
        return [Line(passage, plain.end(), len(text), key)]
    bare = patterns()["bare_key"].match(text) if len(text) < 60 else None
    if bare is not None:
        return [Line(passage, bare.end(), len(text), "place")]  # 'Venue Mill Hall'
    found: list[tuple[int, int, str]] = []  # from where, to where, and what the label makes of the words behind it
    for match in patterns()["label"].finditer(text):
        words = match["label"].split(" ")
        for n in range(len(words)):
            key = _span_key(text, words[n:], match.end()) or detail_key(" ".join(words[n:]))
            if key is not None and n > 0 and _of_another(text, match.start("label"), words[:n], words[n:]):
                continue
            dashed = ":" not in match.group()
            if key == "other" and patterns()["day_behind"].match(text, match.end()) and words[-1].lower() in _TITLES:
                key = "date"  # 'Ferry Board minutes: 4 May'
            if key == "other" and not match.start() and _titles(text, match, n):
                found.append((0, match.end(), "title"))
                break
            if key is not None and not ((dashed or key == "body") and (n or match.start())):  # not 'Mill WG: minutes'
                found.append((match.start() + len(" ".join(words[:n])) + bool(n), match.end(), key))
                break
        stuck = patterns()["stuck_key"].search(match["label"])
        if stuck is not None and (not found or found[-1][1] < match.end()):  # 'UTCVenue:'
            found.append((match.start("label") + stuck.start(), match.end(), detail_key(stuck["label"]) or "other"))
    if not found:
        return [Line(passage, 0, len(text))]
    inside = [pair for pair in pairwise(found) if pair[0][2] == "place" and pair[1][0] == pair[0][1]]
    found = [one for one in found if one not in [second for _, second in inside]]  # 'Location: Zoom: https://…'
    out = [Line(passage, 0, found[0][0])] if text[: found[0][0]].strip(" |·*-") else []
    for n, (_, end, key) in enumerate(found):
        stop = found[n + 1][0] if n + 1 < len(found) else len(text)
        out.append(Line(passage, end, stop, key))
    return out


def _span_key(text: str, words: list[str], at: int) -> str | None:
    """What 'From' and 'To' say in front of a time: when the meeting began, and ended."""
    key = _SPAN.get(words[0].lower()) if len(words) == 1 else None
    return key if key is not None and patterns()["time_behind"].match(text, at) is not None else None


_SPAN = {"from": "start", "to": "end", "until": "end", "till": "end"}


def _titles(text: str, match: re.Match[str], at: int) -> bool:
    """Whether 'Meeting notes:' or 'Minutes –' in front of words makes them a title: they name a group or a day.

    'Minutes: Ann Bell' says who takes them.
    """
    words = match["label"].split(" ")
    if words[-1].lower() not in _TITLES:
        return False
    rest = text[match.end() :]
    behind = set(normal(rest).split()) & (word_list("roles.group_heads") | word_list("roles.organisation_heads"))
    return len(rest) < LONG and (at > 0 or bool(behind) or any(map(str.isdigit, rest)))


def _of_another(text: str, start: int, front: list[str], said: list[str]) -> bool:
    """Whether the verb of a label is of something else than the meeting: 'Elections held', not 'Meeting held', '7 pm Ends'."""
    if " ".join(said).lower() not in word_list("labels.verbs") or text[:start].rstrip()[-1:].isdigit():
        return False
    return front[-1].lower() not in word_list("labels.meetings")


def detail_key(text: str) -> str | None:
    """What a label says that follows: 'date', 'time', 'start', 'end', 'place', 'body', 'title', 'other'."""
    found = labels("labels.keys").get(normal(text))
    if found is None and ("-" in text or "_" in text):  # 'next-meeting' of front matter
        found = labels("labels.keys").get(normal(text.replace("_", " ").replace("-", " ")))
    if found is None and "/" in text and not any(map(str.isdigit, text)):  # 'Method/Location'
        kinds = [labels("labels.keys").get(normal(part)) for part in text.split("/")]
        return next((kind for kind in kinds if kind not in (None, "other", "title")), None)  # not 'Home / Minutes'
    return found
