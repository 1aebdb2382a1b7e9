"""Initials behind what is said of somebody, without a mark between them: 'Ann Bell, Clerk AB'."""

from __future__ import annotations

from ...segment.passage import Passage
from ..mentions import Mark, PersonDraft, mark
from ..words import LINK, OPENING, Word
from .cell_tails import initials_last

_BETWEEN = frozenset((",", ";", ":", "-", "–", "—", "and", "&", "."))
_BACK = 2  # parts between a name and its initials


def without_letters_last(passage: Passage, words: list[Word]) -> tuple[list[Word], list[Mark]]:
    """The words of a line without initials that end an office or a body, and where those stand.

    They must be those of the name in front: the last word of 'Ann Bell, Head of IT' and 'Ann Bell, Director HR' is the office's.
    """
    if not any(_letters(word) for word in words[3:]):
        return words, []
    found = list[Word]()
    names: list[list[Word]] = []
    said = list[Word]()
    for i, word in enumerate(words):
        if word.text in _BETWEEN:
            names, said = ([*names, said], []) if said else (names, said)
            continue
        if said and _letters(word) and said[-1].capital and not said[-1].has(LINK) and _ends(words[i + 1 : i + 2]):
            if any(initials_last(word, name) for name in names[-_BACK:] if len(name) > 1):
                found.append(word)
        said.append(word)
    return [w for w in words if w not in found], [mark(passage, w.start, w.end) for w in found]


def _ends(behind: list[Word]) -> bool:
    """Whether an entry may end in front of these words: a mark, an 'and' or another name."""
    return not behind or behind[0].capital or behind[0].text in _BETWEEN or behind[0].text in OPENING


def note_letters(people: list[PersonDraft], found: list[Mark]) -> None:
    """Give each of these initials to the nearest person in front."""
    for letters in found:
        before = [one for one in people if one.name.start < letters.start]
        if before and before[-1].initials is None:
            before[-1].initials = letters


def _letters(word: Word) -> bool:
    return 1 < len(word.text) < 6 and word.text[-1].isupper() and sum(map(str.isupper, word.text)) > 1
