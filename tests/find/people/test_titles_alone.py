"""Cells of nothing but job titles, in which words stand that no list of words of offices has."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.people.name_shapes import looks_like_name
from minutes_extract.find.words import words

from .rosters import row

TITLES = [
    ("Director", "Granary Manager"),
    ("Chief Executive", "WVRF Manager"),
    ("Fire Safety Manager", "Back Care Adviser"),
    ("Museums Director", "Collections Manager"),
    ("Technical Manager", "Fleece and Yarn Officer", "Dyehouse Supervisor"),
    ("Head of Housing Options", "Chief Officer"),
    ("Head of Roads Policing", "Assistant Director"),
    ("Treasurer", "Antimicrobial Pharmacist"),
    ("Head of Quality", "Consultant Microbiologist and Infection Control Doctor"),
    ("Complaints Manager", "Vaccine Co-ordinator"),
]
PEOPLE = ("Ann Bell", "Carl Dunn", "Eve Frost")


@pytest.mark.parametrize("titles", TITLES, ids=" | ".join)
def test_strange_words_are_of_titles_where_nothing_else_stands(titles: tuple[str, ...]) -> None:
    found = row(" ".join(PEOPLE[: len(titles)]), " ".join(titles))
    assert [(d.role.text if d.role else None) for d in found] == list(titles)
    assert not any(d.organisation for d in found)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Clerk Weir Council Chair Dale Trust", [("Clerk", "Weir Council"), ("Chair", "Dale Trust")]),
        ("Clerk, Weir Mill Treasurer, Dale Mill", [("Clerk", "Weir Mill"), ("Treasurer", "Dale Mill")]),
        ("Treasurer Clerk Weir Council", [("Treasurer", None), ("Clerk", "Weir Council")]),
    ],
)
def test_bodies_stay_where_they_stand(cell: str, expected: list[tuple[str, str | None]]) -> None:
    found = row("Ann Bell Carl Dunn", cell)
    assert [
        (d.role.text if d.role else None, d.organisation.text if d.organisation else None) for d in found
    ] == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Dale Gurdwara Weir Synagogue", ["Dale Gurdwara", "Weir Synagogue"]),
        ("Weir Mosque Dale Temple", ["Weir Mosque", "Dale Temple"]),
        ("Ferrow Citizens Advice Dale College", ["Ferrow Citizens Advice", "Dale College"]),
    ],
)
def test_houses_of_faith_and_advice_end_names_of_bodies(cell: str, expected: list[str]) -> None:
    found = row("Ann Bell Carl Dunn", "Chair Clerk", cell)
    assert [(d.organisation.text if d.organisation else None) for d in found] == expected


def test_a_body_behind_an_office_is_no_name() -> None:
    assert not looks_like_name(words("Ward Head Northern Weir Police"))
    assert looks_like_name(words("Area Manager K. Stroud"))


TURNED = [
    "Ann Bell Carl Dunn | Weir Council Dale Police | Clerk Inspector",
    "Ann Bell (AB) Carl Dunn (CD) | Weir Council Dale Police | Clerk Inspector",
    "Dr Ann Bell Carl Dunn | Kyomi Morphus | Clerk Treasurer",
    "Ann Bell | Dale Police | Chief Inspector",
    "Ann Bell Carl Dunn | Weir Services Board Dale Trust | Director of Estates Head of Nursing",
    "Ann Bell Carl Dunn Eve Frost | Weir Council Dale College Weir Library | Clerk Principal Librarian",
]


@pytest.mark.parametrize("cells", TURNED)
def test_bodies_in_front_of_offices(cells: str) -> None:
    head = "**Weir Vale Forum  \nMinutes of the meeting held on 4 May 2026**  \n\n**Present:**\n\n"
    items = "\n\nItem\tDiscussion\n1.\t<b>Roof</b>\n\t<p>The roof leaks and has leaked for years.</p>\n"
    rows = f"{cells}\nGus Hale | Ferrow Council | Chair".replace(" | ", "\t")
    found = extract_text(head + rows + items).attendees
    _, bodies, offices = cells.split(" | ")
    assert " ".join(p.role or "-" for p in found[:-1]) == offices
    assert " ".join(p.organisation or "-" for p in found[:-1]) == bodies


@pytest.mark.parametrize(
    "bodies",
    [
        ("Environment Agency", "OPCC"),
        ("Dale Police", "OPCC"),
        ("Weir University", "NHS Dale Board"),
        ("Kyomi", "NHS Dale Trust"),
        ("Dale Housing", "HM Courts Service"),
        ("Weir Authority", "DWP"),
    ],
    ids=" | ".join,
)
def test_letters_begin_the_next_body(bodies: tuple[str, str]) -> None:
    found = row("Ann Bell Carl Dunn", "Chair Clerk", " ".join(bodies))
    assert [(d.organisation.text if d.organisation else None) for d in found] == list(bodies)
