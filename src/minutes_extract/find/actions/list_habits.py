"""What the points of all lists of tasks tell together: whether a box marks a task, which points only head others."""

from __future__ import annotations

from functools import cached_property

from ...document.bullets import box_of
from ..citations import citation
from ..items import Entry, clean_number
from ..lines import LineReader, TaskLine, of_task
from ..mentions import Mark, mark
from ..section_words import Section
from ..tasks import Tasks, imperative

_LEADS = frozenset("0123456789(#[IMRPSNT")
"""What a citation begins with: figures, brackets, 'Item', 'Minute', 'Ref', 'Para', 'Section', 'No'."""


class ListHabits:
    """`boxes`: an empty box marks a task, whatever its words; `topics`: ids of points that head the tasks below
    them; `remarks`: of paragraphs over a list; `minutes`: the numbers of the minutes above the lists."""

    def __init__(self, entries: list[Entry], sections: dict[int, Section], reader: LineReader) -> None:
        self.reader = reader
        boxed = [e for e in entries if box_of(e.passage.paragraph) == "[ ]" and not (e.heading or id(e) in sections)]
        self.boxes = len(boxed) > 2 and 2 * sum(of_task(self._line(e)) for e in boxed) >= len(boxed)
        self._above = [e for e in entries if e.unit.tabular and id(e) not in sections] if sections else []
        self.topics: set[int] = set()
        self.remarks: set[int] = set()
        for n, entry in enumerate(entries):
            section = sections.get(id(entry))
            if section is None or section.kind != "list":
                continue
            if self._remarks(entry, entries[n + 1 : n + 2], section, sections):
                self.remarks.add(id(entry))
            if not (section.heads or entry.heading):
                parts = entry.passage.paragraph.kind == "heading" or _short(entry)
                below = _below(entries, n, section, sections) if parts or _level(entry) else []
                if below and (not of_task(self._line(entry)) if parts else self._heads(entry, below)):
                    self.topics.add(id(entry))

    def _remarks(self, entry: Entry, following: list[Entry], section: Section, sections: dict[int, Section]) -> bool:
        """Whether a paragraph right over a list of tasks sets none itself: 'These are told below.'"""
        if _level(entry) or entry.heading or not following or not _level(following[0]):
            return False
        below = sections.get(id(following[0]))
        alike = below is not None and section.title is below.title
        return alike and entry.passage.text.endswith(".") and not _led(self._line(entry))

    def _heads(self, entry: Entry, below: list[Entry]) -> bool:
        """Whether a point sets no task, and each of those right below it does."""
        line = self._line(entry)
        text = line.text.text
        told = line.status is not None or line.due is not None or text.endswith((":", "?"))
        told = told or any(sign in text for sign in (" – ", " - ", "->", "→", "=>", ": "))  # and what is to be done
        return not told and not of_task(line) and all(_led(self._line(e)) for e in below)

    @cached_property
    def minutes(self) -> set[str | None]:
        """The numbers of the minutes above the lists."""
        return {clean_number(p.text) for entry in self._above for p in entry.unit.refs} - {None}

    def cited(self, entry: Entry) -> tuple[Mark, int] | None:
        """The minute that a point names in front of its task, and where that begins: '3.2 Ask the bank'."""
        led = entry.passage.text[entry.begin : entry.begin + 1] in _LEADS
        found = citation(entry.passage.text, entry.begin) if led and self.minutes else None
        if found is None or found.ref is None or found.number is not None or found.raised is not None:
            return None
        ref = mark(entry.passage, *found.ref)
        return (ref, found.end) if clean_number(ref.text) in self.minutes else None

    def _line(self, entry: Entry) -> TaskLine:
        return self.reader.read(entry.passage, entry.begin, len(entry.passage.text))


def _led(line: TaskLine) -> bool:
    """Whether a point bids somebody do something: 'Ann to ask', 'Ask', 'Ann: ask'; not 'Ann: it was cheap'."""
    if imperative(line.text.text):
        return not line.text.text.endswith("?")
    found = line.passage.once(Tasks).subject(line.start, line.end)
    return found is not None and found.start <= line.start + 3


def _level(entry: Entry) -> int:
    """The depth of a point; 0 for what is none."""
    paragraph = entry.passage.paragraph
    return paragraph.level if paragraph.kind == "list_item" and not entry.heading else 0


def _short(entry: Entry) -> bool:
    """Whether a line that is no point is as short as a title."""
    return entry.passage.paragraph.kind == "paragraph" and len(entry.passage.text) - entry.begin < 40


def _below(entries: list[Entry], n: int, section: Section, sections: dict[int, Section]) -> list[Entry]:
    """The points one step below a point of a list."""
    out: list[Entry] = []
    level = _level(entries[n])
    for entry in entries[n + 1 :]:
        own = sections.get(id(entry))
        if own is None or own.title is not section.title or _level(entry) <= level:
            break
        if not out or _level(entry) == _level(out[0]):
            out.append(entry)
    return out
