"""What stands in front of councillors, sectors beside offices in brackets, and offices that a body's name begins."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.segment.seats import sit_for

HEAD = "**WEIR DALE COMBINED AUTHORITY**\n\n**MINUTES of the meeting held on 21 June 2024 at 11.00 AM**\n\n"
ITEMS = "\n\nWD/1\t**BUDGET**\n---\t---\n\tThe budget was looked at.\nWD/2\t**ROOF**\n\tThe roof leaks.\n"


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(p.name, p.role, p.organisation) for p in extract_text(text).attendees]


def table(rows: list[tuple[str, str]], html: bool) -> str:
    if html:
        return "<table>" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows) + "</table>\n"
    return "\n".join([f"{rows[0][0]}\t{rows[0][1]}", "---\t---", *(f"{a}\t{b}" for a, b in rows[1:])]) + "\n"


@pytest.mark.parametrize("first", [("Mayor of Weir Dale", "Mayor Ann Bell (in the Chair)"), ("Chair", "Ann Bell")])
@pytest.mark.parametrize("title", ["Councillor", "Cllr"])
@pytest.mark.parametrize("behind", [("Business representative", "Lena Moor"), ("Unions", "Lena Moor")])
def test_what_councillors_sit_for(first: tuple[str, str], title: str, behind: tuple[str, str]) -> None:
    rows = [first, ("Harrowby", f"{title} Carl Dunn"), ("Todmere", f"{title} Eve Frost {title} Gus Hale"), behind]
    found = told(HEAD + "**PRESENT**\n\n" + table(rows, False) + ITEMS)
    bodies = {name: body for name, role, body in found if role is None}
    assert [bodies.get(name) for name in ("Carl Dunn", "Eve Frost", "Gus Hale")] == ["Harrowby", "Todmere", "Todmere"]
    assert [name for name, *_ in found] == ["Ann Bell", "Carl Dunn", "Eve Frost", "Gus Hale", "Lena Moor"]


@pytest.mark.parametrize(
    ("front", "people", "said"),
    [
        ("Harrowby", "Councillor Ann Bell", True),
        ("Weir upon Dale", "Cllr Ann Bell Cllr Carl Dunn", True),
        ("Members", "Councillor Ann Bell", False),
        ("Chair", "Councillor Ann Bell", False),
        ("Housing", "Cllr Ann Bell", False),
        ("Parent", "Cllr Ann Bell", False),
        ("Harrowby", "Ann Bell", False),
        ("the roof", "Cllr Ann Bell", False),
        ("", "Cllr Ann Bell", False),
        ("Harrowby", "", False),
    ],
)
def test_what_could_be_sat_for(front: str, people: str, said: bool) -> None:
    assert sit_for(front, people) is said


def test_the_office_in_a_bracket_counts_before_the_sector_in_front() -> None:
    rows = [
        ("Mayor of Weir Dale", "Mayor Ann Bell"),
        ("Harrowby", "Councillor Carl Dunn"),
        ("Further education", "Noel Orr (Registrar, Weir College)"),
        ("Treasurer", "Kim Lowe (Weir Bank)"),
    ]
    found = told(HEAD + "**PRESENT**\n\n" + table(rows, False) + ITEMS)
    assert found[2:] == [("Noel Orr", "Registrar", "Weir College"), ("Kim Lowe", "Treasurer", "Weir Bank")]


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("body", ["WDCA", "Harrowby"])
def test_offices_that_the_name_of_their_body_begins(body: str, html: bool) -> None:
    offices = ["Chief Executive", "Director of Skills", "Deputy Monitoring Officer", "Governance and Scrutiny"]
    people = ["Ursa Wain", "Hari Subra", "Pat Goode", "Lew Nagle"]
    for count in (2, 3, 4):
        cell = " ".join(f"{body} {office}" for office in offices[:count])
        names = " ".join(people[:count])
        text = HEAD + "**PRESENT:** Ann Bell, Carl Dunn\n\n**OFFICERS**\n\n"
        text += f"<table><tr><td>{cell}</td><td>{names}</td></tr></table>\n" if html else f"{cell}\t{names}\n"
        found = told(text + ITEMS)[2:]
        assert [name for name, *_ in found] == people[:count]
        for office, (_, role, part) in zip(offices, found, strict=False):
            assert f"{body} {office}" in (role, part, f"{part} {role}")


@pytest.mark.parametrize("front", ["Seconder", "Winner", "Presiding", "Proposer", "Ann Bell"])
def test_nobody_sits_for_what_somebody_did_or_for_a_person(front: str) -> None:
    assert not sit_for(front, "Cllr Carl Dunn")
    assert sit_for("Worthing", "Cllr Carl Dunn")  # a place, whatever it ends in
