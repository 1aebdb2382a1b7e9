"""Points below lines that name no more than people, under a title that does not tell what they are: 'Ann', and her tasks below."""

from __future__ import annotations

from collections.abc import Iterator

from .items import Entry
from .mentions import Mark, mark
from .points import bids, is_point, level_of, listed_people, title_of
from .section_words import Section, tells
from .tasks import split_owners
from .titles import telling

_LEAST = 2
_LONGEST = 60


def named_points(entries: list[Entry], known: frozenset[str]) -> dict[int, Section]:
    """The sections of such lines and points, where two people or more have tasks so, and nearly all points bid.

    None where the title of their item, or the line that begins the minutes where no item does, heads what is told.
    """
    item = entries[0].item
    if tells(item) or (item is None and telling(entries[0].passage.text)):
        return {}
    groups = list(_groups(entries, known))
    points = [point for _, _, points in groups for point in points]
    bidding = sum(bids(point.passage.text[point.begin :]) for point in points)
    if len(groups) < _LEAST or 4 * bidding < 3 * len(points):
        return {}
    title = title_of(entries)
    out: dict[int, Section] = {}
    for line, who, below in groups:
        out[id(line)] = Section("list", True, title, who, heads=True)
        out |= {id(point): Section("list", True, title, who) for point in below}
    return out


def _groups(entries: list[Entry], known: frozenset[str]) -> Iterator[tuple[Entry, Mark, list[Entry]]]:
    """Each line that names known people alone, whom it names, and the points right below it."""
    for n, entry in enumerate(entries):
        who = _who(entry, known) if n + 1 < len(entries) and is_point(entries[n + 1]) else None
        if who is None:
            continue
        below: list[Entry] = []
        for point in entries[n + 1 :]:
            if not is_point(point) or level_of(point) <= level_of(entry) or (level_of(entry) and _who(point, known)):
                break
            below.append(point)
        if below:
            yield entry, who, below


def _who(entry: Entry, known: frozenset[str]) -> Mark | None:
    text, begin = entry.passage.text, entry.begin
    end = len(text.rstrip(" :–-"))
    if not 1 < end - begin < _LONGEST:
        return None
    people = [text[a:b] for a, b in split_owners(text, begin, end)]
    whole = sum(map(len, people)) > 0 and all(person[:1].isupper() and person.count(" ") < 4 for person in people)
    return mark(entry.passage, begin, end) if whole and listed_people(people, known) else None
