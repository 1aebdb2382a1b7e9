"""Groups of members below the label of those present, members without a vote, offices with their short forms."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.people.letters import short_of_office

TAIL = "\n\n1. Roof\n\nIt was agreed to mend the roof.\n\n2. Gate\n\nThe gate is open.\n"
TOP = "**WEIR FORUM**\n\n**Meeting held on Friday, 3 February 2023 at 10.30 a.m.**\n\n"


def came(text: str) -> dict[str, str | None]:
    return {a.name: a.attendance for a in extract_text(TOP + text + TAIL).attendees}


@pytest.mark.parametrize("label", ["Other members", "Additional members", "Other trustees"])
@pytest.mark.parametrize("sign", ["\t", ": "])
@pytest.mark.parametrize("over", ["SEDERUNT", "PRESENT"])
def test_other_members_below_those_present(label: str, sign: str, over: str) -> None:
    lists = f"<b>{over}</b>\n\nCouncillors{sign}Ann Bell, Carl Dunn\n{label}{sign}Eva Ford\n\n<b>IN ATTENDANCE</b>\n\nOfficers{sign}Gus Hart, Ida King"
    found = came(lists)
    assert found == dict.fromkeys(("Ann Bell", "Carl Dunn", "Eva Ford"), "present") | dict.fromkeys(("Gus Hart", "Ida King"), "in_attendance")  # fmt: skip


def test_other_members_beside_those_present_are_guests() -> None:
    assert came("Present: Ann Bell, Carl Dunn\n\nOther members: Eva Ford")["Eva Ford"] == "in_attendance"


@pytest.mark.parametrize(
    "label", ["Non-voting", "Non-voting members", "Members (non-voting)", "Members without a vote"]
)
def test_members_without_a_vote_belong(label: str) -> None:
    found = came(f"Voting members: Ann Bell, Carl Dunn\n\n{label}: Eva Ford\n\nIn support: Gus Hart")
    assert found == {"Ann Bell": "present", "Carl Dunn": "present", "Eva Ford": "present", "Gus Hart": "in_attendance"}


@pytest.mark.parametrize("label", ["Non-voting attendees", "Attendees (non-voting)", "Observers (non-voting)"])
def test_others_without_a_vote_attend(label: str) -> None:
    assert came(f"Voting members: Ann Bell, Carl Dunn\n\n{label}: Eva Ford")["Eva Ford"] == "in_attendance"


@pytest.mark.parametrize("sign", ["Councillors\t", "Present: "])
def test_bodies_behind_commas_of_people_who_run_on(sign: str) -> None:
    text = f"{TOP}<b>SEDERUNT</b>\n\n{sign}Ann Bell (Convener), Kirk Council Carl Dunn, Lomond Trust Parveen Akhtar, Dale Society\n\n<b>APOLOGIES</b>\n\nAdviser\tJessie Ng, Weir Trust{TAIL}"
    found = [(a.name, a.organisation) for a in extract_text(text).attendees]
    assert found[:3] == [
        ("Ann Bell", "Kirk Council"),
        ("Carl Dunn", "Lomond Trust"),
        ("Parveen Akhtar", "Dale Society"),
    ]


FORMS = {"CEX": "Chief Executive", "DCC": "Temporary Deputy Chief Constable", "PCC": "Police and Crime Commissioner", "ACO": "Assistant Chief Officer, Resources", "FM": "Finance Manager"}  # fmt: skip
OTHERS = {"CC": "Councillor", "DC": "Director", "NHS": "Clinical Director", "CCG": "Clinical Director", "CP": "Head of Contact Management"}  # fmt: skip


@pytest.mark.parametrize("letters", [*FORMS, *OTHERS])
def test_short_forms_of_offices(letters: str) -> None:
    assert short_of_office(letters, (FORMS | OTHERS)[letters]) == (letters in FORMS)


SIDES = """Date:\tThursday 9 February 2023
Chair:\tAnn Bell-Obi, Police and Crime Commissioner (PCC)
OPCC:\tCarl Dunn, Deputy Police and Crime Commissioner (DPCC) <br/>Eva Ford, Chief Executive (CEX) <br/>Reece Moss, Support Officer (note taker)
Force:\tIan Hart, Chief Constable (CC) <br/>Ida King, Temporary Deputy Chief Constable (DCC) <br/>Supt Craig Pell, Head of Contact (CP)

<p><b>1. CALLS</b></p>
<p>1.1 The calls were counted.</p>
<p><b>ACTION: DCC to count them again.</b></p>
<p><b>2. OTHER BUSINESS</b></p>
<p>None.</p>
"""


def test_short_forms_behind_offices_are_no_bodies() -> None:
    made = extract_text(f"**ACCOUNTABILITY BOARD**\n\n{SIDES}")
    assert [(a.name, a.role, a.organisation) for a in made.attendees] == [
        ("Ann Bell-Obi", "Police and Crime Commissioner", None),
        ("Carl Dunn", "Deputy Police and Crime Commissioner", "OPCC"),
        ("Eva Ford", "Chief Executive", "OPCC"),
        ("Reece Moss", "Support Officer", "OPCC"),
        ("Ian Hart", "Chief Constable", "Force"),
        ("Ida King", "Temporary Deputy Chief Constable", "Force"),
        ("Craig Pell", "Head of Contact", "Force"),
    ]
    assert [owner.name for action in made.actions for owner in action.owners] == ["Ida King"]


def test_a_body_in_a_bracket_stays_one() -> None:
    found = extract_text(f"{TOP}Present: Ann Bell, Clinical Director (CCG); Carl Dunn, Manager (NHS){TAIL}").attendees
    assert [a.organisation for a in found] == ["CCG", "NHS"]
