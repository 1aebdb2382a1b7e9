"""The lines of a plain text: quotation marks and indents taken off, markers and rules told from words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

__all__ = ["Line", "Marker", "longest_paragraph", "marker", "page_number", "rule", "split_lines", "wrap_width"]

_TAB = 8


@dataclass(slots=True)
class Line:
    """A line's words, source[start:end], with their column and the depth of the quotation they stand in.

    `feed` says that a page ends above it; `beside` holds words that stand far right of it, in a margin;
    `ends` says that a mark ends it.
    """

    text: str
    start: int
    end: int
    indent: int
    quote: int = 0
    feed: bool = False
    beside: tuple[Line, ...] = ()
    ends: bool = False

    @property
    def blank(self) -> bool:
        return not self.text


class Marker(NamedTuple):
    """A bullet or list number: as written, its kind ('bullet', '1', 'a', 'i'), its value and length with the space."""

    text: str
    kind: str
    value: int
    length: int


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "line": Source(r"[^\r\n\f\v]*(?:\r\n|[\r\n\f\v]|\Z)"),
            "quote": Source(r"(?:>[ \t]?)+"),
            "space": Source(r"[ \t\xa0\ufeff]*"),
            "rule": Source(r"(?:-[ \t])?([-=~_*^#+\"'`.:])(?:[ \t]*\1){2,}"),
            "stars": Source(r"(?<=\S)[ \t]+\*{2,}$"),
            "bullet": Source(r"(?P<mark>[-*+•·◦▪‣●○■□–—]|o(?=\s+\S))(?:\s+|$|(?<=[•◦▪‣●■])(?=\w))"),
            "box": Source(r"\[(?P<mark>[ xX])\](?:\s+|$)"),
            "digit": Source(r"(?P<mark>\(?(?P<number>\d{1,3})[.)])(?:\s+(?=\S)|(?<=\d[.)])(?=[A-Z][a-z]{2}))"),
            "letter": Source(r"(?P<mark>\((?P<a>[a-z]{1,5})\)|(?P<b>[a-z]{1,5})[.)]|(?P<c>[A-Z])\))\s+(?=\S)"),
            "roman": Source(r"(?=[ivxl])x{0,4}l?x{0,4}(?:ix|iv|v?i{0,4})"),
            "field": Source(r":[A-Z][a-z]{1,20}(?:[ -][A-Za-z]{1,20}){0,3}:(?:[ \t]+\S|$)"),
            "page": Source(
                r"(?:(?:page|p\.)\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|[-–]\s*\d{1,3}\s*[-–]", re.IGNORECASE
            ),
        }
    )


def split_lines(source: str) -> list[Line]:
    """Every line; a form feed ends a line too."""
    lines: list[Line] = []
    feed = False
    for match in _patterns()["line"].finditer(source):
        written = match.group()
        if not written:
            break
        body = written.rstrip()
        line = _line(source, match.start(), match.start() + len(body))
        line.feed, feed = feed, written[-1] == "\f"
        lines.append(line)
    return lines


def _line(source: str, start: int, end: int) -> Line:
    quote = 0
    column = 0
    mark = _patterns()["quote"].match(source, start, end)
    if mark is not None:
        quote = mark.group().count(">")
        start = mark.end()
    space = _patterns()["space"].match(source, start, end)
    assert space is not None
    for char in space.group():
        column += _TAB - column % _TAB if char == "\t" else char != "\ufeff"
    text = source[space.end() : end]
    if text[:1] == ":" and _patterns()["field"].match(text) is not None:
        return _field(text, space.end(), end, column, quote)
    if text.endswith("**") and text[0] != "*" and (run := _patterns()["stars"].search(text)) is not None:
        text, end = text[: run.start()], space.end() + run.start()  # a rule behind words
    return Line(text, space.end(), max(space.end(), end), column, quote)


def _field(text: str, start: int, end: int, column: int, quote: int) -> Line:
    """A field of reStructuredText, ':Chair: Ann Bell', as a label and its value."""
    return Line(text[1:], start + 1, end, column, quote)


def rule(text: str) -> str:
    """The character of a rule ('----', '=== ===', '* * *'); '' for words."""
    match = _patterns()["rule"].fullmatch(text) if text[-1:] in "-=~_*^#+\"'`.:" else None
    return match.group(1) if match else "-" if text == "--" else ""


def page_number(text: str) -> bool:
    """Whether a line is 'Page 2 of 3', '- 2 -' or '2'."""
    return len(text) < 20 and _patterns()["page"].fullmatch(text) is not None


def marker(text: str) -> Marker | None:
    """The bullet or number that a line begins with.

    >>> marker("(ii) Budget")
    Marker(text='(ii)', kind='i', value=2, length=5)
    >>> marker("A. Smith reported") is None
    True
    """
    bullet = _patterns()["bullet"].match(text)
    if bullet is not None:
        box = _patterns()["box"].match(text, bullet.end())
        if box is not None:
            return Marker("[ ]" if box["mark"] == " " else "[x]", "bullet", 0, box.end())
        return Marker(bullet["mark"], "bullet", 0, bullet.end())
    box = _patterns()["box"].match(text)
    if box is not None:
        return Marker("[ ]" if box["mark"] == " " else "[x]", "bullet", 0, box.end())
    digit = _patterns()["digit"].match(text)
    if digit is not None:
        return Marker(digit["mark"], "1", int(digit["number"]), digit.end())
    letter = _patterns()["letter"].match(text)
    return _lettered(letter) if letter is not None else None


def _lettered(match: re.Match[str]) -> Marker | None:
    letters = (match["a"] or match["b"] or match["c"]).lower()
    if len(letters) > 1 or letters == "i":
        value = _roman(letters)
        return Marker(match["mark"], "i", value, match.end()) if value else None
    return Marker(match["mark"], "a", ord(letters) - ord("a") + 1, match.end())


def _roman(letters: str) -> int:
    if _patterns()["roman"].fullmatch(letters) is None:
        return 0
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[c] for c in letters]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))


def wrap_width(lines: list[Line]) -> int:
    """Where the document's prose wraps: the length that lines broken inside a sentence reach; 0 if it does not."""
    lengths = sorted(_wrapped(lines))
    if len(lengths) < 2:
        return 0
    width = lengths[int(0.9 * (len(lengths) - 1))]
    return width if width <= 100 else 0


_LONG = 130  # prose is not wrapped so late


def longest_paragraph(lines: list[Line]) -> int:
    """The longest line of a document whose paragraphs stand on one line each; 0 where a sentence is broken anywhere."""
    long = [len(line.text) for line in lines if len(line.text) > _LONG and line.text.count(" ") > 12]
    return max(long) if len(long) > 1 and next(_wrapped(lines), 0) == 0 else 0


def _wrapped(lines: list[Line]) -> Iterator[int]:
    for i in range(len(lines) - 1):
        above, below = lines[i], lines[i + 1]
        if above.text and below.text[:1].islower() and above.quote == below.quote and marker(below.text) is None:
            yield above.indent + len(above.text)
