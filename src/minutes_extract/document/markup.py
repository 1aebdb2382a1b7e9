"""Our HTML tokenizer: the visible characters of a slice of source, with their exact offsets."""

from __future__ import annotations

import html
import re
from functools import cache
from typing import NamedTuple


class Piece(NamedTuple):
    """Characters of text and the source slice they stand for."""

    text: str
    start: int
    end: int


class Tag(NamedTuple):
    """A tag as written; `name` is lower case, `closing` for `</name>`."""

    name: str
    closing: bool
    start: int
    end: int


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(
        r"(?P<comment><!--)"
        r"|<(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]*)[^<>]*>"
        r"|(?P<other><[!?][^<>]*>)"
        r"|(?P<entity>&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?)"
        r"|(?P<text>[^<&]+|[<&])"
    )


_UNSEEN = frozenset({"script", "style", "template", "noscript", "title"})


def tokenize(source: str, start: int = 0, end: int | None = None) -> list[Piece | Tag]:
    """The pieces and tags of source[start:end], in order.

    Comments, declarations and the content of scripts and styles are left out. An unclosed
    comment is text: nothing after it is lost.
    """
    end = len(source) if end is None else end
    out: list[Piece | Tag] = []
    at, scan = start, _tokens().match
    unclosed: set[str] = set()
    while at < end:
        match = scan(source, at, end)
        if match is None:  # cannot happen: the last alternative takes any character
            break
        kind, stop = match.lastgroup, match.end()
        if kind == "text":
            out.append(Piece(match.group(), at, stop))
        elif kind == "name":
            name = match["name"].lower()
            closing = bool(match["slash"])
            if name in _UNSEEN and not closing and name not in unclosed:
                close = _closing(name).search(source, stop, end)
                if close is None:
                    unclosed.add(name)
                else:
                    stop = close.end()
            out.append(Tag(name, closing, at, stop))
        elif kind == "entity":
            out.append(Piece(html.unescape(match.group()), at, stop))
        elif kind == "comment":
            found = -1 if "--" in unclosed else source.find("-->", stop, end)
            if found < 0:
                unclosed.add("--")
                out.append(Piece("<!--", at, stop))
            else:
                stop = found + 3
        at = stop
    return out


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}\s*>", re.IGNORECASE)
