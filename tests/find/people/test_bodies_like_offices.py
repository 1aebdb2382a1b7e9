"""Bodies whose names end as offices do, or begin with a word that bodies end with."""

from __future__ import annotations

import pytest

from .rosters import row

BODIES = [
    "Northern Dale Housing Executive",
    "Weir Health Service Executive",
    "Office of the Police and Crime Commissioner",
    "Office of the Traffic Commissioner",
    "Diocesan Board of Education",
    "Weir College of Art",
    "Ferrow Society of Arts",
]


@pytest.mark.parametrize("body", BODIES)
def test_a_body_alone(body: str) -> None:
    (found,) = row("Ann Bell", body)
    assert (found.role, found.organisation.text if found.organisation else None) == (None, body)


@pytest.mark.parametrize("body", [b for b in BODIES if b.startswith("Office")])
def test_an_office_as_a_body_beside_another(body: str) -> None:
    found = row("Ann Bell Carl Dunn", f"{body} Dale Council")
    assert [(d.role, d.organisation.text if d.organisation else None) for d in found] == [
        (None, body),
        (None, "Dale Council"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Chief Executive",
        "Housing Executive",
        "Company Executive",
        "Non-Executive",
        "Head of Housing",
        "Clerk to the Board",
    ],
)
def test_offices_stay_offices(title: str) -> None:
    (found,) = row("Ann Bell", title)
    assert (found.role.text if found.role else None, found.organisation) == (title, None)
