"""What shows without knowing the words where those of each of the people of a row begin: 'Weir East Weir East' beside two."""

from __future__ import annotations

from ...lexicons import words as word_list
from ..words import CLOSING, HEAD, LINK, OPENING, ORG, START, TOPIC, Word
from .names import Cut, Split
from .row_roles import PLACED, Column

PAIR = 2  # words of which nothing is known, each two of them a name: 'Weir North Dale Mere'


def said_again(column: Column, count: int) -> Split | None:
    """The cut of a column that says the same of each, or two strange words; a bracket behind them is of one alone."""
    parts = _parts(column.words)
    size, rest = divmod(len(parts), max(count, 1))
    if count < 2 or rest or not size:
        return None
    if size == PAIR and all(_strange(w) for w, *_ in parts):
        return _even(parts, size)
    said = [[parts[i][0].text for i in range(at, at + size)] for at in range(0, len(parts), size)]
    if any(other != said[0] for other in said) or len(set(said[0])) < size:
        return None
    return _even(parts, size)


def led_again(column: Column, count: int) -> Split | None:
    """The cut of a column in which the name or letters of a body begin what is said of each: 'WBT Clerk WBT Head of Works'."""
    words = column.words
    if count < 2 or not words or not _strange(words[0]):
        return None
    starts = [i for i, word in enumerate(words) if word.text == words[0].text]
    ends = [*starts[1:], len(words)]
    if len(starts) != count or any(b - a < 2 or words[b - 1].has(LINK) for a, b in zip(starts, ends, strict=True)):
        return None
    cut: Cut | None = None
    for a, b in zip(starts, ends, strict=True):
        cut = (cut, a, b)
    return Split(0.0, cut)


def ended_as_schools(column: Column, count: int) -> Split | None:
    """The cut of a column behind as many words for schools as there are people: 'Lime Grove Infants Weir High'."""
    if count < 2 or not column.words:
        return None
    schools = [word.text.lower() in word_list("roles.schools") for word in column.words]
    pairs = zip(schools, [*schools[1:], False], strict=True)
    ends = [i for i, (one, following) in enumerate(pairs, 1) if one and not following]
    if len(ends) != count or ends[-1] != len(schools):
        return None
    cut: Cut | None = None
    for a, b in zip([0, *ends], ends, strict=False):
        if b - a < 2 or not column.words[a].capital:
            return None
        cut = (cut, a, b)
    return Split(0.0, cut)


def _strange(word: Word) -> bool:
    """Whether a word could be of a place, and is none of those of offices and bodies."""
    if not word.capital or word.flags & (HEAD | ORG | LINK):
        return False
    return not word.flags & (START | TOPIC) or word.text.lower() in PLACED


def _even(parts: list[list[Word]], size: int) -> Split:
    """The cut behind every so many parts."""
    cut: Cut | None = None
    start = 0
    for at in range(size - 1, len(parts), size):
        end = start + sum(map(len, parts[at - size + 1 : at + 1]))
        cut, start = (cut, start, end), end
    return Split(0.0, cut)


def _parts(words: list[Word]) -> list[list[Word]]:
    """The words outside of brackets, each with the brackets behind it."""
    out: list[list[Word]] = []
    depth = 0
    for word in words:
        depth += word.text in OPENING
        if out and (depth or word.text in CLOSING):
            out[-1].append(word)
        else:
            out.append([word])
        depth -= word.text in CLOSING and depth > 0
    return out
