"""Tables whose cells wide gaps keep apart, but in no columns: text pasted from a page in a proportional font."""

from __future__ import annotations

import re
from functools import cache

from .text_columns import Range, TextTable
from .text_lines import Line

__all__ = ["ragged"]

_LEAST_ROWS, _LEAST_CELLS, _MOST_CELLS, _MOST_WORDS = 3, 3, 8, 14


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(r"[ \t\xa0]*\t[ \t\xa0]*|[ \xa0]{3,}")


def ragged(lines: list[Line], first: int) -> TextTable | None:
    """The lines from `first` on that have as many cells each, three or more, of a few words."""
    rows: list[list[Range]] = []
    i = first
    while i < len(lines) and lines[i].text and lines[i].quote == lines[first].quote:
        cells = _cells(lines[i])
        if not _LEAST_CELLS <= len(cells) <= _MOST_CELLS or (rows and len(cells) != len(rows[0])):
            break
        rows.append(cells)
        i += 1
    if len(rows) < _LEAST_ROWS:
        return None
    return TextTable(i, [[[cell] for cell in row] for row in rows])


def _cells(line: Line) -> list[Range]:
    """The cells of a line; none where one holds more than a few words."""
    cells: list[Range] = []
    begin = 0
    for match in _gap().finditer(line.text):
        cells.append((line.start + begin, line.start + match.start()))
        begin = match.end()
        if len(cells) > _MOST_CELLS:
            return []
    cells.append((line.start + begin, line.end))
    at = line.start
    return cells if all(line.text.count(" ", a - at, b - at) < _MOST_WORDS for a, b in cells) else []
