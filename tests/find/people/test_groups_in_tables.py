"""Tables with a group of people in each row, and rows of people behind their numbers."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

HEAD = "**Weir Vale Forum  \nMinutes of the meeting held on 4 May 2026**  \n\n"
ITEMS = """
Min.\t
---	---
58	<p><b>WELCOME</b></p><p>58.1 The Chair welcomed everyone to the meeting and thanked them for coming.</p>
59	<p><b>ROOF</b></p><p>59.1 The roof leaks and has leaked for years. It was agreed that it be mended.</p>
"""


def read(table: str, items: str = ITEMS) -> Minutes:
    rows = [line.strip() for line in table.strip().split("\n")]
    return extract_text(HEAD + "\n".join("\t".join(c.strip() for c in row.split("|")) for row in rows) + "\n" + items)


def attendance(minutes: Minutes) -> dict[str, str | None]:
    return {p.name: p.attendance for p in minutes.attendees}


GROUPS = [
    ("OPCC:", "OPCC"),
    ("Constabulary", "Constabulary"),
    ("Probation:", "Probation"),
    ("Weir Fire Authority", "Weir Fire Authority"),
    ("Internal Audit:", None),
    ("Stewards:", None),
]


@pytest.mark.parametrize(("label", "body"), GROUPS)
def test_a_group_behind_semicolons_with_offices(label: str, body: str | None) -> None:
    found = read(
        f"""Forum Members: | Mrs Ann Bell (Chair); Mr Carl Dunn; Dr Eve Frost
        {label} | Deputy Chief Officer Gus Hale; Ida Kerr, Director of Finance; Supt Jon Lamb, Head of Standards (item 4 only)
        External visitors: | Kay Moss, Engagement Lead, and Len Noble, Manager
        Apologies: | Ms Nia Owen (Member)"""
    )
    names = [
        "Ann Bell",
        "Carl Dunn",
        "Eve Frost",
        "Gus Hale",
        "Ida Kerr",
        "Jon Lamb",
        "Kay Moss",
        "Len Noble",
        "Nia Owen",
    ]
    assert [p.name for p in found.attendees] == names
    assert [i.heading for i in found.items] == ["WELCOME", "ROOF"]
    assert {p.organisation for p in found.attendees[3:6]} == {body}


@pytest.mark.parametrize(
    "guests",
    ["Officers:", "In attendance:", "Staff in attendance", "Officials", "Secretariat:", "Officers in attendance"],
)
def test_groups_in_front_of_guests_belong(guests: str) -> None:
    found = read(
        f"""In the Chair: | Alderman Ann Bell
        Elected Members: | Councillor Carl Dunn Councillor Eve Frost
        Designated Organisations: | Mr Gus Hale, Weir Education Authority Mrs Ida Kerr, Dale Housing Association
        {guests} | Miss Kay Moss, Manager Mr Len Noble, Clerk
        Apologies: | Councillor Nia Owen"""
    )
    told = attendance(found)
    assert [told[n] for n in ("Gus Hale", "Ida Kerr", "Kay Moss", "Nia Owen")] == [
        "present",
        "present",
        "in_attendance",
        "apologies",
    ]


@pytest.mark.parametrize("head", ["Min. | | Action", "Minute | | Action", "Item | Discussion | Action", "No. | | By"])
def test_the_minutes_begin_below_the_groups(head: str) -> None:
    rows = "\n".join("\t".join(c.strip() for c in line.split("|")) for line in (
        head, "--- | --- | ---", "W.41 | <b>Gates</b> |", " | The gate was shut. Mr Dunn would mend it in June. | CD",
        "W.42 | <b>Weirs</b> |", " | The weir was opened and closed again in the same week. |",
    ))  # fmt: skip
    found = read(
        """Elected Members: | Mr Ann Bell (Chair), Carl Dunn
        Constabulary: | Sgt Eve Frost
        Apologies: | Gus Hale""",
        rows + "\n",
    )
    assert [p.name for p in found.attendees] == ["Ann Bell", "Carl Dunn", "Eve Frost", "Gus Hale"]
    assert [i.heading for i in found.items] == ["Gates", "Weirs"]


@pytest.mark.parametrize("number", ["Sl. No.", "S. No.", "Sr. No.", "S/N", "Serial No.", "#", "No."])
@pytest.mark.parametrize(
    "name",
    [
        "Dr. (Smt.) Ida Kerr",
        "Dr (Mrs) Ida Kerr",
        "Smt. Ida Kerr",
        "Shri Ida Kerr",
        "Prof. Ida Kerr (Chair)",
        "Mme Ida Kerr",
    ],
)
def test_numbered_people_below_headings(number: str, name: str) -> None:
    found = read(
        f"""{number} | Name | Designation | Position in the forum
        --- | --- | --- | ---
        1 | {name} | Principal | Chairperson
        2 | Dr. Jon Lamb | Head of Physics | Co-ordinator
        3 | Shri D. V. Noble | Librarian | Member"""
    )
    assert [p.name for p in found.attendees] == ["Ida Kerr", "Jon Lamb", "D. V. Noble"]
    assert [p.role for p in found.attendees] == ["Principal", "Head of Physics", "Librarian"]
