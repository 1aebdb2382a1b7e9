"""Words of a label that deny its people a vote: they attend, and do not belong."""

from __future__ import annotations

import re
from functools import cache


def without_denial(phrase: str) -> str | None:
    """The normalised words of a label without those that deny a vote: 'attendees' of 'attendees non-voting'; None where none do."""
    if "vot" not in phrase or "voting and non" in phrase or "voting or non" in phrase:
        return None
    rest, found = _denied().subn(" ", phrase)
    return " ".join(rest.split()) if found else None


@cache
def _denied() -> re.Pattern[str]:
    """'non-voting', 'not voting', 'without a vote', 'with no voting rights'."""
    return re.compile(
        r"\b(?:but )?(?:non[ -]?|not |no |(?:with|having) no |without (?:a |the |any )?)vot(?:e|es|ing)\b(?: (?:rights?|powers?|capacity)\b)?"
    )
