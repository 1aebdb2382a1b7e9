"""Runs of words as the name of an organisation: what stands in a cell, and how well each run reads as one.

What a run is worth is a sum of what is said of its first word, of its last, and of those between: sums up to each place
are made once, and a run is scored with their differences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import accumulate
from operator import add

from ...lexicons import words as word_list
from ..words import CAPITAL, FINAL, HEAD, LINK, OPENER, ORG, START, STRONG, TOPIC, Word
from .roles import Context, Runs

TWICE = 1.0  # what a name loses that says a word twice: 'Recreational users Domestic users'
PLACED = 1.8  # what one strange word loses that stands where the place of a branch does: 'Age UK | Weir'
LIKELY_PLACE = 0.8  # and several words that do, where the branch might do without
NO_BODY = 3.0  # what a word earns that stands alone where others have a body: 'Independent | Weir Police'
PLAIN_BODY = 0.4  # what the name of a body earns
_OF_LENGTH = (-9.0, -0.3, 0.0, 0.0, 0.0, -0.2, -0.6, -1.2, -2.0, -3.0)  # what a name of so many words loses
_OF_SCHOOLS = frozenset(("primary", "secondary", "special", "early"))  # names end in them: 'Fell Lane Primary'
OF_NOBODY = frozenset(("independent", "unaffiliated", "individual", "freelance", "self", "retired"))
_ARTICLES = frozenset(("An", "The", "Y"))
SEPARATORS = frozenset((",", "–", "-", "—", ";"))


def sums(counts: Iterable[float]) -> list[float]:
    """What comes before each index, in all."""
    return list(accumulate(counts, initial=0.0))


class CellWords:
    """The words of a cell with what stands in brackets left out of account."""

    def __init__(self, words: list[Word]) -> None:
        self.flags = [w.flags & ~LINK if w.text in _ARTICLES else w.flags for w in words]
        self.text = [w.text for w in words]
        n, depth = len(words), 0
        self.inside = [False] * n
        for i, word in enumerate(words):
            depth += word.text == "("
            self.inside[i] = depth > 0
            depth -= word.text == ")" and depth > 0
        self.follows = [n] * n  # the next word outside brackets
        self.last = [-1] * (n + 1)  # the last word outside brackets before a place
        following = n
        for i in range(n - 1, -1, -1):
            self.follows[i] = following
            following = following if self.inside[i] else i
        for i in range(n):
            self.last[i + 1] = self.last[i] if self.inside[i] else i
        # words outside brackets, and the one behind, where that could begin something: a capital, no link between
        pairs = [(i, j) for i, j in enumerate(self.follows) if j < n and not self.inside[i]]
        self.opening = [(i, j) for i, j in pairs if self.flags[j] & (CAPITAL | LINK) == CAPITAL]

    def strange(self, i: int) -> bool:
        """Whether a capitalised word is none of those of job titles and bodies."""
        return self.flags[i] & (CAPITAL | HEAD | START | ORG | TOPIC | LINK) == CAPITAL and not self.inside[i]

    def owning(self, i: int) -> bool:
        """Whether a word is a possessive: 'Tenants’', 'Women's'."""
        return self.text[i].endswith(("’s", "'s", "s’", "s'"))


