"""Words put together to lines, and what of them runs along the edges of the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from ..document.builder import BOLD
from ..document.bullets import SIGNS
from .pdf_words import PageWords, Word

__all__ = ["CELLS", "Segment", "TextLine", "is_mark", "lines_of", "running", "segments", "stands_out"]

CELLS = 0.7  # of the height of words: the least gap between those of two cells that touch
_EDGE = 0.14  # of the height of a page: where running headers and footers stand


@dataclass(slots=True)
class TextLine:
    """Words on one baseline, from left to right."""

    words: list[Word]
    page: int = 0

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return max(word.x1 for word in self.words)

    @property
    def base(self) -> float:
        return max(self.words, key=lambda word: word.size).base

    @property
    def size(self) -> float:
        return max(word.size for word in self.words)

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def bold(self) -> bool:
        """Whether every word with a letter is bold."""
        runs = [flags for word in self.words for text, flags in word.runs if any(map(str.isalnum, text))]
        return bool(runs) and all(flags & BOLD for flags in runs)


Segment = TextLine  # the words of a line between two wide gaps


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(
        r"[" + SIGNS + r"\-–*]|\(?(?:\d{1,4}(?:[./]\d{1,4}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.):]?|item",
        re.IGNORECASE,
    )


def is_mark(text: str) -> bool:
    """Whether a word alone could be a list number or a bullet."""
    return _mark().fullmatch(text) is not None


def lines_of(words: Iterable[Word], page: int) -> list[TextLine]:
    """Lines from top to bottom; words belong together where they share most of their height."""
    lines: list[TextLine] = []
    top: Word | None = None
    for word in sorted(words, key=lambda w: (-w.base, w.x0)):
        if top is not None and abs(top.base - word.base) < 0.42 * max(top.size, word.size):
            lines[-1].words.append(word)
            if word.size > top.size:
                top = word
        else:
            lines.append(TextLine([word], page))
            top = word
    for line in lines:
        line.words.sort(key=lambda w: w.x0)
        _bullet(line.words[0])
    return lines


def _bullet(word: Word) -> None:
    """Symbol fonts write bullets as letters and as private characters."""
    text = word.text
    symbol = len(text) == 1 and ("\ue000" <= text <= "\uf8ff" or text in "⚫⬤∙")
    letter = text in ("o", "§", "l", "n", "q", "Ø") and _symbol_font().search(word.font)
    if symbol or letter:
        word.runs = [("•", word.runs[0][1])]


@cache
def _symbol_font() -> re.Pattern[str]:
    return re.compile("courier|symbol|dingbat|wingd", re.IGNORECASE)


def segments(line: TextLine, places: Sequence[float] = ()) -> list[Segment]:
    """The line cut at its wide gaps, and at narrower ones before `places` at which others of the document stand.

    A number or bullet stays with the words that it numbers.
    """
    found: list[Segment] = [TextLine([line.words[0]], line.page)]
    for n, (before, word) in enumerate(pairwise(line.words)):
        wide = (gap := (word.x0 - before.x1) / max(before.size, word.size)) > 1.1
        if not wide and gap > CELLS and places:
            wide = any(abs(word.x0 - at) < 1.5 for at in places) and stands_out(line, n)
        if wide and not (len(found) == 1 and len(found[0].words) == 1 and is_mark(before.text)):
            found.append(TextLine([word], line.page))
        else:
            found[-1].words.append(word)
    return found


def stands_out(line: TextLine, n: int) -> bool:
    """Whether the gap behind word `n` is wider than those around it, as the margins of two cells are that meet."""
    first = max(0, n - 3)
    spaces = [after.x0 - word.x1 for word, after in pairwise(line.words[first : n + 5])]
    gap = spaces.pop(n - first)
    return len(spaces) > 1 and gap > 1.5 * sorted(spaces)[len(spaces) // 2]


# running headers and footers


@cache
def _page_number() -> re.Pattern[str]:
    return re.compile(r"\W*(?:page|p\.)?\W*(?:no\.?)?\W*\d{1,4}\W*(?:(?:of|/)\d{1,4})?\W*(?:page)?\W*", re.IGNORECASE)


def _shape(text: str) -> str:
    return re.sub(r"[0-9]+|(?<![a-z])[ivx]+(?![a-z])", "0", "".join(text.lower().split()))


def running(pages: list[PageWords], lines: list[list[TextLine]]) -> set[int]:
    """The ids of lines that stand in the same place on several pages, and of page numbers at the edges."""
    seen: Counter[tuple[str, int]] = Counter()
    edges: list[tuple[TextLine, str, int]] = []
    for page, found in zip(pages, lines, strict=True):
        shapes: set[tuple[str, int]] = set()
        for line in found:
            place = line.base / max(page.height, 1)
            if _EDGE < place < 1 - _EDGE:
                continue
            shape, height = _shape(line.text), round(line.base / 8)
            edges.append((line, shape, height))
            shapes |= {(shape, height), (shape, height + 1)}
        seen.update(shapes)
    least = 2 if len(pages) < 6 else 3
    out: set[int] = set()
    for line, shape, height in edges:
        repeated = max(seen[shape, height], seen[shape, height + 1]) >= least
        if repeated or _is_page_number(line, lines):
            out.add(id(line))
    return out


def _is_page_number(line: TextLine, lines: list[list[TextLine]]) -> bool:
    """A page number alone on the first or last line of its page."""
    text = "".join(line.text.split())
    if len(text) > 20 or not _page_number().fullmatch(text):
        return False
    page = lines[line.page]
    return line is page[-1] or line is page[0]
