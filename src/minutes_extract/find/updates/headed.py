"""Reviews whose entries are headings, with what became of each in the paragraphs below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from ...segment.passage import Passage
from ..items import Entry, ItemDraft
from ..labels import find_labels
from ..lines import Knows, LineReader, nameable
from ..lines.patterns import OWNERS
from ..mentions import Mark, mark
from ..reported import tells
from ..section_levels import closes_agenda
from ..section_words import above
from ..status import led_status
from ..tasks import split_owners
from ..titles import about_actions, mixed, section_kind
from .model import UpdateDraft
from .split import say

_LEAST = 2
"""Headings that are answered below make a habit of a review."""


@dataclass(slots=True)
class _Group:
    """A heading of a review, and the entries below it."""

    heading: Entry
    below: list[Entry] = field(default_factory=list)

    @property
    def told(self) -> list[Entry]:
        """What is said of it: all but what a label marks as a new action."""
        return [e for e in self.below if not e.passage.once(find_labels)]

    def answered(self) -> bool:
        """Whether what stands below begins with what became of something; a point of a list with a status alone."""
        said = self.told[:1]
        return any((led_status if e.passage.paragraph.kind == "list_item" else tells)(_words(e)) for e in said)

    def listed(self) -> bool:
        """Whether tasks are listed below it: it names their subject, or their owner."""
        points = [e for e in self.told if e.passage.paragraph.kind == "list_item"]
        return any(led_status(_words(e)) is None for e in points)


def headed(
    entries: list[Entry], titles: list[Passage], reader: LineReader
) -> Iterator[tuple[Entry, UpdateDraft, list[Entry]]]:
    """The headings that are entries of a review: each with its draft, and the entries that tell of it.

    `titles` head parts of the page and are no entries.
    """
    heads = [(e.passage, e.item, n + 1) for n, e in enumerate(entries) if e.heading and _reviews(e.passage)]
    for title in filter(_reviews, titles):
        heads.append(
            (title, None, next((n for n, e in enumerate(entries) if e.passage.start > title.start), len(entries)))
        )
    for title, item, at in heads:
        groups = _groups(entries[at:], title, item)
        if any(closes_agenda(group.heading.passage) for group in groups):
            continue  # the items of the meeting, set a level too deep
        answered = sum(g.answered() for g in groups)
        if answered < _LEAST or 2 * answered < sum(bool(g.told) for g in groups) or any(g.listed() for g in groups):
            continue
        for group in groups:
            yield group.heading, _draft(group, reader), [e for e in group.told if not _decides(e)]


def _reviews(title: Passage) -> bool:
    """Whether a heading is the title of a review of actions."""
    text = title.text
    return section_kind(text) == "log" and about_actions().search(text.lower()) is not None and not mixed(text)


def _groups(entries: list[Entry], title: Passage, item: ItemDraft | None) -> list[_Group]:
    """The headings right below a title, each with what stands below it; none where anything else stands there."""
    out: list[_Group] = []
    for entry in entries:
        below = _below(entry, title, item)
        if below is None:
            return out
        if below:
            out.append(_Group(entry))
        elif not out:
            return []
        else:
            out[-1].below.append(entry)
    return out


def _below(entry: Entry, title: Passage, item: ItemDraft | None) -> bool | None:
    """Whether an entry is a heading below a title, or else text there; None where the section is over."""
    own, outer = entry.passage.paragraph, title.paragraph
    marked = own.kind == outer.kind == "heading"
    if marked and own.level <= outer.level:
        return None
    if item is None:
        return outer.kind == "heading" and (entry.heading or marked)
    inside = entry.item
    while inside is not None and inside is not item:
        inside = above(inside)
    return None if inside is None and not marked else entry.heading or marked


def _decides(entry: Entry) -> bool:
    """Whether an entry records what was decided there and then."""
    return _decided().search(entry.passage.text) is not None


@cache
def _decided() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Ii]t was (?:\w{1,12} )?|[Ww]e )(?:agreed|decided|resolved)\b|^\W{0,3}(?:VOTE|Vote|DECISION|Decision|RESOLVED|Resolved|AGREED|Agreed)\b"
    )


def _words(entry: Entry) -> Mark:
    return mark(entry.passage, entry.begin, len(entry.passage.text))


def _draft(group: _Group, reader: LineReader) -> UpdateDraft:
    entry, item = group.heading, group.heading.item
    heads = item is not None and item.heading is not None and item.heading.passage is entry.passage
    begin = item.heading.start if heads and item is not None and item.heading is not None else entry.begin
    draft = UpdateDraft(mark(entry.passage, begin, len(entry.passage.text)), "log-item", item)
    line = reader.read(entry.passage, begin, draft.text.end, log=True)
    if all(reader.knows(owner.text) for owner in line.owners):  # else a bracket holds other words
        draft.text = line.text
        draft.take(line)
    for told in group.told:
        words = _words(told)
        draft.named = draft.named or _named(words, reader.knows)
        say(draft, words)
    return draft


@cache
def _assigned() -> re.Pattern[str]:
    """Who has, or had, an action, where what became of it begins so, or behind its status in a bracket."""
    return re.compile(
        rf"\W{{0,3}}(?:[Cc]urrently |[Ss]till )?(?:[Aa]ssigned|[Aa]llocated|[Gg]iven) to (?P<to>{OWNERS})"
        rf"|\W{{0,3}}(?:[Cc]ompleted?|[Dd]one|[Cc]losed|[Ff]inished|[Ff]ixed) by (?P<by>{OWNERS})"
        rf"|[^()]{{3,40}}\s\((?P<who>{OWNERS})\)\W{{0,3}}$"
        rf"|\W{{0,3}}(?P<was>{OWNERS}) (?:would|(?:was|were|had|had been asked|was asked|were asked|had agreed|had offered|agreed|offered) to)\s"
    )


def _named(words: Mark, knows: Knows) -> list[Mark]:
    """The owners whom words name that say how an action stands."""
    found = _assigned().match(words.text)
    if found is None or found.lastgroup is None:
        return []
    start, end = found.span(found.lastgroup)
    out: list[Mark] = []
    for a, b in split_owners(words.text, start, end):
        if not nameable(words.text[a:b], knows):
            break
        out.append(mark(words.passage, words.start + a, words.start + b))
    return out
