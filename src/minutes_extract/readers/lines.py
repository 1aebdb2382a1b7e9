"""The lines of a source, with their exact offsets."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, pairwise

from ..document.dashes import plain_dashes

__all__ = ["line_spans", "padded", "unified"]

Range = tuple[int, int]
PADDED = 5
_MARKS = frozenset(("- ", "* ", "+ ", "##"))


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


@cache
def _other_end() -> re.Pattern[str]:
    return re.compile(r"\r(?!\n)|[\u2028\u2029]")


@cache
def _control() -> re.Pattern[str]:
    return re.compile(r"[\x80-\x84\x86-\x9f]")


def unified(text: str) -> str:
    """The text with a line feed for each line end of another kind, but `\\r\\n`, and every hyphen and dash as most write it.

    Every offset stays as it is.

    U+0085 is one where most lines end so; among other line ends or control characters it is a lost '…' of Windows-1252.

    >>> unified("a\\rb\\r\\nc\\u2028d")
    'a\\nb\\r\\nc\\nd'
    >>> unified("e\u2011mail \u2212 now")
    'e-mail – now'
    """
    if "\r" in text or "\u2028" in text or "\u2029" in text:
        text = _other_end().sub("\n", text)
    if "\x85" in text and text.count("\x85") >= text.count("\n") and _control().search(text) is None:
        text = text.replace("\x85", "\n")
    return plain_dashes(text)


def line_spans(text: str, start: int = 0, end: int | None = None) -> list[Range]:
    """The source ranges of the lines of text[start:end], without their line ends.

    >>> line_spans("a\\r\\nbc")
    [(0, 1), (3, 5)]
    """
    end = len(text) if end is None else end
    spans: list[Range] = []
    if text.find("\r", start, end) < 0:
        lines = text[start:end].split("\n")
        sizes = list(map(len, lines))
        begins = accumulate([size + 1 for size in sizes], initial=start)
        spans = [(begin, begin + size) for begin, size in zip(begins, sizes, strict=False)]
        return spans if lines[-1] or len(lines) == 1 else spans[:-1]
    for match in _line().finditer(text, start, end):
        if match.start() < end or not spans:
            line = match.group()
            spans.append((match.start(), match.start() + len(line.rstrip("\r\n"))))
    return spans


def padded(text: str) -> bool:
    """Whether two blanks end lines everywhere, so that they part no lines: before empty lines and lists as well.

    >>> padded("# Board  \\n  \\n- one  \\n- two  \\n\\nWe met on  \\nMonday.  \\n\\nWe agreed.  \\n\\n- three  \\n")
    True
    """
    if text.count("  \n") + text.count("  \r\n") < PADDED:
        return False
    lines = text.replace("\r\n", "\n").split("\n")
    idle = [a for a, b in pairwise([*lines, ""]) if a.strip() and (not b.strip() or b.lstrip()[:2] in _MARKS)]
    return len(idle) >= PADDED and sum(line.endswith(" ") for line in idle) >= 0.9 * len(idle)
