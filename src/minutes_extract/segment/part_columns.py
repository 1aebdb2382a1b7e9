"""A column of the numbers of an item's parts, behind the one of the items' own: '4 | 4.1'."""

from __future__ import annotations

from ..document.tree import Row
from .column_heads import is_ref

_ENOUGH = 2


def settle_parts(roles: list[str | None], rows: list[Row]) -> None:
    """A second column without a heading holds references where each is a part of the last number in the first."""
    if len(roles) > 2 and roles[0] in (None, "ref") and roles[1] is None and _parts(rows):
        roles[0] = roles[1] = "ref"


def _parts(rows: list[Row]) -> bool:
    whole, found = "", 0
    for row in rows:
        own, part = row.texts[0], row.texts[1] if len(row.texts) > 1 else ""
        if own and not is_ref(own):
            return False
        whole = own.strip("().:") or whole
        if not part:
            continue
        if not whole or not is_ref(part) or not part.startswith((whole + ".", whole + "/", whole + "(")):
            return False
        found += 1
    return found >= _ENOUGH
