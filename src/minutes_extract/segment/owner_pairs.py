"""Tables of two columns without headings below a title of actions: who is to do what."""

from __future__ import annotations

from collections.abc import Sequence

from ..document.tree import Cell, Row, Table
from .column_cells import PROSE, TASK, is_owner
from .column_heads import header_role, is_header
from .columns import Columns
from .headless import lists_tasks
from .labels import opens_with_status, titled, unnumbered
from .passage import Passage

_OPEN = (",", "&", "/", "+", " and")
"""What a cell of owners ends with whose last ones stand in the next row."""


def owner_pairs(table: Table, title: Passage | None) -> Columns | None:
    """The columns of such a table; its rows are made whole: owners over two rows, and those who have several tasks."""
    if title is None or titled(unnumbered(title.text)) != "list":
        return None
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if not rows or any(len(row.cells) != 2 for row in rows) or any(map(_heads, rows)) or any(map(lists_tasks, rows)):
        return None
    roles = _roles([[row.texts[c] for row in rows] for c in (0, 1)])
    if roles is None:
        return None
    _whole(table, roles.index("owner"))
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
