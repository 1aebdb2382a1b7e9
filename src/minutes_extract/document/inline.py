"""HTML in a cell or a page: its tree from lxml or BeautifulSoup, its characters from our tokenizer.

lxml reads a cell (the fast path). Where its text is not the tokenizer's, letter for letter,
BeautifulSoup decides the tree; where that differs too, the tags are taken as they stand.
The tokenizer's reading of the characters always stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..diagnostics import Remark
from .builder import TreeBuilder
from .lists import ordinal
from .markup import Piece, Tag, tokenize
from .plain import read_plain
from .render import BLOCK_TAGS, STYLE_TAGS, Event, play, put

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["BLOCK_TAGS", "STYLE_TAGS", "Event", "ordinal", "play", "read_html", "walk_soup"]

_UNSEEN = frozenset({"script", "style", "template", "noscript", "title"})
_MAX_DEPTH = 200
_WRAPPED = "minutes-fragment"


@cache
def _parser() -> etree.HTMLParser:
    from lxml import etree

    return etree.HTMLParser(remove_comments=True, remove_pis=True, recover=True)


@cache
def _outside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a style opens around a paragraph, and where one closes there."""
    tags = "(?:b|strong|i|em|u)"
    return (
        re.compile(rf"<{tags}(?:\s[^<>]*)?>\s*<(?:p|h[1-6])\b", re.IGNORECASE),
        re.compile(rf"</(?:p|h[1-6])>\s*</{tags}>", re.IGNORECASE),
    )


def _styled_outside(fragment: str) -> bool:
    """Whether paragraphs stand inside bold, '<b><p>…</p></b>', which lxml closes in front of them."""
    return all(pattern.search(fragment) for pattern in _outside())


def read_html(builder: TreeBuilder, start: int, end: int) -> None:
    """Read source[start:end], a cell or fragment of HTML, into the builder."""
    source = builder.source
    starred = source.find("**", start, end) >= 0
    if not starred and source.find("<", start, end) >= 0 and read_plain(builder, start, end):
        return
    tokens = tokenize(source, start, end)
    pieces = [t for t in tokens if isinstance(t, Piece)]
    if len(pieces) == len(tokens):
        for piece in pieces:
            put(builder, piece)
        return
    text = "".join([p.text for p in pieces])
    walks = (_soup_events,) if _styled_outside(source[start:end]) else (_lxml_events, _soup_events)
    for walk in walks:
        events = walk(source[start:end])
        if events is not None and "".join([e.value for e in events if e.kind == "text"]) == text:
            play(builder, events, pieces)
            return
    builder.remarks.append(Remark("damaged-markup", "markup that no parser reads alike; tags taken as they stand"))
    play(builder, list(_tag_events(tokens)), pieces)


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
            yield Event.of(tag, {str(k): str(v) for k, v in attributes.items()})
        else:
            yield Event("open", tag)
        if node.text:
            yield Event("text", node.text)
        stack.append((node, True))
        stack.extend((child, False) for child in reversed(node))


def _soup_events(fragment: str) -> list[Event] | None:
    from bs4 import BeautifulSoup

    if "<?" in fragment:  # first in a document it would be warned of, as XML
        fragment = f"<{_WRAPPED}>{fragment}"
    try:
        soup = BeautifulSoup(fragment, "html.parser")
    except Exception:  # html.parser asserts on some malformed declarations
        return None
    return [event for event in walk_soup(soup) if event.value != _WRAPPED]


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
                yield Event.of(node.name, {k: str(v) for k, v in node.attrs.items()})
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
