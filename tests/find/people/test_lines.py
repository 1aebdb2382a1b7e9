"""Attendance lists in prose: titles, brackets, commas, dashes, 'represented by'."""

from __future__ import annotations

import pytest

from find.people.rosters import line
from minutes_extract.find.people.functions import functions_of
from minutes_extract.find.people.nobody import counts_public, nobody
from minutes_extract.find.people.said import is_initials

Person = dict[str, object]

LINES: list[tuple[str, list[Person]]] = [
    ("Ann Bell", [{"name": "Ann Bell"}]),
    ("Ann Bell, Carl Dunn and Eve Frost", [{"name": "Ann Bell"}, {"name": "Carl Dunn"}, {"name": "Eve Frost"}]),
    ("Ann Bell; Carl Dunn", [{"name": "Ann Bell"}, {"name": "Carl Dunn"}]),
    (
        "Cllr Ann Bell, Mrs E Frost",
        [{"name": "Ann Bell", "honorific": "Cllr"}, {"name": "E Frost", "honorific": "Mrs"}],
    ),
    ("Cllrs Bell, Dunn and Frost", [{"name": "Bell", "honorific": "Cllrs"}, {"name": "Dunn"}, {"name": "Frost"}]),
    ("Revd Dr Ann Bell", [{"name": "Ann Bell", "honorific": "Revd Dr"}]),
    ("Ann Bell MBE", [{"name": "Ann Bell", "post_nominals": "MBE"}]),
    ("Ann Bell, OBE", [{"name": "Ann Bell", "post_nominals": "OBE"}]),
    ("Ann Bell OBE DL, Carl Dunn", [{"name": "Ann Bell", "post_nominals": "OBE DL"}, {"name": "Carl Dunn"}]),
    ("Ann Bell (Chair)", [{"name": "Ann Bell", "functions": ["chair"], "role": "Chair"}]),
    ("Ann Bell (AB)", [{"name": "Ann Bell", "initials": "AB"}]),
    ("Ann Bell [AB]", [{"name": "Ann Bell", "initials": "AB"}]),
    ("Ann Bell (A.B.)", [{"name": "Ann Bell", "initials": "A.B."}]),
    ("Ann Bell (ABe)", [{"name": "Ann Bell", "initials": "ABe"}]),
    ("Ann Bell (minutes)", [{"name": "Ann Bell", "functions": ["minute_taker"]}]),
    ("Ann Bell (Treasurer)", [{"name": "Ann Bell", "role": "Treasurer"}]),
    ("Ann Bell (Ferrow Council)", [{"name": "Ann Bell", "organisation": "Ferrow Council"}]),
    ("Ann Bell (via Zoom)", [{"name": "Ann Bell", "note": "via Zoom"}]),
    ("Ann Bell (until 8.15pm)", [{"name": "Ann Bell", "note": "until 8.15pm"}]),
    ("Ann Bell – Treasurer", [{"name": "Ann Bell", "role": "Treasurer"}]),
    ("Ann Bell - Clerk", [{"name": "Ann Bell", "role": "Clerk"}]),
    (
        "Ann Bell, Head of Finance, Ferrow Council",
        [{"name": "Ann Bell", "role": "Head of Finance", "organisation": "Ferrow Council"}],
    ),
    ("Ann Bell (represented by Carl Dunn)", [{"name": "Ann Bell", "represented_by": "Carl Dunn"}]),
    ("Ann Bell, represented by Carl Dunn", [{"name": "Ann Bell", "represented_by": "Carl Dunn"}]),
    ("Ann Bell (deputy: Carl Dunn)", [{"name": "Ann Bell", "represented_by": "Carl Dunn"}]),
    ("Chair: Ann Bell", [{"name": "Ann Bell", "role": "Chair", "functions": ["chair"]}]),
    ("• Ann Bell", [{"name": "Ann Bell"}]),
    ("* Ann Bell (AB), Clerk", [{"name": "Ann Bell", "initials": "AB", "role": "Clerk"}]),
    ("Apologies were received from Ann Bell and Carl Dunn", [{"name": "Ann Bell"}, {"name": "Carl Dunn"}]),
    ("Ann Bell, Carl Dunn and three members of the public", [{"name": "Ann Bell"}, {"name": "Carl Dunn"}]),
    ("Jan van der Berg", [{"name": "Jan van der Berg"}]),
    ("Siân O’Hare-Lee", [{"name": "Siân O’Hare-Lee"}]),
    ("", []),
    ("–", []),
]


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[c[0] for c in LINES])
def test_lines(text: str, expected: list[Person]) -> None:
    assert line(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None", True),
        ("None.", True),
        ("N/A", True),
        ("There were no apologies", True),
        ("All present", True),
        ("Nil", True),
        ("Ann Bell", False),
        ("Nonie Bell", False),
    ],
)
def test_nobody(text: str, expected: bool) -> None:
    assert nobody(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three members of the public", True),
        ("12 members of the public", True),
        ("2 residents", True),
        ("Members of the public: 3", True),
        ("Ann Bell", False),
        ("Ann Bell and three members of the public", False),
    ],
)
def test_the_public_counted(text: str, expected: bool) -> None:
    assert counts_public(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chair", ["chair"]),
        ("chairman", ["chair"]),
        ("in the chair", ["chair"]),
        ("minutes", ["minute_taker"]),
        ("Note taker", ["minute_taker"]),
        ("Clerk / minutes", ["minute_taker"]),
        ("Chair and minutes", ["chair", "minute_taker"]),
        ("Vice Chair", []),
        ("Treasurer", []),
        ("", []),
    ],
)
def test_functions(text: str, expected: list[str]) -> None:
    assert functions_of(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("AB", "Ann Bell", True),
        ("A.B.", "Ann Bell", True),
        ("ABe", "Ann Bell", True),
        ("A-B", "Ann Bell", True),
        ("Ann", "Ann Bell", False),
        ("A", "Ann Bell", False),
        ("left", "Ann Bell", False),
        ("12", "Ann Bell", False),
        ("ABCDEF", "Ann Bell", False),
    ],
)
def test_printed_initials(text: str, name: str, expected: bool) -> None:
    assert is_initials(text, name.split()) is expected
