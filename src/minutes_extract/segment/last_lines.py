"""Lines below the minutes that stray tabs make rows of their table: 'The meeting closed at 4.05 p.m.', 'Next meeting: | 9 May'."""

from __future__ import annotations

from ..document.tree import Block, Row, Table
from .column_heads import is_header, is_ref
from .cues import cues
from .labels import label_kind, titled
from .outline.words import closes, narrative
from .passage import normal

_MOST = 4  # such rows
_BEHIND = 6  # blocks at the end, the table among them


def last_lines(blocks: list[Block]) -> list[Block]:
    """The blocks, the last rows of the last table as paragraphs where they stand apart from it and are lines of text."""
    ends = range(len(blocks) - 1, max(len(blocks) - 1 - _BEHIND, -1), -1)
    at = next((i for i in ends if isinstance(blocks[i], Table)), None)
    table = blocks[at] if at is not None else None
    if at is None or not isinstance(table, Table):
        return blocks
    cut = _cut(table.rows)
    if cut is None:
        return blocks
    lines: list[Block] = [p for row in table.rows[cut:] for cell in row.cells for p in cell.paragraphs]
    return [*blocks[:at], Table(table.rows[:cut]), *lines, *blocks[at + 1 :]]


def _cut(rows: list[Row]) -> int | None:
    """Where such rows begin: behind a blank line, below rows with numbers."""
    cut = None
    for at in range(len(rows) - 1, max(len(rows) - 1 - 2 * _MOST, 0), -1):
        row = rows[at]
        if row.separator or not any(row.texts):
            continue
        if not _is_line(row):
            break
        cut = at if row.breaks else cut
    if cut is None:
        return None
    above = [row for row in rows[:cut] if not row.separator and any(row.texts)]
    return cut if sum(is_ref(row.texts[0]) for row in above) > 1 else None


def _is_line(row: Row) -> bool:
    """Whether a row is a sentence that ends the minutes, or says when the next meeting is."""
    filled = [text for text in row.texts if text]
    first = row.texts[0]
    if any(cues()["signature"].match(text) for text in filled) and not is_ref(first):
        return True
    if not first or len(filled) > 2 or is_ref(first) or is_header(row) or label_kind(normal(first)) is not None:
        return False
    if len(filled) == 2:
        return titled(first.rstrip(" :")) == "next" and not narrative(filled[1])
    return titled(first.rstrip(" :")) == "next" or closes(first) or narrative(first)
