"""Writes the text of a document that has none of its own (DOCX, PDF), and its tree over that text.

Paragraphs are lines, tables rows of cells parted by tabs. A tab in prose is two spaces in the text (one in
the visible text); a line break inside a cell is ` / `. Offsets are exact because the builder is fed while
the text is written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from ..document.builder import BOLD, TreeBuilder
from ..document.tree import Document, ParagraphKind

__all__ = ["Line", "TextWriter"]


@dataclass(slots=True)
class Line:
    """A paragraph to be written: styled runs in which a tab and a line end mean themselves."""

    runs: list[tuple[str, int]] = field(default_factory=list)
    kind: ParagraphKind = "paragraph"
    level: int = 0
    marker: str | None = None
    number: str = ""  # printed before the text
    furniture: bool = False

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.runs)


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(r"(?P<tab>\t)|(?P<end>\n)|[^\t\n]+")


@cache
def _unfit() -> re.Pattern[str]:
    """Line ends of other kinds, control characters, and halves of characters."""
    return re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")


class TextWriter:
    """Writes paragraphs and tables in order; `document` gives what was written."""

    def __init__(self) -> None:
        self.builder = TreeBuilder("")
        self._out: list[str] = []
        self._at = 0
        self._depth = 0  # open tables
        self._filled: list[bool] = []  # of each open cell: whether it has text
        self._cells: list[int] = []  # of each open table: cells in the row
        self._rows: list[int] = []
        self._furniture: list[tuple[int, int]] = []

    # paragraphs

    def line(self, line: Line) -> None:
        """Write a paragraph, or count an empty one."""
        builder, began = self.builder, self._at
        builder.begin(line.kind, line.level, line.marker)
        if not line.text.strip():
            builder.finish()
            self._end_line()
            return
        if self._filled and self._filled[-1]:
            self._put(" / ")
        if line.number:
            self._runs([(line.number + " ", line.runs[0][1] & BOLD)])
        self._runs(line.runs)
        builder.style = 0
        builder.finish()
        if self._filled:
            self._filled[-1] = True
        if line.furniture:
            self._furniture.append((began, self._at))
        self._end_line()

    def _runs(self, runs: Iterable[tuple[str, int]]) -> None:
        builder = self.builder
        for text, style in runs:
            builder.style = style
            for part in _parts().finditer(_unfit().sub(" ", text)):
                if part.lastgroup == "end":
                    builder.line_break()
                    self._put(" / " if self._filled else "\n")
                else:
                    words = "  " if part.lastgroup == "tab" else part.group()
                    builder.chars(words, self._at)
                    self._put(words)

    def _end_line(self) -> None:
        if not self._filled:
            self._put("\n")

    def _put(self, text: str) -> None:
        self._out.append(text)
        self._at += len(text)

    # tables

    def open_table(self) -> None:
        self.builder.open_table()
        self._depth += 1
        self._cells.append(0)
        self._rows.append(0)

    def open_row(self, breaks: bool = False) -> None:
        if self._rows[-1] and len(self._rows) > 1:
            self._put(" / ")
        self._rows[-1] += 1
        self._cells[-1] = 0
        self.builder.open_row(breaks=breaks)

    def open_cell(self, header: bool = False) -> None:
        if self._cells[-1]:
            self._put("\t" if len(self._cells) == 1 else " | ")
        elif len(self._cells) > 1 and self._rows[-1] == 1 and self._filled[-1]:
            self._put(" / ")
        self._cells[-1] += 1
        self._filled.append(False)
        self.builder.open_cell(header=header)

    def close_cell(self) -> None:
        self._filled.pop()
        self.builder.close("cell")

    def close_row(self) -> None:
        self.builder.close("row")
        self._end_line()

    def close_table(self) -> None:
        self.builder.close("table")
        self._cells.pop()
        self._rows.pop()
        if self._filled:
            self._filled[-1] = True
        self._end_line()

    # the whole

    def document(self, format: str, metadata: dict[str, str] | None = None) -> Document:
        """What was written; `metadata` gets `furniture` and `tabs` (visible offsets), where there are any."""
        self.builder.source = "".join(self._out)
        document = self.builder.document(format, dict(metadata or {}))
        ranges, tabs = self._visible(document)
        if ranges:
            document.metadata["furniture"] = ";".join(f"{start},{end}" for start, end in ranges)
        if tabs:
            document.metadata["tabs"] = ",".join(map(str, tabs))
        return document

    def _visible(self, document: Document) -> tuple[list[tuple[int, int]], list[int]]:
        """The visible ranges of furniture, and the visible spaces that stand for tabs."""
        starts = [start for start, _ in self._furniture]
        ranges: list[tuple[int, int]] = []
        tabs: list[int] = []
        for paragraph in document.paragraphs():
            span = document.offsets.source_span(paragraph.start, paragraph.end)
            if span is None:
                continue
            n = bisect_left(starts, span[0] + 1) - 1
            if n >= 0 and span[1] <= self._furniture[n][1]:
                ranges.append((paragraph.start, paragraph.end))
            written = document.source[span[0] : span[1]]
            if "  " in written:
                tabs += _wide_spaces(written, paragraph.start)
        return ranges, tabs


def _wide_spaces(written: str, at: int) -> list[int]:
    """Visible offsets of the runs of white space that are wider than one space."""
    found, dropped = [], 0
    for match in re.finditer(r"\s{2,}", written):
        found.append(at + match.start() - dropped)
        dropped += len(match.group()) - 1
    return found
