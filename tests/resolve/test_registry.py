"""Who initials, first names, titles, offices, groups and organisations stand for."""

from __future__ import annotations

import pytest

from minutes_extract.resolve.kinds import everyone
from minutes_extract.resolve.people import Registry
from resolve.people import registry

BOARD = """
Ann Bell, Independent Chair, Ferrow Trust
Carl Dunn, Head of Housing, Ferrow District Council
Eve Lloyd-Frost, Headteacher, Weir School
Siân O’Hare, Clerk
Dr Jan van der Berg, Treasurer
Carl Gant, Trustee
Mary Jane Hart, Trustee
"""


def board(**more: str) -> Registry:
    return registry(
        BOARD,
        groups="Quality and Evaluation Group | Roof Sub-Committee | Finance Committee",
        short={"WHA": "Weir Housing Association", "RSC": "Roof Sub-Committee"},
        body="Ferrow Trust Board",
    )


# words, and what they stand for: kind, name
WORDS = """
AB | person | Ann Bell
A.B. | person | Ann Bell
ELF | person | Eve Lloyd-Frost
EL-F | person | Eve Lloyd-Frost
EF | person | -
SO | person | Siân O’Hare
SOH | person | Siân O’Hare
JB | person | Jan van der Berg
JvdB | person | Jan van der Berg
JvanB | person | Jan van der Berg
Pawb / All | everyone | -
Ferrow District Council (CD) | person | Carl Dunn
MJH | person | Mary Jane Hart
MH | person | Mary Jane Hart
Ann Bell | person | Ann Bell
A Bell | person | Ann Bell
Ms Bell | person | Ann Bell
Dr van der Berg | person | Jan van der Berg
Ann | person | Ann Bell
Bell | person | Ann Bell
Eve | person | Eve Lloyd-Frost
the Chair | person | Ann Bell
Chair | person | Ann Bell
The Clerk | person | Siân O’Hare
Clerk | person | Siân O’Hare
Treasurer | person | Jan van der Berg
HT | person | Eve Lloyd-Frost
DCC Bell | person | Ann Bell
WO1 Hart | person | Mary Jane Hart
Headteacher | person | Eve Lloyd-Frost
Head of Housing | person | Carl Dunn
All | everyone | -
ALL | everyone | -
all members | everyone | -
Each agency | everyone | -
Everyone | everyone | -
Ferrow District Council | organisation | Ferrow District Council
FDC | organisation | Ferrow District Council
Q&E Group | group | Quality and Evaluation Group
Finance Ctte | group | Finance Committee
RSC | group | Roof Sub-Committee
Sub-Committee | group | Roof Sub-Committee
the Board | group | Ferrow Trust Board
Zoë Quill | person | -
XYZ | person | -
North Police | organisation | -
somebody | unknown | -
""".strip().splitlines()


@pytest.mark.parametrize("line", WORDS)
def test_words(line: str) -> None:
    words, kind, name = line.split(" | ")
    found = board().resolve(words)
    assert (found.kind, found.name or "-") == (kind, name)


def test_a_group_by_its_letters_alone() -> None:
    assert board().resolve("Q&E").name == "Quality and Evaluation Group"


@pytest.mark.parametrize(("words", "candidates"), [("Carl", ["p2", "p6"]), ("Trustee", [])])
def test_what_fits_two_people_names_nobody(words: str, candidates: list[str]) -> None:
    found = board().resolve(words)
    assert found.name is None
    assert list(found.candidates) == candidates


def test_two_with_the_same_initials() -> None:
    two = registry("Ann Bell\nAlan Birch", initials="AB AB")
    found = two.resolve("AB")
    assert (found.kind, found.name, list(found.candidates)) == ("person", None, ["p1", "p2"])
    assert [(remark.code, remark.about) for remark in two.remarks] == [("initials-collision", ("p1", "p2"))]
    assert [person.initials for person in two.people] == [None, None]


def test_the_words_of_an_action_tell_two_apart() -> None:
    two = registry("Ann Bell\nAlan Birch", initials="AB AB")
    assert two.resolve("AB", "AB and Alan to write to the Council").name == "Alan Birch"


