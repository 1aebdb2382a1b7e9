"""Headings of the markup that stand below the title of a list or a review, and are items beside it all the same."""

from __future__ import annotations

from collections.abc import Iterable

from ..lexicons import words as word_list
from ..segment.labels import titled
from ..segment.passage import Passage, normal


class Levels:
    """How deep the headings of a document stand, in their order."""

    def __init__(self, headings: Iterable[Passage]) -> None:
        self.headings = sorted((p for p in headings if p.paragraph.kind == "heading"), key=lambda p: p.start)
        self.found: dict[int, int] = {}

    def beside(self, title: Passage, heading: Passage) -> bool:
        """Whether a heading below a title stands no deeper than one there that ends an agenda: 'Any other business'."""
        if title.paragraph.kind != "heading" or heading.paragraph.kind != "heading":
            return False
        if title.start not in self.found:
            self.found[title.start] = self._level(title)
        return heading.paragraph.level <= self.found[title.start]

    def _level(self, title: Passage) -> int:
        """The level of the items beside a title that stand below it in the markup; 0 where none do."""
        for heading in self.headings:
            if heading.start <= title.start:
                continue
            if heading.paragraph.level <= title.paragraph.level:
                break
            if closes_agenda(heading):
                return heading.paragraph.level
        return 0


def closes_agenda(heading: Passage) -> bool:
    """Whether a heading is of what ends an agenda: 'Any other business', 'Next meeting'."""
    return normal(heading.text) in word_list("headings.agenda.closing") or titled(heading.text) == "next"
