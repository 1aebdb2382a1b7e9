"""Plays the tree of a page into the builder: its shape from the parser, its characters from our tokenizer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ..document.builder import TreeBuilder
from ..document.inline import BLOCK_TAGS, STYLE_TAGS, Event
from ..document.markup import Piece
from .css import switched
from .html_lists import List, whole
from .html_tokens import Opening, Page, Run

__all__ = ["Renderer"]

_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_LISTS = frozenset(("ul", "ol", "dl"))
_WIDEST = 30


@cache
def _lines() -> re.Pattern[str]:
    return re.compile(r"(?P<end>\r\n|\r|\n)|[^\r\n]+")


class _Table:
    """An open table: made when its first row comes, so that a caption stands before it."""

    def __init__(self, layout: bool) -> None:
        self.layout = layout  # a frame for the page: its cells are blocks of the page
        self.made = False
        self.in_row = self.in_cell = False
        self.column = 0
        self.tall: dict[int, int] = {}  # rows that a cell above still covers, by column
        self.pending = 0  # columns that the open cell covers to its right
        self.lists = 0  # how many lists the table stands in


class Renderer:
    """Plays events; every run of text is put once and in order, those that the parser dropped too."""

    def __init__(self, builder: TreeBuilder, page: Page, layouts: set[int]) -> None:
        self.builder = builder
        self.parts = page.parts
        self.layouts = layouts
        self.next = 0  # the first part that has not been put
        self.lost = 0
        self.styles: list[int] = []
        self.lists: list[List] = []
        self.tables: list[_Table] = []
        self.pre = 0
        self.after_list = False  # nothing was put since a list ended

    def play(self, events: Iterable[Event]) -> None:
        for event in events:
            if event.kind == "text":
                for number in event.value.split():
                    self._runs(int(number))
            elif event.kind == "open":
                self._open(event.value, self._tag(event))
            else:
                self._close(event.value)
        self._runs(len(self.parts))
        self.builder.end()

    def _tag(self, event: Event) -> Opening | None:
        part = self.parts[int(event.style)] if event.style.isdecimal() else None
        return part if isinstance(part, Opening) else None

    # text

    def _runs(self, number: int) -> None:
        """Put this run, and before it whatever stands before it and was not put yet."""
        while self.next <= number and self.next < len(self.parts):
            part = self.parts[self.next]
            if isinstance(part, Run):
                if self.next != number and not part.blank:
                    self.lost += 1
                self._run(part)
            self.next += 1

    def _run(self, run: Run) -> None:
        self.after_list = self.after_list and run.blank
        table = self.tables[-1] if self.tables else None
        if table is not None and table.made and not table.in_cell and not run.blank:
            self._cell(None, table)  # words between the cells of a table
        for piece in run.pieces:
            if self.pre:
                self._lines(piece)
            elif len(piece.text) == piece.end - piece.start:
                self.builder.chars(piece.text, piece.start)
            else:
                self.builder.entity(piece.text, piece.start, piece.end)

    def _lines(self, piece: Piece) -> None:
        """Preformatted text: its lines are lines."""
        if len(piece.text) != piece.end - piece.start:
            self.builder.entity(piece.text, piece.start, piece.end)
            return
        for match in _lines().finditer(piece.text):
            if match.lastgroup == "end":
                self.builder.line_break()
            else:
                self.builder.chars(match.group(), piece.start + match.start())

    # tags

    def _open(self, name: str, tag: Opening | None) -> None:
        builder = self.builder
        self.after_list = False
        self.styles.append(builder.style)
        self._style(name, tag)
        if name == "br":
            builder.line_break()
        elif name in _LISTS:
            builder.begin("paragraph")
            self.lists.append(List(tag, name == "ol"))
        elif name == "li":
            marker = self.lists[-1].marker(tag) if self.lists else "•"
            builder.begin("list_item", max(self._depth(), 1), marker)
        elif (
            name == "input" and self.lists and tag is not None and tag.attributes.get("type", "").lower() == "checkbox"
        ):
            builder.begin("list_item", max(self._depth(), 1), "[x]" if "checked" in tag.attributes else "[ ]")
        elif name == "dd":
            builder.begin("list_item", max(self._depth(), 1), None)
        elif name == "dt":
            builder.begin("paragraph")
        elif name in _HEADINGS:
            builder.begin("heading", _HEADINGS[name])
        elif name == "table":
            builder.end()
            self.tables.append(_Table(tag is not None and tag.start in self.layouts))
            self.tables[-1].lists = len(self.lists)
        elif name in ("tr", "td", "th") and self.tables:
            self._table_part(name, tag, self.tables[-1])
        elif name in BLOCK_TAGS:
            self.pre += name == "pre"
            self._block()

    def _close(self, name: str) -> None:
        builder = self.builder
        if self.styles:
            builder.style = self.styles.pop()
        if name in _LISTS:
            if self.lists:
                self.lists.pop()
            self._block()
            self.after_list = True
        elif name == "table":
            self._end_table()
        elif name in ("tr", "td", "th") and self.tables:
            self._end_part(name, self.tables[-1])
        elif name in ("p", "div", "li", "dd", "dt"):
            if self.after_list:
                builder.end()  # the end of its inner list is no empty line
            else:
                builder.finish()
        elif name in BLOCK_TAGS:
            self.pre -= name == "pre"
            self._block()

    def _style(self, name: str, tag: Opening | None) -> None:
        self.builder.style |= STYLE_TAGS.get(name, 0)
        if (css := tag.attributes.get("style", "") if tag is not None else "") and (
            name not in BLOCK_TAGS or name in ("p", "li", "td", "div")
        ):
            for more, less in switched(css):
                self.builder.style = (self.builder.style | more) & ~less

    def _block(self) -> None:
        if depth := self._depth():
            self.builder.continue_item(depth)
        else:
            self.builder.begin("paragraph")

    def _depth(self) -> int:
        """How deep in lists this block is; a cell begins anew."""
        return len(self.lists) - (self.tables[-1].lists if self.tables else 0)

    # tables

    def _table_part(self, name: str, tag: Opening | None, table: _Table) -> None:
        if table.layout:
            self.builder.begin("paragraph")
        elif name == "tr":
            self._row(table)
        else:
            self._cell(tag, table)

    def _row(self, table: _Table) -> None:
        if not table.made:
            self.builder.open_table()
            table.made = True
        self.builder.open_row()
        table.in_row, table.in_cell, table.column = True, False, 0

    def _cell(self, tag: Opening | None, table: _Table) -> None:
        if not table.in_row:
            self._row(table)
        self._covered(table)
        found = {} if tag is None else tag.attributes
        wide = min(max(whole(found.get("colspan")) or 1, 1), _WIDEST)
        rows = whole(found.get("rowspan")) or 1
        self.builder.open_cell(header=tag is not None and tag.name == "th")
        table.in_cell = True
        table.pending = wide - 1
        for column in range(table.column, table.column + wide):
            table.tall[column] = max(rows - 1, 0)
        table.column += wide

    def _covered(self, table: _Table) -> None:
        """Empty cells where a cell of a row above reaches down."""
        while table.column < _WIDEST and table.tall.get(table.column, 0) > 0:
            table.tall[table.column] -= 1
            self.builder.open_cell()
            table.column += 1

    def _end_part(self, name: str, table: _Table) -> None:
        if table.layout:
            self.builder.begin("paragraph")
            return
        if name == "tr":
            if table.in_row:
                self._covered(table)
                self.builder.close("row")
            table.in_row = table.in_cell = False
        else:
            self._end_cell(table)

    def _end_cell(self, table: _Table) -> None:
        if table.in_cell:
            self.builder.close("cell")
        for _ in range(table.pending):
            self.builder.open_cell()
            self.builder.close("cell")
        table.pending, table.in_cell = 0, False

    def _end_table(self) -> None:
        if self.tables and (table := self.tables.pop()).made:
            self._end_cell(table)
            self.builder.close("table")
        self._block()
