"""A passage: a paragraph, or the halves of one that a page break cut apart."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any, TypeVar

from ..cues import Cues
from ..document.tree import Paragraph, Ranges
from ..kept import kept

VisibleRange = tuple[int, int]
T = TypeVar("T")

_offset = itemgetter(0)
_LAST_WORD = 12  # longer than any word that leaves a sentence open


@dataclass(slots=True)
class Passage:
    """Text, and where each part of it stands in the visible text of the document.

    `pieces` holds (offset in `text`, visible start, length) in order. `table` is where the table begins that it
    belongs to, where that is part of the text of an item; -1 elsewhere.
    """

    text: str
    pieces: list[tuple[int, int, int]]
    paragraph: Paragraph
    table: int = -1
    _kept: dict[Callable[[str], Any], Any] | None = field(default=None, repr=False, compare=False)
    _low: str | None = field(default=None, repr=False, compare=False)

    def once(self, work: Callable[[str], T]) -> T:
        """`work(text)`, done when first asked for and kept: several finders read the same passage.

        `work` must be a module's function that tells by its text alone, and nobody may change what it returned.
        """
        kept = self._kept
        if kept is None:
            kept = self._kept = {}
        if work not in kept:
            kept[work] = work(self.text)
        found: T = kept[work]
        return found

    def holds(self, cues: Cues) -> bool:
        """Whether one of these cues stands in the text."""
        return any(map((self.text if cues.exact else self._low or self.low).__contains__, cues))

    @property
    def low(self) -> str:
        """The text in lower case."""
        if self._low is None:
            self._low = self.text.lower()
        return self._low

    def may_be(self, styles: int) -> bool:
        """Whether some of the text may be set in one of these styles."""
        return len(self.pieces) > 1 or self.paragraph.styles & styles != 0

    def forget(self, but: Callable[[str], Any] | None = None) -> None:
        """Let go of what was kept, but what this work found."""
        kept = self._kept
        self._low = None
        self._kept = {but: kept[but]} if kept and but in kept else None

    @classmethod
    def of(cls, paragraph: Paragraph) -> Passage:
        return cls(paragraph.text, [(0, paragraph.start, len(paragraph.text))], paragraph)

    def joined(self, other: Passage) -> Passage:
        """This passage continued by the other, a space between them."""
        glue = "" if self.text.endswith("-") and other.text[:1].islower() else " "
        shift = len(self.text) + len(glue)
        pieces = self.pieces + [(at + shift, start, n) for at, start, n in other.pieces]
        return Passage(self.text + glue + other.text, pieces, self.paragraph, self.table)

    def part(self, start: int, end: int) -> Passage:
        """text[start:end] as a passage of its own."""
        pieces: list[tuple[int, int, int]] = []
        for offset, at, length in self.pieces:
            a, b = max(start, offset), min(end, offset + length)
            if a < b:
                pieces.append((a - start, at + a - offset, b - a))
        return Passage(self.text[start:end], pieces, self.paragraph, self.table)

    def ranges(self, start: int = 0, end: int | None = None) -> list[VisibleRange]:
        """Visible ranges of text[start:end]."""
        end = len(self.text) if end is None else end
        if len(self.pieces) == 1:
            at = self.pieces[0][1]
            return [(at + start, at + end)] if start < end else []
        out: list[VisibleRange] = []
        first = max(0, bisect_right(self.pieces, start, key=_offset) - 1)
        for n in range(first, len(self.pieces)):
            offset, at, length = self.pieces[n]
            if offset >= end:
                break
            a, b = max(start, offset), min(end, offset + length)
            if a < b:
                out.append((at + a - offset, at + b - offset))
        return out

    def share(self, ranges: Ranges, start: int = 0, end: int | None = None) -> float:
        """The share of text[start:end] that has this style."""
        if not ranges.starts:
            return 0.0
        if len(self.pieces) == 1:
            if not self.paragraph.styles & ranges.flag:  # `may_be`, asked by the thousand
                return 0.0
            at = self.pieces[0][1]
            return ranges.share(at + start, at + (len(self.text) if end is None else end))
        total, styled = 0, 0.0
        for a, b in self.ranges(start, end):
            total += b - a
            styled += ranges.share(a, b) * (b - a)
        return styled / total if total else 0.0

    def styled(self, ranges: Ranges, most: int = sys.maxsize) -> list[tuple[int, int]]:
        """The parts of the text that have this style, as offsets into `text`; the first `most` of them."""
        out: list[tuple[int, int]] = []
        starts, ends = ranges.starts, ranges.ends
        if not starts or (len(self.pieces) == 1 and not self.paragraph.styles & ranges.flag):
            return out
        for offset, at, length in self.pieces:
            n, stop = bisect_right(ends, at), at + length
            while n < len(starts) and starts[n] < stop:
                a, b = max(starts[n], at) - at + offset, min(ends[n], stop) - at + offset
                if out and a - out[-1][1] <= 1:
                    out[-1] = (out[-1][0], b)
                elif len(out) == most:
                    return out
                else:
                    out.append((a, b))
                n += 1
        return out

    @property
    def start(self) -> int:
        """Where the passage begins in the visible text."""
        return self.pieces[0][1]


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]++(?:[-'’][^\W_]++)*+|[&#]")


_APART = bytes(code if code < 128 and chr(code).isalnum() else 32 for code in range(256))
"""Blanks for all but letters and figures."""


@kept
def normal(text: str) -> str:
    """Lower-case words with single spaces: what headings and labels are compared by."""
    lower = text.lower()
    if lower.isalnum():
        return lower
    if lower.replace(" ", "").isalnum():
        return " ".join(lower.split())
    if lower.isascii() and not ("-" in lower or "'" in lower or "&" in lower or "#" in lower):
        return " ".join(lower.encode().translate(_APART).decode().split())
    return " ".join(_word().findall(lower))


@cache
def _open_end() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:the|a|an|of|to|and|or|for|with|in|on|at|by|from|that|which|who|than|as|is|are|was|were|be"
        r"|its|their|his|her|this|these|those|into|any|all|no|not|will|would|should|has|have|had|between|each)|[,–-])$",
        re.IGNORECASE,
    )


@cache
def _counts() -> re.Pattern[str]:
    return re.compile(r"(?:[A-Z]|\d{1,3}|[a-z]|[ivx]{2,4})[.)]\s{1,4}[A-Z][a-z]+(?!\w)")


def runs_on(first: str, second: str, cut: bool) -> bool:
    """Whether the second text goes on with a sentence that the first leaves open.

    `cut` says that a page break stands between them.
    """
    if not first or not second or first[-1] in '.?!:;"”)]…':
        return False
    # from the last word only: rows that go on and on are joined one by one, and each time the whole grows
    if _open_end().search(first, max(0, len(first) - _LAST_WORD)):
        if not cut and _counts().match(second):
            return False  # a row below 'with word of it to all' that begins with its own letter or number
        return not second.lower().startswith(("action", "a.", "b.")) or second[0].islower()
    return cut and second[0].islower() and not re.match(r"[a-z]{1,3}[.)]\s", second)
