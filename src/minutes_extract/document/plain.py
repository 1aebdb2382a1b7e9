"""Markup so plain that every parser reads it as it stands: no parser need be asked.

A few tags without attributes, each closed where it should be, blocks only where blocks may stand, and text without
anything that one parser might drop, move or decode differently. All else is for lxml.
"""

from __future__ import annotations

import re
from functools import cache

from .markup import Piece, Tag

__all__ = ["PLAIN_TAGS", "is_plain"]

_INLINE = frozenset("b strong i em u".split())
_LISTS = frozenset(("ul", "ol"))
PLAIN_TAGS = _INLINE | _LISTS | {"p", "li", "br"}
_ROOT = ""
_PARENTS: dict[str, frozenset[str]] = {
    **dict.fromkeys(_INLINE, _INLINE | {_ROOT, "p", "li"}),
    **dict.fromkeys(_LISTS, frozenset((_ROOT, "li"))),
    "p": frozenset((_ROOT, "li")),
    "li": _LISTS,
    "br": _INLINE | {_ROOT, "p", "li"},
}
_MOST_DEEP = 20


@cache
def _text() -> re.Pattern[str]:
    """Text that all parsers keep: no control characters, nothing outside the basic plane, no lone '<' or '&'."""
    return re.compile("[^<&\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffd-\uffff\U00010000-\U0010ffff]+")


_DECODED = {"&": 5, "<": 4, ">": 4, '"': 6, "\xa0": 6}
"""What '&amp;', '&lt;', '&gt;', '&quot;' and '&nbsp;' stand for, and how long they are written."""


def is_plain(tokens: list[Piece | Tag]) -> bool:
    """Whether these tokens are such markup."""
    fits = _text().fullmatch
    inside: list[str] = [_ROOT]
    done = tokens[0].start
    for token in tokens:
        if token.start != done:
            return False  # a comment or a declaration
        done = token.end
        if isinstance(token, Piece):
            length = done - token.start
            if (length != len(token.text) or not fits(token.text)) and _DECODED.get(token.text) != length:
                return False
        elif not _nests(token, inside):
            return False
    return len(inside) == 1


def _nests(tag: Tag, inside: list[str]) -> bool:
    """Whether a tag without attributes may stand here; keeps account of what is open."""
    name, width = tag.name, tag.end - tag.start
    if tag.closing:
        return width == len(name) + 3 and inside.pop() == name
    parents = _PARENTS.get(name)
    if parents is None or inside[-1] not in parents:
        return False
    if name == "br":
        return width <= 6  # <br>, <br/>, <br />
    inside.append(name)
    return width == len(name) + 2 and len(inside) < _MOST_DEEP and not (name in _INLINE and name in inside[:-1])
