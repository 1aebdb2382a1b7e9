"""Tables of people and of minutes in which one heading or row is unlike the others."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

HEAD = "**Weir Vale Forum  \nMinutes of the meeting held on 4 May 2026**  \n\n"
ITEMS = """
Item	Discussion	Action	By
---	---	---	---
1. Welcome	<p>The Chair welcomed everyone to the meeting and thanked them for coming.</p>
2. Roof	<p>The roof leaks and has leaked for years, and the hall below it is wet.</p>	<p>Get three quotes for the roof.</p>	AB
"""


def tabbed(table: str) -> str:
    rows = [line.strip() for line in table.strip().split("\n")]
    return "\n".join("\t".join(cell.strip() for cell in row.split("|")) for row in rows) + "\n"


def read(table: str, items: str = ITEMS) -> Minutes:
    return extract_text(HEAD + tabbed(table) + "\n" + items)


NAMES = ["Ann Bell", "Carl Dunn", "Eve Frost", "Gus Hale", "Ida Kerr"]

STRANGE = [
    ("Seat | Member | Agency | 5/4", "Chair | {} | {} | P"),
    ("Block | Member | Organisation | 4 May", "North | {} | {} | P"),
    ("Pillar | Representative | Body | Diet", "Sport | {} | {} | V"),
    ("Bench | Name | Agency", "Left | {} | {}"),
    ("Lot | Member | Employer | 04/05 | Post", "First | {} | {} | P | Clerk"),
    ("Name | Agency | Camp | 4 May", "{} | {} | North | P"),
]


@pytest.mark.parametrize(("heads", "row"), STRANGE)
def test_people_below_headings_some_of_which_are_unknown(heads: str, row: str) -> None:
    rule = " | ".join("---" for _ in heads.split("|"))
    bodies = ["Weir Council", "Dale Trust", "Mill Bank", "Vale Stores", "Hope House"]
    table = "\n".join([heads, rule, *(row.format(n, b) for n, b in zip(NAMES, bodies, strict=True))])
    found = read(table)
    assert [p.name for p in found.attendees] == NAMES
    assert [p.organisation for p in found.attendees] == bodies
    assert [i.heading for i in found.items] == ["Welcome", "Roof"]
    assert [a.owners[0].name for a in found.actions] == ["Ann Bell"]


@pytest.mark.parametrize("said", ["Note", "Notes", "Details", "Comments", "Comment", "Summary"])
def test_remarks_beside_people_are_no_minutes(said: str) -> None:
    found = read(
        f"""Agency | Representative | Post | {said}
        --- | --- | --- | ---
        Weir Council | Ann Bell | Head of Housing | Chair
        Weir Council | Carl Dunn | Clerk | minutes
        Dale Trust | Eve Frost Gus Hale | Director Manager |
        Mill Bank | Ida Kerr | Manager | joined at 13:40"""
    )
    assert [p.name for p in found.attendees] == NAMES
    assert [i.heading for i in found.items] == ["Welcome", "Roof"]
    assert found.attendees[0].functions == ("chair",)


def test_offices_that_run_together_in_a_column_beside_people() -> None:
    found = read(
        """Committee Members | | Staff |
        --- | --- | --- | ---
        Ann Bell | Chairperson | Nia Owen | Director
        Carl Dunn Eve Frost | Vice Chairperson Secretary | Olly Park Pam Reed | Housing Services Manager (HSM) Property Services Manager (PSM)
        Gus Hale | Tenant member | Sid Todd | Finance Manager (FM)
        Ida Kerr | Tenant member | Una Vane | Corporate Services Officer (CSO)"""
    )
    told = {p.name: (p.role, p.organisation) for p in found.attendees}
    assert told["Olly Park"] == ("Housing Services Manager (HSM)", None)
    assert told["Pam Reed"] == ("Property Services Manager (PSM)", None)
    assert told["Sid Todd"] == ("Finance Manager (FM)", None)
    assert told["Nia Owen"] == ("Director", None)
    assert len(told) == 10


PROSE = ["Report and discussion", "Paper and discussion", "Discussion / paper", "Report & minutes", "Notes and papers"]


@pytest.mark.parametrize("head", PROSE)
def test_one_known_word_in_the_heading_of_the_prose_is_enough(head: str) -> None:
    items = tabbed(
        f"""No. | Item | {head} | Decision / action
        --- | --- | --- | ---
        1 | Opening | <p>Ms Bell welcomed all members, and in particular Mr Dunn, who is new to the board.</p> |
        2 | Letters | <p>Several letters had come, and all of them were read to the meeting by the secretary.</p> | <p>Noted.</p><p>Action: Carl Dunn to reply to the residents.</p>
        3 | Finance | <p>Income and expenditure was presented. The balance of the account is good for now.</p> | <p>The accounts were adopted on the proposal of Ms. Frost, seconded by Mr. Hale.</p><p>Action: Gus Hale to query the bill.</p>
        4 | Roof | <p>The roof leaks. One class was moved to the hall on two days last week because of it.</p> | <p>Agreed to apply for a grant for the roof.</p><p>Action: Eve Frost to write the application.</p>"""
    )
    found = read("Name | Role\n--- | ---\n" + "\n".join(f"{name} | Member" for name in NAMES), items)
    assert [i.heading for i in found.items] == ["Opening", "Letters", "Finance", "Roof"]
    assert [(a.text, a.owners[0].name) for a in found.actions] == [
        ("Carl Dunn to reply to the residents.", "Carl Dunn"),
        ("Gus Hale to query the bill.", "Gus Hale"),
        ("Eve Frost to write the application.", "Eve Frost"),
    ]
    told = [d.text for d in found.decisions if d.text != "Noted."]
    assert [text.removeprefix("Agreed ") for text in told] == [
        "The accounts were adopted on the proposal of Ms. Frost, seconded by Mr. Hale.",
        "to apply for a grant for the roof.",
    ]
