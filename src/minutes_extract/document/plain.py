"""Markup so plain that every parser reads it as it stands: no parser need be asked.

A few tags with none but simple attributes, each closed where it should be, blocks only where blocks may stand, and
text without anything that one parser might drop, move or decode differently. All else is for lxml.
"""

from __future__ import annotations

import html
import re
from functools import cache, lru_cache
from html.entities import name2codepoint
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from .builder import TreeBuilder
from .lists import OpenLists
from .render import Event, style_of

__all__ = ["read_plain"]

_INLINE = frozenset("b strong i em u s span a sup sub font".split())
_LISTS = frozenset(("ul", "ol"))
_BLOCKS = frozenset(("p", "div"))
_ROOT = ""
_IN_TEXT = _INLINE | _BLOCKS | {_ROOT, "li"}
_HOLDERS = frozenset((_ROOT, "li", "div"))
_PARENTS: dict[str, frozenset[str]] = {
    **dict.fromkeys(_INLINE, _IN_TEXT),
    **dict.fromkeys((*_LISTS, *_BLOCKS), _HOLDERS),
    "li": _LISTS,
    "br": _IN_TEXT,
}
_MOST_DEEP = 20
_INLINE_OPEN, _INLINE_CLOSE, _BLOCK_OPEN, _BLOCK_CLOSE, _BREAK, _ITEM_OPEN, _LIST_OPEN, _LIST_CLOSE = range(8)


class _Step(NamedTuple):
    """What a tag does: the kind of step, its name and style, where it may stand, and its event."""

    kind: int
    name: str
    flag: int
    parents: frozenset[str]
    event: Event


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "tags": Source(r"(<[^<>]*>)"),
            "opening": Source(r'<([a-z]{1,6})((?: [a-z-]{1,20}="[^"&]*")+) ?>'),
            "attribute": Source(r' ([a-z-]{1,20})="([^"&]*)"'),
            "entity": Source(r"(&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?)"),
            # what some parser drops or replaces: control characters, all beyond the basic plane
            "beyond": Source("[\ufffd-\U0010ffff]"),
            "strange": Source("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffd-\uffff\U00010000-\U0010ffff]"),
        }
    )


_DECODED = {"&": 5, "<": 4, ">": 4, '"': 6, "\xa0": 6}
"""What '&amp;', '&lt;', '&gt;', '&quot;' and '&nbsp;' stand for, and how long they are written."""


@cache
def _steps() -> dict[str, _Step]:
    """The tags without attributes."""
    steps: dict[str, _Step] = {}
    for name, parents in _PARENTS.items():
        if name == "br":
            for written in ("<br>", "<br/>", "<br />"):
                steps[written] = _Step(_BREAK, name, 0, parents, Event("open", name))
            continue
        steps[f"<{name}>"] = _opening(name, {})
        kind = _INLINE_CLOSE if name in _INLINE else _LIST_CLOSE if name in _LISTS else _BLOCK_CLOSE
        steps[f"</{name}>"] = _Step(kind, name, 0, frozenset(), Event("close", name))
    return steps


def _opening(name: str, attributes: dict[str, str]) -> _Step:
    event = Event.of(name, attributes)
    kinds = {"li": _ITEM_OPEN, **dict.fromkeys(_INLINE, _INLINE_OPEN), **dict.fromkeys(_LISTS, _LIST_OPEN)}
    return _Step(kinds.get(name, _BLOCK_OPEN), name, style_of(event), _PARENTS[name], event)


def _step(tag: str) -> _Step | None:
    """What a tag does that is not written in the plainest way; None where it is not plain."""
    step = _steps().get(tag.lower())
    if step is not None:
        return step
    match = _patterns()["opening"].fullmatch(tag)
    if match is None or match[1] not in _PARENTS or match[1] == "br":
        return None
    found = _patterns()["attribute"].findall(match[2])
    attributes = dict(found)
    return _opening(match[1], attributes) if len(attributes) == len(found) else None


