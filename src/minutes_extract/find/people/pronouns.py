"""Pronouns among what an attendance list says of somebody: 'Ann Bell / she, her / Weir Mill'."""

from __future__ import annotations

import re

from ...lexicons import words as word_list
from ...segment.passage import Passage
from ..mentions import Mark, PersonDraft, mark
from ..words import CLOSING, OPENING, Word

_BETWEEN = frozenset((",", "/", "|", ";", "-", "–", "—"))


def without_pronouns(passage: Passage, words: list[Word]) -> tuple[list[Word], list[Mark]]:
    """The words of a line without pronouns that stand alone between separators, and where those stand."""
    own = [n for n, word in enumerate(words) if n > 1 and _pronoun(word)]
    if not own:
        return words, []
    out, found = list[Word](), list[Mark]()
    depth = n = 0
    while n < len(words):
        depth += (words[n].text in OPENING) - (words[n].text in CLOSING)
        end = _end(words, n, set(own)) if n in own and not depth and words[n - 1].text in _BETWEEN else n
        if end > n:
            out.pop()  # the separator in front
            found.append(mark(passage, words[n].start, words[end - 1].end))
        else:
            out.append(words[n])
        n = max(end, n + 1)
    return out, found


def note_pronouns(people: list[PersonDraft], found: list[Mark]) -> None:
    """Note pronouns on the person in front of them."""
    for said in found:
        before = [one for one in people if one.name.start < said.start]
        if before and before[-1].note is None:
            before[-1].note = said


def _end(words: list[Word], n: int, own: set[int]) -> int:
    """Where pronouns that begin with the n-th word end; `n` where something else stands beside the last of them."""
    last = n
    while last + 2 < len(words) and words[last + 1].text in _BETWEEN and last + 2 in own:
        last += 2
    return last + 1 if last + 1 == len(words) or words[last + 1].text in _BETWEEN else n


def _pronoun(word: Word) -> bool:
    known = word_list("people.pronouns")
    said = [part for part in re.split("[/-]", word.text.lower()) if part]
    return bool(said) and all(part in known for part in said)
