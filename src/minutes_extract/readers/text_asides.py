"""What of a plain text is not the minutes: a signature at its end, an older message quoted in it, keywords of programs."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import groupby

from .text_blocks import Block
from .text_lines import Line

__all__ = ["arrows", "asides", "led_by_arrows"]

_LONGEST_SIGNATURE = 10
_LONGEST_ARROWS = 4  # lines of tasks side by side
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
    if 0 < quoted < _QUOTED * sum(len(line.text) for line in filled) and not arrows(lines):
        found += [(line.start, line.end) for line in filled if line.quote or _wrote().fullmatch(line.text)]
        filled = [line for line in filled if not line.quote]
    return found + _signature(filled)


def arrows(lines: list[Line]) -> bool:
    """Whether what looks quoted is only led by arrows: short runs of lines, and nobody is said to have written them."""
    if any(_wrote().fullmatch(line.text) for line in lines if line.text.endswith(":")):
        return False
    runs = (len(list(run)) for quoted, run in groupby(lines, key=lambda line: line.quote > 0) if quoted)
    return max(runs, default=0) <= _LONGEST_ARROWS


def led_by_arrows(source: str, lines: list[Line]) -> list[Line]:
    """The lines, with the arrows in front of tasks where these are no marks of a quotation: '>> Ann to go'."""
    depths = {line.quote for line in lines if line.quote}
    if not depths or 1 in depths or not arrows(lines):
        return lines
    out: list[Line] = []
    for line in lines:
        if line.quote > 1 and line.text:
            start = line.start
            while start and source[start - 1] in "> \t":
                start -= 1
            line = replace(line, text=source[start : line.end], start=start, quote=0)
            if out and out[-1].text:
                out[-1] = replace(out[-1], ends=True)
        out.append(line)
    return out


def _signature(lines: list[Line]) -> list[tuple[int, int]]:
    """The lines behind the last '--' where they are few."""
    marks = [n for n, line in enumerate(lines) if line.text == "--"]
    if not marks or not 0 < len(lines) - 1 - marks[-1] <= _LONGEST_SIGNATURE:
        return []
    return [(line.start, line.end) for line in lines[marks[-1] + 1 :]]
