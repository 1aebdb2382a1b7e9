"""The grammar as a spaCy component, for any pipeline: `nlp.add_pipe("minutes_dates")`.

It needs text only, works in a blank pipeline, and sets `doc.spans["minutes_dates"]`: one span for each date mention,
labelled with its kind. With a reference day in `doc.user_data["minutes_dates.reference"]` (a `datetime.date`), each
span's `id_` is what the mention comes to, in EDTF, and empty where it comes to nothing.
"""

from __future__ import annotations

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc, Span

from minutes_extract.find.dates.grammar import find_dates

__all__ = ["GROUP", "REFERENCE", "MinutesDates"]

GROUP = "minutes_dates"
REFERENCE = "minutes_dates.reference"


class MinutesDates:
    """Finds dates in a document's text. `day_first` is how 03/04/2020 is read; `cell` reads as in a table's cell."""

    def __init__(self, *, day_first: bool = True, cell: bool = False) -> None:
        self.day_first = day_first
        self.cell = cell

    def __call__(self, doc: Doc) -> Doc:
        """Sets the span group, and returns the same document."""
        reference = doc.user_data.get(REFERENCE)
        day = reference if isinstance(reference, date) else None
        spans: list[Span] = []
        for mention in find_dates(doc.text, cell=self.cell):
            resolved = mention.resolve(day, day_first=self.day_first)
            span = doc.char_span(
                mention.start,
                mention.end,
                label=mention.kind,
                span_id=resolved.edtf if resolved else "",
                alignment_mode="expand",
            )
            if span is not None:
                spans.append(span)
        doc.spans[GROUP] = spans
        return doc


@Language.factory("minutes_dates", default_config={"day_first": True, "cell": False})
def make(nlp: Language, name: str, day_first: bool, cell: bool) -> MinutesDates:
    """The component, from a pipeline's configuration."""
    return MinutesDates(day_first=day_first, cell=cell)
