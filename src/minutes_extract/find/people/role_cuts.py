"""Fused job titles and organisations apart: every way of cutting a cell into people's parts, scored.

A part is a job title and perhaps an organisation behind it, and the best place for the cut between them belongs to its
score.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from itertools import chain, repeat
from operator import add

from ...lexicons import words as word_list
from ..words import CAPITAL, FINAL, HEAD, LINK, OPENER, ORG, START, STRONG, TOPIC, Word
from .body_cuts import SEPARATORS, BodyScores, sums
from .names import NEVER, NOTHING_CUT, Cuts, Split, best_splits, two_best
from .roles import Context, body_at_end, executive, office_of
from .seams import boundary, of_what, said_again, served, starts_of

EXPECTED = 2.4  # what a plain job title earns: a right cut gains nothing by being one more
UNTITLED = -2.4  # a body alone
BRACKETED = 1.2  # what an organisation in brackets adds to the title in front of it
SOLO = 1.1  # what it takes off a title that it is one word which seldom stands alone
MET = 0.8  # what it adds that an organisation stands elsewhere as well
AGAIN = 1.8  # that a part begins with words that the cell begins with, or with a name that stands elsewhere in it
EVEN = 0.5  # that there is one mark in a part, where there are as many marks as people
_UNITS = frozenset(("team", "unit", "department", "section"))  # 'Exploitation Team', said in the place of a title
LONGEST = 24  # words of one person's part


class RoleScores(BodyScores):
    """Runs as one person's job title and organisation."""

    of_field = -1.1

    def __init__(self, words: list[Word], context: Context, counts: Collection[int] = ()) -> None:
        """`counts`: how many people there may be, as their names tell."""
        super().__init__(words, context)
        self.marks = sums([w.text in SEPARATORS and not self.read.inside[i] for i, w in enumerate(words)])
        self.even = self.marks[-1] > 1 and self.marks[-1] in counts  # one mark for each of them
        self.separate = context.separate
        self.habit = context.comma_last
        n = len(words)
        self.head_behind = self._head_behind()
        self.commas = sums([w.text == "," for w in words])  # a field of work may follow one
        self.held = [
            self.read.strange(i) and i > 0 and words[i - 1].flags & HEAD > 0 and not words[i - 1].flags & LINK
            for i in range(n)
        ]
        seams = self.seams(self._title_seam)
        self.within_title = sums(map(add, map(self._in_title, range(n)), seams))
        own = [self._in_title(i) if self.read.strange(i) else 0.0 for i in range(n)]
        self.to_title = list(map(add, map(add, self.within_title, seams), own))
        self.bodies = self._known_bodies()
        self.bracketed = self._bracketed()
        self.title_begins = [self._title_begins(i) for i in range(n)]
        # where a title ends in front of a cut: the mark between is neither's
        self.title_end = [i - 1 if i and self.read.text[i - 1] in SEPARATORS else i for i in range(n + 1)]
        self.title_ends = [self._title_ends(i) for i in range(n + 1)]
        # what a cut here is worth, apart from the words in front of it and behind it
        self.cut_worth = [
            self.title_ends[i] + self._mark(i) + self.body_begins[i] + self.within_title[self.title_end[i]] - self.to_body[i]
            for i in range(n)
        ]  # fmt: skip
        # where an organisation behind a title may begin, and a place behind the last
        self.places = [n] if self.separate else [*[i for i in range(n) if self._may_begin(i)], n]

    def scores(self, start: int, ends: list[int]) -> list[float]:
        """How well words[start:end] make one person's job title and organisation, for each of these ends."""
        return [score for score, _ in self._best(start, ends)]

    def cut(self, start: int, end: int) -> int:
        """Index of the first word of the organisation in a part; `end` for none."""
        if body_at_end(self.words, start, end) or executive(self.words, start, end) or self._office_alone(start, end):
            return start
        return self._best(start, [end])[0][1]

    def _office_alone(self, start: int, end: int) -> bool:
        """Whether a part is 'Office of the Commissioner' and nothing else."""
        return office_of(self.words, start, end) and self.marks[start] == self.marks[end]

    def _best(self, start: int, ends: list[int]) -> list[tuple[float, int]]:
        base = self.title_begins[start] - self.to_title[start] - EXPECTED
        head = self.head_behind[start]
        untitled = 1.2 if self._kind(start) else self._no_head(start)
        solo = SOLO if self.runs.lower[start] in word_list("roles.bound") else 0.0
        best, at = UNTITLED - base + self.body_begins[start] - self.to_body[start], start
        out: list[tuple[float, int]] = []
        places, n, cut_worth, bodies = self.places, bisect_right(self.places, start), self.cut_worth, self.bodies
        for end in ends:
            while places[n] < end:
                i = places[n]
                worth = cut_worth[i] + (0.9 if i > head else untitled)
                worth -= solo if self.title_end[i] == start + 1 else 0.0
                if worth > best:
                    best, at = worth, i
                n += 1
            alone = self.title_ends[end] + self.within_title[end] + (1.2 if end > head else untitled)
            alone -= 0.5 * self.habit + (solo if end == start + 1 else 0.0)
            alone += BRACKETED if end in self.bracketed else 0.0
            even = (EVEN if self.marks[end] - self.marks[start] == 1 else -EVEN) if self.even else 0.0
            if self.separate and end - start > 1 and self.runs.lower[end - 1] in _UNITS:  # where titles stand
                alone = max(alone, UNTITLED - base - self.to_body[start] + self.body_ends[end] + self.within_body[end])
            with_body, cut = best + self.body_ends[end] + self.within_body[end], at
            for c in bodies.get(end, ()):
                if c <= start:
                    continue
                known = cut_worth[c] + (1.2 if c > head else untitled) + self.body_ends[end] + self.within_body[end]
                if known + MET > with_body:
                    with_body, cut = known + MET, c
            if self.separate or alone >= with_body:
                out.append((base + even + alone, end))
            else:
                out.append((base + even + with_body, cut))
        return out

    def _may_begin(self, i: int) -> bool:
        return self.read.flags[i] & (CAPITAL | LINK) == CAPITAL and not self.read.inside[i]

    def _known_bodies(self) -> dict[int, list[int]]:
        """Where organisations met before stand here: their first words by their ends."""
        found: dict[int, list[int]] = {}
        for end in range(1, len(self.words) + 1) if self.runs.tails else ():
            if self.runs.lower[end - 1] in self.runs.tails:
                starts = [c for c in range(max(0, end - 9), end) if self.runs.known(c, end)]
                if starts:
                    found[end] = starts
        return found

    def _bracketed(self) -> set[int]:
        """Where a bracket ends that holds an organisation: the words in front of it are a title."""
        found: set[int] = set()
        opening = -1
        for i, word in enumerate(self.words):
            if word.text == "(":
                opening = i
            elif word.text == ")" and 0 < opening < i - 1:
                inner = range(opening + 1, i)
                named = any(self.words[k].flags & (CAPITAL | HEAD | START | TOPIC | LINK) == CAPITAL for k in inner)
                if self.runs.organisation(opening + 1, i) or (
                    named and not self.runs.heads[i] > self.runs.heads[opening]
                ):
                    found.add(i + 1)
        return found

    def _kind(self, start: int) -> bool:
        return self.runs.lower[start] in word_list("roles.kinds")

    def _no_head(self, start: int) -> float:
        """What it costs a title to have no office in it: less where it begins with a field of work."""
        flags = self.read.flags[start]
        return 0.1 if flags & (START | TOPIC) and (flags & TOPIC or not flags & ORG) else -1.6

    def _head_behind(self) -> list[int]:
        """For each place the first office from it on."""
        out, found = [0] * len(self.words), len(self.words)
        for i in range(len(self.words) - 1, -1, -1):
            if self.read.flags[i] & HEAD and not self.read.inside[i]:
                found = i
            out[i] = found
        return out

    def _title_begins(self, i: int) -> float:
        flags = self.read.flags[i]
        if flags & LINK or self.words[i].text in ",)":
            return -4.0
        if not flags & CAPITAL:
            return -3.0
        if flags & OPENER:
            return 0.9
        if flags & HEAD:
            return 0.8
        if flags & ORG and not flags & TOPIC:
            return 0.1 if flags & START else -0.8
        if flags & START:
            return 0.1 if self.runs.lower[i] in word_list("roles.populations") else 0.5
        if flags & TOPIC:
            return 0.3
        if self.read.owning(i):
            return 0.0
        if self.separate and i and self.read.flags[i - 1] & FINAL:
            return 0.0  # 'Chief Executive | Voting Member', where no bodies stand
        return -0.6 if i and self.read.flags[i - 1] & STRONG else -1.0  # 'Weir Council | Armed Forces Champion'

    def _mark(self, place: int) -> float:
        """What the mark between a title and an organisation says, or that there is none."""
        if self.title_end[place] < place:
            return 0.9
        return -1.3 if self.habit else -1.1

    def _title_ends(self, place: int) -> float:
        """What the last word of a title says."""
        last = self.read.last[self.title_end[place]]
        if last < 0:
            return -2.0
        flags = self.read.flags[last]
        if flags & LINK or self.read.text[last] in SEPARATORS:
            return -4.0
        if self.runs.lower[last] in word_list("roles.unfinished"):
            return -1.5
        if flags & HEAD:
            return 0.5
        if self.read.owning(last):
            return -1.2
        if flags & ORG and not flags & TOPIC:
            return 0.2 if served(self.words, last) else -1.0
        if self.read.strange(last) and self.held[last]:
            return -1.5 if self.separate else -0.5  # 'Officer Green': what stands behind an office begins something
        return -0.5 if flags & START and not flags & TOPIC and not of_what(self.words, last + 1) else 0.0

    def _in_title(self, i: int) -> float:
        """What a word takes off within a title."""
        if self.read.inside[i]:
            return -0.3
        if self.read.text[i] in SEPARATORS:
            j = self.read.follows[i]
            return 0.1 if j < len(self.words) and self.read.flags[j] & TOPIC else -0.6
        if self.read.strange(i):
            if self._linked(i) or self.read.owning(i):
                return -0.25
            if i < self.head_behind[i] <= i + 2:
                return -0.7  # in front of an office: 'Armed Forces Champion'
            return -0.5 if self.commas[i] else -0.85
        return -0.05

    def _title_seam(self, i: int) -> float:
        """What it takes off a title that two words stand side by side in it."""
        flags, following = self.read.flags[i], self.read.flags[self.read.follows[i]]
        if following & OPENER and self.runs.lower[i] == "director":
            return -1.2  # 'Nurse Director | Chief Officer'
        if not flags & (CAPITAL | LINK) and following & CAPITAL and self.read.text[i].isalpha():
            return -1.2  # 'Family carer | Self advocate'
        if flags & FINAL:
            return -0.7 if following & HEAD and not following & OPENER else -1.8
        if flags & STRONG and not following & (ORG | HEAD):
            return -0.8
        return -0.7 if flags & ORG and not flags & TOPIC and (not following & HEAD or following & OPENER) else 0.0

    def _linked(self, i: int) -> bool:
        """Whether 'of' or 'for' stands right in front of a word, or one word before."""
        return any(j >= 0 and self.read.flags[j] & LINK for j in (i - 1, i - 2))


