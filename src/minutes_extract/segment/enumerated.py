"""Letters and numbers that keep the entries of a row's cells in step: '(a) Ann' beside '(a) 30 June'."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from .list_lines import cut
from .passage import Passage

IN_STEP = ("owner", "owner_due", "due", "status", "action")


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(r"(?:\((?P<round>[a-z]|\d|[ivx]{1,4})\)|(?P<bare>[a-z])\)|(?P<stopped>\d)\.(?=\s))\s*(?=\S)")


def take_off(cells: dict[str, list[Passage]]) -> list[Passage]:
    """Take the ordinals off cells whose every entry begins with one; what was taken off."""
    taken: list[Passage] = []
    for role in IN_STEP:
        passages = cells.get(role, ())
        if len(passages) < 2:
            continue
        found = [_ordinal().match(p.text) if p.text[:1] in "(abcdefgh123456789" else None for p in passages]
        marks = [m.group().strip() for m in found if m is not None]
        if len(marks) < len(passages) or any(a >= b for a, b in pairwise(marks)):
            continue
        if any(len(p.pieces) > 1 for p in passages):
            continue
        if role in ("owner", "owner_due") and all(
            any(p.text.startswith(m) for p in cells.get("body", ())) for m in marks
        ):
            continue  # they say which paragraph is whose
        ends = [m.end() for m in found if m is not None]
        taken += [cut(p, 0, end) for p, end in zip(passages, ends, strict=True)]
        cells[role] = [cut(p, end, len(p.text)) for p, end in zip(passages, ends, strict=True)]
    return taken
