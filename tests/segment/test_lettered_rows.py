"""Rows that begin with a letter or number of their own, below a row whose words end as if they went on."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**OVER WHITTLE GROUP**\n\n**Notes of the meeting of 4 May 2026**\n\nPresent: Alan Peel (Chair), Bill Stroud, Zoe Latham\n\nLead\tPoint\tTarget\n\t<b>{}Welcome</b>\t\n\t<p>Alan welcomed all.</p>\t\n"


@pytest.mark.parametrize("end", ["with word of it to all", "with a copy for the", "and send it on to"])
@pytest.mark.parametrize("form", ["{}. ", "{}) "])
def test_a_heading_is_no_end_of_a_task(end: str, form: str) -> None:
    rows = f"AP\tWrite to the county, {end}\t\n\t<b>{form.format('B')}Stores and pumps</b>\t\n\t<p>Nobody had a list of them.</p>\t\nZL\tBuy a radio\tJune 2026\n\t<b>{form.format('C')}AOB</b>\t\n\t<p>None.</p>\t\n"
    found = extract_text(HEAD.format(form.format("A")) + rows, name="a.md")
    assert [item.heading for item in found.items] == ["Welcome", "Stores and pumps", "AOB"]
    assert [action.text for action in found.actions] == [f"Write to the county, {end}", "Buy a radio"]
