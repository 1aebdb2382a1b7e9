"""Rows of tab-separated tables that line breaks inside their cells have torn into several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from minutes_extract.patterns import Patterns, Source

_MOST_LINES = 40  # of one row


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "line": Source(r"[^\r\n]*(?:\r\n|\r|\n|\Z)"),
            "block": Source(r"</?(?:p|div|ul|ol|li|table)\b", re.IGNORECASE),
            "open": Source(r"[^\W\d_],?\s*(?:<br\s?/?>\s*)?$"),
            "label": Source(r"[A-Z][A-Za-z ]{1,38}:(?:\s|$)"),
            # how the meeting ended, or when the next one is
            "closing": Source(
                r"\s*(?:the )?(?:next meeting (?:is|will|on|to)\b|(?:meeting|session) (?:was |is |then )?(?:closed|ended|finished|concluded|adjourned)\b)"
            ),
            "name": Source(r"[A-Z][\w.'’-]*\s*$"),
        }
    )


def torn_row(source: str, start: int, end: int, width: int) -> int:
    """Where the row that the line from `start` to `end` begins ends, in a table of `width` cells so far."""
    cells = source.count("\t", start, end) + 1
    width = width or _width(source, start)
    for _ in range(_MOST_LINES):
        line = _patterns()["line"].match(source, end)
        if line is None or not line.group().strip() or line.group()[0] in "\t*#|-":
            break
        tabs = line.group().count("\t")
        if tabs and "</" not in line.group() and not line.group().lstrip()[:1].islower():
            break
        if (tabs and cells + tabs > width) or not _goes_on(source, start, line, cells, width):
            break
        cells += tabs
        end = line.end()
    return end


def _width(source: str, at: int) -> int:
    """How many cells the widest of the lines has that begin a table, up to a blank one."""
    widest = 0
    for _ in range(_MOST_LINES):
        line = _patterns()["line"].match(source, at)
        if line is None or not line.group().strip():
            break
        widest = max(widest, line.group().count("\t") + 1)
        at = line.end()
    return widest


def cell_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines of a cell: a line break that parts a sentence parts no lines."""
    begin, at = 0, text.find("\n")
    while at >= 0:
        parts = text[at + 1 :].lstrip()[:1].islower() and _patterns()["open"].search(text, max(begin, at - 40), at)
        if not parts:
            yield begin, at
            begin = at + 1
        at = text.find("\n", at + 1)
    yield begin, len(text)


def in_step(cells: list[str]) -> frozenset[int]:
    """The cells in which two blanks stand for a line break: those that they cut into as many lines as another one.

    In one of them at least they do more than part sentences.
    """
    parts = {n: cell.strip().split("  ") for n, cell in enumerate(cells) if "  " in cell and "<" not in cell}
    held = {n: lines for n, lines in parts.items() if len(lines) > 1 and all(line[:1].strip() for line in lines)}
    counts = {len(lines) for lines in held.values() if not any(line[-1] in ".!?:;," for line in lines[:-1])}
    found = frozenset(n for n, lines in held.items() if len(lines) == max(counts, default=0))
    return found if len(found) > 1 else frozenset()


def _goes_on(source: str, start: int, line: re.Match[str], cells: int, width: int) -> bool:
    """Whether a line begins in the middle of a cell.

    Its first tag closes what the row opened, a sentence goes on in it, or the row lacks as many cells as come below.
    """
    text = line.group()
    tag = _patterns()["block"].search(text)
    if tag is not None and tag.group()[1] == "/":
        return True
    above = source[max(start, line.start() - 40) : line.start()].rstrip("\r\n")
    first, tab, _ = text.partition("\t")
    if not tab and cells >= width and _patterns()["closing"].match(text) and _ends_in_name(above):
        return False
    if first.lstrip()[:1].islower() and _patterns()["open"].search(above):
        return not tab or first.strip().count(" ") > 1
    return (
        not tab
        and cells < width
        and _patterns()["label"].match(text) is None
        and _completed(source, line.end(), width - cells)
    )


def _ends_in_name(above: str) -> bool:
    """Whether what stands above ends in a name, so that no sentence goes on behind it: 'Ann Bell', not 'to be told at'."""
    return _patterns()["name"].search(above) is not None


def _completed(source: str, at: int, missing: int) -> bool:
    """Whether the first line with tabs below, before any blank one, holds just the cells that a row lacks."""
    for _ in range(_MOST_LINES):
        line = _patterns()["line"].match(source, at)
        if line is None or not line.group().strip() or line.group()[0] in "*#|-\t":
            return False
        if "\t" in line.group():
            first = line.group().partition("\t")[0]
            return line.group().count("\t") == missing and first.strip().count(" ") > 1
        at = line.end()
    return False
