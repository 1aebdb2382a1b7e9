"""Owners of a cell that only spaces or an 'and' part: 'Everyone AB Chair', 'Treasurer & Events Officer'."""

from __future__ import annotations

import re
from itertools import islice

from ..find.mentions import Mark, mark
from .people import Registry
from .resolution import Resolution


def in_turn(part: Mark, registry: Registry) -> list[Mark]:
    """Owners whom only spaces part, 'Everyone AB Chair', each known to the document; none where words are of nobody."""
    words = [m.span() for m in islice(re.finditer(r"\S+", part.text), _MOST + 1)]
    if len(words) > _MOST or _is_known(registry.resolve(part.text)):
        return []

    def said(at: int, end: int) -> Mark:
        return mark(part.passage, part.start + words[at][0], part.start + words[end - 1][1])

    best: list[tuple[tuple[int, int], list[tuple[int, int]]] | None] = [((0, 0), [])]
    for end in range(1, len(words) + 1):
        ways = []
        if best[end - 1] is not None and end > 1 and said(end - 1, end).text in _JOINS:
            ways.append(best[end - 1])  # 'AB and CD'
        for at in range(max(0, end - _LONGEST), end):
            before = best[at]
            if before is not None and (how := _sure(said(at, end).text, registry)):
                ways.append(((before[0][0] + how - 4, before[0][1] + end - at), [*before[1], (at, end)]))
        best.append(max(filter(None, ways), key=lambda way: way[0], default=None))
    out = [said(at, end) for at, end in best[-1][1]] if best[-1] is not None else []
    return out if len(out) > 1 and any(_is_somebody(registry, m) for m in out) else []


_MOST = 12
"""Words of a cell of owners whom only spaces part."""

_LONGEST = 6
"""Words of a name or an office."""

_JOINS = ("and", "or", "&", "+", "with")


def _sure(text: str, registry: Registry) -> int:
    """How surely words are one owner: somebody of the list 3, a group that the document names 2, one by its shape 1, nobody 0."""
    if not text[:1].isupper() or text.rpartition(" ")[2] in _JOINS or not _is_known(found := registry.resolve(text)):
        return 0
    joined = any(f" {join} " in text for join in _JOINS)
    if found.person or found.kind == "everyone":
        return 3
    return 2 if text in registry.groups or found.name != text else int(not joined)


def _is_somebody(registry: Registry, words: Mark) -> bool:
    found = registry.resolve(words.text)
    return bool(found.person) or found.kind == "everyone" or " " in words.text


def _is_known(found: Resolution) -> bool:
    return (
        bool(found.person) or found.kind == "everyone" or (found.kind in ("group", "organisation") and bool(found.name))
    )
