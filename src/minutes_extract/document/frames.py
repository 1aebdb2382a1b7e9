"""Tables that are there for their frame: one cell, inside a cell of another table."""

from __future__ import annotations

from .tree import Cell, Table

__all__ = ["unframe"]


def unframe(cell: Cell) -> None:
    """Take what a table of one cell holds into the cell around it, where the table stands last in it."""
    table = cell.blocks[-1] if cell.blocks else None
    if isinstance(table, Table) and [len(row.cells) for row in table.rows if row.cells] == [1]:
        cell.blocks[-1:] = next(row.cells[0].blocks for row in table.rows if row.cells)
