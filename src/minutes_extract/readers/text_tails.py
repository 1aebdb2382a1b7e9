"""Labels far right of the end of what they mark: 'Ann to ask.               ACTION: AB'.

They are put on lines of their own, below what they mark, so that no column is made of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from minutes_extract.patterns import Patterns, Source

from .text_lines import Line, marker

__all__ = ["part_labels"]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    one = r"(?!(?i:by|for|on|no|item|who|due|date|owner|required|points?|log|plan)\b)[A-Z][\w.’'-]{0,20}"
    whose = rf"(?:{one}|[Aa]ll)(?:(?: ?[/,&+] ?| and | ){one}){{0,4}}"
    return Patterns(
        {
            "tail": Source(
                rf"(?<=\S)[ \t]{{3,}}(?P<label>[(\[]?(?:ACTIONS?|Actions?|AP|AI)(?: (?:by|BY))?(?:\s?[:–—-]\s?|\s(?=[A-Z]{{2,4}}(?![A-Za-z]))){whose}[)\]]?)$"
            ),
            "columns": Source(r"(?<=[^\s:.)])[ \t]{3,}(?=\S)"),
        }
    )


def part_labels(lines: list[Line]) -> list[Line]:
    """The lines, labels at their right ends on lines of their own."""
    out: list[Line] = []
    for n, line in enumerate(lines):
        found = _patterns()["tail"].search(line.text) if "A" in line.text and "   " in line.text else None
        if found is None or _patterns()["columns"].search(line.text, 0, found.start()):
            out.append(line)
            continue
        end = found.start()
        begin = found.start("label")
        indent = line.indent + (mark.length if (mark := marker(line.text)) is not None else 0)
        label = Line(line.text[begin:], line.start + begin, line.end, indent, line.quote, ends=True)
        if _ended(lines, n, found):
            out += [replace(line, text=line.text[:end], end=line.start + end, ends=True), label]
        else:
            out.append(replace(line, text=line.text[:end], end=line.start + end, beside=(*line.beside, label)))
    return out


def _ended(lines: list[Line], n: int, found: re.Match[str]) -> bool:
    """Whether the words in front of a label are at an end: a stop, or nothing that goes on below."""
    below = lines[n + 1] if n + 1 < len(lines) else None
    if below is None or below.blank or below.indent < lines[n].indent or marker(below.text) is not None:
        return True
    return lines[n].text[: found.start()].endswith((".", "!", "?", ";", ":", ")")) and not below.text[0].islower()
