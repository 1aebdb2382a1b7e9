"""What the columns of a table of people hold, told by what stands in them, whatever their order and headings."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ..document.tree import Row, Table
from ..lexicons import words
from .by_body import names_body
from .column_heads import header_role, is_header, is_ref
from .columns import Columns
from .front_rows import lone_label
from .grouped import column_tells, lettered, names_people
from .labels import label_kind
from .model import Roster
from .names import STRONG, people_like
from .passage import normal

_LEAST = 3  # rows without which nothing is known of columns
_SURE = 0.75  # the share of cells that must name people
_LONG = 60  # letters of a cell on the average: more are prose
_LETTERS = 6  # fewer in capitals are initials
_TASKS = frozenset(("action", "owner", "owner_due", "due", "body", "status", "decision", "raised"))


class Told(NamedTuple):
    """The columns, the heading row if there is one, and how many rows name people."""

    columns: Columns
    head: Row | None
    named: int


def people_columns(table: Table) -> Told | None:
    """The columns of a table in which one column names people in nearly every row; None for any other."""
    rows = [row for row in leading(table.rows) if not row.separator and sum(map(bool, row.texts)) > 1]
    if len(rows) < _LEAST or table.width > 7 or not table.width > 1:
        return None
    head = rows[0] if _is_head(rows) else None
    body = rows[1:] if head is not None else rows
    body = [row for row in body if not lone_label(row)]
    cells = [[row.texts[c] if c < len(row.cells) else "" for row in body] for c in range(table.width)]
    if len(body) < _LEAST or any(sum(map(len, column)) > _LONG * len(body) for column in cells):
        return None
    shares = [_share(column, _names) for column in cells]
    at = max(range(len(cells)), key=lambda c: (shares[c], -c))
    if shares[at] < _SURE or sum(map(bool, cells[at])) * 4 < 3 * len(body):
        return None
    heads = [*(head.texts if head is not None else ()), *[""] * table.width][: table.width]
    known = [header_role(text) for text in heads]
    if _TASKS & {role for c, role in enumerate(known) if c != at}:
        return None
    roles = _roles(cells, at, known, heads)
    return Told(Columns(roles, 0, heads), head, sum(map(_names, cells[at])))


def leading(rows: list[Row]) -> list[Row]:
    """The rows above those of the minutes: up to headings of tasks or of what was said, or numbers behind a blank line or rule."""
    broken = False
    for at, row in enumerate(rows):
        broken = broken or row.breaks or (row.separator and at > 1)
        if not any(row.texts):
            continue
        heads = is_header(row) and bool(_TASKS & set(map(header_role, row.texts)))
        if at and (heads or (broken and is_ref(row.texts[0]) and any(map(str.isdigit, row.texts[0])))):
            return rows[:at]
        broken = False
    return rows


def told_before(rows: list[Row], marks: int, width: int) -> list[str]:
    """What the columns of a table without headings hold whose column `marks` says how each came: names first, then what they are."""
    people = [row for row in rows if not row.separator and len(row.texts) > marks and row.texts[0]]
    told = iter(("role", "organisation"))
    roles = ["name"]
    for c in range(1, marks):
        letters = [row for row in people if row.texts[c]]
        initials = bool(letters) and all(lettered(row.texts[0], row.texts[c]) for row in letters)
        roles.append("initials" if initials else next(told, "other"))
    return [*roles, "attendance", "note", "other", "other"][: max(width, marks + 1)]


def misread(rosters: list[Roster]) -> tuple[int, int]:
    """How many rows and lines of lists name people for certain, and of how many."""
    found = total = 0
    for roster in rosters:
        at = roster.columns.first("name") if roster.columns is not None else None
        for row in roster.rows:
            cell = row[at or 0] if (at or 0) < len(row) else []
            found += any(_names(p.text) for p in cell)
            total += 1
        for line in roster.lines:
            found += _names(line.text)
            total += 1
    return found, total


def _names(text: str) -> bool:
    """Whether a cell names somebody, or several, and neither a body nor an office."""
    if text[:1] == "@":
        return False  # what somebody goes by online, beside the name
    front = _behind().split(_called().sub("", text) if "(" in text else text, maxsplit=1)[0]
    said = normal(front).split()
    if (
        not said
        or (front.isupper() and len(front) < _LETTERS)
        or names_body(front)
        or said[-1] in words("roles.heads")
        or label_kind(normal(text)) is not None
    ):
        return False
    return names_people(text) == STRONG


@cache
def _behind() -> re.Pattern[str]:
    """What parts a name or an office from what is said behind it."""
    return re.compile(r"\s*[(,;–]")


@cache
def _called() -> re.Pattern[str]:
    """What somebody is called, amid the name: 'A. (Ted) Bell'."""
    return re.compile(r"\([^()]*\) (?=[A-Z])")


def _share(column: list[str], told: Callable[[str], bool]) -> float:
    filled = [text for text in column if text]
    return sum(map(told, filled)) / len(filled) if filled else 0.0


def _is_head(rows: list[Row]) -> bool:
    """Whether the first row heads the columns: no cell of it is like those below it."""
    first, second = rows[0], rows[1:]
    if any(_names(text) or is_ref(text) for text in first.texts if text):
        return False
    filled = [text for text in first.texts if text]
    if 2 * sum(header_role(text) is not None for text in filled) >= len(filled):
        return True
    column = next((c for c in range(len(first.cells)) if sum(_names(r.texts[c]) for r in second if c < len(r.cells)) * 4 >= 3 * len(second)), None)  # fmt: skip
    return column is not None and bool(first.texts[column])


def _roles(cells: list[list[str]], at: int, known: list[str | None], heads: list[str]) -> list[str]:
    """What each column holds: as its heading says where what stands in it agrees, else as that alone tells."""
    roles = ["other"] * len(cells)
    roles[at] = "name"
    free: list[int] = []
    for c, column in enumerate(cells):
        filled = [text for text in column if text]
        if c == at or not filled:
            continue
        if column_tells(filled, heads[c]):
            roles[c] = "attendance" if c or len(filled) * 5 > 4 * len(column) else "label"  # once for all below it
        elif all(is_ref(text) and any(map(str.isdigit, text)) for text in filled):
            roles[c] = "number"
        elif all(lettered(name, text) for name, text in zip(cells[at], column, strict=True) if text and name):
            roles[c] = "initials"
        else:
            free.append(c)
    _settle(cells, roles, free, known)
    return roles


def _settle(cells: list[list[str]], roles: list[str], free: list[int], known: list[str | None]) -> None:
    """Which of the columns left holds offices, and which bodies."""
    for c in [c for c in free if known[c] in ("role", "organisation", "note", "deputy")]:
        if known[c] not in roles or known[c] == "organisation":  # 'Sector', and 'School' beside it
            roles[c] = known[c] or "other"
            free.remove(c)
    worth = {c: _share(cells[c], _office) - _share(cells[c], names_body) for c in free}
    for role, order in (("role", max), ("organisation", min)):
        if free and role not in roles:
            best = order(free, key=lambda c: worth[c])
            if len(free) > 1 or (worth[best] >= 0) == (role == "role") or "role" in roles:
                roles[best] = role
                free.remove(best)


def _office(text: str) -> bool:
    said = normal(_behind().split(text, maxsplit=1)[0]).split()
    heads = words("roles.heads")
    return bool(said) and (said[-1] in heads or said[0] in heads) and people_like(text) < STRONG
