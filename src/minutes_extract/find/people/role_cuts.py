"""Fused job titles and organisations apart: every way of cutting a cell into people's parts, scored.

Words are asked about again for each cut tried, so what a run needs is counted once for all of them: how many words
of a kind a run holds is the difference of two sums.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate, pairwise
from operator import add

from ...lexicons import words as word_list
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
        self.strong = self.seams([f & STRONG > 0 for f in self.flags])
        self.not_first = [f & LINK > 0 or w.text in ",)" for f, w in zip(self.flags, words, strict=True)]

    def seams(self, ends: list[bool]) -> list[int]:
        """Sums of how often a word that ends a title or a name is followed by another capitalised one."""
        return _sums([end and after for end, after in zip(ends, self.opens[1:], strict=False)])


class OrganisationScores(_Scores):
    """Runs as the name of one organisation, in a column of its own."""

    def scores(self, starts: list[int], end: int) -> list[float]:
        """How well words[start:end] make the name of one organisation, for each of these starts."""
        return [self._score(start, end) for start in starts]

    def _score(self, start: int, end: int) -> float:
        if start == end or self.not_first[start] or self.flags[end - 1] & LINK:
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
        flags = self.flags
        self.heads = self.runs.heads
        self.finals = _sums([f & FINAL > 0 for f in flags])
        self.kinds = [lower in word_list("roles.kinds") for lower in self.runs.lower]
        self.capitals = _sums([f & CAPITAL > 0 for f in flags])
        self.titles = self.seams([f & FINAL > 0 or w.text == ")" for f, w in zip(flags, words, strict=True)])
        self.bodies = self.seams([f & (ORG | START | STRONG) == ORG | STRONG for f in flags])
        self.joins = _sums(
            [a & (ORG | HEAD) == ORG and b & (OPENER | CAPITAL) == OPENER | CAPITAL for a, b in pairwise(flags)]
        )

    def scores(self, starts: list[int], end: int) -> list[float]:
        """How well words[start:end] make one person's job title and organisation, for each of these starts."""
        last = self.words[end - 1]
        if last.flags & LINK or last.text in ",(":
            return [-4.0 if start < end else NEVER for start in starts]
        cut_of, flags, capitals = self.runs.cut, self.flags, self.capitals
        bodies: dict[int, tuple[float, float, float, float]] = {}
        out: list[float] = []
        for start in starts:
            if start == end:
                out.append(NEVER)
            elif self.not_first[start]:
                out.append(-4.0)
            elif not flags[start] & CAPITAL and capitals[end] > capitals[start]:
                out.append(-3.0)
            else:
                cut = cut_of(start, end)
                score = self._title(start, cut) if cut > start else -EXPECTED
                if cut < end:
                    body = bodies.get(cut)
                    if body is None:
                        body = bodies[cut] = self._body(cut, end)
                    score = score + body[0] - body[1] - body[2] + body[3]
                    if cut == start:
                        score -= 0.4
                out.append(score)
        return out

    def _title(self, start: int, end: int) -> float:
        """How well words[start:end] make one job title."""
        last = end - 1
        score = -EXPECTED
        score += 2.0 if self.heads[end] > self.heads[start] or (end - start == 1 and self.kinds[start]) else -2.0
        score += _opening(self.flags[start])
        score -= 1.6 * (self.titles[last] - self.titles[start])
        score -= 1.1 * (self.bodies[last] - self.bodies[start])
        score -= 1.1 * (self.joins[last] - self.joins[start])
        return score

    def _body(self, start: int, end: int) -> tuple[float, float, float, float]:
        """What the organisation behind a title adds, takes off twice, and adds where it was met before."""
        known = self.runs.known(start, end) if self.runs.tails else False
        return (
            1.0 if self.runs.organisation(start, end) else 0.3,
            2.0 * (self.finals[end] > self.finals[start]),
            0.9 * (self.strong[end - 1] - self.strong[start]),
            0.6 * known,
        )


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
    scores_of = (OrganisationScores if organisations else RoleScores)(words, context).scores
    starts = [*_starts(words, breaks), n]
    boundary = [_boundary(words, start, breaks) for start in starts[:-1]]
    table: list[Cuts] = [NOTHING_CUT]
    for e, end in enumerate(starts[1:], 1):
        stop = end - 1 if words[end - 1].text in ",;" else end
        first = max(0, e - 40)
        before = starts[first:e]
        worth = map(add, scores_of(before, stop), boundary[first:e])
        table.append(two_best(list(zip(before, worth, table[first:e], strict=True)), end, most))
    return best_splits(table[-1] if n else [])


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
    if before.text.lower() in word_list("roles.kinds"):
        return -1.0 if words[start].flags & FINAL else -0.4
    if before.flags & START and words[start].flags & FINAL:
        return -1.0  # inside a compound: 'Governance | Officer'
    if before.flags & START and not before.flags & (FINAL | ORG):
        return -0.3 if before.flags & TOPIC else -1.0
    return 0.0
