"""Tasks that marks of their own set inside running prose: owners in brackets, arrows, names in front of each sentence.

'Quotes to be got. (AB by 30 April)', '… -> AB to report', 'AB: call the builder. CD: count the cars.', '@ann to ask'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from ...segment.passage import Passage
from ..items import Entry
from ..lines import LineReader
from ..lines.patterns import OWNERS, line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import Tasks, everyone_leads, imperative, split_owners
from .label_owners import owners_in
from .model import ActionDraft, label_draft
from .own_clauses import clauses

_TASK = 1.0
"""What a sentence must weigh that only the owners behind it mark."""

_LEAST = 2
"""So many of them without a day make a habit."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "bracket": Source(rf"[(\[](?P<who>{OWNERS})(?:(?:\s?[,;:–—-])?\s(?P<when>(?:(?:by|before|due|on|for|until|w/c|w/e|end|next|early|mid|late)\s|asap|ASAP|\d)[^()\[\]]{{0,40}}))?[)\]]\s?[.;]?$"),
        "ahead": Source(rf"[(\[](?P<who>{OWNERS})(?P<when>(?!))?[)\]](?=\s[A-Z“‘\"'])"),
        "arrow": Source(r"\s(?:->|=>|-->|→|⇒|➔|►)\s+(?=[A-Z@])"),
        # who is to do what stands in front: 'Ask for a price -> Ann', '… → AB, CD by 4 May'
        "arrow_behind": Source(rf"\s(?:-{{1,2}}>|=>|→|⇒|➔|►)\s*(?P<who>{OWNERS})(?:,?\s[(\[]?(?P<when>(?:by|before|due|on)\s[^()\[\]]{{2,40}}|asap|ASAP)[)\]]?)?\s?\.?$"),
        "handle": Source(r"(?P<who>@[A-Za-z][\w.-]{0,30}(?:(?<=[a-z]) [A-Z][a-z’'-]{1,20})?(?:(?:,\s|\s?[/&+]\s?|\sand\s)@[A-Za-z][\w.-]{0,30}){0,4})(?:\s(?:to|will)\s(?=[a-z])|:\s(?=\S))"),
    })  # fmt: skip


Span = tuple[int, int]


class Told(NamedTuple):
    """A sentence that sets a task, and the bracket that names its owners, which may stand in another passage."""

    words: Mark
    bracket: re.Match[str]
    passage: Passage


