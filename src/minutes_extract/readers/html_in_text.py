"""The HTML-in-text form: bold header lines, section labels, tables as tab-separated lines.

A cell is empty, bare text or HTML. A blank line between two table lines is a page break or
the end of a table; which of them is for the segmentation to say.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from minutes_extract.patterns import Patterns, Source

from ..document.builder import BOLD, ITALIC, TreeBuilder
from ..document.inline import read_html
from ..document.tree import Document
from .page_frame import within_page
from .torn_rows import cell_lines, in_step, torn_row
from .typed_lists import TypedLists

FORMAT = "html-in-text"
_RULES = ":-=_"  # what a line across the page begins with


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "line": Source(r"[^\r\n]*(?:\r\n|\r|\n|\Z)"),
            "table": Source(r"[ ]*+(?=<table\b)", re.IGNORECASE),
            "table-tag": Source(r"</?table\b[^<>]*+>", re.IGNORECASE),
            "apart": Source(r"\S++(?: \S++)*+"),
            "cell-line": Source(r"[^ ]++(?: {1,2}+[^ ]++)*+"),
            "rule": Source(r"\s*(?:<p>)?:?[-=_]{3,}:?(?:</p>)?\s*"),
            "void": Source(r"(?:\s|&nbsp;|&#160;|<br\s?/?>|</?p>)+"),
            "markup": Source(r"<[A-Za-z/!]|&[#A-Za-z]"),
            "inline": Source(r"\*\*\*|\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|__"),
            # the next heading of a numbered list, each point of which is a list by itself
            "counted-line": Source(
                r"\s*<ol\b[^<>]{0,60}>\s*<li\b[^<>]{0,60}>(?:[^<>]|</?(?:b|strong|u|i|em|span)\b[^<>]{0,60}>){2,160}</li>\s*</ol>\s*",
                re.IGNORECASE,
            ),
            "title-line": Source(
                r"\s*(?:<p>\s*)?(?:<(?P<tag>b|strong|u|i|em)>[^<>]{2,80}</(?P=tag)>\s*:?|\*\*[^*<>]{2,80}\*\*:?|(?-i:[A-Z])[\w ’'&()/-]{2,60}:)\s*(?:</p>)?\s*",
                re.IGNORECASE,
            ),
            "label": Source(r"[A-Z][A-Za-z ]{1,38}:(?:\s|$)"),
            "next": Source(r"\bnext meeting\b", re.IGNORECASE),  # heads no rows of the table above it
            "heading": Source(r"#{1,6}(?=\s)"),
            "numbered": Source(
                r"\s{0,4}(?:<p\b[^<>]{0,60}>)?(?:\*\*|<(?:b|strong|u)>)?(?:item )?\(?(?:\d{1,4}(?:\.\d{1,4}){0,2}|\d{1,4}/\d{1,4}|[a-z]|[ivx]{1,5})[.):]?(?:\*\*|</(?:b|strong|u)>)?[ ]?\t[ ]?[^\t]{2,160}",
                re.IGNORECASE,
            ),
            "block": Source(r"<(?:p|div|ul|ol|li|h[1-6])\b", re.IGNORECASE),
        }
    )


class _Reader:
    def __init__(self, source: str) -> None:
        self.builder = TreeBuilder(source)
        self.source = source
        self.lists = TypedLists(source)
        self.in_table = False
        self.blank = True  # the line before was blank
        self.width = 0  # the most cells that a row of the table has
        self.cells = 0  # of the row that was read last
        self.soft = False  # that row ended in the two blanks of a line break

    def read(self) -> Document:
        at, end = within_page(self.source)
        while at < end:
            line = _patterns()["line"].match(self.source, at, end)
            assert line is not None
            table = self._whole_table(line)
            at = self._row_end(line) if table is None else table
            if table is None:
                self._line(line.start(), at)
        self._end_table()
        return self.builder.document(FORMAT)

    def _whole_table(self, line: re.Match[str]) -> int | None:
        """A table in HTML on lines of its own: where it ends, once read."""
        opening = _patterns()["table"].match(self.source, *line.span())
        if opening is None:
            return None
        held = "</table" in line.group().lower()  # it ends where it began: a tab behind it is that of an empty cell
        if "\t" in (line.group() if held else line.group().strip()):
            return None
        depth = 0
        for tag in _patterns()["table-tag"].finditer(self.source, opening.start()):
            depth += -1 if tag.group()[1] == "/" else 1
            if depth == 0:
                end = _patterns()["line"].match(self.source, tag.end())
                if end is None or end.group().strip():
                    return None  # words go on behind it
                self._end_table()
                read_html(self.builder, opening.start(), tag.end())
                self.builder.begin()
                self.blank = True
                return end.end()
        return None

    def _line(self, start: int, end: int) -> None:
        text = self.source[start:end].rstrip("\r\n")
        end = start + len(text)
        if not text.strip(" \t\xa0\ufeff\f\v") or (len(text) < 40 and _patterns()["void"].fullmatch(text)):
            self.blank = True
            self.builder.style = 0
            self.builder.begin()
            return
        if self._goes_on(text):
            self._more(start, text)
        elif "\t" in text and not self._heads(start, end, text):
            self._row(start, text)
        elif self._titles(end, text):
            self._row(start, text + "\t" * (self.width - 1))
        else:
            self._prose(start, end, text)
        self.soft = self.in_table and text.endswith("  ") and not self.padded
        self.blank = False

    def _heads(self, start: int, end: int, text: str) -> bool:
        """Whether a tab only parts a heading from its number, on a line of its own above prose: '3.⇥**Roof**'."""
        if not self.blank or _patterns()["numbered"].fullmatch(text) is None:
            return False
        below = self.source[end : end + 400].lstrip("\r\n")
        apart = self.source[end : end + 4].count("\n") > 1
        return apart and bool(below) and "\t" not in below.partition("\n")[0]

    def _titles(self, end: int, text: str) -> bool:
        """Whether a line is the only cell of a row, between rows of a table: '<b>Partners</b>' over their names."""
        if not self.in_table or self.blank or "\t" in text or _patterns()["next"].search(text):
            return False
        counted = _patterns()["counted-line"].fullmatch(text) is not None
        if not counted and _patterns()["title-line"].fullmatch(text) is None:
            return False
        below = _patterns()["line"].match(self.source, end + self.source.startswith("\r", end) + 1)
        cells = below.group().count("\t") + 1 if below is not None else 0
        return cells == self.width or (counted and cells > 1)

    # tables

    def _row_end(self, line: re.Match[str]) -> int:
        """Where the row that a line begins ends: cells may hold line breaks."""
        start, end = line.span()
        tabbed = "\t" in line.group()
        if not tabbed and (self.blank or not self.in_table):
            return end
        whole = torn_row(self.source, start, end, self.width if self.in_table else 0)
        return whole if tabbed or "\t" in self.source[start:whole] else end

    @cached_property
    def padded(self) -> bool:
        """Whether blanks end most rows, as where every cell is padded: they say nothing of line breaks."""
        rows = [line for line in self.source.splitlines() if "\t" in line]
        return sum(line.endswith("  ") for line in rows) * 2 > len(rows)

    def _row(self, start: int, text: str) -> None:
        builder = self.builder
        builder.style = 0
        cells = text.split("\t")
        if not self.in_table:
            builder.open_table()
            self.in_table = True
            self.width = 0
        self.cells = len(cells)
        self.width = max(self.width, self.cells)
        separator = text.lstrip().removeprefix("<p>")[:1] in _RULES and all(
            _patterns()["rule"].fullmatch(cell) or not cell.strip() for cell in cells
        )
        builder.open_row(breaks=self.blank, separator=separator)
        at = start
        abreast = in_step(cells) if "  " in text else frozenset()
        for n, cell in enumerate(cells):
            builder.open_cell()
            for part in _patterns()["apart"].finditer(cell) if n in abreast else ():
                self._cell(at + part.start(), at + part.end(), part.group())
            if not separator and n not in abreast:
                self._cell(at, at + len(cell), cell)
            at += len(cell) + 1

    def _goes_on(self, text: str) -> bool:
        """Whether a line goes on with the last cell of the row above, which a line break has cut.

        The cells that both lines hold together are no more than the other rows have.
        """
        if not self.soft or self.blank or text[0] in "\t*#" or _patterns()["rule"].fullmatch(text):
            return False
        if _patterns()["label"].match(text):
            return False
        more = text.count("\t")
        return more == 0 or self.cells + more <= self.width

    def _more(self, start: int, text: str) -> None:
        """The rest of a cell, and the cells of its row behind it."""
        at = start
        for n, cell in enumerate(text.split("\t")):
            if n:
                self.builder.open_cell()
                self.cells += 1
            self._cell(at, at + len(cell), cell)
            at += len(cell) + 1

    def _cell(self, start: int, end: int, text: str) -> None:
        if not text:
            return
        marked = ("<" in text or "&" in text) and _patterns()["markup"].search(text)
        if "**" in text and not (marked and _patterns()["block"].search(text)):
            self._inline(start, end)
            self.builder.style = 0
        elif marked:
            read_html(self.builder, start, end)
        else:
            self._lines(start, text)
        self.builder.end()

    def _lines(self, start: int, text: str) -> None:
        """A bare cell: three blanks or more, and line breaks, stand where its lines were broken."""
        for first, last in cell_lines(text) if "\n" in text else ((0, len(text)),):
            line = text[first:last]
            if "   " not in line:
                self.builder.chars(line, start + first)
            for part in _patterns()["cell-line"].finditer(line) if "   " in line else ():
                self.builder.chars(part.group(), start + first + part.start())
                self.builder.end()
            if last < len(text):
                self.builder.end()

    def _end_table(self) -> None:
        if self.in_table:
            self.builder.close("table")
            self.in_table = False

    # prose

    def _prose(self, start: int, end: int, text: str) -> None:
        builder = self.builder
        if self.in_table and not self.blank and _patterns()["block"].match(text.lstrip()):
            read_html(builder, start, end)  # a row that was broken inside its last cell
            return
        self._end_table()
        if _patterns()["rule"].fullmatch(text):
            builder.begin()
            return
        heading = _patterns()["heading"].match(text)
        if heading:
            builder.begin("heading", len(heading.group()))
            start = start + heading.end()
        if _patterns()["block"].search(text):
            read_html(builder, start, end)
            return
        point = self.lists.point(start, end) if heading is None else None
        if point is not None:
            builder.begin("list_item", point.level, point.marker)
            start = point.begin
        self._inline(start, end)
        builder.line_break()
        if heading:
            builder.begin()

    def _inline(self, start: int, end: int) -> None:
        """Markdown emphasis and stray HTML in a line of prose."""
        at, builder = start, self.builder
        for match in _patterns()["inline"].finditer(self.source, start, end):
            if match.group() == "*" and not builder.style & ITALIC and not self._closed(match.end()):
                continue  # '*apologies received': what a mark means
            self._plain(at, match.start())
            builder.style ^= {"*": ITALIC, "***": BOLD | ITALIC}.get(match.group(), BOLD)
            at = match.end()
        self._plain(at, end)

    def _closed(self, at: int) -> bool:
        """Whether another star stands behind this place in the same paragraph."""
        end = self.source.find("\n\n", at)
        return self.source.find("*", at, end if end >= 0 else len(self.source)) >= 0

    def _plain(self, start: int, end: int) -> None:
        if start >= end:
            return
        if _patterns()["markup"].search(self.source, start, end):
            read_inline(self.builder, start, end)
        else:
            self.builder.chars(self.source[start:end], start)


def read_inline(builder: TreeBuilder, start: int, end: int) -> None:
    """Entities and inline tags in a stretch of prose that goes on after it."""
    from ..document.inline import STYLE_TAGS
    from ..document.markup import Tag, tokenize

    for token in tokenize(builder.source, start, end):
        if isinstance(token, Tag):
            if token.name == "br":
                builder.line_break()
            elif token.name in STYLE_TAGS:
                flag = STYLE_TAGS[token.name]
                builder.style = builder.style & ~flag if token.closing else builder.style | flag
        elif len(token.text) == token.end - token.start:
            builder.chars(token.text, token.start)
        else:
            builder.entity(token.text, token.start, token.end)


def read(source: str) -> Document:
    """The tree of an HTML-in-text document."""
    return _Reader(source).read()
