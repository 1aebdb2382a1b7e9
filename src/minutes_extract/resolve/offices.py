"""Whether a job title or name holds the words of another, all of them in normal form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING

from ..find.words import stands_in, word_ends
from ..lexicons import table
from ..segment.passage import normal

if TYPE_CHECKING:
    from .known import Person

_PLAIN_OFFICES = frozenset(
    (
        "clerk",
        "treasurer",
        "secretary",
        "vice chair",
        "vice-chair",
        "headteacher",
        "bursar",
        "head",
        "principal",
        "commissioner",
        "convener",
        "convenor",
        "president",
        "chaplain",
        "registrar",
        "librarian",
        "archivist",
        "curator",
        "caretaker",
        "captain",
        "coach",
        "editor",
        "auditor",
        "solicitor",
        "engineer",
        "superintendent",
        "webmaster",
        "director",
        "administrator",
        "chief executive",
        "governance professional",
    )
)


_OF_SEVERAL = (" team", " group", " board", " committee", " panel", " unit", " forum")
"""How the names of those end who are several, and not the one who leads them: 'Ranger Team', 'Ranger Team Leader'."""


def short_forms(role: str) -> tuple[str, str]:
    """The letters that a job title is shortened to, in lower case: 'hm' and 'h' for a headmaster."""
    outer = _outer().sub(" ", role).split()
    letters = ""
    for word in outer:
        letters += "ht" if word == "headteacher" else "hm" if word in ("headmaster", "headmistress") else word[0]
    return letters, "".join([word[0] for word in outer])


def holds(role: str, key: str, text: str, short: Callable[[str], tuple[str, str]] = short_forms) -> bool:
    """Whether a job title is what `key` (or the abbreviation `text`) names; both in normal form.

    `short` gives the short forms of a title: who asks about many keys may keep them.
    """
    if role == key:
        return True
    if key in _PLAIN_OFFICES and (
        role.startswith(key)
        or (
            role.endswith(" " + key)
            and "office of " not in role
            and not role.endswith(("deputy " + key, "assistant " + key))
        )
    ):
        return not role.startswith(("deputy", "assistant", "vice")) or key.startswith("vice")
    if key in _PLAIN_OFFICES and f" and {key} to " in role:
        return True  # 'Principal and Secretary to the Board'
    if len(key) > 3 and role.startswith(key) and word_ends(role, len(key)) and not key.endswith(_OF_SEVERAL):
        of = role.startswith(" of", len(key)) and word_ends(role, len(key) + 3)
        if not of:
            return True
    if len(key) > 5 and " " in key and role.endswith(key):
        return True
    if text.isupper() and 1 < len(text) <= 5:
        return text.lower() in short(role)
    return False


@cache
def _outer() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|to|of|for|and)\b")


def shortened(offices: Iterable[tuple[Person, list[str]]], long: str | None, text: str) -> list[Person]:
    """Whom letters stand for that are explained as an office, or an office with the letters of its body: 'Dean S&E'.

    `offices` are everyone's, in normal form; `long` is what the document explains `text` as.
    """
    if long is not None:
        key = normal(long)
        return [person for person, held in offices if key in held]
    found = _lettered().fullmatch(text)
    if found is None:
        return []
    key, letters = normal(found["office"]), found["of"].replace("&", "")
    return [
        person
        for person, held in offices
        if any(office == key or office.startswith(key + " ") for office in held)
        and any(letters in _capitals(m.text) for m in (person.draft.role, person.draft.organisation) if m is not None)
    ]


def of_body(offices: Iterable[tuple[Person, list[str]]], text: str) -> list[Person]:
    """Who holds an office of one body among several: 'Chief Executive of the ICB', 'Chair (Tarn Homes)', 'ICB Chief Executive'."""
    if " " not in text:
        return []
    found = _of_body().fullmatch(text)
    key, whole = normal(found["office"]) if found is not None else "", normal(text)
    key = table("roles.fuller").get(key, key)
    out = []
    for person, held in offices:
        body = person.draft.organisation.text if person.draft.organisation is not None else None
        if body is None:
            continue
        if found is not None:
            office = key if key in held else None
        else:
            office = next((o for o in held if " " in o and whole.endswith(" " + o)), None)
        said = found["body"] if found is not None else text[: -len(office or "")].strip()
        if office is not None and _is_of(said, body):
            out.append(person)
    return out


@cache
def _of_body() -> re.Pattern[str]:
    return re.compile(
        r"(?:[Tt]he )?(?P<office>[A-Z][\w’'-]*(?: [\w’'&-]+){0,5}?)(?: (?:of|for|at) (?:the )?|, | \()(?P<body>[A-Z][^()]{1,60}?)\)?"
    )


def _is_of(said: str, body: str) -> bool:
    """Whether words are those of a body's name, or its letters: 'ICB' of 'Tarnshire Integrated Care Board'."""
    key = normal(said)
    if len(key) > 3 and stands_in(key, normal(body)):
        return True
    return said.isupper() and 1 < len(said) < 7 and said in _capitals(body)


@cache
def _lettered() -> re.Pattern[str]:
    return re.compile(r"(?P<office>[A-Z][a-z]{2,20}(?: [A-Z]?[a-z]{1,20}){0,3}) (?P<of>[A-Z][A-Z&]{1,5})")


def _capitals(text: str) -> str:
    """The capitals with which the words of a title or a name begin."""
    return "".join(word[0] for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word[0].isupper())
