"""Columns of people's tables under headings of no known meaning: what stands in them says what they hold."""

from __future__ import annotations

from ..document.tree import Row
from ..lexicons import words
from .by_body import names_body, proper_body
from .codes import bare_code, is_code, is_session
from .column_cells import texts_in
from .column_heads import header_role
from .columns import Columns
from .names import STRONG, name_like
from .passage import normal

_BY_CONTENT = ("other", "note", "body", "owner", "status")  # of a column whose heading says nothing
_LONGEST = 90  # letters, on the average, of what people are


def settle_strange(columns: Columns, rows: list[Row]) -> None:
    """Take columns behind the names for offices or bodies where they hold these: 'Why they come', 'From where'."""
    if columns.header is None or not columns.has("name"):
        return
    for c in range(columns.roles.index("name") + 1, len(columns.roles)):
        heading = columns.names[c] if c < len(columns.names) else ""
        if columns.roles[c] not in _BY_CONTENT or not heading or header_role(heading) or is_session(heading):
            continue
        told = _told(texts_in(rows, c))
        if told == "role" and not columns.has("role"):
            columns.roles[c] = "role"
        elif told is not None and not columns.has("organisation"):
            columns.roles[c] = "organisation" if told == "organisation" or columns.has("role") else "role"


def _told(texts: list[str]) -> str | None:
    """'role' or 'organisation', where most cells of a column could be one and some surely are; else None."""
    short = sum(map(len, texts)) < _LONGEST * len(texts)
    if not texts or not short or 5 * sum(t[0].isupper() and not is_code(bare_code(t)) for t in texts) < 4 * len(texts):
        return None
    offices = sum(not words("roles.heads").isdisjoint(_said(text)) for text in texts)
    bodies = sum(_body(text) for text in texts)
    if 4 * (offices + bodies) < len(texts) or 2 * sum(name_like(t) == STRONG for t in texts) > len(texts):
        return None
    return "role" if offices >= bodies else "organisation"


def _body(text: str) -> bool:
    said = _said(text)
    return (
        bool(words("roles.heads").isdisjoint(said))
        and bool(said)
        and (said[-1] in words("roles.organisation_heads") or proper_body(text) or names_body(text))
    )


def _said(text: str) -> list[str]:
    """The words of a cell, those joined by a hyphen apart: 'Co-Chair'."""
    return normal(text).replace("-", " ").split()
