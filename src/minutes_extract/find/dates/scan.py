"""The text under the grammar's eye, and the small looks around that every form needs."""

from __future__ import annotations

import re

from minutes_extract.find.dates.patterns import compiled

__all__ = ["Scan", "lowered"]

_TAIL = 24
_BRACKETS = "([{\"'‘“:,–—-"


def lowered(text: str) -> str:
    """`text` in lower case, character for character (the one capital that lowers to two is replaced)."""
    return text.lower() if text.isascii() else text.replace("\u0130", "i").lower()


class Scan:
    """A text being read from left to right, and the same `lowered`.

    `floor` is where the last mention ended: nothing before it is looked at again. `cell` says that the text is a cell
    or field that holds owners or dates.
    """

    __slots__ = ("cell", "floor", "low", "rx", "text")

    def __init__(self, text: str, low: str, cell: bool = False) -> None:
        self.text = text
        self.cell = cell
        self.floor = 0
        self.low = low
        self.rx = compiled()

    def match(self, name: str, pos: int) -> re.Match[str] | None:
        """The expression of that id at `pos`."""
        return self.rx[name].match(self.low, pos)

    def before(self, pos: int, width: int = _TAIL) -> str:
        """The lower-case text just before `pos`, back to the last mention."""
        return self.low[max(self.floor, pos - width) : pos]

    def word_before(self, pos: int) -> str:
        """The word before `pos` with only white space between, else an empty string."""
        tail = self.before(pos)
        bare = tail.rstrip()
        if not bare or len(bare) == len(tail) or tail.count("\n", len(bare)) > 1:
            return ""
        return bare.split()[-1].strip(_BRACKETS)

    def capital(self, pos: int) -> bool:
        """Whether the character at `pos` is a capital."""
        return self.text[pos : pos + 1].isupper()

    def alone(self, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` are the whole text."""
        return not self.text[:start].strip() and not self.text[end:].strip(" \t\r\n.")
