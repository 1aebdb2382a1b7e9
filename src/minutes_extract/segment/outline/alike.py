"""Headings set in one manner beside one another: which words, signs and numbers in front of them count."""

from __future__ import annotations

from collections import Counter

from ..passage import normal
from .heads import Head
from .patterns import patterns
from .words import usual


def said_seldom(heads: list[Head]) -> list[Head]:
    """Those whose words do not come again and again, as a label's do."""
    often = Counter(normal(h.words) for h in heads)
    kept = [h for h in heads if h.reading is not None or often[normal(h.words)] < 3 or usual(h.words)]
    labels = [h for h in kept if h.rest and patterns()["acting"].match(h.words) and not usual(h.words)]
    return kept if len(labels) < 3 else [h for h in kept if h not in labels]  # 'Action Clerk – pay the bill'


def parted_alike(heads: list[Head]) -> list[Head]:
    """Those whose text begins behind the same sign as behind the names of usual items."""
    signs = [h.line.text[h.end : h.end + 2].strip()[:1] for h in heads]
    sure = [usual(h.words) or h.words.lower() == "minutes" or _dated(h.words) for h in heads]
    if sum(sure) < 2:
        return heads
    known = {sign for sign, named in zip(signs, sure, strict=True) if named}
    return [
        h
        for sign, named, h in zip(signs, sure, heads, strict=True)
        if named or (sign in known and (sign != "." or _names(h.words)))
    ]


def _dated(words: str) -> bool:
    return patterns()["minutes_dated"].fullmatch(words) is not None


def _names(words: str) -> bool:
    """Whether words in front of a stop name something and are no sentence: 'Roof', not 'We talked', 'Incoming, 20'."""
    return patterns()["opens"].match(words) is None and "," not in words and len(words.split()) <= 5


def give_back_numbers(heads: list[Head]) -> None:
    """Give back to their headings the numbers that are alone of their shape: '4.2 release'."""
    shapes = Counter(h.reading.shape for h in heads if h.reading is not None)
    whole = {h.reading.values for h in heads if h.reading is not None}
    for head in heads:
        part = head.reading is not None and len(head.reading.values) > 1 and head.reading.values[:-1] in whole
        if head.reading is not None and len(heads) > 2 and shapes[head.reading.shape] == 1 and not part:
            head.begin, head.reading = head.reading.start, None
