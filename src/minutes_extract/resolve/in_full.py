"""Owners by a first name alone whom no list names, but the text does, in full: 'Ann to write', 'Ann Bell reported'."""

from __future__ import annotations

import re
from functools import cache

from ..lexicons import words
from .owners import Owner

_SHORTEST = 3
"""Letters: shorter words are initials, or begin too much else."""


def named_in_full(owners: list[Owner], text: str) -> list[Owner]:
    """The same owners, those with a full name whom one full name of the text fits; `text` is the visible text."""
    return [_named(owner, text) if _by_first_name(owner) else owner for owner in owners]


def _by_first_name(owner: Owner) -> bool:
    found, said = owner.resolution, owner.mark.text
    if found.kind != "person" or found.name is not None or found.person is not None or found.candidates:
        return False
    return len(said) >= _SHORTEST and _given().fullmatch(said) is not None


@cache
def _given() -> re.Pattern[str]:
    """A first name, perhaps a double one: 'Ann', 'Ann-Marie'."""
    return re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]*[a-zß-öø-ÿ][^\W\d_]*(?:-[A-ZÀ-ÖØ-Þ][^\W\d_]*[a-zß-öø-ÿ])?")


def _named(owner: Owner, text: str) -> Owner:
    names = _full_names(owner.mark.text, text)
    if len(names) != 1:
        return owner  # two people, or nobody
    name, told = next(iter(names.items()))
    return owner._replace(resolution=owner.resolution._replace(name=name, told=told))


def _full_names(first: str, text: str) -> dict[str, tuple[int, int]]:
    """The full names with this first name in the text, and where each stands first."""
    names: dict[str, tuple[int, int]] = {}
    at = text.find(f"{first} ")
    while at >= 0:
        behind = at + len(first) + 1
        found = _surname().match(text, behind) if not at or not _joined(text[at - 1]) else None
        if found is not None and not _no_surname(found[0]):
            names.setdefault(text[at : found.end()], (at, found.end()))
        at = text.find(f"{first} ", behind)
    return names


def _joined(before: str) -> bool:
    return before.isalnum() or before in "-’'_"


@cache
def _surname() -> re.Pattern[str]:
    particle = r"(?:(?:van|von|de|den|der|del|di|da|dos|la|le|bin|al|ter|ten) ){0,3}"
    return re.compile(rf"{particle}[A-Z](?:[’'][A-Z])?[a-z]+(?:-?[A-Z][a-z]+)?(?![\w-])")


def _no_surname(last: str) -> bool:
    """Whether a word behind a first name is one of minutes or of offices, in capitals because of where it stands."""
    said = last.rsplit(maxsplit=1)[-1].lower()
    return said in words("people.never") or (said in words("roles.heads") and said not in words("people.surnames"))
