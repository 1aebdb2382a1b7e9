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


SEATS = """Seat | Member | Agency | {}
--- | --- | --- | ---
Chair | Ann Bell | Weir Council | P
Treasurer | Carl Dunn | Dale Trust | Z
Faith | Eve Frost | Mill Bank | E
Health | Gus Hale | Vale Stores | U
Youth | Ida Kerr | Hope House | P"""


@pytest.mark.parametrize("day", ["5/4", "4 May", "04/05/26"])
@pytest.mark.parametrize(
    "key", ["Z = present on Zoom, E = excused, U = unexcused", "Z = present by phone; E = excused; U = absent"]
)
def test_letters_below_the_day_of_the_meeting_are_explained_above(day: str, key: str) -> None:
    found = read(f"**Roll call** (P = present in person, {key})\n\n" + SEATS.format(day))
    assert [p.attendance for p in found.attendees] == ["present", "present", "apologies", "absent", "present"]
    assert [p.role for p in found.attendees[:2]] == ["Chair", "Treasurer"]


@pytest.mark.parametrize("behind", ["Jr.", "Sr.", "PhD", "OBE", "MD", "Esq."])
def test_letters_behind_a_comma_are_no_other_person(behind: str) -> None:
    found = read(SEATS.format("4 May").replace("Eve Frost", f"Eve Frost, {behind}"))
    assert [p.name for p in found.attendees] == NAMES
    assert found.attendees[2].organisation == "Mill Bank"


@pytest.mark.parametrize("body", ["Board", "Governors", "Trustees", "Council", "Committee", "Trust"])
def test_the_second_of_two_offices_is_told_by_its_word(body: str) -> None:
    table = f"Name | Role\n--- | ---\nAnn Bell | Principal and Secretary to the {body}\nCarl Dunn | Deputy Principal\nEve Frost | Chair"
    found = read(table, ITEMS.replace("AB", "Secretary"))
    assert [o.name for a in found.actions for o in a.owners] == ["Ann Bell"]


MOVED = ["Motion / vote", "Motion and vote", "Votes", "Board's decision", "M/S/C", "Ayes and nays"]


@pytest.mark.parametrize("head", MOVED)
def test_a_column_of_motions_under_any_heading(head: str) -> None:
    items = tabbed(
        f"""Agenda item | Discussion | {head} | Follow-up
        --- | --- | --- | ---
        1. Call to Order | <p>The chair called the meeting to order, and a quorum of members was there.</p> | |
        2. Consent Agenda | <p>There were the minutes of April and the report of the treasurer for that month.</p> | <p>Motion by Dunn, second by Frost, to approve the consent agenda. Passed by voice vote.</p> |
        3. Policies | <p>The only change since the first reading is that people may be told by telephone.</p> | <p>Motion by Hale, second by Kerr, to adopt the policies as amended. Passed unanimously.</p> | <p>Ann Bell to post the policies.</p>
        4. Season | <p>There were three calls in the whole season, and the volunteers are all worn out.</p> | <p>No action taken.</p> |"""
    )
    found = read("Name | Role\n--- | ---\n" + "\n".join(f"{name} | Member" for name in NAMES), items)
    assert [d.text for d in found.decisions] == [
        "Motion by Dunn, second by Frost, to approve the consent agenda.",
        "Motion by Hale, second by Kerr, to adopt the policies as amended.",
    ]
    assert [a.text for a in found.actions] == ["Ann Bell to post the policies."]


def test_numbers_in_front_of_tasks_follow_the_others_in_their_column() -> None:
    items = tabbed(
        """Item | Discussion | Actions agreed | Lead
        --- | --- | --- | ---
        1. | <p><b>Roof</b></p><p>The roof leaks and has leaked for years, and the hall below it is wet.</p> | <p>23/11 Mend the roof.</p><p>23/12 Ask for a grant.</p> | <p>Ann Bell</p><p>Carl Dunn</p>
        2. | <p><b>Cases</b></p><p>Ten cases were looked at, and in seven of them nothing had been carried out.</p> | <p>23/13 Re-audit in six months.</p><p>23/14 Signatures from the council to be obtained.</p> | <p>Eve Frost</p><p>Gus Hale</p>"""
    )
    found = read("Name | Role\n--- | ---\n" + "\n".join(f"{name} | Member" for name in NAMES), items)
    assert [a.number for a in found.actions] == ["23/11", "23/12", "23/13", "23/14"]
    assert [a.text for a in found.actions][2:] == [
        "Re-audit in six months.",
        "Signatures from the council to be obtained.",
    ]


REFS = ["5.3 (25/6/15)", "5.3 (25 June 2015)", "5.3 (25 Jun 2015)", "5.3 (25 Jun 15)", "5.3a (25/06/15)", "5 (25/6/15)"]


@pytest.mark.parametrize("ref", REFS)
def test_numbers_of_minutes_and_their_days_in_a_review(ref: str) -> None:
    log = tabbed(
        f"""Ref | Action | By | Position
        --- | --- | --- | ---
        {ref} | Notify the council of the change | Ann Bell | Completed 1 July
        6.2 (25/6/15) | Get an opinion on the back court | Carl Dunn | In progress
        8.2 (30/4/15) | Report on the cost of moving | Eve Frost | Outstanding"""
    )
    table = "Name | Role\n--- | ---\n" + "\n".join(f"{name} | Member" for name in NAMES)
    found = read(table, "\n**Review of actions**\n\n" + log + ITEMS)
    assert [u.ref for u in found.action_updates] == [ref.split(" ", maxsplit=1)[0], "6.2", "8.2"]
    assert [str(u.raised_on) for u in found.action_updates] == ["2015-06-25", "2015-06-25", "2015-04-30"]


@pytest.mark.parametrize("codes", [("23/03", "23/04", "22/17"), ("2025/01", "2025/02", "2025/07")])
def test_numbers_behind_the_year_are_those_of_the_actions(codes: tuple[str, ...]) -> None:
    rows = [
        f"{code} | {name} to oil gate {n} | {name} | Ongoing"
        for n, (code, name) in enumerate(zip(codes, NAMES, strict=False))
    ]
    log = tabbed("Ref | Action | Lead | Update\n--- | --- | --- | ---\n" + "\n".join(rows))
    table = "Name | Role\n--- | ---\n" + "\n".join(f"{name} | Member" for name in NAMES)
    found = read(table, "\n**Action tracker**\n\n" + log + ITEMS)
    assert [u.number for u in found.action_updates] == list(codes)
