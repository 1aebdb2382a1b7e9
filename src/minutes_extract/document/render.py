"""Plays the events of a walk through a tree of HTML into the builder, the characters from the tokenizer's pieces."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .builder import BOLD, ITALIC, STRUCK, UNDERLINE, TreeBuilder
from .lists import OpenLists
from .markup import Piece

__all__ = ["BLOCK_TAGS", "STYLE_TAGS", "Event", "play", "put", "style_of"]

STYLE_TAGS = {
    "b": BOLD, "strong": BOLD, "i": ITALIC, "em": ITALIC, "cite": ITALIC, "u": UNDERLINE,
    "ins": UNDERLINE, "s": STRUCK, "strike": STRUCK, "del": STRUCK, "th": BOLD,
}  # fmt: skip
BLOCK_TAGS = frozenset(
    "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th section article "
    "blockquote pre center header footer nav main aside figure address form hr fieldset body "
    "caption details summary".split()
)


class Event(NamedTuple):
    """A step of a walk through a tree: text, an opening tag or a closing one."""

    kind: str  # "text", "open" or "close"
    value: str
    style: str = ""
    kind_of_list: str = ""
    start: int = 1

    @classmethod
    def of(cls, tag: str, attributes: dict[str, str]) -> Event:
        """An opening tag."""
        start = attributes.get("start", "1")
        number = int(start) if start.isdecimal() and len(start) < 6 else 1
        return cls("open", tag, attributes.get("style", ""), attributes.get("type", ""), number)


@cache
def _css() -> re.Pattern[str]:
    return re.compile(
        r"(?P<b>font-weight:(?:bold|[6-9]00))|(?P<i>font-style:italic)"
        r"|(?P<u>text-decoration(?:-line)?:underline)|(?P<s>text-decoration(?:-line)?:line-through)"
    )


def style_of(event: Event) -> int:
    flags = STYLE_TAGS.get(event.value, 0)
    if event.style and event.value not in BLOCK_TAGS:
        css = event.style.replace(" ", "").lower()
        for match in _css().finditer(css):
            flags |= {"b": BOLD, "i": ITALIC, "u": UNDERLINE, "s": STRUCK}[match.lastgroup or "b"]
    return flags


class _Renderer:
    """Plays events into a builder, taking the characters from the tokenizer's pieces."""

    def __init__(self, builder: TreeBuilder, pieces: list[Piece]) -> None:
        self.builder = builder
        self.pieces = pieces
        self.at = 0  # piece
        self.into = 0  # characters of it already taken
        self.pre = 0  # how many elements of preformatted text are open
        self.styles: list[int] = []
        self.lists = OpenLists()

    def text(self, length: int) -> None:
        while length > 0:
            piece = self.pieces[self.at]
            left = len(piece.text) - self.into
            if length >= left and self.into == 0:
                self._put(piece)
                take = left
            else:
                take = min(left, length)
                part = piece.text[self.into : self.into + take]
                if len(piece.text) == piece.end - piece.start:
                    self._put(Piece(part, piece.start + self.into, piece.start + self.into + take))
                else:
                    self.builder.entity(part, piece.start, piece.end)
            length -= take
            self.into += take
            if self.into >= len(piece.text):
                self.at, self.into = self.at + 1, 0

    def _put(self, piece: Piece) -> None:
        """Put a piece; lines of preformatted text are lines."""
        if not self.pre or "\n" not in piece.text or len(piece.text) != piece.end - piece.start:
            put(self.builder, piece)
            return
        at = piece.start
        for line in piece.text.splitlines(keepends=True):
            text = line.rstrip("\r\n")
            put(self.builder, Piece(text, at, at + len(text)))
            if text != line:
                self.builder.line_break()
            at += len(line)

    def open(self, event: Event) -> None:
        tag, builder = event.value, self.builder
        self.styles.append(builder.style)
        builder.style |= style_of(event)
        if tag == "br":
            builder.line_break()
        elif tag in ("ul", "ol"):
            builder.begin("paragraph")
            self.lists.push(event)
        elif tag == "li":
            builder.begin("list_item", max(len(self.lists.open), 1), self.lists.marker())
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            builder.begin("heading", int(tag[1]))
        elif tag == "table":
            builder.open_table()
        elif tag == "tr":
            builder.open_row()
        elif tag in ("td", "th"):
            builder.open_cell(header=tag == "th")
        elif tag in BLOCK_TAGS:
            self.pre += tag == "pre"
            self._block()

    def _block(self) -> None:
        if self.lists.open:
            self.builder.continue_item(len(self.lists.open))
        else:
            self.builder.begin("paragraph")

    def close(self, event: Event) -> None:
        tag, builder = event.value, self.builder
        if self.styles:
            builder.style = self.styles.pop()
        if tag in ("ul", "ol"):
            self.lists.pop()
            self._block()
        elif tag in ("td", "th"):
            builder.close("cell")
        elif tag == "tr":
            builder.close("row")
        elif tag == "table":
            builder.close("table")
        elif tag in ("p", "div", "li"):
            builder.finish()
        elif tag in BLOCK_TAGS:
            self.pre -= tag == "pre"
            builder.begin("paragraph")


def play(builder: TreeBuilder, events: list[Event], pieces: list[Piece]) -> None:
    """Play a walk whose text is exactly that of `pieces` into the builder."""
    renderer = _Renderer(builder, pieces)
    before = builder.style
    for event in events:
        if event.kind == "text":
            renderer.text(len(event.value))
        elif event.kind == "open":
            renderer.open(event)
        else:
            renderer.close(event)
    builder.style = before
    builder.end()


@cache
def _starred() -> re.Pattern[str]:
    """Words between two asterisks on each side: Markdown's bold, inside HTML."""
    return re.compile(r"(?<!\*)\*\*(?=[^\s*])([^*]{1,400})(?<=\S)\*\*(?!\*)")


def put(builder: TreeBuilder, piece: Piece) -> None:
    """Put the characters of a piece, decoded where it is written otherwise."""
    if len(piece.text) != piece.end - piece.start:
        builder.entity(piece.text, piece.start, piece.end)
        return
    at = 0
    for bold in _starred().finditer(piece.text) if "**" in piece.text else ():
        builder.chars(piece.text[at : bold.start()], piece.start + at)
        before = builder.style
        builder.style |= BOLD
        builder.chars(bold[1], piece.start + bold.start(1))
        builder.style = before
        at = bold.end()
    builder.chars(piece.text[at:], piece.start + at)