class BodyScores:
    """Runs as the name of one organisation, in a column of its own."""

    of_field = -0.3  # what it takes off a name that it ends in a field of work

    def __init__(self, words: list[Word], context: Context) -> None:
        self.words = words
        self.runs = Runs(words, context)
        self.read = CellWords(words)
        n = len(words)
        seams = self.seams(self._body_seam)
        self.within_body = sums(map(add, map(self._in_body, range(n)), seams))
        # before the first word: the seam in front of it is not inside
        self.to_body = list(map(add, self.within_body, seams))
        self.body_seams = seams
        self.again = self._said_before()
        self.body_begins = [self._body_begins(i) for i in range(n)]
        self.body_ends = [self._body_ends(i) for i in range(n + 1)]

    def scores(self, start: int, ends: list[int]) -> list[float]:
        """How well words[start:end] make the name of one organisation, for each of these ends."""
        base = self.body_begins[start] - self.to_body[start] - PLAIN_BODY
        known = self.runs.known if self.runs.tails else None
        branch = self._place_of_branch(start)
        base -= LIKELY_PLACE if branch else 0.0
        placed = PLACED - LIKELY_PLACE if branch else -NO_BODY * (self.runs.lower[start] in OF_NOBODY)
        return [
            base
            + self.body_ends[end]
            + self.within_body[end]
            + _OF_LENGTH[min(end - start, 9)]
            + (1.5 if known and known(start, end) else 0.0)
            - (TWICE if self.again[end] >= start else 0.0)
            - (placed if end == start + 1 else 0.0)
            for end in ends
        ]

    def _said_before(self) -> list[int]:
        """For each place the last of the words that a word in front of it says again; -1 where none does."""
        seen: dict[str, int] = {}
        out = [-1]
        for i, word in enumerate(self.words):
            key = self.runs.lower[i]
            plain = len(key) > 3 and not word.flags & LINK
            out.append(max(out[-1], seen.get(key, -1)) if plain else out[-1])
            seen[key] = i
        return out

    def _body_begins(self, i: int) -> float:
        flags = self.read.flags[i]
        if flags & LINK or not flags & CAPITAL:
            return -4.0
        worth = -2.0 if i and self._kind_of_trust(i) else 0.0
        if self.read.text[i] in _ARTICLES or self.runs.lower[i] in word_list("roles.organisation_starts"):
            worth += 0.4 - max(self.body_seams[self.read.follows[i]], -0.9)
        elif flags & ORG:
            j = self.read.follows[i]
            linked = j < len(self.words) and self.read.flags[j] & LINK
            worth -= 0.0 if linked else 0.8 if self.runs.lower[i] in word_list("roles.standing") else 2.4
        elif flags & (OPENER | FINAL):
            worth -= 1.0
        elif flags & START and not flags & TOPIC:
            worth -= 0.7
        return worth

    def _body_ends(self, place: int) -> float:
        last = self.read.last[place]
        if last < 0:
            return -4.0
        flags = self.read.flags[last]
        if flags & LINK:
            return -4.0
        lower = self.runs.lower[last]
        if lower in word_list("roles.organisation_openers"):
            return -1.2
        if lower in word_list("roles.unfinished") and lower not in _OF_SCHOOLS:
            return -1.2
        if self.runs.lower[last] == "university" and last and self.read.flags[last - 1] & FINAL:
            return -1.2  # 'Registrar | University Librarian'
        if lower == "nhs" and 0 < last < len(self.words) - 1 and place == last + 1:
            return -0.6  # 'Weir Council | NHS Dale Trust'
        if flags & ORG:
            return 0.6 if flags & START and flags & TOPIC else 1.3
        if flags & (HEAD | START | TOPIC):
            return -1.2 if flags & HEAD else self.of_field
        if self._place_of_branch(last):
            return 1.0
        return 0.8 if self.read.text[last].isupper() and len(self.read.text[last]) > 1 else 0.1

    def _place_of_branch(self, i: int) -> bool:
        """Whether a strange word says where the branch of a body is: 'Healthwatch Weir', 'Age UK Ferrow'."""
        return i > 0 and self.runs.lower[i - 1] in word_list("roles.organisation_branches") and self.read.strange(i)

    def _body_seam(self, i: int) -> float:
        """What it takes off the name of a body that two words stand side by side in it."""
        flags, following = self.read.flags[i], self.read.flags[self.read.follows[i]]
        if not flags & ORG:
            return 0.0
        if self.read.text[self.read.follows[i]] == "NHS":
            if self._kind_of_trust(self.read.follows[i]):
                return 0.0
            return -1.0  # 'Probation Service | NHS Weir Trust'
        if not following & ORG:
            return -0.1 if self.runs.lower[i] in word_list("roles.organisation_starts") else -0.9
        if self._letters(self.read.follows[i]) and not self.read.text[i].isupper():
            return -1.2  # 'Environment Agency | OPCC'
        return -0.6 if not following & STRONG and (flags & STRONG or self.read.text[i].isupper()) else 0.3

    def _letters(self, i: int) -> bool:
        """Whether a word is the letters that a body goes by."""
        return self.read.text[i].isupper() and len(self.read.text[i]) > 2

    def _kind_of_trust(self, i: int) -> bool:
        """Whether 'NHS' goes on with what kind of trust a name is of: 'Weir Hospitals | NHS Foundation Trust'."""
        j = self.read.follows[i]
        return self.read.text[i] == "NHS" and j < len(self.words) and self.read.text[j] in ("Foundation", "Trust")

    def _in_body(self, i: int) -> float:
        """What a word takes off within the name of a body."""
        if self.read.inside[i]:
            return 0.0
        if self.read.text[i] in SEPARATORS:
            return -2.2
        if self.read.flags[i] & HEAD and not self.read.flags[i] & ORG:
            return -2.1 if self.read.flags[i] & FINAL else -1.3
        return -0.06

    def seams(self, cost: Callable[[int], float]) -> list[float]:
        """For each word what it takes off that it stands right behind the one before it."""
        out = [0.0] * (len(self.words) + 1)
        for i, following in self.read.opening:
            out[following] = cost(i)
        return out
