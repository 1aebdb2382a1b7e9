"""What the people, organisations and groups of a document are known by, worked out once for all questions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from ..find.abbreviations import spelt_out
from ..find.mentions import PersonDraft
from ..find.people.names import bare_initials
from ..segment.passage import normal


@dataclass(slots=True)
class Person:
    """An attendee with an id; `initials_derived` where they were worked out from the name."""

    id: str
    draft: PersonDraft
    name: str
    initials: str | None = None
    initials_derived: bool = False
    functions: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    tokens: list[str] = field(init=False)  # the words of the name, as names are compared

    def __post_init__(self) -> None:
        self.tokens = normal(self.name).replace("’", "'").split()


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as printed; with no brackets, and what the first of them holds."""

    name: str
    key: str
    plain: str  # without brackets, white space kept: for comparison alone
    bare: str
    bare_key: str
    bracket: str | None


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"\(.*?\)")


@cache
def _spaced_brackets() -> re.Pattern[str]:
    return re.compile(r"\s*\(.*?\)")


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"\((\w+)\)")


def _organisation(name: str) -> Organisation:
    key = normal(name)
    if "(" not in name:
        return Organisation(name, key, key, name, key, None)
    bare = _spaced_brackets().sub("", name)
    bracket = _bracketed().search(name)
    return Organisation(
        name, key, normal(_brackets().sub("", name)), bare, normal(bare), bracket[1] if bracket else None
    )


class Known:
    """Everyone by initials, names and offices; organisations and groups by their words."""

    def __init__(self, people: list[Person], groups: Iterable[str]) -> None:
        self.people = people
        self.printed: dict[str, list[Person]] = {}
        self.derived: list[tuple[Person, list[str], list[str]]] = []
        self.whole: dict[tuple[str, ...], list[Person]] = {}
        self.first: dict[str, list[Person]] = {}
        self.last: dict[str, list[Person]] = {}
        self.inner: dict[str, list[Person]] = {}  # by a word between: a name in quotation marks, a middle name
        self.handles: dict[str, list[Person]] = {}
        for person in people:
            self._add(person)
        self.offices = [(person, _offices(person)) for person in people]
        names = dict.fromkeys(p.draft.organisation.text for p in people if p.draft.organisation is not None)
        self.organisations = [_organisation(name) for name in names]
        self.groups = [(name, normal(name), spelt_out(name)) for name in groups]

    def _add(self, person: Person) -> None:
        if person.draft.initials is not None:  # a printed form leaves no room for a derived one
            self.printed.setdefault(bare_initials(person.initials or ""), []).append(person)
        else:
            plain = [bare_initials(form) for form in person.forms]
            self.derived.append((person, plain, [form.lower() for form in plain]))
        if person.tokens:
            self.whole.setdefault(tuple(person.tokens), []).append(person)
            self.first.setdefault(person.tokens[0], []).append(person)
            self.last.setdefault(person.tokens[-1], []).append(person)
            for token in person.tokens[1:-1]:
                self.inner.setdefault(token, []).append(person)
            for handle in _handles(person.tokens):
                self.handles.setdefault(handle, []).append(person)


def _handles(tokens: list[str]) -> set[str]:
    """What somebody may go by on a forge or a channel: 'cdunn', 'carl-d', 'dunncarl', in letters alone."""
    names = ["".join(c for c in token if c.isalpha()) for token in tokens]
    out = {name for name in names if len(name) > 1}
    if len(names) > 1 and names[0] and names[-1]:
        first, last = names[0], names[-1]
        out |= {first + last, first[0] + last, first + last[0], last + first, last + first[0]}
        out |= {middle + last[0] for middle in names[1:-1] if middle} | {middle + last for middle in names[1:-1]}
    return out


def _offices(person: Person) -> list[str]:
    role = person.draft.role
    return [normal(m.text) for m in ([role] if role is not None else []) + list(person.draft.functions.values())]
