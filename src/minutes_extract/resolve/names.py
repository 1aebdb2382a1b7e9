"""People whom several words name."""

from __future__ import annotations

import re
from functools import cache

from ..lexicons import words
from ..segment.passage import normal
from .known import Known, Person, other_forms
from .short_names import beginning_with, of_rank, shortened_last


def full_name(known: Known, tokens: list[str]) -> list[Person]:
    """Whom several words name: by first and last of them, an initial or short form, or the last alone."""
    first, last = tokens[0], tokens[-1]
    same_first, same_last = known.first.get(first, []), known.last.get(last, [])
    ends = [p for p in same_first if p.tokens[-1] == last]
    if not ends and len(tokens) == 2:
        ends = shortened_last(same_first, last)
        if not ends and len(last) == 1:  # 'Bell A'
            ends = [p for p in known.last.get(first, []) if p.tokens[0].startswith(last)]
    ends = ends or beginning_with(same_first, tokens)
    if not ends:
        ends = [p for p in same_last if first == p.tokens[0][0] or (p.tokens[0].startswith(first) and len(first) > 2)]
    if not ends and same_last and (forms := other_forms(first)):
        ends = [p for p in same_last if p.tokens[0] in forms]
    if not ends:
        ends = [p for p in same_last if p.tokens[-len(tokens) :] == tokens]
    if not ends and len(same_last) == 1 and len(tokens) == 2 and len(first) > 1:
        role = same_last[0].draft.role
        if (role is not None and first in known.short(normal(role.text))) or of_rank(same_last[0], first):
            return same_last  # 'DCO Dunn', a Deputy Chief Officer
    if not ends and same_last:
        heads, starts = words("roles.heads"), words("roles.starts")
        said = next((n for n, t in enumerate(tokens) if t not in heads and t not in starts), len(tokens) - 1)
        ends = [p for p in same_last if said and p.tokens[-len(tokens) + said :] == tokens[said:]]
    return ends


def ranked(known: Known, text: str, tokens: list[str]) -> list[Person]:
    """Whom a surname behind a rank in letters names: 'DCC Dunn', 'WO1 Bell'."""
    if len(tokens) != 2 or not _rank().match(text):
        return []
    same = known.last.get(tokens[-1], [])
    return same if len(same) == 1 and len(same[0].tokens) > 1 else []


@cache
def _rank() -> re.Pattern[str]:
    """Letters that are no initials of the surname behind them: three capitals, or some and a figure."""
    return re.compile(r"(?:[A-Z]{3,5}|[A-Z]{1,3}\d) [A-Z][a-z]")
