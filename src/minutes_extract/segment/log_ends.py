"""Where a log of actions ends in a table, and the minutes begin below it without headings of their own."""

from __future__ import annotations

from itertools import islice

from ..document.tree import Row
from .column_heads import is_header

_LEAST, _MOST = 3, 30  # rows that tell


def ends_log(roles: tuple[str | None, ...], rows: list[Row], at: int) -> bool:
    """Whether the rows from a break on are none of the log above it: they have other cells, prose for owners, or no status.

    `roles`: the columns of the table above.
    """
    status = next((c for c, role in enumerate(roles) if role in ("status", "role")), None)  # 'Position'
    if "action" not in roles or status is None or not any(rows[at].texts[:1]):
        return False
    below: list[Row] = []
    for row in islice(rows, at, at + _MOST):
        if is_header(row):
            break
        if not row.separator and any(row.texts):
            below.append(row)
    if len(below) < _LEAST:
        return False
    if all(len(row.cells) != len(roles) for row in below):
        return True
    if "owner" in roles and sum(len(_text(row, roles.index("owner"))) > 60 for row in below) * 3 >= len(below):
        return True
    above = [
        row for row in rows[max(at - _MOST, 0) : at] if not row.separator and any(row.texts) and not is_header(row)
    ]
    stated = sum(bool(_text(row, status)) for row in above) * 5 >= len(above) * 4
    return stated and sum(bool(_text(row, status)) for row in below) * 3 < len(below)


def _text(row: Row, column: int) -> str:
    return row.texts[column] if column < len(row.cells) else ""
