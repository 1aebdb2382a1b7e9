"""Actions as a spaCy component, for any pipeline: `nlp.add_pipe("minutes_actions")`.

It needs text only, works in a blank pipeline, and sets `doc.spans["minutes_actions"]`: a span for each ACTION, its
words without the label; for each LABEL ('Action –'); and for each OWNER named by the label, by the sentence ('PG to
circulate') or in a bracket at its end. Each line of the document is a paragraph. Sentences without a label that give
someone a task are actions where `unlabelled` is set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from minutes_extract.document.offsets import OffsetMap
from minutes_extract.document.tree import Document, Paragraph, Styles
from minutes_extract.find.actions import ActionDraft, find_actions, gives_task
from minutes_extract.find.items import Agenda, Entry, ItemDraft
from minutes_extract.find.mentions import Mark, mark
from minutes_extract.find.sentences import sentences
from minutes_extract.find.tasks import split_owners, subject, trailing_owners
from minutes_extract.segment.layout import Layout
from minutes_extract.segment.passage import Passage
from minutes_extract.segment.rows import Unit

__all__ = ["GROUP", "MinutesActions", "entries"]

GROUP = "minutes_actions"


class MinutesActions:
    """Finds actions in running text; `unlabelled`: sentences that give a task count without a label."""

    def __init__(self, *, unlabelled: bool = True) -> None:
        self.unlabelled = unlabelled

    def __call__(self, doc: Doc) -> Doc:
        """Sets the span group, and returns the same document."""
        marks = [found for draft in self._drafts(doc.text) for found in _marks(draft)]
        spans: list[Span] = []
        for label, words in sorted(marks, key=lambda found: (found[1].ranges(), found[0])):
            for start, end in words.ranges():
                span = doc.char_span(start, end, label=label, alignment_mode="expand")
                if span is not None:
                    spans.append(span)
        doc.spans[GROUP] = spans
        return doc

    def _drafts(self, text: str) -> list[ActionDraft]:
        paragraphs = list(entries(text))
        document = Document(text, text, OffsetMap(), [], Styles(), "text")
        drafts = find_actions(Layout(document), Agenda([], paragraphs), {})
        if self.unlabelled:
            taken = {draft.start for draft in drafts}
            labelled = {id(draft.label.passage) for draft in drafts if draft.label is not None}
            for entry in paragraphs:
                if id(entry.passage) not in labelled:
                    drafts += [d for d in _tasks(entry) if d.start not in taken]
        return drafts


def entries(text: str) -> Iterator[Entry]:
    """The lines of a text as paragraphs of one item without a heading."""
    item = ItemDraft(None)
    for line in re.finditer(r"[^\n]*\S[^\n]*", text):
        words = line.group().strip()
        start = line.start() + line.group().index(words)
        passage = Passage.of(Paragraph(start, start + len(words), words))
        yield Entry(passage, Unit({"body": [passage]}), item)


def _tasks(entry: Entry) -> Iterator[ActionDraft]:
    for start, end in sentences(entry.passage.text):
        words = mark(entry.passage, start, end)
        if gives_task(words.text, owned=False):
            yield ActionDraft(words, "task-sentence")


def _marks(draft: ActionDraft) -> Iterator[tuple[str, Mark]]:
    yield "ACTION", draft.text
    if draft.label is not None:
        yield "LABEL", draft.label
    for words in draft.label_owners or _owners(draft.text):
        yield "OWNER", words


def _owners(words: Mark) -> list[Mark]:
    """Whom the words of an action name: those who are to do it, or those in the bracket at its end."""
    text = words.passage.text[: words.end]
    found = subject(text, words.start, words.end)
    parts = list(found.parts) if found is not None else []
    bracket = trailing_owners(text)
    if not parts and bracket is not None and bracket[0] >= words.start:
        parts = split_owners(text, *bracket)
    return [mark(words.passage, start, end) for start, end in parts]


@Language.factory("minutes_actions", default_config={"unlabelled": True})
def make(nlp: Language, name: str, unlabelled: bool) -> MinutesActions:
    """The component, from a pipeline's configuration."""
    return MinutesActions(unlabelled=unlabelled)
