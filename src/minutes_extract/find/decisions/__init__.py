"""Decisions: sentences that record what was resolved, agreed, approved, noted or carried."""

from __future__ import annotations

from dataclasses import dataclass

from ...segment.passage import Passage
from ..items import Agenda, Entry, ItemDraft
from ..mentions import Mark, mark
from ..sentences import sentences
from .patterns import SAID, STEMS, classify, may, patterns, votes


@dataclass(slots=True)
class DecisionDraft:
    """A decision as found."""

    text: Mark
    kind: str
    rule: str
    item: ItemDraft | None = None
    label: Mark | None = None
    proposer: Mark | None = None
    seconder: Mark | None = None
    vote: dict[str, tuple[int, Mark]] | None = None
    ref: Mark | None = None


def find_decisions(agenda: Agenda, taken: set[tuple[int, int]], claimed: dict[int, int]) -> list[DecisionDraft]:
    """The decisions of the body; `taken` are (passage id, offset) of sentences that are actions."""
    out: list[DecisionDraft] = []
    find = patterns()
    resolving: ItemDraft | None = None
    for entry in agenda.entries:
        passage, text = entry.passage, entry.passage.text
        if resolving is not None and entry.item is resolving and find["resolution"].match(text):
            out.append(DecisionDraft(mark(passage, entry.begin, len(text)), "resolved", "resolution-list", entry.item))
            continue
        resolving = entry.item if find["resolves"].fullmatch(text) else None
        if resolving is None and not entry.heading and id(entry) not in claimed:
            _entry(entry, out, taken)
    return out


def _entry(entry: Entry, out: list[DecisionDraft], taken: set[tuple[int, int]]) -> None:
    """Add the decisions of a passage."""
    passage, text = entry.passage, entry.passage.text
    low = text.lower()
    if not any(map(low.__contains__, STEMS)):
        return
    for n, (a, b) in enumerate(passage.once(sentences)):
        a = max(a, entry.begin)
        while a < b and text[a] in " :–-":
            a += 1
        if b <= a or (id(passage), a) in taken:
            continue
        low = text[a:b].lower()
        draft = _sentence(text, a, b, low) if any(map(low.__contains__, SAID)) else None
        if draft is None:
            if (out and out[-1].text.passage is passage) or n == 0:
                _movers(out[-1] if out and out[-1].item is entry.item else None, passage, a, b, low)
            continue
        kind, rule, begin = draft
        made = DecisionDraft(mark(passage, begin, b), kind, rule, entry.item)
        if begin > a:
            made.label = mark(passage, a, begin)
        _movers(made, passage, a, b, low)
        refs = entry.unit.refs
        if len(refs) == 1:
            made.ref = mark(refs[0], 0, len(refs[0].text))
        out.append(made)


def _sentence(text: str, a: int, b: int, low: str) -> tuple[str, str, int] | None:
    """(kind, rule, where the words begin) of a sentence that records a decision; `low` is its lower case."""
    find = patterns()
    sentence = text[a:b]
    label = find["label"].match(sentence)
    if label is not None and b - a - label.end() > 5:
        return classify(label["word"]), "decision-label", a + label.end()
    said = find["it_was"].search(sentence) if may("it_was", low) else None
    if said is not None:
        return classify(said["verb"]), "it-was", a
    denied: bool | None = None
    for rule in ("proposed", "deciders", "passive", "fragment"):
        if not may(rule, low):
            continue
        if denied is None:
            denied = _denied(sentence, first=a == 0)
        match = find[rule].search(sentence) if not denied else None
        if match is not None:
            return classify(match.groupdict().get("verb") or "agreed"), rule.replace("_", "-"), a
    return None


def _denied(sentence: str, first: bool) -> bool:
    """Whether a sentence is about what is not decided yet, or only adds to the one before it."""
    find = patterns()
    if find["proposed"].match(sentence) is None and find["not"].search(sentence):
        return True
    return not first and find["bare"].fullmatch(sentence) is not None


def _movers(draft: DecisionDraft | None, passage: Passage, a: int, b: int, low: str) -> None:
    """Proposer, seconder and votes said in text[a:b], of which `low` is the lower case."""
    if draft is None:
        return
    text, find = passage.text, patterns()
    for name in ("proposer", "seconder"):
        match = find[name].search(text, a, b) if may(name, low) and getattr(draft, name) is None else None
        if match is not None:
            setattr(draft, name, mark(passage, *match.span("who")))
    both = find["both"].search(text, a, b) if may("both", low) else None
    if both is not None and draft.proposer is None and draft.seconder is None:
        draft.proposer = mark(passage, *both.span("first"))
        draft.seconder = mark(passage, *both.span("second"))
    counted = votes(text, a, b)
    if counted and draft.vote is None:
        draft.vote = {k: (n, mark(passage, *span)) for k, (n, span) in counted.items()}
