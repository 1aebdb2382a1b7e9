"""Tables that a PDF page draws with lines: its rules joined to grids, its words put in their cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from .pdf_words import Rule, Word

__all__ = ["Grid", "grids"]

_NEAR = 3.0
_MARGIN = 20.0  # between the wall of a cell and that of a table in it
_ROW = 8.0  # less is no row of words
_MOST = 4_000_000


@dataclass(slots=True)
class Grid:
    """A ruled table: its edges from left to right and from top to bottom, and the words of each cell."""

    xs: list[float]
    ys: list[float]
    owners: list[list[tuple[int, int]]]  # the cell that each place of the grid belongs to
    words: dict[tuple[int, int], list[Word]] = field(default_factory=dict)
    inner: dict[tuple[int, int], list[Grid]] = field(default_factory=dict)  # tables in its cells

    @property
    def size(self) -> float:
        return (self.xs[-1] - self.xs[0]) * (self.ys[0] - self.ys[-1])

    def _owner(self, x: float, y: float) -> tuple[int, int] | None:
        """The cell at a place of the page; None outside."""
        column = bisect_right(self.xs, x) - 1
        row = bisect_right([-edge for edge in self.ys], -y) - 1
        inside = 0 <= column < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1
        return self.owners[row][column] if inside else None

    def take(self, word: Word) -> bool:
        """Put a word in its cell; False where it stands outside."""
        x, y = (word.x0 + word.x1) / 2, word.base + 0.25 * word.size
        owner = self._owner(x, y)
        if owner is not None:
            self.words.setdefault(owner, []).append(word)
        return owner is not None

    def hold(self, other: Grid) -> bool:
        """Put a table in the cell that it stands in; False where it does not."""
        if other.size >= self.size:
            return False
        left, right, top, end = other.xs[0], other.xs[-1], other.ys[0], other.ys[-1]
        owner = self._owner((left + right) / 2, (top + end) / 2)
        if owner is None or not self.xs[0] < left < right < self.xs[-1]:
            return False
        self.inner.setdefault(owner, []).append(other)
        return True


def grids(rules: list[Rule]) -> list[Grid]:
    """The ruled tables of a page: lines that cross or touch, with at least two columns; one is but a frame."""
    upright, level = _merged([r for r in rules if r.upright]), _merged([r for r in rules if not r.upright])
    if not upright or not level or len(upright) * len(level) > _MOST:
        return []
    found = [grid for group in _touching(upright, level) for part in _nested(group) if (grid := _grid(part))]
    found.sort(key=lambda grid: grid.size)
    return found


def _grid(rules: list[Rule]) -> Grid | None:
    rules = [*rules, *_open_sides(rules)]
    xs = _distinct(rule.at for rule in rules if rule.upright)
    ys = _distinct(rule.at for rule in rules if not rule.upright)[::-1]
    return Grid(xs, ys, _owners(xs, ys, rules)) if 2 < len(xs) <= 60 and len(ys) > 1 else None


def _open_sides(rules: list[Rule]) -> list[Rule]:
    """The outer edges that a table leaves out, where its rules run on to them: it may be ruled between cells only."""
    upright, level = [r for r in rules if r.upright], [r for r in rules if not r.upright]
    if not upright or not level:
        return []
    low, high = min(r.start for r in upright), max(r.end for r in upright)
    ends = (
        (min, [r.start for r in level], [r.at for r in upright]),
        (max, [r.end for r in level], [r.at for r in upright]),
    )
    sides = [outer(to) for outer, to, walls in ends if _runs_on(outer(to), to, outer(walls))]
    left, right = min([r.at for r in upright] + sides), max([r.at for r in upright] + sides)
    tops = [
        at for at, wall in ((low, min(r.at for r in level)), (high, max(r.at for r in level))) if abs(at - wall) > _ROW
    ]
    return [Rule(True, at, low, high) for at in sides] + [Rule(False, at, left, right) for at in tops]


def _runs_on(end: float, ends: list[float], wall: float) -> bool:
    """Whether most rules end at one place well beyond the outermost wall."""
    return abs(end - wall) > _MARGIN and sum(abs(end - other) < _NEAR for other in ends) > 0.5 * len(ends)


def _merged(rules: list[Rule]) -> list[Rule]:
    """Rules that go on in one another, or lie on one another, as one."""
    out: list[Rule] = []
    for rule in sorted(rules, key=lambda r: (round(r.at / 2), r.start)):
        last = out[-1] if out else None
        if (
            last is not None
            and abs(last.at - rule.at) < (0.3 if _within(rule, last) else 2)
            and rule.start <= last.end + _NEAR
            and last.start <= rule.start + 2
        ):
            last.end = max(last.end, rule.end)
        else:
            out.append(Rule(rule.upright, rule.at, rule.start, rule.end))
    return out


def _within(rule: Rule, other: Rule) -> bool:
    """Whether one of two rules ends well before the other at both ends: those of a table in a cell do."""
    shorter, longer = sorted((rule, other), key=lambda r: r.end - r.start)
    return longer.start + _NEAR < shorter.start and shorter.end < longer.end - _NEAR


def _touching(upright: list[Rule], level: list[Rule]) -> Iterable[list[Rule]]:
    """Groups of rules that hang together."""
    return _joined(
        upright + level,
        (
            (i, len(upright) + j)
            for i, a in enumerate(upright)
            for j, b in enumerate(level)
            if b.start - _NEAR <= a.at <= b.end + _NEAR and a.start - _NEAR <= b.at <= a.end + _NEAR
        ),
    )


def _joined(rules: list[Rule], pairs: Iterable[tuple[int, int]]) -> list[list[Rule]]:
    """The rules in groups, those of a pair in one."""
    parent = list(range(len(rules)))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for i, j in pairs:
        parent[root(i)] = root(j)
    groups: dict[int, list[Rule]] = {}
    for n, rule in enumerate(rules):
        groups.setdefault(root(n), []).append(rule)
    return list(groups.values())


def _nested(rules: list[Rule]) -> list[list[Rule]]:
    """A group parted from the tables in its cells: they touch only where a page cuts both.

    A table has rules of its own that end on its own outer walls, and these stand a margin apart from the walls around.
    """
    upright, level = [r for r in rules if r.upright], [r for r in rules if not r.upright]
    pairs = (
        (i, len(upright) + j)
        for i, a in enumerate(upright)
        for j, b in enumerate(level)
        if min(abs(b.start - a.at), abs(b.end - a.at)) < _NEAR and a.start - _NEAR <= b.at <= a.end + _NEAR
    )
    inner: list[list[Rule]] = []
    walls = [r.at for r in upright]
    for part in _joined(upright + level, pairs):
        own = [r.at for r in part if r.upright]
        if len(own) < 2 or sum(not r.upright for r in part) < 1:
            continue
        left, right = min(own), max(own)
        margin = any(_NEAR < left - wall < _MARGIN for wall in walls) and any(wall > right + _NEAR for wall in walls)
        if margin:
            low = min(r.start for r in part if r.upright)
            high = max(r.end for r in part if r.upright)
            between = [r for r in upright if left < r.at < right and low - _NEAR <= r.start and r.end <= high + _NEAR]
            inner.append(_closed([*part, *(r for r in between if r not in part)], left, right, low, high))
    taken = {id(r) for part in inner for r in part}
    return [*inner, [r for r in rules if id(r) not in taken]]


def _closed(rules: list[Rule], left: float, right: float, low: float, high: float) -> list[Rule]:
    """The rules of a table with its upper and lower edges, which a page may have cut off."""
    edges = [
        Rule(False, at, left, right) for at in (low, high) if all(r.upright or abs(r.at - at) > _NEAR for r in rules)
    ]
    return [*rules, *edges]


def _distinct(places: Iterable[float]) -> list[float]:
    """Places in order, those that nearly coincide once."""
    out: list[float] = []
    for place in sorted(places):
        if not out or place - out[-1] > _NEAR:
            out.append(place)
    return out


def _owners(xs: list[float], ys: list[float], rules: list[Rule]) -> list[list[tuple[int, int]]]:
    """For each place of the grid the cell it belongs to: where no rule parts two places they are one cell."""
    walls = _covered([r for r in rules if r.upright], xs, [-y for y in ys], flip=True)
    floors = _covered([r for r in rules if not r.upright], [-y for y in ys], xs, flip=False)
    owners: list[list[tuple[int, int]]] = []
    for row in range(len(ys) - 1):
        line: list[tuple[int, int]] = []
        for column in range(len(xs) - 1):
            if column and (column, row) not in walls:
                line.append(line[column - 1])
            elif row and (row, column) not in floors and owners[row - 1][column][1] == column:
                line.append(owners[row - 1][column])
            else:
                line.append((row, column))
        owners.append(line)
    return owners


def _covered(rules: list[Rule], places: list[float], across: list[float], flip: bool) -> set[tuple[int, int]]:
    """The (edge, place) pairs at which a rule stands; `flip` turns heights round, so that they grow downwards."""
    out: set[tuple[int, int]] = set()
    for rule in rules:
        at = rule.at if flip else -rule.at
        start, end = (-rule.end, -rule.start) if flip else (rule.start, rule.end)
        edge = bisect_right(places, at + _NEAR) - 1
        for n in range(max(bisect_right(across, start) - 1, 0), len(across) - 1):
            if across[n] >= end:
                break
            if start <= (across[n] + across[n + 1]) / 2 <= end:
                out.add((edge, n))
    return out
