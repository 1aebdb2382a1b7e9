"""How alike the words of two actions are, rare words counting for more.

The measure is Kulczynski's: the mean of the shares that the common words have in either text. A restatement
that is shorter, or has a heading before it, keeps one of the shares high. Words are weighed by how rare they
are among the actions of the body (inverse document frequency).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from minutes_extract import lexicons

__all__ = ["Likeness", "Terms", "Wording", "terms"]

Terms = frozenset[str]
_WORD = re.compile(r"[^\W_]+(?:[.,/:][0-9]+)*")
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))


@dataclass(frozen=True, slots=True)
class Likeness:
    """`share` is 0 to 1; `words` counts the terms in common, `least` those of the shorter text.

    clash: each has a figure that the other has not ('Quarter 2', 'Quarter 3').
    """

    share: float
    words: int
    least: int
    clash: bool


def terms(text: str, without: Iterable[str | None] = ()) -> Terms:
    """The telling words of `text` by their stems; passages in `without` (due dates) do not count."""
    for passage in without:
        if passage:
            text = text.replace(passage, " ")
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_APOSTROPHES)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    ignored = lexicons.words("following.function_words") | lexicons.words("following.common_words")
    return frozenset(_stem(word) for word in _WORD.findall(plain) if word not in ignored)


def _stem(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + instead
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


class Wording:
    """Weighs words by how rare they are in the texts it is made with."""

    def __init__(self, texts: Iterable[Terms]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for text in texts:
            counts.update(text)
            total += 1
        self._weights: Mapping[str, float] = {
            term: math.log((1 + total) / (1 + count)) + 0.5 for term, count in counts.items()
        }
        self._rarest = math.log(1 + total) + 0.5
        self._totals: dict[Terms, float] = {}

    def weight(self, term: str) -> float:
        return self._weights.get(term, self._rarest)

    def alike(self, one: Terms, other: Terms) -> Likeness:
        common = one & other
        least = min(len(one), len(other))
        if not common:
            return Likeness(0.0, 0, least, False)
        shared = math.fsum(map(self.weight, common))
        share = (shared / self._total(one) + shared / self._total(other)) / 2
        clash = any(map(_figure, one - common)) and any(map(_figure, other - common))
        return Likeness(round(share, 6), len(common), least, clash)

    def _total(self, text: Terms) -> float:
        found = self._totals.get(text)
        if found is None:
            found = self._totals[text] = math.fsum(map(self.weight, text))
        return found


def _figure(term: str) -> bool:
    return any(c.isdigit() for c in term)
