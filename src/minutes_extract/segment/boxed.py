"""The head of a page that a program put into a table of one cell: its paragraphs are read as if they stood free."""

from __future__ import annotations

from ..document.tree import Block, Paragraph, Row, Table
from .labels import attendance_label

_NEAR = 6  # how many lines may stand above it
_LONGEST = 600


def unboxed(blocks: list[Block]) -> list[Block]:
    """The blocks with the first table's leading rows of one cell as paragraphs, where these say what meeting it was."""
    at = next((i for i, block in enumerate(blocks[: _NEAR + 1]) if isinstance(block, Table)), None)
    table = blocks[at] if at is not None else None
    if at is None or not isinstance(table, Table):
        return blocks
    held: list[Paragraph] = []
    taken = 0
    for row in table.rows:
        if row.separator or not any(row.texts):
            taken += 1
            continue
        if not _of_head(row, bool(held)):
            break
        held += [p for cell in row.cells for p in cell.paragraphs]
        taken += 1
    if not held or sum(len(p.text) for p in held) > _LONGEST:
        return blocks
    rest = table.rows[taken:]
    return [*blocks[:at], *held, *([Table(rest)] if rest else []), *blocks[at + 1 :]]


def _of_head(row: Row, begun: bool) -> bool:
    """Whether a row has one cell with several lines in it, none of them the label of a list; a later one may have one."""
    filled = [cell for cell in row.cells if cell.text]
    if len(filled) != 1 or (len(filled[0].paragraphs) < 2 and not begun):
        return False
    texts = [p.text for p in filled[0].paragraphs]
    return len(filled[0].blocks) == len(texts) and not any(map(_labels, texts))


def _labels(text: str) -> bool:
    """Whether a line is the label of a list, and not the name of a body: 'Weir Theatre Trustees'."""
    return attendance_label(text, True) is not None and (len(text.split()) < 3 or text.rstrip().endswith(":"))
