"""Fused job titles and organisations apart: every way of cutting a cell into people's parts, scored.

Words are asked about again for each cut tried, so what a run needs is counted once for all of them: how many words
of a kind a run holds is the difference of two sums.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate

from ..words import CAPITAL, FINAL, HEAD, LINK, OPENER, ORG, START, STRONG, TOPIC, Word
from .names import NEVER, Split, Step, two_best
from .roles import Context, cut_organisation, organisation_like, phrase

EXPECTED = 2.9  # what a plain job title earns: a right cut gains nothing by being one more


def _sums(counts: Iterable[int | bool]) -> list[int]:
    """How many come before each index."""
    return list(accumulate(counts, initial=0))


class _Scores:
    """What is known of the words of a cell, for the score of any run of them."""

    def __init__(self, words: list[Word], context: Context) -> None:
        self.words = words
        self.context = context
        self.flags = [w.flags for w in words]
        self.opens = [w.flags & (CAPITAL | LINK) == CAPITAL and w.text not in ",(" for w in words]
        self.strong = self.seams(lambda w: w.flags & STRONG)

    def seams(self, ends: Callable[[Word], int | bool]) -> list[int]:
        """Sums of how often a word that ends a title or a name is followed by another capitalised one."""
        return _sums(after and bool(ends(w)) for w, after in zip(self.words, self.opens[1:], strict=False))

    def unfit(self, start: int, end: int) -> bool:
        """Whether the run begins or ends with a word that belongs to another."""
        first, last = self.words[start], self.words[end - 1]
        return bool(first.flags & LINK or first.text in ",)" or last.flags & LINK)


class OrganisationScores(_Scores):
    """Runs as the name of one organisation, in a column of its own."""

    def score(self, start: int, end: int) -> float:
        """How well words[start:end] make the name of one organisation."""
        if start == end or self.unfit(start, end):
            return -4.0
        part = self.words[start:end]
        score = 0.0 if organisation_like(part) else -2.0
        score -= 1.2 * (self.strong[end - 1] - self.strong[start])
        if self.context.known:
            score += 0.8 * (phrase(part) in self.context.known)
        return score if self.flags[start] & CAPITAL else score - 2.0


class RoleScores(_Scores):
    """Runs as one person's job title and organisation."""

    def __init__(self, words: list[Word], context: Context) -> None:
        super().__init__(words, context)
        self.heads = _sums(f & HEAD > 0 for f in self.flags)
        self.finals = _sums(f & FINAL > 0 for f in self.flags)
        self.capitals = _sums(f & CAPITAL > 0 for f in self.flags)
        self.titles = self.seams(lambda w: w.flags & FINAL or w.text == ")")
        self.bodies = self.seams(lambda w: w.flags & (ORG | START | STRONG) == ORG | STRONG)
        self.joins = _sums(
            a & (ORG | HEAD) == ORG and b & (OPENER | CAPITAL) == OPENER | CAPITAL
            for a, b in zip(self.flags, self.flags[1:], strict=False)
        )

    def score(self, start: int, end: int) -> float:
        """How well words[start:end] make one person's job title and organisation."""
        if start == end:
            return NEVER
        if self.unfit(start, end) or self.words[end - 1].text in ",(":
            return -4.0
        if not self.flags[start] & CAPITAL and self.capitals[end] > self.capitals[start]:
            return -3.0
        cut = start + cut_organisation(self.words[start:end], self.context)
        score = -EXPECTED
        if cut > start:
            score = self._role(score, start, cut)
        if cut < end:
            score = self._organisation(score, cut, end)
            if cut == start:
                score -= 0.4
        return score

    def _role(self, score: float, start: int, end: int) -> float:
        last = end - 1
        score += 2.0 if self.heads[end] > self.heads[start] else -2.0
        score += _opening(self.flags[start])
        score -= 1.6 * (self.titles[last] - self.titles[start])
        score -= 1.1 * (self.bodies[last] - self.bodies[start])
        score -= 1.1 * (self.joins[last] - self.joins[start])
        return score

    def _organisation(self, score: float, start: int, end: int) -> float:
        part, known = self.words[start:end], self.context.known
        score += 1.0 if organisation_like(part) else 0.3
        score -= 2.0 * (self.finals[end] > self.finals[start])
        score -= 0.9 * (self.strong[end - 1] - self.strong[start])
        if known:
            score += 0.6 * (phrase(part) in known)
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
    table: dict[int, dict[int, list[Split]]] = {0: {0: [Split(0.0, ())]}}
    for e, end in enumerate(starts[1:], 1):
        found: dict[int, list[Step]] = {}
        stop = end - 1 if words[end - 1].text in ",;" else end
        for start in starts[max(0, e - 40) : e]:
            score = score_of(start, stop) + boundary[start]
            for k, splits in table[start].items():
                if k < most:
                    found.setdefault(k + 1, []).extend([(s.score + score, s, start) for s in splits])
        table[end] = {k: two_best(steps, end) for k, steps in found.items()}
    return table.get(n, {})


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
