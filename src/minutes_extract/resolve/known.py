"""What the people, organisations and groups of a document are known by, worked out once for all questions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from ..find.abbreviations import spelt_out
from ..find.mentions import Mark, PersonDraft
from ..find.people.names import bare_initials, name_tokens
from ..lexicons import table, words
from ..segment.passage import normal
from .offices import short_forms


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
        tokens = name_tokens(self.name)
        self.tokens = tokens[:-1] if len(tokens) > 2 and tokens[-1] in ("jr", "sr", "ii", "iii", "esq") else tokens


class Organisation(NamedTuple):
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


def _organisation(body: Mark) -> Organisation:
    name, text = body.text, body.passage.text
    behind = _bracket_behind().match(text, body.end) if text[body.end : body.end + 2] == " (" else None
    whole = (
        name + behind.group() if behind is not None and not body.start else name
    )  # over people, with what it is here
    key = normal(whole)
    if "(" not in whole:
        return Organisation(name, key, key, name, key, None)
    bare = _spaced_brackets().sub("", name)
    bracket = _bracketed().search(whole)
    return Organisation(
        name, key, normal(_brackets().sub("", whole)), bare, normal(bare), bracket[1] if bracket else None
    )


@cache
def _bracket_behind() -> re.Pattern[str]:
    return re.compile(r" \([^()]{2,40}\)$")


class Known:
    """Everyone by initials, names and offices; organisations and groups by their words."""

    def __init__(self, people: list[Person], groups: Iterable[str]) -> None:
        self.people = people
        self.by_id = {person.id: person for person in people}
        self.printed: dict[str, list[Person]] = {}
        self._derived: dict[str, list[tuple[int, int]]] = {}  # initials → rank among a person's own, and who
        self._loose: dict[str, list[int]] = {}
        self.whole: dict[tuple[str, ...], list[Person]] = {}
        self.first: dict[str, list[Person]] = {}
        self.last: dict[str, list[Person]] = {}
        self.inner: dict[str, list[Person]] = {}  # by a word between: a name in quotation marks, a middle name
        self._handles: dict[str, list[Person]] | None = None
        self.alias: dict[str, list[Person]] = {}
        for number, person in enumerate(people):
            self._add(number, person)
        self._firsts = sorted((p.tokens[0], number) for number, p in enumerate(people) if p.tokens)
        self.offices = [(person, _offices(person)) for person in people]
        self.titles = {office for _, offices in self.offices for office in offices}
        self._short: dict[str, tuple[str, str]] = {}
        bodies = [p.draft.organisation for p in people if p.draft.organisation is not None]
        self.organisations = [_organisation(body) for body in {body.text: body for body in reversed(bodies)}.values()][
            ::-1
        ]
        self.groups = [(name, normal(name), spelt_out(name)) for name in groups]

    def _add(self, number: int, person: Person) -> None:
        if person.draft.initials is not None:  # a printed form leaves no room for a derived one
            self.printed.setdefault(bare_initials(person.initials or ""), []).append(person)
        else:
            ranks: dict[str, int] = {}
            for rank, form in enumerate(map(bare_initials, person.forms)):
                ranks.setdefault(form, rank)
            for form, rank in ranks.items():
                self._derived.setdefault(form, []).append((rank, number))
            for lower in {form.lower() for form in ranks}:
                self._loose.setdefault(lower, []).append(number)
        if person.tokens:
            self.whole.setdefault(tuple(person.tokens), []).append(person)
            self.first.setdefault(person.tokens[0], []).append(person)
            self.last.setdefault(person.tokens[-1], []).append(person)
            for token in person.tokens[1:-1]:
                self.inner.setdefault(token, []).append(person)
        for alias in dict.fromkeys(person.draft.aliases):
            self.alias.setdefault(alias, []).append(person)

    @property
    def handles(self) -> dict[str, list[Person]]:
        """Everyone by what they may go by on a forge or a channel; few documents ask."""
        if self._handles is None:
            self._handles = {}
            for person in self.people:
                for handle in _handles(person.tokens):
                    self._handles.setdefault(handle, []).append(person)
        return self._handles

    def derived(self, letters: str) -> list[Person]:
        """Those whom worked-out initials fit best; letters of either size count less."""
        ranked = self._derived.get(letters)
        if ranked:
            best = min(ranked)[0]
            return [self.people[number] for rank, number in ranked if rank == best]
        loose = [] if letters.isupper() else self._loose.get(letters.lower(), [])
        return [self.people[number] for number in loose]

    def small(self, letters: str) -> list[Person]:
        """Those whose initials are written in small letters: 'ab' for AB, no common word."""
        if not 1 < len(letters) < 4 or not letters.isalpha() or letters in words("following.function_words"):
            return []
        return self.printed.get(letters.upper()) or self.derived(letters.upper())

    def beginning(self, start: str) -> list[Person]:
        """Those whose first name begins so, in their order."""
        at, numbers = bisect_left(self._firsts, (start, -1)), []
        while at < len(self._firsts) and self._firsts[at][0].startswith(start):
            numbers.append(self._firsts[at][1])
            at += 1
        return [self.people[number] for number in sorted(numbers)]

    def called(self, given: str) -> list[Person]:
        """Those whose given name this is another form of: 'bob' of Robert, 'robert' of one who is listed as Bob."""
        forms = other_forms(given)
        return [person for form in forms for person in self.first.get(form, ())] if forms else []

    def short(self, role: str) -> tuple[str, str]:
        """The letters that a job title is shortened to."""
        found = self._short.get(role)
        if found is None:
            found = self._short[role] = short_forms(role)
        return found


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    """Given name → its other forms: what it is short for, and what it is shortened to."""
    out: dict[str, list[str]] = {}
    for short, names in table("people.given_short").items():
        for long in names.split():
            out.setdefault(short, []).append(long)
            out.setdefault(long, []).append(short)
    return {name: tuple(forms) for name, forms in out.items()}


def other_forms(given: str) -> tuple[str, ...]:
    """The short forms of a given name in lower case, or what it may be short for."""
    return _forms().get(given, ())


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
    """The offices of a person, in normal form: the whole of what is printed, and each of several in one."""
    out: list[str] = []
    marks = [*([person.draft.role] if person.draft.role is not None else []), *person.draft.functions.values()]
    for text in dict.fromkeys(m.text for m in marks):
        out.append(normal(text))
        several = "office of" not in text.lower() and _several().search(text) is not None
        parts = _several().split(text) if several else []
        out += [key for part in parts if (key := normal(part))]
    return out


@cache
def _several() -> re.Pattern[str]:
    """What parts the offices of one person, or a short form from its title: 'CEO / Secretary', 'Head of Finance (CFO)'."""
    before = "|".join(f"(?<={head})" for head in ("Executive", "Director", "Officer", "Manager", "Secretary", "Clerk"))
    return re.compile(rf"\s?[/;,()]\s?|(?:{before})\s(?:and|&)\s(?=[A-Z])")
