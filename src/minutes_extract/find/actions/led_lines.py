"""Lines in notes that mark tasks by who is to do them: 'AB to ask the bank', 'CD: count the cups', 'Eve will print it.'

They count where nothing else in the minutes marks tasks, several such lines stand under items, and more than one of them
bids: 'AB will …' alone tells what is to come.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from ...lexicons import words as word_list
from ..items import Entry
from ..lines import LineReader
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..points import OF_ONES_OWN
from ..sentences import sentences
from ..tasks import Tasks, everyone_leads, imperative, split_owners
from .model import ActionDraft

_LEAST, _BIDS, _ITEMS = 3, 2, 2
"""So many sentences in all, so many of them that bid, in so many items, make a habit."""

_LONGEST = 240

OWN_MARKS = frozenset(
    ("checkbox", "arrow", "owner-led", "handle", "owner-bracket", "bold-doer", "bold-owner", "owner-alone")
)
"""Rules of actions that may stand among such lines."""


class _Led(NamedTuple):
    entry: Entry
    words: Mark
    owners: list[tuple[int, int]]
    bids: bool


def led_lines(entries: Sequence[Entry], taken: Collection[int], reader: LineReader) -> list[ActionDraft]:
    """The tasks of such lines; `taken` are the passages that something else was found in, or that are reviews."""
    found: list[_Led] = []
    for entry in entries:
        if not (entry.heading or entry.unit.tabular or id(entry.passage) in taken):
            found += _read(entry, reader)
    bids = [led for led in found if led.bids]
    if len(found) < _LEAST or len(bids) < _BIDS or len({id(led.entry.item) for led in found}) < _ITEMS:
        return []
    return [_draft(led) for led in found]


def _draft(led: _Led) -> ActionDraft:
    passage = led.entry.passage
    draft = ActionDraft(led.words, "owner-led", led.entry.item, led.entry.unit, ["label"])
    draft.label_owners = [mark(passage, a, b) for a, b in led.owners]
    return draft


def _read(entry: Entry, reader: LineReader) -> list[_Led]:
    """The sentences of a line, where each begins with somebody known who is to do something; none where one does not."""
    passage, text = entry.passage, entry.passage.text
    if not 8 < len(text) - entry.begin < _LONGEST:
        return []
    out: list[_Led] = []
    for a, b in passage.once(sentences):
        a = max(a, entry.begin)
        led = _sentence(entry, a, b, reader) if b > a else None
        if led is None:
            return []
        out.append(led)
    return out


def _sentence(entry: Entry, a: int, b: int, reader: LineReader) -> _Led | None:
    passage, text = entry.passage, entry.passage.text
    if text[a:b].endswith("?"):
        return None
    doer = passage.once(Tasks).subject(a, b)
    if doer is not None and doer.start <= a + 1 and doer.cue in ("to", "will"):
        verb = text[doer.parts[-1][1] : b].split()[1:2]
        known = word_list("cues.tasks.imperatives")
        known = known - OF_ONES_OWN if doer.cue == "will" else known | {"do"}
        if not verb or verb[0] not in known or not _people(text, doer.parts, reader):
            return None
        return _Led(entry, mark(passage, a, b), list(doer.parts), doer.cue == "to")
    led = line_patterns()["coloned"].match(text, a, b) or line_patterns()["dashed"].match(text, a, b)
    if led is None or not imperative(text[led.end() : b]):
        return None
    owners = split_owners(text, *led.span("who"))
    return _Led(entry, mark(passage, led.end(), b), owners, True) if _people(text, owners, reader) else None


def _people(text: str, spans: Sequence[tuple[int, int]], reader: LineReader) -> bool:
    return all(reader.knows(text[x:y]) or everyone_leads(text[x:y]) for x, y in spans)
