"""Items that only hold others set like them: 'Old business', right over 'Path' and 'Gate', up to 'New business'."""

from __future__ import annotations

from itertools import pairwise

from ...lexicons import words
from ..labels import titled
from ..passage import normal
from .heads import Head, inner, sets_apart
from .page import ENOUGH, Page
from .words import closes, usual


def hold_parts(page: Page, heads: dict[int, Head]) -> None:
    """Set in what stands below a heading that holds others and says nothing itself, up to the next one with a usual name."""
    places = sorted(heads)
    bare = [heads[a] for a, b in pairwise(places) if b == a + 1 and _alike(heads[a], heads[b])]
    if 2 * sum(map(_holds, bare)) <= len(bare):
        return  # headings of a form, with nothing filled in
    for n, (place, following) in enumerate(pairwise(places)):
        head, first = heads[place], heads[following]
        if not _holds(head) or following != place + 1 or not _alike(head, first) or _ends(first):
            continue
        below: list[Head] = []
        for k in places[n + 1 :]:
            if heads[k].level < head.level or (heads[k].level == head.level and _ends(heads[k])):
                break
            below.append(heads[k])
        beside = [part for part in below if part.level == head.level]
        if all(_alike(head, part) for part in beside) and _told(page, beside, places):
            for part in below:
                part.level += 1


def _holds(head: Head) -> bool:
    return head.reading is None and not head.rest and normal(head.words) in words("headings.agenda.holding")


def _alike(head: Head, other: Head) -> bool:
    """Whether two headings are set in one way, neither with a number: else the print tells their levels."""
    capitals = head.line.capitals == other.line.capitals
    return other.reading is None and other.level == head.level and head.line.manner == other.line.manner and capitals


def _ends(head: Head) -> bool:
    """Whether a heading is an item beside those that hold others, whatever stands above it."""
    said = normal(head.words)
    apart = usual(head.words) or said in words("headings.agenda.holding") or titled(head.words) is not None
    return apart or sets_apart(head.words) or inner(head.words) or closes(head.words)


def _told(page: Page, parts: list[Head], places: list[int]) -> bool:
    """Whether most parts have text below them."""
    ends = dict(zip(places, [*places[1:], len(page.lines)], strict=True))
    full = sum(page.text(p.line.index + 1, ends[p.line.index]) >= ENOUGH for p in parts)
    return bool(parts) and 2 * full > len(parts)
