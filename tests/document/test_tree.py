"""What a tree keeps, and lets go of."""

from __future__ import annotations

from minutes_extract.document.offsets import OffsetMap
from minutes_extract.document.tree import Block, Cell, Document, Paragraph, Row, Styles, Table, paragraphs_of


def _cell(*texts: str) -> Cell:
    return Cell([Paragraph(0, len(text), text) for text in texts])


def test_rows_tell_their_texts_anew_once_the_document_has_let_go_of_them() -> None:
    row = Row([_cell("Ann Bell"), _cell("Clerk", "Weir Trust"), _cell()])
    document = Document("", "", OffsetMap(), [Paragraph(0, 1, "x"), Table([row])], Styles(), "text")
    said = row.texts
    assert said == ["Ann Bell", "Clerk Weir Trust", ""]
    document.forget()
    assert row.texts == said
    assert row.texts is not said


def test_paragraphs_stand_in_order_however_deep_the_tables() -> None:
    inner = Table([Row([_cell("c"), Cell([Table([Row([_cell("d", "e")])]), Paragraph(0, 1, "f")])])])
    blocks: list[Block] = [
        Paragraph(0, 1, "a"),
        Table([Row([_cell("b"), Cell([inner, Paragraph(0, 1, "g")])]), Row([_cell("h")])]),
    ]
    assert "".join(p.text for p in paragraphs_of([*blocks, Paragraph(0, 1, "i")])) == "abcdefghi"
