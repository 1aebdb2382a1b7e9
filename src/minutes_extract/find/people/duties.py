"""Who chaired and who took the minutes, told by sentences, labels and headings at either end of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from ...cues import Cues
from ...lexicons import labels
from ...segment.layout import Layout
from ...segment.names import call_sign
from ...segment.passage import Passage, normal
from ..mentions import Mark, PersonDraft, mark
from ..words import HEAD, ORG, TITLE
from ..words import words as read_words
from .functions import functions_of, is_chair_title
from .patterns import FUNCTION_NEEDS, FUNCTIONS, SIGNED, compiled
from .told import match_person

DUTIES = Cues(
    (
        "inute",
        "ote",
        "hair",
        "resid",
        "rder",
        "pened",
        "onven",
        "tarted",
        "commenced",
        "ubmitted",
        "crib",
        "ecord",
        "taker",
        "led by",
        "acilitat",
        "oderat",
        "ecretary",
        "SECRETARY",
        "lerk",
        "repared",
        "yped",
        "ritten",
        "ompiled",
        "rafted",
        "aken",
    ),
    exact=True,
)
"""A passage that holds none of these says nothing of who chaired or wrote."""
_ELECTING = ("elect", "appoint", "nominat", "officers", "prop", "contact")  # who is to hold an office
ENDS = 6  # passages at each end of the body that are asked


class _Told(NamedTuple):
    """Of whom words say that they had a function: the lower the rank, and the earlier, the surer."""

    rank: int
    at: int
    who: Mark
    person: PersonDraft


def tell_functions(layout: Layout, people: list[PersonDraft]) -> None:
    """Who chaired and who took the minutes, where words at either end of the document say it."""
    missing = [f for f in ("chair", "minute_taker") if not any(f in p.functions for p in people)]
    if not missing or not people:
        return
    body = [p for unit in layout.units for p in unit.body]
    labels = [Passage.of(roster.label.paragraph) for roster in layout.rosters if roster.label is not None]
    tabled = [line for roster in layout.rosters if roster.rows for line in roster.lines]  # 'Notes by Ann Bell', below
    above = [*layout.header, *labels, *tabled, *body[: 2 * ENDS]]
    below = [*body[2 * ENDS :][-ENDS:], *layout.footer[-ENDS:]]
    told: dict[str, list[_Told]] = {kind: [] for kind in missing}
    titled = [p for p in people if p.role and p.attendance == "present" and is_chair_title(p.role.text)]
    there = [p for p in people if p.attendance not in ("apologies", "absent")]
    asked = list(_signed([*above, *below]))
    for n, passage in enumerate(asked):
        if not passage.holds(DUTIES):
            continue
        labelled = [] if _elects([*above, *below][max(0, n - 5) : n + 1]) else list(_labelled(passage))
        for kind, who, sure in (*_told(passage, missing), *labelled):
            if kind not in missing:
                continue
            person = _holder(who.text, there) or (_of_office(who.text, there) if kind == "chair" else None)
            if person is not None and (sure or kind != "chair" or not titled or person in titled):
                told[kind].append(_Told((not sure) + 2 * (n >= len(above)), n, who, person))
    if "minute_taker" in missing and not told["minute_taker"]:
        told["minute_taker"] += _signatures([*body, *layout.footer][-2 * ENDS :], there)
    for kind, found in told.items():
        first = min(((t.rank, t.at) for t in found), default=None)
        for one in found:
            if (one.rank, one.at) == first:
                _complete(one.person, one.who)
                one.person.functions.setdefault(kind, one.who)


def tell_offices(layout: Layout, people: list[PersonDraft]) -> None:
    """What else a line above the minutes calls somebody who is listed: 'Timekeeper: Jo'; tasks may be for that office."""
    heads, above = layout.outline.heads, [p for unit in layout.units[:ENDS] for p in unit.body]
    for passage in (
        *layout.header,
        *takewhile(lambda p: p.paragraph.kind != "heading" and p.start not in heads, above),
    ):
        said = _office().fullmatch(passage.text) if ":" in passage.text[:40] else None
        fits = [p for p in people if said is not None and p.name.text == said["who"]]
        if said is not None and len(fits) == 1 and normal(said["key"]) not in labels("labels.keys"):
            fits[0].aliases.append(said["key"])


@cache
def _office() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,4}(?P<key>[A-Z][a-z-]{3,20}(?: [a-z-]{3,20})?)\W{0,3}?:\W{0,4}?\s?(?P<who>[^\W\d][\w.’' -]{1,40}?)\s*"
    )


def _signatures(passages: list[Passage], people: list[PersonDraft]) -> Iterator[_Told]:
    """Who signs as secretary or clerk, on one line or on two, at the very end."""
    for n, (first, second) in enumerate(pairwise([*passages, None])):
        for passage in (first, first.joined(second)) if first is not None and second is not None else (first,):
            match = compiled(SIGNED).match(passage.text) if passage is not None and len(passage.text) < 90 else None
            person = _holder(match["who"], people) if match is not None else None
            if passage is not None and match is not None and person is not None:
                yield _Told(0, -n, mark(passage, *match.span("who")), person)


def _elects(passages: list[Passage]) -> bool:
    """Whether somebody is put into an office there."""
    return any(cue in said for said in [p.text.lower() for p in passages] for cue in _ELECTING)


def _told(passage: Passage, missing: list[str]) -> Iterator[tuple[str, Mark, bool]]:
    """What sentences say of somebody, and whether surely: who opened the meeting need not be its chair."""
    for pattern in FUNCTIONS:
        if pattern.kind in missing and passage.holds(FUNCTION_NEEDS[pattern.id]):
            for match in compiled(pattern).finditer(passage.text):
                yield pattern.kind, mark(passage, *match.span("who")), pattern.side == "inside"


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<=[a-z)\d][.;] ))\W{0,6}(?P<key>[A-Za-z][A-Za-z /&’'-]{2,40}?)\s?(?::|[–-]\s)\s*")


@cache
def _names() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?P<who>[^\W\d][\w.’'-]{0,40}(?: [^\W\d][\w.’'-]{0,40}){0,3})(?:\W{0,3}(?:[,;/&]|and\b)|\W*$|\s[:(])"
    )


def _labelled(passage: Passage) -> Iterator[tuple[str, Mark, bool]]:
    """Whom a label names: 'Facilitator: ann_b', or 'Note takers' with Carl in the line below."""
    for at, found in _keys(passage):
        for _ in range(3):
            match = _names().match(passage.text, at) if found else None
            if match is None:
                break
            for kind in found:
                yield kind, mark(passage, *match.span("who")), True
            at = match.end()


def _keys(passage: Passage) -> Iterator[tuple[int, list[str]]]:
    """Where labels end, one of them in the first place, and the functions that each names."""
    if len(passage.pieces) > 1:  # a label and its words from two cells or lines
        at = passage.pieces[1][0]
        said = passage.text[:at].strip(" :")
        if (found := functions_of(said)) and all(map(functions_of, said.split("/"))):  # not 'Minutes/Accounts'
            yield at, found
            return
    for key in _label().finditer(passage.text[:200]):
        yield key.end(), functions_of(key["key"])


def _signed(passages: list[Passage]) -> Iterator[Passage]:
    """Each passage; 'Respectfully submitted,' and 'Note taker' with the name below it."""
    for passage, below in pairwise([*passages, None]):
        if passage is not None:
            yield passage.joined(below) if below is not None and _opens(passage.text) else passage


def _opens(text: str) -> bool:
    """Whether words wait for the name in the line below them."""
    if len(text) >= 40:
        return False
    return _submitted().search(text) is not None or bool(functions_of(text.rstrip(" :")))


@cache
def _submitted() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:submitted|recorded|prepared|taken|typed|written|compiled)(?: in (?:the )?\w{2,20})?(?: by)?\s*[,:]?\s*$",
        re.IGNORECASE,
    )


def _complete(person: PersonDraft, who: Mark) -> None:
    """Give somebody listed by a surname the full name that a sentence prints: 'Chair Dora Whitton opened …'."""
    surname = person.name.text
    words = [w for w in read_words(who.text) if w.text.isalpha()]
    at = next((i for i, w in enumerate(words) if w.text == surname), 0)
    if " " in surname or at == 0 or words[at - 1].has(HEAD | ORG | TITLE) or not words[at - 1].capital:
        return
    person.name = mark(who.passage, who.start + words[at - 1].start, who.start + words[at].end)


def _holder(who: str, people: list[PersonDraft]) -> PersonDraft | None:
    """The person whom the end or the beginning of these words names: an office may stand in front."""
    if who[:1] == "@":
        known = [person for person in people if who[1:].lower() in map(str.lower, person.aliases)]
        return known[0] if len(known) == 1 else None
    exact = [person for person in people if person.name.text == who.strip()]
    if len(exact) == 1:
        return exact[0]  # 'wo' may be a rank as well
    for inside in re.findall(r"\(([^()\s]+)\)", who):
        called = match_person(inside, people) if call_sign(inside) else None
        if called is not None:
            return called
    tokens = re.sub(r"\s*\([^()]*\)", "", who).strip(" .,").split()
    for size in range(len(tokens), 0, -1):
        for part in (tokens[-size:], tokens[:size]):
            if read_words(part[0])[0].has(TITLE) and size == 1:
                continue
            found = match_person(" ".join(part), people)
            if found is not None:
                return found
    return _called(tokens[-2], people) if len(tokens) > 1 else None


def _of_office(who: str, people: list[PersonDraft]) -> PersonDraft | None:
    """The one who holds the office that words name: 'The President took the chair'."""
    said = normal(who).removeprefix("the ")
    fits = [p for p in people if p.role is not None and normal(p.role.text) == said]
    return fits[0] if len(fits) == 1 else None


def _called(given: str, people: list[PersonDraft]) -> PersonDraft | None:
    """The one who is listed by a given name alone that this one is short for, or the other way round: Zach, Zachary."""
    names = [(p, [t for t in p.name.text.split() if not call_sign(t)]) for p in people]
    fits = [p for p, name in names if len(name) == 1 and _begin_alike(name[0], given)]
    return fits[0] if len(fits) == 1 else None


def _begin_alike(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 2 and (one.startswith(other) or other.startswith(one))
