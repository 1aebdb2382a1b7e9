"""Tables below the title of a review or of a list of actions."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Table
from ..lexicons import labels
from .column_cells import holds_number, is_owner
from .column_heads import is_ref
from .columns import Columns
from .labels import opens_with_status, unnumbered
from .model import ActionTable
from .passage import normal
from .rows import Unit
from .state_columns import tells_state


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
    three = all(len(row) == 3 for row in cells)
    led = next((role for role, fits in _LEADS if three and all(fits(row[0].text) for row in cells)), None)
    if led is None and any(len(row) != 2 for row in cells):
        return
    columns.roles = [led, "action", "status"] if led is not None else ["action", "status"]
    for unit, row in zip(units, cells, strict=True):
        unit.cells = {role: [passage] for role, passage in zip(columns.roles, row, strict=True)}


_LEADS = (("ref", is_ref), ("owner", is_owner))
"""What may stand in front of the action in such a row."""


def review_columns(table: Table) -> Columns:
    """The columns of a table without headings in a review: perhaps a number and an owner, the task, its status."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    roles = ["other"] * (len(rows[0].cells) - 2) + ["action", "status"]
    for c, role in enumerate(roles):
        if role == "other" and all(holds_number(row.texts[c]) for row in rows):
            roles[c] = "number"
        elif role == "other" and "owner" not in roles and all(is_owner(row.texts[c]) for row in rows):
            roles[c] = "owner"
    return Columns(roles)


def tasks_as_actions(columns: Columns, units: list[Unit]) -> None:
    """The column of prose holds the actions where another says what became of them, or whose they are and by when."""
    if columns.has("action") or not columns.has("body"):
        return
    if not (columns.has("status") or (columns.has("owner") and columns.has("due")) or columns.has("owner_due")):
        return
    columns.roles = [_ROLES.get(role, role) for role in columns.roles]
    for unit in units:
        unit.cells = {_ROLES.get(role, role): cell for role, cell in unit.cells.items() if cell}


def answered(columns: Columns, units: list[Unit]) -> bool:
    """Whether nearly every row is a short text, an owner and a status: actions with what became of them, whatever heads them."""
    if not {"body", "owner", "status"} <= set(columns.roles) or columns.has("heading") or len(units) < 2:
        return False
    told = sum(
        len(unit.body) == 1
        and len(unit.body[0].text) < _TASK
        and bool(unit.owners)
        and any(tells_state(p.text) for p in unit.get("status"))
        for unit in units
    )
    return told * 4 >= len(units) * 3


_TASK = 250
"""Characters of an action in a table: what was said of an item takes more."""

_ROLES = {"body": "action", "ref": "number", "link": "number"}


@cache
def _tasks() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|all|of|our|actions?|action (?:items?|points?)|items|tasks|to ?dos|matters)\b")


def state_in(title: str) -> str | None:
    """The status that a title gives the actions of its table: 'Completed actions', 'Actions: closed'."""
    key = normal(unnumbered(title))
    bare = " ".join(_tasks().sub(" ", key).replace(":", " ").split())
    return labels("cues.status").get(bare) if len(key) < 50 else None


def parts_off(title: str, above: list[ActionTable]) -> bool:
    """Whether a title parts off actions of earlier meetings: those done with, and beside a table of these those that are not."""
    beside = any(t.log and t.title is not None and done_with(t.title.text) for t in above[-1:])
    return done_with(title) or (beside and state_in(title) is not None)


def done_with(title: str) -> bool:
    """Whether a title says that nothing is left to do of its actions: 'Closed actions'."""
    return state_in(title) in _PAST


_PAST = ("complete", "cancelled")


def is_open(unit: Unit) -> bool:
    """Whether nothing was done yet about the action of a row."""
    return all(normal(p.text) in _OPEN for p in unit.get("status"))


_OPEN = frozenset(("open", "new", "to do", "not started", "outstanding", "pending", ""))
