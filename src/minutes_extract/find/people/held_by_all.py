"""An office of several in the cell beside their names: 'Faculty Councillors (Law)', 'Co-opted Trustees'."""

from __future__ import annotations

from itertools import pairwise

from ...lexicons import words as word_list
from ..mentions import Mark
from ..words import HEAD, LINK, OPENER, OPENING, TITLE, Word
from .cell_tails import said_of_day
from .functions import functions_of
from .names import Cut, Split
from .row_roles import Column, column_mark

_LONGEST = 4  # words of such an office


def held_by_all(column: Column) -> Mark | None:
    """The office that the words of a column are where it is one of several, with the bracket that says of which they are."""
    words = column.words
    end = next((i for i, w in enumerate(words) if w.text in OPENING), len(words))
    if not 1 < end <= _LONGEST or not _of_several(words[end - 1]) or len(column.breaks) > 1:
        return None
    if any(map(_office, words[: end - 1])) or not all(w.capital or w.has(LINK) for w in words[:end]):
        return None
    if end == len(words):
        return column_mark(column, 0, end)
    inside = words[end + 1 : -1]
    told = " ".join(w.text for w in inside)
    if not inside or words[-1].text != ")" or any(w.has(HEAD) or not w.text.isalnum() for w in inside):
        return None
    if functions_of(told) or said_of_day(told):
        return None
    return column_mark(column, 0, len(words))


def _office(word: Word) -> bool:
    """Whether a word is an office or title of its own, and not how its holder came to it: not 'Co-opted'."""
    return word.has(HEAD | TITLE) and word.text.lower() not in word_list("roles.seats")


def _of_several(word: Word) -> bool:
    """Whether a word is an office that several hold: 'Councillors', 'Trustees'."""
    many = word.text.lower()
    return many in word_list("roles.many") and many.removesuffix("s") in word_list("roles.heads")


def led_by_openers(column: Column, count: int) -> Split | None:
    """The cut in front of words that begin an office: 'Head of Weirs and Tide Control Deputy Director of Mills'."""
    words = column.words
    if count < 2 or not words or not words[0].has(OPENER):
        return None
    starts = [i for i in range(len(words) - 1) if _opens(words, i)]
    if len(starts) != count or any(w.text in "(),;–-" for w in words) or any(b - a < 2 for a, b in pairwise(starts)):
        return None
    cut: Cut | None = None
    for a, b in zip(starts, [*starts[1:], len(words)], strict=True):
        cut = (cut, a, b)
    return Split(0.0, cut)


def _opens(words: list[Word], i: int) -> bool:
    """Whether a word begins an office of several: 'Deputy Director', 'Head of'."""
    if words[i].flags & (OPENER | HEAD) != OPENER | HEAD or (i and words[i - 1].flags & (OPENER | LINK)):
        return False
    return words[i + 1].has(HEAD) or words[i + 1].text == "of"


def led_by_letters(column: Column, count: int) -> Split | None:
    """The cut of offices that begin with the same letters, each with its field: 'VP Welfare VP Sport'."""
    words = column.words
    first = words[0].text if words else ""
    if count < 2 or not (1 < len(first) < 5 and first.isupper() and words[0].has(HEAD)) or words[-1].text == first:
        return None
    starts = [i for i, w in enumerate(words) if w.text == first]
    if len(starts) != count or any(w.has(HEAD) and w.text != first for w in words):
        return None
    if any(b - a < 2 for a, b in pairwise(starts)):
        return None
    cut: Cut | None = None
    for a, b in zip(starts, [*starts[1:], len(words)], strict=True):
        cut = (cut, a, b)
    return Split(0.0, cut)
