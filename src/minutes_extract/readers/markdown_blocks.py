"""Markdown's blocks: the parser's tokens walked into a builder, each line found in the source."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from minutes_extract.patterns import Patterns, Source

from ..diagnostics import Remark
from ..document.builder import TreeBuilder
from .filled import fill_width, line_ends
from .lines import line_spans, padded
from .markdown_asides import is_aside
from .markdown_html import HtmlBlocks
from .markdown_inline import InlineWriter
from .markdown_lines import headed_by_one, heads_by_one, without_attributes
from .markdown_lists import Lists
from .markdown_parser import Content
from .markdown_tables import split_row

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = ["BlockWriter"]

Range = tuple[int, int]
_LONG_TITLE = 160


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "task": Source(r"\[([ xX])\](?=[ \t\xa0]|$)[ \t\xa0]*"),
            "marker": Source(r"(?:[-*+>]|\d{1,9}[.)])(?=[ \t]|$)|>"),
            "hashes": Source(r"#{2,6}(?=[^\W_])"),  # a heading without the space after its marks
            "word": Source(r"[^\W_]"),
            "address": Source(r"[/.#@:]|^<"),
        }
    )


class BlockWriter:
    """Writes ranges of a Markdown source into a builder."""

    def __init__(self, builder: TreeBuilder, text: str, markdown: MarkdownIt) -> None:
        self.builder = builder
        self.text = text  # the source, with the characters that the parser replaces replaced
        self.markdown = markdown
        self.env: dict[str, Any] = {}
        self.inline = InlineWriter(builder, markdown, self.env)
        self.inline.padded, self.inline.fill = padded(text), fill_width(line_ends(text.split("\n")))
        self.lines: list[Range] = []
        self.read_to = 0  # the lines above it are written
        self.titled = False  # whether the next line of text is a heading's
        self.lists = Lists()
        self.header = False
        self.html = HtmlBlocks(builder, text)
        self.asides: set[str] = set()  # lines for the program that makes a page of the text

    @cached_property
    def heads_by_one(self) -> bool:
        """Whether '#Roof', without a space, is a heading in this text."""
        return heads_by_one(self.text)

    def write(self, start: int, end: int) -> None:
        """Read source[start:end] as a Markdown document of its own."""
        self.lines = line_spans(self.text, start, end)
        self.read_to, self.lists, self.header = 0, Lists(), False
        tokens = self.markdown.parse(self.text[start:end], self.env)
        skip = False
        for i, token in enumerate(tokens):
            if token.type == "tr_close":
                skip = False
            elif not skip:
                skip = token.type == "tr_open"
                self._token(token, tokens, i)
        self._missed(len(self.lines))
        self.builder.end()

    def cell(self, start: int, end: int) -> None:
        """Write a table cell: a line of text, or a document of its own where it has several lines."""
        if "\n" in self.text[start:end]:
            self.write(start, end)
        elif start < end:
            self._cell_line(start, end)
            self.builder.end()

    # blocks

    def _token(self, token: Token, tokens: list[Token], i: int) -> None:
        kind = token.type
        if kind == "inline":
            self._inline(token)
        elif kind == "heading_open":
            self._cover(token, until_start=True)
            self._heading(token, tokens[i + 1])
        elif kind == "paragraph_open":
            self._cover(token, until_start=True)
            self._block()
        elif kind in ("paragraph_close", "heading_close"):
            self.builder.finish()
        elif kind in ("fence", "code_block", "html_block", "definition", "hr"):
            self._leaf(token)
        elif kind in ("bullet_list_open", "ordered_list_open"):
            self.builder.begin()
            self.lists.open(tokens, i, self._column(token))
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self.lists.close()
            self._block()
        elif kind == "list_item_open":
            self._cover(token, until_start=True)
            self.builder.begin("list_item", self.lists.depth, self.lists.marker(token))
        elif kind.startswith("blockquote"):
            self._block()
        elif kind.startswith(("table", "thead", "tr_")):
            self._table(token)

    def _block(self) -> None:
        """Begin a paragraph where the walk stands."""
        if self.lists.depth:
            self.builder.continue_item(self.lists.depth)
        else:
            self.builder.begin()

    def _column(self, token: Token) -> int:
        """The column in which the line of a token begins."""
        line = self.text[slice(*self.lines[token.map[0]])].expandtabs(4) if token.map is not None else ""
        return len(line) - len(line.lstrip())

    def _heading(self, token: Token, inline: Token) -> None:
        """A heading; underlined prose is a paragraph with a rule below it."""
        prose = inline.content.count("\n") > 1 or len(inline.content) > _LONG_TITLE
        if token.markup == "-" and token.map is not None:  # one dash is an empty item of a list
            prose = prose or self.text[slice(*self.lines[token.map[1] - 1])].strip() == "-"
        if token.markup.startswith("-") and prose:
            self._block()
        else:
            self.builder.begin("heading", int(token.tag[1]))
            self.titled = True

    def _leaf(self, token: Token) -> None:
        first, last = self._cover(token)
        if token.type == "html_block":
            self.html.write(self.lines[first][0], self.lines[last - 1][1])
        elif token.type == "hr":
            self.builder.begin()
        elif token.type == "definition":
            if not _patterns()["address"].search(str(token.meta.get("url", ""))):
                self._plain(first, last)  # '[Sam]: agreed' is a note, not the address of a link
        else:
            self._block()
            self._code(token, first, last)

    def _code(self, token: Token, first: int, last: int) -> None:
        lines = token.content.split("\n")
        begin = first + 1 if token.type == "fence" else first
        for k, line in enumerate(lines[: max(0, last - begin)]):
            part = self._located(line, begin + k)
            if part[0]:
                self.builder.chars(*part)
            if line or k + 1 < len(lines):
                self.builder.line_break()
        self.builder.end()

    def _inline(self, token: Token) -> None:
        if token.map is None:
            return
        first, last = self._cover(token)
        parts: list[tuple[str, int]] = []
        for k, line in enumerate(token.content.split("\n")[: last - first]):
            part = self._located(line, first + k)
            found = _patterns()["hashes"].match(part[0])
            alone = found is None and not parts and not self.lists.depth and headed_by_one(part[0])
            hashes = found.end() if found is not None else int(alone and self.heads_by_one)
            if hashes:
                self._paragraph(parts)
                self.builder.begin("heading", hashes)
                self._paragraph(without_attributes([(part[0][hashes:], part[1] + hashes)]))
                self._block()
                parts = []
                continue
            if parts:
                parts.append(("\n", self.lines[first + k - 1][1]))
            parts.append(part)
        self._paragraph(without_attributes(parts) if self.titled else self._task(parts))
        self.titled = False

    def _paragraph(self, parts: list[tuple[str, int]]) -> None:
        self.inline.write(Content.of(parts), self._block)

    def _task(self, parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
        """A task's box at the start of a list item becomes its marker."""
        if not self.lists.depth or not parts or not (box := _patterns()["task"].match(parts[0][0])):
            return parts
        marker = "[ ]" if box[1] == " " else "[x]"
        self.builder.begin("list_item", self.lists.depth, marker)
        text, source = parts[0]
        return [(text[box.end() :], source + box.end()), *parts[1:]]

    def _located(self, line: str, index: int) -> tuple[str, int]:
        """A line of content and its source offset: the end of the source's line, whatever stands before it."""
        start, end = self.lines[index]
        source = self.text[start:end]
        if line[:1] not in (" ", "\t") and source.endswith(line):
            return line, end - len(line)
        core = line.strip(" \t")
        for text in (source, source.rstrip(), source.rstrip(" \t#")):
            for tail in (line.lstrip(" \t"), core, core.rstrip()):
                if text.endswith(tail):
                    return tail, start + len(text) - len(tail)
        found = source.rfind(core)
        if found >= 0:
            return core, start + found
        self.builder.remarks.append(
            Remark("damaged-markup", "a line that reads otherwise than it stands; kept as text")
        )
        return source.strip(), start + len(source) - len(source.lstrip())

    # what the parser leaves out

    def _cover(self, token: Token, until_start: bool = False) -> Range:
        """The lines of a token; those above it that nothing has written are written first."""
        count, read_to = len(self.lines), self.read_to
        first, last = token.map if token.map is not None else (read_to, read_to)
        last = min(last, count)
        if first > read_to:
            self._missed(first)
            read_to = self.read_to
        reached = first if until_start else last
        if reached > read_to:
            self.read_to = reached
        return first if first < last else last, last

    def _missed(self, until: int) -> None:
        """Lines that no token covers: nested deeper than the parser goes."""
        for i in range(self.read_to, until):
            self._aside(i)
        lost = [i for i in range(self.read_to, until) if self._words(i)]
        self.read_to = max(self.read_to, until)
        if lost:
            self.builder.remarks.append(
                Remark("deep-nesting", "blocks nested deeper than are read; kept as paragraphs")
            )
        for i in lost:
            self._plain(i, i + 1)

    def _aside(self, index: int) -> None:
        """A line that was blanked, as a paragraph of its own."""
        start, end = self.lines[index]
        written = self.builder.source[start:end]
        if written.strip() and not self.text[start:end].strip() and is_aside(written):
            self.asides.add(" ".join(written.split()))
            self._block()
            self.builder.chars(written, start)
            self.builder.finish()

    def _words(self, index: int) -> bool:
        line = self.text[slice(*self.lines[index])]
        if not line or line.isspace():
            return False
        line = _patterns()["marker"].sub(" ", line)
        return _patterns()["word"].search(line) is not None

    def _plain(self, first: int, last: int) -> None:
        self._block()
        self.builder.chars(self.builder.source[self.lines[first][0] : self.lines[last - 1][1]], self.lines[first][0])
        self.builder.finish()

    # tables

    def _table(self, token: Token) -> None:
        builder = self.builder
        if token.type == "table_open":
            self._cover(token, until_start=True)
            builder.open_table()
        elif token.type == "table_close":
            builder.close("table")
            self._block()
        elif token.type.startswith("thead"):
            self.header = token.nesting > 0
        elif token.type == "tr_open":
            first, _ = self._cover(token)
            if self.header:  # and the rule below it
                self.read_to += 1
            start, end = self._after_prefix(first)
            if "|" in self.text[start:end]:
                self.row(split_row(self.text, start, end), self.header)
            else:  # a line right below the table
                builder.close("table")
                self._block()
                self._cell_line(start, end)
                builder.finish()

    def _after_prefix(self, index: int) -> Range:
        """A table line without the marks of the quotation it stands in."""
        start, end = self.lines[index]
        while (quote := _patterns()["marker"].match(self.text, start, end)) and quote.group() == ">":
            start = quote.end()
            start += len(self.text[start:end]) - len(self.text[start:end].lstrip(" \t"))
        return start, end

    def row(self, cells: list[Range], header: bool) -> None:
        """Write a row of a table that is open."""
        self.builder.open_row()
        before = self.builder.style
        for start, end in cells:
            self.builder.open_cell(header=header)
            self.cell(start, end)
            self.builder.style = before
        self.builder.close("row")

    def stacked(self, ranges: list[Range]) -> None:
        """Write lines that stand one below the other in a cell; those with a bullet are items of a list."""
        parts: list[tuple[str, int]] = []
        for start, end in ranges:
            marker = _patterns()["marker"].match(self.text, start, end)
            if marker is not None and marker.group() in ("-", "*", "+") and marker.end() + 1 < end:
                self._stack(parts)
                self.builder.begin("list_item", 1, "•")
                parts, start = [], marker.end() + 1
            elif parts:
                parts.append(("\n", parts[-1][1] + len(parts[-1][0])))
            parts.append((self.text[start:end], start))
        self._stack(parts)

    def _stack(self, parts: list[tuple[str, int]]) -> None:
        if parts:
            self.inline.write(Content.of(parts), self.builder.begin)

    def _cell_line(self, start: int, end: int) -> None:
        parts: list[tuple[str, int]] = []
        for match in re.finditer(r"[^\\]+|\\(?=\|)|\\.?", self.text[start:end]):
            if match.group() != "\\" or match.end() == end - start:
                parts.append((match.group(), start + match.start()))
        self.inline.write(Content.of(parts), self.builder.begin)
