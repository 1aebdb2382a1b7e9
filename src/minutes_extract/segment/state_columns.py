"""Columns that say what became of the task beside them, whatever heads them: 'Report', 'Position at 15 January'."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Row
from ..kept import kept
from .column_cells import PROSE, TASK, Stats, texts_in
from .labels import opens_with_status
from .passage import normal

_FREE = (None, "other", "role", "body", "attendance", "organisation")
"""Roles of headings that may as well head what became of a task."""
_SAID = (*_FREE, "note")
"""Roles of headings such as 'Notes' and 'Position'."""


def settle_states(roles: list[str | None], rows: list[Row], stats: list[Stats]) -> None:
    """The column behind the tasks and beside their owners of which most cells say how a task stands."""
    if {"status", "name"} & set(roles) or not {"owner", "owner_due", "action"} & set(roles):
        return
    tasks = [c for c, role in enumerate(roles) if role in ("action", "body") or (role is None and stats[c].ref < 0.3)]
    tasks = [c for c in tasks if stats[c].length > TASK * stats[c].filled > 0]
    for c in range(min(tasks, default=len(roles)) + 1, len(roles)):
        told = texts_in(rows, c)
        others = [task for task in tasks if task != c]
        if roles[c] not in _FREE or len(told) < 2 or not others or (roles[c] == "body" and len(tasks) < 2):
            continue
        if 3 * sum(map(tells_state, told)) >= 2 * len(told) and 4 * len(told) >= 3 * len(rows):
            roles[c] = "status"
            return


def settle_stated(roles: list[str | None], stats: list[Stats]) -> None:
    """The tasks whose owners and states stand beside them under headings: 'Minute | Recommendation | Officer | Result'."""
    if not {"owner", "status"} <= set(roles) or {"action", "body", "name", "heading"} & set(roles):
        return
    free = [c for c, role in enumerate(roles) if role is None and stats[c].ref < 0.3]
    free = [c for c in free if TASK * stats[c].filled < stats[c].length < PROSE * stats[c].filled]
    if free:
        roles[max(free, key=lambda c: stats[c].length / stats[c].filled)] = "body"


def settle_reviewed(roles: list[str | None], stats: list[Stats]) -> None:
    """Below a title of earlier actions: the last column, behind the tasks and their owners, says what became of them."""
    owners = [c for c, role in enumerate(roles) if role in ("owner", "owner_due")]
    if {"status", "name"} & set(roles) or not owners:
        return
    said = [c for c, role in enumerate(roles) if role in ("action", "heading", "ref", *_SAID)]
    said = [c for c in said if stats[c].filled and stats[c].ref < 0.3]
    if len(said) > 1 and said[-1] > owners[-1] and roles[said[-1]] in _SAID:
        roles[said[-1]] = "status"


_ORIGINS = frozenset(("from", "from meeting", "meeting and minute", "date and minute", "minute and date", "meeting minute", "arising from", "from minute", "minute date", "date minute", "meeting of", "set at", "set on"))  # fmt: skip


def settle_origins(roles: list[str | None], names: list[str], earlier: bool) -> None:
    """A column in front of the tasks of a review that says where each is from: 'From', 'Meeting / minute'."""
    if "raised" in roles or "action" not in roles or not (earlier or "status" in roles):
        return
    for c, name in enumerate(names[: roles.index("action")]):
        if roles[c] in (None, "other", "ref", "organisation") and normal(name) in _ORIGINS:
            roles[c] = "raised"
            return


@kept
def tells_state(text: str) -> bool:
    """Whether one of the clauses of a text begins with a word for what became of a task: 'Draft with the Clerk; in hand'."""
    return opens_with_status(text) or any(map(opens_with_status, _clause().split(text[:400])[1:]))


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"[.;:–—,(]\s+|\s[-–—]\s|\(")
