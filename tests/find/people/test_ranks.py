"""Ranks in front of names, and what is said behind them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Advisory Group**\n\n**Minutes of 4 March 2021**\n\n**Attendees**  \nAnn Bell – Chair  \nEve Frost – Clerk  \n"


@pytest.mark.parametrize(
    ("line", "role", "organisation"),
    [
        ("Chief Inspector Carl Dunn – Area Commander", "Area Commander", None),
        ("Inspector Carl Dunn – Chair of Watch", "Chair of Watch", None),
        ("Head Teacher Carl Dunn, Chair of Governors", "Chair of Governors", None),
        ("Inspector Carl Dunn – Neighbourhood Policing", "Inspector", "Neighbourhood Policing"),
        ("Sergeant Carl Dunn, Weir Police", "Sergeant", "Weir Police"),
        ("Sergeant Carl Dunn, by phone", "Sergeant", None),
    ],
)
def test_behind_a_rank(line: str, role: str, organisation: str | None) -> None:
    person = extract_text(f"{HEAD}{line}  \nPC Gus Hart – Crime Officer  \n").attendees[2]
    assert (person.name, person.role, person.organisation) == ("Carl Dunn", role, organisation)


def test_strange_words_beside_bodies_are_a_body_s() -> None:
    lines = "Carl Dunn – Weir Mosque  \nGus Hart – Green Shoots  \nIda Jay – Mills Together in Weir  \nKen Lamb – community member  \nMo Nash – Bellringer  \n"
    people = extract_text(HEAD + lines).attendees[2:]
    assert [(p.role, p.organisation) for p in people] == [
        (None, "Weir Mosque"),
        (None, "Green Shoots"),
        (None, "Mills Together in Weir"),
        ("community member", None),
        ("Bellringer", None),
    ]
