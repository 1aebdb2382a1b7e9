"""Decisions: sentences that record what was resolved, agreed, approved, noted or carried."""

from __future__ import annotations

from collections.abc import Sequence

from ...segment.passage import Passage, normal
from ..items import Agenda, Entry
from ..mentions import mark
from ..sentences import sentences
from .lists import Points, begins_parts, heads_list, in_list, list_verb, tells
from .model import DecisionDraft
from .motions import (
    MOTIONS,
    Motion,
    is_motion,
    names_movers,
    outcome_below,
    outcome_only,
    part_of_motion,
    read_motion,
    says_nothing,
)
from .patterns import NEEDS, SAID, STEMS, classify, patterns, votes
from .sentence import Told, read_sentence

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
        if (entry.heading and not tells(text)) or id(entry) in self.claimed:
            return
        if not self._of_motion(entry):
            self._told(entry)

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
                _movers(put, passage, entry.begin, len(text), text[entry.begin :].lower())
                self.put = put if said else None
                return True
        if names_movers(text, entry.begin):
            self.movers, self.put = entry, None
            return True
        return False

    def _told(self, entry: Entry) -> None:
        passage, text = entry.passage, entry.passage.text
        count = len(self.out)
        self.put = _passage(entry, self.out, self.taken, self.bodies)
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
            _movers(found, words, self.movers.begin, len(words.text), words.low)
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


def _passage(
    entry: Entry, out: list[DecisionDraft], taken: set[tuple[int, int]], bodies: frozenset[str]
) -> DecisionDraft | None:
    """Add the decisions of a passage; the motion that it ends with, where nothing is said of it there."""
    passage, text = entry.passage, entry.passage.text
    put: DecisionDraft | None = None
    if not passage.holds(STEMS) or patterns()["only_proposed"].match(text, entry.begin) is not None:
        return None
    moves = passage.holds(MOTIONS)
    spans = [(max(a, entry.begin), b) for a, b in passage.once(sentences) if b > entry.begin]
    spans = [(_begin(text, a, b), b) for a, b in spans]
    n = -1
    while n + 1 < len(spans):
        n += 1
        a, b = spans[n]
        if b <= a or (id(passage), a) in taken or (text[a : a + 1] in "[Aa" and patterns()["action"].match(text, a)):
            continue
        motion = read_motion(text, spans, n) if moves else None
        if motion is not None:
            n += motion.following
            made = _moved(entry, motion, a)
            if motion.passed:
                out.append(made)
            put = made if n + 1 == len(spans) and not motion.failed else None
            continue
        sentence = text[a:b]
        low = passage.low if len(sentence) == len(text) else sentence.lower()
        draft = _lead(entry, a, b) if n == 0 else None
        if n and (bare := _agreed_to(entry, out, spans, n)) is not None:
            out.append(bare)
            continue
        draft = draft or (read_sentence(text, a, b, low, bodies) if SAID.within(low) else None)
        if draft is not None and draft.begin > a and outcome_only(text[draft.begin : b]) and _right_above(out, entry):
            continue  # 'Resolution: Vote passed', below the vote
        if draft is None or (draft.rule in _AFTERWARDS and _goes_with(out, entry, n, draft.rule)):
            before = out[-1] if out and out[-1].item is entry.item else None
            if n == 0 or (before is not None and before.text.passage is passage):
                _movers(before, passage, a, b, low)
            continue
        kind, rule, begin = draft
        made = DecisionDraft(mark(passage, begin, b), kind, rule, entry.item)
        if begin > a:
            made.label = mark(passage, a, begin)
        _movers(made, passage, a, b, low)
        _referred(made, entry)
        out.append(made)
    return put


_AFTERWARDS = ("objection", "put", "all-for")  # rules of what may only say how the one before was taken


def _goes_with(out: list[DecisionDraft], entry: Entry, n: int, rule: str) -> bool:
    """Whether the n-th sentence of a passage is about the last decision: in the same passage, or ending right above it."""
    if not out or out[-1].item is not entry.item:
        return False
    above = n == 0 and _right_above(out, entry)
    return rule == "all-for" or out[-1].text.passage is entry.passage or above


def _right_above(out: list[DecisionDraft], entry: Entry) -> bool:
    """Whether the last decision is the whole end of the paragraph above."""
    if not out or out[-1].item is not entry.item:
        return False
    return 0 <= entry.passage.start - out[-1].text.passage.paragraph.end < 4


def _agreed_to(entry: Entry, out: list[DecisionDraft], spans: list[tuple[int, int]], n: int) -> DecisionDraft | None:
    """What the sentence before a bare 'Agreed.' asks for, where it is no decision itself."""
    passage, (a, b), (c, d) = entry.passage, spans[n - 1], spans[n]
    said = patterns()["assent"].fullmatch(passage.text, c, d)
    if said is None or (out and out[-1].text.passage is passage and out[-1].text.end >= b):
        return None
    return DecisionDraft(mark(passage, a, b), classify(said["verb"]), "assent", entry.item, mark(passage, c, d))


def _begin(text: str, a: int, b: int) -> int:
    spoken = patterns()["speaker"].match(text, a, b) if text.find("<", a, b) >= 0 else None
    a = spoken.end() if spoken is not None else a
    numbered = patterns()["numbered"].match(text, a, b) if text[a : a + 1].isdigit() or text[a : a + 1] == "(" else None
    a = numbered.end() if numbered is not None else a
    while a < b and text[a] in " :–-":
        a += 1
    return a


def _moved(entry: Entry, motion: Motion, a: int) -> DecisionDraft:
    passage = entry.passage
    made = DecisionDraft(mark(passage, motion.begin, motion.end), "carried", "motion", entry.item)
    if motion.begin > a:
        made.label = mark(passage, a, motion.begin)
    _movers(made, passage, a, motion.stop, passage.text[a : motion.stop].lower())
    _referred(made, entry)
    return made


def _referred(made: DecisionDraft, entry: Entry) -> None:
    refs = entry.unit.refs
    if len(refs) == 1:
        made.ref = mark(refs[0], 0, len(refs[0].text))


def _lead(entry: Entry, a: int, b: int) -> Told | None:
    """A heading that goes on to what became of it: 'Minutes of 6 April agreed.'"""
    text = entry.passage.text
    if not entry.begin or a - entry.begin > 3:
        return None
    said = patterns()["lead"].fullmatch(text[a:b]) or patterns()["lead_start"].match(text, a, b)
    if said is None:
        return None
    return Told(classify(said["verb"]), "heading-outcome", 0)


def _movers(draft: DecisionDraft | None, passage: Passage, a: int, b: int, low: str) -> None:
    """Proposer, seconder and votes said in text[a:b], of which `low` is the lower case."""
    if draft is None:
        return
    text, find = passage.text, patterns()
    for name in ("proposer", "seconder"):
        match = find[name].search(text, a, b) if getattr(draft, name) is None and NEEDS[name].within(low) else None
        if match is not None:
            setattr(draft, name, mark(passage, *match.span("who" if match["who"] else "who2")))
    both = find["both"].search(text, a, b) if NEEDS["both"].within(low) else None
    if both is not None and draft.proposer is None and draft.seconder is None:
        draft.proposer = mark(passage, *both.span("first" if both["first"] else "mover"))
        draft.seconder = mark(passage, *both.span("second" if both["first"] else "other"))
    counted = votes(text, a, b)
    if counted and draft.vote is None:
        draft.vote = {k: (n, mark(passage, *span)) for k, (n, span) in counted.items()}
