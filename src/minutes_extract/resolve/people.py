"""The registry of people: who initials, first names, titles and offices stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ..diagnostics import Remark
from ..find.abbreviations import abbreviates
from ..find.mentions import PersonDraft
from ..find.people.names import bare_initials, initials_of
from ..find.people.roster import is_chair_title
from ..lexicons import table, words
from ..segment.passage import normal
from ..survey import Evidence


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
class Resolution:
    """What a name, initials or office stands for. `candidates`: the people it fits where that is in doubt."""

    kind: str
    name: str | None = None
    person: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(slots=True)
class Registry:
    people: list[Person]
    groups: list[str]  # names of groups in the document
    short: dict[str, str]  # short form → long form, as the document explains them
    body: str | None = None
    remarks: list[Remark] = field(default_factory=list)

    def by_id(self, pid: str) -> Person:
        return next(p for p in self.people if p.id == pid)

    # resolution

    def resolve(self, text: str, context: str = "") -> Resolution:
        """What these words stand for; `context` (the action's words) may tell two people apart."""
        text = re.sub(r"\s*\([^)]*\)\s*$", "", text).strip(" .,:;") or text
        if everyone(text):
            return Resolution("everyone")
        for attempt in (self._initials, self._name, self._office, self._organisation, self._group):
            found = attempt(text)
            if found is not None:
                return self._tell_apart(found, context)
        return Resolution(_kind_of_unknown(text))

    def _tell_apart(self, found: Resolution, context: str) -> Resolution:
        """Of several candidates, the one whom the context names."""
        if not found.candidates or not context:
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
            return Resolution("person", candidates=tuple(p.id for p in fits))
        return None

    def _initials(self, text: str) -> Resolution | None:
        text = re.sub(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sr|Fr|Cllr|Clr|Prof|Rev|Revd)\.? (?=[A-Z]{2})", "", text)
        letters = bare_initials(text)
        if (
            not 1 < len(letters) <= 6
            or not letters.isalpha()
            or not text[0].isupper()
            or not any(c.isupper() for c in letters[1:])
            or (" " in text and len(text) > 2 * len(letters))
        ):
            return None
        printed = [
            p for p in self.people if p.draft.initials is not None and bare_initials(p.initials or "") == letters
        ]
        if printed:
            return self._one(printed)
        ranked: dict[int, list[Person]] = {}
        for person in self.people:
            if person.draft.initials is not None and bare_initials(person.initials or "") != letters:
                continue  # a printed form leaves no room for a derived one
            plain = [bare_initials(f) for f in person.forms]
            loose = [f.lower() for f in plain]
            if letters in plain:
                ranked.setdefault(plain.index(letters), []).append(person)
            elif letters.lower() in loose and not letters.isupper():
                ranked.setdefault(50, []).append(person)
        if not ranked:
            return None
        return self._one(ranked[min(ranked)])

    def _name(self, text: str) -> Resolution | None:
        titles = words("people.titles")
        tokens = [
            t for t in normal(text).replace("’", "'").split() if t not in titles or len(normal(text).split()) == 1
        ]
        if not tokens:
            return None
        titled = len(tokens) < len(normal(text).split())
        exact = [p for p in self.people if p.tokens == tokens]
        if exact:
            return self._one(exact)
        if len(tokens) > 1:
            ends = [p for p in self.people if p.tokens[0] == tokens[0] and p.tokens[-1] == tokens[-1]]
            if not ends:
                ends = [
                    p
                    for p in self.people
                    if p.tokens[0] == tokens[0]
                    and len(tokens) == 2
                    and len(tokens[1]) == 1
                    and p.tokens[-1].startswith(tokens[1])
                ]
            if not ends:
                ends = [
                    p
                    for p in self.people
                    if p.tokens[-1] == tokens[-1]
                    and (tokens[0] == p.tokens[0][0] or (p.tokens[0].startswith(tokens[0]) and len(tokens[0]) > 2))
                ]
            if not ends:
                ends = [p for p in self.people if p.tokens[-len(tokens) :] == tokens]
            offices = words("roles.heads") | words("roles.starts")
            if not ends and all(t in offices for t in tokens[:-1]):
                ends = [p for p in self.people if p.tokens[-1] == tokens[-1]]
            return self._one(ends)
        last = [p for p in self.people if p.tokens[-1] == tokens[0]]
        first = [p for p in self.people if p.tokens[0] == tokens[0]]
        if titled:
            return self._one(last or first)
        if not first and not last:
            first = [p for p in self.people if len(tokens[0]) > 2 and p.tokens[0].startswith(tokens[0])]
        alias = [p for p in self.people if text in p.draft.aliases]
        return self._one(alias or first or last)

    def _office(self, text: str) -> Resolution | None:
        key = normal(text)
        key = re.sub(r"^(?:the|our)\s+", "", key)
        key = " ".join(table("roles.abbreviations").get(w, w) for w in key.split())
        if not key or len(key) < 2:
            return None
        chairs = ("chair", "chairman", "chairperson", "chairwoman", "the chair")
        if key in chairs:
            return self._one([p for p in self.people if "chair" in p.functions][:1])
        holders = []
        for person in self.people:
            role = person.draft.role
            roles = ([role.text] if role is not None else []) + [m.text for m in person.draft.functions.values()]
            if any(_holds(normal(r), key, text) for r in roles):
                holders.append(person)
        if len(holders) > 1 and key == "secretary":
            general = [
                p
                for p in holders
                if p.draft.role is not None
                and re.match(r"(?:general|hon(?:orary)?|club|company|board)\b", normal(p.draft.role.text))
            ]
            holders = general or holders
        if len(holders) > 1:
            exact = [p for p in holders if p.draft.role is not None and normal(p.draft.role.text) == key]
            holders = exact if len(exact) == 1 else holders
        if len(holders) == 1:
            return _person(holders[0])
        return None

    def _organisation(self, text: str) -> Resolution | None:
        key = normal(text)
        names = list(dict.fromkeys(p.draft.organisation.text for p in self.people if p.draft.organisation is not None))
        exact = [n for n in names if normal(n) == key or normal(re.sub(r"\(.*?\)", "", n)) == key]
        if exact:
            return Resolution("organisation", exact[0])
        long = self.short.get(text)
        for name in names:
            bare = re.sub(r"\s*\(.*?\)", "", name)
            if long is not None and (normal(bare) == normal(long) or normal(bare).endswith(normal(long))):
                return Resolution("organisation", bare)
            bracket = re.search(r"\((\w+)\)", name)
            if bracket and bracket.group(1) == text:
                return Resolution("organisation", bare)
        parts = [n for n in names if re.search(rf"\b{re.escape(key)}\b", normal(n))]
        if len(parts) == 1 and len(key) > 3 and normal(text).split()[-1] not in words("roles.group_heads"):
            return Resolution("organisation", re.sub(r"\s*\(.*?\)", "", parts[0]))
        acronyms = [n for n in names if text.isupper() and abbreviates(text, re.sub(r"\s*\(.*?\)", "", n))]
        if len(acronyms) == 1:
            return Resolution("organisation", acronyms[0])
        return None

    def _group(self, text: str) -> Resolution | None:
        bare = re.sub(r"^(?:[Tt]he|[Oo]ur)\s+", "", text)
        if bare in self.short:
            return Resolution("group", self.short[bare])
        for name in self.groups:
            if normal(name) == normal(bare):
                return Resolution("group", name)
        fits = [n for n in self.groups if abbreviates(bare, n) or abbreviates(f"{bare} {n.split()[-1]}", n)]
        if fits:
            fits.sort(key=lambda n: ("&" in bare) != ("&" in n))  # stable: the most frequent first
            return Resolution("group", fits[0])
        ends = [n for n in self.groups if normal(n).endswith(" " + normal(bare))]
        if len(set(map(normal, ends))) == 1:
            return Resolution("group", ends[0])
        last = normal(bare).split()[-1:]
        if last and (
            last[0] in words("roles.group_heads")
            or last[0]
            in (
                "members",
                "trustees",
                "governors",
                "sysadmins",
                "reps",
                "officers",
                "staff",
                "councillors",
                "volunteers",
                "directors",
                "partners",
            )
        ):
            name = (
                self.body
                if self.body and last == normal(self.body).split()[-1:] and len(normal(bare).split()) == 1
                else bare
            )
            return Resolution("group", name)
        return None


def _person(person: Person) -> Resolution:
    return Resolution("person", person.name, person.id)


def _kind_of_unknown(text: str) -> str:
    tokens = normal(text).split()
    if not tokens:
        return "unknown"
    if tokens[-1] in words("roles.organisation_heads") and (
        len(tokens) > 1 or tokens[-1] in ("police", "ccg", "council", "la", "nhs", "dwp")
    ):
        return "organisation"
    if text[:1].islower() and text.endswith("s"):
        return "group"
    return "person" if re.fullmatch(r"[A-Z][\w’'-]*(?: [A-Z][\w’'.-]*){0,3}", text) else "unknown"


@cache
def _everyone() -> re.Pattern[str]:
    return re.compile(
        r"(?:all|everyone|everybody|each|every)(?:\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?(?:members?|partners?|govs?|governors?|trustees?|present|agenc(?:y|ies)|attendees|councillors|cllrs|staff|board members?|directors?|leads?|organisations?|colleagues|others?|to note|services?|schools?|departments?|parties|officers?|reps|representatives|heads|teams?|committee|group|clubs?))*"
        r"|members|all in attendance|full board|whole (?:board|committee|group)",
        re.IGNORECASE,
    )


def everyone(text: str) -> bool:
    """'ALL', 'All partners', 'Each agency'."""
    return bool(_everyone().fullmatch(text.strip(" .:")))


def _holds(role: str, key: str, text: str) -> bool:
    """Whether a job title is what `key` (or the abbreviation `text`) names."""
    if role == key:
        return True
    outer = re.sub(r"\b(?:the|to|of|for|and)\b", " ", role).split()
    if key in (
        "clerk",
        "treasurer",
        "secretary",
        "vice chair",
        "vice-chair",
        "headteacher",
        "bursar",
        "head",
        "principal",
    ) and (
        role.startswith(key) or (role.endswith(" " + key) and not role.endswith(("deputy " + key, "assistant " + key)))
    ):
        return not role.startswith(("deputy", "assistant", "vice")) or key.startswith("vice")
    if (
        len(key) > 3
        and re.search(rf"(?:^|/\s*|, )\s*{re.escape(key)}\b", role)
        and not re.match(rf"{re.escape(key)}\s+of\b", role)
    ):
        return True
    if len(key) > 5 and " " in key and role.endswith(key):
        return True
    if text.isupper() and 1 < len(text) <= 5:
        letters = ""
        for word in outer:
            letters += "ht" if word == "headteacher" else "hm" if word in ("headmaster", "headmistress") else word[0]
        return letters == text.lower() or "".join(w[0] for w in outer) == text.lower()
    return False


def register(
    drafts: list[PersonDraft], evidence: Evidence, groups: list[str], short: dict[str, str], body: str | None
) -> Registry:
    """Give everyone an id, functions and initials."""
    people: list[Person] = []
    for n, draft in enumerate(drafts, 1):
        person = Person(
            f"p{n}", draft, draft.name.text, functions=[f for f in ("chair", "minute_taker") if f in draft.functions]
        )
        person.forms = initials_of(draft.name.text.split())
        if draft.initials is not None:
            person.initials = draft.initials.text.replace(".", "").replace(" ", "")
        people.append(person)
    _chair(people)
    registry = Registry(people, groups, short, body)
    _derive(registry, evidence)
    return registry


def _chair(people: list[Person]) -> None:
    """Where nobody is printed as chair, the one present whose title says so."""
    if any("chair" in p.functions for p in people):
        return
    titled = [
        p
        for p in people
        if p.draft.role is not None
        and is_chair_title(p.draft.role.text)
        and p.draft.attendance in ("present", "in_attendance", None)
    ]
    if len(titled) >= 1:
        titled[0].functions.insert(0, "chair")


def _derive(registry: Registry, evidence: Evidence) -> None:
    """Initials from names, where the body uses them and they fit one person; collisions remarked."""
    taken: dict[str, list[Person]] = {}
    for person in registry.people:
        if person.initials is not None:
            taken.setdefault(person.initials, []).append(person)
            continue
        used = next((i for i in person.forms if evidence.initials.get(i)), None)
        plain = person.forms[0] if person.forms else None
        if used is not None:
            person.initials, person.initials_derived = used, True
            taken.setdefault(used, []).append(person)
        elif plain is not None:
            person.initials, person.initials_derived = plain, True
            taken.setdefault(plain, []).append(person)
    for initials, people in taken.items():
        if len(people) > 1:
            registry.remarks.append(
                Remark(
                    "initials-collision",
                    f"the initials {initials} fit {len(people)} people",
                    about=tuple(p.id for p in people),
                )
            )
            printed = [p for p in people if not p.initials_derived]
            for person in people:
                if person not in printed and (printed or evidence.initials.get(initials, 0) == 0 or len(people) > 1):
                    person.initials, person.initials_derived = None, False
