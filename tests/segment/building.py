"""Small documents for the tests: '⇥' stands for a tab."""

from __future__ import annotations

from minutes_extract.document.tree import Document, Paragraph, Table
from minutes_extract.readers.html_in_text import read
from minutes_extract.segment.layout import Layout, segment
from minutes_extract.segment.passage import Passage

TAB = "⇥"


def source(text: str) -> str:
    """The text of a document, tabs put in; the first line end is the quotation's own."""
    return text.removeprefix("\n").replace(TAB, "\t")


def document(text: str) -> Document:
    return read(source(text))


def layout(text: str) -> Layout:
    return segment(document(text))


def passage(text: str) -> Passage:
    """A passage that stands alone in its document."""
    return Passage.of(Paragraph(0, len(text), text))


def table(text: str) -> Table:
    """The only table of a document."""
    (found,) = (block for block in document(text).blocks if isinstance(block, Table))
    return found


def texts(passages: list[Passage]) -> list[str]:
    return [p.text for p in passages]
