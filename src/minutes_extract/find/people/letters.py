"""Cells of initials: a column of their own beside the names that they are of."""

from __future__ import annotations

import re

from ...segment.passage import Passage
from ..mentions import Mark, mark


def printed(passages: list[Passage]) -> list[Mark]:
    """The initials of a column of their own."""
    return [
        mark(p, m.start(), m.end())
        for p in passages
        for m in re.finditer(r"[^\s,/&]+", p.text)
        if m.group()[0].isalpha()
    ]


def all_initials(cell: list[Passage]) -> bool:
    tokens = [t for p in cell for t in re.split(r"[\s,/]+", p.text) if t]
    return bool(tokens) and all(
        re.fullmatch(r"[A-Z](?:[a-z]{0,2}[A-Z’'.-]+[a-z]?){1,4}", t) and len(t) <= 7 for t in tokens
    )


def initials_beside(cell: list[Passage], names: list[Passage]) -> bool:
    """Whether letters could be the initials of these people, who have none in brackets: 'FBC' beside Fay Bruce is a body."""
    if any(re.search(r"\([A-Z]{2,4}\)", p.text) for p in names):
        return False
    words = [w for p in names for w in re.findall(r"[^\W\d_]+", p.text)]
    first = {w[0] for w in words}
    last = {letter.upper() for letter in first}
    tokens = [t.rstrip(".") for p in cell for t in re.split(r"[\s,/]+", p.text) if t]
    return all(
        t[0] in first and (t[-1].upper() in last or any(w.lower().startswith(t[1:].lower()) for w in words))
        for t in tokens
    )


_SMALL = frozenset(("and", "for", "of", "the", "to"))


def short_of_office(letters: str, office: str) -> bool:
    """Whether letters are the first ones of the words of an office, and perhaps more of its last: 'CEX' of a Chief Executive."""
    if not (1 < len(letters) < 7 and letters.isalpha() and letters.isupper()):
        return False
    words = [word for word in re.findall(r"[A-Za-z]+", office.split(",", 1)[0].lower()) if word not in _SMALL]
    return any(_begins(letters.lower(), words[at:]) for at in range(len(words) - 1))


def _begins(letters: str, words: list[str]) -> bool:
    """Whether letters are those that begin these words, two of them at the least, and the last ones stand within the last word."""
    firsts = "".join(word[0] for word in words)
    if not letters.startswith(firsts):
        return False
    rest = iter(words[-1][1:])
    return all(letter in rest for letter in letters[len(firsts) :])
