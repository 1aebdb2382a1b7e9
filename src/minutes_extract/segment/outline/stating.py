"""Markup headings that say something: '## What has been done', '## Who will be there?', beside those that name an item."""

from __future__ import annotations

from collections import Counter

from .heads import Head, words_of_heading
from .lines import Line
from .page import Page
from .patterns import patterns
from .words import attends, closes, trimmed

_LONGEST = 120
_SOME = 4  # letters below a heading


def with_stating(page: Page, heads: list[Head], lines: list[Line], content: dict[int, int]) -> list[Head]:
    """The headings, with those of their level among or behind them whose words alone would not show one, and text below."""
    levels = Counter(h.line.paragraph.level for h in heads if h.line.heading)
    if not levels or levels.most_common(1)[0][1] < 2:
        return heads
    level, first = levels.most_common(1)[0][0], heads[0].line.index
    known = {h.line.index for h in heads}
    found = [
        head
        for line in lines
        if line.index > first and line.index not in known and line.paragraph.level == level
        if content[line.index] >= _SOME and (head := _stating(line)) is not None and not page.apart(head)
    ]
    return sorted([*heads, *found], key=lambda h: h.line.index) if len(found) <= len(heads) else heads


def _stating(line: Line) -> Head | None:
    text = line.text[line.lead : line.stop].rstrip()
    if not 4 < len(text) <= _LONGEST or text[-1] in ".;,:" or not text[:1].isalnum() or text[0].islower():
        return None
    if attends(text) or closes(text) or patterns()["not_heading"].match(text) or not words_of_heading(text):
        return None
    return Head(line, line.lead, line.lead + trimmed(text), "markup-heading")
