"""Decisions: sentences that record what was resolved, agreed, approved, noted or carried."""

from __future__ import annotations

from dataclasses import dataclass

from ...segment.passage import Passage
from ..items import Agenda, ItemDraft
from ..mentions import Mark, mark
from ..sentences import sentences
from .patterns import NEEDS, STEMS, classify, patterns, votes


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
    resolving: ItemDraft | None = None
    for entry in agenda.entries:
        if resolving is not None and entry.item is resolving and patterns()["resolution"].match(entry.passage.text):
            passage = entry.passage
            out.append(
                DecisionDraft(mark(passage, entry.begin, len(passage.text)), "resolved", "resolution-list", entry.item)
            )
            continue
        resolving = entry.item if patterns()["resolves"].fullmatch(entry.passage.text) else None
        if resolving is not None:
            continue
        if entry.heading or id(entry) in claimed:
            continue
        passage, text = entry.passage, entry.passage.text
        low = text.lower()
        if not any(stem in low for stem in STEMS):
            continue
        spans = sentences(text)
        for n, (a, b) in enumerate(spans):
            a = max(a, entry.begin)
            while a < b and text[a] in " :–-":
                a += 1
            if b <= a or (id(passage), a) in taken:
                continue
            draft = _sentence(text, a, b)
            if draft is None:
                if (out and out[-1].text.passage is passage) or n == 0:
                    _movers(out[-1] if out and out[-1].item is entry.item else None, passage, a, b)
                continue
            kind, rule, begin = draft
            words = mark(passage, begin, b)
            made = DecisionDraft(words, kind, rule, entry.item)
            if begin > a:
                made.label = mark(passage, a, begin)
            _movers(made, passage, a, b)
            refs = entry.unit.refs
            if len(refs) == 1:
                made.ref = mark(refs[0], 0, len(refs[0].text))
            out.append(made)
    return out


def _sentence(text: str, a: int, b: int) -> tuple[str, str, int] | None:
    """(kind, rule, where the words begin) of a sentence that records a decision."""
    find = patterns()
    sentence = text[a:b]
    label = find["label"].match(sentence)
    if label is not None and b - a - label.end() > 5:
        return classify(label["word"]), "decision-label", a + label.end()
    said = find["it_was"].search(sentence)
    if said is not None:
        return classify(said["verb"]), "it-was", a
    if (find["proposed"].match(sentence) is None and find["not"].search(sentence)) or (
        a > 0 and find["bare"].fullmatch(sentence)
    ):
        return None
    low = sentence.lower()
    for rule in ("proposed", "deciders", "passive", "fragment"):
        if rule in NEEDS and not any(word in low for word in NEEDS[rule]):
            continue
        match = find[rule].search(sentence)
        if match is not None:
            return classify(match.groupdict().get("verb") or "agreed"), rule.replace("_", "-"), a
    return None


def _movers(draft: DecisionDraft | None, passage: Passage, a: int, b: int) -> None:
    """Proposer, seconder and votes said in text[a:b]."""
    if draft is None:
        return
    text = passage.text
    for name in ("proposer", "seconder"):
        match = patterns()[name].search(text, a, b)
        if match is not None and getattr(draft, name) is None:
            setattr(draft, name, mark(passage, *match.span("who")))
    both = patterns()["both"].search(text, a, b)
    if both is not None and draft.proposer is None and draft.seconder is None:
        draft.proposer = mark(passage, *both.span("first"))
        draft.seconder = mark(passage, *both.span("second"))
    counted = votes(text, a, b)
    if counted and draft.vote is None:
        draft.vote = {k: (n, mark(passage, *span)) for k, (n, span) in counted.items()}
