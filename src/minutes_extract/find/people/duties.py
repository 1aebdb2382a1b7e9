"""Who chaired and who took the minutes, told by sentences, labels and headings at either end of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...cues import Cues
from ...segment.layout import Layout
from ...segment.names import call_sign
from ...segment.passage import Passage
from ..mentions import Mark, PersonDraft, mark
from ..words import HEAD, ORG, TITLE
from ..words import words as read_words
from .patterns import FUNCTIONS, compiled
from .said import functions_of, is_chair_title
from .told import match_person

DUTIES = Cues(
    (
        "inute",
        "ote",
        "hair",
        "resid",
        "order",
        "opened",
        "convened",
        "started",
        "ubmitted",
        "cribe",
        "ecord",
        "taker",
        "led by",
        "acilitat",
        "oderat",
    ),
    exact=True,
)
"""A passage that holds none of these says nothing of who chaired or wrote."""
_ELECTING = ("elect", "appoint", "nominat", "officers", "prop", "contact")  # who is to hold an office
ENDS = 6  # passages at each end of the body that are asked


def tell_functions(layout: Layout, people: list[PersonDraft]) -> None:
    """Who chaired and who took the minutes, where words at either end of the document say it."""
    missing = [f for f in ("chair", "minute_taker") if not any(f in p.functions for p in people)]
    if not missing or not people:
        return
    titled = [p for p in people if p.role and p.attendance == "present" and is_chair_title(p.role.text)]
    body = [p for unit in layout.units for p in unit.body]
    asked = [*layout.header, *body[: 2 * ENDS], *body[2 * ENDS :][-ENDS:], *layout.footer[-ENDS:]]
    for n, passage in enumerate(_signed(asked)):
        if not passage.holds(DUTIES):
            continue
        labelled = list(_labelled(passage))
        if labelled and _elects(asked[max(0, n - 5) : n + 1]):
            labelled = []
        for kind, who, sure in (*_told(passage, missing), *labelled):
            person = _holder(who.text, people) if kind in missing else None
            if person is not None and (sure or not titled or person in titled):
                _complete(person, who)
                person.functions.setdefault(kind, who)
        missing = [f for f in missing if not any(f in p.functions for p in people)]


def _elects(passages: list[Passage]) -> bool:
    """Whether somebody is put into an office there."""
    return any(cue in said for said in [p.text.lower() for p in passages] for cue in _ELECTING)


def _told(passage: Passage, missing: list[str]) -> Iterator[tuple[str, Mark, bool]]:
    """What sentences say of somebody, and whether surely: who opened the meeting need not be its chair."""
    for pattern in FUNCTIONS:
        for match in compiled(pattern).finditer(passage.text) if pattern.kind in missing else ():
            yield pattern.kind, mark(passage, *match.span("who")), pattern.id != "called-to-order"


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"\W{0,6}(?P<key>[A-Za-z][A-Za-z /&-]{2,40}?)\s?(?::|[–-]\s)\s*")


@cache
def _names() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?P<who>[^\W\d][\w.’'-]{0,40}(?: [^\W\d][\w.’'-]{0,40}){0,3})(?:\W{0,3}(?:[,;/&]|and\b)|\W*$|\s[:(])"
    )


def _labelled(passage: Passage) -> Iterator[tuple[str, Mark, bool]]:
    """Whom a label names: 'Facilitator: ann_b', or 'Note takers' with Carl in the line below."""
    at, found = _key(passage)
    for _ in range(3):
        match = _names().match(passage.text, at) if found else None
        if match is None:
            return
        for kind in found:
            yield kind, mark(passage, *match.span("who")), True
        at = match.end()


def _key(passage: Passage) -> tuple[int, list[str]]:
    """Where a label ends, and the functions that it names."""
    if len(passage.pieces) > 1:  # a label and its words from two cells or lines
        at = passage.pieces[1][0]
        said = passage.text[:at].strip(" :")
        if (found := functions_of(said)) and all(map(functions_of, said.split("/"))):  # not 'Minutes/Accounts'
            return at, found
    key = _label().match(passage.text)
    return (key.end(), functions_of(key["key"])) if key is not None else (0, [])


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
    return re.compile(r"\b(?:submitted|recorded|prepared|taken)(?: by)?\s*[,:]?\s*$", re.IGNORECASE)


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
    return None
