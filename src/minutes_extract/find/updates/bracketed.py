"""Actions told of in sentences, in a bracket or not: 'Action 1 (Ann to ask the bank) was complete. The action for Carl to paint is open.'"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from ...segment.passage import Passage
from ..items import Entry
from ..mentions import mark
from ..sentences import sentences
from ..status import Status, led_status
from ..tasks import Tasks
from .model import UpdateDraft

_LONGEST = 300
"""No task told of so is longer."""


@cache
def bracketed_patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "told": Source(
                r"(?:[Mm]atters [Aa]rising:?)?\W{0,3}(?:[Tt]he |It was (?:noted|reported|agreed) that (?:the )?)?[Aa]ction (?:(?:point |[Nn]o\.? ?|#)?(?P<number>[A-Z]{0,4}\d[\d./-]{0,7})\s?[,:–—-]?|(?:on|about|for|regarding|concerning|to do with|over) (?P<about>[^()\[\].:;]{3,70}?))\s"
                r"[(\[](?P<task>[^()\[\]]{8,240})[)\]],?\s(?:(?:was|were|is|are|(?:has|had|have) (?:now )?been) |(?=(?:remain|to be|could be|can be)\w{0,2}\b))"
            ),
            "plain": Source(
                r"(?:[Mm]atters [Aa]rising:?)?\W{0,3}(?:(?:[Tt]he|It was (?:noted|reported|agreed) that the) )?[Aa]ctions? (?:for|on|upon|that|requiring) "
            ),
            "stands": Source(
                r",? (?:(?:has|had|have)(?: now| since| also)? been |(?:was|were|is|are) (?:now |also )?|(?=remain(?:s|ed)? ))"
            ),
        }
    )


def bracketed(entry: Entry) -> list[UpdateDraft]:
    """The actions of a paragraph that tells of each and says what became of it; none where one is not told so."""
    passage, text = entry.passage, entry.passage.text
    if entry.heading or "ction " not in text:
        return []
    out: list[UpdateDraft] = []
    for a, b in passage.once(sentences):
        found = _told(passage, max(a, entry.begin), b) or _plain(passage, max(a, entry.begin), b)
        if found is None:
            continue
        draft = UpdateDraft(mark(passage, *found.task), "log-told", entry.item)
        draft.number = mark(passage, *found.number) if found.number is not None else None
        draft.status = found.status
        out.append(draft)
    return out


class _Found(NamedTuple):
    """Where the task and its number stand, and what became of it."""

    task: tuple[int, int]
    status: Status
    number: tuple[int, int] | None = None


def _told(passage: Passage, a: int, b: int) -> _Found | None:
    """The task in the bracket of a sentence."""
    told = bracketed_patterns()["told"].match(passage.text, a, b)
    if told is None or not _leads_task(passage, *told.span("task")):
        return None
    status = led_status(mark(passage, told.end(), b))
    number = told.span("number") if told["number"] else None
    return _Found(told.span("task"), status, number) if status is not None else None


def _plain(passage: Passage, a: int, b: int) -> _Found | None:
    """The task that the words for it name in front of the verb: 'The action for Ann to ask the bank has been completed.'"""
    front = bracketed_patterns()["plain"].match(passage.text, a, b)
    if front is None:
        return None
    for verb in bracketed_patterns()["stands"].finditer(passage.text, front.end() + 8, min(b, front.end() + _LONGEST)):
        status = led_status(mark(passage, verb.end(), b))
        if status is not None:
            task = front.end(), verb.start()
            return _Found(task, status) if _leads_task(passage, *task) else None
    return None


def _leads_task(passage: Passage, start: int, end: int) -> bool:
    task = passage.once(Tasks).subject(start, end)
    return task is not None and task.start <= start + 3
