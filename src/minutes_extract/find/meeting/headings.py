"""Lines about the next meeting: whether one is its heading, and the time that one below tells."""

from __future__ import annotations

from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..dates import DateMention, find_dates, find_times
from ..items import ItemDraft
from ..mentions import mark
from .drafts import Timed
from .patterns import patterns


def heads(text: str) -> float:
    """How surely a line is the heading of the next meeting alone: less where it names another matter first."""
    if len(text) > 90:
        return 0.0
    text = patterns()["of_year"].sub("", patterns()["numbering"].sub("", text))
    framed = patterns()["framed"].match(text)
    if framed is not None and heads(text[framed.end() :]):
        return 1.8 if framed["both"] else 3.0
    if "/" in text:  # in two languages
        return max((heads(part.strip()) for part in text.split("/") if part.strip()), default=0.0)
    match = patterns()["next_line"].match(text)
    return 3.0 if match is not None or normal(text) in word_list("headings.next_meeting.phrases") else 0.0


def of_committees(item: ItemDraft | None) -> bool:
    """Whether an item is part of what committees and groups of the body report, whose next meetings are their own."""
    while item is not None:
        if item.heading is not None and patterns()["of_parts"].search(item.heading.text):
            return True
        item = item.parent
    return False


def time_below(passages: list[Passage]) -> Timed | None:
    """'Time: 6pm' in a line below that of the day."""
    for passage in passages:
        match = patterns()["time_label"].match(passage.text)
        times = find_times(passage.text, match.end() if match is not None else 0)
        times = times if match is not None or (times and not passage.text[: times[0].start].strip()) else []
        if times:
            return Timed(mark(passage, times[0].start, times[0].end), times[0].time)
    return None


def months_named(text: str, start: int, end: int) -> list[DateMention]:
    """The month in text[start:end] that is told as when the next meeting will be: 'to be held in June, date tbc'."""
    found = [m for m in find_dates(text, start, end) if m.kind in ("month", "month-year")][:1]
    lead, behind = patterns()["to_month"], patterns()["month_alone"]
    return [m for m in found if lead.fullmatch(text, start, m.lead) and behind.match(text, m.end)]


def day_alone(front: str) -> bool:
    """Whether words in front are a day, and its time, with a colon or dash behind them: '15 Jan, 19:30: next meeting'."""
    if not front.rstrip().endswith((":", "–", "—", "-")) or len(front) > 60:
        return False
    days, times = find_dates(front), find_times(front)
    held = sum(m.end - m.lead for m in days) + sum(m.end - m.start for m in times)
    return bool(days) and len(front.strip(" :–—-*•")) - held < 8
