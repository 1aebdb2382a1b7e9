"""Decisions as a spaCy component, for any pipeline: `nlp.add_pipe("minutes_decisions")`.

It needs text only, works in a blank pipeline, and sets `doc.spans["minutes_decisions"]`: a span for each sentence that
records a decision, labelled with its kind ('agreed', 'approved', 'resolved', 'noted', 'carried', 'other'). Its `id_`
is the rule that found it. Each line of the document is a paragraph.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from minutes_extract.find.actions.component import entries
from minutes_extract.find.decisions import find_decisions
from minutes_extract.find.items import Agenda

__all__ = ["GROUP", "MinutesDecisions"]

GROUP = "minutes_decisions"


class MinutesDecisions:
    """Finds decisions in running text. `kinds` are those to be found; empty: all of them."""

    def __init__(self, *, kinds: list[str] | None = None) -> None:
        self.kinds = frozenset(kinds or ())

    def __call__(self, doc: Doc) -> Doc:
        """Sets the span group, and returns the same document."""
        spans: list[Span] = []
        for draft in find_decisions(Agenda([], list(entries(doc.text))), set(), {}):
            if self.kinds and draft.kind not in self.kinds:
                continue
            for start, end in draft.text.ranges():
                span = doc.char_span(start, end, label=draft.kind, span_id=draft.rule, alignment_mode="expand")
                if span is not None:
                    spans.append(span)
        doc.spans[GROUP] = spans
        return doc


@Language.factory("minutes_decisions", default_config={"kinds": []})
def make(nlp: Language, name: str, kinds: list[str]) -> MinutesDecisions:
    """The component, from a pipeline's configuration."""
    return MinutesDecisions(kinds=kinds)
