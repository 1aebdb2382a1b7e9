"""Offices, fields and bodies in front of names, and names of four words."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEADER = "# Weir Valley Society\n\nMinutes of the meeting held on 4 March 2019\n\nPresent: Gus Hart, Ivy Jole\n\n"
BODY = "\n\n## 1. Boats\n\nThe boats were counted. It was agreed that the oars be painted.\n"

LISTS = [
    (
        "Staff Present: Recreation Supervisor Ann Bell, Zoo Director Alan Moss, Maintenance Lead Worker Tom Brook, and Community Services Director Eve Lunn",
        "Ann Bell Recreation Supervisor; Alan Moss Zoo Director; Tom Brook Maintenance Lead Worker; Eve Lunn Community Services Director",
    ),
    (
        "Staff: City Clerk Ann Bell, Public Works Director Alan Moss, Police Chief Tom Brook",
        "Ann Bell City Clerk; Alan Moss Public Works Director; Tom Brook Police Chief",
    ),
    (
        "Staff present:\n\n- City Clerk Ann Bell\n- Public Works Director Alan Moss",
        "Ann Bell City Clerk; Alan Moss Public Works Director",
    ),
    (
        "Also present: Commissioners Bell, Dunn, Vice Chairperson Frost, and Chairperson Reed.",
        "Bell; Dunn; Frost Vice Chairperson; Reed Chairperson",
    ),
    (
        "Also present: Mayor Bell, Deputy Mayor Dunn, Councillors Frost and Reed",
        "Bell Mayor; Dunn Deputy Mayor; Frost; Reed",
    ),
    (
        "Apologies:\n\n- Treasurer - Barry Lake\n- Member without Portfolio Jacky Bell",
        "Barry Lake Treasurer; Jacky Bell Member without Portfolio",
    ),
    (
        "Also present:\n\n- UK Weirs Ann Bell (AB)\n- EDWI Carl Dunn (CD)\n- KYOMI Eve Ida Frost (EIF)",
        "Ann Bell @UK Weirs; Carl Dunn @EDWI; Eve Ida Frost @KYOMI",
    ),
    (
        "Also present: Ann Bell (Oarsoft), Khairil Nazim Abdul Malik (Weirgate), Leila Jana Garza Castro (Kyomi)",
        "Ann Bell @Oarsoft; Khairil Nazim Abdul Malik @Weirgate; Leila Jana Garza Castro @Kyomi",
    ),
    ("Appologies\n\n- Ann Bell\n- Carl Dunn", "Ann Bell; Carl Dunn"),
    ("Also present: Ann Bell, Everyone, Unfulfilled", "Ann Bell"),
]


@pytest.mark.parametrize("name", ["minutes.md", "minutes.txt"])
@pytest.mark.parametrize(("said", "expected"), LISTS, ids=[said[:20] for said, _ in LISTS])
def test_what_stands_in_front_of_names(said: str, expected: str, name: str) -> None:
    text = HEADER + said + BODY
    people = extract_text(text if name.endswith("md") else text.replace("#", ""), name=name).attendees[2:]
    found = [f"{p.name} {p.role or ''}{'@' + p.organisation if p.organisation else ''}".strip() for p in people]
    assert "; ".join(found) == expected
