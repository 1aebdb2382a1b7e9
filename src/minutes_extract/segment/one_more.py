"""Rows that hold one more action of the item above them, and nothing of what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .list_lines import cut

if TYPE_CHECKING:
    from .rows import Unit

_ROLES = frozenset(("action", "owner", "owner_due", "due"))


def one_more(before: Unit, unit: Unit) -> bool:
    """Whether a row holds one more action and its owner, and no prose: what the row above leads to as well."""
    said = {role for role, passages in unit.cells.items() if passages}
    if "action" not in said or not said <= _ROLES or not before.body:
        return False
    counts = {len(unit.get(role)) for role in said}
    held = {role: len(before.get(role)) for role in (said | {"action"}) - {"due"}}
    return counts == {1} and len(set(held.values())) == 1 and len(before.dues) in (0, held["action"])


def take_up(before: Unit, unit: Unit) -> None:
    """Add such a row to the one above; a blank stands for the date of an action without one."""
    count = len(before.get("action"))
    blank = cut(unit.get("action")[0], 0, 0)
    if before.dues or unit.dues:
        before.cells["due"] = [*(before.dues or [blank] * count), *(unit.dues or [blank])]
    for role in ("action", "owner", "owner_due"):
        if unit.get(role):
            before.cells.setdefault(role, []).extend(unit.get(role))
