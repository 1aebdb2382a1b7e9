"""Lists of points that hang beside a name: 'Ann  - ask', and below it, in the same column, '     - write'.

The name is parted from its first point, so that it stands above its list as elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from .text_lines import Line, marker

__all__ = ["part_hung"]

_LEAST = 2
"""Names beside points that make such a list."""


@cache
def _hung() -> re.Pattern[str]:
    """A name, a gap and a bullet with words behind it."""
    return re.compile(
        r"(?P<name>[A-Z][\w.’'&/+-]{0,20}(?:,? (?:and |& )?[A-Z][\w.’'-]{0,20}){0,3}|[Aa]ll|[Ee]veryone)\s?:?[ \t]+(?P<mark>[-*+•·–—]{1,2})[ \t]+(?=\S)"
    )


def _column(line: Line) -> tuple[int, int, int] | None:
    """The column of the point beside a name, where the name ends and where the point begins in the words."""
    found = _hung().match(line.text) if "\t" not in line.text[:60] else None
    if found is None:
        return None
    begin = found.start("mark")
    return line.indent + begin, len(line.text[:begin].rstrip()), begin


def _pointed(line: Line, column: int) -> bool:
    """Whether a line is a point of its own in this column."""
    return line.indent == column and (
        ((mark := marker(line.text)) is not None and mark.kind == "bullet") or line.text.startswith("-- ")
    )


def part_hung(lines: list[Line]) -> list[Line]:
    """The lines, names parted from the points beside them where a point stands alone below one of them."""
    out: list[Line] = []
    i = 0
    while i < len(lines):
        end, names, alone = _run(lines, i)
        for line in lines[i:end]:
            if names >= _LEAST and alone:
                out += _parted(line)
            else:
                out.append(line)
        i = end
    return out


def _run(lines: list[Line], i: int) -> tuple[int, int, int]:
    """Where such a list ends that begins at a line, how many names it has and how many points without one."""
    first = _column(lines[i])
    if first is None:
        return i + 1, 0, 0
    column, names, alone, end = first[0], 0, 0, i
    for n in range(i, len(lines)):
        line = lines[n]
        found = _column(line)
        if found is not None and found[0] == column and line.indent == lines[i].indent:
            names += 1
        elif line.text and _pointed(line, column):
            alone += 1
        elif line.text and line.indent <= column:
            break
        end = n + 1 if line.text else end
    return end, names, alone


def _parted(line: Line) -> list[Line]:
    """A name and its first point as lines of their own."""
    found = _column(line)
    if found is None:
        return [_single(line)]
    column, stop, begin = found
    above = Line("", line.start, line.start, line.indent, line.quote)
    name = replace(line, text=line.text[:stop], end=line.start + stop)
    point = replace(line, text=line.text[begin:], start=line.start + begin, indent=column, feed=False)
    return [above, name, _single(point)]


def _single(line: Line) -> Line:
    """A point whose bullet is two signs, without the first."""
    if not line.text.startswith("-- "):
        return line
    return replace(line, text=line.text[1:], start=line.start + 1, indent=line.indent + 1)
