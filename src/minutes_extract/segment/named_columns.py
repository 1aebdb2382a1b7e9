"""Which column of a headed table below the label of a list holds its people, where the headings do not say."""

from __future__ import annotations

from ..document.tree import Row
from .column_heads import header_role, is_header
from .labels import attendance_label
from .names import NONE, crowd, name_like

LONGEST = 4  # words of a cell that could name a person or an office
_OF_TASKS = frozenset(("action", "body", "due", "owner_due", "status", "raised", "heading", "ref", "number", "link"))


def names_column(rows: list[Row]) -> int | None:
    """The column of names in a table without one headed so, where nothing of it is headed as minutes or tasks are.

    'Who | Mail', 'Person | Handle': short names in every row, and of several such columns the first.
    """
    if len(rows) < 2 or not is_header(rows[0]):
        return None
    heads = rows[0].texts
    roles = [header_role(text) for text in heads]
    if "name" in roles or _OF_TASKS & set(roles):
        return None
    for c, role in enumerate(roles):
        if role in (None, "owner", "initials", "attendance") and heads[c]:
            if role == "owner" and any(_told(rows, before) for before in range(c)):
                return None  # whose task it is: 'What we said we would do | Who | How it went'
            texts = [row.texts[c] for row in rows[1:] if c < len(row.cells) and row.texts[c]]
            texts = [
                text for text in texts if attendance_label(text, True) is None
            ]  # 'Sent apologies', 'Guest: Ann Bell'
            named = [t for t in texts if (len(t.split()) < 6 and name_like(t.split("(")[0]) > NONE) or crowd(t)]
            if texts and len(named) == len(texts) and len(texts) * 4 >= 3 * (len(rows) - 1):
                return c
    return None


def _told(rows: list[Row], column: int) -> bool:
    """Whether most cells of a column are as long as what people are to do, not what they are called."""
    texts = [row.texts[column] for row in rows[1:] if column < len(row.cells) and row.texts[column]]
    return bool(texts) and sum(len(text.split()) > LONGEST for text in texts) * 2 > len(texts)
