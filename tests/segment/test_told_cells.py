"""Tables in front of the minutes whose every cell has its own label."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TABLES = {
    "three by three": (
        "Date: 28 November 2023\tLocation: Haverly High\tTime: 16:30-18:10\n---\t---\t---\n"
        "Chair: Dr Lionel Pratten (LP)\tClerk: Suzanne Webber (SW)\tQuorum: 3\n"
        "Trustees: Amara Nwoso (AN) Gethin Parrish (GP)\tOfficers: Rachel Tolland (RT) CEO\tApologies: Joan Medlock (JM)"
    ),
    "bold labels": (
        "<b>Date:</b> 28 November 2023\t<b>Location:</b> Haverly High\t<b>Time:</b> 16:30-18:10\n---\t---\t---\n"
        "<b>Chair:</b> Dr Lionel Pratten (LP)\t<b>Clerk:</b> Suzanne Webber (SW)\t\n"
        "<b>Trustees:</b> Amara Nwoso (AN), Gethin Parrish (GP)\t<b>Officers:</b> Rachel Tolland (RT), CEO\t<b>Apologies:</b> Joan Medlock (JM)"
    ),
    "two by two": (
        "Date: 28 November 2023, 16:30-18:10\tVenue: Haverly High\n---\t---\n"
        "Chair: Dr Lionel Pratten (LP)\tClerk: Suzanne Webber (SW)\n"
        "Present: Amara Nwoso (AN); Gethin Parrish (GP)\tIn attendance: Rachel Tolland (RT), CEO\n"
        "Apologies: Joan Medlock (JM)\t"
    ),
    "lists in cells": (
        "Date: 28 November 2023\tTime: 16:30-18:10\tVenue: Haverly High\n---\t---\t---\n"
        "<p>Trustees present: Dr Lionel Pratten (LP, Chair)</p><p>Amara Nwoso (AN)</p><p>Gethin Parrish (GP)</p>\t"
        "<p>In attendance: Suzanne Webber (SW), Clerk</p><p>Rachel Tolland (RT), CEO</p>\t<p>Apologies: Joan Medlock (JM)</p>"
    ),
}
THERE = {
    "Lionel Pratten": "present",
    "Suzanne Webber": "in_attendance",
    "Amara Nwoso": "present",
    "Gethin Parrish": "present",
    "Rachel Tolland": "in_attendance",
    "Joan Medlock": "apologies",
}


@pytest.mark.parametrize("form", TABLES)
def test_cells_with_labels_of_their_own_tell_who_came_and_when(form: str) -> None:
    minutes = extract_text(
        f"**Haverly Multi-Academy Trust**\n\n**Standards Committee**\n\n{TABLES[form]}\n\n"
        "Item\tMinute\tAction\n---\t---\t---\n"
        "1\t<b>Apologies for absence</b><p>Received and accepted from JM.</p>\t\n"
        "2\t<b>Attainment</b><p>RT gave an overview of results.</p>\t<b>Action:</b> RT to bring a plan to the board\n"
    )
    assert {p.name: p.attendance for p in minutes.attendees} == THERE
    assert [p.name for p in minutes.attendees if "chair" in p.functions] == ["Lionel Pratten"]
    assert (str(minutes.meeting.date), minutes.meeting.start_time) == ("2023-11-28", "16:30")
    assert minutes.meeting.location == "Haverly High"
    assert [item.heading for item in minutes.items] == ["Apologies for absence", "Attainment"]
    assert [o.name for a in minutes.actions for o in a.owners] == ["Rachel Tolland"]
