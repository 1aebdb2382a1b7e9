"""Builds a document's visible text, its tree and the offset map in one pass."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from ..diagnostics import Remark
from .bullets import TYPED, strip_bullet, strip_dash
from .dashes import plain_dashes
from .frames import unframe
from .offsets import OffsetMap
from .tree import BOLD, ITALIC, STRUCK, UNDERLINE, Block, Cell, Document, Paragraph, ParagraphKind, Row, Styles, Table

__all__ = ["BOLD", "ITALIC", "STRUCK", "UNDERLINE", "TreeBuilder"]

_KINDS: dict[str, type[Table | Row | Cell]] = {"cell": Cell, "row": Row, "table": Table}
_PARAGRAPH: tuple[ParagraphKind, int, str | None, bool] = ("paragraph", 0, None, True)


@cache
def _odd() -> re.Pattern[str]:
    """Anything that may not be copied as it stands: white space but single spaces, zero widths."""
    return re.compile(
        "[\t\n\r\f\v\x1c-\x1f\x85\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060-\u2064\u3000\xad\ufeff]|  "
    )


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(
        "(?P<void>[\u200b-\u200f\u202a-\u202e\u2060-\u2064\xad\ufeff]+)"
        "|(?P<space>[\\s\x1c-\x1f\x85]+)"
        "|(?P<word>[^\\s\x1c-\x1f\x85\u200b-\u200f\u202a-\u202e\u2060-\u2064\xad\ufeff]+)"
    )


class TreeBuilder:
    """Readers drive it: characters with their source offsets, styles, paragraphs, tables.

    White space is collapsed and trimmed, soft hyphens and zero-width characters are left out;
    each remaining character keeps its way back to the source.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.style = 0
        self.remarks: list[Remark] = []
        self._chunks: list[str] = []
        self._at = 0
        self._map = OffsetMap()
        styles = self._styles = Styles()
        flags = (
            (BOLD, styles.bold), (ITALIC, styles.italic), (UNDERLINE, styles.underline), (STRUCK, styles.struck),
        )  # fmt: skip
        self._marks = [[ranges for flag, ranges in flags if style & flag] for style in range(16)]
        self._blocks: list[Block] = []
        self._stack: list[Table | Row | Cell] = []
        self._into = self._blocks  # where the next block goes
        self._paragraph: Paragraph | None = None
        self._first_chunk = 0
        self._space: tuple[int, int] | None = None
        self._gap = 0
        self._soft = False
        self._fresh = False
        self._beside = False
        self._next = _PARAGRAPH

    # characters

    def chars(self, text: str, source: int) -> None:
        """Copy `text`, which stands at `source` letter for letter."""
        if not text:
            return
        if (text.isprintable() and "  " not in text) or _odd().search(text) is None:
            self.words(text, source)
            return
        for match in _pieces().finditer(text):
            if match.lastgroup == "space":
                self._blank(source + match.start(), source + match.end())
            elif match.lastgroup == "word":
                self._put(match.group(), source + match.start(), source + match.end())

    def entity(self, text: str, start: int, end: int) -> None:
        """Put `text` for the source slice [start, end), which is written otherwise."""
        text = plain_dashes(text)
        if text.isprintable() and " " not in text:
            self._put(text, start, end)
            return
        for match in _pieces().finditer(text):
            if match.lastgroup == "space":
                self._blank(start, end)
            elif match.lastgroup == "word":
                self._put(match.group(), start, end)

    def words(self, text: str, source: int) -> None:
        """Copy words with single spaces between them, which stand at `source`; quicker than `chars`."""
        lead = text[0] == " "
        core = text.rstrip(" ")
        if not core:
            self._blank(source, source + len(text))
            return
        space = self._space
        if self._paragraph is None:
            self._open()
            if lead:
                core, source, lead = core[1:], source + 1, False
        elif space is not None:
            self._emit(" ", *space)
            if lead:
                core, source, lead = core[1:], source + 1, False
        at, size, end = self._at, len(core), source + len(core)
        self._chunks.append(core)
        self._map.add(at, size, source, end)
        self._at = at + size
        if self.style:
            self._mark(at + 1 if lead else at)
        self._space = (end, end + 1) if text[-1] == " " else None

    def space(self, source: int) -> None:
        """Copy a single space."""
        if self._paragraph is not None and self._space is None:
            self._space = (source, source + 1)

    def _blank(self, start: int, end: int) -> None:
        if self._paragraph is not None and self._space is None:
            self._space = (start, end)

    def _put(self, text: str, start: int, end: int) -> None:
        if self._paragraph is None:
            self._open()
        elif self._space is not None:
            self._emit(" ", *self._space)
        self._space = None
        self._emit(text, start, end)
        if self.style:
            self._mark(self._at - len(text))

    def _emit(self, text: str, start: int, end: int) -> None:
        at = self._at
        self._chunks.append(text)
        self._map.add(at, len(text), start, end)
        self._at = at + len(text)

    def _mark(self, start: int) -> None:
        """Give the visible characters from `start` on the style that holds."""
        if self._paragraph is not None:
            self._paragraph.styles |= self.style
        for ranges in self._marks[self.style]:
            ranges.add(start, self._at, 1)

    # paragraphs

    def begin(
        self,
        kind: ParagraphKind = "paragraph",
        level: int = 0,
        marker: str | None = None,
        first: bool = True,
    ) -> None:
        """End the paragraph; the next visible character begins one of this kind."""
        if self._paragraph is not None:
            self.end()
        self._space = None
        self._fresh, self._soft = True, False
        self._next = (kind, level, marker, first)

    def continue_item(self, level: int) -> None:
        """Begin a block inside a list item: its first one if nothing of it was put yet."""
        waiting = self._paragraph is None and self._fresh and self._next[0] == "list_item"
        if not waiting:
            self.begin("list_item", level, None, first=False)

    def finish(self) -> None:
        """End the paragraph that was begun, counting it where it stayed empty."""
        if self._paragraph is not None:
            self.end()
        else:
            self._space = None
            if self._fresh:
                self._gap += 1
        self._fresh = False

    def line_break(self) -> None:
        """End the line; the paragraph goes on in a soft one."""
        if self._paragraph is None:
            self._gap += 1
            return
        self.end()
        self._soft = True

    def aside(self, gap: int) -> None:
        """End the line; what follows stands in its margin, below `gap` empty lines there."""
        self.line_break()
        self._gap, self._beside = gap, True

    def _open(self) -> None:
        kind, level, marker, first = self._next
        opened = self._paragraph = Paragraph(
            self._at, self._at, "", kind, level, marker, self._soft, self._gap, first=first, styles=0
        )
        opened.beside, self._beside = self._beside, False
        self._next = (kind, level, None, False)
        self._first_chunk = len(self._chunks)
        self._gap, self._soft, self._fresh = 0, False, False

    def end(self) -> None:
        """End the paragraph, if one is open."""
        self._space = None
        paragraph = self._paragraph
        if paragraph is None:
            return
        self._paragraph = None
        chunks, first = self._chunks, self._first_chunk
        text = chunks[first] if len(chunks) == first + 1 else "".join(chunks[first:])
        paragraph.text = text
        paragraph.end = self._at
        if text.startswith(TYPED):
            strip_bullet(paragraph)
        elif text[:1] == "-" and self.in_cell:
            strip_dash(paragraph)
        chunks.append("\n")
        self._at += 1
        if paragraph.text:
            self._into.append(paragraph)

    # tables

    def open_table(self) -> None:
        self._leave("paragraph")
        table = Table()
        self._into.append(table)
        self._stack.append(table)
        self._into = self._blocks

    def open_row(self, breaks: bool = False, separator: bool = False) -> None:
        self._leave("row")
        table = self._stack[-1] if self._stack else None
        if not isinstance(table, Table):
            self.open_table()
            table = self._stack[-1]
        assert isinstance(table, Table)
        row = Row(breaks=breaks, separator=separator)
        table.rows.append(row)
        self._stack.append(row)

    def open_cell(self, header: bool = False) -> None:
        self._leave("cell")
        row = self._stack[-1] if self._stack else None
        if not isinstance(row, Row):
            self.open_row()
            row = self._stack[-1]
        assert isinstance(row, Row)
        blocks: list[Block] = []
        cell = Cell(blocks, header)
        row.cells.append(cell)
        self._stack.append(cell)
        self._into = blocks

    def close(self, what: Literal["cell", "row", "table"]) -> None:
        """Close the innermost cell, row or table and what is open in it."""
        kind = _KINDS[what]
        if any(isinstance(part, kind) for part in self._stack):
            self._leave("paragraph")
            while not isinstance(self._stack.pop(), kind):
                pass
            top = self._stack[-1] if self._stack else None
            self._into = top.blocks if isinstance(top, Cell) else self._blocks
            if what == "table" and isinstance(top, Cell):
                unframe(top)

    @property
    def in_cell(self) -> bool:
        return bool(self._stack) and isinstance(self._stack[-1], Cell)

    def _leave(self, what: Literal["paragraph", "cell", "row"]) -> None:
        """Make ready for a sibling of this kind."""
        if self._paragraph is not None:
            self.end()
        self._space = None
        stack = self._stack
        if self._gap and stack and isinstance(stack[-1], Cell) and stack[-1].blocks:
            last = stack[-1].blocks[-1]
            if isinstance(last, Paragraph):
                last.after = self._gap
        self._gap, self._soft = 0, False
        self._next = _PARAGRAPH
        if what != "paragraph" and stack and isinstance(stack[-1], Cell):
            stack.pop()
            self._into = self._blocks
        if what == "row" and stack and isinstance(stack[-1], Row):
            stack.pop()
            self._into = self._blocks

    def document(self, format: str, metadata: dict[str, str] | None = None) -> Document:
        """Everything put so far, as a document."""
        self.end()
        return Document(
            source=self.source,
            text="".join(self._chunks),
            offsets=self._map,
            blocks=self._blocks,
            styles=self._styles,
            format=format,
            metadata=metadata or {},
            remarks=self.remarks,
        )
