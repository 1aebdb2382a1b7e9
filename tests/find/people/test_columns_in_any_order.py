"""Tables of people in any order of columns, below known, unknown and no headings, one person or two in a row."""

from __future__ import annotations

from itertools import permutations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Attendee

PEOPLE = [
    ("Ann Bell", "Chair", "Weir District Council", "AB", "Present"),
    ("Carl Dunn", "Housing Manager", "Mill Homes", "CD", "Present"),
    ("Eve Frost", "Inspector", "Westshire Police", "EF", "Apologies"),
    ("Gus Hill", "Clerk", "Weir Parish Council", "GH", "Present"),
    ("Ida Jones", "Head of Estates", "Ferrow College", "IJ", "Present"),
    ("Ken Lowe", "Treasurer", "Dale Trust", "KL", "Apologies"),
]
AT = {"N": 0, "R": 1, "O": 2, "I": 3, "A": 4}
KNOWN = {"N": "Name", "R": "Role", "O": "Organisation", "I": "Initials", "A": "Attendance"}
STRANGE = {"N": "Around the table", "R": "Capacity", "O": "Sent by", "I": "Ltrs", "A": "Came"}
HEAD = "**WEIR VALE FORUM**\n\n**4 May 2026, 7pm, The Mill**\n\n"
MINUTES = "\nItem\tNotes\tWho\n1\t<p><b>Roof</b></p> <p>AB said that it leaks.</p>\t\n2\t<p><b>Gate</b></p> <p>IJ to paint it.</p>\tIJ\n"
ORDERS = ["".join(order) for k in (2, 3) for order in permutations("NROIA", k) if "N" in order]


def read(order: str, heads: dict[str, str] | None, label: str, fused: bool) -> dict[str, Attendee]:
    rows = ["\t".join(heads[c] for c in order)] if heads else []
    if fused:
        pairs = zip(PEOPLE[::2], PEOPLE[1::2], strict=True)
        rows += ["\t".join(f"{a[AT[c]]} {b[AT[c]]}" for c in order) for a, b in pairs]
    else:
        rows += ["\t".join(person[AT[c]] for c in order) for person in PEOPLE]
    return {a.name: a for a in extract_text(HEAD + label + "\n".join(rows) + "\n" + MINUTES).attendees}


def judge(found: dict[str, Attendee], order: str) -> None:
    assert set(found) == {person[0] for person in PEOPLE}
    for name, role, body, _, how in PEOPLE:
        person = found[name]
        assert "R" not in order or person.role == role
        assert "O" not in order or person.organisation == body
        assert "A" not in order or person.attendance == how.lower()


@pytest.mark.parametrize("label", ["", "**Present**\n\n", "<b>Members</b>\n\n"])
@pytest.mark.parametrize("heads", [KNOWN, STRANGE, None], ids=["known", "strange", "none"])
@pytest.mark.parametrize("order", ORDERS)
def test_one_person_in_a_row(order: str, heads: dict[str, str] | None, label: str) -> None:
    if heads is None and order[:2] == "NA" and order[2:] in ("R", "O"):
        pytest.xfail("what stands behind how somebody came is a note, where nothing heads it")
    if heads is STRANGE and order[:2] == "ON" and label.startswith("**"):
        pytest.xfail("bodies in front of people, below words that could be a body, and the label of a list")
    judge(read(order, heads, label, False), order)


@pytest.mark.parametrize("label", ["", "**Present**\n\n"])
@pytest.mark.parametrize("heads", [KNOWN, STRANGE, None], ids=["known", "strange", "none"])
@pytest.mark.parametrize("order", [order for order in ORDERS if "I" not in order])
def test_two_people_in_a_row(order: str, heads: dict[str, str] | None, label: str) -> None:
    if heads is None and order[0] == "A":
        pytest.xfail("how each of two came, in front of them, where nothing heads it")
    judge(read(order, heads, label, True), order)


def test_a_table_of_tasks_lists_nobody() -> None:
    rows = "Task\tWho\tBy when\nAsk a roofer\tAnn Bell\t3 June\nPaint the gate\tCarl Dunn\t4 June\nSell the boat\tEve Frost\t5 June\n"
    found = extract_text(f"{HEAD}**Present:** Ann Bell, Carl Dunn\n\n**Actions**\n\n{rows}")
    assert [p.name for p in found.attendees] == ["Ann Bell", "Carl Dunn"]
    assert [a.text for a in found.actions] == ["Ask a roofer", "Paint the gate", "Sell the boat"]
