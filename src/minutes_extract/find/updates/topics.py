"""Entries of a review that are a subject and what became of it: 'Survey – Ann has put it on line.'"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...document.tree import Styles
from ...segment.passage import Passage
from ..items import Entry
from ..labels import find_labels
from ..lines import Knows, nameable
from ..mentions import mark
from ..reported import tells
from ..section_words import Section
from ..sentences import sentences
from ..tasks import Tasks
from .model import UpdateDraft
from .split import say, strip_dash

_LEAST = 2
"""Subjects that make a habit of a review."""


@cache
def _subject() -> re.Pattern[str]:
    """A subject and its dash or colon."""
    return re.compile(
        r"\W{0,3}(?:[a-z]{1,2}[.)]\s+|\d{1,2}[.)]\s+)?(?P<topic>[A-Z][^.:;–—\n]{3,70}?)(?:\s[–—-]{1,2}\s|:\s|(?<=[a-z)])–\s)"
    )


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|was|were|has|had|have|will|would|said|asked|gave|been|could|should|can|may|reported|noted)\b"
    )


@cache
def _goes_to() -> re.Pattern[str]:
    """To whom something goes: 'Letter to the bank' is no task."""
    return re.compile(r"\s+to\s+(?:the|an?|all|each|every|our|their|its|his|her|this|that|these|those)\b")


@cache
def _citing() -> re.Pattern[str]:
    """What only says where an action is from: 'Minute 7 (18 May 2026)'."""
    return re.compile(r"(?:Minute|Min|Item|Action|Para|Paragraph|Ref|No)\b\.?\s?(?:[Nn]o\.?\s?)?[A-Z]{0,4}\d")


def _cut(passage: Passage, a: int, b: int, styles: Styles, knows: Knows, habit: bool = False) -> tuple[int, int] | None:
    """Where the subject of a sentence begins and ends, where what follows tells what became of it; by `habit`, or whatever it tells."""
    text = passage.text
    found = _subject().match(text, a, b)
    if found is not None:
        start, end = found.span("topic")
    else:
        bold = next(
            ((x, y) for x, y in passage.styled(styles.bold) if x <= a + 1 and a + 4 < y < min(b - 4, a + 70)), None
        )
        if bold is None:
            return None
        start, end = a, bold[1]
    task = passage.once(Tasks).subject(start, end)
    if (
        _citing().match(text, start, end)
        or _verb().search(text, start, end)
        or (task is not None and _goes_to().match(text, task.parts[-1][1]) is None)
    ):
        return None
    stressed = passage.share(styles.bold, start, end) > 0.8 and passage.share(styles.bold, end + 2, b) < 0.2
    told = habit or stressed or tells(mark(passage, end, b))
    words = text[start:end].strip(" :*")
    named = " " not in words and (nameable(words, knows) or any(map(str.isdecimal, words)))
    return (start, end) if told and not named else None


def topical(entries: list[Entry], sections: dict[int, Section], styles: Styles, knows: Knows) -> set[int]:
    """Titles of reviews whose entries are mostly subjects with what became of them."""
    held: dict[int, list[bool]] = {}
    for entry in entries:
        section = sections.get(id(entry))
        if section is not None and section.kind == "log" and not section.heads and not entry.heading:
            spans = [(max(a, entry.begin), b) for a, b in entry.passage.once(sentences) if b > entry.begin]
            found = [_cut(entry.passage, a, b, styles, knows) is not None for a, b in spans]
            held.setdefault(id(section.title), []).extend(found if sum(found) > 1 else found[:1])
    return {key for key, found in held.items() if sum(found) >= _LEAST and 3 * sum(found) >= 2 * len(found)}


def topics(entry: Entry, styles: Styles, knows: Knows) -> Iterator[UpdateDraft]:
    """The subjects of a paragraph, each with what became of it; what follows without a subject is said of the last."""
    passage = entry.passage
    if passage.once(find_labels):
        return
    draft: UpdateDraft | None = None
    for a, b in passage.once(sentences):
        a = max(a, entry.begin)
        found = _cut(passage, a, b, styles, knows, habit=True) if a < b else None
        if found is not None:
            if draft is not None:
                yield draft
            draft = UpdateDraft(strip_dash(mark(passage, *found)), "log-item", entry.item)
            say(draft, mark(passage, found[1], b))
        elif draft is not None and a < b:
            say(draft, mark(passage, a, b))
    if draft is not None:
        yield draft