def test_printed_initials_come_first() -> None:
    two = registry("Ann Bell (ABe)\nAlan Birch (AB)", initials="AB ABe")
    assert two.resolve("AB").name == "Alan Birch"
    assert two.resolve("ABe").name == "Ann Bell"
    assert [(p.initials, p.initials_derived) for p in two.people] == [("ABe", False), ("AB", False)]


def test_printed_initials_leave_no_room_for_derived_ones() -> None:
    assert registry("Ann Bell (ABe)").resolve("AB").person is None


def test_initials_are_those_that_the_body_uses() -> None:
    (person,) = registry("Eve Lloyd-Frost", initials="EL EL EL").people
    assert (person.initials, person.initials_derived) == ("EL", True)


def test_initials_that_nobody_uses_are_the_plainest() -> None:
    (person,) = registry("Eve Lloyd-Frost").people
    assert (person.initials, person.initials_derived) == ("ELF", True)


def test_one_name_has_no_initials() -> None:
    (person,) = registry("Ann").people
    assert person.initials is None


@pytest.mark.parametrize(
    ("lines", "chair"),
    [
        ("Ann Bell (Chair)\nCarl Dunn, Chairman of the Mill Fund", "Ann Bell"),
        ("Ann Bell, Clerk\nCarl Dunn, Independent Chair", "Carl Dunn"),
        ("Ann Bell, Vice Chair\nCarl Dunn, Clerk", None),
        ("Ann Bell, Chair of the Roof Sub-Committee\nCarl Dunn, Chairman", "Carl Dunn"),
    ],
)
def test_who_takes_the_chair(lines: str, chair: str | None) -> None:
    named = [person.name for person in registry(lines).people if "chair" in person.functions]
    assert named == ([chair] if chair else [])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ALL", True),
        ("All partners", True),
        ("Every member", True),
        ("everybody", True),
        ("All trustees to note", True),
        ("Allan", False),
        ("Ann Bell", False),
        ("Balls", False),
        ("", False),
    ],
)
def test_everyone(words: str, expected: bool) -> None:
    assert everyone(words) is expected


def test_a_first_name_is_not_of_the_one_with_a_title() -> None:
    people = registry("Cllr Carl Dunn\nCarl Gant\nEve Frost")
    assert people.resolve("Carl").name == "Carl Gant"
    assert registry("Carl Dunn\nCarl Gant").resolve("Carl").candidates == ("p1", "p2")


@pytest.mark.parametrize(
    ("lines", "text", "name"),
    [
        ("Ann Bell, Gen. Secretary\nCarl Dunn, Players' Secretary", "Secretary", "Ann Bell"),
        ("I Dunn, Deputy Chief Officer\nEve Frost", "DCO Dunn", "I Dunn"),
        ("I Dunn, Deputy Chief Officer\nEve Frost", "AB Dunn", None),
        ("Sr Bea Kelly\nEve Frost", "SrBK", "Bea Kelly"),
        ("Tomás Frost\nEve Dunn", "Tomas", "Tomás Frost"),
        ("AnnBell\nCarlDunn", "Ann", "AnnBell"),
    ],
)
def test_names_in_other_clothes(lines: str, text: str, name: str | None) -> None:
    assert registry(lines).resolve(text).name == name


def test_two_with_the_same_initials_and_one_of_them_called_by_a_letter_more() -> None:
    two = registry("Sam Wild\nSue Wharf\nAnn Bell", initials="SW SWh AB")
    assert [two.resolve(said).name for said in ("SW", "SWh", "AB")] == ["Sam Wild", "Sue Wharf", "Ann Bell"]
    assert two.remarks == []
    assert [person.initials for person in two.people] == ["SW", "SWh", "AB"]


def test_a_letter_more_that_fits_both_tells_nobody_apart() -> None:
    two = registry("Sam Wild\nSue Winter", initials="SW SWi")
    assert [two.resolve(said).name for said in ("SW", "SWi")] == [None, None]
