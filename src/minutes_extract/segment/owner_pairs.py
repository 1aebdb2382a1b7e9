"""Tables of two columns without headings below a title of actions: who is to do what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice

from ..document.tree import Cell, Row, Table
from ..lexicons import words
from .column_cells import PROSE, TASK, is_owner, patterns
from .column_heads import header_role, is_header
from .columns import Columns
from .headless import lists_tasks
from .labels import opens_with_status, titled, unnumbered
from .model import Roster
from .names import STRONG, people_like
from .passage import Passage, normal

_OFFICES = ("roles.heads", "roles.group_heads", "roles.organisation_heads")
_MOST_LISTED = 300

_OPEN = (",", "&", "/", "+", " and")
"""What a cell of owners ends with whose last ones stand in the next row."""


def owner_pairs(table: Table, title: Passage | None, rosters: Sequence[Roster]) -> Columns | None:
    """The columns of such a table; its rows are made whole: owners over two rows, and those who have several tasks."""
    if title is None or titled(unnumbered(title.text)) != "list":
        return None
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if not rows or any(len(row.cells) != 2 for row in rows) or any(map(_heads, rows)) or any(map(lists_tasks, rows)):
        return None
    roles = _roles([[row.texts[c] for row in rows] for c in (0, 1)])
    if roles is None:
        return None
    if _tell_owners(rows, roles.index("owner"), rosters):
        _whole(table, roles.index("owner"))
    else:
        roles[roles.index("owner")] = "other"  # 'Website', 'High': what the tasks are of
    for row in table.rows:
        row.heads = False  # the reader of a format whose tables all have a heading may have made one of it
    return Columns(roles)


def _heads(row: Row) -> bool:
    """Whether a row holds the heading of a column."""
    if any(cell.header for cell in row.cells):
        return any(header_role(text) is not None for text in row.texts)
    return is_header(row)


def _roles(cells: Sequence[Sequence[str]]) -> list[str] | None:
    for owner, task in ((0, 1), (1, 0)):
        who, what = [text for text in cells[owner] if text], [text for text in cells[task] if text]
        if not who or not what or not cells[owner][0]:
            continue
        size = sum(map(len, what)) / len(what)
        if TASK <= size <= PROSE and all(map(_is_owner, who)) and not any(map(_is_owner, what)):
            return ["owner", "action"] if owner == 0 else ["action", "owner"]
    return None


def _tell_owners(rows: Sequence[Row], owner: int, rosters: Sequence[Roster]) -> bool:
    """Whether one of the owners is known or surely of the meeting; all of them where the tasks name who is to do them."""
    who = [row.texts[owner] for row in rows if row.texts[owner]]
    known = _listed(rosters)
    named = [_of_meeting(text, known) for text in who]
    doers = [patterns()["tasked"].split(row.texts[1 - owner], 1) for row in rows if row.texts[1 - owner]]
    told = sum(len(parts) > 1 and len(parts[0]) < 40 and _of_meeting(parts[0], known) for parts in doers)
    return all(named) if 2 * told > len(doers) else any(named)


def _listed(rosters: Sequence[Roster]) -> set[str]:
    """The words of the first lines and rows of the lists of people."""
    lines = (line for roster in rosters for line in roster.lines)
    cells = (p for roster in rosters for row in roster.rows for cell in row for p in cell)
    said = islice((p.text for p in chain(lines, cells)), _MOST_LISTED)
    return {word for text in said for word in normal(text).split()}


def _of_meeting(text: str, known: set[str]) -> bool:
    """Whether words name somebody who is listed, are surely a name or initials, or name an office or a body."""
    if people_like(text) == STRONG or patterns()["initials"].fullmatch(text.strip()):
        return True
    said = normal(text).split()
    return any(word in known or any(word in words(name) for name in _OFFICES) for word in said)


def _is_owner(text: str) -> bool:
    text = text.rstrip(" :,&/+").removesuffix(" and")
    return len(text) < 50 and not any(map(str.isdigit, text)) and is_owner(text) and not opens_with_status(text)


def _whole(table: Table, owner: int) -> None:
    """Join owners that go on in the next row, and say whose the tasks are that stand beside nobody."""
    out: list[Row] = []
    for row in table.rows:
        if out and not out[-1].separator and any(out[-1].texts) and not row.separator and any(row.texts):
            above = out[-1]
            if above.texts[owner].endswith(_OPEN) and not above.texts[1 - owner]:
                row.cells[owner] = Cell([*above.cells[owner].blocks, *row.cells[owner].blocks])
                row.forget()
                out.pop()
            elif not row.texts[owner]:
                row.cells[owner] = Cell(list(above.cells[owner].blocks))
                row.forget()
        out.append(row)
    table.rows[:] = out
