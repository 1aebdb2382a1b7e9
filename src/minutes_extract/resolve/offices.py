"""Whether a job title or name holds the words of another, all of them in normal form."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ..find.words import word_ends

_PLAIN_OFFICES = frozenset(
    (
        "clerk",
        "treasurer",
        "secretary",
        "vice chair",
        "vice-chair",
        "headteacher",
        "bursar",
        "head",
        "principal",
        "commissioner",
        "convener",
        "convenor",
        "president",
        "chaplain",
        "registrar",
        "librarian",
        "archivist",
        "curator",
        "caretaker",
        "captain",
        "coach",
        "editor",
        "auditor",
        "solicitor",
        "engineer",
        "superintendent",
        "webmaster",
        "director",
        "administrator",
        "chief executive",
        "governance professional",
    )
)


def short_forms(role: str) -> tuple[str, str]:
    """The letters that a job title is shortened to, in lower case: 'hm' and 'h' for a headmaster."""
    outer = _outer().sub(" ", role).split()
    letters = ""
    for word in outer:
        letters += "ht" if word == "headteacher" else "hm" if word in ("headmaster", "headmistress") else word[0]
    return letters, "".join([word[0] for word in outer])


def holds(role: str, key: str, text: str, short: Callable[[str], tuple[str, str]] = short_forms) -> bool:
    """Whether a job title is what `key` (or the abbreviation `text`) names; both in normal form.

    `short` gives the short forms of a title: who asks about many keys may keep them.
    """
    if role == key:
        return True
    if key in _PLAIN_OFFICES and (
        role.startswith(key)
        or (
            role.endswith(" " + key)
            and "office of " not in role
            and not role.endswith(("deputy " + key, "assistant " + key))
        )
    ):
        return not role.startswith(("deputy", "assistant", "vice")) or key.startswith("vice")
    if len(key) > 3 and role.startswith(key) and word_ends(role, len(key)):
        of = role.startswith(" of", len(key)) and word_ends(role, len(key) + 3)
        if not of:
            return True
    if len(key) > 5 and " " in key and role.endswith(key):
        return True
    if text.isupper() and 1 < len(text) <= 5:
        return text.lower() in short(role)
    return False


@cache
def _outer() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|to|of|for|and)\b")
