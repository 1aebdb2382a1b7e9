"""Words in the right margin of a plain text: owners that stand far right of what they are to do.

A margin has a heading of its own ('ACTION', 'By whom'), alone on its line or with the word for a number in front; below
it, words far to the right of some lines. Without one, letters of names stand at the end of several lines of prose, one
below the other and right of nearly all else, or anywhere far behind it; or names and offices, in one column beside
paragraphs of several lines. They are taken off their lines and kept beside them.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache

from minutes_extract.patterns import Patterns, Source

from .text_lines import Line

__all__ = ["part_margin"]

_NEAR = 10  # columns by which words in the margin may stand off its heading


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "heading": Source(
                r"(?:(?:(?:no|item|ref|min|minute)\.?|(?P<above>\d{1,2}(?:[.)]|\b)\s{0,8}[^\W\d_](?: ?[^\s]){2,60}))\s{3,})?(?P<words>actions?(?:\s(?:by|for|required|point|owner))?|by whom|owners?|who|responsib(?:le|ility)|lead)\s?:?",
                re.IGNORECASE,
            ),
            "heads": Source(
                r"(?:no|item|minute|agenda item|description|discussion)\.?\s{1,4}(?:actions?(?:\sby)?|by whom|owner|who)",
                re.IGNORECASE,
            ),
            "letters": Source(
                r"(?<=\S)(?P<gap>\s{3,})(?P<who>[\[(]?(?:[A-Z]{2,4}|All|ALL)(?:\s?[/,&+]\s?(?:[A-Z]{2,4}|All|ALL)){0,5}[\])]?)$"
            ),
            "names": Source(
                r"(?<=\S)\s{3,}(?P<who>(?:[A-Z][\w.’'-]{0,20}|all\b)(?:(?:\s?[/,&+]\s?|\s(?:and\s)?)(?:[A-Z][\w.’'-]{0,20}|all\b)){0,5})$"
            ),
            "prose": Source(r"(?=.{24})(?:\S{1,30} {1,2}){3,}\S{1,30}"),
            "tail": Source(
                r"\S(?P<gap>\s{2,})(?P<words>(?:[A-Z(\[@][\w.’'&()\]-]{0,20}|[Aa]ll|and|by|/|&|\+|\d{1,2}(?:st|nd|rd|th)?)(?:[ \xa0]?(?:[A-Z(\[@][\w.’'&()\]-]{0,20}|all|and|by|/|,|&|\+|\d{1,2}(?:st|nd|rd|th)?)){0,5}[,/]?)$"
            ),
        }
    )


def part_margin(lines: list[Line]) -> list[Line]:
    """The lines, those with words in the margin without them: `beside` has them."""
    column = _unheaded(lines)
    column = column if column >= 0 else _named(lines)
    headings = {n: found for n, line in enumerate(lines) if (found := _heading(line)) is not None}
    if column < 0 and not headings and (loose := _loose(lines)):
        return [_cut(line, loose[n]) if n in loose else line for n, line in enumerate(lines)]
    out: list[Line] = []
    for n, line in enumerate(lines):
        if (heading := headings.get(n)) is not None:
            column = line.indent + heading.start("words")
            if heading["above"]:
                out += _apart(line, heading.start("words"))
                continue
            if heading.start("words"):
                line = _cut(line, heading.start("words"))  # 'No.          Action'
        elif column >= 0 and line.indent + len(line.text) > column - _NEAR:
            if out and out[-1].text and abs(line.indent - column) <= _NEAR and _alone().fullmatch(line.text):
                out[-1] = replace(out[-1], beside=(*out[-1].beside, line))
                continue
            line = _parted(line, column)
        out.append(line)
    return out


def _heading(line: Line) -> re.Match[str] | None:
    """The heading of a margin on a line, with what stands in front of it."""
    found = _patterns()["heading"].fullmatch(line.text) if len(line.text) < 100 else None
    return found if found is not None and line.indent + found.start("words") >= 40 else None


def _unheaded(lines: list[Line]) -> int:
    """The column of a margin that only the letters of names in it tell, -1 where there is none."""
    found: list[tuple[int, int, int]] = []
    at: list[int] = []
    for n, line in enumerate(lines):
        tail = _patterns()["letters"].search(line.text) if "   " in line.text else None
        if tail is not None and (
            _patterns()["prose"].fullmatch(line.text, 0, tail.start("gap"))
            or (
                line.text[tail.start("gap") - 1] == "." and _wrapped(lines[n - 1 : n + 1], 1, ())
            )  # 'next meeting.      AB'
        ):
            found.append((line.indent + tail.start("who"), line.indent + len(line.text), len(tail["gap"])))
            at.append(n)
    if len(found) < _FEWEST or (len(found) == _FEWEST and min(gap for *_, gap in found) < _WIDE):
        return -1
    starts, ends = [a for a, _, _ in found], [b for _, b, _ in found]
    aligned = max(starts) - min(starts) < 3 or (max(ends) - min(ends) < 3 and max(starts) - min(starts) <= _NEAR)
    plain = [line.indent + len(line.text) for line in lines if not line.blank]
    among = [line.indent + len(line.text) for line in lines[at[0] : at[-1]] if not line.blank]
    if len(among) >= _AMONG * len(found) and max(among) <= max(ends):
        return (
            max(starts) if aligned else -1
        )  # whatever is longer above and below, as lists of letters and addresses are
    beyond = sum(end > max(ends) for end in plain)
    return max(starts) if aligned and 20 * beyond <= len(plain) else -1


_FEWEST, _WIDE, _AMONG = 2, 6, 3


def _named(lines: list[Line]) -> int:
    """The column of a margin that names and offices tell, beside paragraphs of several lines; -1 where there is none."""
    found: dict[int, int] = {}
    others: set[int] = set()
    for n, line in enumerate(lines):
        tail = _patterns()["names"].search(line.text) if "   " in line.text else None
        if tail is not None and _patterns()["prose"].fullmatch(line.text[: tail.start()]):
            found[n] = line.indent + tail.start("who")
        elif tail is not None:
            others.add(line.indent + tail.start("who"))
    if len(found) < _SOME or not others.isdisjoint(found.values()):
        return -1  # too few, or cells of a table below its headings
    column = max(found.values())
    if min(found.values()) < column - 1 or 3 * sum(_wrapped(lines, n, found) for n in found) < 2 * len(found):
        return -1
    among = [line for n, line in enumerate(lines[min(found) : max(found)], min(found)) if n not in found]
    beyond = sum(line.indent + len(line.text) >= column for line in among)  # but for the foot of a page
    return column if 20 * beyond <= len(among) else -1


def _wrapped(lines: list[Line], n: int, found: Collection[int]) -> bool:
    """Whether a line has another one of its paragraph above or below it that has nothing in the margin."""
    beside = [k for k in (n - 1, n + 1) if 0 <= k < len(lines) and k not in found and not lines[k].blank]
    return any(lines[k].indent == lines[n].indent and "   " not in lines[k].text for k in beside)


_SOME = 3


def _loose(lines: list[Line]) -> dict[int, int]:
    """Where letters of names begin that stand far behind the prose of lines, below each other or not, by line.

    Paragraphs that are one long line each, pasted from a page in a proportional font, have no columns; one of them is
    enough below a heading ('Item Action').
    """
    found: dict[int, int] = {}
    near: set[int] = set()
    told = 0
    headed = False
    for n, line in enumerate(lines):
        headed = headed or _patterns()["heads"].fullmatch(line.text) is not None
        tail = _patterns()["letters"].search(line.text) if "   " in line.text else None
        if tail is not None and len(tail["gap"]) < len(_FAR):
            near.add(line.indent + tail.start("who"))
        elif tail is not None:
            told += _patterns()["prose"].fullmatch(line.text, 0, tail.start("gap")) is not None
            if " " in line.text[: tail.start("gap")] and "   " not in line.text[: tail.start("gap")]:
                found[n] = tail.start("who")
    if any(lines[n].indent + at in near for n, at in found.items()):
        return {}  # a column of a table, behind long cells and short ones
    return found if told > 1 or (headed and told) else {}


_FAR = " " * 16


def _cut(line: Line, at: int) -> Line:
    """The line without the words from `at` on, which stand beside it."""
    end = len(line.text[:at].rstrip())
    beside = Line(line.text[at:], line.start + at, line.end, line.indent + at, line.quote)
    return replace(line, text=line.text[:end], end=line.start + end, beside=(beside,))


def _apart(line: Line, at: int) -> list[Line]:
    """A heading and the label of the margin behind it: '1. Roof          ACTION'."""
    end = len(line.text[:at].rstrip())
    label = Line(line.text[at:], line.start + at, line.end, line.indent + at, line.quote, ends=True)
    return [replace(line, text=line.text[:end], end=line.start + end, ends=True), label]


def _parted(line: Line, column: int) -> Line:
    found = _patterns()["tail"].search(line.text)
    near = _NEAR if found is not None and len(found["gap"]) > 2 else 1  # a narrow gap, right below the heading
    if found is not None and abs(line.indent + found.start("words") - column) <= near:
        return _cut(line, found.start("words"))
    return line


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(
        r"[A-Z(\[@][\w.’'&()\]-]{0,20}(?:[ \xa0]?(?:[A-Z(\[@][\w.’'&()\]-]{0,20}|all|and|by|/|,|&|\+|\d{1,2}(?:st|nd|rd|th)?)){0,4}"
    )