class InProse:
    """Reads passages for such marks; `weight` tells how much a sentence sounds like a task, `listed` that tasks have a list of their own."""

    def __init__(
        self,
        reader: LineReader,
        entries: Sequence[Entry],
        claimed: Collection[int],
        weight: Callable[[Mark], float],
        listed: bool,
    ) -> None:
        self.reader = reader
        self.entries = entries
        self.claimed = claimed
        self.weight = weight
        self.listed = listed

    def marked(self, entry: Entry) -> list[ActionDraft]:
        """The tasks of a passage, in order; those of one kind of mark."""
        text = entry.passage.text
        if entry.heading or len(text) < 12:
            return []
        return (
            self._led(entry)
            or self._pointed_at(entry)
            or self._pointed(entry)
            or self._mentioned(entry)
            or self._bracketed(entry)
        )

    @cached_property
    def _habit(self) -> bool:
        """Whether the minutes put owners in brackets behind what they are to do."""
        found = 0
        for entry in self.entries:
            if not entry.heading and id(entry) not in self.claimed:
                found += sum(1 for _ in self._brackets(entry))
            if found >= _LEAST:
                return True
        return False

    def _brackets(self, entry: Entry) -> list[Told]:
        """Sentences that set a task, and the bracket that names its owners at their end or right behind it."""
        passage, text = entry.passage, entry.passage.text
        below = self._below(entry)
        if ")" not in text and "]" not in text and below is None:
            return []
        out: list[Told] = []
        before: Span | None = None
        leads = self._ahead(text, entry.begin, len(text)) is not None  # who speaks, or whose what follows is
        for a, b in passage.once(sentences):
            a = max(a, entry.begin)
            if not leads and before is not None and (ahead := self._ahead(text, a, b)) is not None:
                self._tell(
                    out, entry, before, Told(mark(passage, *before), ahead, passage)
                )  # '… to the bank. [AB] The wall …'
                a = ahead.end() + 1
            found = (
                _patterns()["bracket"].search(text, max(a, b - 90), b)
                if b > a and text[b - 3 : b].strip(" .;")[-1:] in (")", "]")
                else None
            )
            if found is not None and self._known(text, found.span("who")):
                span = before if found.start() <= a + 1 and before is not None else (a, found.start())
                self._tell(out, entry, span, Told(mark(passage, *span), found, passage))
            before = a, b
        if below is not None and before is not None:
            self._tell(out, entry, before, below._replace(words=mark(passage, *before)))
        return out

    def _tell(self, out: list[Told], entry: Entry, span: Span, told: Told) -> None:
        """Keep a sentence and its bracket where it sets a task."""
        text = entry.passage.text
        words = mark(entry.passage, span[0], span[0] + len(text[slice(*span)].rstrip(" ,;–-")))
        if len(words) > 10 and self.weight(words) >= _TASK:
            out.append(told._replace(words=words))

    def _ahead(self, text: str, a: int, b: int) -> re.Match[str] | None:
        """The bracket in front of a sentence, which is of the one before it: '[AB] The wall is damp.'"""
        found = _patterns()["ahead"].match(text, a, b) if text[a : a + 1] in ("(", "[") else None
        if found is None or not self._known(text, found.span("who")):
            return None
        # a name in full may be that of who speaks next, unless the line ends with one
        return found if not a or found["who"].isupper() or text.rstrip(" .;")[-1:] in (")", "]") else None

    def _below(self, entry: Entry) -> Told | None:
        """The bracket that is all of the next line."""
        following = self._next.get(id(entry))
        passage = following.passage if following is not None and following.item is entry.item else None
        if passage is None or not 2 < len(passage.text) < 60 or passage.text[0] not in "([":
            return None
        found = _patterns()["bracket"].fullmatch(passage.text)
        known = found is not None and self._known(passage.text, found.span("who"))
        return Told(mark(passage, 0, 0), found, passage) if found is not None and known else None

    @cached_property
    def _next(self) -> dict[int, Entry]:
        """The line behind each that is no heading and stands in no table."""
        return {
            id(a): b
            for a, b in pairwise(self.entries)
            if not (a.heading or b.heading or a.unit.tabular or b.unit.tabular)
        }

    def _bracketed(self, entry: Entry) -> list[ActionDraft]:
        found = [] if self.listed else self._brackets(entry)
        out = []
        for words, told, passage in found:
            if not (told["when"] or self._habit):
                continue
            whole = self._draft(entry, words, "owner-bracket", told.span("who"))
            whole.label_owners = owners_in(passage, told.span("who"))
            owners = whole.label_owners
            parts = clauses(words, [o.text for o in owners], self.reader) if len(owners) > 1 else [words]
            each = parts if len(parts) == len(owners) else [words]  # 'AB will ask and CD will pay (AB/CD)'
            for n, part in enumerate(each):
                draft = replace(whole, text=part, label_owners=owners if len(each) == 1 else [owners[n]])
                draft.column_due = mark(passage, *told.span("when")) if told["when"] else None
                out.append(draft)
        return out

    def _led(self, entry: Entry) -> list[ActionDraft]:
        """Sentences that each begin with somebody known and a colon, and nothing else."""
        passage, text = entry.passage, entry.passage.text
        if ":" not in text:
            return []
        spans = [(max(a, entry.begin), b) for a, b in passage.once(sentences) if b > entry.begin]
        if len(spans) < _LEAST or text.count(":") < len(spans):
            return []
        out = []
        for a, b in spans:
            led = line_patterns()["coloned"].match(text, a, b)
            if led is None or not self._known(text, led.span("who")) or not imperative(text[led.end() : b]):
                return []
            out.append(self._draft(entry, mark(passage, led.end(), b), "owner-led", led.span("who")))
        return out

    def _pointed(self, entry: Entry) -> list[ActionDraft]:
        """What an arrow in the midst of a passage gives somebody known to do."""
        passage, text = entry.passage, entry.passage.text
        if ">" not in text and (text.isascii() or not any(map(text.__contains__, "→⇒➔►"))):
            return []
        arrows = list(_patterns()["arrow"].finditer(text, entry.begin))
        out = []
        for n, arrow in enumerate(arrows):
            end = arrows[n + 1].start() if n + 1 < len(arrows) else len(text)
            end = (
                next((b for a, b in passage.once(sentences) if a <= arrow.start() < b), end)
                if len(arrows) < _LEAST
                else end
            )
            line = self.reader.read(passage, arrow.end(), end)
            doer = passage.once(Tasks).subject(line.start, line.end)
            parts = (
                doer.parts if doer is not None and doer.start <= line.start + 1 and doer.cue in ("to", "will") else ()
            )
            named = [text[a:b] for a, b in parts] or [o.text for o in line.owners]
            if named and all(self.reader.knows(who) or everyone_leads(who) for who in named):
                made = label_draft(line.text, "arrow", entry, mark(passage, *arrow.span()))
                made.take(line)
                out.append(made)
        return out

    def _pointed_at(self, entry: Entry) -> list[ActionDraft]:
        """The task in front of an arrow that points at somebody known, at the end of a passage."""
        passage, text = entry.passage, entry.passage.text
        if ">" not in text and (text.isascii() or not any(map(text.__contains__, "→⇒➔►"))):
            return []
        found = _patterns()["arrow_behind"].search(text, max(entry.begin, len(text) - 90))
        if found is None or not self._known(text, found.span("who")):
            return []
        start = max((max(a, entry.begin) for a, _ in passage.once(sentences) if a < found.start()), default=entry.begin)
        semicolon = text.rfind("; ", start, found.start())
        start = semicolon + 2 if semicolon > 0 else start
        words = mark(passage, start, found.start())
        if len(words) < 8 or not (imperative(words.text) or self.weight(words) >= _TASK):
            return []
        made = self._draft(entry, words, "arrow", found.span("who"))
        made.column_due = mark(passage, *found.span("when")) if found["when"] else None
        return [made]

    def _mentioned(self, entry: Entry) -> list[ActionDraft]:
        """Sentences that begin with the handle of somebody who is to do something."""
        passage, text = entry.passage, entry.passage.text
        if "@" not in text:
            return []
        out = []
        for a, b in passage.once(sentences):
            a = max(a, entry.begin)
            found = _patterns()["handle"].match(text, a, b)
            if found is not None and (text[found.end() - 2] != ":" or imperative(text[found.end() : b])):
                out.append(self._draft(entry, mark(passage, a, b), "handle", found.span("who")))
        return out

    def _known(self, text: str, span: tuple[int, int]) -> bool:
        owners = [text[a:b] for a, b in split_owners(text, *span)]
        return bool(owners) and all(self.reader.knows(o) or o.lower() in ("all", "everyone") for o in owners)

    def _draft(self, entry: Entry, words: Mark, rule: str, who: tuple[int, int]) -> ActionDraft:
        draft = ActionDraft(words, rule, entry.item, entry.unit, ["label"])
        draft.label_owners = owners_in(entry.passage, who)
        return draft
