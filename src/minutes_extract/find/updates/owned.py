"""Who is to see to an entry of a review, in a field amid its words: 'Write to the bank. Lead: AB. Closed.'"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...document.tree import Styles
from ...segment.column_heads import header_role
from ...segment.passage import Passage
from ..items import Entry
from ..lines import Knows, nameable
from ..mentions import Mark, mark
from ..status import led_status
from ..tasks import split_owners
from .beside import stated_beside
from .model import UpdateDraft
from .patterns import patterns
from .split import say, split


class OwnerField(NamedTuple):
    """A field of text[start:end] that names owners."""

    start: int
    end: int
    owners: list[Mark]

    def give(self, draft: UpdateDraft, styles: Styles, begin: int, end: int) -> None:
        """Give an entry its owners; its words, text[begin:end], stand before the field, or behind one in front."""
        passage = self.owners[0].passage
        draft.named = self.owners
        begin = max(begin, self.end) if self.start <= begin + 2 else begin
        split(draft, passage, begin, self.start if self.start > begin else end, styles)
        if self.start > begin:
            say(draft, mark(passage, self.end, len(passage.text)))


@cache
def _field() -> re.Pattern[str]:
    """A label, a sign or a space, and what is no longer than names are; the dot of an initial or a title ends nothing."""
    return re.compile(
        r"(?:(?<=[.;,!?:])\s{1,2}|\s[–—-]\s{1,2}|\s?[(\[|]\s?|(?P<first>(?<![^\s])))"
        r"(?P<label>(?:Actions?|ACTION|[Oo]wners?|OWNERS?|[Ll]ead|LEAD|[Rr]esponsib\w{2,5}|[Aa]ssign\w{2,3}|[Aa]llocated|[Hh]older|[Ww]ho|[Bb]y)(?:\s(?:[Bb]y|[Oo]n|[Tt]o|[Oo]wners?|[Oo]fficer|[Hh]older|[Pp]erson|[Ff]or)){0,2})"
        r"(?P<sign>\s?[:=]\s{0,2}|\s[–—-]\s{1,2}|\s)"
        r"(?P<who>(?:[^.;:()\[\]|–—\n]|(?<=\b[A-Z])\.|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bRev)\.|(?<=\bCllr)\.|(?<=\bProf)\.){2,60}?)"
        r"(?=\s?(?:(?<!\b[A-Z])\.(?!\w)|[;)\]|]|[–—]|\s-\s|$))"
    )


def owner_field(passage: Passage, begin: int, end: int, knows: Knows) -> OwnerField | None:
    """The field of text[begin:end] that names owners, where a status or nothing follows it, or it stands in front."""
    text = passage.text
    for found in _field().finditer(text, begin, end):
        spans = split_owners(text, *found.span("who"))
        led = found["first"] is not None
        if led and found.start() > begin + 2:
            continue
        action = found["label"].lower().startswith("action")
        if not action and header_role(found["label"]) != "owner":
            continue
        sure = all(knows(text[a:b]) for a, b in spans)
        bare = not found["sign"].strip()
        if not spans or not (sure or (not bare and not action and all(nameable(text[a:b], knows) for a, b in spans))):
            continue
        stop = _behind(text, found.end(), end)
        if stop < end and not led and led_status(mark(passage, stop, end)) is None:
            continue
        return OwnerField(found.start(), stop, [mark(passage, a, b) for a, b in spans])
    return None


def in_bracket(passage: Passage, start: int, end: int, knows: Knows) -> re.Match[str] | None:
    """Known owners in a bracket, and a dash: 'Wind the clock (CD) – done'."""
    text, found = passage.text, patterns()["owned"].search(passage.text, start + 4, end)
    spans = split_owners(text, *found.span("who")) if found is not None else []
    return found if all(knows(text[a:b]) for a, b in spans) else None


def set_here(entry: Entry, draft: UpdateDraft, drafts: Sequence[UpdateDraft]) -> bool:
    """Whether a row that says who and when, and nothing of what became of it, sets a task among earlier ones that all tell it."""
    unit, others = entry.unit, [d for d in drafts if d.item is entry.item]
    if not unit.tabular or draft.status is not None or draft.narrative or not (unit.owners and unit.dues):
        return False
    if stated_beside(entry) is not None:
        return False  # 'Done', in the column of days
    return bool(others) and all(d.status is not None for d in others)


def _behind(text: str, at: int, end: int) -> int:
    """Past the signs that close a field."""
    while at < end and text[at] in " .;)]|–—-":
        at += 1
    return at
