"""Markdown, as people and converters write it: CommonMark with pipe tables, strike-through and HTML.

The parser decides the tree, the source every character. A line end inside a paragraph is a space,
or a line break where the lines are entries of their own (see `breaks`). Addresses of links and the
text for missing pictures are not visible text. Of front matter the values of title and date, and
the lines that say where, when and with whom the meeting was, are, as paragraphs before everything else; all of it is in
the document's metadata.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..document.builder import BOLD, TreeBuilder
from ..document.tree import Document
from .front_matter import front_matter, write_front
from .lines import line_spans
from .markdown_asides import without_asides
from .markdown_blocks import BlockWriter
from .markdown_lists import with_marks
from .markdown_parser import parser
from .markdown_ruled import RuledTable, ruled_tables
from .markdown_tables import BrokenTable, broken_tables

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

__all__ = ["FORMAT", "read"]

FORMAT = "markdown"


@cache
def _parser() -> MarkdownIt:
    return parser()


def read(source: str) -> Document:
    """The tree of a Markdown document; any text can be read.

    >>> [(p.kind, p.text) for p in read("# Minutes\\n\\n- **Present:** Jo").paragraphs()]
    [('heading', 'Minutes'), ('list_item', 'Present: Jo')]
    """
    builder = TreeBuilder(source)
    text = source.replace("\0", "\ufffd")
    start = 1 if text.startswith("\ufeff") else 0
    metadata: dict[str, str] = {}
    front = front_matter(text, line_spans(text, start))
    if front is not None:
        metadata, start = front.metadata, front.end
        write_front(builder, front)
    writer = BlockWriter(builder, text[:start] + with_marks(without_asides(text[start:])), _parser())
    _body(writer, start)
    document = builder.document(FORMAT, metadata)
    if writer.asides:
        found = [p for p in document.paragraphs() if p.text in writer.asides]
        document.metadata["furniture"] = ";".join(f"{p.start},{p.end}" for p in found)
    return document


def _body(writer: BlockWriter, start: int) -> None:
    """The document from `start` on, its broken tables read apart."""
    lines = line_spans(writer.text, start)
    tables: list[BrokenTable | RuledTable] = [*ruled_tables(writer.text, lines)]
    drawn = [range(table.first, table.last) for table in tables]
    tables += [t for t in broken_tables(writer.text, lines) if not any(t.first in span for span in drawn)]
    tables.sort(key=lambda table: table.first)
    if tables and "]:" in writer.text:
        writer.markdown.parse(writer.text[start:], writer.env)  # addresses given below a table hold above it
    for table in tables:
        if start < lines[table.first][0]:
            writer.write(start, lines[table.first][0])
        _table(writer, table)
        start = lines[table.last][0] if table.last < len(lines) else len(writer.text)
    if start < len(writer.text):
        writer.write(start, len(writer.text))


def _table(writer: BlockWriter, table: BrokenTable | RuledTable) -> None:
    writer.builder.open_table()
    if isinstance(table, BrokenTable):
        for i, cells in enumerate(table.rows):
            writer.row(cells, header=i == 0)
    else:
        for i, drawn in enumerate(table.rows):
            _drawn(writer, drawn, header=i == 0 and table.headed)
    writer.builder.close("table")


def _drawn(writer: BlockWriter, cells: list[list[tuple[int, int]]], header: bool) -> None:
    """Write a row of an open table whose cells run over lines."""
    builder = writer.builder
    builder.open_row()
    before = builder.style
    for cell in cells:
        builder.open_cell(header=header)
        builder.style = before | BOLD if header else before
        writer.stacked(cell)
        builder.style = before
    builder.close("row")
