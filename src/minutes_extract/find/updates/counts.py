"""Numbers in front of a review's entries: those of the actions themselves, not of a list of them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import pairwise

from ..items import Entry
from ..mentions import mark
from ..section_words import Section
from .model import UpdateDraft

_MANY = 10
"""A list that begins so late goes on from one that other minutes hold."""


@cache
def _counted() -> re.Pattern[str]:
    """'52 – Depot', '52. Depot', '#52: Depot', '#52 Ann: ask'."""
    return re.compile(
        r"\W{0,3}(?P<number>(?:\d{1,4}(?=\s?(?:[.):]|[–—]|-\s))|(?<=#)\d{1,4}(?=\s)))\s?(?:[.):]|[–—]|-(?=\s))?\s{1,3}(?=[A-Z@(\"'‘“])"
    )


def counted(entry: Entry) -> str | None:
    """The whole number that an entry begins with, printed or as the marker of its list."""
    found = _counted().match(entry.passage.text, entry.begin)
    if found is not None:
        return found["number"]
    paragraph = entry.passage.paragraph
    marker = (paragraph.marker or "").strip("()[]. ") if paragraph.first and not entry.begin else ""
    return marker if marker.isdecimal() else None


def number_counted(drafts: list[UpdateDraft], entries: list[Entry], sections: dict[int, Section]) -> None:
    """Give the updates of a review the numbers in front of them, unless these count the entries one by one."""
    if not drafts:
        return
    reviews: defaultdict[int, list[tuple[Entry, str]]] = defaultdict(list)
    for entry in entries:
        section = sections.get(id(entry))
        number = counted(entry) if section is not None and section.kind == "log" and not entry.heading else None
        if section is not None and number is not None:
            reviews[id(section.title)].append((entry, number))
    made: defaultdict[int, list[UpdateDraft]] = defaultdict(list)
    for draft in drafts:
        made[id(draft.text.passage)].append(draft)
    for found in reviews.values():
        if not _of_actions([int(number) for _, number in found]):
            continue
        for entry, number in found:
            of_entry = made[id(entry.passage)]
            if len(of_entry) == 1 and of_entry[0].number is None and of_entry[0].ref is None:
                _give(of_entry[0], entry, number)


def _of_actions(values: list[int]) -> bool:
    """Whether whole numbers are those of actions, some of which are done with by now: they skip, or begin late."""
    if len(set(values)) < len(values):
        return False
    return values[0] >= _MANY or any(b - a != 1 for a, b in pairwise(values))


def _give(draft: UpdateDraft, entry: Entry, number: str) -> None:
    passage = entry.passage
    at = passage.text.find(number, entry.begin, entry.begin + 8)
    if at < 0:
        draft.generated = number
    else:
        draft.number = mark(passage, at, at + len(number))
