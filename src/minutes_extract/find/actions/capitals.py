"""Actions in capitals, where the document says that this is how it sets them: '(action items in all caps)'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ...cues import Cues
from ...segment.passage import Passage
from ..items import Entry
from ..lines import Knows, nameable
from ..mentions import Mark, mark
from ..sentences import sentences
from .model import ActionDraft


@cache
def _legend() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:actions?(?: items?| points?)?|assignments|tasks)\b[^.;:]{0,40}\bin (?:all |block )?(?:caps|capitals|capital letters|upper[- ]?case)\b",
        re.IGNORECASE,
    )


CAPITALS = Cues(("caps", "CAPS", "Caps", "capital", "CAPITAL", "Capital", "upper", "UPPER", "Upper"), exact=True)
"""A document that holds none of these does not say that its actions stand in capitals."""


def legend_of_capitals(passages: Iterable[Passage]) -> bool:
    """Whether a line says that actions stand in capitals."""
    return any(len(p.text) < 200 and _legend().search(p.text) is not None for p in passages)


_NAME = r"[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,2}"


@cache
def _task() -> re.Pattern[str]:
    """Doers in capitals and a task in capitals too, or behind a dash or colon."""
    return re.compile(
        rf"\W{{0,3}}(?P<who>{_NAME}(?:(?:,? AND |, |\s?[&/+]\s?){_NAME}){{0,4}}?)(?:\s(?P<cue>TO|WILL|SHALL)\s|\s?[:–—-]\s)(?=\S)"
    )


def in_capitals(entries: Iterable[Entry], taken: set[int], knows: Knows) -> Iterator[ActionDraft]:
    """The sentences that give somebody known a task, all in capitals, or his name before a dash; `taken`: passages that others took."""
    for entry in entries:
        passage = entry.passage
        if entry.heading or id(passage) in taken or not any(map(str.isupper, passage.text[:40])):
            continue
        for a, b in passage.once(sentences):
            a = max(a, entry.begin)
            found = _task().match(passage.text, a, b) if a < b else None
            if found is None or (found["cue"] and not _loud(passage.text[a:b])):
                continue
            owners = list(_owners(passage, *found.span("who")))
            if not all(_somebody(owner.text.title(), knows, bool(found["cue"])) for owner in owners):
                continue
            draft = ActionDraft(mark(passage, a, b), "action-capitals", entry.item, entry.unit, ["label"])
            draft.label_owners = owners
            yield draft


def _somebody(name: str, knows: Knows, bidden: bool) -> bool:
    """Whether words are somebody who is `bidden` to do something; before a dash one word, if nobody known."""
    return knows(name) or (nameable(name, knows) and (bidden or " " not in name))


def _loud(text: str) -> bool:
    """Whether words are in capitals, but for an ending or two: 'BY APRIL 6th'."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 8 and 10 * sum(map(str.isupper, letters)) >= 9 * len(letters)


def _owners(passage: Passage, start: int, end: int) -> Iterator[Mark]:
    at = start
    for join in re.finditer(r",? AND |,\s|\s?[&/+]\s?|$", passage.text[start:end]):
        yield mark(passage, at, start + join.start())
        at = start + join.end()
