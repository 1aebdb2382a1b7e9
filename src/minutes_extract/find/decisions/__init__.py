"""Decisions: sentences that record what was resolved, agreed, approved, noted or carried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...segment.passage import Passage, normal
from ..items import Agenda, Entry
from ..mentions import mark
from .columned import read_column, told_by_place
from .lists import Points, begins_parts, heads_list, in_list, list_verb, tells
from .model import DecisionDraft
from .motions import is_motion, names_movers, outcome_below, part_of_motion, says_nothing
from .passages import movers, read_passage
from .patterns import classify, patterns

__all__ = ["DecisionDraft", "find_decisions"]


class _Finder:
    """Walks the entries; `taken` and `claimed` are those that are actions or updates."""

    def __init__(self, taken: set[tuple[int, int]], claimed: dict[int, int], bodies: frozenset[str]) -> None:
        self.taken = taken
        self.claimed = claimed
        self.bodies = bodies
        self.out: list[DecisionDraft] = []
        self.points = Points()
        self.listing: Entry | None = None  # what a list of decisions follows
        self.parted = False  # only numbered members belong to it
        self.list_end = 0
        self.put: DecisionDraft | None = None  # a motion of which nothing more is said in its paragraph
        self.movers: Entry | None = None  # a line that says who moved what follows

    def take(self, entry: Entry) -> None:
        text = entry.passage.text
        if not entry.heading and entry.passage.paragraph.kind != "heading" and self.points.opened(entry):
            self.listing = None
            return
        if self.listing is not None and part_of_motion(text):
            self.listing = None
        if self.listing is not None and in_list(entry, self.listing, self.list_end, self.parted):
            self._member(entry, self.listing)
            return
        self.list_end = entry.passage.paragraph.end
        self.parted = not entry.heading and begins_parts(text)
        self.listing = entry if not entry.heading and (self.parted or heads_list(text)) else None
        if self.listing is not None and not self.parted and patterns()["heads_alone"].search(text):
            return
        if entry.heading and not tells(text):
            return
        if (claimed := self.claimed.get(id(entry))) is not None:
            if not entry.heading and claimed > entry.begin:  # in front of what a review takes up
                read_passage(entry, self.out, self.taken, self.bodies, claimed)
            return
        if told_by_place(entry):
            read_column(entry, self.out, self.taken)
        elif not self._of_motion(entry):
            number = patterns()["ordinal"].match(text, entry.begin) if entry.heading else None
            self._told(entry if number is None else replace(entry, begin=number.end()))

    def _member(self, entry: Entry, listing: Entry) -> None:
        passage = entry.passage
        self.list_end = passage.paragraph.end
        free = id(entry) not in self.claimed and (id(passage), entry.begin) not in self.taken
        if free and patterns()["no_point"].fullmatch(passage.text) is None:
            kind = classify(list_verb(listing.passage.text))
            self.out.append(
                DecisionDraft(mark(passage, entry.begin, len(passage.text)), kind, "resolution-list", entry.item)
            )

    def _of_motion(self, entry: Entry) -> bool:
        """Whether an entry says of a motion above it what became of it, or who moves the one below it."""
        passage, text, put = entry.passage, entry.passage.text, self.put
        if put is not None and put.item is entry.item:
            if says_nothing(passage) or (passage.paragraph.kind == "list_item" and put.text.text.endswith(":")):
                return True  # the second: a part of the motion
            said = outcome_below(text)
            if said is not None:
                if said and put not in self.out:
                    self.out.append(put)
                elif not said and self.out and self.out[-1] is put:
                    self.out.pop()
                movers(put, passage, entry.begin, len(text), text[entry.begin :].lower())
                self.put = put if said else None
                return True
        if names_movers(text, entry.begin):
            self.movers, self.put = entry, None
            return True
        return False

    def _told(self, entry: Entry) -> None:
        passage, text = entry.passage, entry.passage.text
        count = len(self.out)
        self.put = read_passage(entry, self.out, self.taken, self.bodies)
        found = self.out[count] if len(self.out) > count else None
        bare, point_of_list = found is None and self.put is None, self.points.holds(entry)
        if bare and point_of_list and (id(passage), entry.begin) not in self.taken:
            number = patterns()["ordinal"].match(text, entry.begin)
            point = mark(passage, number.end() if number is not None else entry.begin, len(text))
            self.out.append(DecisionDraft(point, "other", "decision-list", entry.item))
        elif bare and is_motion(text, entry.begin) and (id(passage), entry.begin) not in self.taken:
            found = self.put = DecisionDraft(mark(passage, entry.begin, len(text)), "carried", "motion", entry.item)
        if self.movers is not None and found is not None and self.movers.item is entry.item:
            words = self.movers.passage
            movers(found, words, self.movers.begin, len(words.text), words.low)
        self.movers = None


def find_decisions(
    agenda: Agenda,
    taken: set[tuple[int, int]],
    claimed: dict[int, int],
    titles: Sequence[Passage] = (),
    bodies: frozenset[str] = frozenset(),
) -> list[DecisionDraft]:
    """The decisions of the body; `taken` are (passage id, offset) of sentences that are actions.

    `titles` head parts of the page, in order: the points below 'Decisions made' are decisions. `bodies` are the
    abbreviations that the document has for who decides ('TSC noted the report').
    """
    finder = _Finder(taken, claimed, bodies)
    above = list(titles)
    for entry in agenda.entries:
        while above and above[0].start < entry.passage.start:
            finder.points.title(above.pop(0).text)
        if entry.heading or entry.passage.paragraph.kind == "heading":
            finder.points.title(entry.passage.text)
        finder.take(entry)
    return _once(finder.out)


def _once(found: list[DecisionDraft]) -> list[DecisionDraft]:
    """Without those that a summary of resolutions says again, word for word or by their number."""
    seen: set[str] = set()
    out: list[DecisionDraft] = []
    for draft in found:
        keys = _keys(draft)
        if not keys & seen:
            out.append(draft)
        seen |= keys
    return out


def _keys(draft: DecisionDraft) -> set[str]:
    """What a labelled or listed decision can be told by: its words where there are some, a number in its label."""
    if draft.label is None and draft.rule != "decision-list":
        return set()
    words, label = normal(draft.text.text), normal(draft.label.text if draft.label is not None else "")
    return ({words} if len(words) > 19 else set()) | ({label} if any(c.isdigit() for c in label) else set())
