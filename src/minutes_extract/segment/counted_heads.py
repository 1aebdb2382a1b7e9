"""Headings that are points of a numbered list, alone in the first cell of their rows, in front of the column of the minutes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ..document.tree import Cell, Paragraph, Row, Table


def counted_heads(table: Table) -> Table:
    """A table with such headings moved above the minutes, where the other rows leave the first column to words of their own."""
    numbers = {n: number for n, row in enumerate(table.rows) if (number := _number(row))}
    counted = [*numbers.values()]
    if not counted or any(b <= a for a, b in pairwise(counted)):
        return table
    others = [row for n, row in enumerate(table.rows) if n not in numbers and not row.separator and any(row.texts)]
    if not others or sum(len(row.cells) > 1 and bool(row.texts[1]) for row in others) * 4 < 3 * len(others):
        return table
    return Table([_moved(row) if n in numbers else row for n, row in enumerate(table.rows)])


def _number(row: Row) -> int:
    """The number of the point that alone stands in a row; 0 where none does."""
    texts = row.texts
    if not texts or not texts[0] or any(texts[1:]):
        return 0
    blocks = row.cells[0].blocks
    point = blocks[0] if len(blocks) == 1 else None
    if not isinstance(point, Paragraph) or point.kind != "list_item" or point.marker is None:
        return 0
    digits = point.marker.strip(".)( ")
    return int(digits) if digits.isdigit() else 0


def _moved(row: Row) -> Row:
    return replace(row, cells=[Cell(), row.cells[0], *row.cells[2:]], heads=None, _texts=None)
