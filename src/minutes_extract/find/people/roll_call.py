"""Roll calls in the log of a channel: who answers when somebody asks who is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...segment.layout import Layout
from ...segment.passage import Passage
from ..mentions import Mark, PersonDraft, mark
from .patterns import ROLL_CALL, compiled

FEWEST, LONGEST = 4, 60  # spoken lines that make a log; lines in which answers to the question may come


def called_people(layout: Layout) -> list[PersonDraft]:
    """Those who ask for a roll and answer it, and those of whom somebody says in it that they cannot come."""
    spoken = list(_spoken(layout)) if "<" in layout.document.text else []
    if len(spoken) < FEWEST:
        return []
    found: dict[str, PersonDraft] = {}
    waiting = 0
    for passage, nick, at in spoken:
        text = passage.text
        said = {p.kind: m for p in ROLL_CALL if (m := compiled(p).match(text, at)) is not None}
        if "ask" in said:
            waiting = LONGEST
            _add(found, nick, "present", said["ask"], passage)
        elif "end" in said:
            waiting = 0
        elif "present" in said:
            _add(found, nick, "present", said["present"], passage)
        elif waiting and "answer" in said:
            _add(found, nick, "present", said["answer"], passage)
        if waiting and "excuse" in said:
            who = mark(passage, *said["excuse"].span("who"))
            _add(found, who, "apologies", said["excuse"], passage)
        if waiting and "chair" in said and nick.text in found:
            found[nick.text].functions.setdefault("chair", mark(passage, *said["chair"].span()))
        waiting = max(0, waiting - 1)
    present = sum(draft.attendance == "present" for draft in found.values())
    return list(found.values()) if present > 1 else []


def _spoken(layout: Layout) -> Iterator[tuple[Passage, Mark, int]]:
    """Lines of a log: who speaks, and where the words begin."""
    for paragraph in layout.document.paragraphs():
        match = _line().match(paragraph.text)
        if match is not None:
            passage = Passage.of(paragraph)
            yield passage, mark(passage, *match.span("nick")), match.end()


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"(?:\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?<[@+%~&]?(?P<nick>[^<>\s]{1,30})>\s+"
    )


def _add(found: dict[str, PersonDraft], who: Mark, attendance: str, cue: re.Match[str], passage: Passage) -> None:
    if who.text in found:
        return
    draft = found[who.text] = PersonDraft(who, "roll-call")
    draft.attendance, draft.attendance_mark = attendance, mark(passage, cue.start(), max(cue.end(), cue.start() + 1))
