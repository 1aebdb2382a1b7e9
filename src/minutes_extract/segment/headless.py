"""Tables of actions without headings, as a page break leaves them: what each column holds is told by its cells alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from ..document.tree import Row, Table
from ..lexicons import words
from .column_cells import PROSE, TASK, dated, is_owner
from .column_heads import is_header
from .columns import Columns
from .labels import opens_with_status, titled, unnumbered
from .minute_numbers import minuted
from .passage import Passage, normal

_TITLED, _BARE = 0.6, 0.85
"""How much of the cells of a column must look so, below a title of actions and without one."""


@cache
def _code() -> re.Pattern[str]:
    return re.compile(
        r"#?(?:(?:[Aa]ction|AP|Item)\s?)?[A-Z]{0,5}[ ./-]?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?[.:)]?(?:\s\(\d[\d./-]{3,10}\))?"
    )


def headless(table: Table, title: Passage | None, behind: bool) -> Columns | None:
    """The columns of a table of actions that has no headings, below its `title`, or without one `behind` the minutes."""
    named = title is not None and titled(unnumbered(title.text)) in ("list", "log")
    return _columns(table, named) if named or behind else None


def _columns(table: Table, named: bool) -> Columns | None:
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    width = max((len(row.cells) for row in rows), default=0)
    if not 1 < width < 8 or len(rows) < (1 if named else 2) or any(is_header(row) for row in rows[:6]):
        return None
    if len({len(row.cells) for row in rows}) > 1 or any(row.cells[0].header for row in rows):
        return None
    if width == 2 and any(map(lists_tasks, rows)):
        return None
    least = _TITLED if named else _BARE
    cells = [[row.texts[c] for row in rows] for c in range(width)]
    roles = _roles(cells, least)
    told = bool({"due", "status"} & set(roles))
    told = (told and "ref" in roles) or (named and (told or "ref" in roles))  # 'Actions', and 'the minute | who | what'
    told = (told and width > 2) or tasks_told(rows)
    if "action" not in roles or "owner" not in roles or not told:
        return None
    return Columns(roles)


def lists_tasks(row: Row) -> bool:
    """Whether a cell of a row holds a list of tasks: what stands beside it heads them."""
    return any(p.kind == "list_item" for cell in row.cells for p in cell.paragraphs)


def tasks_told(rows: Sequence[Row]) -> bool:
    """Whether rows give tasks by their own words: 'Oil the gate | Ann | 4 May', where no heading and no title says so."""
    held = [[text for text in row.texts if _bids(text)] for row in rows if not row.separator and any(row.texts)]
    return len(held) > 2 and 4 * sum(map(bool, held)) >= 3 * len(held)


def _bids(text: str) -> bool:
    """Whether a cell bids its reader do something, and is no job title: 'Oil the gate', not 'Lead Officer'."""
    said = text.lower().rstrip(" .").split()
    if not 1 < len(said) < _LONG or not said[0].isalpha():
        return False
    plain = (
        len(said[0]) > 2 and not said[0].endswith(("ed", "ing", "ly")) and (said[0][-1] != "s" or said[0][-2] == "s")
    )
    if said[0] not in words("cues.tasks.imperatives") and not (plain and said[1] in _THINGS):
        return False
    return not any(
        word in words("roles.heads") or word in words("roles.organisation_heads") for word in (said[0], said[-1])
    )


_LONG = 40  # words of a task
_THINGS = frozenset(("the", "a", "an", "our", "all", "some", "two", "three"))
"""What stands behind a verb in its plain form."""


def _roles(cells: Sequence[Sequence[str]], least: float) -> list[str]:
    """The role of each column; 'other' where it cannot be told."""
    roles = ["other"] * len(cells)
    task = max(range(len(cells)), key=lambda c: _size(cells[c]))
    if not TASK <= _size(cells[task]) <= PROSE or _share(cells[task], _is_code) > 0:
        return roles
    status = next((c for c in range(task + 1, len(cells)) if _share(cells[c], _is_status) >= 0.5), None)
    if status is None and _share(cells[task], _is_status) >= 0.5:
        return roles  # what became of them is longer than they are
    roles[task] = "action"
    if status is not None:
        roles[status] = "status"
    days = [c for c in range(len(cells)) if roles[c] == "other" and _of_days(cells[c], least)]
    days = [c for c in days if c > task or not minuted([text for text in cells[c] if text])]
    for c in range(task):
        if c not in days and _share(cells[c], _is_code) >= least and "ref" not in roles:
            roles[c] = "number" if all(text.strip(" .)").isdigit() for text in cells[c]) else "ref"
    if days:
        roles[days[-1]] = "due"
        if len(days) > 1:
            roles[days[0]] = "raised"
    for c in range(len(cells)):
        if roles[c] == "other" and "owner" not in roles and _share(cells[c], _is_owner) >= least:
            roles[c] = "owner"
    return roles


def _of_days(texts: Sequence[str], least: float) -> bool:
    """Whether a column is of days: nearly all of its cells, or all that are filled behind the tasks."""
    filled = [text for text in texts if text]
    return bool(filled) and (_share(texts, _is_day) >= least or all(map(_is_day, filled)))


def _size(texts: Sequence[str]) -> float:
    return sum(map(len, texts)) / len(texts)


def _share(texts: Sequence[str], looks: Callable[[str], bool]) -> float:
    return sum(bool(text) and looks(text) for text in texts) / len(texts)


def _is_code(text: str) -> bool:
    return len(text) < 24 and _code().fullmatch(text) is not None


def _is_day(text: str) -> bool:
    return len(text) < 36 and dated(text) and not _is_owner_dated(text)


def _is_owner_dated(text: str) -> bool:
    return (
        text[:1].isupper()
        and text.partition(" ")[0].isupper()
        and len(text.partition(" ")[0]) > 1
        and not text.isupper()
    )


def _is_status(text: str) -> bool:
    return normal(text) in ("new", "open", "to do", "not started") or opens_with_status(text)


def _is_owner(text: str) -> bool:
    return len(text) < 50 and is_owner(text) and not _is_status(text) and not _is_code(text)
