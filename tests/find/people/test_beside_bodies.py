"""People beside the names of their bodies, several on lines of their own, below tables of labels in two languages."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text
from minutes_extract.find.people.functions import told_twice

FRONT = "**LARKFORD CHILDREN'S COMMITTEE**\n\n**Minutes of Meeting**\n\n"
ONE = "Date\tFriday 20th May 2022\n---\t---\nTime\t10.00 a.m. to 12.30 p.m.\nVenue\tTown Hall, Larkford\nChairperson\tAnn Bell, Tolva\nMinutes\tCarl Dunn, Co-ordinator\n\n"
TWO = (
    ONE.replace("Date", "Date / Dáta")
    .replace("Time", "Time / Am")
    .replace("Venue", "Venue / Ionad")
    .replace("Chairperson", "Chairperson / Cathaoirleach")
    .replace("Minutes", "Minutes / Miontuairiscí")
)
PEOPLE = """<b>Tolva, Child and Family Agency</b>\tAnn Bell, Area Manager<br/>Gus Hale, Prevention, Partnership and Family Support Manager
---\t---
<b>{H}</b>\tDr Eve Frost, Principal Psychologist<br/>Ida Jones, Assistant Director of Nursing
<b>An Garda Larka</b>\tInspector Ned Tuohy
<b>Larkford County Council</b>\tPam Reed, Senior Executive Officer, Community
<b>Education</b>\tRay Snow, Larkford Training Board
<b>Community and voluntary sector</b>\tSue Todd, New Horizons Resource Centre<br/>Tim Vale, Larkford Youth Service
<b>Co-ordinator</b>\tCarl Dunn

"""
AWAY = "**Apologies{A}**\n\n<b>{H}</b>\tMia Nunn, Services Manager\n---\t---\n<b>Probation Service</b>\tBo Moss\n<b>Comhairle na Larka</b>\tKit Lowe (school examinations)\n\n"
BODY = "Agenda item\tDiscussion\tAction\tResponsible\n---\t---\t---\t---\n<b>Welcome</b>\t<p>The Chairperson welcomed everyone.</p>\t\t\n<b>Roof</b>\t<p>It leaks.</p>\tMend it\tGus Hale\n"


def _read(header: str, label: str, body: str = "HSE", other: str = "") -> Minutes:
    people = PEOPLE.replace("{H}", body) + AWAY.replace("{H}", body).replace("{A}", other)
    return extract_text(f"{FRONT}{header}**{label}**\n\n{people}{BODY}")


@pytest.mark.parametrize("header", [ONE, TWO], ids=["one", "two"])
@pytest.mark.parametrize(
    ("label", "other"), [("In attendance", ""), ("In attendance / I láthair", " / Leithscéalta"), ("Present", "")]
)
@pytest.mark.parametrize("body", ["HSE", "Health Board"])
def test_each_has_the_body_in_front(header: str, label: str, other: str, body: str) -> None:
    found = _read(header, label, body, other)
    assert [(a.name, a.role, a.organisation, a.attendance) for a in found.attendees if a.name not in ("Ann Bell", "Carl Dunn")] == [
        ("Gus Hale", "Prevention, Partnership and Family Support Manager", "Tolva, Child and Family Agency", "present"),
        ("Eve Frost", "Principal Psychologist", body, "present"),
        ("Ida Jones", "Assistant Director of Nursing", body, "present"),
        ("Ned Tuohy", "Inspector", "An Garda Larka", "present"),
        ("Pam Reed", "Senior Executive Officer, Community", "Larkford County Council", "present"),
        ("Ray Snow", None, "Larkford Training Board", "present"),
        ("Sue Todd", None, "New Horizons Resource Centre", "present"),
        ("Tim Vale", None, "Larkford Youth Service", "present"),
        ("Mia Nunn", "Services Manager", body, "apologies"),
        ("Bo Moss", None, "Probation Service", "apologies"),
        ("Kit Lowe", None, "Comhairle na Larka", "apologies"),
    ]  # fmt: skip
    assert {a.name: list(a.functions) for a in found.attendees if a.functions} == {
        "Ann Bell": ["chair"],
        "Carl Dunn": ["minute_taker"],
    }
    assert [(a.role, a.attendance) for a in found.attendees if a.name == "Ann Bell"] == [("Area Manager", "present")]
    assert [item.heading for item in found.items] == ["Welcome", "Roof"]


def test_initials_in_front_are_of_nobody_else() -> None:
    rows = "ABL\tAnn Bell, Manager\n---\t---\nGHE\tGus Hale, Nurse\nEFR\tEve Frost, Officer\n\n"
    found = extract_text(f"{FRONT}**Present**\n\n{rows}{BODY}").attendees
    assert [(a.name, a.organisation) for a in found] == [("Ann Bell", None), ("Gus Hale", None), ("Eve Frost", None)]


@pytest.mark.parametrize(
    ("text", "functions"),
    [
        ("Cadeirydd / Chair", ["chair"]),
        ("cofnodion / minutes", ["minute_taker"]),
        ("Chairperson / Cathaoirleach", ["chair"]),
        ("Chair / Treasurer", []),
        ("Minutes", []),
    ],
)
def test_told_in_two_languages(text: str, functions: list[str]) -> None:
    assert told_twice(text) == functions
