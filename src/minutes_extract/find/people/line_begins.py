"""How a line of an attendance list begins: bullets, numbers, boxes, initials in a bracket or beside the name."""

from __future__ import annotations

import re
from functools import cache

from ...segment.passage import Passage
from ..mentions import Mark, mark
from ..words import TITLE, Word
from ..words import words as read_words
from .names import own_letters
from .parts import QUOTES


def begin(passage: Passage) -> tuple[list[Word], str]:
    """The words of a line without its bullet, number or box; '✓' or '☐' where it has a box."""
    words, box = passage.once(read_words), ""
    marker = passage.paragraph.marker
    if marker in ("[x]", "[ ]"):
        box = "✓" if marker == "[x]" else "☐"
    match = _box().match(passage.text)
    if match is not None:
        ticked = match["x"] is not None or match["sign"] is not None
        if ticked:
            box = "✓" if (match["x"] or "").strip() or (match["sign"] or "") in tuple("☑☒✓✔") else "☐"
        words = [w for w in words if w.start >= match.end()]
    while words and words[0].text in ("*", "+", "•", "-", "–"):
        words = words[1:]
    if words and words[-1].text == ")" and sum([(w.text == ")") - (w.text == "(") for w in words]) == 1:
        words = words[:-1]  # of a bracket round the whole list
    if len(words) > 2 and words[0].text in QUOTES and words[-1].text in QUOTES:
        words = words[1:-1]
    return words, box


@cache
def _box() -> re.Pattern[str]:
    return re.compile(r"\W{0,3}?(?:\[(?P<x>[ xX✓✔]?)\]|(?P<sign>[☐☑☒✓✔✗✘]))\s*|\s*\d{1,2}[.)]\s+")


def letters_first(passage: Passage, words: list[Word]) -> tuple[list[Word], Mark | None]:
    """The words of a line behind initials in a bracket: '[AB] Ann Bell'."""
    if len(words) < 4 or words[0].text not in ("[", "(") or words[2].text not in ("]", ")") or not letters(words[1]):
        return words, None
    return words[3:], mark(passage, words[1].start, words[1].end)


def without_letters(head: list[Word]) -> tuple[list[Word], Word | None]:
    """A name without its initials, which stand in front of it or behind it: 'Ann Bell AB'."""
    for own, name in ((head[-1], head[:-1]), (head[0], head[1:])) if len(head) > 2 else ():
        if own_letters([w.text for w in name if not w.has(TITLE)] or [name[0].text], own.text):
            return name, own
    return head, None


def letters(word: Word) -> bool:
    """Initials that stand for a person: 'AB', 'McD'."""
    return (
        1 < len(word.text) < 5
        and word.text.isalpha()
        and word.text[0].isupper()
        and word.text[1:].upper() == word.text[1:]
    )
