"""Who came in the place of somebody listed: 'Max Nash (for Gus Hart)'."""

from __future__ import annotations

import re
from functools import cache

from ..mentions import PersonDraft
from .told import match_person

AWAY = ("apologies", "absent")


@cache
def _for() -> re.Pattern[str]:
    """Words in front of the name of somebody who is away."""
    return re.compile(
        r"(?:as )?(?:for|(?:proxy|alternate|substitute|sub|deputy|deputising|standing in|substituting|stand-in) for"
        r"|on behalf of|in place of|instead of|representing) (?P<who>[^\W\d_][^,;()]{3,50})"
    )


def tell_deputies(people: list[PersonDraft]) -> None:
    """Say of those who are away who came for them, where the remark on whoever came does."""
    for person in people:
        told = _for().fullmatch(person.note.text) if person.note is not None else None
        if told is None or person.attendance in AWAY:
            continue
        meant = match_person(told["who"].strip(), [p for p in people if p is not person and p.attendance in AWAY])
        if meant is not None and meant.represented_by is None:
            meant.represented_by = person.name
