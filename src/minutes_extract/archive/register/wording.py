"""How alike the words of two actions are, rare words counting for more.

The measure is Kulczynski's: the mean of the shares that the common words have in either text. A restatement
that is shorter, or has a heading before it, keeps one of the shares high. Words are weighed by how rare they
are among the actions of the body (inverse document frequency).

Two actions of one kind ('mend the hall roof', 'mend the stage roof') are more alike than an action and its
rewording. They clash: a thing stands in one where another stands in the other, between the same words.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from minutes_extract import lexicons

__all__ = ["Likeness", "Wording", "Words", "swapped", "words"]

_WORD = re.compile(r"[^\W_]+(?:[.,/:][0-9]+)*")
_HEADING = re.compile(r"\s{0,9}(?:[^\s:–—]{1,30}\s){0,4}?[^\s:–—]{1,30}(?:\s[-–—]\s|:\s)")  # 'Market hall - '
_LEAST = 3
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))


@dataclass(frozen=True, slots=True)
class Words:
    """The telling words of a text by their stems: in order, and each once; `rest` leaves out a heading before it."""

    order: tuple[str, ...]
    terms: frozenset[str]
    rest: Words | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """`share` is 0 to 1; `words` counts the terms in common, `least` those of the shorter text.

    contained: all terms of one are in the other. figures: each has a figure that the other has not ('Quarter 2',
    'Quarter 3').
    """

    share: float
    words: int
    least: int
    contained: bool
    figures: bool


def words(text: str, without: Iterable[str | None] = ()) -> Words:
    """The telling words of `text`; passages in `without` (due dates) do not count."""
    for passage in without:
        if passage:
            text = text.replace(passage, " ")
    order = _telling(text)
    heading = _HEADING.match(text)
    rest = _telling(text[heading.end() :]) if heading else ()
    return Words(order, frozenset(order), Words(rest, frozenset(rest)) if len(rest) >= _LEAST else None)


def _telling(text: str) -> tuple[str, ...]:
    return tuple(stem for stem in _stems(text) if stem not in _ignored())


def _stems(text: str) -> Iterable[str]:
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_APOSTROPHES)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return map(_stem, _WORD.findall(plain))


def _stem(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + instead
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


@cache
def _ignored() -> frozenset[str]:
    listed = lexicons.words("following.function_words") | lexicons.words("following.common_words")
    return frozenset(map(_stem, listed))


@cache
def _verbs() -> frozenset[str]:
    return frozenset(map(_stem, lexicons.words("cues.tasks.imperatives")))


class Wording:
    """Weighs words by how rare they are in the texts it is made with."""

    def __init__(self, texts: Iterable[Words]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for text in texts:
            counts.update(text.terms)
            total += 1
        self._weights: Mapping[str, float] = {
            term: math.log((1 + total) / (1 + count)) + 0.5 for term, count in counts.items()
        }
        self._rarest = math.log(1 + total) + 0.5
        self._totals: dict[frozenset[str], float] = {}

    def weight(self, term: str) -> float:
        return self._weights.get(term, self._rarest)

    def alike(self, one: Words, other: Words) -> Likeness:
        common = one.terms & other.terms
        least = min(len(one.terms), len(other.terms))
        if not common:
            return Likeness(0.0, 0, least, False, False)
        shared = math.fsum(map(self.weight, common))
        share = (shared / self._total(one.terms) + shared / self._total(other.terms)) / 2
        figures = any(map(_figure, one.terms - common)) and any(map(_figure, other.terms - common))
        return Likeness(round(share, 6), len(common), least, len(common) == least, figures)

    def _total(self, terms: frozenset[str]) -> float:
        found = self._totals.get(terms)
        if found is None:
            found = self._totals[terms] = math.fsum(map(self.weight, terms))
        return found


def swapped(one: Words, other: Words, owners: Iterable[str]) -> bool:
    """Whether one has a thing where the other has another, between the same words or at the same end.

    Owners may change, and a verb may stand for another: these are no such things.
    """
    ignored = _verbs().union(*map(_stems, owners))
    codes = SequenceMatcher(None, one.order, other.order, autojunk=False).get_opcodes()
    for at, (kind, start, end, there, until) in enumerate(codes):
        if kind != "replace" or max(end - start, until - there) > 2:
            continue
        around = [codes[place][0] == "equal" for place in (at - 1, at + 1) if 0 <= place < len(codes)]
        things = [set(one.order[start:end]) - ignored, set(other.order[there:until]) - ignored]
        if around and all(around) and all(things):
            return True
    return False


def _figure(term: str) -> bool:
    return any(c.isdigit() for c in term)
