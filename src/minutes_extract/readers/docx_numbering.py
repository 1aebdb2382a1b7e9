"""Word's automatic numbers, counted as Word counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from .docx_package import attribute, child, local, value
from .docx_styles import whole
from .numerals import letters, roman

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["Numbering", "Printed"]

_DEPTH = 9


class Printed(NamedTuple):
    """What stands before a paragraph: the number as printed, or a bullet."""

    number: str
    bullet: str


@dataclass(slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None  # begins anew after this level, counted from 1; 0 never
    legal: bool = False  # every part in arabic figures


@dataclass(slots=True)
class _Num:
    abstract: str
    overrides: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """Counters over the lists of a document; ask for each numbered paragraph once, in order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._nums: dict[int, _Num] = {}
        self._styled: dict[tuple[str, str], int] = {}  # (abstract list, paragraph style) to level
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[int] = set()
        links: dict[str, str] = {}
        named: dict[str, str] = {}
        for element in root if root is not None else ():
            if local(element) == "abstractNum":
                key = attribute(element, "abstractNumId") or ""
                self._levels[key] = self._read_levels(element, key)
                if link := value(element, "numStyleLink"):
                    links[key] = link
                if name := value(element, "styleLink"):
                    named[name] = key
            elif local(element) == "num":
                self._read_num(element)
        for key, style in links.items():
            if style in named:
                self._levels[key] = self._levels[named[style]]

    def _read_levels(self, element: etree._Element, key: str) -> dict[int, _Level]:
        found: dict[int, _Level] = {}
        for part in element:
            level = whole(attribute(part, "ilvl")) if local(part) == "lvl" else None
            if level is not None and 0 <= level < _DEPTH:
                found[level] = _level(part)
                if style := value(part, "pStyle"):
                    self._styled[key, style] = level
        return found

    def _read_num(self, element: etree._Element) -> None:
        key = whole(attribute(element, "numId"))
        if key is None:
            return
        num = _Num(value(element, "abstractNumId") or "", {}, {})
        for part in element:
            level = whole(attribute(part, "ilvl")) if local(part) == "lvlOverride" else None
            if level is None:
                continue
            if (own := child(part, "lvl")) is not None:
                num.overrides[level] = _level(own)
            if (start := whole(value(part, "startOverride"))) is not None:
                num.starts[level] = start
        self._nums[key] = num

    def level_of(self, list_: int, style: str | None) -> int | None:
        """The level whose definition names this paragraph style."""
        num = self._nums.get(list_)
        return self._styled.get((num.abstract, style or "")) if num else None

    def next(self, list_: int, level: int) -> Printed | None:
        """Count a paragraph of this list and level; None where the list is not defined."""
        num = self._nums.get(list_)
        if num is None or not 0 <= level < _DEPTH:
            return None
        levels = {**self._levels.get(num.abstract, {}), **num.overrides}
        shape = levels.get(level)
        if shape is None:
            return None
        counters = self._counters.setdefault(num.abstract, [None] * _DEPTH)
        if list_ not in self._begun:
            self._begun.add(list_)
            for restarted in num.starts:
                if 0 <= restarted < _DEPTH:
                    counters[restarted:] = [None] * (_DEPTH - restarted)
        before = counters[level]
        counters[level] = num.starts.get(level, shape.start) if before is None else before + 1
        for deeper in range(level + 1, _DEPTH):
            after = levels[deeper].restart if deeper in levels else None
            if after is None or level < after:
                counters[deeper] = None
        if shape.format == "bullet":
            return Printed("", _bullet(shape.text))
        return Printed(_printed(shape, levels, counters, num), "")


def _level(element: etree._Element) -> _Level:
    legal = child(element, "isLgl")
    return _Level(
        start=whole(value(element, "start")) or (0 if value(element, "start") == "0" else 1),
        format=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        restart=whole(value(element, "lvlRestart")),
        legal=legal is not None and (attribute(legal, "val") or "1") not in ("0", "false", "off"),
    )


def _printed(shape: _Level, levels: dict[int, _Level], counters: list[int | None], num: _Num) -> str:
    def part(match: re.Match[str]) -> str:
        level = int(match[1]) - 1
        other = levels.get(level, _Level())
        count = counters[level]
        count = num.starts.get(level, other.start) if count is None else count
        return str(count) if shape.legal else _figure(other.format, count)

    if shape.format == "none":
        return ""
    return " ".join(re.sub(r"%([1-9])", part, shape.text).split())


def _figure(format: str, number: int) -> str:
    match format:
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case "ordinal":
            last = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
            return f"{number}{last}"
        case "none" | "bullet":
            return ""
    return str(number)


def _bullet(text: str) -> str:
    """The bullet's own character where it is one; symbol fonts use letters and private characters."""
    mark = text.strip()[:1]
    return mark if mark and not mark.isalnum() and not "\ue000" <= mark <= "\uf8ff" else "•"
