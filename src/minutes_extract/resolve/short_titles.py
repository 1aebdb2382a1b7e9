"""Job titles that a column of owners shortens word by word, or leaves off where they say of what: 'VP F&R', 'the Dean'."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from ..find.words import stands_in
from ..lexicons import table, words
from ..segment.passage import normal

if TYPE_CHECKING:
    from .known import Person

_LINKS = frozenset(("the", "to", "of", "for", "and", "&", "in", "at"))
_SHORTEST = 3
"""Letters with which a shortened word begins as the whole one does: 'Dir', 'Fin'."""
_MANY_HOLD = frozenset(("member", "representative", "rep", "governor", "trustee", "councillor", "director", "officer"))
_LOWER = frozenset(("deputy", "assistant", "vice", "sub", "acting", "associate"))


def spelt_short(offices: Iterable[tuple[Person, list[str]]], text: str) -> list[Person]:
    """Whose title these words and letters shorten in its order: 'VP F&R' of a Vice Principal Finance and Resources.

    Who is named by the whole title comes before those of whose title the end is left out: 'VP Finance'.
    """
    tokens = _tokens(text)
    if len(tokens) < 2 or not any(token.isupper() for token in tokens):
        return []
    left = [(person, n) for person, held in offices if (n := _least_left(tokens, held)) is not None]
    least = min((n for _, n in left), default=0)
    return [person for person, n in left if n == least]


def _tokens(text: str) -> list[str]:
    """The words of a title in short, links left out, and letters that a sign joins as one word: 'F&R'."""
    joined = re.sub(r"(?<=\b[A-Z])\s?[&+/]\s?(?=[A-Z]\b)", "", text)
    found = _words().findall(joined)
    return [word for word in found if word.lower() not in _LINKS]


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][\w’'-]*")


def _least_left(tokens: list[str], held: list[str]) -> int | None:
    """How many words the title leaves out at its end which leaves out fewest; None where none is shortened so."""
    counts = [left for title in held if (left := _left(tokens, title)) is not None]
    return min(counts, default=None)


def _left(tokens: list[str], title: str) -> int | None:
    whole = [word for word in title.split() if word not in _LINKS]
    at = 0
    for token in tokens:
        if at < len(whole) and _shortens(token, whole[at]):
            at += 1
        elif token.isupper() and [word[0] for word in whole[at : at + len(token)]] == list(token.lower()):
            at += len(token)
        else:
            return None
    return len(whole) - at


def _shortens(token: str, word: str) -> bool:
    low = token.lower()
    if low == word or table("roles.abbreviations").get(low) == word:
        return True
    return not token.isupper() and len(low) >= _SHORTEST and word.startswith(low)


def only_one(offices: Iterable[tuple[Person, list[str]]], text: str) -> list[Person]:
    """Whose office is said without its place where nobody else's is like it: 'the Dean' of a Dean of Arts."""
    key = _article().sub("", normal(text))
    if " " in key or key not in words("roles.heads") or key in _MANY_HOLD:
        return []
    out = []
    for person, held in offices:
        like = [title for title in held if stands_in(key, title) and not _LOWER & set(title.replace("-", " ").split())]
        if like and not any(title.startswith(f"{key} of ") for title in like):
            return []  # who else holds such an office
        out += [person] if like else []
    return out


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"^(?:the|our)\s+")
