"""Who said a line and when, printed behind it by a program that takes minutes in a channel: '… (ann_b, 15:02:11)'."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Document

ENOUGH = 4


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(r"\s{0,4}\([\w|`^\[\]{}.-]{1,30}, \d{1,2}:\d\d(?::\d\d)?\)\s{0,4}$")


def stamp(text: str) -> int | None:
    """Where the stamp at the end of a line begins."""
    match = _stamp().search(text, max(0, len(text) - 50)) if text.endswith(")") and "," in text[-50:] else None
    return match.start() if match is not None and match.start() else None


def stamped(document: Document) -> bool:
    """Whether the lines of a document end in stamps."""
    lists = [p.text for p in document.paragraphs() if p.kind == "list_item"]
    found = sum(stamp(text) is not None for text in lists)
    return found >= ENOUGH and 3 * found > len(lists)
