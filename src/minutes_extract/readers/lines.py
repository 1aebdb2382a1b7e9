"""The lines of a source, with their exact offsets."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["line_spans"]

Range = tuple[int, int]


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def line_spans(text: str, start: int = 0, end: int | None = None) -> list[Range]:
    """The source ranges of the lines of text[start:end], without their line ends.

    >>> line_spans("a\\r\\nbc")
    [(0, 1), (3, 5)]
    """
    end = len(text) if end is None else end
    spans: list[Range] = []
    if text.find("\r", start, end) < 0:
        while (stop := text.find("\n", start, end)) >= 0:
            spans.append((start, stop))
            start = stop + 1
        if start < end or not spans:
            spans.append((start, end))
        return spans
    for match in _line().finditer(text, start, end):
        if match.start() < end or not spans:
            line = match.group()
            spans.append((match.start(), match.start() + len(line.rstrip("\r\n"))))
    return spans
