"""Second thoughts on a list of people, once all of it is read: what is a title here, what an organisation.

Words such as 'Fixtures' or 'The Dye House' are neither by themselves. The other people of the list tell: where most
have titles, what stands in the same place is one; where most have organisations, it is an organisation.
"""

from __future__ import annotations

import re
from collections import Counter

from ...lexicons import words as word_list
from ..mentions import Mark, PersonDraft, mark
from ..words import CAPITAL, HEAD, LINK, START, TOPIC
from ..words import words as read_words
from .functions import functions_of
from .kinds import (
    OF_NOBODY,
    bare_office,
    besides_office,
    certain,
    duty,
    field_of_work,
    lower_body,
    named,
    names_body,
    names_office,
    office,
    one_word,
    right_behind,
    sat_for,
    strange,
    strange_body,
)
from .names import own_letters
from .nicknames import take_nicknames
from .roles import organisation_like
from .said import is_remark


def settle_all(lists: list[list[PersonDraft]]) -> None:
    """Second thoughts on every list; one of few people goes by what all of them say."""
    for drafts in lists:
        turned = [draft for draft in drafts if _turn(draft)]
        for draft in drafts if len(turned) > 1 and len(turned) * 3 >= len(drafts) else ():
            _turn(draft, habit=True)
    everyone = [draft for drafts in lists for draft in drafts]
    nicknames = take_nicknames(everyone)
    _call(everyone)
    _take_bodies_off(everyone)
    _letters_twice(everyone)
    _letters_of_bodies(everyone)
    total = Counter(_habit(everyone))
    for drafts in lists:
        own = _habit(drafts)
        _settle(drafts, own["offices"], own["bodies"])
        total += _habit(drafts)
        total -= own
        if len(drafts) <= FEW or not any(own.values()):  # as the others do, where the words are of work done
            own = _habit(drafts)
            placed = sum(d.organisation is not None for d in everyone)
            _follow(drafts, total["offices"], max(total["bodies"], placed))
            total += _habit(drafts)
            total -= own
    for draft, words in nicknames:
        draft.note = draft.note or words


def _follow(drafts: list[PersonDraft], offices: int, bodies: int) -> None:
    """Take what could be either for what it mostly is in all lists."""
    for draft in drafts:
        role = draft.role
        if bodies > offices and role is not None and draft.organisation is None and strange(role):
            draft.role, draft.organisation = None, role
        elif offices > bodies and draft.organisation is not None and field_of_work(draft.organisation):
            draft.role, draft.organisation = draft.role or draft.organisation, None
        elif offices > bodies and draft.note is not None and field_of_work(draft.note):
            draft.role, draft.note = draft.role or draft.note, None


def tell_fields(drafts: list[PersonDraft]) -> None:
    """What brackets say behind an office that several hold is what each of them holds it for: 'Director (Juniors)'."""
    held: dict[str, list[PersonDraft]] = {}
    for draft in drafts:
        role, body = draft.role, draft.organisation
        behind = role is not None and body is not None and role.passage is body.passage
        if role is None or not office(role):
            continue
        if behind and body is not None and role.passage.text[role.end : body.start].strip() == "(":
            held.setdefault(role.text, []).append(draft)
        elif role.text.endswith(")"):
            held.setdefault(role.text.split(" (", 1)[0], []).append(draft)
    for several in held.values():
        bodies = [(d, d.role, d.organisation) for d in several if d.role and d.organisation]
        if len(several) < 3 or any(certain(body) for _, _, body in bodies):
            continue
        for draft, role, body in bodies:
            draft.role, draft.organisation = (
                mark(role.passage, role.start, min(body.end + 1, len(role.passage.text))),
                None,
            )


def tell_seats(drafts: list[PersonDraft]) -> None:
    """Where several sit as 'Parent', 'Staff' or 'Co-opted', those who send the others are how these sit: 'LA'."""
    seats = word_list("roles.seats")
    told = sum(d.role is not None and d.role.text.lower() in seats for d in drafts)
    for draft in drafts if told > 1 else ():
        body = draft.organisation
        if draft.role is None and body is not None and body.text.lower() in word_list("roles.senders"):
            draft.role, draft.organisation = body, None


