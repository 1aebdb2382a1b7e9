"""Owners in a column and in an action's own words, with the dates beside them."""

from __future__ import annotations

from datetime import date

import pytest

from minutes_extract.find.mentions import mark
from minutes_extract.resolve.agreement import Agreement
from minutes_extract.resolve.cells import cell_entries
from minutes_extract.resolve.dates import Calendar
from minutes_extract.resolve.owners import text_owners
from resolve.people import registry
from segment.building import passage

PEOPLE = registry(
    "Ann Bell, Chair\nCarl Dunn, Clerk\nEve Frost, Treasurer, Weir School",
    groups="Roof and Wall Group | Finance Committee",
)
CALENDAR = Calendar(reference=date(2026, 5, 4))

# the lines of an owner cell, parted by '|'; its entries, parted by ';', with the date of each
CELLS = """
AB -> AB
AB / CD -> AB, CD
AB/CD/ EF -> AB, CD, EF
AB & CD -> AB, CD
AB and CD -> AB, CD
AB CD -> AB, CD
AB, CD -> AB, CD
AB | CD -> AB; CD
AB / | CD -> AB, CD
AB | / CD -> AB, CD
AB 12/06 -> AB @2026-06-12
AB (12/06) -> AB @2026-06-12
AB by 12 June -> AB @2026-06-12
AB 12/06 CD 19/06 -> AB @2026-06-12; CD @2026-06-19
AB | 12/06 -> AB @2026-06-12
Action: AB -> AB
Ann Bell -> Ann Bell
Ann Bell and Carl Dunn -> Ann Bell, Carl Dunn
Mrs Bell -> Mrs Bell
Roof and Wall Group -> Roof and Wall Group
AB & Tenants' Panel -> AB, Tenants' Panel
AB (risk assessment) CD -> AB, CD
AB and the Roof and Wall Group -> AB, Roof and Wall Group
All -> All
All HODs -> All HODs
All ward managers / CD -> All ward managers, CD
All AB -> All, AB
Each school -> Each school
Noted ->
- ->
N/A ->
""".strip().splitlines()


@pytest.mark.parametrize("line", CELLS)
def test_cells(line: str) -> None:
    cell, _, expected = line.partition(" ->")
    found = cell_entries([passage(part.strip()) for part in cell.split("|")], PEOPLE, CALENDAR)
    told = []
    for entry in found:
        due = f" @{entry.due.value.edtf}" if entry.due and entry.due.value else ""
        told.append(", ".join(owner.text for owner in entry.owners) + due)
    assert "; ".join(told) == expected.strip()


WORDS = """
AB to write. -> person Ann Bell
AB and CD to write. -> person Ann Bell, person Carl Dunn
The Clerk to write. -> person Carl Dunn
The Chair and the Clerk to write. -> person Ann Bell, person Carl Dunn
Ann to write. -> person Ann Bell
All members to write. -> everyone -
Roof and Wall Group to write. -> group Roof and Wall Group
Finance Committee to write. -> group Finance Committee
Weir School to write. -> organisation Weir School
Zoë Quill to write. -> person -
Mend the roof (AB) -> person Ann Bell
Mend the roof (AB/CD). -> person Ann Bell, person Carl Dunn
Mend the roof. ->
A letter to be written. ->
""".strip().splitlines()


@pytest.mark.parametrize("line", WORDS)
def test_words_of_an_action(line: str) -> None:
    text, _, expected = line.partition(" ->")
    found = text_owners(mark(passage(text), 0, len(text)), PEOPLE)
    assert ", ".join(f"{o.resolution.kind} {o.resolution.name or '-'}" for o in found) == expected.strip()
    assert {o.source for o in found} <= {"text"}


@pytest.mark.parametrize(
    ("text", "owners"),
    [("Write to the Council.", []), ("Report to the Board (AB)", ["Ann Bell"]), ("Speak to all (CD)", ["Carl Dunn"])],
)
def test_an_instruction_is_nobody(text: str, owners: list[str]) -> None:
    found = text_owners(mark(passage(text), 0, len(text)), PEOPLE)
    assert [o.resolution.name for o in found] == owners


@pytest.mark.parametrize(
    ("text", "cell", "expected"),
    [
        ("AB to write.", "AB", 1.0),
        ("AB to write.", "CD", -0.5),
        ("Write.", "CD", 0.0),
        ("AB to write.", "Ann Bell", 1.0),
    ],
)
def test_agreement(text: str, cell: str, expected: float) -> None:
    (entry,) = cell_entries([passage(cell)], PEOPLE, CALENDAR)
    assert Agreement([mark(passage(text), 0, len(text))], [entry], PEOPLE)(0, 0) == expected
