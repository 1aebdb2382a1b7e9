"""Plain text: the structure that people draw with spaces, marks and blank lines.

Lines wrapped at a width are joined; lines that are entries of their own stay lines (see `breaks`).
Bullets, list numbers, the marks of quotations, rules and the marks of *bold* and _underlined_
words are not visible text; all other characters are. Headings are underlined lines, lines in
capitals and numbered lines with text below them.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise

from ..document.builder import TreeBuilder
from ..document.tree import Document, Paragraph
from .breaks import entry_breaks, labelled, left_open
from .filled import fill_width, line_ends, room_left
from .front_matter import front_matter, write_front
from .lines import line_spans
from .markdown_parser import Content
from .text_asides import asides, led_by_arrows
from .text_blocks import Block, gather, mail_headers
from .text_columns import TextTable
from .text_headings import mark_headings
from .text_hung import part_hung
from .text_lines import Line, longest_paragraph, split_lines, wrap_width
from .text_margin import part_margin
from .text_stars import stars_of
from .text_tails import part_labels
from .text_wiki import STYLES, cut_ends, marked, marks

__all__ = ["FORMAT", "read"]

FORMAT = "text"
_DEEPEST = 12


@cache
def _sending() -> re.Pattern[str]:
    """The headers of a message that tell when and how it was sent, and nothing of a meeting."""
    return re.compile(
        r"(?:Date|Sent|Message-ID|In-Reply-To|References|Received|Reply-To|X-[\w-]{1,40}):", re.IGNORECASE
    )


class _Writer:
    """Writes blocks into a builder, keeping the open list items with their columns."""

    def __init__(self, source: str, width: int, fill: int) -> None:
        self.builder = TreeBuilder(source)
        self.width = width
        self.fill = fill  # where a program wrapped the lines, or 0
        self.items: list[tuple[int, int]] = []  # columns of the marker and of the text
        self.quote = 0

    def headers(self, lines: list[Line]) -> None:
        """The headers of a message, each on its line."""
        for k, line in enumerate(lines):
            if line.indent:
                self.builder.chars(" ", line.start - 1)
            elif k:
                self.builder.line_break()
            self.builder.chars(self.builder.source[line.start : line.end], line.start)
        self.builder.begin()

    def write(self, block: Block) -> None:
        quote = block.lines[0].quote
        if quote != self.quote or block.heading:
            self.items, self.quote = [], quote
        if block.table is not None:
            self._table(block.table)
        elif block.heading:
            self._heading(block)
        elif block.kind == "rule":
            self.builder.begin()
        elif block.kind == "item":
            self._item(block)
        else:
            self._text(block)

    def _item(self, block: Block) -> None:
        assert block.marker is not None
        while self.items and block.indent < self.items[-1][1] and block.indent <= self.items[-1][0] + 1:
            self.items.pop()
        if len(self.items) < _DEEPEST:
            self.items.append((block.indent, block.indent + max(2, block.marker.length)))  # '•Ann', '• Carl'
        self.builder.begin("list_item", len(self.items), block.marker.text)
        self._lines(block.lines, self._breaks(block.lines, hanging=True))

    def _text(self, block: Block) -> None:
        if block.blank:
            while self.items and block.indent <= self.items[-1][0]:
                self.items.pop()
        if self.items and not block.numbered:
            self.builder.continue_item(len(self.items))
        else:
            self.items = []
            self.builder.begin()
        self._lines(block.shown, self._breaks(block.shown, hanging=block.numbered))

    def _heading(self, block: Block) -> None:
        """A heading; what stands on lines of their own below it is text."""
        lines = block.shown
        breaks = self._breaks(lines)
        if block.titled and breaks:
            breaks[0] = True
        end = breaks.index(True) + 1 if True in breaks else len(lines)
        self.builder.begin("heading", block.heading)
        self._lines(lines[:end], breaks[: end - 1])
        self.builder.begin()
        if end < len(lines):
            self._lines(lines[end:], breaks[end:])

    def _breaks(self, lines: list[Line], hanging: bool = False) -> list[bool]:
        """Where line ends part entries; in an item only after a stop or before a label."""
        breaks = entry_breaks([line.text for line in lines], self.width, self._room(lines))
        breaks = [found or line.ends for found, line in zip(breaks, lines, strict=False)]
        for k, (above, below) in enumerate(pairwise(lines)):
            breaks[k] = breaks[k] or (
                bool(above.beside and below.beside) and below.text[:1].isupper() and not left_open(above.text)
            )  # each with an owner of its own
        if hanging:
            for k, (above, below) in enumerate(pairwise(lines)):
                breaks[k] = breaks[k] and (above.text[-1:] in ".!?:;" or labelled(below.text))
        return breaks

    def _room(self, lines: list[Line]) -> list[int | None]:
        """What lines have left beyond the first word of the next; of lines that are set in, if it is too little."""
        room: list[int | None] = []
        for above, below in pairwise(lines) if self.fill else ():
            left = room_left(self.fill - above.indent - len(above.text), above.text, below.text)
            room.append(None if left is not None and left >= 0 and below.indent > lines[0].indent else left)
        return room

    def _lines(self, lines: list[Line], breaks: list[bool]) -> None:
        parts: list[tuple[str, int]] = []
        beside: list[tuple[int, Line]] = []
        first = 0
        for k, line in enumerate(lines):
            parts.append((self.builder.source[line.start : line.end], line.start))
            beside += [(k - first, words) for words in line.beside]
            if k < len(breaks) and breaks[k]:
                self._inline(parts)
                self._beside(beside)
                self.builder.line_break()
                parts, beside, first = [], [], k + 1
            elif k + 1 < len(lines) and not _hyphenated(line.text, lines[k + 1].text):
                parts.append(("\n", line.end))
        self._inline(parts)
        self._beside(beside)
        self.builder.end()

    def _beside(self, words: list[tuple[int, Line]]) -> None:
        """What stands in the margin of lines that were written; what a comma or slash leaves open goes on."""
        at = 0
        still_open = False
        for row, line in words:
            if still_open:
                self.builder.chars(" ", line.start - 1)
            else:
                self.builder.aside(max(0, row - at))
            self.builder.chars(line.text, line.start)
            at, still_open = row + 1, line.text.endswith((",", "/", "&", "+", " by"))

    def _inline(self, parts: list[tuple[str, int]]) -> None:
        """Text with *bold* and _underlined_ words, links and what else is marked in it."""
        content = Content.of(parts)
        self._marked(content, 0, len(content.text))

    def _marked(self, content: Content, at: int, end: int) -> None:
        style = self.builder.style
        for match in marks().finditer(content.text, at, end):
            name = match.lastgroup or "bold"
            content.put(self.builder, at, match.start())
            self.builder.style = style | STYLES.get(name, 0)
            self._marked(content, *match.span(name))
            self.builder.style = style
            at = match.end()
        content.put(self.builder, at, end)

    def _table(self, table: TextTable) -> None:
        self.items = []
        builder = self.builder
        width = max(map(len, table.rows))
        builder.open_table()
        for i, row in enumerate(table.rows):
            builder.open_row(separator=not row)
            for cell in row or [[]] * width:
                builder.open_cell(header=i == 0 and table.header)
                self._cell(cell)
            builder.close("row")
        builder.close("table")

    def _cell(self, ranges: list[tuple[int, int]]) -> None:
        parts: list[tuple[str, int]] = []
        for start, end in ranges:
            if parts:
                parts.append((" ", parts[-1][1] + len(parts[-1][0])))
            parts.append((self.builder.source[start:end], start))
        self._inline(parts)
        self.builder.end()


def _hyphenated(above: str, below: str) -> bool:
    """Whether a word is cut at its hyphen."""
    return above[-1:] == "-" and above[-2:-1].isalpha() and below[:1].islower()


def _stands_in(document: Document, paragraph: Paragraph, ranges: list[tuple[int, int]]) -> bool:
    span = document.offsets.source_span(paragraph.start, paragraph.end)
    return span is not None and any(start <= span[0] and span[1] <= end for start, end in ranges)


def read(source: str) -> Document:
    """The tree of a plain text; any text can be read.

    >>> [(p.kind, p.text) for p in read("MINUTES\\n\\nPresent: Jo Hall,\\nSam Lee").paragraphs()]
    [('heading', 'MINUTES'), ('paragraph', 'Present: Jo Hall, Sam Lee')]
    """
    lines = part_hung(part_labels(part_margin(led_by_arrows(source, split_lines(source)))))
    width = wrap_width(lines)
    fill = fill_width(line_ends(" " * line.indent + line.text for line in lines))
    writer = _Writer(source, width or longest_paragraph(lines), fill)
    begin = len(source) - len(source.lstrip("\ufeff"))
    front = front_matter(source, line_spans(source, begin)) if source.startswith("---", begin) else None
    if front is not None:
        write_front(writer.builder, front)
        lines = [line for line in lines if line.start >= front.end]
    first, headers = mail_headers(lines)
    writer.headers([line for line in lines[:first] if line.text])
    stars = stars_of(lines)
    lines = cut_ends(lines, stars.wiki == "front")
    blocks = gather(source, lines, first, width, stars)
    for block in blocks if stars.headings else mark_headings(blocks, width):
        writer.write(block)
    document = writer.builder.document(FORMAT, headers)
    sent = [p for p in islice(document.paragraphs(), first) if first and _sending().match(p.text)]
    aside = asides(lines, blocks)
    if aside:
        sent += [p for p in document.paragraphs() if _stands_in(document, p, aside)]
    if front is not None:
        document.metadata.update(front.metadata)
    if front is not None or marked(source):
        document.metadata["marked"] = "yes"
    if sent:
        document.metadata["furniture"] = ";".join(f"{p.start},{p.end}" for p in sent)
    return document
