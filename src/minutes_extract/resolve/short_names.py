"""Shortened names and ranks: 'Ann McD', 'Ann B-S', 'Ann Marie' of Ann Marie Bell, 'C/Insp Dunn', 'PAB' of Prof. Ann Bell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicons import words
from ..segment.passage import normal
from .known import Person


@cache
def slashed_rank() -> re.Pattern[str]:
    """A rank with a stroke in front of a name."""
    return re.compile(r"(?:A|C|D|T|Ch|Det|Dep|Asst|Act|Ag|Temp)/[A-Z][A-Za-z]{1,14}\.? (?=[A-Z])")


def shortened_last(people: Sequence[Person], last: str) -> list[Person]:
    """Of people with one first name, those whose surname is shortened so: 'macd', 'b-s', 'o'b'."""
    return [p for p in people if len(p.tokens) > 1 and _short_for(last, p.tokens[-1])]


def _short_for(short: str, name: str) -> bool:
    if name.startswith(short):
        return True
    parts = [part for part in re.split(r"[-']", name) if part]
    letters = [part for part in re.split(r"[-']", short) if part]
    return 1 < len(parts) == len(letters) and all(a.startswith(b) for a, b in zip(parts, letters, strict=True))


def beginning_with(people: Sequence[Person], tokens: list[str]) -> list[Person]:
    """Those whose names begin with all these words and go on: 'Mei Lin' of Mei Lin Tan."""
    return [p for p in people if len(p.tokens) > len(tokens) and p.tokens[: len(tokens)] == tokens]


def of_rank(person: Person, letters: str) -> bool:
    """Whether letters in front of a surname begin those of the job title or rank: 'AM Dunn', an Area Manager for Prevention."""
    for said in (person.draft.role, person.draft.honorific):
        initials = "".join(word[0] for word in normal(said.text).split()) if said is not None else ""
        if 1 < len(letters) <= len(initials) and initials.startswith(letters) and letters[0] != person.tokens[0][0]:
            return True
    return False


def titled_initials(people: Sequence[Person], letters: str) -> list[Person]:
    """Those whose title and names begin with these letters: 'PAB' of Prof. Ann Bell."""
    out = []
    for person in people:
        title = person.draft.honorific
        if title is not None and letters[:1] == title.text[:1] and letters[1:] in person.forms and len(letters) > 2:
            out.append(person)
    return out


def surnamed(people: Sequence[Person], letters: str) -> list[Person]:
    """The one whose surname alone a list of surnames gives, and whose initials end as these letters do: 'AB' of Bell.

    A list of first names gives nobody's last letter: of those listed by one word hardly any may be a first name.
    """
    alone = [p for p in people if len(p.tokens) == 1 and not p.name.isupper()]  # no letters
    given = sum(p.draft.honorific is None and p.tokens[0] in words("people.given.names") for p in alone)
    sure = all(p.draft.honorific is not None for p in alone) or (len(alone) > 3 and 5 * given <= len(alone))
    if not sure or len(letters) != 2 or letters.lower() in words("people.not_initials") or 2 * len(alone) < len(people):
        return []
    fits = [p for p in alone if p.tokens[0][:1] == letters[-1].lower()]
    others = [p for p in people if len(p.tokens) > 1 and p.tokens[-1][:1] == letters[-1].lower()]
    return fits if len(fits) == 1 and not others else []
