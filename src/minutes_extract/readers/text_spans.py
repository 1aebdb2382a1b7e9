"""The words of a line that spaces keep apart, and where a column is free between them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from .text_lines import Line, marker

__all__ = ["Range", "Span", "cut_free", "gapped", "patterns", "spans_of"]

Range = tuple[int, int]
_MOST_CELLS = 40


class Span(NamedTuple):
    """Words without a gap between them: their columns [left, right) and source range."""

    left: int
    right: int
    start: int
    end: int


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "gap": Source(r"[ \t\xa0]*\t[ \t\xa0]*|[ \xa0]{2,}"),
            "rules": Source(r"[-=_~]{2,}(?:[ \t]+[-=_~]{2,})+"),
        }
    )


def gapped(text: str) -> bool:
    """Whether a line has words kept apart by two spaces or a tab."""
    return patterns()["gap"].search(text) is not None


def spans_of(line: Line) -> list[Span]:
    """The runs of words of a line; two spaces after a sentence keep nothing apart."""
    spans: list[Span] = []
    begin, left = 0, line.indent
    for match in patterns()["gap"].finditer(line.text):
        words = line.text[max(begin, match.start() - 8) : match.start()]
        if words[-1:] in (".", "!", "?") and match.group() == "  " and not marker(words + " x"):
            continue
        right = left + match.start() - begin
        spans.append(Span(left, right, line.start + begin, line.start + match.start()))
        for char in match.group():
            right += 8 - right % 8 if char == "\t" else 1
        begin, left = match.end(), right
    spans.append(Span(left, left + len(line.text) - begin, line.start + begin, line.end))
    return spans if len(spans) <= _MOST_CELLS else [Span(line.indent, spans[-1].right, line.start, line.end)]


def cut_free(gutter: Range, spans: list[Span]) -> Range:
    """The widest part of a gutter that a line leaves free."""
    at, best = gutter[0], (gutter[0], gutter[0])
    for span in [*spans, Span(gutter[1], gutter[1], 0, 0)]:
        if span.left >= gutter[1] or span.right > gutter[0]:
            stop = min(span.left, gutter[1])
            if stop - at > best[1] - best[0]:
                best = (at, stop)
            at = max(at, span.right)
    return best
