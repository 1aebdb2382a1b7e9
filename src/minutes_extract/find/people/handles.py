"""People called by one word each, as they go by online."""

from __future__ import annotations

import re

from ...segment.handles import nick, surely_nick
from ...segment.passage import Passage
from ..mentions import PersonDraft, mark
from .cells import person
from .parts import Part, brackets
from .said import attach


def of_nicks(lines: list[Passage]) -> bool:
    """Whether most lines are of one word that somebody goes by, and some are no other names."""
    found = [match["who"] for line in lines if (match := nick(line.text)) is not None]
    return len(found) > 1 and len(found) * 2 > len(lines) and any(map(surely_nick, found))


def only_nick(passage: Passage, said: re.Match[str], box: str) -> PersonDraft:
    """Somebody whose handle is all of a line, but for a bracket."""
    draft = PersonDraft(mark(passage, *said.span("who")), "attendance-line")
    if said["said"] is not None and not said["said"].strip("()[] ").isdigit():  # how many lines they wrote
        attach(draft, mark(passage, said.start("said") + 1, said.end("said") - 1))
    draft.marks = box
    return draft


def one_nick(passage: Passage, part: Part) -> PersonDraft:
    """Somebody called by one word; a channel's bracket of who wrote it, and when, says nothing of them."""
    draft = person(passage, part.words[:1], "attendance-line")
    for bracket in brackets(passage, part.words):
        if bracket.text.count(":") < 2:
            attach(draft, bracket)
    return draft
