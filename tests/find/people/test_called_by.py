"""Names with what somebody is called in the middle: 'William (Bill) Smith', 'E. (Ted) Croft'."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.people.names import initials_of
from minutes_extract.find.words import words

HEAD = "**Weir Guild**\n\n**3 March 2021 at 7.00 pm**\n\n"


def people(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    found = extract_text(HEAD + text + "\n\n**1. Sluice**\nThe gate sticks.\n").attendees
    return [(p.name, p.role, p.organisation, p.initials) for p in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("William (Bill) Smith", ["William", "(Bill)", "Smith"]),
        ("E. (Ted) Croft", ["E.", "(Ted)", "Croft"]),
        ('Robert "Bobo" Jones', ["Robert", '"Bobo"', "Jones"]),
        ("E. (TED) CROFT", ["E.", "(TED)", "CROFT"]),
        # what stands in brackets behind a whole name, or is no given name, stays apart
        ("Ann Bell (Ted) Croft", ["Ann", "Bell", "(", "Ted", ")", "Croft"]),
        ("Ann (Chair) Carl Dunn", ["Ann", "(", "Chair", ")", "Carl", "Dunn"]),
        ("William (Bill), Smith", ["William", "(", "Bill", ")", ",", "Smith"]),
        ("William (Bill) Manager Mill", ["William", "(", "Bill", ")", "Manager", "Mill"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


def test_initials_with_and_without() -> None:
    assert initials_of(["William", "(Bill)", "Smith"]) == ["WS", "BS"]
    assert initials_of(["’t", "Hooft"])[0] != "H"  # an apostrophe alone is no sign round a nickname


def test_in_cells() -> None:
    table = "**Present**\n\nWilliam (Bill) Smith\tChair\tMill Trust\nE. (Ted) Croft\tClerk\tHill Trust\nMrs P (Pat) Dunn\tTreasurer\tHill Trust"
    assert people(table) == [
        ("William (Bill) Smith", "Chair", "Mill Trust", "WS"),
        ("E. (Ted) Croft", "Clerk", "Hill Trust", "EC"),
        ("P (Pat) Dunn", "Treasurer", "Hill Trust", "PD"),
    ]


def test_in_a_line() -> None:
    line = '**Present:** William (Bill) Smith, Robert "Bob" Jones, Mr J R (Jack) Stone (Treasurer), Ann Bell (Clerk)'
    assert [(name, role) for name, role, *_ in people(line)] == [
        ("William (Bill) Smith", None),
        ('Robert "Bob" Jones', None),
        ("J R (Jack) Stone", "Treasurer"),
        ("Ann Bell", "Clerk"),
    ]


def test_owners_by_either_initials() -> None:
    text = (
        HEAD
        + "**Present:** William (Bill) Smith, Ann Bell\n\n**1. Sluice**\nACTION: BS to mend the gate.\nACTION: WS to oil it.\n"
    )
    assert [a.owners[0].name for a in extract_text(text).actions] == ["William (Bill) Smith"] * 2
