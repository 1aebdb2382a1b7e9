"""Who came in the place of somebody listed: 'Max Nash (for Gus Hart)'."""

from __future__ import annotations

import re
from functools import cache

from ...lexicons import words as word_list
from ...segment.names import NONE, name_like
from ...segment.passage import Passage, normal
from ...survey import Evidence
from ..mentions import PersonDraft, mark
from ..words import TITLE
from ..words import words as read_words
from .lines import read_line
from .roles import Context
from .told import match_person

AWAY = ("apologies", "absent")


@cache
def _for() -> re.Pattern[str]:
    """Words in front of the name of somebody who is away."""
    return re.compile(
        r"(?:as )?(?:for|(?:proxy|alternate|substitute|subs?|subbing|deputy|deputi[sz]ing|standing in|substituting|stand-in|covering) for"
        r"|on behalf of|in place of|in lieu of|instead of|representing|vice) (?P<who>[^\W\d_][^,;()]{3,50})"
    )


@cache
def _instead() -> re.Pattern[str]:
    """Words behind the name of somebody who came instead."""
    whose = r"(?:his|her|their)"
    return re.compile(
        r"(?P<who>[^\W\d_][^,;()]{3,50}?) (?:to |will |was |is )?"
        rf"(?:(?:deputi[sz]|attend|substitut|represent|cover|stand|step|sitt|sat)(?:ing|ed|e|s)?|stood|in attendance)(?: in)?"
        rf"(?: (?:(?:in|for|on) )?(?:{whose}|the) ?(?:place|stead|absence|behalf)?)?\.?"
    )


def came_instead(person: PersonDraft) -> None:
    """Take 'Carl Dunn deputising' behind somebody who is away for who came."""
    note = person.note if person.attendance in AWAY and person.represented_by is None else None
    told = _instead().fullmatch(note.text) if note is not None else None
    if note is None or told is None or name_like(told["who"]) == NONE or " " not in told["who"]:
        return
    titles = next((w.start for w in read_words(told["who"]) if not w.has(TITLE)), 0)
    person.represented_by = mark(note.passage, note.start + titles, note.start + told.end("who"))


def tell_deputies(people: list[PersonDraft]) -> None:
    """Say of those who are away who came for them, where the remark on whoever came does."""
    for person in people:
        told = _for().fullmatch(person.note.text) if person.note is not None else None
        if told is None or person.attendance in AWAY:
            continue
        meant = match_person(told["who"].strip(), [p for p in people if p is not person and p.attendance in AWAY])
        if meant is not None and meant.represented_by is None:
            meant.represented_by = person.name


def tell_who_came(person: PersonDraft, said: list[Passage], explained: dict[str, str]) -> None:
    """What a column says beside one of deputies: 'Rep', who came, or 'Deputy', who came for them, unless the list explains it."""
    word = normal(said[0].text) if len(said) == 1 else ""
    if word in explained:
        return
    by_deputy = word in word_list("people.by_deputy")
    if by_deputy or word in word_list("people.in_person"):
        person.attendance = "apologies" if by_deputy else "present"
        person.attendance_mark = mark(said[0], 0, len(said[0].text))


def deputy_in_cell(person: PersonDraft, cell: Passage, evidence: Evidence) -> list[PersonDraft]:
    """Who came for somebody who is away, in a column of deputies beside them; else nobody."""
    made = read_line(cell, evidence, Context(single=True)) if person.attendance in AWAY else []
    if len(made) != 1:
        return []
    made[0].attendance, made[0].attendance_mark = "present", made[0].name
    made[0].organisation = made[0].organisation or person.organisation
    person.represented_by = made[0].name
    return made
