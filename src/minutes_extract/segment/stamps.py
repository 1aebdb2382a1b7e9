"""Who said a line and when, as the log of a channel prints it.

A program that takes minutes prints it behind each: '… (ann_b, 15:02:11)'; a chat's own log in front: '15:02:11 <ann_b> …'.
The front tells who came where nobody writes a list; where somebody does ('15:02:11 <ann_b> Present: …'), it is set aside.
"""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Document
from .labels import attendance_label
from .list_lines import cut
from .passage import Passage

ENOUGH = 4
_BEGINS = frozenset("0123456789[(")


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(r"\s{0,4}\([\w|`^\[\]{}.-]{1,30}, \d{1,2}:\d\d(?::\d\d)?\)\s{0,4}$")


def stamp(text: str) -> int | None:
    """Where the stamp at the end of a line begins."""
    match = _stamp().search(text, max(0, len(text) - 50)) if text.endswith(")") and "," in text[-50:] else None
    return match.start() if match is not None and match.start() else None


@cache
def _front() -> re.Pattern[str]:
    time = r"(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?Z?"
    return re.compile(
        rf"(?:\[{time}\]|\({time}\)|{time}) ?<[ @+%&~]?[^\s<>]{{1,40}}> (?=\S)"
        rf"|(?:\[{time}\]|\({time}\)) ?[a-z_][\w|`^\[\]{{}}-]{{0,30}}: (?=\S)"
    )


def front(text: str) -> int | None:
    """Where the words of a line begin that a log prints with a front."""
    match = _front().match(text) if text[:1] in _BEGINS else None
    return match.end() if match is not None else None


class Stamps:
    """What of a document's lines is a stamp or a front."""

    def __init__(self, document: Document) -> None:
        self._behind = stamped(document)
        self._in_front = _fronted([p.text for p in document.paragraphs()])

    def part(self, passage: Passage) -> tuple[Passage, Passage | None]:
        """The words of a line, and what is printed with them of who said it and when."""
        begin = front(passage.text) if self._in_front else None
        if begin is not None:
            return cut(passage, begin, len(passage.text)), cut(passage, 0, begin)
        at = stamp(passage.text) if self._behind else None
        return (passage, None) if at is None else (cut(passage, 0, at), cut(passage, at, len(passage.text)))


def stamped(document: Document) -> bool:
    """Whether the lines of a document end in stamps."""
    lists = [p.text for p in document.paragraphs() if p.kind == "list_item"]
    found = sum([stamp(text) is not None for text in lists if text.endswith(")")])
    return found >= ENOUGH and 3 * found > len(lists)


def _fronted(texts: list[str]) -> bool:
    """Whether lines have fronts, and one of them heads a list of people."""
    likely = [text for text in texts if text[:1] in _BEGINS]
    found = [text[at:] for text in likely if (at := front(text)) is not None]
    if len(found) < ENOUGH or 2 * len(found) < len(texts):
        return False
    return any(label is not None and label[0] == "present" for label in map(attendance_label, found))
