"""Tables in cells of tables: those of actions, with headings or without."""

from __future__ import annotations

from ..document.tree import Cell, Paragraph, Table
from .column_heads import header_role, is_header
from .labels import opens_with_status


def inner_tables(table: Table) -> list[Table]:
    """The tables of actions, with headings of their own, that stand in cells of this one; they are taken out of them."""
    found: list[Table] = []
    for cell in (cell for row in table.rows for cell in row.cells if len(cell.blocks) > len(cell_paragraphs(cell))):
        held = [b for b in cell.blocks if isinstance(b, Table) and (_of_actions(b) or reviews(b))]
        found += held
        cell.blocks = [block for block in cell.blocks if block not in held]
    return found


def cell_paragraphs(cell: Cell) -> list[Paragraph]:
    """The paragraphs of a cell, those of inner tables left out."""
    return [block for block in cell.blocks if isinstance(block, Paragraph)]


def reviews(table: Table) -> bool:
    """Whether a table without headings says in its last column what became of the task in the one before it."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    width = len(rows[0].cells) if rows else 0
    if len(rows) < 3 or not 1 < width < 5 or any(len(row.cells) != width for row in rows) or is_header(rows[0]):
        return False
    if any(len(row.texts[-2]) < 12 for row in rows):
        return False
    return sum(opens_with_status(row.texts[-1]) for row in rows) * 4 >= len(rows) * 3


def _of_actions(table: Table) -> bool:
    first = next((row for row in table.rows if not row.separator and any(row.texts)), None)
    if first is None or len(table.rows) < 2 or not is_header(first):
        return False
    roles = {header_role(text) for text in first.texts}
    if "body" in roles and "owner" in roles:
        return bool(roles & {"status", "due"})  # 'Detail | Lead | RAG'
    return "action" in roles and bool(roles & {"owner", "owner_due", "status", "due", "raised"})
