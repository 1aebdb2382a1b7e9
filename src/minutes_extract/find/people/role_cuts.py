"""Fused job titles and organisations apart: every way of cutting a cell into people's parts, scored.

Words are asked about again for each cut tried, so what a run needs is counted once for all of them: how many words
of a kind a run holds is the difference of two sums.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate

from ..words import CAPITAL, FINAL, HEAD, LINK, OPENER, ORG, START, STRONG, TOPIC, Word
from .names import NEVER, NOTHING_CUT, Cuts, Split, best_splits, two_best
from .roles import Context, Runs

EXPECTED = 2.9  # what a plain job title earns: a right cut gains nothing by being one more


def _sums(counts: Iterable[int | bool]) -> list[int]:
    """How many come before each index."""
    return list(accumulate(counts, initial=0))


class _Scores:
    """What is known of the words of a cell, for the score of any run of them."""

    def __init__(self, words: list[Word], context: Context) -> None:
        self.words = words
        self.runs = Runs(words, context)
        self.flags = self.runs.flags
        self.opens = [w.flags & (CAPITAL | LINK) == CAPITAL and w.text not in ",(" for w in words]
        self.strong = self.seams(lambda w: w.flags & STRONG)
        self.not_first = [bool(w.flags & LINK) or w.text in ",)" for w in words]  # it belongs to what stands before
        self.not_last = [bool(w.flags & LINK) for w in words]

    def seams(self, ends: Callable[[Word], int | bool]) -> list[int]:
        """Sums of how often a word that ends a title or a name is followed by another capitalised one."""
        return _sums(after and bool(ends(w)) for w, after in zip(self.words, self.opens[1:], strict=False))


class OrganisationScores(_Scores):
    """Runs as the name of one organisation, in a column of its own."""

    def score(self, start: int, end: int) -> float:
        """How well words[start:end] make the name of one organisation."""
        if start == end or self.not_first[start] or self.not_last[end - 1]:
            return -4.0
        score = 0.0 if self.runs.organisation(start, end) else -2.0
        score -= 1.2 * (self.strong[end - 1] - self.strong[start])
        if self.runs.tails:
            score += 0.8 * self.runs.known(start, end)
        return score if self.flags[start] & CAPITAL else score - 2.0


class RoleScores(_Scores):
    """Runs as one person's job title and organisation."""

    def __init__(self, words: list[Word], context: Context) -> None:
        super().__init__(words, context)
        self.heads = self.runs.heads
        self.finals = _sums(f & FINAL > 0 for f in self.flags)
        self.capitals = _sums(f & CAPITAL > 0 for f in self.flags)
        self.titles = self.seams(lambda w: w.flags & FINAL or w.text == ")")
        self.bodies = self.seams(lambda w: w.flags & (ORG | START | STRONG) == ORG | STRONG)
        self.joins = _sums(
            a & (ORG | HEAD) == ORG and b & (OPENER | CAPITAL) == OPENER | CAPITAL
            for a, b in zip(self.flags, self.flags[1:], strict=False)
        )
        self.opening = [_opening(f) for f in self.flags]
        self.not_last = [no or w.text in ",(" for no, w in zip(self.not_last, words, strict=True)]

    def score(self, start: int, end: int) -> float:
        """How well words[start:end] make one person's job title and organisation."""
        if start == end:
            return NEVER
        if self.not_first[start] or self.not_last[end - 1]:
            return -4.0
        if not self.flags[start] & CAPITAL and self.capitals[end] > self.capitals[start]:
            return -3.0
        cut = self.runs.cut(start, end)
        score = -EXPECTED
        if cut > start:  # a job title
            last = cut - 1
            score += 2.0 if self.heads[cut] > self.heads[start] else -2.0
            score += self.opening[start]
            score -= 1.6 * (self.titles[last] - self.titles[start])
            score -= 1.1 * (self.bodies[last] - self.bodies[start])
            score -= 1.1 * (self.joins[last] - self.joins[start])
        if cut < end:
            score = self._organisation(score, cut, end)
            if cut == start:
                score -= 0.4
        return score

    def _organisation(self, score: float, start: int, end: int) -> float:
        score += 1.0 if self.runs.organisation(start, end) else 0.3
        score -= 2.0 * (self.finals[end] > self.finals[start])
        score -= 0.9 * (self.strong[end - 1] - self.strong[start])
        if self.runs.tails:
            score += 0.6 * self.runs.known(start, end)
        return score


def _opening(first: int) -> float:
    """How much a word of these flags looks like the first of a job title."""
    if first & OPENER:
        return 0.9
    if first & HEAD:
        return 0.8
    return 0.4 if first & START else -0.7


def split_roles(
    words: list[Word], most: int, context: Context, breaks: set[int], organisations: bool = False
) -> dict[int, list[Split]]:
    """For each number of people, the two best cuts of these words, best first."""
    n = len(words)
    score_of = (OrganisationScores if organisations else RoleScores)(words, context).score
    starts = [*_starts(words, breaks), n]
    boundary = {start: _boundary(words, start, breaks) for start in starts[:-1]}
    table: dict[int, Cuts] = {0: NOTHING_CUT}
    for e, end in enumerate(starts[1:], 1):
        stop = end - 1 if words[end - 1].text in ",;" else end
        before = starts[max(0, e - 40) : e]
        steps = [(start, score_of(start, stop) + boundary[start], table[start]) for start in before]
        table[end] = two_best(steps, end, most)
    return best_splits(table.get(n, []))


def _starts(words: list[Word], breaks: set[int]) -> list[int]:
    """Where a person's words could begin."""
    out, depth = [0], 0
    for follows, word in enumerate(words[:-1], 1):
        depth += (word.text == "(") - (word.text == ")")
        if depth > 0:
            continue
        nxt = words[follows]
        if follows in breaks or (
            nxt.flags & CAPITAL and not word.flags & LINK and nxt.text not in ",;)(" and word.text != "("
        ):
            out.append(follows)
    return out


def _boundary(words: list[Word], start: int, breaks: set[int]) -> float:
    if start == 0:
        return 0.0
    if start in breaks:
        return 0.9
    before = words[start - 1]
    if before.text in (",", ";"):
        return -1.8 if before.text == "," else 0.5
    if before.flags & START and words[start].flags & FINAL:
        return -1.0  # inside a compound: 'Governance | Officer'
    if before.flags & START and not before.flags & (FINAL | ORG):
        return -0.3 if before.flags & TOPIC else -1.0
    return 0.0
