"""Points of lists that are typed as lines of prose: '- Ann to ask', '2. Ann to ask'."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, cached_property
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source


class Point(NamedTuple):
    """A point of a list: its marker, how deep it stands, and where its words begin."""

    marker: str
    level: int
    begin: int


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "point": Source(r"(?P<indent>[ ]{0,12})(?P<marker>[-*+]|(?P<number>\d{1,2})[.)])[ ]{1,4}(?=[^\s*_-])"),
            "bulleted": Source(r"^[ ]{0,12}(?P<bullet>[-*+])[ ]{1,4}(?=[^\s*_-])", re.MULTILINE),
        }
    )


class TypedLists:
    """Tells the points of lists among the lines of a source."""

    def __init__(self, source: str) -> None:
        self.source = source

    @cached_property
    def bullets(self) -> Counter[str]:
        """How often each bullet begins a line."""
        return Counter(found["bullet"] for found in _patterns()["bulleted"].finditer(self.source))

    def point(self, start: int, end: int) -> Point | None:
        """The point that the line source[start:end] is; None for any other line.

        A line next to it is one as well, or many begin with its bullet.
        """
        source = self.source
        if source[start : start + 1] not in _FIRST:
            return None
        found = _patterns()["point"].match(source, start, end)
        if found is None:
            return None
        usual = found["number"] is None and self.bullets[found["marker"]] >= _MANY
        if not usual and not _among(source, start, end, found):
            return None
        return Point(found["marker"], 1 + len(found["indent"]) // 2, found.end())


_MANY = 4


_FIRST = frozenset(" -*+0123456789")


def _among(source: str, start: int, end: int, found: re.Match[str]) -> bool:
    """Whether the line above or below is a point of the same list; a numbered one stands right there, and counts on."""
    for other, step in ((_below(source, end), 1), (_above(source, start), -1)):
        beside = _patterns()["point"].match(source, *other) if other is not None else None
        if other is None or beside is None:
            continue
        if found["number"] is None:
            if beside["marker"] == found["marker"]:
                return True
        elif beside["number"] is not None and int(beside["number"]) == int(found["number"]) + step:
            if beside["marker"][-1] == found["marker"][-1] and "\t" not in source[other[0] : other[1]]:
                return True
    return False


def _below(source: str, end: int) -> tuple[int, int] | None:
    begin = source.find("\n", end) + 1
    if not begin:
        return None
    close = source.find("\n", begin)
    return begin, close if close >= 0 else len(source)


def _above(source: str, start: int) -> tuple[int, int] | None:
    close = start - 1
    return (source.rfind("\n", 0, close) + 1, close) if close > 0 else None
