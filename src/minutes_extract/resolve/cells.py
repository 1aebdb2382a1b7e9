"""The entries of an owner column: whom each names, the date beside them, and which action is theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ..find.actions.patterns import patterns
from ..find.dates import DateMention, find_dates
from ..find.mentions import Mark, mark
from ..segment.passage import Passage
from .cell_owners import has_words, owners_of
from .dates import Calendar
from .due import Due
from .people import Registry


@dataclass(slots=True)
class CellEntry:
    """One entry of an owner column: whom it names and the date beside them."""

    owners: list[Mark] = field(default_factory=list)
    due: Due | None = None
    soft: bool = False
    ref: Mark | None = None  # the number printed in front of them: 'AP 9.4a AB'


@cache
def _edge() -> re.Pattern[str]:
    return re.compile(r"[/&,+]\s*$")


@cache
def _ordinal() -> re.Pattern[str]:
    """The number of an entry among several: '(1) AB (2) CD', 'a) AB'."""
    return re.compile(
        r"(?:(?<=\s)|(?<![^\s]))(?:\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)|(?:\d{1,2}|[a-h])\)|\d\.(?=\s+[A-Z]))\s+(?=\S)"
    )


@cache
def _reffed() -> re.Pattern[str]:
    """The number of an action in front of its owner: 'AP 9.4a AB', 'Action 3.2: AB', '4. AB'."""
    word = r"(?:AP|A|Action|ACTION|Action point|Min|Minute|Item)\.?\s?"
    return re.compile(rf"(?:{word}(?P<ref>\d{{1,3}}(?:[./]\d{{1,3}}){{0,2}}[a-z]?)[.):]?|\d{{1,2}}[.)])\s+(?=[A-Z])")


@cache
def _code() -> re.Pattern[str]:
    return re.compile(
        r"(?P<ref>(?P<a>\d{1,4})[/.-](?P<b>\d{1,4})[a-z]?|[A-Z]{1,5}[/-]?\d{1,4}(?:[/-]\d{1,4})?)[.):]?\s+(?=[A-Z])"
    )


def _coded(text: str) -> re.Match[str] | None:
    """The code of an action in front of its owner: '24/37 AB 15/05/25', 'F/12 AB'; two figures are none that may be a day."""
    found = _code().match(text)
    if found is None or found["a"] is None:
        return found
    day = 0 < int(found["a"]) < 32 and 0 < int(found["b"]) < 13
    return found if not day or find_dates(text, found.end(), len(text), cell=True) else None


def cell_entries(
    passages: list[Passage], registry: Registry, calendar: Calendar, end: int | None = None
) -> list[CellEntry]:
    """The entries of an owner cell, dates taken off; lines that a separator joins are one. `end`: of each line."""
    out: list[CellEntry] = []
    open_edge = False
    for passage in passages:
        if patterns()["no_owner"].fullmatch(passage.text):
            continue
        made = _entries(passage, registry, calendar, end)
        glue = open_edge or passage.text.startswith(("/", "&", "+")) or (bool(out) and made and not made[0].owners)
        if glue and out and made:
            first = made.pop(0)
            out[-1].owners += first.owners
            out[-1].due = out[-1].due or first.due
        for entry in made:
            entry.soft = passage.paragraph.soft
        out += made
        open_edge = bool(_edge().search(passage.text))
    return out


def _entries(passage: Passage, registry: Registry, calendar: Calendar, end: int | None) -> list[CellEntry]:
    """Entries of one line: a date ends one where more owners follow it."""
    text = passage.text[:end]
    numbered = list(_ordinal().finditer(text))
    if numbered and not text[: numbered[0].start()].strip():
        ends = [*(n.start() for n in numbered[1:]), len(text)]
        parts = zip(numbered, ends, strict=True)
        return [e for n, end in parts for e in _dated(mark(passage, n.end(), end), registry, calendar)]
    told = _reffed().match(text) if text[:1].isdigit() or text[:1] in "AMI" else None
    told = told or _coded(text)
    out = _dated(mark(passage, told.end() if told is not None else 0, len(text)), registry, calendar)
    for entry in out if told is not None and told["ref"] else ():
        entry.ref = mark(passage, *told.span("ref")) if told is not None else None
    return out


def _dated(words: Mark, registry: Registry, calendar: Calendar) -> list[CellEntry]:
    """Entries of words without a number in front."""
    passage, text = words.passage, words.passage.text
    out: list[CellEntry] = []
    at = words.start
    for mention in find_dates(text, words.start, words.end, cell=True):
        if mention.text.isalpha() and _names(text, mention, registry):
            continue
        who = mark(passage, at, mention.lead)
        due = calendar.due_of(passage, mention)
        at = mention.end
        if not has_words().search(who.text) and out:
            if out[-1].due is None or (out[-1].due.value is None and due.value is not None):
                out[-1].due = due  # 'AB, by half term (20 October)'
            continue
        out.append(CellEntry(owners_of(who, registry), due))
    rest = mark(passage, at, words.end)
    if has_words().search(rest.text):
        out.append(CellEntry(owners_of(rest, registry)))
    return [e for e in out if e.owners or e.due]


def _names(text: str, mention: DateMention, registry: Registry) -> bool:
    """Whether the name of a month or day is that of somebody who was there: 'June Bell', 'Jan'."""
    if mention.relation is not None:
        return False
    behind = _surname().match(text, mention.end)
    whole = text[mention.start : behind.end()] if behind is not None else mention.text
    return registry.resolve(whole).person is not None


@cache
def _surname() -> re.Pattern[str]:
    return re.compile(r" [A-Z][\w’'-]*")
