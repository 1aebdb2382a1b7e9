"""Reviews that no title tells: paragraphs each of which sets a task and says what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from ..document.bullets import box_of
from ..document.tree import Styles
from ..lexicons import words as word_list
from .citations import citation
from .items import Agenda, Entry
from .labels import find_labels
from .mentions import mark
from .named_points import named_points
from .points import kind_of, lines, lists, title_of
from .reported import reported
from .section_words import Section, looks_back
from .sentences import sentences
from .status import led_status, may_lead
from .tasks import Tasks, imperative

_LEAST = 2
"""Entries that make a review: one alone is read where it stands, if anything else tells it."""


@cache
def _sign() -> re.Pattern[str]:
    """A tick or a cross in front of a task, or another sign that a clerk may put there among these."""
    return re.compile(r"\s*(?:(?P<sign>[✓✔☑✅√✗✘❌☒])\ufe0f?\s+|[→~]\s+)?")


class _Entry:
    """An entry that sets a task and says what became of it; `sure`: by a sign, or by a word for a status.

    `cited`: the minute or the day that the task is from stands in front of it; `labelled`: 'AP12' does.
    """

    def __init__(self, entry: Entry, styles: Styles) -> None:
        self.entry = entry
        self.sure = self.told = self.cited = self.labelled = False
        passage, text = entry.passage, entry.passage.text
        sign = _sign().match(text, entry.begin)
        begin = sign.end() if sign is not None else entry.begin
        cites = citation(text, begin)
        begin = cites.end if cites is not None else begin
        labels = find_labels(text)
        self.labelled = len(labels) == 1 and labels[0].number is not None and labels[0].start <= entry.begin + 1
        if self.labelled:
            begin = labels[0].end
        if len(text) - begin < 12 or (labels and not self.labelled):
            return
        end = self._task(begin, styles)
        if end is None:
            return
        self.cited = cites is not None or self.labelled
        said = mark(passage, end, len(text))
        signed = (sign is not None and sign["sign"] is not None) or _beside(entry)
        self.sure = signed or (bool(said.text) and led_status(said) is not None)
        self.told = self.sure or (bool(said.text) and reported(said) is not None)

    def _task(self, begin: int, styles: Styles) -> int | None:
        """Where the task ends that begins there: with its type, its sentence or at a dash; None where none begins."""
        passage, text = self.entry.passage, self.entry.passage.text
        near = text.find(" to ", begin, begin + _FRONT) >= 0
        found = passage.once(Tasks).subject(begin) if near else None
        if (found is None or found.cue != "to" or found.start > begin + 3) and not imperative(text[begin:]):
            return None
        for ranges in (styles.italic, styles.bold):
            for a, b in passage.styled(ranges):
                if a <= begin + 1 and b > begin + 8:
                    return b
        return next((b for a, b in passage.once(sentences) if b > begin), len(text))


def _may_set(entry: Entry) -> bool:
    """Whether an entry could set a task at its beginning: a cheap question before the dear ones."""
    front = entry.passage.text[entry.begin : entry.begin + _FRONT]
    bids = word_list("cues.tasks.imperatives")
    return " to " in front or any(word.strip("“‘\"'([").lower() in bids for word in front.split()[:_WORDS])


_FRONT = 110
"""Characters in which a task names its doers."""
_WORDS = 6
"""Words in which a task behind what it is cited with bids."""


def _beside(entry: Entry) -> bool:
    """Whether a cell beside an entry, where owners or days stand, says what became of it: 'Done'."""
    if not entry.unit.tabular or len(entry.unit.body) != 1:
        return False
    cells = [mark(p, 0, len(p.text)) for p in (*entry.unit.owners, *entry.unit.dues)]
    return any(led_status(words) is not None for words in cells)


def shaped(
    agenda: Agenda, styles: Styles, known: dict[int, Section], people: frozenset[str] = frozenset()
) -> dict[int, Section]:
    """The sections of entries that stand in none but are a review by their shape, by the entry's id.

    `people` are the first words of the names in the attendance lists, in lower case.
    """
    out: dict[int, Section] = {}
    for entries in _items(agenda):
        pointed = _ticked(entries, known) or _pointed(entries, styles, known, people)
        out |= pointed
        listed = [entry for entry in entries if id(entry) in known]
        if pointed or any(known[id(entry)].kind == "log" for entry in listed):
            continue
        hopeful = [entry for entry in entries if _may_set(entry)]
        if len(hopeful) < _LEAST or not any(may_lead(entry.passage.text) or _beside(entry) for entry in hopeful):
            continue
        read = [_Entry(entry, styles) for entry in entries]
        at = [n for n, one in enumerate(read) if one.told]
        if listed and 4 * sum(one.told for one in read if id(one.entry) in known) < 3 * len(listed):
            continue  # a list of new actions, some of which are done
        if any(one.labelled and not one.sure for one in read):
            continue  # new actions, of which some are done
        if len(at) < _LEAST or 3 * len(at) < 2 * (at[-1] - at[0] + 1) or not any(one.sure for one in read):
            continue
        title = title_of(entries)
        for n, one in enumerate(read):
            if one.told or (one.cited and at[0] < n < at[-1]):
                out[id(entries[n])] = Section("log", True, title)
    return out


def _pointed(
    entries: list[Entry], styles: Styles, known: dict[int, Section], people: frozenset[str]
) -> dict[int, Section]:
    """The sections of points that set people tasks, below a line or a heading that does not tell what they are."""
    out: dict[int, Section] = {}
    for points in (*lists(entries), *lines(entries)):
        sections = [known[id(entry)] for entry in points if id(entry) in known]
        if any(section.sure or section.kind == "log" for section in sections):
            continue
        made = kind_of(points, styles, people)
        if made is None or (sections and made[0] == sections[0].kind):
            continue
        first = points[0]
        heading = first.item.heading.passage if first.item is not None and first.item.heading is not None else None
        title = sections[0].title if sections else heading or first.passage
        out |= {id(entry): Section(made[0], True, title) for entry in made[1]}
    if not out and not any(id(entry) in known for entry in entries):
        out = named_points(entries, people)
    return out


def _ticked(entries: list[Entry], known: dict[int, Section]) -> dict[int, Section]:
    """The sections of lines behind boxes, some of them ticked, in an item about the meeting before: a review."""
    out: dict[int, Section] = {}
    if not looks_back(entries[0].item):
        return out
    for boxed, group in groupby(entries, lambda entry: box_of(entry.passage.paragraph) is not None):
        held = list(group)
        sure = any(id(entry) in known and known[id(entry)].kind == "log" for entry in held)
        if not boxed or sure or len(held) < _LEAST or all(box_of(e.passage.paragraph) == "[ ]" for e in held):
            continue
        out |= {id(entry): Section("log", True, title_of(entries)) for entry in held}
    return out


def _items(agenda: Agenda) -> Iterator[list[Entry]]:
    """The entries of each item, headings left out."""
    for _, group in groupby(agenda.entries, lambda entry: id(entry.item)):
        entries = [entry for entry in group if not entry.heading]
        if len(entries) >= _LEAST:
            yield entries
