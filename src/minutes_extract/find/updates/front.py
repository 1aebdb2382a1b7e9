"""What stands in front of an entry of a review: the minute that raised it, its number, a day, a letter."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...segment.passage import Passage
from ..citations import Citation, citation, cited, number_of, of_minutes
from ..items import ItemDraft
from ..mentions import mark
from ..section_words import Section
from ..tasks import imperative
from .model import UpdateDraft
from .patterns import patterns


class Front(NamedTuple):
    """What stands in front of an entry: where it was minuted (`dated`: with the meeting's day), its number, a day, a letter."""

    head: re.Match[str] | None
    dated: bool
    coded: re.Match[str] | None
    day: re.Match[str] | None
    letter: re.Match[str] | None
    end: int
    cited: Citation | None = None


def front(text: str, begin: int, sure: bool) -> Front:
    """Read what stands in front of text[begin:]; `sure`: it stands in a review."""
    while begin and text[begin : begin + 1] in (":", " "):
        begin += 1  # behind the heading of its item
    cites = citation(text, begin)
    if cites is None and (led := patterns()["further_to"].match(text, begin)) is not None:
        cites = citation(text, led.end())  # 'That further to Minute 4.7 (June 2026), …'
    if cites is None and (counted := patterns()["letter"].match(text, begin)) is not None:
        cites = citation(text, counted.end())  # '(i) Minute 4.7, June 2026: …'
    dated = day_cited(text, begin, alone=sure)
    head = dated or patterns()["minute"].match(text, begin) or patterns()["own_ref"].match(text, begin)
    head = head or _bare(text, begin)
    begin = head.end() if head else begin
    coded = patterns()["coded"].match(text, begin) if head is None else None
    begin = coded.end() if coded else begin
    day = patterns()["day"].match(text, begin) if head is None else None
    begin = day.end() if day else begin
    letter = patterns()["letter"].match(text, begin)
    begin = letter.end() if letter else begin
    told = None
    if head is None and day is None:
        told = patterns()["of_day"].match(text, begin) or patterns()["of_meeting"].match(text, begin)
    dates = dated is not None or told is not None
    end = told.end() if told else begin
    if cites is not None and (cites.end > end or (cites.end == end and cites.raised is not None and not dates)):
        return Front(None, cites.raised is not None, None, None, None, cites.end, cites)
    return Front(head, dates, coded, told or day, letter, end)


def _bare(text: str, begin: int) -> re.Match[str] | None:
    """A number without a stop in front of an instruction and what became of it: '7 Benchmark fees – not yet'."""
    found = patterns()["bare_ref"].match(text, begin)
    led = found is not None and imperative(text[found.end() :])
    return found if led and patterns()["dash"].search(text, begin + 8) is not None else None


def cite(draft: UpdateDraft, passage: Passage, found: Front, section: Section) -> None:
    """The minute, the number and the day that an entry is cited with."""
    head = found.head
    if found.cited is not None or (head is not None and found.dated):
        cite_day(draft, passage, found)
    elif head is not None and "/" in head["ref"] and _numbers(head, passage, draft.item, section):
        draft.number = draft.number or mark(passage, *head.span("ref"))
    elif (
        head is not None
        and "." not in head["ref"]
        and "ction" in passage.text[head.start() : head.start("ref")].lower()
    ):
        draft.number = draft.number or mark(passage, *head.span("ref"))  # 'Action 7 – …'
    elif head is not None:
        draft.ref = mark(passage, *head.span("ref"))
    if found.coded is not None:
        draft.number = draft.number or mark(passage, *found.coded.span("number"))
    if found.day is not None:
        draft.raised = mark(passage, *found.day.span("date"))


def cite_day(draft: UpdateDraft, passage: Passage, found: Front) -> None:
    """The day of the meeting that raised an entry, and its minute or number there."""
    if found.cited is not None:
        number, ref, raised = cited(found.cited, passage, draft.item)
        draft.number, draft.ref, draft.raised = draft.number or number, ref or draft.ref, raised or draft.raised
    elif found.head is not None:
        dated_by(draft, passage, found.head)


def _numbers(head: re.Match[str], passage: Passage, item: ItemDraft | None, section: Section) -> bool:
    """Whether a code in front of an entry is the action's own, not that of a minute."""
    if patterns()["log_title"].search(section.title.text):
        return True
    word = passage.text[head.start() : head.start("ref")].strip(" ([")
    return not word and number_of(item) is not None and not of_minutes(head["ref"], item)


def day_cited(text: str, begin: int, alone: bool) -> re.Match[str] | None:
    """The day of the meeting that raised an entry, in front of it; `alone`: without a minute or a number as well."""
    head = patterns()["dated"].match(text, begin) or patterns()["dated_behind"].match(text, begin)
    head = head or patterns()["action_of"].match(text, begin)
    if head is None or alone or any(said for name, said in head.groupdict().items() if name != "raised"):
        return head
    return None  # a day alone begins many a sentence


def dated_by(draft: UpdateDraft, passage: Passage, head: re.Match[str]) -> None:
    """The meeting that raised an entry, and its minute or its number there: '17.03.22 item 4 –', '8/7 action 2'."""
    draft.raised = mark(passage, *head.span("raised"))
    said = head.groupdict()
    group = "ref" if said["ref"] else "ref2"
    if said.get(group):
        shown = mark(passage, *head.span(group))
        if (said["word"] or said["word2"]).lower() == "action":
            draft.number = draft.number or shown
        else:
            draft.ref = shown
