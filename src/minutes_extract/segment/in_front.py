"""What stands in front of a name: an office whose field no list holds, a body in front of a name with its initials."""

from __future__ import annotations

import re
from functools import cache

from ..lexicons import words
from .passage import normal


def holds_office(text: str) -> bool:
    """Whether one of these words is that of an office: 'Clerk to the Board'."""
    return not words("roles.heads").isdisjoint(normal(text).split())


def field_first(tokens: list[str]) -> bool:
    """'Zoo Director Ann Bell': an office whose field no list holds in front of a whole name."""
    office = tokens[:-2]
    held = next((i for i, token in enumerate(office) if token in ("without", "at")), len(office))
    if not held > 0 or office[held - 1].lower() not in words("roles.heads") or not office[0][0].isupper():
        return False
    if _named(office[0]) or any(not token[0].isupper() and token not in _JOINTS for token in office[:held]):
        return False
    return not any(_named(token) and not _of_office(token) for token in office)


_JOINTS = ("and", "of", "&", "for", "to")


def _named(token: str) -> bool:
    """Whether a word is a given name or a title."""
    return token.lower() in words("people.given.names") or token.lower() in words("people.titles")


def _of_office(token: str) -> bool:
    return any(token.lower() in words(f"roles.{name}") for name in ("starts", "topics", "heads"))


@cache
def _printed() -> re.Pattern[str]:
    return re.compile(r"[(\[]\s*[A-Z](?:[a-z]?[A-Z]){1,3}[a-z]?\s*[)\]]")


def told_by_letters(text: str) -> bool:
    """Whether initials in a bracket are those of the words right in front of it, behind a body: 'UK Weirs Ann Bell (AB)'."""
    printed = _printed().search(text)
    letters = printed.group().strip("()[] ") if printed is not None else ""
    tokens = text[: printed.start()].split()[-len(letters) :] if printed is not None else []
    return len(tokens) == len(letters) > 1 and "".join(token[0] for token in tokens) == letters
