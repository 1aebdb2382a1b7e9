"""The short names under which a body decides in its minutes: 'TSC noted this', 'The CB voted to'."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ...lexicons import words
from ...segment.layout import Layout
from ...segment.passage import normal


@cache
def _capitals() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.-])[A-Z][A-Z&]{1,7}(?![\w-])")


def deciding_bodies(layout: Layout, body: str | None, abbreviations: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Short forms that may stand for the body: in a title with other words, of its name, of groups by their long form."""
    found: set[str] = set()
    titles = [*layout.header[:6], *(p for kind, p in layout.furniture if kind == "page-furniture")][:12]
    for passage in titles:
        text = passage.text
        if len(text) < 160 and not text.isupper():
            found.update(_capitals().findall(text))
    groups = words("roles.group_heads")
    found.update(short for short, long in abbreviations if groups & set(normal(long).split()))
    if body is not None:
        names = [w for w in re.findall(r"[^\W\d_]+", body) if w[0].isupper()]
        found.add("".join(w[0] for w in names))
        found.update(names[i][0] + names[i + 1][0] for i in range(len(names) - 1) if names[i + 1].lower() in groups)
        found.update("".join(w[0] for w in names[-n:]) for n in (2, 3, 4) if names and names[-1].lower() in groups)
    else:
        found |= _COUNCILS
    return frozenset(f for f in found if len(f) > 1)


_COUNCILS = frozenset(("PCC", "PC", "DCC"))  # of a council, where nothing says whose minutes these are
