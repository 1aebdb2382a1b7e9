"""The Markdown parser, set up so that its tokens can be laid over the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from ..document.builder import TreeBuilder

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

__all__ = ["Content", "parser"]

_MOST_NESTED = 60


@dataclass(slots=True)
class Content:
    """Text as the parser reads it, in pieces that stand in the source letter for letter.

    `starts[k]` is where piece k begins in `text`, `sources[k]` where it begins in the source.
    """

    text: str = ""
    starts: list[int] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, parts: list[tuple[str, int]]) -> Content:
        """From pieces and their source offsets, in order."""
        if len(parts) == 1:
            return cls(parts[0][0], [0], [parts[0][1]])
        texts = [text for text, _ in parts]
        starts = list(accumulate(map(len, texts[:-1]), initial=0)) if texts else []
        return cls("".join(texts), starts, [source for _, source in parts])

    def source(self, at: int) -> int:
        """The source offset of a character of the text."""
        piece = max(bisect_right(self.starts, at) - 1, 0)
        return self.sources[piece] + at - self.starts[piece]

    def put(self, builder: TreeBuilder, start: int, end: int) -> None:
        """Copy text[start:end] from the source."""
        starts, last = self.starts, len(self.starts) - 1
        piece = max(bisect_right(starts, start) - 1, 0) if last > 0 else 0
        while start < end:
            stop = min(starts[piece + 1], end) if piece < last else end
            source = self.sources[piece] + start - starts[piece]
            written = builder.source[source : source + stop - start]
            if "{" in written and "{" not in self.text[start:stop]:
                self._put_around(builder, start, stop, source)  # blanks stand for what is no text
            else:
                builder.chars(written, source)
            start, piece = stop, piece + 1

    def _put_around(self, builder: TreeBuilder, start: int, end: int, source: int) -> None:
        for match in _kept().finditer(self.text, start, end):
            at = source + match.start() - start
            written = builder.source[at : at + len(match.group())]
            if not match.group().isspace() or written.isspace():
                builder.chars(written, at)


@cache
def _kept() -> re.Pattern[str]:
    return re.compile(r"\S+|\s")


def parser() -> MarkdownIt:
    """CommonMark with pipe tables and strike-through.

    Indented code is off, and a list may be set in however deep: minutes indent what they list. Links and images say
    where they end.
    """
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import list_block, paragraph
    from markdown_it.rules_inline import image, link

    options = {"maxNesting": _MOST_NESTED, "inline_definitions": True, "strikethrough_single_tilde": True}
    markdown = MarkdownIt("commonmark", options).enable(["table", "strikethrough"]).disable("code")
    markdown.core.ruler.enableOnly(["normalize", "block"])
    markdown.block.ruler.at("list", _set_in(list_block), {"alt": ["paragraph", "reference", "blockquote"]})
    markdown.block.ruler.at("paragraph", _above_lists(paragraph))
    markdown.inline.ruler.at("link", _ending(link))
    markdown.inline.ruler.at("image", _without_alt(image))
    return markdown


BlockRule = Callable[["StateBlock", int, int, bool], bool]


def _set_in(rule: BlockRule) -> BlockRule:
    """The rule for lists, to which an item is one though it is set in by four columns or more."""

    def listing(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        outer, state.listIndent = state.listIndent, -1
        done = rule(state, start, end, silent)
        state.listIndent = outer
        return done

    return listing


def _above_lists(rule: BlockRule) -> BlockRule:
    """The rule for paragraphs, which end at the first item of a list though it is set in by four columns or more."""
    seen: WeakKeyDictionary[StateBlock, dict[tuple[int, int], range]] = WeakKeyDictionary()

    def above(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        line = _first_item(state, start + 1, end, seen.setdefault(state, {}))
        depth = state.sCount[line] if line < end else 0
        if depth - state.blkIndent <= 3:
            return rule(state, start, end, silent)
        state.sCount[line] = state.blkIndent + 3
        done = rule(state, start, end, silent)
        state.sCount[line] = depth
        return done

    return above


def _first_item(state: StateBlock, line: int, end: int, seen: dict[tuple[int, int], range]) -> int:
    """The first line from here that begins an item or is empty; `seen`, by depth: what was looked at, up to that line."""
    before = seen.get((end, state.level), range(0))
    if line in before:
        return before[-1]
    first = line
    while line < end and not state.isEmpty(line):
        if _item().match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line]):
            break
        line += 1
    seen[end, state.level] = range(first, line + 1)
    return line


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"(?:[-*+]|1[.)])[ \t]+(?=\S)")


def _ending(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """The rule, whose last token then says where it ends."""

    def link(state: StateInline, silent: bool) -> bool:
        done = rule(state, silent)
        if done and not silent:
            state.tokens[-1].meta["end"] = state.pos
        return done

    return link


def _without_alt(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """The rule without its parse of the alternative text, which recurses."""

    def image(state: StateInline, silent: bool) -> bool:
        done = rule(state, True)
        if done and not silent:
            state.push("image", "img", 0).meta["end"] = state.pos
        return done

    return image
