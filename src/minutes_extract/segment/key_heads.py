"""Headings over a table that says of a meeting what each row tells: 'Field | Details', 'Key | Value'."""

from __future__ import annotations

from ..document.tree import Table
from ..lexicons import words
from .front_rows import key_of
from .model import Layout
from .passage import normal
from .people_rows import head_row


def without_key_heads(layout: Layout, table: Table) -> Table:
    """A table without a first row that only heads its labels and what is said of each."""
    told = [i for i, row in enumerate(table.rows) if not row.separator and any(row.texts)]
    if len(told) < 3 or not all(key_of(table.rows[i]) for i in told[1:3]):
        return table
    head = table.rows[told[0]]
    said = [normal(text) for text in head.texts if text]
    if not said or len(head.texts) < 2 or not set(said) <= words("labels.key_heads"):
        return table
    head_row(layout, head)
    return Table([row for row in table.rows[told[0] + 1 :] if not row.separator])