_MOST_PARTS = 40  # starts of parts that one person's words may hold


def split_roles(scores: BodyScores, most: int, breaks: set[int]) -> dict[int, list[Split]]:
    """For each number of people, the two best cuts of a cell's words, best first; `breaks` begin its paragraphs."""
    words, context = scores.words, scores.runs.context
    n = len(words)
    starts = [*starts_of(words, breaks), n]
    columns = _parts(scores, starts)
    again = said_again(words)
    worths = [boundary(words, start, breaks, context) + AGAIN * (start in again) for start in starts[:-1]]
    table: list[Cuts] = [NOTHING_CUT]
    for e, end in enumerate(starts[1:], 1):
        first = max(0, e - _MOST_PARTS)
        before = starts[first:e]
        worth = map(add, columns[e], worths[first:e])
        table.append(two_best(list(zip(before, worth, table[first:e], strict=True)), end, most))
    return best_splits(table[-1] if n else [])


def _parts(scorer: BodyScores, starts: list[int]) -> list[list[float]]:
    """For each end the scores of the parts from the last starts before it."""
    words = scorer.words
    stops = [end - 1 if end and words[end - 1].text in ",;" else end for end in starts]
    columns: list[list[float]] = [[] for _ in starts]
    for s, start in enumerate(starts[:-1]):
        ends = [
            stop if stop > start else start + 1
            for stop in stops[s + 1 : s + 1 + _MOST_PARTS]
            if stop - start <= LONGEST
        ]
        scores = chain(scorer.scores(start, ends), repeat(NEVER))
        for column, score in zip(columns[s + 1 : s + 1 + _MOST_PARTS], scores, strict=False):
            column.append(score)
    return columns