def _call(drafts: list[PersonDraft]) -> None:
    """Take bracketed words for what people are called where some repeat a name or stand in small letters."""
    words = [(d, d.organisation or d.note) for d in drafts]
    called = [(d, w) for d, w in words if w is not None and w.text.isalnum() and right_behind(d, w)]
    known = [d for d in drafts if set(map(str.lower, d.aliases)) & set(d.name.text.lower().split())]
    sure = len(known) + sum(w.text.lower() in d.name.text.lower().split() for d, w in called)
    if sure < 2 or (len(called) + len(known)) * 2 < len(drafts):
        return
    for draft, word in called:
        draft.aliases.append(word.text)
        draft.organisation = draft.organisation if draft.organisation is not word else None
        draft.note = draft.note if draft.note is not word else None


def _take_bodies_off(drafts: list[PersonDraft]) -> None:
    """Part an organisation that others of the list have from the name it runs on from: 'Ann Bell Acme', 'Bell-Acme'."""
    bodies = {d.organisation.text for d in drafts if d.organisation is not None and " " not in d.organisation.text}
    for draft in drafts if bodies else ():
        text = draft.name.text
        cut = max(text.rfind(" "), text.rfind("-"))
        if draft.organisation is None and text[cut + 1 :] in bodies and len(re.findall(r"[\w.’']+", text[:cut])) > 1:
            at = draft.name.start + cut + 1
            draft.organisation = mark(draft.name.passage, at, draft.name.end)
            draft.name = mark(draft.name.passage, draft.name.start, at - 1)


def _letters_twice(drafts: list[PersonDraft]) -> None:
    """Letters that two people have in the place of an office are a body, a part of it behind: 'ABC, Computing'."""
    shouted = [d.role.text for d in drafts if d.role is not None and d.role.text.isupper() and not office(d.role)]
    letters = Counter(shouted)
    for draft in drafts:
        role, part = draft.role, draft.organisation
        if role is None or part is None or letters[role.text] < 2 or role.passage is not part.passage:
            continue
        if 0 < part.start - role.end < 3:
            draft.role, draft.organisation = None, mark(role.passage, role.start, part.end)


def _letters_of_bodies(drafts: list[PersonDraft]) -> None:
    """Letters that are nobody's initials are a body's where the others of the list have bodies: 'Ann Bell (AIB)'."""
    printed = [(d, d.initials) for d in drafts if d.initials is not None]
    strange = [(d, m) for d, m in printed if not own_letters(d.name.text.split(), m.text)]
    placed = sum(d.organisation is not None for d in drafts)
    for draft, letters in strange if len(strange) == len(printed) and placed > len(strange) else ():
        if draft.organisation is None:
            draft.organisation, draft.initials = letters, None


def _habit(drafts: list[PersonDraft]) -> Counter[str]:
    """How many have an office, how many surely an organisation."""
    offices = sum([d.role is not None and names_office(d.role.text) for d in drafts])
    bodies = sum(
        [d.organisation is not None and (names_body(d.organisation.text) or besides_office(d)) for d in drafts]
    )
    return Counter(offices=offices, bodies=bodies)


def _settle_note(draft: PersonDraft, offices: int, bodies: int, unknown: int) -> None:
    """Take words with figures for an office or a body where the list is of such: '2017 Treasurer', 'Hut 10'."""
    note = draft.note
    if note is None or not note.text[0].isalnum() or draft.role is not None or draft.organisation is not None:
        return
    if offices > bodies and re.fullmatch(r"(?:19|20)\d\d(?:[/–-]\d\d)? [A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)?", note.text):
        draft.role, draft.note = note, None
    elif not offices and bodies + unknown > 1 and re.fullmatch(r"[A-Z][a-z]{1,12} \d{1,3}", note.text):
        if note.text.split()[0].lower() not in ("item", "items", "part", "minute", "page", "year"):
            draft.organisation, draft.note = note, None


