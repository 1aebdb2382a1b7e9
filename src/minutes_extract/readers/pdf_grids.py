"""Tables that a PDF page draws with lines: its rules joined to grids, its words put in their cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from .pdf_words import Rule, Word

__all__ = ["Grid", "grids"]

_NEAR = 3.0
_MOST = 4_000_000


@dataclass(slots=True)
class Grid:
    """A ruled table: its edges from left to right and from top to bottom, and the words of each cell."""

    xs: list[float]
    ys: list[float]
    owners: list[list[tuple[int, int]]]  # the cell that each place of the grid belongs to
    words: dict[tuple[int, int], list[Word]] = field(default_factory=dict)

    def take(self, word: Word) -> bool:
        """Put a word in its cell; False where it stands outside."""
        x, y = (word.x0 + word.x1) / 2, word.base + 0.25 * word.size
        column = bisect_right(self.xs, x) - 1
        row = bisect_right([-edge for edge in self.ys], -y) - 1
        if not (0 <= column < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1):
            return False
        self.words.setdefault(self.owners[row][column], []).append(word)
        return True


def grids(rules: list[Rule]) -> list[Grid]:
    """The ruled tables of a page: lines that cross or touch, with at least two columns; one is but a frame."""
    upright, level = _merged([r for r in rules if r.upright]), _merged([r for r in rules if not r.upright])
    if not upright or not level or len(upright) * len(level) > _MOST:
        return []
    found = []
    for group in _touching(upright, level):
        xs = _distinct(rule.at for rule in group if rule.upright)
        ys = _distinct(rule.at for rule in group if not rule.upright)[::-1]
        if 2 < len(xs) <= 60 and len(ys) > 1:
            found.append(Grid(xs, ys, _owners(xs, ys, group)))
    return found


def _merged(rules: list[Rule]) -> list[Rule]:
    """Rules that go on in one another, or lie on one another, as one."""
    out: list[Rule] = []
    for rule in sorted(rules, key=lambda r: (round(r.at / 2), r.start)):
        last = out[-1] if out else None
        if (
            last is not None
            and abs(last.at - rule.at) < 2
            and rule.start <= last.end + _NEAR
            and last.start <= rule.start + 2
        ):
            last.end = max(last.end, rule.end)
        else:
            out.append(Rule(rule.upright, rule.at, rule.start, rule.end))
    return out


def _touching(upright: list[Rule], level: list[Rule]) -> Iterable[list[Rule]]:
    """Groups of rules that hang together."""
    rules = upright + level
    parent = list(range(len(rules)))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for i, a in enumerate(upright):
        for j, b in enumerate(level, len(upright)):
            if b.start - _NEAR <= a.at <= b.end + _NEAR and a.start - _NEAR <= b.at <= a.end + _NEAR:
                parent[root(i)] = root(j)
    groups: dict[int, list[Rule]] = {}
    for n, rule in enumerate(rules):
        groups.setdefault(root(n), []).append(rule)
    return groups.values()


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
