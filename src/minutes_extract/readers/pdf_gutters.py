"""Tables of prose without upright lines: where the numbers, text and owners of minutes stand in columns down the page.

A gutter is a strip that no word crosses for many lines, with words set off by wide gaps at its right edge. Gutters
are looked for in all pages together, since a page may have no owner on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ..document.bullets import SIGNS
from .pdf_flow import Measure
from .pdf_lines import CELLS, TextLine, is_mark, stands_out
from .pdf_words import Word

__all__ = ["Stretch", "columns_of_line", "gutters", "set_off"]

_NEAR = 4.0
_LEAST = 3  # lines that have words at a gutter
_SEEN = 0.3  # of the lines that no word crosses at a gutter: from the first to the last with words there
_WORDY = 6  # words on a line, in twenty or more
_LONG = 3  # lines that go on in the next, of a paragraph of prose
_MOST = 40  # places looked at
_DENSE = 4  # lines in columns of a table that stands inside or before another
_BULLETS = f"{SIGNS}-–*"


@dataclass(slots=True)
class Stretch:
    """Lines from `first` to before `last` that stand in columns, of which all but the first begin at `starts`."""

    first: int
    last: int
    starts: list[float]
    low: int = 0  # from here
    high: int = 0  # to here no word crosses the gutters
    wide: int = 0  # lines with words on both sides of a wide gap
    main: int = 0  # the column with most text
    edge: float = 0  # where the lines of that column are wrapped


def gutters(pages: Sequence[list[TextLine]], measure: Measure) -> list[list[Stretch]]:
    """For each page its stretches of lines in columns, by the numbers of its lines."""
    lines = [line for page in pages for line in page]
    found = _stretches(lines, [g for at in set_off(lines) for g in _runs(lines, at)])
    kept: list[Stretch] = []
    for n, stretch in enumerate(found):
        below = found[n + 1].first if n + 1 < len(found) else len(lines)
        _extend(lines, stretch, below)
        _take_headings(lines, stretch, kept[-1].last if kept else 0)
        if _is_table(lines, stretch, measure):
            kept.append(stretch)
    out: list[list[Stretch]] = []
    begin = 0
    for page in pages:
        end = begin + len(page)
        out.append(
            [
                replace(s, first=max(s.first, begin) - begin, last=min(s.last, end) - begin)
                for s in kept
                if s.first < end and s.last > begin
            ]
        )
        begin = end
    return out


def _words_apart(line: TextLine) -> Iterator[Word]:
    """The words behind wide gaps, and those behind the number at the head of the line."""
    for n, (before, word) in enumerate(pairwise(line.words)):
        gap = (word.x0 - before.x1) / max(before.size, word.size)
        bullet = before.text in _BULLETS and (n == 0 or line.words[n - 1].x1 < before.x0 - before.size)
        wide = gap > (0.6 if n == 0 and is_mark(before.text) else 1.1)
        if (wide or (gap > CELLS and stands_out(line, n))) and not bullet:
            yield word


def set_off(lines: list[TextLine]) -> list[float]:
    """Where words are set off on several lines, from left to right."""
    clusters: list[list[float]] = []
    for start in sorted(word.x0 for line in lines for word in _words_apart(line)):
        if clusters and start - clusters[-1][-1] < _NEAR:
            clusters[-1].append(start)
        else:
            clusters.append([start])
    often = [cluster for cluster in clusters if len(cluster) >= _LEAST]
    return sorted(cluster[0] for cluster in sorted(often, key=len, reverse=True)[:_MOST])


def _crosses(line: TextLine, at: float) -> bool:
    return any(word.x0 < at - 1.5 and word.x1 > at - 0.3 * word.size for word in line.words)


def _has(line: TextLine, at: float, wide: bool = False) -> bool:
    """Whether a word is set off, or begins the line, at this place; `wide`: behind a wide gap and words."""
    for n, word in enumerate(line.words):
        if -1.5 <= word.x0 - at < 2 * _NEAR:
            if n == 0:
                return not wide
            before = line.words[n - 1]
            return word.x0 - before.x1 > (1.1 if wide else CELLS) * word.size and not (wide and is_mark(before.text))
    return False


def _runs(lines: list[TextLine], at: float) -> Iterator[Stretch]:
    """The runs of lines that no word crosses at this place, with the first and last that have words there."""
    low = 0
    for n, line in enumerate([*lines, None]):
        if line is not None and not _crosses(line, at):
            continue
        begun = [i for i in range(low, n) if _has(lines[i], at)]
        both = sum(lines[i].x0 < at - _NEAR for i in begun)
        if len(begun) >= _LEAST and both >= 2:
            wide = sum(_has(lines[i], at, wide=True) for i in begun)
            yield Stretch(begun[0], begun[-1] + 1, [at], low, n, wide)
        low = n + 1


def _stretches(lines: list[TextLine], found: list[Stretch]) -> list[Stretch]:
    """Gutters that stand side by side put together, the longest first; what has columns of its own cuts them."""
    hosts: list[list[Stretch]] = []
    cuts: list[Stretch] = []
    for one in sorted(found, key=lambda s: s.first - s.last):
        members = next((m for m in hosts if m[0].first < one.last and one.first < m[0].last), None)
        if members is None:
            hosts.append([one])
            continue
        host = members[0]
        if one.wide < _LEAST and one.last - one.first < _SEEN * (one.high - one.low):
            continue
        headed = host.first <= one.first and _heads(lines[one.first], sorted((host.starts[0], one.starts[0])))
        one.first, end = max(one.first if headed else one.low, host.first), min(one.high, host.last)
        if end - one.first > 0.5 * (host.last - host.first):
            one.last = end
            members.append(one)
        elif one.wide >= max(_DENSE, 0.5 * (one.last - one.first)):
            one.last = min(one.last, host.last)
            cuts.append(one)
    return sorted((s for members in hosts for s in _parts(members, cuts)), key=lambda s: s.first)


def _heads(line: TextLine, starts: list[float]) -> bool:
    """Whether a line has words of its own in each of these columns, as the headings of a table have."""
    return line.bold and line.x0 < starts[0] - _NEAR and all(_has(line, at) for at in starts)


def _parts(members: list[Stretch], cuts: list[Stretch]) -> Iterator[Stretch]:
    """The stretches of a group between the places at which its gutters begin, end or are cut."""
    host = members[0]
    places = sorted({edge for s in [*members, *cuts] for edge in (s.first, s.last) if host.first <= edge <= host.last})
    for first, last in pairwise(places):
        if any(cut.first <= first < cut.last for cut in cuts):
            continue
        inside = [s for s in members if s.first <= first and last <= s.last]
        if inside:
            high = min([s.high for s in inside] + [cut.first for cut in cuts if cut.first >= last])
            yield Stretch(first, last, sorted(s.starts[0] for s in inside), first, high)


def _extend(lines: list[TextLine], stretch: Stretch, below: int) -> None:
    """Take in lines after a stretch that begin at its gutters, or with its numbers; none of the next one's."""
    left = min(line.x0 for line in lines[stretch.first : stretch.last])

    def fits(line: TextLine) -> bool:
        inner = any(abs(line.x0 - at) < _NEAR for at in stretch.starts)
        return inner or (abs(line.x0 - left) < _NEAR and line.words[0].x1 < stretch.starts[0] and len(line.words) > 1)

    while stretch.last < min(stretch.high, below) and fits(lines[stretch.last]):
        stretch.last += 1


