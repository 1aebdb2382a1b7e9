"""The decisions that a passage tells, sentence by sentence."""

from __future__ import annotations

import re

from ...segment.passage import Passage
from ..items import Entry
from ..mentions import mark
from ..sentences import sentences
from .model import DecisionDraft
from .motions import MOTIONS, Motion, moves_only, outcome_only, read_motion, recorded
from .patterns import NEEDS, SAID, STEMS, classify, patterns
from .sentence import Told, read_sentence
from .votes import tally_only, votes


def read_passage(
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
        if n + 1 < len(spans) and patterns()["numbered_label"].fullmatch(text, a, b):
            n += 1
            out.append(_numbered(entry, a, spans[n]))
            continue
        motion = read_motion(text, spans, n) if moves else None
        if motion is not None:
            n += motion.following
            made = _moved(entry, motion, a)
            if motion.passed:
                out.append(made)
            put = made if n + 1 == len(spans) and not motion.failed else None
            continue
        if (pair := patterns()["pair"].fullmatch(text, a, b)) is not None and n and out and _goes_with(out, entry, n):
            _take_pair(out[-1], passage, pair)
            continue
        sentence = text[a:b]
        low = passage.low if len(sentence) == len(text) else sentence.lower()
        draft = _lead(entry, a, b) if n == 0 else None
        if n and (bare := _agreed_to(entry, out, spans, n)) is not None:
            out.append(bare)
            continue
        if _says_how(out, entry, spans, n):
            movers(out[-1], passage, a, b, text[a:b].lower())
            continue
        draft = draft or (read_sentence(text, a, b, low, bodies) if SAID.within(low) else None)
        if draft is not None and draft.begin > a and outcome_only(text[draft.begin : b]) and _right_above(out, entry):
            continue  # 'Resolution: Vote passed', below the vote
        if draft is None or (draft.rule in _AFTERWARDS and _goes_with(out, entry, n, draft.rule)):
            before = out[-1] if out and out[-1].item is entry.item else None
            if n == 0 or (before is not None and before.text.passage is passage):
                movers(before, passage, a, b, low)
            continue
        kind, rule, begin = draft
        if rule == "ends-in" and _of_others(text, spans, n):
            continue
        if rule == "decision-label" and patterns()["first_part"].search(text, a, b) is not None:
            while n + 1 < len(spans) and patterns()["member"].match(text, b) is not None:
                n, b = n + 1, spans[n + 1][1]
        made = DecisionDraft(mark(passage, begin, b), kind, rule, entry.item)
        if begin > a:
            made.label = mark(passage, a, begin)
        movers(made, passage, a, b, low)
        _referred(made, entry)
        out.append(made)
    return put


_AFTERWARDS = ("objection", "put", "all-for")  # rules of what may only say how the one before was taken


def _of_others(text: str, spans: list[tuple[int, int]], n: int) -> bool:
    """Whether 'Road closure approved.' may tell of what others did: in the midst of a text, with nobody who moves it."""
    if n == 0 or (n + 1 < len(spans) and moves_only(text, *spans[n + 1])):
        return False
    return n > 1 or any(map(str.isalnum, text[slice(*spans[0])]))  # a heading's stop is left in front


def _take_pair(draft: DecisionDraft, passage: Passage, pair: re.Match[str]) -> None:
    if draft.proposer is None and draft.seconder is None:
        draft.proposer, draft.seconder = mark(passage, *pair.span("first")), mark(passage, *pair.span("second"))


def _goes_with(out: list[DecisionDraft], entry: Entry, n: int, rule: str = "") -> bool:
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
    """What the sentence before a bare 'Agreed.' asks for, where it is no decision itself.

    Sentences between them that only say who moved it, or how the votes were, are about it.
    """
    passage, (c, d) = entry.passage, spans[n]
    text = passage.text
    said = patterns()["assent"].fullmatch(text, c, d)
    if said is None or (said["how"] and not any(map(str.isdecimal, said["how"]))):
        return None
    k = _told_before(text, spans, n)
    a, b = spans[k]
    if out and out[-1].text.passage is passage and out[-1].text.end >= b:
        if k < n - 1 and out[-1].kind in ("other", "agreed") and out[-1].rule in ("proposed", "decision-label"):
            out[-1].kind = classify(said["verb"])
        return None
    made = DecisionDraft(mark(passage, a, b), classify(said["verb"]), "assent", entry.item, mark(passage, c, d))
    for x, y in spans[k + 1 : n]:
        if (pair := patterns()["pair"].fullmatch(text, x, y)) is not None:
            _take_pair(made, passage, pair)
    movers(made, passage, a, d, text[a:d].lower())
    return made


def _told_before(text: str, spans: list[tuple[int, int]], n: int) -> int:
    """Which sentence in front of the n-th it is about, past those that only say who moved or how the votes were."""
    k = n - 1
    while k > 0 and _about_one(text, *spans[k]) and any(map(str.isalnum, text[slice(*spans[k - 1])])):
        k -= 1
    return k


def _says_how(out: list[DecisionDraft], entry: Entry, spans: list[tuple[int, int]], n: int) -> bool:
    """Whether a sentence only says how what the one before decided was carried: 'Carried unanimously.', 'Vote: 5-0-1.'"""
    text, (a, b) = entry.passage.text, spans[n]
    if not n or not out or out[-1].text.passage is not entry.passage:
        return False
    if patterns()["assent"].fullmatch(text, a, b) is None and not tally_only(text, a, b):
        return False
    return out[-1].text.end >= spans[_told_before(text, spans, n)][1] - 1


def _about_one(text: str, a: int, b: int) -> bool:
    """Whether a sentence is only about the one before: who moved it, how the votes were, 'About time too.'"""
    pair = patterns()["pair"].fullmatch(text, a, b) is not None
    return text.count(" ", a, b) < 3 or pair or moves_only(text, a, b) or tally_only(text, a, b)


def _begin(text: str, a: int, b: int) -> int:
    spoken = patterns()["speaker"].match(text, a, b) if text.find("<", a, b) >= 0 else None
    a = spoken.end() if spoken is not None else a
    counts = text[a : a + 1].isdigit() or text[a : a + 1] == "(" or text[a + 1 : a + 2] == ")"
    numbered = patterns()["numbered"].match(text, a, b) if counts else None
    a = numbered.end() if numbered is not None else a
    while a < b and text[a] in " :–-":
        a += 1
    return a


def _numbered(entry: Entry, label: int, said: tuple[int, int]) -> DecisionDraft:
    """The decision behind a label that is a sentence of its own: 'Resolution 22/07. To bid for the barn.'"""
    passage, (a, b) = entry.passage, said
    told = read_sentence(passage.text, a, b, passage.text[a:b].lower(), frozenset())
    begin = told.begin if told is not None else a
    made = DecisionDraft(mark(passage, begin, b), told.kind if told is not None else "resolved", "decision-label")
    made.item, made.label = entry.item, mark(passage, label, begin)
    movers(made, passage, a, b, passage.text[a:b].lower())
    return made


def _moved(entry: Entry, motion: Motion, a: int) -> DecisionDraft:
    passage = entry.passage
    kind = classify(recorded(passage.text, a, motion.end) or "carried")
    made = DecisionDraft(mark(passage, motion.begin, motion.end), kind, "motion", entry.item)
    if motion.begin > a:
        made.label = mark(passage, a, motion.begin)
    movers(made, passage, a, motion.stop, passage.text[a : motion.stop].lower())
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
    number = patterns()["ordinal"].match(text)
    return Told(classify(said["verb"]), "heading-outcome", number.end() if number is not None else 0)


def movers(draft: DecisionDraft | None, passage: Passage, a: int, b: int, low: str) -> None:
    """Proposer, seconder and votes said in text[a:b], of which `low` is the lower case."""
    if draft is None:
        return
    text, find = passage.text, patterns()
    for name in ("proposer", "seconder"):
        match = find[name].search(text, a, b) if getattr(draft, name) is None and NEEDS[name].within(low) else None
        if match is not None:
            said = match.groupdict()
            setattr(draft, name, mark(passage, *match.span(next(key for key, words in said.items() if words))))
    both = find["both"].search(text, a, b) if NEEDS["both"].within(low) else None
    if both is not None and draft.proposer is None and draft.seconder is None:
        draft.proposer = mark(passage, *both.span("first" if both["first"] else "mover"))
        draft.seconder = mark(passage, *both.span("second" if both["first"] else "other"))
    counted = votes(text, a, b)
    if counted and draft.vote is None:
        draft.vote = {k: (n, mark(passage, *span)) for k, (n, span) in counted.items()}
