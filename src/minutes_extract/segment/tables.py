"""Tables of people: rows that could name somebody, and where another table begins in one."""

from __future__ import annotations

import re

from ..document.tree import Row, Table
from ..lexicons import words
from .columns import header_role, is_header, is_ref
from .labels import attendance_label


def split_tables(table: Table) -> list[Table]:
    """The table cut where a header row of other columns begins another one."""
    parts = [Table()]
    current: tuple[str | None, ...] | None = None
    for row in table.rows:
        if is_header(row):
            roles = tuple(header_role(t) for t in row.texts)
            if (current is not None and roles != current) or (
                current is None and "name" not in roles and _listing(parts[-1])
            ):
                parts.append(Table())
            current = roles
        parts[-1].rows.append(row)
    return [part for part in parts if part.rows]


def _listing(table: Table) -> bool:
    """Whether the rows so far list people."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    return bool(rows) and all(people_row(row) for row in rows)


def people_row(row: Row) -> bool:
    """Whether a row could name people: capitalised words first, no number, no sentence."""
    texts = row.texts
    first = texts[0] if texts else ""
    if not first or is_ref(first) or len(row.cells) > 5:
        return bool(first) and attendance_label(first) is not None
    if attendance_label(first) is not None:
        return True
    tokens = re.findall(r"[^\W\d_][\w'’-]*", re.sub(r"\([^)]*\)", "", first))
    tokens = [t for t in tokens if t not in words("people.particles")]
    capitals = sum(t[0].isupper() for t in tokens)
    sentence = any(re.search(r"[a-z]{3,}[.?!]\s+[A-Z]", t) for t in texts)
    return bool(tokens) and capitals >= 0.6 * len(tokens) and not sentence and len(first) < 250
