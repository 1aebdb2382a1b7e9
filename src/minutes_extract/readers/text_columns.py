"""Columns that are kept apart by spaces.

They are found by their gutters, two spaces wide or more, that consecutive lines share; the words
to the right of one begin (or end) in one column. A line goes on with the cells above where these
were wrapped: it begins in lower case, or its first word would not have fitted above.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from ..lexicons import labels
from ..lexicons import words as word_list
from .breaks import labelled, left_open
from .text_lines import Line, marker, rule
from .text_rosters import part_labels
from .text_spans import Range, Span, cut_free, gapped, patterns, spans_of

__all__ = ["Columns", "Range", "TextTable", "gapped"]

_PAGE = 6  # lines between the text of two pages


@dataclass(slots=True)
class TextTable:
    """Rows of cells, a cell the source ranges of its lines; a row of no cells is a rule.

    `last` is the line after the table; `header` says that its first row is ruled off.
    """

    last: int
    rows: list[list[list[Range]]] = field(default_factory=list)
    header: bool = False


class Columns:
    """A table grown downwards from a line, for as long as gutters are left."""

    def __init__(self, source: str, lines: list[Line], first: int) -> None:
        self.source = source
        self.lines = lines
        self.first = first
        self.last = first + 1
        self.spans: dict[int, list[Span]] = {}
        self.gutters: list[Range] = []
        self.support: list[int] = []  # lines with words on both sides
        self.narrow = 2  # the least width of a gutter

    def table(self) -> TextTable | None:
        """The table; None where the words stand in no columns."""
        self._grow()
        self._keep_aligned()
        if not self.gutters or self._is_list() or self._is_prose():
            return None
        table = TextTable(self.last, part_labels(self.source, self._rows()))
        table.header = len(table.rows) > 2 and not table.rows[1]
        full = sum(1 for row in table.rows if sum(map(bool, row)) > 1)
        return table if full > 1 or (full and table.header) else None

    # growing

    def _grow(self) -> None:
        i = self.first
        while i < len(self.lines):
            line = self.lines[i]
            if line.quote != self.lines[self.first].quote:
                return
            if line.feed and i > self.first and not self._goes_on(self._filled(i)):
                return
            if line.blank:
                below = self._filled(i + 1) if any(x.feed for x in self.lines[i : i + 2]) else i + 1
                if not self._goes_on(below) and not self._foot(below):
                    return
                i = below - 1
            elif i > self.first and patterns()["rules"].fullmatch(line.text):
                self.narrow = 1
            elif i == self.first or not rule(line.text):
                if self._foot(i):
                    self.spans[i] = [Span(line.indent, line.indent + len(line.text), line.start, line.end)]
                elif not self._take(i):
                    return
                self.last = i + 1
            i += 1

    def _filled(self, i: int) -> int:
        """The next line, from this one on, that is not blank."""
        return next((n for n in range(i, min(len(self.lines), i + _PAGE)) if not self.lines[n].blank), len(self.lines))

    def _foot(self, i: int) -> bool:
        """Whether a line is the foot of a page, and the table goes on at the top of the next one."""
        if i == self.first or not any(below.feed for below in self.lines[i + 1 : i + 3]):
            return False
        return not self.lines[i].blank and not self._goes_on(i) and self._goes_on(self._filled(i + 1))

    def _goes_on(self, i: int) -> bool:
        """Whether the table goes on below a blank line: in the same columns, or in one of several alone."""
        if i >= len(self.lines) or self.lines[i].blank:
            return False
        edges = {b for _, b in self.gutters}
        spans = spans_of(self.lines[i])
        if not any(n > 1 for n in self.support):  # headings alone so far: 'No   Item   Action by'
            alike = spans[0].left == self.lines[self.first].indent and all(s.left in edges for s in spans[1:])
            return alike and len(spans) > 1 and len(edges) > 1
        if len(spans) == 1 and len(edges) > 1 and spans[0].left in edges:
            return marker(self.lines[i].text) is None
        return any(span.left + d in edges for span in spans[1:] for d in (-1, 0, 1))

    def _take(self, i: int) -> bool:
        spans = spans_of(self.lines[i])
        if i == self.first:
            self.gutters = [(a.right, b.left) for a, b in pairwise(spans)]
            self.support = [1] * len(self.gutters)
        elif (len(spans) == 1 and not self._fits_alone(i, spans[0])) or not self._narrow_gutters(spans):
            return False
        self.spans[i] = spans
        return bool(self.gutters)

    def _narrow_gutters(self, spans: list[Span]) -> bool:
        """Cut the gutters to what the line leaves free; False where it is not of this table."""
        cut = [cut_free(gutter, spans) for gutter in self.gutters]
        alive = [b - a >= self.narrow for a, b in cut]
        sure = [lives and n > 1 for lives, n in zip(alive, self.support, strict=True)]
        lost = [not lives and n > 1 for lives, n in zip(alive, self.support, strict=True)]
        if not any(alive) or (len(spans) == 1 and not all(alive)) or (any(lost) and not any(sure)):
            return False
        if any(lost):  # a cell that is wider than its column
            cut = [new if lives else old for new, old, lives in zip(cut, self.gutters, alive, strict=True)]
            alive = [True] * len(cut)
        both = [spans[0].left < b and spans[-1].left >= b for _, b in cut]
        self.support = [n + more for n, more, lives in zip(self.support, both, alive, strict=True) if lives]
        self.gutters = [gutter for gutter, lives in zip(cut, alive, strict=True) if lives]
        return True

    def _fits_alone(self, i: int, span: Span) -> bool:
        """A line with one cell: a later column's, or the first one's with the table going on below."""
        text = self.lines[i].text
        if (mark := marker(text)) and mark.kind == "bullet":
            return False
        if span.left >= self.gutters[0][1] - 1:
            return any(abs(span.left - b) <= 1 for _, b in self.gutters)
        above = next(reversed(self.spans))
        over = self.spans[above][0]
        if self.narrow == 1 and span.right < self.gutters[0][1] and not self.lines[i - 1].blank:
            return True  # below ruled headings
        if above == i - 1 and (text[0].islower() or left_open(self.source[over.start : over.end])):
            return True
        return i + 1 < len(self.lines) and len(spans_of(self.lines[i + 1])) > 1

    # judging

    def _keep_aligned(self) -> None:
        """Keep the gutters to whose right words begin, or end, in one column, and those that a rule shows."""
        if self.narrow > 1:
            self.gutters = [gutter for gutter in self.gutters if self._aligned(gutter[1] - 1)]

    def _aligned(self, edge: int) -> bool:
        """Whether lines have words on both sides of an edge, or a label to the left of several."""
        starts: Counter[int] = Counter()
        ends: Counter[int] = Counter()
        left: list[Span] = []
        for spans in self.spans.values():
            right = next((s for s in spans if s.left >= edge), None)
            if right is None:
                continue
            starts[right.left] += 1
            ends[right.right] += 1
            if spans[0].left < edge:
                left.append(spans[0])
        best = max((starts[s] + starts[s + 1] for s in list(starts)), default=0)
        best = max(best, max(ends.values(), default=0))
        labelled = len(left) == 1 and self.source[left[0].start : left[0].end].rstrip("-–—").endswith(":")
        return best >= max(2, 0.6 * starts.total()) and (len(left) > 1 or labelled)

    def _is_list(self) -> bool:
        """Whether the only gutter stands between list numbers, or labels, and their text."""
        if len(self.gutters) > 1:
            return False
        edge = self.gutters[0][1] - 1
        first = [self.source[s[0].start : s[0].end] for s in self.spans.values() if s[0].left < edge]
        return all(text.endswith(":") or (len(text) < 8 and marker(text + " x")) for text in first)

    def _is_prose(self) -> bool:
        """Whether two lines of prose only happen to have two spaces in one place."""
        if len(self.gutters) > 1 or self.gutters[0][1] - self.gutters[0][0] > 2 or len(self.spans) > 2:
            return False
        edge = self.gutters[0][1] - 1
        right = [self.source[s.start] for spans in self.spans.values() for s in spans if s.left >= edge]
        return any(char.islower() for char in right)

    # rows

    def _rows(self) -> list[list[list[Range]]]:
        rows: list[list[list[Range]]] = []
        apart = True
        for i in range(self.first, self.last):
            spans = self.spans.get(i)
            if spans is None:
                apart = True
                if self.lines[i].text:
                    rows.append([])
                continue
            cells = self._cells(spans)
            if not apart and self._continues(rows[-1], cells):
                for cell, more in zip(rows[-1], cells, strict=True):
                    cell.extend(more)
            else:
                rows.append(cells)
            apart = False
        return rows

    def _cells(self, spans: list[Span]) -> list[list[Range]]:
        cells: list[list[Range]] = [[] for _ in range(len(self.gutters) + 1)]
        for span in spans:
            column = sum(1 for _, edge in self.gutters if span.left >= edge - 1)
            if cells[column]:
                cells[column][-1] = (cells[column][-1][0], span.end)
            else:
                cells[column].append((span.start, span.end))
        return cells

    def _continues(self, above: list[list[Range]], cells: list[list[Range]]) -> bool:
        """Whether every cell of a line goes on with the one above it."""
        if len(cells) > 2 and all(cells) and all(above) and self.source[cells[0][0][0]].isupper():
            return left_open(self.source[slice(*above[0][-1])])  # a row as whole as the one above
        if not any(cells[1:]) and cells[0] and (self._heads(cells[0][0]) or self._names(cells[0][0])):
            return False
        if all(cells) and all(above) and labelled(self.source[slice(*cells[0][0])]):
            return False  # 'AI-19 Ann: ask', and what became of it
        for column, (over, cell) in enumerate(zip(above, cells, strict=True)):
            if cell and not (over and self._wraps(over[-1], cell[0], column)):
                return False
        return True

    def _heads(self, cell: Range) -> bool:
        """Whether the only words of a line head the people below: 'APOLOGIES', 'Guests:'."""
        text = self.source[slice(*cell)]
        return text[:1].isupper() and text.rstrip(" :").lower() in labels("labels.attendance")

    def _names(self, cell: Range) -> bool:
        """Whether the only words of a line stand in a column of names: 'Ann Bell', below 'Name'."""
        head = self.spans[self.first][0]
        words = self.source[slice(*cell)].split()
        listed = self.source[head.start : head.end].lower() in word_list("headings.columns.name")
        return listed and len(words) > 1 and all(word[0].isupper() for word in words)

    def _wraps(self, above: Range, below: Range, column: int) -> bool:
        over, text = self.source[slice(*above)], self.source[slice(*below)]
        if text[0].islower() or left_open(over):
            return True
        if column >= len(self.gutters) or (over.endswith(")") and text[0].isupper()):
            return False  # 'Ann Bell (Chair)' is at an end
        edge = self.gutters[column - 1][1] if column else self.lines[self.first].indent
        width = self.gutters[column][1] - edge - 1
        return len(over) + 1 + len(text.split(maxsplit=1)[0]) > width
