"""Tables without column headings below the title of a review."""

from __future__ import annotations

from .columns import Columns, is_owner
from .labels import opens_with_status
from .rows import Unit


def as_review(columns: Columns, units: list[Unit]) -> None:
    """Columns without headings in a review: whose task it was, the task, and what became of it."""
    if columns.has("action", "status") or len(columns.roles) not in (2, 3) or len(units) < 2:
        return
    cells = [[p for role in unit.cells.values() for p in role] for unit in units]
    if any(len(row) not in (2, 3) for row in cells):
        return
    for row in cells:
        row.sort(key=lambda p: p.start)
    if sum(opens_with_status(row[-1].text) for row in cells) * 2 < len(cells):
        return
    named = all(len(row) == 3 and is_owner(row[0].text) for row in cells)
    if not named and any(len(row) != 2 for row in cells):
        return
    columns.roles = ["owner", "action", "status"] if named else ["action", "status"]
    for unit, row in zip(units, cells, strict=True):
        unit.cells = {role: [passage] for role, passage in zip(columns.roles, row, strict=True)}
