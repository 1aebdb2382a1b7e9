"""Actions told of by their numbers in sentences, each in a bracket: 'Action 1 (Ann to ask the bank) was complete.'"""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..items import Entry
from ..mentions import mark
from ..sentences import sentences
from ..status import led_status
from ..tasks import Tasks
from .model import UpdateDraft


@cache
def bracketed_patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "told": Source(
                r"\W{0,3}(?:(?:The|It was (?:noted|reported|agreed) that) )?[Aa]ction (?:point |[Nn]o\.? ?|#)?(?P<number>[A-Z]{0,4}\d[\d./-]{0,7})\s?[,:–—-]?\s"
                r"[(\[](?P<task>[^()\[\]]{8,240})[)\]],?\s(?:(?:was|were|is|are|(?:has|had|have) (?:now )?been) |(?=(?:remain|to be|could be|can be)\w{0,2}\b))"
            )
        }
    )


def bracketed(entry: Entry) -> list[UpdateDraft]:
    """The actions of a paragraph that tells of each by its number and says what became of it; none where one is not told so."""
    passage, text = entry.passage, entry.passage.text
    if entry.heading or "ction " not in text or ("(" not in text and "[" not in text):
        return []
    out: list[UpdateDraft] = []
    for a, b in passage.once(sentences):
        told = bracketed_patterns()["told"].match(text, max(a, entry.begin), b)
        task = passage.once(Tasks).subject(*told.span("task")) if told is not None else None
        if told is None or task is None or task.start > told.start("task") + 3:
            continue
        said = mark(passage, told.end(), b)
        status = led_status(said)
        if status is None:
            continue
        draft = UpdateDraft(mark(passage, *told.span("task")), "log-told", entry.item)
        draft.number, draft.status = mark(passage, *told.span("number")), status
        out.append(draft)
    return out
