"""People of attendance text as the tables of these tests write them."""

from __future__ import annotations

from collections import Counter

from minutes_extract.find.mentions import Mark, PersonDraft
from minutes_extract.find.people.fused import read_row
from minutes_extract.find.people.lines import read_line
from minutes_extract.find.people.roles import Context
from minutes_extract.survey import Evidence
from segment.building import passage

FIELDS = ("honorific", "post_nominals", "initials", "role", "organisation", "note", "represented_by")


def evidence(initials: str = "", titled: str = "", pairs: str = "", alone: str = "") -> Evidence:
    """'AB AB CD' as initials used, 'pegg' as surnames after a title, 'ann-bell' as names written in full, 'ann' alone."""
    couples = frozenset((a, b) for a, b in (pair.split("-") for pair in pairs.split()))
    return Evidence(Counter(initials.split()), frozenset(titled.split()), couples, frozenset(alone.split()))


def told(draft: PersonDraft) -> dict[str, object]:
    """A person's name and what else is known, words only."""
    found: dict[str, object] = {"name": draft.name.text}
    for field in FIELDS:
        words = getattr(draft, field)
        if isinstance(words, Mark):
            found[field] = words.text
    if draft.functions:
        found["functions"] = sorted(draft.functions)
    return found


def line(text: str, seen: Evidence | None = None, comma_last: bool = False) -> list[dict[str, object]]:
    return [told(d) for d in read_line(passage(text), seen or evidence(), Context(comma_last=comma_last))]


def row(names: str, roles: str = "", organisations: str = "", seen: Evidence | None = None) -> list[PersonDraft]:
    """The people of a row; '|' parts the paragraphs of a cell."""
    cells = [
        [passage(part.strip()) for part in cell.split("|") if part.strip()] for cell in (names, roles, organisations)
    ]
    return read_row(cells[0], cells[1], cells[2], seen or evidence(), Context(separate=bool(cells[2])))
