"""What the items of an agenda are made of, and the reading of their numbers."""

from __future__ import annotations

import re
import weakref
from dataclasses import dataclass, field

from ...kept import kept
from ...segment.outline import heading_like as reads_as_heading
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..labels import find_labels
from ..mentions import Mark, mark
from ..own_labels import OwnLabels
from .patterns import patterns

MOST_DEEP = 8


@dataclass(slots=True, weakref_slot=True)
class ItemDraft:
    """An agenda item as found; `level` 1 is the agenda's own."""

    heading: Mark | None
    number: Mark | None = None
    generated: str | None = None  # a list number that is not printed
    level: int = 1
    rule: str = "heading-row"
    blocks: list[Passage] = field(default_factory=list)
    items: list[ItemDraft] = field(default_factory=list)
    above: weakref.ref[ItemDraft] | None = None  # weak: a document with cycles would wait for the collector

    @property
    def parent(self) -> ItemDraft | None:
        return self.above() if self.above is not None else None

    @parent.setter
    def parent(self, item: ItemDraft) -> None:
        self.above = weakref.ref(item)

    def forget(self) -> None:
        """Let go of its words; of those in it, nothing."""
        self.heading = self.number = None
        self.blocks = []

    @property
    def number_text(self) -> str | None:
        if self.number is not None:
            return clean_number(self.number.text)
        return clean_number(self.generated) if self.generated else None


@dataclass(slots=True)
class Entry:
    """A passage of the body with the item and unit it stands in; `begin` is where its own text begins."""

    passage: Passage
    unit: Unit
    item: ItemDraft | None
    begin: int = 0
    heading: bool = False


@dataclass(slots=True)
class Agenda:
    items: list[ItemDraft]
    entries: list[Entry]
    labels: OwnLabels = field(default_factory=OwnLabels)  # which the document itself has for its actions


@kept
def clean_number(text: str | None) -> str | None:
    """'2.' → '2', '(a)' → 'a', 'Item 3:' → '3'."""
    if not text:
        return None
    core = patterns()["number-word"].sub("", text.strip())
    bare = core.strip(" .):([]-–/§")
    if bare.count("(") > bare.count(")"):
        bare += ")"  # '125(b)'
    return bare or None


def own_number(passage: Passage, cell: bool = False) -> tuple[Mark | None, int]:
    """The number that a passage begins with, and where its words begin; in a `cell` of headings it needs no stop."""
    match = patterns()["numbered"].match(passage.text)
    if match is None and cell:
        match = patterns()["numbered_cell"].match(passage.text)
    if match is None:
        return None, 0
    return mark(passage, *match.span("number")), match.end()


def dashed_number(passage: Passage) -> tuple[Mark | None, int]:
    """The number that a dash parts from the words of a passage, and where these begin: '4a – Slates'."""
    match = patterns()["dashed"].match(passage.text)
    return (mark(passage, *match.span("number")), match.end()) if match is not None else (None, 0)


@kept
def depth_of(number: str) -> int:
    """1 for '2', 2 for '2.1' or 'a', 3 for '2.1.1'; a year before a slash does not count."""
    number = clean_number(number) or ""
    if number.isdecimal():
        return 1
    number = patterns()["series"].sub("", number)  # '26/3', 'ABC.3'
    if re.fullmatch(r"[A-Za-z]|[ivx]+", number):
        return 2 if number.islower() else 1
    if re.fullmatch(r"\d{1,4} ?(?:\([a-z]{1,4}\)|[a-z]|\.[ivx]{1,4})", number):
        return 2  # '5(a)', '2a', '3.ii'
    return max(1, len([p for p in number.split(".") if p]))


def heading_like(text: str, bold: bool) -> bool:
    """Short, no sentence, not a label, question, status or warning."""
    if not reads_as_heading(text, bold) or patterns()["action_number"].fullmatch(text):
        return False
    labels = find_labels(text.strip())
    return not (labels and labels[0].start == 0 and labels[0].closed and labels[0].end < len(text.strip()))


def refers(words: str) -> bool:
    """Whether words only refer to something by its number: 'A21', 'Feb 3.2', 'Resolution 22/05', 'Minute 14'."""
    return patterns()["reference"].fullmatch(words) is not None
