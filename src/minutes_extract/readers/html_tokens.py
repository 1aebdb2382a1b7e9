"""A page of HTML as numbered parts: tags with their attributes, and runs of text between them.

The parser that decides the tree is given a skeleton in which every run of text is its number and every tag
carries its own. So it sees exactly the tags that the tokenizer saw, cannot change a character of the text,
and whatever it drops is known by its number.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from functools import cache

from ..document.inline import BLOCK_TAGS, STYLE_TAGS
from ..document.markup import Piece, Tag, tokenize

__all__ = ["Opening", "Page", "Run", "page_parts"]

_VOID = frozenset(("br", "hr", "input"))
# blocks that the parser of the tree does not know; a <div> ends paragraphs as they do
_AS_DIV = frozenset(
    "section article header footer nav main aside figure figcaption details summary address fieldset legend "
    "select option textarea button menu dir dialog search hgroup".split()
)
_BREAKS = frozenset(("html", "head", "body", "form", "frameset", "noframes"))  # nothing but the end of a paragraph
_SELF_ENDING = frozenset("p li td th tr dt dd thead tbody tfoot caption".split())
_KEPT = BLOCK_TAGS | frozenset(STYLE_TAGS) | _VOID | _AS_DIV | _BREAKS | {"a", "span"}
_MOST_DEEP = 120


@dataclass(slots=True)
class Run:
    """Text between two tags: its pieces, and whether all of it is white space."""

    pieces: list[Piece]
    blank: bool


@dataclass(slots=True)
class Opening:
    """An opening tag and the attributes it carries, names in lower case."""

    name: str
    start: int
    end: int
    attributes: dict[str, str]


Part = Run | Opening | None


@dataclass(slots=True)
class Page:
    """The parts of a page by number, and the skeleton that the parser is given."""

    parts: list[Part] = field(default_factory=list)
    skeleton: str = ""
    title: tuple[int, int] | None = None  # where the words of <title> stand
    deep: bool = False


@cache
def _quoted_tag() -> re.Pattern[str]:
    """A tag as a browser reads it: a quoted value may hold '>'."""
    return re.compile(r"""</?[A-Za-z][^<>"']*+(?:"[^"<]*+"[^<>"']*+|'[^'<]*+'[^<>"']*+)*+>""")


@cache
def _attribute() -> re.Pattern[str]:
    return re.compile(r"""([A-Za-z][\w:-]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?""")


@cache
def _title_words() -> re.Pattern[str]:
    return re.compile(r">([^<]*+)<")


def page_parts(source: str) -> Page:
    """Cut a page into numbered parts, and make the skeleton of its tags."""
    page = Page()
    writer = _Skeleton(page)
    pieces: list[Piece] = []
    for token in _whole_tags(source, tokenize(source)):
        if isinstance(token, Piece):
            pieces.append(token)
            continue
        if token.name == "title" and not token.closing and page.title is None:
            words = _title_words().search(source, token.start, token.end)
            page.title = words.span(1) if words else None
        if token.name in _KEPT:
            writer.text(pieces)
            pieces = []
            if token.name in _BREAKS:
                writer.opening(Opening("hr", token.start, token.end, {}))
            elif token.closing:
                writer.closing(token.name)
            else:
                writer.opening(Opening(token.name, token.start, token.end, attributes(source, token)))
    writer.text(pieces)
    page.skeleton = "".join(("<html><body>", *writer.out, "</body></html>"))
    return page


def attributes(source: str, tag: Tag) -> dict[str, str]:
    """The attributes of a tag; of two with one name the first counts."""
    found: dict[str, str] = {}
    begin = tag.start + 1 + len(tag.name)
    if tag.end - begin < 3:
        return found
    for match in _attribute().finditer(source, begin, tag.end):
        value = (match[2] or "").strip("\"'")
        found.setdefault(match[1].lower(), html.unescape(value) if "&" in value else value)
    return found


def _whole_tags(source: str, tokens: list[Piece | Tag]) -> list[Piece | Tag]:
    """Tags that a '>' in a quoted value cut short, made whole."""
    out: list[Piece | Tag] = []
    done = 0
    for token in tokens:
        if token.end <= done:
            continue
        if isinstance(token, Piece):
            if token.start < done:
                token = Piece(source[done : token.end], done, token.end)
            out.append(token)
            continue
        match = _quoted_tag().match(source, token.start)
        if match is not None and match.end() > token.end and source.find("<", token.start + 1, token.end) < 0:
            token = token._replace(end=match.end())
            done = match.end()
        out.append(token)
    return out


class _Skeleton:
    """Writes the skeleton, and keeps it flatter than where the parser would begin to drop text."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.out: list[str] = []
        self.depth = 0
        self.written: dict[str, list[bool]] = {}

    def text(self, pieces: list[Piece]) -> None:
        if not pieces:
            return
        blank = all(piece.text.isspace() for piece in pieces)
        self.out.append(" " if blank else f"{len(self.page.parts)} ")
        self.page.parts.append(Run(pieces, blank))

    def opening(self, tag: Opening) -> None:
        number, name = len(self.page.parts), tag.name
        self.page.parts.append(tag)
        if name not in _VOID and name not in _SELF_ENDING:
            counts = self.depth < _MOST_DEEP
            self.written.setdefault(name, []).append(counts)
            if not counts:
                self.page.deep = True
                return
            self.depth += 1
        if name in BLOCK_TAGS:
            self._forget_styles()
        self.out.append(f'<{"div" if name in _AS_DIV else name} style="{number}">')

    def closing(self, name: str) -> None:
        if name in _VOID:
            if name == "br":  # browsers read </br> as <br>
                self.opening(Opening("br", 0, 0, {}))
            return
        opened = self.written.get(name)
        if opened:
            if not opened.pop():
                return
            self.depth -= 1
        elif name not in _SELF_ENDING and name not in STYLE_TAGS:
            return
        if name in BLOCK_TAGS:
            self._forget_styles()
        self.out.append(f"</{'div' if name in _AS_DIV else name}>")

    def _forget_styles(self) -> None:
        """A style left open ends with its block for the parser, so it does not count as depth."""
        for name, opened in self.written.items():
            if opened and (name in STYLE_TAGS or name in ("a", "span")):
                self.depth -= sum(opened)
                opened.clear()
