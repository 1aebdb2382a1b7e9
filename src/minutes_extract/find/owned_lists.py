"""Labels that name no more than owners and stand over a list of tasks: 'ACTION: ALL' above '- bring chairs', '- bring tables'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..segment.title_words import for_all
from .dates import find_dates
from .items import Entry
from .labels import Label, find_labels
from .lines.patterns import group_patterns
from .mentions import mark
from .points import is_point
from .section_words import Section
from .tasks import Tasks, imperative


def over_tasks(entries: Sequence[Entry], n: int, current: Section | None) -> Section | None:
    """The list that such a label opens: behind it two tasks or more, and no point of a list in front that it could mark.

    A list of the `current` section, which names whose its tasks are, is none that it could mark.
    """
    entry, points = entries[n], entries[n + 1 : n + 3]
    if entry.unit.tabular or len(points) < 2 or is_point(entry) or not all(map(is_point, points)):
        return None
    if n and is_point(entries[n - 1]) and (current is None or current.owner is None):
        return None
    text = entry.passage.text
    labels = find_labels(text) if len(text) < 60 else []
    who = _owners(text, labels[0]) if len(labels) == 1 and not text[: labels[0].start].strip(" *_") else None
    if who is None:
        return None
    if any(point.item is not entry.item or not _task(point) for point in points):
        return None
    dates = find_dates(text[who[1] :])
    due = mark(entry.passage, who[1] + dates[0].start, who[1] + dates[0].end) if len(dates) == 1 else None
    return Section("list", True, entry.passage, owner=mark(entry.passage, *who), due=due)


@cache
def _by() -> re.Pattern[str]:
    return re.compile(r"[,;]?\s\(?by\s")


def _owners(text: str, label: Label) -> tuple[int, int] | None:
    """Whose a label with nothing else says the tasks are."""
    dated = _by().search(text, label.end)
    begin, end = label.end, dated.start() if dated is not None else len(text.rstrip(" .:*_"))
    if label.who is not None:
        return label.who if begin >= end else None
    found = group_patterns()["name"].fullmatch(text, begin, end)
    return found.span("who") if found is not None else (begin, end) if for_all(text) else None


def _task(entry: Entry) -> bool:
    """Whether a point bids its reader, or somebody whom it names, do something."""
    text = entry.passage.text[entry.begin :]
    if find_labels(text):
        return False
    told = entry.passage.once(Tasks).subject(entry.begin)
    return imperative(text.removeprefix("to ")) or (told is not None and told.cue == "to")
