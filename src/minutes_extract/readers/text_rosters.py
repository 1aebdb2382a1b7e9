"""Labels of lists of people in the cells of columns: 'APOLOGIES: D. Lunt' beside other names, two lists side by side.

A label gets a column of its own, or a row above its list where several lists stand side by side.
"""

from __future__ import annotations

from .breaks import heads_people

__all__ = ["part_labels"]

_Range = tuple[int, int]
_Row = list[list[_Range]]


def part_labels(source: str, rows: list[_Row]) -> list[_Row]:
    """The rows, labels of lists of people apart from the names that they stand close by."""
    if not rows or not any(row and row[0] and _label(source, row[0]) for row in rows):
        return rows
    lists = [k for k, cell in enumerate(rows[0]) if cell and _label(source, cell)]
    if len(lists) > 1:
        return _side_by_side(source, rows, lists)
    if any(_label(source, cell) for row in rows for cell in row[1:] if cell):
        return rows
    ends = [_label(source, row[0]) if row and row[0] else 0 for row in rows]
    if not any(end and end < row[0][-1][1] for end, row in zip(ends, rows, strict=True)):
        return rows
    return [_cut(source, row, end) for row, end in zip(rows, ends, strict=True)]


def _label(source: str, cell: list[_Range]) -> int:
    """Where the label ends that a cell begins with; 0 where it begins with none."""
    start, end = cell[0]
    colon = source.find(":", start, min(end, start + 40))
    if colon < start or not heads_people(source[start : colon + 1]):
        return 0
    return colon + 1 + (source[colon + 1 : end][:1] in ("-", "–", "—"))  # 'Present:-'


def _behind(source: str, cell: list[_Range], end: int) -> list[_Range]:
    """What a cell holds behind its label."""
    rest = source[end : cell[0][1]]
    begin = end + len(rest) - len(rest.lstrip())
    return [(begin, cell[0][1]), *cell[1:]] if begin < cell[0][1] else cell[1:]


def _cut(source: str, row: _Row, end: int) -> _Row:
    """A row with a first column for labels."""
    if not row:
        return row
    if not end:
        return [[], *row]
    return [[(row[0][0][0], end)], _behind(source, row[0], end), *row[1:]]


def _side_by_side(source: str, rows: list[_Row], lists: list[int]) -> list[_Row]:
    """The rows of lists side by side below a row of their labels; as they are where no names stand beside these."""
    first, below = rows[0], [row for row in rows[1:] if row]
    stops = [*lists[1:], len(first)]
    labels: _Row = []
    columns: list[int] = []
    top = list(first)
    for k, stop in zip(lists, stops, strict=True):
        end = _label(source, first[k])
        top[k] = _behind(source, first[k], end)
        alone = not top[k] and stop > k + 1 and not any(row[k] for row in below)
        kept = list(range(k + alone, stop))
        labels += [[(first[k][0][0], end)], *([[] for _ in kept[1:]])]
        columns += kept
    if lists[0] or not any(top):
        return rows
    return [labels, *([row[k] for k in columns] if row else row for row in [top, *rows[1:]])]
