"""Tables drawn with rules, as pandoc and reStructuredText write them: grids of `+---+`, and columns under `---- ----`.

No CommonMark parser knows them. The rule above or below the header says where each column begins and ends; a cell runs
over the lines of its row, which ends at the next rule (grids), at a blank line (columns in which a cell runs over
lines), or with its line (plain columns).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from minutes_extract.patterns import Patterns, Source

__all__ = ["RuledTable", "ruled_tables"]

Range = tuple[int, int]
_MOST_LINES = 2000


@dataclass(slots=True)
class RuledTable:
    """A table by its lines [first, last); each cell is the source ranges of its lines."""

    first: int
    last: int
    rows: list[list[list[Range]]] = field(default_factory=list)
    headed: bool = True


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "grid": Source(r"[ \t]*\+(?:[-=:]{3,}\+)+[ \t]*"),
            "double": Source(r"[ \t]*\+(?:[=:]{3,}\+)+[ \t]*"),
            "full": Source(r"[ ]{0,8}-{20,}[ ]*"),
            "under": Source(r"[ \t|:-]{0,8}-{3}[ \t|:-]*"),
            "columns": Source(r"[ ]{0,8}-{2,}(?:[ ]+-{2,})+[ ]*"),
            "dashes": Source(r"-+"),
            "fence": Source(r" {0,3}(?P<mark>`{3,}|~{3,})"),
        }
    )


def ruled_tables(text: str, lines: list[Range]) -> list[RuledTable]:
    """The tables drawn with rules; `lines` are the source ranges of the text's lines.

    >>> from minutes_extract.readers.lines import line_spans
    >>> source = "+-----+------+\\n| Jo  | AB   |\\n+-----+------+\\n"
    >>> [[[source[a:b] for a, b in cell] for cell in row] for row in ruled_tables(source, line_spans(source))[0].rows]
    [[['Jo'], ['AB']]]
    """
    if "---" not in text:
        return []
    return _Finder(text, lines).tables()


class _Finder:
    def __init__(self, text: str, lines: list[Range]) -> None:
        self.text = text
        self.lines = [text[a:b] for a, b in lines]
        self.starts = [a for a, _ in lines]

    def tables(self) -> list[RuledTable]:
        found: list[RuledTable] = []
        i, fence, last = 0, "", 0
        while i < len(self.lines):
            line = self.lines[i]
            mark = _patterns()["fence"].match(line)
            if mark and (not fence or mark["mark"].startswith(fence)):
                fence = "" if fence else mark["mark"]
            table = None
            if not fence and "--" in line:
                if _patterns()["grid"].fullmatch(line):
                    table = self.grid(i)
                elif i > last and _patterns()["under"].fullmatch(line) and (table := self.piped(i)) is not None:
                    pass
                elif _patterns()["full"].fullmatch(line):
                    table = self.ruled(i)
                elif i > last and _patterns()["columns"].fullmatch(line):
                    table = self.plain(i)
            if table is not None:
                found.append(table)
                i = last = table.last
            else:
                i += 1
        return found

    def grid(self, first: int) -> RuledTable | None:
        table = RuledTable(first, first + 1, headed=False)
        bounds = [n for n, c in enumerate(self.lines[first]) if c == "+"]
        row: list[list[Range]] | None = None
        while table.last < min(len(self.lines), first + _MOST_LINES):
            line = self.lines[table.last]
            if _patterns()["grid"].fullmatch(line):
                if row is not None:
                    table.rows.append(row)
                    table.headed = table.headed or (
                        len(table.rows) == 1 and _patterns()["double"].fullmatch(line) is not None
                    )
                row = None
            elif line.lstrip().startswith("|") and len(line) > bounds[0]:
                row = row or [[] for _ in bounds[1:]]
                self.put(row, table.last, [(a + 1, b) for a, b in pairwise(bounds)])
            else:
                break
            table.last += 1
        return table if table.rows and row is None else None

    def ruled(self, first: int) -> RuledTable | None:
        """A rule over the whole width, a header, a rule with gaps, rows parted by blank lines, the whole rule again."""
        under = next(
            (
                n
                for n in range(first + 1, min(first + 8, len(self.lines)))
                if _patterns()["columns"].fullmatch(self.lines[n])
            ),
            None,
        )
        last = next(
            (
                n
                for n in range((under or first) + 1, min(len(self.lines), first + _MOST_LINES))
                if _patterns()["full"].fullmatch(self.lines[n])
            ),
            None,
        )
        if under is None or last is None or any(not line.strip() for line in self.lines[first + 1 : under]):
            return None
        columns = self.columns(under)
        table = RuledTable(first, last + 1, headed=under > first + 1)
        if table.headed:
            table.rows.append(self.row(first + 1, under, columns))
        begin = under + 1
        for n in range(under + 1, last + 1):
            if n == last or not self.lines[n].strip():
                if begin < n:
                    table.rows.append(self.row(begin, n, columns))
                begin = n + 1
        return table if len(table.rows) > table.headed else None

    def piped(self, under: int) -> RuledTable | None:
        """Rows of cells between pipes below a rule that does not part them as its header does: 'Name | Office' over '-----'."""
        pipes = self.lines[under - 1].count("|")
        edges = self.lines[under - 1].strip().startswith("|") + self.lines[under - 1].strip().endswith("|")
        if pipes - edges < 1 or self.lines[under].count("|") == pipes:
            return None  # none, or one that every parser knows
        table = RuledTable(under - 1, under + 1)
        table.rows.append(self.split(under - 1))
        while table.last < len(self.lines) and self.lines[table.last].count("|") == pipes:
            table.rows.append(self.split(table.last))
            table.last += 1
        return table if len(table.rows) > 1 else None

    def split(self, n: int) -> list[list[Range]]:
        """The cells of a line between its pipes."""
        line = self.lines[n]
        begin = len(line) - len(line.lstrip(" \t|"))
        end = len(line.rstrip())
        end -= line[:end].endswith("|")
        bounds = [begin - 1, *(at for at in range(begin, end) if line[at] == "|"), end]
        cells: list[list[Range]] = [[] for _ in bounds[1:]]
        self.put(cells, n, [(a + 1, b) for a, b in pairwise(bounds)])
        return cells

    def plain(self, under: int) -> RuledTable | None:
        """A header, a rule with gaps, and rows of a line each up to a blank line or another rule."""
        if not self.lines[under - 1].strip() or (under > 1 and self.lines[under - 2].strip()):
            return None
        columns = self.columns(under)
        table = RuledTable(under - 1, under + 1)
        table.rows.append(self.row(under - 1, under, columns))
        while table.last < len(self.lines) and self.lines[table.last].strip():
            if _patterns()["columns"].fullmatch(self.lines[table.last]):
                table.last += 1
                break
            table.rows.append(self.row(table.last, table.last + 1, columns))
            table.last += 1
        return table if len(table.rows) > 1 and all(any(cell for cell in row) for row in table.rows) else None

    def columns(self, rule: int) -> list[Range]:
        """Where each column begins and ends: a cell may run on into the gap behind it."""
        begins = [match.start() for match in _patterns()["dashes"].finditer(self.lines[rule])]
        return list(zip(begins, [*begins[1:], 1 << 30], strict=True))

    def row(self, first: int, last: int, columns: list[Range]) -> list[list[Range]]:
        cells: list[list[Range]] = [[] for _ in columns]
        for n in range(first, last):
            self.put(cells, n, columns)
        return cells

    def put(self, cells: list[list[Range]], n: int, columns: list[Range]) -> None:
        """Add what stands in each column of a line to its cell."""
        line = self.lines[n]
        for cell, (a, b) in zip(cells, columns, strict=True):
            value = line[a:b]
            if value.strip():
                start = self.starts[n] + a + len(value) - len(value.lstrip())
                cell.append((start, start + len(value.strip())))
