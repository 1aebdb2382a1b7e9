"""Outlines of stars, as Org mode has them: '* Part', '** Item', and of equals signs or levels, as wikis have: '==Part==', 'h2. Part'.

The keywords and drawers of the first are no text of the minutes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from minutes_extract.patterns import Patterns, Source

from .text_lines import Line

__all__ = ["Stars", "stars_of"]


@dataclass(slots=True)
class Stars:
    """Lines by their place: headings with the length of their mark and their level, and keywords; `values` shows which
    of the keywords say something of the minutes, and where that begins."""

    headings: dict[int, tuple[int, int]] = field(default_factory=dict)
    keywords: set[int] = field(default_factory=set)
    values: dict[int, int] = field(default_factory=dict)
    wiki: str = ""  # the page of a wiki, whose headings have signs 'around' their words or in 'front' of them
    behind: int = 0  # how many characters of the mark stand behind the words too, at most


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "star": Source(r"(?P<mark>\*{1,6}[ \t]+)(?!.{0,160} \*\*)\S.{0,160}(?<!\*)"),
            "equals": Source(r"(?P<mark>(?P<signs>={1,6})[ \t]*)[^\s=][^=]{0,160}(?<![\s=])[ \t]*(?P=signs)"),
            "front": Source(r"(?P<mark>(?P<signs>={1,6})[ \t]+)[^\s=].{0,160}(?<!=)"),
            "named": Source(r"(?P<mark>h(?P<level>[1-6])\.[ \t]+)\S.{0,160}"),
            "attribute": Source(r"\[(?:[.%#]|options|cols|NOTE|horizontal)[^\[\]]{0,120}\]"),
            "keyword": Source(r"#\+(?P<key>[A-Za-z_]{2,20}):(?:[ \t]+(?P<value>\S.*))?"),
            "drawer": Source(r":[A-Za-z_]{2,20}:(?:[ \t].*)?"),
        }
    )


def stars_of(lines: list[Line]) -> Stars:
    """The outline of stars; empty where stars only mark the items of lists, which stand right below one another."""
    for way in ("named", "around", "front"):
        found = _named(lines) if way == "named" else _of_equals(lines, way)
        if found.headings:
            return found
    found = Stars()
    marks: dict[int, int] = {}
    for i, line in enumerate(lines):
        match = _patterns()["star"].fullmatch(line.text) if line.text[:1] == "*" and not line.indent else None
        if match is not None and not line.quote:
            marks[i] = match.end("mark")
    depth = {i: lines[i].text.count("*", 0, end) for i, end in marks.items()}
    close = sum(i + 1 in marks for i in marks)
    if sum(n > 1 for n in depth.values()) < 2 or 3 * close > len(marks):
        return found
    levels = {n: level for level, n in enumerate(sorted(set(depth.values())), 1)}
    found.headings = {i: (end, levels[depth[i]]) for i, end in marks.items()}
    for i, line in enumerate(lines):
        keyword = _patterns()["keyword"].fullmatch(line.text) if line.text[:2] == "#+" else None
        if keyword is not None and keyword["key"].lower() in ("title", "date") and keyword["value"]:
            found.values[i] = keyword.start("value")
        elif keyword is not None or (line.text[:1] == ":" and _patterns()["drawer"].fullmatch(line.text)):
            found.keywords.add(i)
    return found


def _named(lines: list[Line]) -> Stars:
    """Headings that begin with their level: 'h2. Part'; empty where fewer than two lines do."""
    marks = {
        i: match
        for i, line in enumerate(lines)
        if line.text[:1] == "h" and not line.indent and (match := _patterns()["named"].fullmatch(line.text)) is not None
    }
    if len(marks) < 2:
        return Stars()
    return Stars({i: (match.end("mark"), int(match["level"])) for i, match in marks.items()}, wiki="around")


def _of_equals(lines: list[Line], way: str) -> Stars:
    """The headings of a wiki's page; empty where fewer than two lines are set so, unless it is its title."""
    marks: dict[int, re.Match[str]] = {}
    pattern = _patterns()["equals" if way == "around" else "front"]
    for i, line in enumerate(lines):
        plain = line.text[:1] == "=" and not line.indent and not line.quote
        match = pattern.fullmatch(line.text) if plain else None
        if match is not None:
            marks[i] = match
    depths = sorted({len(match["signs"]) for match in marks.values()})
    first = next((i for i, line in enumerate(lines) if line.text), 0)
    titled = len(marks) == 1 and first in marks and lines[first].text.startswith("= ")
    if not titled and (len(marks) < 2 or depths[-1] < 2):
        return Stars()
    if way == "around" and len(next(iter(marks.values()))["signs"]) == depths[-1] > depths[0]:
        depths.reverse()  # the page's title has the most signs
    levels = {depth: level for level, depth in enumerate(depths, 1)}
    found = Stars({i: (match.end("mark"), levels[len(match["signs"])]) for i, match in marks.items()}, wiki=way)
    if way == "around":
        found.behind = 6
        return found
    for i, line in enumerate(lines):
        if line.text[:1] in "[:" and (
            _patterns()["attribute"].fullmatch(line.text) or _patterns()["drawer"].fullmatch(line.text)
        ):
            found.keywords.add(i)
    return found
