"""Tables whose names stand in the second column, behind their offices or bodies."""

from __future__ import annotations

from ..document.tree import Row
from ..lexicons import words
from .labels import label_kind
from .names import NONE, STRONG, crowd, name_leads, name_like, people_like
from .passage import normal


def names_second(rows: list[Row]) -> list[str] | None:
    """The roles of the columns where names stand in the second one, behind their offices or bodies; else None."""
    if len(rows) < 2 or any(not 1 < len(row.cells) < 5 or not row.texts[1] for row in rows):
        return None
    if not rows[0].texts[0] and (len(rows) < 3 or _named(rows[0].texts[1].split("(", 1)[0]) < STRONG):
        return None
    if not all(_named(row.texts[1].split("(", 1)[0]) > NONE for row in rows if not row.texts[0]):
        return None  # others of the office or body above
    rows = [row for row in rows if row.texts[0]]
    if len(rows) < 2:
        return None
    most = 0.8 * len(rows)
    names: list[int] = []
    for row in rows:
        names.append(_named(row.texts[1]))
        if len(rows) - names.count(NONE) < most:
            return None
    if sum(name_leads(row.texts[0]) == STRONG for row in rows) >= most:
        return None  # people in both columns
    if all(map(_letters, rows)) and sum(people_like(row.texts[0]) > NONE for row in rows) >= most:
        return None  # people and their initials
    offices, bodies = words("roles.heads"), words("roles.organisation_heads")
    leads = [normal(row.texts[0]).split() for row in rows]
    width = max(len(row.cells) for row in rows)
    held = [not offices.isdisjoint(lead) or label_kind(" ".join(lead)) == "present" for lead in leads]
    led = sum(held) >= (len(rows) if width == 2 else most) and any(not offices.isdisjoint(lead) for lead in leads)
    sure = 2 * sum(name == STRONG for name in names) >= len(names)
    if not led and not sure:
        return None
    firsts = [_named(row.texts[0]) for row in rows]
    if led and (sure or all(name > first for name, first in zip(names, firsts, strict=True))):
        return ["role", "name", *("organisation", "other")[: width - 2]]
    if not sure:
        return None
    behind = sum(name > first for name, first in zip(names, firsts, strict=True))
    front = sum(name < first for name, first in zip(names, firsts, strict=True))
    named = sum(lead[-1] in bodies for lead in leads if lead)
    if width > 2 and named and 2 * behind >= len(rows) and 4 * front <= behind:
        return ["organisation", "name", *("role", "other")[: width - 2]]
    return None


def _letters(row: Row) -> bool:
    """Whether the second cell of a row holds initials alone: 'AB CD'."""
    return all(token.isalpha() and token[-1].isupper() and len(token) < 5 for token in row.texts[1].split())


def _named(text: str) -> int:
    """How surely a cell is of names, one or several that run together."""
    return name_like(text) or (STRONG if crowd(text) else NONE)
