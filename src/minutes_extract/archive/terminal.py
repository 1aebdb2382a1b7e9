"""Text fit for a terminal: cells wrapped to its width, and nothing in them that would steer it."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from minutes_extract.errors import one_line

__all__ = ["Heading", "bold", "columns_wide", "is_terminal", "printed_width", "table", "wrapped"]

NARROWEST = 40
_PIPED = 120
_GAP = "  "


class Heading(NamedTuple):
    """A column: at least `least` wide, and wider in proportion to `share` (0: as wide as its cells, up to `least`)."""

    name: str
    least: int
    share: int = 0
    right: bool = False


def is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def columns_wide() -> int:
    """What `COLUMNS` says; else of the terminal, also where only the input or the errors go to one; else 120."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told) > 0:
        return max(NARROWEST, int(told))
    for stream in (1, 2, 0):
        with suppress(OSError):
            return max(NARROWEST, os.get_terminal_size(stream).columns or _PIPED)
    return _PIPED


def bold(text: str) -> str:
    """`text` in bold where standard output is a terminal that is to have colours."""
    return f"\x1b[1m{text}\x1b[0m" if text and is_terminal() and not os.environ.get("NO_COLOR") else text


def printed_width(text: str) -> int:
    """How many columns `text` takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_width(c) for c in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or not character.isprintable():
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrapped(text: str, width: int, *, marks: str = "") -> list[str]:
    """`text` in lines of at most `width` columns, cut between words where that is possible; at least one line.

    Characters in `marks` are kept and take no room.
    """
    lines: list[str] = []
    line = ""
    safe = "".join(c if c in marks else one_line(c) for c in " ".join(text.split()))
    for word in safe.split(" "):
        for piece in _pieces(word, width):
            joined = f"{line} {piece}" if line else piece
            if line and printed_width(joined) > width:
                lines.append(line)
                line = piece
            else:
                line = joined
    return [*lines, line]


def _pieces(word: str, width: int) -> Iterator[str]:
    """A word that is too long for a line, in parts: after a hyphen or slash where one is near the end."""
    while printed_width(word) > width:
        cut = max(word.rfind(c, 0, width) for c in "-/") + 1
        if cut <= width // 3:
            break
        yield word[:cut]
        word = word[cut:]
    if printed_width(word) <= width:
        yield word
        return
    piece, used = "", 0
    for character in word:
        wide = _width(character)
        if used + wide > width and piece:
            yield piece
            piece, used = "", 0
        piece += character
        used += wide
    yield piece


def table(headings: Sequence[Heading], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """The lines of a table no wider than `width`, unless its columns at their least are wider.

    A line end in a cell begins a new line of it.
    """
    widths = _widths(headings, rows, width)
    yield bold(_line([heading.name for heading in headings], headings, widths))
    yield _line(["─" * wide for wide in widths], headings, widths)
    for row in rows:
        cells = [_paragraphs(cell, wide) for cell, wide in zip(row, widths, strict=True)]
        for at in range(max(map(len, cells))):
            yield _line([lines[at] if at < len(lines) else "" for lines in cells], headings, widths)


def _paragraphs(cell: str, width: int) -> list[str]:
    return [line for paragraph in cell.split("\n") for line in wrapped(paragraph, width)]


def _widths(headings: Sequence[Heading], rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """As wide as the cells need, and where that is too much, by share."""
    needed = [
        max(
            [
                printed_width(heading.name),
                *(printed_width(one_line(line)) for row in rows for line in row[at].split("\n")),
            ]
        )
        for at, heading in enumerate(headings)
    ]
    widths = [
        min(most, max(heading.least, printed_width(heading.name)))
        for heading, most in zip(headings, needed, strict=True)
    ]
    spare = width - sum(widths) - len(_GAP) * (len(widths) - 1)
    while spare > 0:
        growing = [at for at, heading in enumerate(headings) if heading.share and widths[at] < needed[at]]
        if not growing:
            break
        at = min(growing, key=lambda at: (widths[at] / headings[at].share, at))
        widths[at] += 1
        spare -= 1
    return widths


def _line(cells: Sequence[str], headings: Sequence[Heading], widths: Sequence[int]) -> str:
    parts = []
    for cell, heading, wide in zip(cells, headings, widths, strict=True):
        pad = " " * max(0, wide - printed_width(cell))
        parts.append(pad + cell if heading.right else cell + pad)
    return _GAP.join(parts).rstrip()
