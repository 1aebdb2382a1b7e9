"""The rows of a table that a PDF shows by gutters alone.

A row begins where every column that has words on a line begins anew there, so that an owner stands in the row of the
sentence it is set beside; a level rule begins one too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from .breaks import cuts_date, left_open
from .pdf_columns import Columns
from .pdf_flow import SLIGHT, Measure
from .pdf_gutters import Stretch, columns_of_line
from .pdf_lines import TextLine, is_mark

__all__ = ["rows_of"]

_ENDS = ".?!:;”)"

_Parts = dict[int, TextLine]


def rows_of(lines: Sequence[TextLine], stretch: Stretch, measure: Measure, levels: Sequence[float]) -> Columns:
    """The table of these lines of a stretch; `levels` are the places of the page's level rules, from below."""
    rows = _Rows(stretch, measure, levels)
    table = Columns([min((line.x0 for line in lines), default=0.0), *stretch.starts])
    table.ends = [*(start - 8 for start in stretch.starts), max(line.x1 for line in lines)]
    table.ends[stretch.main] = stretch.edge + 1
    parts = [
        {c: TextLine(words, line.page) for c, words in columns_of_line(line, stretch.starts).items()} for line in lines
    ]
    following: list[TextLine | None] = [None]
    for part in reversed(parts[1:]):
        following.append(part.get(stretch.main, following[-1]))
    for part, below in zip(parts, reversed(following), strict=True):
        if not table.rows or rows.begins(table.rows[-1], part, below):
            table.rows.append([[] for _ in table.starts])
        for column, words in part.items():
            table.rows[-1][column].append(words)
    return table


@dataclass(slots=True)
class _Rows:
    """Tells where rows begin."""

    stretch: Stretch
    measure: Measure
    levels: Sequence[float]

    def begins(self, row: list[list[TextLine]], part: _Parts, below: TextLine | None) -> bool:
        """Whether the line whose words these are begins a row; `below` is the next line of text."""
        last = min((cell[-1] for cell in row if cell), key=lambda line: line.base)
        first = next(iter(part.values()))
        if bisect_left(self.levels, first.base) < bisect_left(self.levels, last.base):
            return True
        beside = [column for column in part if column != self.stretch.main]
        if not beside:
            return not row[self.stretch.main]  # the cells of a row begin on one line
        if self.stretch.main not in part:
            text = row[self.stretch.main]
            inside = text and below is not None and not self._parted(text[-1], below)
            return not inside and min(beside) < self.stretch.main and self._anew(row, part, beside)
        return self._main_begins(row, part, beside) and (
            self._anew(row, part, beside) or all(self._told(row, part, c) for c in beside)
        )

    def _anew(self, row: list[list[TextLine]], part: _Parts, columns: list[int]) -> bool:
        return all(not row[c] or self.measure.apart(row[c][-1], part[c], SLIGHT) for c in columns)

    def _told(self, row: list[list[TextLine]], part: _Parts, column: int) -> bool:
        """Whether the words themselves begin an entry, close below the one before."""
        if not row[column]:
            return True
        above, line = row[column][-1], part[column]
        return not (line.text[0].islower() or left_open(above.text) or cuts_date(above.text, line.text)) and all(row)

    def _main_begins(self, row: list[list[TextLine]], part: _Parts, beside: list[int]) -> bool:
        """Whether the text begins a paragraph on this line."""
        line = part[self.stretch.main]
        above = row[self.stretch.main][-1] if row[self.stretch.main] else None
        if above is None or self._parted(above, line):
            return True
        if line.text[0].islower() or left_open(above.text) or above.words[-1].broken:
            return False
        word = line.words[0]
        full = above.x1 + 0.25 * above.size + word.x1 - word.x0 > self.stretch.edge - 1
        numbered = any(c < self.stretch.main and is_mark(part[c].text) for c in beside)
        return not full or (numbered and above.text[-1] in _ENDS)

    def _parted(self, above: TextLine, line: TextLine) -> bool:
        """Whether a gap or a change of weight parts two lines of text."""
        return self.measure.apart(above, line, SLIGHT) or above.bold != line.bold
