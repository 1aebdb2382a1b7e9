"""Which blocks of a plain text are headings: underlined, in capitals, or numbered with text below."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from statistics import median

from minutes_extract.patterns import Patterns, Source

from .breaks import entry_breaks, left_open, may_title, titles_text
from .text_blocks import Block

__all__ = ["mark_headings"]

_LONGEST, _LONG = 160, 80
_DEEPEST = 20
_TITLE_WORDS = 7  # more gaps between words than a title with a stop behind it has


@dataclass(slots=True)
class _Sequence:
    """Items numbered one after the other in one column."""

    indent: int
    last: int
    depth: int
    blocks: list[int] = field(default_factory=list)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "dotted": Source(r"(?P<number>\d{1,3}(?:\.\d{1,3}){1,3})\.?\s+[A-Z\d\W]"),
            # whose the task above is: '[AB, CD]'
            "initials": Source(r"[\[(][A-Z]{2,4}(?:\s?[,/&+;]\s?[A-Z]{2,4}){1,8}[\])]"),
            "status": Source(r"(?:[A-Z]+ED|DONE|ONGOING|OPEN|NONE|NIL|N/A|TBC|TBD)\W*"),
            "lower": Source(r"[a-zß-öø-ÿ]"),
            # the number of a minute before words: '2031/7 '
            "count": Source(r"(?:\d{1,4}/\d{1,4}\W{1,4}(?=[^\W\d]))?"),
            "sentences": Source(r"[a-z]{3}[.!?]\s+[A-Z]"),
            "capitals": Source(r"[A-ZÀ-ÖØ-Þ]"),
        }
    )


def mark_headings(blocks: list[Block], width: int) -> list[Block]:
    """The blocks, headings among them given their level; a title is parted from the text right below it."""
    blocks = _underlined(blocks)
    blocks = _in_capitals(blocks)
    for sequence in _sequences(blocks):
        _numbered(blocks, sequence, width)
    _dotted(blocks)
    _within(blocks)
    if not any(block.heading for block in blocks):
        _below_rules(blocks)
        _outdented(blocks)
    return blocks


def _within(blocks: list[Block]) -> None:
    """Underlined titles set in below one that is not, or several without numbers between two with numbers, head its parts."""
    over, parts = None, list[Block]()
    for block in [*(b for b in blocks if b.heading), None]:
        if block is not None and block.underline:
            parts.append(block)
            continue
        if over is not None and parts:
            inside = all(part.indent >= over.indent + 2 for part in parts)
            counted = block is not None and block.heading == over.heading and None not in (over.marker, block.marker)
            if inside or (counted and len(parts) > 1 and not any(part.marker for part in parts)):
                for part in parts:
                    part.heading = over.heading + 1
        over, parts = block, []


def _below_rules(blocks: list[Block]) -> None:
    """Short lines below rules across the page, each with text of its own below it."""
    rules = sum(block.kind == "rule" for block in blocks[:-2])
    found = [
        b for a, b, c in zip(blocks, blocks[1:], blocks[2:], strict=False) if a.kind == "rule" != c.kind and _over(b)
    ]
    if len(found) > 2 and 3 * len(found) > 2 * rules and len({block.text for block in found}) == len(found):
        for block in found:
            block.heading = 1


def _outdented(blocks: list[Block]) -> None:
    """Short lines at the margin, where nearly all of the text below the first of them is set in."""
    shown = [block for block in blocks if block.kind != "rule"]
    found = [a for a, b in pairwise(shown) if a.blank and _over(a) and b.indent >= a.indent + 2 and b.kind == "text"]
    if len(found) < 3:
        return
    rest = shown[shown.index(found[0]) :]
    size = sum(len(block.text) for block in rest)
    inside = sum(len(block.text) for block in rest if block.indent >= found[0].indent + 2)
    if inside >= 0.75 * size:
        for block in found:
            block.heading = 1


def _over(block: Block) -> bool:
    text = block.text
    alone = block.kind == "text" and len(block.lines) == 1 and block.indent <= 1
    return alone and len(text) <= _LONG and text[:1].isalnum() and text[-1] not in ".,;" and ": " not in text


def _underlined(blocks: list[Block]) -> list[Block]:
    """Levels by the order in which the underlines first appear."""
    order: list[str] = []
    for block in blocks:
        if block.underline:
            if block.underline not in order:
                order.append(block.underline)
            block.heading = order.index(block.underline) + 1
            block.numbered = True
    return blocks


def _in_capitals(blocks: list[Block]) -> list[Block]:
    out: list[Block] = []
    for i, block in enumerate(blocks):
        out.append(block)
        if block.kind != "text" or block.heading or not block.blank:
            continue
        if i + 1 == len(blocks) and len(block.lines) == 1:
            continue
        if not _capitals(block.lines[0].text) or (len(block.lines) > 1 and _capitals(block.lines[1].text)):
            continue
        rest = block.lines[1:]
        block.heading, block.lines = 1, block.lines[:1]
        if rest:
            out.append(replace(block, lines=rest, blank=False, indent=rest[0].indent, heading=0))
    return out


def _capitals(text: str) -> bool:
    letters = _patterns()["capitals"].findall(text)
    words = text[_patterns()["count"].match(text).end() :]  # type: ignore[union-attr]
    return (
        len(letters) > 3
        and 2 * len(letters) > len(words.replace(" ", ""))
        and len(text) <= _LONG
        and not _patterns()["lower"].search(text)
        and text[-1] not in ".,;"
        and not left_open(text.lower())
        and not _patterns()["status"].fullmatch(text)
        and not _patterns()["initials"].fullmatch(text)
    )


def _sequences(blocks: list[Block]) -> list[_Sequence]:
    """Runs of items with numbers that go up, an inner one within an outer one."""
    found: list[_Sequence] = []
    stack: list[_Sequence] = []
    for i, block in enumerate(blocks):
        mark = block.marker
        if block.kind != "item" or mark is None or mark.kind != "1":
            continue
        fitting = [
            (mark.value - outer.last, abs(outer.indent - block.indent), -depth)
            for depth, outer in enumerate(stack)
            if outer.last < mark.value <= outer.last + 3 and abs(outer.indent - block.indent) <= 3
        ]
        if fitting:
            del stack[1 - min(fitting)[2] :]
        else:
            while stack and stack[-1].indent > block.indent + 3:
                stack.pop()
            if len(stack) >= _DEEPEST:
                del stack[0]
            stack.append(_Sequence(block.indent, mark.value, len(stack) + 1))
            found.append(stack[-1])
        stack[-1].blocks.append(i)
        stack[-1].last = mark.value
    return found


def _numbered(blocks: list[Block], sequence: _Sequence, width: int) -> None:
    """Numbered items are headings where text stands between them; long ones are numbered paragraphs."""
    members = [blocks[i] for i in sequence.blocks]
    if len(members) < 2:
        return
    _titled(members, width)
    lengths = [len(block.lines[0].text if block.titled else block.text) for block in members]
    if median(lengths) > _LONGEST:
        if sequence.depth == 1 and sequence.indent < 4 and all(block.blank for block in members):
            for block in members:
                block.kind, block.numbered = "text", True
        return
    apart = any(j > i + 1 for i, j in pairwise(sequence.blocks))
    if not apart and 2 * sum(_tells(block.lines[0].text) for block in members) > len(members):
        return  # points that each say something, and what became of it
    bodies = sum(
        j > i + 1 or _has_body(block, width)
        for i, j, block in zip(sequence.blocks, sequence.blocks[1:], members, strict=False)
    )
    titles = sequence.depth == 1 or median(lengths) <= _LONG
    if titles and bodies >= 0.4 * (len(members) - 1):
        for block, length in zip(members, lengths, strict=True):
            block.kind, block.numbered = "text", True
            block.heading = block.heading or (sequence.depth if length <= _LONGEST or _has_body(block, width) else 0)


def _tells(line: str) -> bool:
    """Whether a first line is of prose, not a title: a sentence ends in it and another begins, or a long one ends with it."""
    return _patterns()["sentences"].search(line) is not None or (line.endswith(".") and line.count(" ") > _TITLE_WORDS)


def _titled(members: list[Block], width: int) -> None:
    """Mark those whose first line is the title of what stands below it, where that is the habit of the count."""
    several = [block for block in members if len(block.lines) > 1]
    told = sum(titles_text([line.text for line in block.lines], width) for block in several)
    if told > 1 and 2 * told >= len(several):
        for block in several:
            block.titled = may_title([line.text for line in block.lines])


def _has_body(block: Block, width: int) -> bool:
    return any(entry_breaks([line.text for line in block.lines], width))


def _dotted(blocks: list[Block]) -> None:
    """'2.1 Budget' with text below."""
    for block, below in pairwise(blocks):
        if block.kind != "text" or block.heading or len(block.lines) > 1:
            continue
        text = block.lines[0].text
        match = _patterns()["dotted"].match(text)
        if match is None or len(text) > _LONG or text[-1] in ".;,:" or left_open(text):
            continue
        other = _patterns()["dotted"].match(below.lines[0].text)
        if other is None or other["number"].startswith(match["number"] + "."):
            block.heading = match["number"].count(".") + 1
