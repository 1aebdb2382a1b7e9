"""Headings of unknown words over a table: the first row, where it is of another kind than all the rows below it."""

from __future__ import annotations

from ..document.tree import Table
from .column_cells import stats_of
from .column_heads import is_header, is_ref

_LEAST = 3  # rows below, without which nothing is known of a column
_LONG = 40  # letters: no heading of a column is longer
_KINDS = ("date", "initials")


def settle_strange_head(table: Table) -> None:
    """Let the first row head the columns where one of them holds days, initials or numbers, and there it does not."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if len(rows) <= _LEAST or any(map(is_header, rows[:6])):
        return
    first, below = rows[0], rows[1:]
    filled = [text for text in first.texts if text]
    if len(filled) < 2 or any(len(text) > _LONG or text[-1] in ".;?!" or is_ref(text) for text in filled):
        return
    for c in [c for c, text in enumerate(first.texts) if text]:
        stats, head = stats_of(below, c), stats_of([first], c)
        if stats.filled >= _LEAST and stats.filled * 5 >= 4 * len(below):
            if any(getattr(stats, kind) >= 0.9 and not getattr(head, kind) for kind in _KINDS):
                first.heads = True
                return
