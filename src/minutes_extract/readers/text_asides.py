"""What of a plain text is not the minutes: a signature at its end, an older message quoted in it, keywords of programs."""

from __future__ import annotations

import re
from functools import cache

from .text_blocks import Block
from .text_lines import Line

__all__ = ["asides"]

_LONGEST_SIGNATURE = 10
_QUOTED = 0.4  # a text that quotes more is a message that passes the minutes on


@cache
def _wrote() -> re.Pattern[str]:
    """The line above a quotation."""
    return re.compile(r"(?:On|At|Am|Le) .{5,120} (?:wrote|writes|schrieb|a écrit)\s?:", re.IGNORECASE)


def asides(lines: list[Line], blocks: list[Block]) -> list[tuple[int, int]]:
    """The source ranges of what is set aside, in no order."""
    found = [(b.lines[0].start, b.lines[-1].end) for b in blocks if b.aside]
    filled = [line for line in lines if line.text]
    quoted = sum(len(line.text) for line in filled if line.quote)
    if 0 < quoted < _QUOTED * sum(len(line.text) for line in filled):
        found += [(line.start, line.end) for line in filled if line.quote or _wrote().fullmatch(line.text)]
        filled = [line for line in filled if not line.quote]
    return found + _signature(filled)


def _signature(lines: list[Line]) -> list[tuple[int, int]]:
    """The lines behind the last '--' where they are few."""
    marks = [n for n, line in enumerate(lines) if line.text == "--"]
    if not marks or not 0 < len(lines) - 1 - marks[-1] <= _LONGEST_SIGNATURE:
        return []
    return [(line.start, line.end) for line in lines[marks[-1] + 1 :]]
