"""The registry of people: who initials, first names, titles and offices stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ..diagnostics import Remark
from ..find.people.names import bare_initials, name_tokens
from ..honorifics import TITLE
from ..lexicons import table, words
from ..segment.passage import normal
from .bodies import group, organisation
from .kinds import everyone, kind_of_unknown
from .known import Known, Person
from .names import full_name, ranked
from .offices import holds, of_body, shortened
from .resolution import Resolution
from .short_names import slashed_rank, surnamed, titled_initials
from .short_titles import only_one, spelt_short

_MOST_FITS = 50  # people of one name or initials that are told apart


@dataclass(slots=True)
class Registry:
    people: list[Person]
    groups: list[str]  # names of groups in the document
    short: dict[str, str]  # short form → long form, as the document explains them
    body: str | None = None
    remarks: list[Remark] = field(default_factory=list)
    _known: Known | None = None
    _found: dict[str, Resolution] = field(default_factory=dict)
    _knows: dict[str, bool] = field(default_factory=dict)

    @property
    def known(self) -> Known:
        """What everyone is known by; the registry must be complete when this is first asked."""
        if self._known is None:
            self._known = Known(self.people, self.groups)
        return self._known

    def by_id(self, pid: str) -> Person:
        return self.known.by_id[pid]

    # resolution

    def knows(self, text: str) -> bool:
        """Whether these words surely name someone of the document: a person, an office that is held, everyone."""
        known = self._knows.get(text)
        if known is None:
            known = self._knows[text] = self._names_somebody(text)
        return known

    def _names_somebody(self, text: str) -> bool:
        if text in self.groups:
            return True
        found = self._found.get(text)
        if found is None and _plain_words().fullmatch(text) is not None and not everyone(text):
            return any(attempt(text) is not None for attempt in (self._initials, self._name, self._office))
        found = found or self.resolve(text)
        return bool(found.person or found.candidates or found.kind == "everyone")

    def same(self, first: str, second: str) -> bool:
        """Whether two names surely stand for one person."""
        one = self.resolve(first).person
        return one is not None and one == self.resolve(second).person

    def resolve(self, text: str, context: str = "") -> Resolution:
        """What these words stand for; `context` (the action's words) may tell two people apart."""
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = self._resolve(text)
        return self._tell_apart(found, context) if found.candidates else found

    def _resolve(self, text: str) -> Resolution:
        whole = text.strip(" .,:;")
        plain = _last_bracket().sub("", text) if ")" in text else text
        text = plain.strip(" .,:;") or text
        if everyone(text) or ("/" in text and _everyone_beside(text)):
            return Resolution("everyone")
        named = _one_letter().fullmatch(whole)
        if named is not None and (found := self._name(f"{named[1]} {named[2]}")) is not None:
            return found  # 'Ann (B)'
        if text.startswith("@") or text.islower():
            return self._handle(text) or self._small_initials(text) or self._by_words(text)
        found = self._by_words(text)
        may_hold = plain != whole and (found.name is None or found.kind in ("organisation", "group"))
        held = _in_bracket().search(whole) if may_hold else None
        if held is not None and (bearer := self._initials(held[1])) is not None:
            return bearer  # 'link governor (AB)'
        if found.person is None and plain != whole and len(holders := of_body(self.known.offices, whole)) == 1:
            return _person(holders[0])
        return found

    def _handle(self, text: str) -> Resolution | None:
        """Whom a handle stands for; with its sign it is somebody's even where nobody is known by it."""
        told = self.known.alias.get(text.lstrip("@")) or self.known.alias.get(text.lstrip("@").lower())
        fits = told or self.known.handles.get("".join(c for c in text.lower() if c.isalpha()), self.known.small(text))
        if fits or not text.startswith("@"):
            return self._one(fits)
        return Resolution("person")

    def _small_initials(self, text: str) -> Resolution | None:
        """Whose initials a clerk in haste wrote small: 'ab', 'pdg'; a word of the language is nobody's."""
        if not 1 < len(text) < 5 or not text.isalpha() or text in words("following.function_words"):
            return None
        return self._initials(text.upper()) or (
            group(self.known, self.short, self.body, text.upper()) if text.upper() in self.short else None
        )

    def _by_words(self, text: str) -> Resolution:
        for attempt in (self._initials, self._name, self._office, self._body):
            found = attempt(text)
            if found is not None:
                return found
        return Resolution(kind_of_unknown(text))

    def _tell_apart(self, found: Resolution, context: str) -> Resolution:
        """Of several candidates, the one whom the context names."""
        if not context:
            return found
        said = set(re.findall(r"[\w’'-]+", context))
        hits = [
            p for p in map(self.by_id, found.candidates)
            if p.name.split()[0] in said or p.name.split()[-1] in said
        ]  # fmt: skip
        if len(hits) == 1:
            return _person(hits[0])
        return found

    def _one(self, fits: list[Person]) -> Resolution | None:
        if len(fits) == 1:
            return _person(fits[0])
        if fits:
            return Resolution("person", candidates=tuple(p.id for p in fits[:_MOST_FITS]))
        return None

    def _initials(self, text: str) -> Resolution | None:
        if len(text) > 3:
            text = _titled_initials().sub("", text)
        letters = bare_initials(text)
        if (
            not 1 < len(letters) <= 6
            or not letters.isalpha()
            or not text[0].isupper()
            or not any(map(str.isupper, letters[1:]))
            or (" " in text and len(text) > 2 * len(letters))
        ):
            return None
        printed = self.known.printed.get(letters)
        if printed:
            return self._one(printed)
        fits = self.known.derived(letters) or titled_initials(self.people, letters)
        if not fits and letters not in self.short and letters not in (self.body or "").split():
            fits = surnamed(self.people, letters)
        return self._one(fits)

    def _name(self, text: str) -> Resolution | None:
        if "/" in text[:6]:
            text = slashed_rank().sub("", text)
        said = name_tokens(text)
        tokens = said
        if len(said) > 1:
            titles = words("people.titles")
            tokens = [t for t in said if t not in titles]
        if not tokens:
            return None
        known = self.known
        exact = known.whole.get(tuple(tokens))
        if exact:
            return self._one(exact)
        if len(tokens) > 1:
            return self._one(full_name(known, tokens) or ranked(known, text, tokens))
        last = known.last.get(tokens[0], [])
        first = known.first.get(tokens[0], [])
        if len(tokens) < len(said):
            return self._one(last or first)
        if not first and not last and len(tokens[0]) > 2:
            first = known.beginning(tokens[0]) or known.called(tokens[0])
        if not first and not last:
            first = known.inner.get(tokens[0], [])
        if len(first) > 1 and not known.alias.get(text):
            plain = [p for p in first if p.draft.honorific is None]
            first = plain if len(plain) == 1 else first  # who has a title is not called by the first name
        return self._one(known.alias.get(text, []) or first or last)

    def _body(self, text: str) -> Resolution | None:
        return organisation(self.known, self.short, text) or group(self.known, self.short, self.body, text)

    def _office(self, text: str) -> Resolution | None:
        key = _our().sub("", normal(text))
        written = table("roles.abbreviations")
        key = " ".join([written.get(w, w) for w in key.split()])
        if not key or len(key) < 2:
            return None
        if key in _CHAIRS:
            return self._one([p for p in self.people if "chair" in p.functions][:1])
        known = self.known
        titles = (
            [t for t in known.titles if t.startswith(key) or t.endswith(key) or f" and {key} to " in t]
            if not text.isupper()
            else known.titles
        )
        held = {title for title in titles if holds(title, key, text, known.short)}
        holders = [p for p, offices in known.offices if not held.isdisjoint(offices)] if held else []
        if len(holders) > 1 and key == "secretary":
            general = [p for p in holders if p.draft.role is not None and _general().match(normal(p.draft.role.text))]
            holders = general or holders
        if len(holders) > 1:
            exact = [p for p in holders if p.draft.role is not None and normal(p.draft.role.text) == key]
            holders = exact if len(exact) == 1 else holders
        if not holders:
            holders = shortened(known.offices, self.short.get(text), text) or of_body(known.offices, text)
            holders = holders or spelt_short(known.offices, text) or only_one(known.offices, text)
        if not holders and (fuller := table("roles.fuller").get(key)) is not None:
            holders = [p for p, held in known.offices if any(_is_fuller(o, fuller) for o in held)]
        return _person(holders[0]) if len(holders) == 1 else None


def _is_fuller(office: str, fuller: str) -> bool:
    return holds(office, fuller, fuller) or office.endswith(" " + fuller)


def _everyone_beside(text: str) -> bool:
    """Whether 'all' stands beside one word of another language: 'Pawb / All'."""
    parts = [part.strip() for part in text.split("/")]
    return len(parts) == 2 and any(map(everyone, parts)) and any(p.isalpha() and not p.isupper() for p in parts)


_CHAIRS = frozenset(("chair", "chairman", "chairperson", "chairwoman", "the chair"))


@cache
def _one_letter() -> re.Pattern[str]:
    return re.compile(r"([A-Z][\w’'-]+) \(([A-Z])\.?\)")


@cache
def _in_bracket() -> re.Pattern[str]:
    return re.compile(r"\(([A-Z][A-Za-z]{1,4})\)$")


@cache
def _last_bracket() -> re.Pattern[str]:
    return re.compile(r"\s*\([^)]*\)\s*$")


@cache
def _titled_initials() -> re.Pattern[str]:
    return re.compile(rf"^{TITLE}\.? ?(?=[A-Z]{{2}})")


@cache
def _plain_words() -> re.Pattern[str]:
    """Words with nothing round them, and no handle among them: they stand for themselves."""
    return re.compile(r"(?=[A-Z])[\w’'-]+(?: [\w’'-]+)*")


@cache
def _our() -> re.Pattern[str]:
    return re.compile(r"^(?:the|our)\s+")


@cache
def _general() -> re.Pattern[str]:
    return re.compile(r"(?:gen(?:eral)?|hon(?:orary)?|club|company|board)\b")


def _person(person: Person) -> Resolution:
    return Resolution("person", person.name, person.id)
