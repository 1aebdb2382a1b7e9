"""Attendance text as a spaCy component, for any pipeline: `nlp.add_pipe("minutes_people")`.

It needs text only, works in a blank pipeline, and sets `doc.spans["minutes_people"]`, a span for each PERSON, ROLE,
ORGANISATION and INITIALS; what belongs to one person has the same `id_` ('p1', 'p2'). Each line of the document is a
line of the list, or, with tabs in it, a row: names, job titles, organisations. A label that opens a line ('Present:')
is passed over. What else is known of the people may be given in `doc.user_data["minutes_people.evidence"]`
(an `Evidence`): initials that are used elsewhere help to part names that run together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from minutes_extract.document.tree import Paragraph
from minutes_extract.find.mentions import Mark, PersonDraft
from minutes_extract.find.people.fused import read_row
from minutes_extract.find.people.lines import read_line
from minutes_extract.find.people.nobody import counts_public, nobody
from minutes_extract.find.people.roles import Context
from minutes_extract.segment.labels import attendance_label
from minutes_extract.segment.passage import Passage
from minutes_extract.survey import Evidence

__all__ = ["EVIDENCE", "GROUP", "MinutesPeople"]

GROUP = "minutes_people"
EVIDENCE = "minutes_people.evidence"


class MinutesPeople:
    """Finds people in attendance text. `comma_last`: the last comma of a job title parts the organisation."""

    def __init__(self, *, comma_last: bool = False) -> None:
        self.context = Context(comma_last=comma_last)

    def __call__(self, doc: Doc) -> Doc:
        """Sets the span group, and returns the same document."""
        given = doc.user_data.get(EVIDENCE)
        evidence = given if isinstance(given, Evidence) else Evidence(Counter(), frozenset(), frozenset())
        spans: list[Span] = []
        for number, draft in enumerate(self._drafts(doc.text, evidence), 1):
            for label, words in _parts(draft):
                for start, end in words.ranges() if words is not None else ():
                    span = doc.char_span(start, end, label=label, span_id=f"p{number}", alignment_mode="expand")
                    if span is not None:
                        spans.append(span)
        doc.spans[GROUP] = sorted(spans, key=lambda span: (span.start, span.end))
        return doc

    def _drafts(self, text: str, evidence: Evidence) -> Iterator[PersonDraft]:
        for line in re.finditer(r"[^\n]+", text):
            cells = list(_cells(line.group(), line.start()))
            if len(cells) > 1:
                yield from read_row(cells[:1], cells[1:2], cells[2:3], evidence, self.context)
                continue
            for cell in cells:
                if not nobody(cell.text) and not counts_public(cell.text):
                    yield from read_line(cell, evidence, self.context)


def _cells(line: str, at: int) -> Iterator[Passage]:
    """The filled cells of a line that stands at `at`, a label in front of the first left out."""
    label = attendance_label(line)
    begin = label[1] if label is not None else 0
    for match in re.finditer(r"[^\t]+", line[begin:]):
        text = match.group().strip()
        if text:
            start = at + begin + match.start() + match.group().index(text)
            yield Passage.of(Paragraph(start, start + len(text), text))


def _parts(draft: PersonDraft) -> tuple[tuple[str, Mark | None], ...]:
    return (
        ("PERSON", draft.name),
        ("INITIALS", draft.initials),
        ("ROLE", draft.role),
        ("ORGANISATION", draft.organisation),
    )


@Language.factory("minutes_people", default_config={"comma_last": False})
def make(nlp: Language, name: str, comma_last: bool) -> MinutesPeople:
    """The component, from a pipeline's configuration."""
    return MinutesPeople(comma_last=comma_last)
