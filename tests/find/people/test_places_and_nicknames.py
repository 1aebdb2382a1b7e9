"""Lists whose names have bodies with their countries behind them, and lists with what people go by in brackets."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

TAIL = "\n\n## Sluice\n\nThe gate sticks.\n\n## Roof\n\nSlates are dear.\n"
PAGE = "<h2>Sluice</h2><p>The gate sticks.</p><h2>Roof</h2><p>Slates are dear.</p></body></html>"


def people(text: str, name: str = "case.md") -> list[tuple[str, str | None, str | None, str | None]]:
    found = extract_bytes(text.encode(), name=name).attendees
    return [(p.name, p.role, p.organisation, p.attendance) for p in found]


def test_bodies_with_countries() -> None:
    text = """# Tidal group – Weir House, Bonn (Germany) 4 March 2025

The meeting was held at Weir House in March 2025.
List of attendees

-   Gwenna Abel, Synchrotron Moon, France
-   Fred Croft, Lens Facility, Runcorn Appleby Laboratory, UK
-   Stuart Dale, Paul Hellinger Institut
-   Nick Hale, Southern Tide Science and Technology Organisation,
    Australia
-   Jiro Sato, KAK, Japan
"""
    assert people(text + TAIL) == [
        ("Gwenna Abel", None, "Synchrotron Moon, France", "present"),
        ("Fred Croft", None, "Lens Facility, Runcorn Appleby Laboratory, UK", "present"),
        ("Stuart Dale", None, "Paul Hellinger Institut", "present"),
        ("Nick Hale", None, "Southern Tide Science and Technology Organisation, Australia", "present"),
        ("Jiro Sato", None, "KAK, Japan", "present"),
    ]


def test_a_short_list_goes_by_the_one_beside_it() -> None:
    page = (
        "<html><body><h1>Guild minutes, 4 March 2025</h1><p><b>Participants</b></p><ul>"
        "<li>Nell Croft, Lund Observatory, Sweden</li><li>Joan Pike, Atlas Dye Works, Norway</li><li>Tom Reed, Tide Centre, Norway</li></ul>"
        "<p><b>Apologies</b></p><ul><li>Ida Crane, Lund Observatory, Sweden</li></ul>" + PAGE
    )
    assert people(page, "case.html")[2:] == [
        ("Tom Reed", None, "Tide Centre, Norway", "present"),
        ("Ida Crane", None, "Lund Observatory, Sweden", "apologies"),
    ]


def test_two_lines_of_which_one_surely_has_a_body() -> None:
    text = """# Guild meeting 4 March 2025

## Attending

* Nell Croft, Weir Works
* Joan Pike, Hill Spinners

## Apologies

* Ida Crane, Carl Dunn
* Eve Frost, Wyn Moss
"""
    assert [(name, body) for name, _, body, _ in people(text + TAIL)] == [
        ("Nell Croft", "Weir Works"),
        ("Joan Pike", "Hill Spinners"),
        ("Ida Crane", None),
        ("Carl Dunn", None),
        ("Eve Frost", None),
        ("Wyn Moss", None),
    ]


def test_a_line_of_names_stays_one() -> None:
    text = """# Guild meeting 4 March 2025

## Attending

* Nell Croft, Valley Weavers
* Joan Pike, Hill Spinners, Norway
* Tom Reed, Royal Dye Institute and Laboratory, Norway

## Apologies

* Ida Crane, Carl Dunn
"""
    assert people(text + TAIL)[2:] == [
        ("Tom Reed", None, "Royal Dye Institute and Laboratory, Norway", "present"),
        ("Ida Crane", None, None, "apologies"),
        ("Carl Dunn", None, None, "apologies"),
    ]


@pytest.mark.parametrize("sign", ["__", "**"])
def test_nicknames(sign: str) -> None:
    text = f"""# Guild board meeting, March 4th, 2025

{sign}Board members present{sign}

* Nell Croft (tbn) (President)
* Joan Pike (joanp) (Treasurer)
* Tom Reed (Oxide)
* Ida Crane (tidetable)
* Carl Dunn (cdee)

{sign}Guests present{sign}

* Eve Frost (Noodles)
"""
    assert [(name, role, body) for name, role, body, _ in people(text + TAIL)] == [
        ("Nell Croft", "President", None),
        ("Joan Pike", "Treasurer", None),
        ("Tom Reed", None, None),
        ("Ida Crane", None, None),
        ("Carl Dunn", None, None),
        ("Eve Frost", None, None),
    ]


def test_offices_and_bodies_in_brackets_are_no_nicknames() -> None:
    text = """# Guild board meeting, March 4th, 2025

**Present**

* Nell Croft (chair)
* Ida Crane (Weir Mill)
* Carl Dunn (Acme)
"""
    assert [(name, role, body) for name, role, body, _ in people(text + TAIL)] == [
        ("Nell Croft", "chair", None),
        ("Ida Crane", None, "Weir Mill"),
        ("Carl Dunn", None, "Acme"),
    ]
