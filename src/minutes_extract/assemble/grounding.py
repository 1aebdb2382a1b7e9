"""Provenance: from visible ranges to exact source spans, keeping account of what is covered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..document.tree import Document
from ..find.mentions import Mark

Range = tuple[int, int]


class Grounding:
    """Makes provenance and remembers which visible characters some finding accounts for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.covered = bytearray(len(document.text))

    def spans(self, ranges: Iterable[Range]) -> list[dict[str, Any]]:
        """Source spans of visible ranges: in order, apart, cut where other text comes between."""
        source, source_span = self.document.source, self.document.offsets.source_span
        out: list[dict[str, Any]] = []
        done = 0
        ranges = list(ranges)
        for start, end in _merged(ranges, self.document.text) if len(ranges) > 1 else ranges:
            if start >= end:
                continue
            self.covered[start:end] = b"\x01" * (end - start)
            span = source_span(start, end)
            if span is None:
                continue
            a, b = span
            a = max(a, done)
            if a < b:
                out.append({"start": a, "end": b, "quote": source[a:b]})
                done = b
        return out

    def of(self, ranges: Iterable[Range], rule: str, fields: dict[str, Any] | None = None) -> dict[str, Any]:
        """A provenance: spans, rule, and the given entries for fields."""
        used = {k: v for k, v in fields.items() if v} if fields else {}
        return {"spans": self.spans(ranges), "rule": rule, "fields": used}

    def field(self, words: Mark | None, rule: str | None = None, derived: Sequence[str] = ()) -> dict[str, Any] | None:
        """The entry of one field; None where it has neither words nor a source."""
        entry: dict[str, Any] = {}
        if words is not None and words.end > words.start:
            entry["spans"] = self.spans(words.ranges())
            entry["rule"] = rule or "words"
        if derived:
            entry["derived_from"] = list(derived)
        return entry or None


def _merged(ranges: Iterable[Range], text: str) -> list[Range]:
    """Ranges in order, joined where only white space parts them."""
    out: list[Range] = []
    for start, end in sorted(r for r in ranges if r[0] < r[1]):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        elif out and start - out[-1][1] <= 1 and text[out[-1][1] : start].isspace() and text[out[-1][1]] != "\n":
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def ranges_of(marks: Iterable[Mark | None]) -> list[Range]:
    return [r for m in marks if m is not None for r in m.ranges()]
