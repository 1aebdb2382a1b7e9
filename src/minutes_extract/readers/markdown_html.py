"""HTML blocks inside Markdown, with tables that have Markdown between their tags."""

from __future__ import annotations

from ..document.builder import TreeBuilder
from ..document.inline import STYLE_TAGS, read_html
from ..document.markup import Tag, tokenize

__all__ = ["HtmlBlocks"]

_MOST_TABLES = 20  # tables within tables
_TABLE_TAGS = ("table", "tr", "td", "th")


class HtmlBlocks:
    """Writes HTML blocks; a table that one leaves open takes what follows it into its cells."""

    def __init__(self, builder: TreeBuilder, text: str) -> None:
        self.builder = builder
        self.text = text
        self.open = 0  # tables opened by tags and not yet closed

    def write(self, start: int, end: int) -> None:
        """Write source[start:end]."""
        tags = [t for t in tokenize(self.text, start, end) if isinstance(t, Tag) and t.name in _TABLE_TAGS]
        depth = sum(-1 if t.closing else 1 for t in tags if t.name == "table")
        if not self.open and (depth == 0 or not tags):
            self.builder.begin()
            read_html(self.builder, start, end)
            self.builder.begin()
            return
        at = start
        for tag in tags:
            self._fragment(at, tag.start)
            self._tag(tag)
            at = tag.end
        self._fragment(at, end)

    def _fragment(self, start: int, end: int) -> None:
        if self.text[start:end].strip():
            read_html(self.builder, start, end)

    def _tag(self, tag: Tag) -> None:
        builder = self.builder
        if tag.name == "table":
            self._table(tag.closing)
        elif self.open and not tag.closing:
            if tag.name == "tr":
                builder.open_row()
            else:
                builder.open_cell(header=tag.name == "th")
                builder.style = STYLE_TAGS.get(tag.name, 0)
        elif self.open:
            builder.style = 0
            builder.close("row" if tag.name == "tr" else "cell")

    def _table(self, closing: bool) -> None:
        if closing and self.open:
            self.open -= 1
            self.builder.close("table")
        elif not closing and self.open < _MOST_TABLES:
            self.open += 1
            self.builder.open_table()
