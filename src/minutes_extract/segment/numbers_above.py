"""Numbers that stand in rows of their own, above the rows of the items that they number."""

from __future__ import annotations

from .column_heads import is_ref
from .rows import Rows, Unit

_ENOUGH = 2


def join_numbers(rows: Rows) -> None:
    """Give each such number to the row below, where most numbers of a table stand so."""
    numbered = [unit for unit in rows.units if unit.refs]
    alone = {id(unit) for unit in numbered if _alone(unit)}
    if len(alone) < _ENOUGH or 2 * len(alone) < len(numbered):
        return
    out: list[Unit] = []
    for unit in rows.units:
        if out and id(out[-1]) in alone and not unit.refs:
            above = out.pop()
            unit.cells["ref"], unit.breaks, unit.above = above.refs, above.breaks, above.above
        out.append(unit)
    rows.units[:] = out


def _alone(unit: Unit) -> bool:
    """Whether a row holds one number and nothing else."""
    filled = [role for role, cell in unit.cells.items() if cell]
    return filled == ["ref"] and len(unit.refs) == 1 and is_ref(unit.refs[0].text)
