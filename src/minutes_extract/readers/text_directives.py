"""Tables that a directive of reStructuredText holds: a list of lists, or values parted by commas."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from .text_columns import Range, TextTable
from .text_lines import Line

__all__ = ["directed"]

_MOST_CELLS, _MOST_LINES = 60, 3000


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "directive": Source(r"\.\. (?P<name>list|csv)-table::.{0,200}"),
            "option": Source(r":(?P<name>[a-z-]{2,20}):[ \t]*(?P<value>.*)"),
            "bullet": Source(r"(?P<row>\*[ \t]+)?(?P<cell>-(?:[ \t]+|$))"),
            "value": Source(r'\s*(?:"(?P<quoted>(?:[^"]|""){0,2000})"|(?P<bare>[^,]{0,2000}))\s*(?:,|$)'),
        }
    )


def directed(lines: list[Line], first: int) -> TextTable | None:
    """The table of '.. list-table::' or '.. csv-table::', whose options and rows are set in below it."""
    match = _patterns()["directive"].fullmatch(lines[first].text)
    if match is None:
        return None
    last = first + 1
    while last < min(len(lines), first + _MOST_LINES) and (
        lines[last].blank or lines[last].indent > lines[first].indent
    ):
        last += 1
    table = TextTable(last)
    inside = [line for line in lines[first + 1 : last] if not line.blank]
    while inside and (option := _patterns()["option"].fullmatch(inside[0].text)) is not None:
        table.header = table.header or option["name"] in ("header", "header-rows")
        if option["name"] == "header":
            table.rows.append(_values(inside[0], option.start("value")))
        inside = inside[1:]
    if match["name"] == "csv":
        table.rows += [_values(line, 0) for line in inside]
    elif not _listed(table, inside):
        return None
    return table if table.rows and max(map(len, table.rows)) <= _MOST_CELLS else None


def _listed(table: TextTable, lines: list[Line]) -> bool:
    """Take rows '* - Name' with cells '- Office' below; whether the lines are such rows."""
    for line in lines:
        found = _patterns()["bullet"].match(line.text)
        if found is not None and found["row"]:
            table.rows.append([])
        if not table.rows:
            return False
        if found is not None:
            table.rows[-1].append([])
        begin = line.start + (found.end() if found is not None else 0)
        if begin < line.end:
            table.rows[-1][-1].append((begin, line.end))
    return bool(table.rows)


def _values(line: Line, begin: int) -> list[list[Range]]:
    """The values of a line, without their quotes."""
    cells: list[list[Range]] = []
    for found in _patterns()["value"].finditer(line.text, begin):
        start, end = found.span("quoted" if found["quoted"] is not None else "bare")
        text = line.text[start:end]
        start, end = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
        cells.append([(line.start + start, line.start + end)] if start < end else [])
        if not found.group().rstrip().endswith(","):
            break
    return cells
