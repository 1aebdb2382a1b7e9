"""Whether a document breaks off: in a tag, in a cell or page of HTML whose elements stay open, or in a sentence."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..document.tree import Block, Document, Paragraph
from ..segment.passage import runs_on

__all__ = ["breaks_off", "last_paragraph"]

_LONGEST_CELL = 50_000
_FEWEST_TAGS = 4  # that tell how a document closes its elements
_LAST_OF_MANY = frozenset(("all", "any", "each", "no", "not"))  # end sentences too: 'bye all'
_FEWEST_WORDS = 4  # of a sentence: 'AS' and 'All' are owners, '- 15 -' is a page


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "tag": Source(r"<[A-Za-z/][^>]{0,400}\Z"),
            "element": Source(
                r"<(/?)(p|b|strong|i|em|u|ul|ol|li|span|div|table|tr|td|th|h[1-6])\b[^<>]{0,400}>", re.IGNORECASE
            ),
            "optional": Source(r"p|li|tr|td|th"),
            "page": Source(r"<(?:html|body)\b", re.IGNORECASE),
            "page_end": Source(r"</(?:html|body)\b", re.IGNORECASE),
        }
    )


def breaks_off(document: Document, last: Paragraph) -> bool:
    """Whether a document, of which `last` is the last paragraph, surely ends before its end."""
    source = document.source
    if _open_tag(source) or _open_sentence(last.text):
        return True
    if document.format == "html-in-text":
        return _open_cell(source)
    return document.format == "html" and _open_page(source)


def last_paragraph(blocks: list[Block]) -> Paragraph | None:
    """The last paragraph, also where it stands in a table."""
    for block in reversed(blocks):
        if isinstance(block, Paragraph):
            return block
        for row in reversed(block.rows):
            for cell in reversed(row.cells):
                if (found := last_paragraph(cell.blocks)) is not None:
                    return found
    return None


def _open_tag(source: str) -> bool:
    """Whether the source breaks off within a tag."""
    opening = source.rfind("<")
    return opening >= 0 and _patterns()["tag"].match(source, opening) is not None


def _open_sentence(text: str) -> bool:
    words = text.split()
    return len(words) >= _FEWEST_WORDS and words[-1].lower() not in _LAST_OF_MANY and runs_on(text, "x", False)


def _open_cell(source: str) -> bool:
    """Whether the last cell leaves an element open, in a document that closes its elements."""
    end = len(source.rstrip())
    begin = max(source.rfind("\t", 0, end), source.rfind("\n", 0, end)) + 1
    if end - begin > _LONGEST_CELL or source.find("<", begin, end) < 0:
        return False
    left = _left_open(source, begin, end)
    if not left:
        return False
    used = Counter(name.lower() for _, name in _patterns()["element"].findall(source[:begin]))
    if used.total() < _FEWEST_TAGS or _left_open(source, 0, begin):
        return False
    return any(used[name] or _patterns()["optional"].fullmatch(name) is None for name in left)


def _open_page(source: str) -> bool:
    """Whether neither a page nor what was opened in it is closed."""
    if _patterns()["page"].search(source) is None or _patterns()["page_end"].search(source) is not None:
        return False
    left = _left_open(source, 0, len(source))
    return any(_patterns()["optional"].fullmatch(name) is None for name in left)


def _left_open(source: str, begin: int, end: int) -> list[str]:
    """The names of elements that are opened more often than closed."""
    count: Counter[str] = Counter()
    for closing, name in _patterns()["element"].findall(source, begin, end):
        count[name.lower()] += -1 if closing else 1
    return [name for name, more in count.items() if more > 0]
