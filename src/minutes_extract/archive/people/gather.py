"""Gathering the entries of a body's attendance lists into people.

Nothing is merged on a guess. Two forms of a name are one person where the shorter can be of one person of the
body only, and nothing speaks against it; a name without a given name, or with a short form of one, must also
agree in post, organisation or title. What could be the same and is not merged is a doubt.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from minutes_extract.archive.people.names import Name, fits, parse, resembles

__all__ = ["Doubt", "Person", "Sighting", "gather"]

_MALE, _FEMALE = frozenset({"mr", "sir", "lord", "fr"}), frozenset({"mrs", "ms", "miss", "lady", "dame", "baroness"})


@dataclass(frozen=True, slots=True)
class Sighting:
    """An entry of an attendance list: `id` is its id in the document."""

    sha256: str
    id: str
    date: str | None
    name: str
    honorific: str | None = None
    initials: str | None = None
    role: str | None = None
    organisation: str | None = None


@dataclass(slots=True)
class Person:
    """A person of the body, by the fullest form of the name."""

    key: str
    name: str
    sightings: list[Sighting] = field(default_factory=list)

    @property
    def other_names(self) -> tuple[str, ...]:
        return tuple(sorted({s.name for s in self.sightings} - {self.name}))

    @property
    def initials(self) -> str | None:
        return _commonest(s.initials for s in self.sightings)

    @property
    def roles(self) -> tuple[str, ...]:
        """The latest first."""
        return tuple(dict.fromkeys(s.role for s in reversed(self.sightings) if s.role))

    @property
    def organisation(self) -> str | None:
        return next((s.organisation for s in reversed(self.sightings) if s.organisation), None)

    @property
    def days(self) -> list[str]:
        return sorted({s.date for s in self.sightings if s.date})


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two people, by their keys, who may be one; `reason` says why."""

    one: str
    other: str
    reason: str


class _Form:
    """All sightings under one form of a name."""

    def __init__(self, name: Name) -> None:
        self.name = name
        self.sightings: list[Sighting] = []

    @property
    def documents(self) -> frozenset[str]:
        return frozenset(s.sha256 for s in self.sightings)

    def told(self, name: str) -> frozenset[str]:
        """What the sightings say of `role`, `organisation`, `honorific` or `initials`, plain."""
        values = (getattr(s, name) for s in self.sightings)
        return frozenset("".join(c for c in value.casefold() if c.isalnum()) for value in values if value)


def gather(sightings: Iterable[Sighting]) -> tuple[list[Person], list[Doubt]]:
    """The people of one body by name, and the pairs of them that may be the same."""
    forms = _forms(sightings)
    merged: dict[str, str] = {}
    doubts: set[Doubt] = set()
    families = _blocks(forms.values(), lambda form: form.name.family)
    for form in forms.values():
        family = families[form.name.family]
        fitting = [(other, how) for other in family if (how := fits(form.name, other.name))]
        whole = _longest(fitting)
        if len(whole) == 1 and _agree(form, *whole[0]):
            merged[form.name.key] = whole[0][0].name.key
        else:
            doubts |= {_doubt(form, other, how, len(whole)) for other, how in whole if _may_be(form, other)}
    given = _blocks(forms.values(), lambda form: form.name.given[:1])
    for block in (*families.values(), *given.values()):
        doubts |= _look_alikes(block)
    return _people(forms, merged), _settled(doubts, merged)


def _forms(sightings: Iterable[Sighting]) -> dict[str, _Form]:
    forms: dict[str, _Form] = {}
    for sighting in sorted(sightings, key=lambda s: (s.date or "", s.sha256, s.id)):
        name = parse(sighting.name)
        forms.setdefault(name.key, _Form(name)).sightings.append(sighting)
    return dict(sorted(forms.items()))


def _blocks(forms: Iterable[_Form], by: Callable[[_Form], Hashable]) -> dict[Hashable, list[_Form]]:
    """The forms that have something in common: only those are compared."""
    blocks: dict[Hashable, list[_Form]] = defaultdict(list)
    for form in forms:
        blocks[by(form)].append(form)
    return blocks


def _longest(fitting: Sequence[tuple[_Form, str]]) -> list[tuple[_Form, str]]:
    """Without those that are themselves but the shorter form of another that fits."""
    names = [other.name for other, _ in fitting]
    return [(form, how) for form, how in fitting if not any(fits(form.name, name) == "middle-name" for name in names)]


def _may_be(form: _Form, other: _Form) -> bool:
    """Whether nothing says that the two are different people: both in one list, titles, initials."""
    titles = form.told("honorific") | other.told("honorific")
    initials, others = form.told("initials"), other.told("initials")
    apart = bool(initials and others) and not (initials & others)
    return not (form.documents & other.documents or (titles & _MALE and titles & _FEMALE) or apart)


def _agree(form: _Form, other: _Form, how: str) -> bool:
    """Whether a form is surely of the one person that it fits."""
    if not _may_be(form, other):
        return False
    if how in ("initials", "middle-name"):
        return True
    return any(form.told(name) & other.told(name) for name in ("role", "organisation")) or (
        how == "family-name" and bool(form.told("honorific") & other.told("honorific") - _MALE - _FEMALE)
    )


def _doubt(form: _Form, other: _Form, how: str, several: int) -> Doubt:
    reason = f"{how}, and fits several" if several > 1 else how
    one, second = sorted((form.name.key, other.name.key))
    return Doubt(one, second, reason)


def _look_alikes(forms: Sequence[_Form]) -> set[Doubt]:
    """Names that differ by a slip of the pen, and one given name with one post under two family names."""
    found = set()
    for at, form in enumerate(forms):
        for other in forms[at + 1 :]:
            if not (form.name.given and other.name.given) or not _may_be(form, other):
                continue
            if resembles(form.name, other.name):
                found.add(_doubt(form, other, "spelling", 1))
            elif form.name.full and form.name.given[0] == other.name.given[0] and form.name.family != other.name.family:
                if all(form.told(name) & other.told(name) for name in ("role", "organisation")):
                    found.add(_doubt(form, other, "given-name+role", 1))
    return found


def _people(forms: dict[str, _Form], merged: dict[str, str]) -> list[Person]:
    groups: dict[str, list[_Form]] = defaultdict(list)
    for key, form in forms.items():
        groups[_root(key, merged)].append(form)
    people = []
    for key, group in groups.items():
        sightings = sorted((s for form in group for s in form.sightings), key=lambda s: (s.date or "", s.sha256, s.id))
        name = _commonest(s.name for s in forms[key].sightings) or ""
        people.append(Person(key, name, sightings))
    return sorted(people, key=lambda person: (_family_first(person.key), person.key))


def _family_first(key: str) -> str:
    return key.rpartition(" ")[2]


def _root(key: str, merged: dict[str, str]) -> str:
    while key in merged:
        key = merged[key]
    return key


def _settled(doubts: Iterable[Doubt], merged: dict[str, str]) -> list[Doubt]:
    """The doubts between people as they are after merging."""
    found: dict[tuple[str, str], Doubt] = {}
    for doubt in sorted(doubts, key=lambda d: (d.one, d.other, d.reason)):
        one, other = sorted((_root(doubt.one, merged), _root(doubt.other, merged)))
        if one != other:
            found.setdefault((one, other), Doubt(one, other, doubt.reason))
    return list(found.values())


def _commonest(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value)
    return max(counts, key=lambda value: (counts[value], value), default=None)