def read_plain(builder: TreeBuilder, start: int, end: int) -> bool:
    """Read source[start:end], which holds tags, into the builder; False, with nothing read, where it is not plain."""
    cell = builder.source[start:end]
    printable = cell.isprintable()
    if not (printable and cell.isascii()) and _patterns()["beyond" if printable else "strange"].search(cell):
        return False
    parts = _patterns()["tags"].split(cell)
    if cell.count("<") != len(parts) // 2:
        return False
    steps = _nested(tuple(parts[1::2]))
    if steps is None:
        return False
    pieces = _decoded(parts) if "&" in cell else None
    if "&" in cell and pieces is None:
        return False
    _play(builder, start, parts, steps, pieces, printable and "  " not in cell)
    return True


@lru_cache(maxsize=512)  # most cells are a paragraph or two
def _nested(tags: tuple[str, ...]) -> tuple[_Step, ...] | None:
    """What these tags do, where each may stand where it stands and is closed."""
    known, steps = _steps(), []
    inside: list[str] = [_ROOT]
    for tag in tags:
        step = known.get(tag) or _step(tag)
        if step is None:
            return None
        kind, name, _, parents, _ = step
        if not parents:
            if inside.pop() != name:
                return None
        elif inside[-1] not in parents:
            return None
        elif kind != _BREAK:
            if kind == _INLINE_OPEN and name in inside:
                return None
            inside.append(name)
            if len(inside) >= _MOST_DEEP:
                return None
        steps.append(step)
    return tuple(steps) if len(inside) == 1 else None


def _decoded(parts: list[str]) -> dict[int, list[str]] | None:
    """The texts with references to characters, cut at these: index of the part → text, reference, text, …"""
    out: dict[int, list[str]] = {}
    for n in range(0, len(parts), 2):
        if "&" in parts[n]:
            pieces = out[n] = _patterns()["entity"].split(parts[n])
            if any("&" in text for text in pieces[::2]) or not all(map(_alike, pieces[1::2])):
                return None
    return out


def _alike(reference: str) -> bool:
    """Whether all parsers decode a reference alike: '&amp;', '&pound;', '&#8217;'."""
    text = html.unescape(reference)
    name = reference[1:-1]
    if _DECODED.get(text) == len(reference) or (name in name2codepoint and text == chr(name2codepoint[name])):
        return True
    numeric = reference[1] == "#" and reference[-1] == ";" and len(text) == 1
    return numeric and text >= "\xa0" and _patterns()["strange"].search(text) is None


def _play(
    builder: TreeBuilder,
    at: int,
    parts: list[str],
    steps: tuple[_Step, ...],
    pieces: dict[int, list[str]] | None,
    clean: bool,
) -> None:
    """Put the texts and take the steps between them, inside the <body> and <div> that lxml puts round them."""
    before = builder.style
    styles: list[int] = []
    lists = OpenLists()
    put = builder.words if clean else builder.chars
    builder.begin()
    for n, step in enumerate((*steps, None)):
        text = parts[2 * n]
        if text == " ":
            builder.space(at)
        elif text and pieces is not None and 2 * n in pieces:
            _references(builder, at, pieces[2 * n])
        elif text:
            put(text, at)
        if step is None:
            break
        at += len(text) + len(parts[2 * n + 1])
        kind = step[0]
        if kind == _INLINE_OPEN:
            styles.append(builder.style)
            builder.style |= step[2]
        elif kind == _INLINE_CLOSE:
            builder.style = styles.pop()
        elif kind == _BLOCK_CLOSE:
            builder.finish()
        elif kind == _BREAK:
            builder.line_break()
        else:
            _structure(builder, lists, step)
    builder.finish()
    builder.begin()
    builder.style = before


def _structure(builder: TreeBuilder, lists: OpenLists, step: _Step) -> None:
    """A block or a list begins, or a list ends."""
    kind = step[0]
    if kind == _ITEM_OPEN:
        builder.begin("list_item", max(len(lists.open), 1), lists.marker())
        return
    if kind == _LIST_OPEN:
        builder.begin()
        lists.push(step.event)
        return
    if kind == _LIST_CLOSE:
        lists.pop()
    if lists.open:
        builder.continue_item(len(lists.open))
    else:
        builder.begin()


def _references(builder: TreeBuilder, at: int, pieces: list[str]) -> None:
    """Put a text that is cut at its references to characters."""
    for n, piece in enumerate(pieces):
        if n % 2:
            builder.entity(html.unescape(piece), at, at + len(piece))
        elif piece:
            builder.chars(piece, at)
        at += len(piece)
