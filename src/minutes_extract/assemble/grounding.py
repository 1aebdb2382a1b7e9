"""Provenance: from visible ranges to exact source spans, keeping account of what is covered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..document.tree import Document
from ..find.mentions import Mark
from ..models.provenance import FieldProvenance, Provenance, Span, made_field, made_provenance, made_span
from ..segment.passage import Passage

Range = tuple[int, int]
Node = dict[str, Any]
Fields = dict[str, FieldProvenance | None]

_SHORT = 40  # characters: longer words are seldom said twice


class Grounding:
    """Makes provenance and remembers which visible characters some finding accounts for.

    Of the document's tree it needs nothing once it is made.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._source = document.source
        self._source_span = document.offsets.source_span
        self.covered = bytearray(b"\x01") * len(document.text)  # what is in no paragraph needs no accounting for
        for paragraph in document.paragraphs():
            self.covered[paragraph.start : paragraph.end] = bytes(paragraph.end - paragraph.start)
        self._made: dict[Range, tuple[Span, ...]] = {}  # the same words often ground several fields
        self._short: dict[str, str] = {}

    def forget(self) -> None:
        """Let go of the spans by their words: what is still to be grounded is seldom said twice."""
        self._made = {}

    def once(self, text: str) -> str:
        """The same words as one string, where they are short: names, initials and days come again and again."""
        return self._short.setdefault(text, text) if len(text) <= _SHORT else text

    def spans(self, ranges: Sequence[Range], *, covers: bool = True) -> tuple[Span, ...]:
        """Source spans of visible ranges: in order, apart, cut where other text comes between.

        The characters count as accounted for, unless `covers` says otherwise.
        """
        if len(ranges) == 1:
            return self._span(ranges[0], covers)
        out: list[Span] = []
        done = 0
        for one in _merged(ranges, self.document.text):
            for span in self._span(one, covers):
                a, b = max(span.start, done), span.end
                if a < b:
                    out.append(span if a == span.start else self._cut(a, b))
                    done = b
        return tuple(out)

    def _span(self, visible: Range, covers: bool = True) -> tuple[Span, ...]:
        """The span of one range, or none."""
        made = self._made.get(visible)
        return made if made is not None else self._make(visible, covers)

    def _make(self, visible: Range, covers: bool, text: str = "") -> tuple[Span, ...]:
        """The span of a range that nothing was made of; `text`, if given, are its words: they need not be there twice."""
        start, end = visible
        span = self._source_span(start, end)
        if span is None:
            made: tuple[Span, ...] = ()
        else:
            quote = self._source[span[0] : span[1]]
            if span[1] - span[0] <= _SHORT:
                quote = self._short.setdefault(quote, quote)
            elif quote == text:
                quote = text
            made = (made_span(*span, quote),)
        if covers:
            self._made[visible] = made
            if start < end:
                self.covered[start:end] = b"\x01" * (end - start)
        return made

    def _cut(self, start: int, end: int) -> Span:
        return made_span(start, end, self._source[start:end])

    def words(self, passage: Passage, start: int, end: int, text: str) -> tuple[Span, ...]:
        """The spans of `text`, which is passage.text[start:end]."""
        pieces = passage.pieces
        if len(pieces) > 1:
            return self.spans(passage.ranges(start, end))
        if start >= end:
            return ()
        at = pieces[0][1]
        visible = (at + start, at + end)
        return self._made.get(visible) or self._make(visible, True, text)

    def of(self, ranges: Sequence[Range], rule: str, fields: Fields | None = None) -> Provenance:
        """The provenance of a finding in these visible ranges, with the entries of its fields that have one."""
        return made_provenance(self.spans(ranges), rule, fields)

    def of_mark(self, words: Mark, rule: str, fields: Fields | None = None) -> Provenance:
        """The provenance of a finding that is these words."""
        return made_provenance(self.words(words.passage, words.start, words.end, words.text), rule, fields)

    def of_passage(self, passage: Passage, rule: str) -> Provenance:
        """The provenance of a whole passage."""
        return made_provenance(self.words(passage, 0, len(passage.text), passage.text), rule)

    def field(self, words: Mark | None, rule: str = "words", derived: tuple[str, ...] = ()) -> FieldProvenance | None:
        """The entry of one field; None where it has neither words nor a source."""
        if words is None or words.end <= words.start:
            return made_field(derived_from=derived) if derived else None
        return made_field(self.words(words.passage, words.start, words.end, words.text), rule, derived)

    def told(self, marks: Sequence[Mark], rule: str) -> FieldProvenance:
        """The entry of a field whose words stand in several places."""
        return made_field(self.spans(ranges_of(marks)), rule)


def _merged(ranges: Iterable[Range], text: str) -> list[Range]:
    """Ranges in order, joined where only white space parts them."""
    out: list[Range] = []
    for start, end in sorted([r for r in ranges if r[0] < r[1]]):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        elif out and start - out[-1][1] <= 1 and text[out[-1][1] : start].isspace() and text[out[-1][1]] != "\n":
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def ranges_of(marks: Iterable[Mark | None]) -> list[Range]:
    return [r for m in marks if m is not None for r in m.ranges()]