def _take_headings(lines: list[TextLine], stretch: Stretch, above: int) -> None:
    """Take in the line right above a stretch where it heads its columns."""
    line = lines[stretch.first - 1] if stretch.first > above else None
    if (
        line is not None
        and line.bold
        and line.x0 < stretch.starts[0] - _NEAR
        and any(_has(line, at) for at in stretch.starts)
    ):
        stretch.first -= not any(_crosses(line, at) for at in stretch.starts)


def _is_table(lines: list[TextLine], stretch: Stretch, measure: Measure) -> bool:
    """Whether the columns hold prose in one of them and little beside it: lists and newspapers are read otherwise."""
    columns: dict[int, list[TextLine]] = {}
    for line in lines[stretch.first : stretch.last]:
        for column, words in columns_of_line(line, stretch.starts).items():
            columns.setdefault(column, []).append(TextLine(words, line.page))
    if not columns:
        return False
    main = stretch.main = max(columns, key=lambda c: sum(len(line.text) for line in columns[c]))
    stretch.edge = max(line.x1 for line in columns[main])
    named = {c for c, found in columns.items() if sum(not is_mark(line.text) for line in found) >= 2}
    everywhere = all(sum(_full(found)) > 0.6 * (stretch.last - stretch.first) for found in columns.values())
    newspaper = len(columns) == 2 and everywhere
    entries = _prose(columns[main], measure) or _loose(lines[stretch.first : stretch.last], stretch, measure)
    return len(named | {main}) > 1 and entries and not newspaper


def _loose(lines: list[TextLine], stretch: Stretch, measure: Measure) -> bool:
    """Whether gaps part the lines that have words in most columns from those above, and cells are wrapped."""
    most = (len(stretch.starts) + 1) / 2
    rows = [pair for pair in pairwise(lines) if len(columns_of_line(pair[1], stretch.starts)) > most]
    steps = [measure.apart(above, line) for above, line in rows]
    return len(lines) > 1.3 * len(steps) and sum(steps) >= max(3, 0.7 * len(steps))


def _full(lines: list[TextLine]) -> list[bool]:
    """Of each line of a column, whether it reaches near the edge of the column."""
    left, edge = min(line.x0 for line in lines), max(line.x1 for line in lines)
    return [line.x1 > edge - 0.3 * (edge - left) and len(line.words) > 1 for line in lines]


def _prose(lines: list[TextLine], measure: Measure) -> bool:
    """Whether some paragraph of a column goes over several lines, as titles and bodies of people hardly do."""
    run = longest = 0
    for (above, line), full in zip(pairwise(lines), _full(lines), strict=False):
        run = 0 if measure.apart(above, line) or not full else run + 1
        longest = max(longest, run)
    return longest >= _LONG or sum(len(line.words) for line in lines) > _WORDY * max(len(lines), 20)


def columns_of_line(line: TextLine, starts: list[float]) -> dict[int, list[Word]]:
    """The words of a line by their columns."""
    out: dict[int, list[Word]] = {}
    for word in line.words:
        out.setdefault(sum(word.x0 >= at - 1.5 for at in starts), []).append(word)
    return out