def _settle(drafts: list[PersonDraft], offices: int, bodies: int) -> None:
    """Move words between role and organisation where the list as a whole says that they stand wrong."""
    held = [d for d in drafts if d.organisation is not None and right_behind(d, d.organisation)]
    told = [d.role for d in drafts if d.role is not None]
    odd = not offices and not bodies and len(told) > 2 and all(map(strange, told))
    unknown = [d for d in drafts if d.organisation is not None and d.role is None and not certain(d.organisation)]
    few = 2 * bodies if bodies else max(1, min(2, len(unknown)))  # more offices than that, and the unknown are some too
    body_habit = not offices and len(held) > 1 and len(held) * 2 > len(drafts)
    placed = sum(d.organisation is not None for d in drafts)
    plain = not offices and placed > 1 and placed * 2 > len(drafts)
    for draft in drafts:
        _settle_note(draft, offices, bodies, len(unknown))
        note = draft.note
        there = draft.attendance not in ("apologies", "absent")  # there a bracket tells the reason
        if note is not None and body_habit and draft.organisation is None and lower_body(draft, note):
            draft.organisation, draft.note = note, None
            continue
        meant = note is not None and draft.role is None and bare_office(draft, note)
        if note is not None and meant and offices > max(1, bodies) and (there or field_of_work(note)):
            draft.role, draft.note = note, None
            continue
        role, body = draft.role, draft.organisation
        if (
            role is not None
            and body is None
            and not office(role)
            and (
                (named(role) and (bodies >= max(1, offices) or odd))
                or (plain and one_word(role))
                or (bodies and strange_body(role))
            )
        ):
            draft.role, draft.organisation = None, role
        elif body is not None and role is None and not sat_for(draft, body) and _held(body, offices, bodies, few):
            draft.role, draft.organisation = body, None


def _held(body: Mark, offices: int, bodies: int, few: int) -> bool:
    """Whether what stands as somebody's body is an office or a field, as others of the list have."""
    if offices and duty(body):
        return True
    if certain(body) or (bodies and strange_body(body)):
        return False
    return offices > few or (offices > bodies and field_of_work(body))


FEW = 2  # a list of so many says little of its habit


def _body_first(draft: PersonDraft, role: Mark, end: int, begin: int, habit: bool) -> bool:
    """Part an organisation in front of a seam from the office behind it: 'Weir Trust (host) – chair'.

    `habit`: others of the list have theirs in front, so that any one word may be a body's.
    """
    first = mark(role.passage, role.start, role.start + end)
    rest = mark(role.passage, role.start + begin, role.end)
    words = read_words(first.text)
    if office(first):
        return False
    if organisation_like(words):
        found = functions_of(rest.text)
        for function in found:
            draft.functions.setdefault(function, rest)
        draft.role, draft.organisation = (rest, first) if office(rest) or found else (None, role)
        return True
    lettered = first.text.isupper() and 1 < len(first.text) < 7  # 'ECC, Map Officer'
    plain = not any(w.flags & (TOPIC | START | HEAD | LINK) for w in words)
    if (lettered or (habit and len(words) == 1)) and plain and office(rest):
        draft.role, draft.organisation = rest, first
        return True
    if len(words) > 1 and office(rest) and words[-1].flags & (CAPITAL | TOPIC | START | LINK) == CAPITAL:
        draft.role, draft.organisation = rest, first  # 'Environment Regulator, Catchment Coordinator'
        return True
    return False


def _swapped(body: Mark, role: Mark) -> bool:
    """Whether an office stands where the organisation should, and no office where it should."""
    return office(body) and not names_body(body.text) and not office(role)


def _turn(draft: PersonDraft, habit: bool = False) -> bool:
    """Mend what is plainly on the wrong side; whether an organisation stood in front of an office."""
    body, role = draft.organisation, draft.role
    if body is not None and role is not None and _swapped(body, role):
        draft.role, draft.organisation = body, role
        return False
    if role is not None and role.text in OF_NOBODY:
        draft.role, draft.note = None, draft.note or role
        return False
    if role is not None and role.text[0].islower() and is_remark(role.text) and not office(role):
        draft.role, draft.note = None, draft.note or role
        return False
    if body is not None and office(body) and not names_body(body.text):
        found = functions_of(body.text)
        if role is None:
            draft.role, draft.organisation = body, None
        elif found:
            draft.organisation = None
        for function in found:
            draft.functions.setdefault(function, body)
    return role is not None and draft.organisation is None and _front(draft, role, habit)


def _front(draft: PersonDraft, role: Mark, habit: bool) -> bool:
    """Take an organisation out of the words for an office: in front of it, or all of them."""
    for seam in (", ", " – ", " - "):
        at = role.text.find(seam)
        if at > 0 and _body_first(draft, role, at, at + len(seam), habit):
            return True
    words = read_words(role.text)
    if role.text.lower() in word_list("roles.kinds"):
        return False
    if not office(role) and organisation_like(words) and words[0].flags & CAPITAL:
        draft.role, draft.organisation = None, role
    return False
