"""A person's name in parts, and how far two names can be of one person."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from minutes_extract import lexicons

__all__ = ["Name", "fits", "parse", "resembles"]

_APOSTROPHES = str.maketrans("", "", "'’‘`´")


@dataclass(frozen=True, slots=True)
class Name:
    """Given names and family name, plain: no case, accents or dots. `given` may be initials, or none."""

    given: tuple[str, ...]
    family: str

    @property
    def full(self) -> bool:
        """Whether a given name is written out."""
        return any(len(part) > 1 for part in self.given)

    @property
    def key(self) -> str:
        return " ".join((*self.given, self.family))


@lru_cache(maxsize=4096)
def parse(name: str) -> Name:
    """`name`, written given name first.

    >>> parse("J.P. van der Berg")
    Name(given=('j', 'p'), family='van der berg')
    """
    shouted = name.isupper()
    words = [word for part in name.replace(".", ". ").split() for word in _parts(part, shouted)]
    if not words:
        return Name((), "")
    at = len(words) - 1
    particles = lexicons.words("people.particles")
    while at > 1 and words[at - 1] in particles:
        at -= 1
    return Name(tuple(words[:at]), " ".join(words[at:]))


def _parts(word: str, shouted: bool) -> list[str]:
    """One plain word, or the single initials of 'JP'."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    plain = "".join(c for c in plain.translate(_APOSTROPHES) if c.isalnum() or c == "-").strip("-")
    if 1 < len(plain) <= 3 and plain.isupper() and not shouted:
        return list(plain.casefold())
    return [plain.casefold()] if plain else []


def fits(one: Name, other: Name) -> str | None:
    """How `one` may be a shorter form of `other`, which is written out; None where it cannot be.

    'initials': its initials are those of the other. 'middle-name': the other has further given names.
    'family-name': it has no given name. 'short-form': its given name may be short for the other's.
    """
    if one.family != other.family or not other.full or one == other:
        return None
    if not one.given:
        return "family-name"
    if not one.full:
        initials = [part[0] for part in other.given]
        least = min(len(initials), len(one.given))
        return "initials" if [part[0] for part in one.given[:least]] == initials[:least] else None
    if one.given[0] == other.given[0]:
        return "middle-name" if _middle(one.given[1:], other.given[1:]) else None
    return "short-form" if _short(one.given[0], other.given[0]) else None


def _middle(fewer: tuple[str, ...], more: tuple[str, ...]) -> bool:
    """Whether one has the other's middle names, or their initials, or none."""
    return len(fewer) <= len(more) and all(b.startswith(a) for a, b in zip(fewer, more, strict=False))


def _short(short: str, long: str) -> bool:
    return len(short) >= 2 and len(short) < len(long) and long.startswith(short[:-1] if short[-1] in "iye" else short)


def resembles(one: Name, other: Name) -> bool:
    """Whether two names differ as slips of the pen do: by a letter or two of one long word."""
    if one.given[:1] == other.given[:1] and one.given:
        first, second = one.family, other.family
    elif one.family == other.family and one.full and other.full:
        first, second = one.given[0], other.given[0]
    else:
        return False
    close = min(len(first), len(second)) >= 5 and abs(len(first) - len(second)) <= 1
    return close and first != second and SequenceMatcher(None, first, second, autojunk=False).ratio() >= 0.83
