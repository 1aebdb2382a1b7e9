"""Everyone of a document given an id, functions and initials."""

from __future__ import annotations

import re

from ..diagnostics import Remark
from ..find.mentions import PersonDraft
from ..find.people.functions import functions_of, is_chair_title
from ..find.people.names import initials_of
from ..survey import Evidence
from .known import Person
from .people import Registry


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
    _minute_taker(people)
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
    titled = titled or [p for p in people if p.draft.role is not None and _also_chairs(p.draft.role.text)]
    joint = [p for p in people if p.draft.role is not None and _co_chairs(p)]
    for person in joint if not titled and len(joint) == 2 else titled[:1]:
        person.functions.insert(0, "chair")


def _co_chairs(person: Person) -> bool:
    """Whether somebody who was there holds the chair with another: 'Self advocate and Co-Chair'."""
    there = person.draft.attendance in ("present", "in_attendance", None)
    said = person.draft.role.text.lower().replace(" ", "-") if person.draft.role is not None else ""
    return there and "co-chair" in said.replace("cochair", "co-chair")


def _also_chairs(role: str) -> bool:
    """Whether the last of several offices is the chair: 'Director of Education and Chair of the Board'."""
    before, joint, last = role.replace(" & ", " and ").rpartition(" and ")
    return bool(joint) and len(before) > 3 and is_chair_title(last)


def _minute_taker(people: list[Person]) -> None:
    """Where nobody is said to have taken the minutes, the one whose title says so: 'Recording Secretary'."""
    if any("minute_taker" in p.functions for p in people):
        return
    titled = [
        p
        for p in people
        if p.draft.role is not None
        and "minute_taker" in functions_of(p.draft.role.text)
        and p.draft.attendance in ("present", "in_attendance", None)
    ]
    if len(titled) == 1:
        titled[0].functions.append("minute_taker")


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
            people = _told_apart(people, initials, evidence)
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


def _told_apart(people: list[Person], initials: str, evidence: Evidence) -> list[Person]:
    """Those whom these initials fit, without one whom the body calls by a letter more: 'SW', and 'SWh' for Sam Wharf."""
    left = people
    for form in evidence.initials:
        if form.isupper() or "".join(filter(str.isupper, form)) != initials:
            continue
        meant = [p for p in people if p.initials_derived and _longer(p, form)]
        if len(meant) == 1 and len(left) > 1:
            meant[0].initials, meant[0].forms = form, [form]
            left = [p for p in left if p is not meant[0]]
    return left


def _longer(person: Person, form: str) -> bool:
    """Whether letters are the first of a name's words, more than one of the first or the last: 'SWh', 'StW'."""
    parts = re.findall(r"[A-Z][a-z]*", form)
    names = person.name.split()
    if len(parts) != 2 or len(names) < 2:
        return False
    return names[0].startswith(parts[0]) and names[-1].startswith(parts[1])
