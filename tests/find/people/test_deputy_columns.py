"""Columns that say whether somebody came or a deputy did, and rolls that are answered."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Lowland Transport Forum\n\nMinutes of 4 May 2026\n\n"
TAIL = "\n## 1. Buses\n\nLate.\n\n## 2. Trains\n\nLater.\n"
ROWS = [
    ("Ferrow Council", "Ann Bell", "Rep", ""),
    ("Dale Council", "Carl Dunn", "Deputy", "Kit Moss"),
    ("Bus Users", "Eve Frost", "Apologies", ""),
]


def told(text: str, name: str = "a.md") -> list[tuple[str, str | None, str | None]]:
    found = extract_text(text, name=name).attendees
    return [(p.name, p.attendance, p.represented_by.name if p.represented_by else None) for p in found]


@pytest.mark.parametrize(
    "heads",
    [
        ("Organisation", "Representative", "Present", "Deputy"),
        ("Organisation", "Member", "Attended by", "Deputy"),
        ("Organisation", "Name", "Attendance", "Substitute"),
    ],
)
@pytest.mark.parametrize("order", [(0, 1, 2, 3), (0, 1, 3, 2)])
def test_the_deputy_came(heads: tuple[str, ...], order: tuple[int, ...]) -> None:
    rows = ["| " + " | ".join(row[i] for i in order) + " |" for row in (heads, *ROWS)]
    text = HEAD + "\n".join([rows[0], "|---|---|---|---|", *rows[1:]]) + "\n" + TAIL
    assert told(text) == [
        ("Ann Bell", "present", None), ("Carl Dunn", "apologies", "Kit Moss"), ("Kit Moss", "present", None),
        ("Eve Frost", "apologies", None),
    ]  # fmt: skip


@pytest.mark.parametrize("away", ["away", "absent", "not here", "missing"])
def test_a_roll_that_is_answered(away: str) -> None:
    roll = f"Roll:\nAnn Bell     here\nCarl Dunn    here\nEve Frost    {away}\nGus Hart     here\n"
    text = f"Weir Valley Radio Club\n4 May 2026, 7.30pm\n\n{roll}\n1. Mast\nIt fell.\n2. Licence\nRenewed.\n"
    assert told(text, "a.txt") == [
        ("Ann Bell", "present", None), ("Carl Dunn", "present", None), ("Eve Frost", "absent", None),
        ("Gus Hart", "present", None),
    ]  # fmt: skip
