"""Marks that a list explains in two languages, those who came for others, and what people did in two languages."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

FRONT = "**Weir Mill Board**\n\n**Date:** Wednesday 12 October 2022\n{P}\n\n"
TABLE = """Agency	Member	{H}	Representative
---	---	---	---
Larkford Council	Ann Bell, Director of Services (Chair)	P\t
Larkford Police	Supt Carl Dunn	R	Ch Insp Eve Frost
Probation Service	Gus Hale, Head of Delivery Unit	Y\t
Health Trust	Mia Lund, Nurse	P\t
"""
BODY = "\n\n1. Roof\n\nIt leaks.\n"


def _read(label: str, head: str = "P / R / Y", place: str = "**Venue:** Loft, Mill House") -> Minutes:
    return extract_text(FRONT.replace("{P}", place) + label + "\n\n" + TABLE.replace("{H}", head) + BODY)


@pytest.mark.parametrize(
    "label",
    [
        "**PRESENNOL / PRESENT** (P present, R represented, Y ymddiheuriad / apology)",
        "**Present** (P present, R represented, Y ymddiheuriad / apology)",
        "**Members** (P = presennol / present, R = represented by deputy, Y = ymddiheuriad / apologies)",
    ],
)
@pytest.mark.parametrize(
    "place", ["**Venue:** Loft, Mill House", "**Lle / Venue:** Bryn Room, Canolfan Elin, Larkford"]
)
def test_how_each_member_came_and_who_came_for_him(label: str, place: str) -> None:
    found = _read(label, place=place)
    assert {a.name: a.attendance for a in found.attendees} == {
        "Ann Bell": "present",
        "Carl Dunn": "apologies",
        "Eve Frost": "present",
        "Gus Hale": "apologies",
        "Mia Lund": "present",
    }
    deputy = next(a for a in found.attendees if a.name == "Carl Dunn").represented_by
    assert deputy is not None
    assert deputy.name == "Eve Frost"
    assert found.meeting.location == place.partition(":** ")[2]


def test_names_in_most_rows_are_of_people_who_came() -> None:
    rows = "Body\tMember\tRepresentative\n---\t---\t---\nCouncil\tAnn Bell\tCarl Dunn\nPolice\tEve Frost\tGus Hale\nTrust\tMia Lund\tBo Moss\n"
    found = extract_text(FRONT.replace("{P}", "") + "**Present**\n\n" + rows + BODY)
    assert "Gus Hale" in [a.name for a in found.attendees]


@pytest.mark.parametrize(
    ("said", "role", "functions"),
    [
        ("Support Officer (notes / minutes)", "Support Officer", ["minute_taker"]),
        ("Support Officer (cofnodion / minutes)", "Support Officer", ["minute_taker"]),
        ("Business Support (cofnodion / minutes)", "Business Support", ["minute_taker"]),
        ("Business Support (minutes)", "Business Support", ["minute_taker"]),
        ("Programme Support", "Programme Support", []),
        ("Director (Cadeirydd / Chair)", "Director", ["chair"]),
    ],
)
def test_what_somebody_did_in_two_languages(said: str, role: str, functions: list[str]) -> None:
    people = f"**Present**\n\nIda Jones\tHead of Service\n---\t---\nGus Hale\tNurse\nMia Nunn\t{said}\n"
    found = extract_text(FRONT.replace("{P}", "") + people + BODY).attendees[-1]
    assert (found.name, found.role, list(found.functions)) == ("Mia Nunn", role, functions)


def test_a_body_behind_a_stroke_is_one() -> None:
    people = "**Present**\n\nIda Jones\tHead of Service\n---\t---\nMia Nunn\tNurse / Larkford Health Trust\n"
    found = extract_text(FRONT.replace("{P}", "") + people + BODY).attendees[-1]
    assert (found.role, found.organisation) == ("Nurse", "Larkford Health Trust")


@pytest.mark.parametrize(
    ("legend", "came"),
    [
        ("P = present in the room, R = remote, A = apologies", "present"),
        ("P = present, R = represented, A = apologies", "apologies"),
    ],
)
def test_a_letter_stands_for_what_the_legend_says(legend: str, came: str) -> None:
    """'R' beside a column of deputies is remote or represented."""
    rows = "Ann Bell\tP\t\nCarl Dunn\tR\tKim Moss\nBo Lund\tA\t\nJoy Hale\tP\t\nEve Frost\tP\t\n"
    people = f"**Present**\n\n{legend}\n\nMember\tAttendance\tDeputy\n---\t---\t---\n{rows}"
    found = extract_text(FRONT.replace("{P}", "") + people + BODY)
    assert {a.name: a.attendance for a in found.attendees}["Carl Dunn"] == came
