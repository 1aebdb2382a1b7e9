"""Pieces of text of which one must stand in a text for something to be found in it: a cheap test before any pattern."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["Cues"]


class Cues(tuple[str, ...]):
    """Pieces of text in lower case, one of which must stand in a text in whatever case; in their own case if `exact`.

    >>> Cues(("agree", "taken as read")).within("it was agreed.")
    True
    """

    exact: bool

    def __new__(cls, pieces: Iterable[str], exact: bool = False) -> Cues:
        made = super().__new__(cls, pieces)
        made.exact = exact
        return made

    def within(self, text: str) -> bool:
        """Whether one of them stands in a text, which is in lower case unless they are `exact`."""
        return any(map(text.__contains__, self))
