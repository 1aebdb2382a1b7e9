"""The tables of wikis and of the languages of documentation, whose rows and cells stand between signs of their own."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from .text_columns import Range, TextTable
from .text_directives import directed
from .text_lines import Line

__all__ = ["wiki_table"]

_MOST_CELLS, _MOST_LINES = 60, 3000


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "double": Source(r"\|\||!!"),
            "attributes": Source(r"[^|\[\]{}]{0,200}=[^|\[\]{}]{0,200}\|(?!\|)"),
            "bar": Source(r"(?<!\\)\|"),
            "bars": Source(r"(?<!\\)\|\|?"),
            "hats": Source(r"[\^|]"),
        }
    )


def wiki_table(source: str, lines: list[Line], first: int) -> TextTable | None:
    """The table that begins in this line, if its signs are those of such a language."""
    text = lines[first].text
    if text.startswith("{|"):
        return _braced(source, lines, first)
    if text.startswith("||") and text.endswith("||") and len(text) > 4:
        return _doubled(source, lines, first)
    if text.rstrip("=") == "|" and len(text) > 3:
        return _fenced(source, lines, first)
    if text[:3] == ".. ":
        return directed(lines, first)
    if text[0] == "^" and text[-1] == "^" and len(text) > 4:
        return _hatted(source, lines, first)
    return None


def _trim(source: str, start: int, end: int) -> Range:
    text = source[start:end]
    lead = len(text) - len(text.lstrip())
    return start + lead, max(start + lead, start + len(text.rstrip()))


def _cells(source: str, start: int, end: int, sign: re.Pattern[str]) -> list[Range]:
    """The cells of source[start:end], which `sign` parts."""
    found: list[Range] = []
    at = start
    for match in sign.finditer(source, start, end):
        found.append(_trim(source, at, match.start()))
        at = match.end()
    return [*found, _trim(source, at, end)]


def _put(row: list[list[Range]], cells: list[Range]) -> None:
    row += [[cell] if cell[0] < cell[1] else [] for cell in cells]


def _braced(source: str, lines: list[Line], first: int) -> TextTable | None:
    """'{|', rows from '|-' to '|-', cells behind '|', '||', '!' and '!!', to '|}'."""
    table = TextTable(first, rows=[[]])
    for i in range(first + 1, min(len(lines), first + _MOST_LINES)):
        line = lines[i]
        mark = line.text[:2]
        if mark == "|}":
            table.rows = [row for row in table.rows if row]
            table.last = i + 1
            return table if table.rows and max(map(len, table.rows)) <= _MOST_CELLS else None
        if mark == "|-":
            table.rows.append([])
        elif mark[:1] in ("|", "!") and mark != "|+":
            table.header = table.header or (mark[0] == "!" and not any(table.rows))
            for start, end in _cells(source, line.start + 1, line.end, _patterns()["double"]):
                said = _patterns()["attributes"].match(source, start, end)
                _put(table.rows[-1], [_trim(source, said.end() if said is not None else start, end)])
        elif line.text and mark != "|+" and table.rows[-1]:
            table.rows[-1][-1].append((line.start, line.end))  # a cell goes on
    return None


def _fenced(source: str, lines: list[Line], first: int) -> TextTable | None:
    """'|===', cells that each begin with '|', as many in a row as in its first line, to '|==='."""
    cells: list[list[Range]] = []
    wide = 0
    fence = lines[first].text
    for i in range(first + 1, min(len(lines), first + _MOST_LINES)):
        line = lines[i]
        if line.text == fence:
            rows = [cells[n : n + wide] for n in range(0, len(cells), wide or 1)]
            if not rows or wide > _MOST_CELLS:
                return None
            return TextTable(i + 1, rows, header=len(rows) > 1)
        if line.text[:1] == "|":
            made = _cells(source, line.start + 1, line.end, _patterns()["bar"])
            wide = wide or (len(made) if len(made) > 1 else 0) or _alone(lines, i)
            _put(cells, made)
        elif line.text and cells:
            cells[-1].append((line.start, line.end))
    return None


def _doubled(source: str, lines: list[Line], first: int) -> TextTable | None:
    """'||Name||Office||' above '|Ann|Clerk|'; a row may have a heading of its own: '||Chair|Ann|'."""
    table = TextTable(first, header=True)
    for line in lines[first : first + _MOST_LINES]:
        if line.text[:1] != "|" or line.text[-1] != "|" or len(line.text) < 3:
            break
        begin, end = line.start + 1 + line.text.startswith("||"), line.end - 1 - line.text.endswith("||")
        row: list[list[Range]] = []
        _put(row, _cells(source, begin, max(begin, end), _patterns()["bars"]))
        if len(row) > _MOST_CELLS:
            return None
        table.rows.append(row)
        table.last += 1
    return table if len(table.rows) > 1 else None


def _alone(lines: list[Line], first: int) -> int:
    """How many cells stand below one another up to the first blank line."""
    count = 0
    for line in lines[first : first + _MOST_CELLS]:
        if not line.text:
            break
        count += line.text[0] == "|"
    return count


def _hatted(source: str, lines: list[Line], first: int) -> TextTable | None:
    """'^ Name ^ Office ^' above '| Ann | Clerk |'."""
    table = TextTable(first, header=True)
    for line in lines[first : first + _MOST_LINES]:
        if len(line.text) < 2 or line.text[0] not in "|^" or line.text[-1] not in "|^":
            break
        row: list[list[Range]] = []
        _put(row, _cells(source, line.start + 1, line.end - 1, _patterns()["hats"]))
        if len(row) > _MOST_CELLS:
            return None
        table.rows.append(row)
        table.last += 1
    return table if len(table.rows) > 1 else None
