"""HTML in a cell or a page: its tree from lxml or BeautifulSoup, its characters from our tokenizer.

lxml reads a cell (the fast path). Where its text is not the tokenizer's, letter for letter,
BeautifulSoup decides the tree; where that differs too, the tags are taken as they stand.
The tokenizer's reading of the characters always stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..diagnostics import Remark
from .builder import BOLD, ITALIC, STRUCK, UNDERLINE, TreeBuilder
from .lists import OpenLists, ordinal
from .markup import Piece, Tag, tokenize
from .plain import PLAIN_TAGS, is_plain

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["BLOCK_TAGS", "STYLE_TAGS", "Event", "ordinal", "play", "read_html", "walk_soup"]

STYLE_TAGS = {
    "b": BOLD, "strong": BOLD, "i": ITALIC, "em": ITALIC, "cite": ITALIC, "u": UNDERLINE,
    "ins": UNDERLINE, "s": STRUCK, "strike": STRUCK, "del": STRUCK, "th": BOLD,
}  # fmt: skip
BLOCK_TAGS = frozenset(
    "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th section article "
    "blockquote pre center header footer nav main aside figure address form hr fieldset body "
    "caption details summary".split()
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "title"})
_MAX_DEPTH = 200


class Event(NamedTuple):
    """A step of a walk through a tree: text, an opening tag or a closing one."""

    kind: str  # "text", "open" or "close"
    value: str
    style: str = ""
    kind_of_list: str = ""
    start: int = 1


@cache
def _parser() -> etree.HTMLParser:
    from lxml import etree

    return etree.HTMLParser(remove_comments=True, remove_pis=True, recover=True)


def read_html(builder: TreeBuilder, start: int, end: int) -> None:
    """Read source[start:end], a cell or fragment of HTML, into the builder."""
    source = builder.source
    tokens = tokenize(source, start, end)
    pieces = [t for t in tokens if isinstance(t, Piece)]
    if len(pieces) == len(tokens):
        for piece in pieces:
            _put(builder, piece)
        return
    if is_plain(tokens):
        play_plain(builder, tokens)
        return
    text = "".join([p.text for p in pieces])
    for walk in (_lxml_events, _soup_events):
        events = walk(source[start:end])
        if events is not None and "".join([e.value for e in events if e.kind == "text"]) == text:
            play(builder, events, pieces)
            return
    builder.remarks.append(Remark("damaged-markup", "markup that no parser reads alike; tags taken as they stand"))
    play(builder, list(_tag_events(tokens)), pieces)


def _put(builder: TreeBuilder, piece: Piece) -> None:
    if len(piece.text) == piece.end - piece.start:
        builder.chars(piece.text, piece.start)
    else:
        builder.entity(piece.text, piece.start, piece.end)


def _lxml_events(fragment: str) -> list[Event] | None:
    from lxml import etree

    if "\x00" in fragment:
        return None
    try:
        root = etree.HTML(f"<div>{fragment}</div>", _parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return None if root is None else list(_walk_lxml(root))


def _walk_lxml(root: etree._Element) -> Iterator[Event]:
    stack: list[tuple[etree._Element, bool]] = [(root, False)]
    while stack:
        node, done = stack.pop()
        tag = node.tag
        if done:
            yield Event("close", str(tag))
            if node.tail and node is not root:
                yield Event("text", node.tail)
            continue
        if not isinstance(tag, str) or tag in _UNSEEN:
            if node.tail:
                yield Event("text", node.tail)
            continue
        attributes = node.attrib
        if attributes:
            yield _open_event(tag, {str(k): str(v) for k, v in attributes.items()})
        else:
            yield Event("open", tag)
        if node.text:
            yield Event("text", node.text)
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(node))


def _open_event(tag: str, attributes: dict[str, str]) -> Event:
    start = attributes.get("start", "1")
    return Event(
        "open",
        tag,
        attributes.get("style", ""),
        attributes.get("type", ""),
        int(start) if start.isdecimal() and len(start) < 6 else 1,
    )


def _soup_events(fragment: str) -> list[Event] | None:
    from bs4 import BeautifulSoup

    try:
        soup = BeautifulSoup(fragment, "html.parser")
    except Exception:  # html.parser asserts on some malformed declarations
        return None
    return list(walk_soup(soup))


def walk_soup(root: object) -> Iterator[Event]:
    """The events of a BeautifulSoup tree, without recursion."""
    from bs4 import Tag as SoupTag
    from bs4.element import NavigableString, PreformattedString

    stack: list[tuple[object, bool]] = [(root, False)]
    while stack:
        node, done = stack.pop()
        if isinstance(node, SoupTag):
            if done:
                yield Event("close", node.name)
            elif node.name not in _UNSEEN:
                yield _open_event(node.name, {k: str(v) for k, v in node.attrs.items()})
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(node.contents))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            yield Event("text", str(node))


def _tag_events(tokens: list[Piece | Tag]) -> Iterator[Event]:
    """Tags as they stand; a closing tag that nothing opened is passed over."""
    open_tags: list[str] = []
    for token in tokens:
        if isinstance(token, Piece):
            yield Event("text", token.text)
        elif not token.closing:
            yield Event("open", token.name)
            if token.name not in ("br", "hr", "img", "input", "meta", "link", "wbr"):
                if len(open_tags) < _MAX_DEPTH:
                    open_tags.append(token.name)
            else:
                yield Event("close", token.name)
        elif token.name in open_tags[-20:]:
            while open_tags:
                name = open_tags.pop()
                yield Event("close", name)
                if name == token.name:
                    break
    for name in reversed(open_tags):
        yield Event("close", name)


@cache
def _css() -> re.Pattern[str]:
    return re.compile(
        r"(?P<b>font-weight:(?:bold|[6-9]00))|(?P<i>font-style:italic)"
        r"|(?P<u>text-decoration(?:-line)?:underline)|(?P<s>text-decoration(?:-line)?:line-through)"
    )


def _style_of(event: Event) -> int:
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
        self.styles: list[int] = []
        self.lists = OpenLists()

    def text(self, length: int) -> None:
        while length > 0:
            piece = self.pieces[self.at]
            left = len(piece.text) - self.into
            if length >= left and self.into == 0:
                _put(self.builder, piece)
                take = left
            else:
                take = min(left, length)
                part = piece.text[self.into : self.into + take]
                if len(piece.text) == piece.end - piece.start:
                    self.builder.chars(part, piece.start + self.into)
                else:
                    self.builder.entity(part, piece.start, piece.end)
            length -= take
            self.into += take
            if self.into >= len(piece.text):
                self.at, self.into = self.at + 1, 0

    def open(self, event: Event) -> None:
        tag, builder = event.value, self.builder
        self.styles.append(builder.style)
        builder.style |= _style_of(event)
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
            builder.begin("paragraph")


def play_plain(builder: TreeBuilder, tokens: list[Piece | Tag]) -> None:
    """Play tags that nest as written, inside the <body> and <div> that lxml puts round them."""
    renderer = _Renderer(builder, [])
    opening, closing = _plain_events()
    before = builder.style
    for name in ("body", "div"):
        renderer.open(opening[name])
    for token in tokens:
        if isinstance(token, Piece):
            _put(builder, token)
        elif token.closing:
            renderer.close(closing[token.name])
        else:
            renderer.open(opening[token.name])
            if token.name == "br":
                renderer.close(closing["br"])
    for name in ("div", "body"):
        renderer.close(closing[name])
    builder.style = before
    builder.end()


@cache
def _plain_events() -> tuple[dict[str, Event], dict[str, Event]]:
    names = (*PLAIN_TAGS, "body", "div")
    return {n: Event("open", n) for n in names}, {n: Event("close", n) for n in names}


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
