"""Pieces of words that a text must hold for something to be found in it, asked of all its words at once.

Finders ask of each passage whether it holds one of their cues before they try a pattern. Each word is looked at once,
for the cues of all of them, and a passage then answers with the bits of its words. What its words hold is kept of the
latest few thousand words, as bits alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import filterfalse

__all__ = ["Cues", "bits_of"]

_MOST, _LONGEST = 8192, 40  # words kept, and their letters
_ALL = 1  # set of every text, also of one without words


class Cues(tuple[str, ...]):
    """Pieces of text, in lower case, one of which must stand in a text in whatever case; in their own case if `exact`.

    >>> agreed = Cues(("agree", "taken as read"))
    >>> [agreed.among(bits_of(text), text) for text in ("It was Agreed.", "taken as read", "taken to read")]
    [True, True, False]
    """

    exact: bool
    sure: int
    """The bit of texts that hold a piece of one word."""
    perhaps: int
    """The bit of texts that hold the longest word of one of the others."""
    others: tuple[str, ...]

    def __new__(cls, pieces: Iterable[str], exact: bool = False) -> Cues:
        made = super().__new__(cls, pieces)
        made.exact = exact
        made.others = tuple(piece for piece in made if piece.split() != [piece])
        made.sure = _words.register([piece for piece in made if piece.split() == [piece]], exact)
        blank = not all(map(str.split, made.others))  # of it no word tells
        made.perhaps = _ALL if blank else _words.register([max(x.split(), key=len) for x in made.others], exact)
        return made

    def among(self, bits: int, text: str) -> bool:
        """Whether one of them stands in a text, of which these are the bits."""
        if bits & self.sure:
            return True
        if not bits & self.perhaps:
            return False
        return any(map((text if self.exact else text.lower()).__contains__, self.others))


class _Words:
    """The bits of each word that was met, worked out when it is first asked for: those of most words are none."""

    def __init__(self) -> None:
        self._next = _ALL << 1
        self._exact: dict[str, list[tuple[str, int]]] = {}  # pieces and their bits by their first letter
        self._lower: dict[str, list[tuple[str, int]]] = {}
        self.some: dict[str, int] = {}
        self.none: set[str] = set()

    def register(self, pieces: list[str], exact: bool) -> int:
        """A bit for the words that hold one of these pieces."""
        if not pieces:
            return 0
        bit, self._next = self._next, self._next << 1
        known = self._exact if exact else self._lower
        for piece in pieces:
            known.setdefault(piece[0], []).append((piece, bit))
        self._forget()
        return bit

    def look(self, word: str) -> int:
        """The bits of all pieces that stand in a new word."""
        if len(self.none) >= _MOST or len(self.some) >= _MOST:
            self._forget()
        found = _look(word, self._exact) | _look(word.lower(), self._lower)
        if len(word) > _LONGEST:
            return found
        if found:
            self.some[word] = found
        else:
            self.none.add(word)
        return found

    def _forget(self) -> None:
        self.some.clear()
        self.none.clear()


def _look(word: str, pieces: dict[str, list[tuple[str, int]]]) -> int:
    bits = 0
    for letter in {*word}:
        for piece, bit in pieces.get(letter, ()):
            if piece in word:
                bits |= bit
    return bits


_words = _Words()


def bits_of(text: str) -> int:
    """What the words of a text hold: a bit for each `Cues` of which one may stand in it."""
    bits, some = _ALL, _words.some
    for word in filterfalse(_words.none.__contains__, text.split()):
        bits |= some.get(word) or _words.look(word)
    return bits
