"""Whole pages of HTML.

BeautifulSoup decides the tree and our tokenizer the characters. `metadata` says what of the page is what:
`title` the words of its `<title>`, `title_span` where they stand in the source, `main` the visible range
`start,end` of the minutes, and `furniture` the visible ranges `start,end;…` of the site around them.
"""

from __future__ import annotations

import html
import re
from functools import cache

from ..diagnostics import Remark
from ..document.builder import TreeBuilder
from ..document.inline import Event, walk_soup
from ..document.tree import Document
from .html_main import Zones, furniture_and_main, layout_tables
from .html_render import Renderer
from .html_tokens import Page, page_parts
from .unwrap import join_wrapped

__all__ = ["FORMAT", "read"]

FORMAT = "html"


@cache
def _included_title() -> re.Pattern[str]:
    """The title that a page sets for the header it includes on the server."""
    return re.compile(
        r"""<!--#set\s{1,9}var="(?:page_?)?title"\s{1,9}value="([^"<>]{1,300})"\s{0,9}-->""", re.IGNORECASE
    )


def read(source: str) -> Document:
    """The tree of a page or a part of one; nothing visible is left out."""
    page = page_parts(source)
    events = _tree(page)
    builder = TreeBuilder(source)
    renderer = Renderer(builder, page, layout_tables(page, events))
    renderer.play(events)
    if page.deep:
        builder.remarks.append(Remark("deep-nesting", "tags nested deeper than are kept; their text stands flat"))
    if renderer.lost:
        builder.remarks.append(Remark("damaged-markup", "text that the parser left out was put back in its order"))
    document = builder.document(FORMAT, _title(source, page))
    join_wrapped(document)
    furniture, main = furniture_and_main(document, Zones(page, events))
    if main is not None:
        document.metadata["main"] = f"{main[0]},{main[1]}"
    if furniture:
        document.metadata["furniture"] = ";".join(f"{start},{end}" for start, end in furniture)
    return document


def _tree(page: Page) -> list[Event]:
    """The events of the page's tree: text holds the numbers of runs, each tag its own."""
    from bs4 import BeautifulSoup
    from bs4.exceptions import ParserRejectedMarkup

    try:
        return list(walk_soup(BeautifulSoup(page.skeleton, "lxml")))
    except (ParserRejectedMarkup, AssertionError, RecursionError):
        return []


def _title(source: str, page: Page) -> dict[str, str]:
    span = page.title
    if span is None and (found := _included_title().search(source)):
        span = found.span(1)
    words = " ".join(html.unescape(source[span[0] : span[1]]).split()) if span else ""
    return {"title": words, "title_span": f"{span[0]},{span[1]}"} if span and words else {}
