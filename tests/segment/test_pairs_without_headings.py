"""A table without headings of two people a row, each with a body beside; and rows that only look like headings."""

from __future__ import annotations

from minutes_extract import extract_text

HEAD = "**Harbour Group**  \n**22 June 2022, 18:30**  \n\n**Present:**\n\nName\tRepresenting\tName\tRepresenting\n---\t---\t---\t---\nDerek Budge (DB)\tChair\tMargaret Swanney (MS)\tCommunity Council\nJean Farquhar (JF)\tTenants\tStruan Mowat (SM)\tNorth Council\n\n"
ITEMS = "\nItem\tMinute\tWho\tBy when\n1.\t<b>Welcome</b>\t\t\n"


def test_a_body_that_sounds_like_a_person_spoils_no_pairs() -> None:
    found = extract_text(
        f"{HEAD}**In attendance:**\n\nRobert Eddleston (RE)\tSite Director\tNuala Brady (NB)\tHarbour Authority\n"
        f"Phil Quarrie (PQ)\tOffice for Harbour Regulation\tDr Leanne Cormack (LC)\tEnvironment Agency\n{ITEMS}"
    )
    guests = [(a.name, a.organisation) for a in found.attendees if a.attendance == "in_attendance"]
    assert guests == [
        ("Robert Eddleston", None),
        ("Nuala Brady", "Harbour Authority"),
        ("Phil Quarrie", "Office for Harbour Regulation"),
        ("Leanne Cormack", "Environment Agency"),
    ]


def test_initials_and_a_state_head_no_columns() -> None:
    rows = "2.\t<b>Actions from last meeting</b>\t\t\n\tSL to sign the new lease for the hut\tSL\tDone\n\tJF to count the boats\tJF\tDone\n\tDB to ask about moorings – no answer\tDB\tCarried over\n3.\t<b>Dues</b>\t\t\n\tThey rise.\t\t\n"
    found = extract_text(HEAD.replace("Struan Mowat (SM)", "Sue Lowe (SL)") + ITEMS + rows)
    assert [(u.text, u.owners[0].text, u.status) for u in found.action_updates] == [
        ("SL to sign the new lease for the hut", "SL", "complete"),
        ("JF to count the boats", "JF", "complete"),
        ("DB to ask about moorings", "DB", "open"),
    ]
    assert not found.actions
    assert [item.number for item in found.items] == ["1", "2", "3"]
