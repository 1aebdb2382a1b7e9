"""Titles on lines of their own between the rows of a table of people."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TAIL = "\n\nItem\tMinute\tAction\n1\t<p><b>Roof</b></p><p>It leaks.</p>\t\n2\t<p><b>Gate</b></p><p>It squeaks.</p>\t\n"


@pytest.mark.parametrize("form", ["<b>{}</b>", "<b>{}</b>\t", "<p><u>{}</u></p>", "**{}**", "**{}:**", "{}:"])
def test_bodies_and_the_absent(form: str) -> None:
    text = (
        "**WEIR VALLEY JOINT COMMITTEE**\n\n**20 October 2022, Weir Hall, 10:00**\n\n"
        f"{form.format('Local authorities')}\nCllr Ed Wray (EW)\tNorshire Council (Chair)\n"
        f"{form.format('Partners')}\nHelen Strick (HS) Oliver Dent (OD)\tNature Trust Water Agency\n"
        f"{form.format('Apologies')}\nBarbara Ince (BI)\tNorshire Association of Clubs\n"
    )
    found = [(p.name, p.attendance) for p in extract_text(text + TAIL).attendees]
    assert found == [
        ("Ed Wray", "present"),
        ("Helen Strick", "present"),
        ("Oliver Dent", "present"),
        ("Barbara Ince", "apologies"),
    ]
