"""Pipe tables: rows split at their pipes, and tables whose cells run over several lines.

Converters write cells that hold blank lines and lists between pipes. No Markdown parser reads
that as a table; here the rule below the header (`| --- | --- |`) says how many cells a row has,
and a row goes on until that many pipes have closed it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from minutes_extract.patterns import Patterns, Source

__all__ = ["BrokenTable", "broken_tables", "split_row"]

Range = tuple[int, int]
_MOST_HEADER_LINES = 400


@dataclass(slots=True)
class BrokenTable:
    """A table by its lines [first, last) and the source ranges of its cells; the first row is the header."""

    first: int
    last: int
    rows: list[list[Range]] = field(default_factory=list)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "pipe": Source(r"(?<!\\)\|"),
            "rule": Source(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*"),
            "fence": Source(r" {0,3}(?P<mark>`{3,}|~{3,})"),
            "heading": Source(r"#{1,6}[ \t]"),
        }
    )


def split_row(text: str, start: int, end: int) -> list[Range]:
    """The cells of text[start:end], trimmed; what stands outside the outer pipes is a cell if it is not blank."""
    bounds = [m.start() for m in _patterns()["pipe"].finditer(text, start, end)]
    edges = [start - 1, *bounds, end]
    cells = [(a + 1, b) for a, b in pairwise(edges)]
    if len(cells) > 1 and not text[slice(*cells[0])].strip():
        del cells[0]
    if len(cells) > 1 and not text[slice(*cells[-1])].strip():
        del cells[-1]
    return [_trim(text, a, b) for a, b in cells]


def _trim(text: str, start: int, end: int) -> Range:
    value = text[start:end]
    lead = len(value) - len(value.lstrip(" \t"))
    return start + lead, max(start + lead, start + len(value.rstrip(" \t")))


def _pipes(text: str, start: int, end: int) -> int:
    """How many pipes of a line part cells: those that no stroke stands in front of."""
    count = text.count("|", start, end)
    return len(_patterns()["pipe"].findall(text, start, end)) if count and "\\" in text[start:end] else count


class _Finder:
    def __init__(self, text: str, lines: list[Range]) -> None:
        self.text = text
        self.lines = lines
        self.pipes = [_pipes(text, *span) for span in lines]
        self.budget = 20 * len(lines)  # lines looked at for the ends of rows
        self.unclosed = 0  # no row that begins above this line is closed below it
        self.whole: dict[int, int] = {}  # by the pipes of its rule: where the last table ends that has no broken row

    def line(self, i: int) -> str:
        return self.text[slice(*self.lines[i])]

    def begins(self, i: int) -> bool:
        return self.pipes[i] > 0 and self.line(i).lstrip(" \t").startswith("|")

    def tables(self) -> list[BrokenTable]:
        found: list[BrokenTable] = []
        i, fence = 0, ""
        while i < len(self.lines):
            mark = _patterns()["fence"].match(self.line(i))
            if mark and (not fence or mark["mark"].startswith(fence)):
                fence = "" if fence else mark["mark"]
            elif not fence and self.pipes[i] > 1 and _patterns()["rule"].fullmatch(self.line(i)):
                table = self.table(i, found[-1].last if found else 0)
                if table is not None:
                    found.append(table)
                    i = table.last
                    continue
            i += 1
        return found

    def table(self, rule: int, above: int) -> BrokenTable | None:
        """The table around a rule, if a row of it runs over several lines."""
        needed = self.pipes[rule]
        header = self.header(rule, needed, above)
        if header is None or (header == rule - 1 and rule < self.whole.get(needed, 0)):
            return None  # a rule inside a table found whole: its rows were all looked at
        table = BrokenTable(header, rule + 1, [self.cells(header, rule)])
        broken = header < rule - 1
        while table.last < len(self.lines) and self.begins(table.last):
            stop = self.row_end(table.last, needed, broken)
            broken = broken or stop > table.last + 1
            table.rows.append(self.cells(table.last, stop))
            table.last = stop
        if not broken:
            self.whole[needed] = table.last
        return table if broken else None

    def header(self, rule: int, needed: int, above: int) -> int | None:
        total = 0
        for i in range(rule - 1, max(above, rule - _MOST_HEADER_LINES) - 1, -1):
            total += self.pipes[i]
            if total > needed:
                return None
            if total == needed and self.begins(i):
                return i
        return None

    def row_end(self, first: int, needed: int, broken: bool) -> int:
        """The line after the row that begins here; a row that nothing closes has one line.

        A line that ends in its pipe is a short row, unless rows above it were broken too.
        """
        total = self.pipes[first]
        i = first + 1
        if (
            total >= needed
            or first < self.unclosed
            or self.budget < 0
            or (not broken and self.line(first).endswith("|"))
        ):
            return i
        while i < len(self.lines) and not self.stops(i, needed):
            total += self.pipes[i]
            i += 1
            self.budget -= 1
            if total >= needed:
                closed = total == needed and self.line(i - 1).rstrip().endswith("|")
                return i if closed else first + 1
        self.unclosed = i
        return first + 1

    def stops(self, i: int, needed: int) -> bool:
        """Whether no row runs on over this line: a row of its own, a heading, a fence."""
        line = self.line(i)
        if self.pipes[i] == 0:
            return bool(_patterns()["heading"].match(line) or _patterns()["fence"].match(line))
        return self.pipes[i] >= needed and self.begins(i)

    def cells(self, first: int, last: int) -> list[Range]:
        return split_row(self.text, self.lines[first][0], self.lines[last - 1][1])


def broken_tables(text: str, lines: list[Range]) -> list[BrokenTable]:
    """The tables that have a row of several lines; `lines` are the source ranges of the text's lines."""
    return _Finder(text, lines).tables() if "|" in text else []
