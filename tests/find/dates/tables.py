"""Case tables: one case a line, `text | reference | mention = edtf (relation) ; ...`, '-' for nothing."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from minutes_extract.find.dates import DateMention, find_dates

MEETING = date(2019, 11, 18)  # a Monday
NEXT = date(2019, 12, 18)


class Case(NamedTuple):
    """A text, the day it is read against, and what is found: words, EDTF or '-', relation or '-'."""

    text: str
    reference: date | None
    expected: list[tuple[str, str, str]]


def cases(table: str) -> list[object]:
    """The table's cases as pytest parameters, named by their text."""
    rows = []
    for line in table.strip().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        text, reference, found = (part.strip() for part in line.split(" | "))
        expected = []
        for one in [] if found == "-" else found.split(" ; "):
            words, value = one.rsplit(" = ", 1)
            edtf, _, relation = value.partition(" ")
            expected.append((words.strip(), edtf, relation.strip("()") or "-"))
        day = MEETING if reference == "." else None if reference == "-" else date.fromisoformat(reference)
        rows.append(pytest.param(Case(text, day, expected), id=text[:60]))
    return list(rows)


def told(mention: DateMention, reference: date | None, **options: object) -> tuple[str, str, str]:
    """A mention as the tables write it."""
    resolved = mention.resolve(reference, next_meeting=NEXT, **options)  # type: ignore[arg-type]
    return mention.text, resolved.edtf if resolved else "-", mention.relation or "-"


def read(case: Case, *, cell: bool = False, **options: object) -> list[tuple[str, str, str]]:
    """All that is found in a case's text."""
    return [told(mention, case.reference, **options) for mention in find_dates(case.text, cell=cell)]
