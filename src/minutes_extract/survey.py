"""One pass over the body of the minutes for what helps to read the attendance lists: frozen evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from minutes_extract.patterns import Patterns, Source

from .segment.layout import Layout

_PIECE = 100_000
"""Characters that are looked through at a time."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How the body names people.

    `initials` counts tokens that look like initials; `titled` holds the lower-case words that follow a
    title ('Mrs Pegg'); `pairs` the lower-case pairs of capitalised words that stand side by side; `alone` the
    lower-case words that are capitalised and stand between small ones, as given names do ('Priya to ask').
    """

    initials: Counter[str]
    titled: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    alone: frozenset[str] = frozenset()


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    # First the letters with which a match can begin: where none stands, nothing else is looked at.
    capital = r"[A-Z](?<![A-Z][A-Z])(?:[^\Wa-z]|[’'-]){0,40}+[a-z][\w’'-]{0,60}+"
    title = r"(?:(?<=M)(?:rs?|s|iss|x)|(?<=D)(?:r|ame)|(?<=P)rof|(?<=C)(?:llrs?|lr|ouncillor|anon)|(?<=R)evd?|(?<=S)ir|(?<=L)(?:ord|ady)|(?<=F)r)"
    return Patterns(
        {
            "initials": Source(r"[A-Z](?<![\w&.’'-][A-Z])(?:[a-z]?[A-Z]){1,4}[a-z]?(?:-[A-Z])?(?![\w&])"),
            "titled": Source(rf"[MDPCRSLF](?<!\w[A-Z]){title}\.?,? (?:[A-Z][a-z]?\.? ){{0,2}}([A-Z][\w’'-]+)"),
            "capital": Source(rf"({capital})(?= (?:({capital})|[a-z]))"),
        }
    )


def survey(layout: Layout) -> Evidence:
    """Read the body, the attendance lists left out."""
    find = _patterns()
    initials, titled, pairs, single = Counter[str](), set[str](), set[tuple[str, str]](), set[str]()
    for body in _bodies(layout.document.text, _roster_ranges(layout)):
        found = set(find["capital"].findall(body))
        pairs.update([(a.lower(), b.lower()) for a, b in found if b])
        single.update([a.lower() for a, b in found if not b])
        initials.update(find["initials"].findall(body))
        titled.update(map(str.lower, find["titled"].findall(body)))
    alone = single.difference(titled, [b for _, b in pairs])
    return Evidence(initials, frozenset(titled), frozenset(pairs), frozenset(alone))


def _bodies(text: str, listed: list[tuple[int, int]]) -> Iterator[str]:
    """The text without these ranges, a long one in pieces of whole lines: it need not be there twice."""
    parts, at = [], 0
    for start, end in [*listed, (len(text), 0)]:
        while start - at > _PIECE and (cut := text.find("\n", at + _PIECE, start)) >= 0:
            yield text[at:cut]
            at = cut
        parts.append(text[at:start])
        at = max(end, at)
    yield "\n".join(parts)


def _roster_ranges(layout: Layout) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for roster in layout.rosters:
        passages = [p for row in roster.rows for cell in row for p in cell] + roster.lines
        spans += [r for p in passages for r in p.ranges()]
    return sorted(spans)
