"""Tables in plain text: drawn with | and +, with tabs between the cells, or in columns kept apart by spaces."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from .markdown_tables import split_row
from .text_columns import Columns, Range, TextTable, gapped
from .text_lines import Line, marker
from .text_ragged import ragged
from .text_wiki_tables import wiki_table

__all__ = ["find_table"]


@cache
def _pipe() -> re.Pattern[str]:
    return re.compile(r"(?<!\\)\|")


@cache
def _spaced() -> re.Pattern[str]:
    return re.compile(r"^\||\s\|(?:\s|$)")


@cache
def _numbered() -> re.Pattern[str]:
    """A number, one tab and text: a paragraph that has a number."""
    return re.compile(r"(?:\d{4}[.)]|\d{1,4}(?:\.\d{1,3}){1,3}[.)]?)\t[ \t]{0,8}(?=\S)[^\t]{0,2000}$")


def _border(text: str) -> bool:
    """Whether a line of a drawn table parts rows: '+---+---+', '|---|---|'."""
    return text[0] in "+|" and ("--" in text or "==" in text) and not text.strip("-+|=: \t")


def find_table(source: str, lines: list[Line], first: int) -> tuple[TextTable | None, int]:
    """The table that begins in this line, if one does, and else the line before which no other can begin."""
    text = lines[first].text
    if "\t" in text and _numbered().match(text):
        return None, first + 1
    table = wiki_table(source, lines, first) if text[:1] in "{|^." else None
    if table is not None:
        return table, first + 1
    if "|" in text or text.startswith("+-"):
        table = _drawn(source, lines, first)
    if table is None and "\t" in text:
        table = _tabbed(lines, first)
    if table is not None or not gapped(text):
        return table, first + 1
    columns = Columns(source, lines, first)
    table, loose = columns.table(), ragged(lines, first)
    if loose is not None and (table is None or _less(table, loose)):
        return loose, loose.last
    return table, columns.last


def _less(table: TextTable, loose: TextTable) -> bool:
    """Whether a table in columns leaves out lines or cells of one that wide gaps alone tell."""
    return table.last < loose.last or (table.last == loose.last and len(table.rows[0]) < len(loose.rows[0]))


# drawn with | and +


def _drawn(source: str, lines: list[Line], first: int) -> TextTable | None:
    groups: list[list[list[Range]]] = [[]]
    widths: Counter[int] = Counter()
    i = first
    while i < len(lines) and lines[i].text and lines[i].quote == lines[first].quote:
        if _border(lines[i].text):
            groups.append([])
        elif _spaced().search(lines[i].text):
            widths[len(_pipe().findall(lines[i].text))] += 1
            groups[-1].append(split_row(source, lines[i].start, lines[i].end))
        else:
            break
        i += 1
    filled = [group for group in groups if group]
    if (len(groups) == 1 and (widths.total() < 2 or len(widths) > 1)) or not filled:
        return None
    table = TextTable(i, header=len(filled) > 1)
    if len(filled) > 2:  # a border below every row
        table.rows = [_stacked(group) for group in filled]
    else:
        table.rows = [[[cell] if cell[0] < cell[1] else [] for cell in cells] for group in filled for cells in group]
    return table


def _stacked(group: list[list[Range]]) -> list[list[Range]]:
    """The lines of a row, one below the other in each cell."""
    cells: list[list[Range]] = [[] for _ in range(max(map(len, group)))]
    for line in group:
        for cell, (start, end) in zip(cells, line, strict=False):
            if start < end:
                cell.append((start, end))
    return cells


# kept apart by tabs


def _tabbed(lines: list[Line], first: int) -> TextTable | None:
    """Lines with as many tabs each."""
    tabs = lines[first].text.count("\t")
    table = TextTable(first)
    while table.last < len(lines) and lines[table.last].text.count("\t") == tabs:
        line = lines[table.last]
        if line.quote != lines[first].quote or line.indent != lines[first].indent:
            break
        at, cells = line.start, []
        for cell in line.text.split("\t"):
            lead = len(cell) - len(cell.lstrip())
            span = (at + lead, at + max(lead, len(cell.rstrip())))
            cells.append([span] if span[0] < span[1] else [])
            at += len(cell) + 1
        table.rows.append(cells)
        table.last += 1
    alone = tabs == 1 and all(marker(lines[i].text) for i in range(first, table.last))
    return table if len(table.rows) > 1 and not alone else None
