"""What kind of owner words are that name nobody of the document."""

from __future__ import annotations

import re
from functools import cache

from ..lexicons import words
from ..segment.passage import normal


def kind_of_unknown(text: str) -> str:
    tokens = normal(text).split()
    if not tokens:
        return "unknown"
    if tokens[-1] in words("roles.organisation_heads") and (
        len(tokens) > 1 or tokens[-1] in ("police", "ccg", "council", "la", "nhs", "dwp")
    ):
        return "organisation"
    if text[:1].islower() and text.endswith("s"):
        return "group"
    if len(tokens) < 5 and tokens[-1] in words("roles.many"):
        return "group"
    return "person" if re.fullmatch(r"(?:[A-Z]\.\s?){0,3}[A-Z][\w’'-]*\.?(?: [A-Z][\w’'.-]*){0,3}", text) else "unknown"


@cache
def _everyone() -> re.Pattern[str]:
    return re.compile(
        r"(?:all|everyone|everybody|each|every)(?:\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?(?:members?|partners?|govs?|governors?|trustees?|present|agenc(?:y|ies)|attendees|councillors|cllrs|staff|board members?|directors?|leads?|organisations?|colleagues|others?|to note|services?|schools?|departments?|parties|officers?|reps|representatives|heads|teams?|committee|group|clubs?|managers?|(?-i:[A-Z]{2,5}s)))*"
        r"|members|all in attendance|full board|whole (?:board|committee|group)",
        re.IGNORECASE,
    )


def everyone(text: str) -> bool:
    """'ALL', 'All partners', 'Each agency', 'All delegates'."""
    said = text.strip(" .:")
    if _everyone().fullmatch(said):
        return True
    first, _, rest = said.partition(" ")
    return first.lower() in ("all", "each", "every") and rest.lower() in words("roles.many")
