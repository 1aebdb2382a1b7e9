"""Markdown inside a block: the parser says what is markup, the source gives every character.

A block's content is laid over the source piece by piece (`Content`); the parser's inline tokens
are then walked along it in order. Where a token is not what stands there, the rest of the block
is taken as it stands, with a remark.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from minutes_extract.patterns import Patterns, Source

from ..diagnostics import Remark
from ..document.builder import BOLD, ITALIC, STRUCK, TreeBuilder
from ..document.inline import BLOCK_TAGS, STYLE_TAGS
from .breaks import entry_breaks
from .css import switched
from .filled import room_left
from .markdown_parser import Content

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = ["InlineWriter"]

_MOST_BRACKETS = 3000  # a block with more is taken as plain text: no prose has as many
_STYLES = {"strong": BOLD, "em": ITALIC, "s": STRUCK}


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "tag": Source(r"<(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)"),
            "css": Source(r"\bstyle\s{0,3}=\s{0,3}(?:\"(?P<a>[^\"]{0,400})\"|'(?P<b>[^']{0,400})')", re.IGNORECASE),
            "stars": Source(r"\*{2,}"),
            "ticks": Source(r"`+"),
        }
    )


class InlineWriter:
    """Writes the content of blocks into a builder."""

    def __init__(self, builder: TreeBuilder, markdown: MarkdownIt, env: dict[str, Any]) -> None:
        self.builder = builder
        self.markdown = markdown
        self.env = env
        self.content = Content()
        self.at = 0
        self.counts: dict[int, int] = {}
        self.spans: list[list[int]] = []  # the flags that each open span has set
        self.base = 0
        self.lists: list[int] = []  # -1 for bullets, else the last number
        self.breaks: list[bool] = []
        self.line_starts: list[int] = []
        self.new_block: Callable[[], None] = builder.begin
        self.broken = False  # nothing visible since a line break
        self.padded = False  # two blanks end every line
        self.fill = 0  # where a program wrapped the lines
        self.toggles = False  # unmatched asterisks come in pairs

    def write(self, content: Content, new_block: Callable[[], None]) -> None:
        """Write a block's content; `new_block` begins a paragraph like the one it stands in."""
        if "\n" not in content.text and not _marked_up(content.text):
            content.put(self.builder, 0, len(content.text))
            return
        self.content, self.at, self.new_block = content, 0, new_block
        self.counts, self.base, self.lists, self.broken = {}, self.builder.style, [], False
        self.spans = []
        lines = content.text.split("\n")
        self.line_starts = [0]
        for line in lines:
            self.line_starts.append(self.line_starts[-1] + len(line) + 1)
        self.breaks = entry_breaks(lines, room=self._room(lines) if self.fill else ())
        tokens = self._tokens()
        if "**" in content.text:
            stars = _patterns()["stars"]
            self.toggles = sum(len(stars.findall(t.content)) for t in tokens if t.type == "text") % 2 == 0
        self._walk(tokens)
        self.builder.style = self.base

    def _room(self, lines: list[str]) -> list[int | None]:
        """For each line but the last: what the source's line has left beyond the first word of the next."""
        source = self.builder.source
        room: list[int | None] = []
        for (above, below), start in zip(pairwise(lines), self.line_starts, strict=False):
            end = self.content.source(start) + len(above.rstrip())
            column = end - source.rfind("\n", 0, end) - 1
            room.append(room_left(self.fill - column, above, below))
        return room

    def _tokens(self) -> list[Token]:
        tokens: list[Token] = []
        if self.content.text.count("[") <= _MOST_BRACKETS:
            self.markdown.inline.parse(self.content.text, self.markdown, self.env, tokens)
        return tokens

    def _walk(self, tokens: list[Token]) -> None:
        inside = False  # an autolink, whose text may be written otherwise
        for token in tokens:
            if token.markup == "autolink":
                inside = token.type == "link_open"
                if inside:
                    end = self.content.text.find(">", self.at)
                    self._put(self.at + 1, end)
                    self.at = end + 1
            elif not inside and not self._token(token):
                self._mismatch(token)
                return
        if not tokens:
            self._put(0, len(self.content.text))

    def _token(self, token: Token) -> bool:
        """Write a token; False where it is not what stands in the content."""
        text, kind = self.content.text, token.type
        if kind in ("softbreak", "hardbreak"):
            return self._line_end(hard=kind == "hardbreak")
        if kind == "link_open":
            return self._skip("[")
        if kind in ("link_close", "image"):
            self.at = int(token.meta.get("end", len(text)))
            return True
        if kind == "code_inline":
            return self._code(token.markup)
        if kind == "text":
            return self._text(token.content)
        if kind == "text_special":
            return self._special(token)
        if not text.startswith(token.markup or token.content, self.at):
            return False
        if kind == "html_inline":
            self._html(token.content)
        elif token.tag in _STYLES:
            self._style(_STYLES[token.tag], token.nesting)
        self.at += len(token.markup or token.content)
        return True

    def _put(self, start: int, end: int) -> None:
        if start < end:
            self.content.put(self.builder, start, end)
            self.broken = False

    def _skip(self, markup: str) -> bool:
        found = self.content.text.startswith(markup, self.at)
        self.at += len(markup) if found else 0
        return found

    def _text(self, text: str) -> bool:
        if not self.content.text.startswith(text, self.at):
            return False
        start = self.at
        self.at += len(text)
        if "**" in text:
            for match in _patterns()["stars"].finditer(text):
                self._put(start, self.at - len(text) + match.start())
                start = self.at - len(text) + match.end()
                self._unmatched(len(match.group()))
        self._put(start, self.at)
        return True

    def _unmatched(self, stars: int) -> None:
        """Asterisks that the parser pairs with none: '** Item **', '2013****, at**'."""
        if self.toggles and stars < 4:
            self._style(BOLD, -1 if self.counts.get(BOLD) else 1)

    def _special(self, token: Token) -> bool:
        """An escape or an entity."""
        start = self.at
        if not self._skip(token.markup):
            return False
        if token.info == "entity":
            builder = self.builder
            builder.entity(token.content, self.content.source(start), self.content.source(self.at - 1) + 1)
            self.broken = False
        else:
            self._put(start + 1, self.at)
        return True

    def _line_end(self, hard: bool) -> bool:
        text = self.content.text
        end = text.find("\n", self.at)
        if end < 0:
            return False
        line = bisect_right(self.line_starts, end) - 1
        hard = hard and not (self.padded and text[end - 1 : end] == " ")
        if not hard and not (line < len(self.breaks) and self.breaks[line]):
            self.builder.chars("\n", self.content.source(end))
        elif not self.broken:
            self.builder.line_break()
            self.broken = True
        self.at = end + 1
        while self.at < len(text) and text[self.at] in " \t":
            self.at += 1
        return True

    def _code(self, ticks: str) -> bool:
        start = self.at + len(ticks)
        if not self._skip(ticks):
            return False
        for match in _patterns()["ticks"].finditer(self.content.text, start):
            if match.group() == ticks:
                self._put(start, match.start())
                self.at = match.end()
                return True
        return False

    def _style(self, flag: int, nesting: int) -> None:
        self.counts[flag] = max(0, self.counts.get(flag, 0) + nesting)
        style = self.base
        for bit, count in self.counts.items():
            style |= bit if count else 0
        self.builder.style = style

    def _html(self, text: str) -> None:
        match = _patterns()["tag"].match(text)
        if match is None:
            return
        name, closing = match["name"].lower(), bool(match["slash"])
        if name == "br":
            self.builder.line_break()
            self.broken = True
        elif name in STYLE_TAGS:
            self._style(STYLE_TAGS[name], -1 if closing else 1)
        elif name == "span":
            self._span(text, closing)
        elif name in ("ul", "ol"):
            if not closing:
                self.lists.append(-1 if name == "ul" else 0)
            elif self.lists:
                self.lists.pop()
            self.new_block()
        elif name == "li" and not closing:
            self.builder.begin("list_item", max(1, len(self.lists)), self._marker())
        elif name in BLOCK_TAGS:
            self.new_block()

    def _span(self, text: str, closing: bool) -> None:
        """A span's style holds up to its end."""
        if not closing:
            found = _patterns()["css"].search(text)
            self.spans.append([on for on, _ in switched(found["a"] or found["b"] or "") if on] if found else [])
        for flag in (self.spans.pop() if self.spans else []) if closing else self.spans[-1]:
            self._style(flag, -1 if closing else 1)

    def _marker(self) -> str:
        if not self.lists or self.lists[-1] < 0:
            return "•"
        self.lists[-1] += 1
        return f"{self.lists[-1]}."

    def _mismatch(self, token: Token) -> None:
        self.builder.style = self.base
        self.builder.remarks.append(
            Remark("damaged-markup", f"markup ({token.type}) that does not stand where it was read; taken as text")
        )
        self._put(self.at, len(self.content.text))


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"[\\`*_~!\[<&]")


def _marked_up(text: str) -> bool:
    return _markup().search(text) is not None
