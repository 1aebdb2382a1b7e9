"""What brackets and columns say of somebody: why they did not come, and what they live by."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Withymoor Parish Council\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Cllr Ivo Nash (Chair), Cllr Kay Orme, Cllr Liv Pym (Vice Chair)\n\n"


@pytest.mark.parametrize(
    "why", ["personal reasons", "family bereavement", "work commitments", "caring responsibilities", "illness"]
)
@pytest.mark.parametrize("line", ["Apologies: {}", "1/26 Apologies – Were received and accepted from {}"])
def test_why_they_did_not_come(line: str, why: str) -> None:
    text = (
        HEAD + line.format(f"Cllr Max Rudge, Cllr Nan Sale and Cllr Ola Tubb ({why}).") + "\n\n2/26 Minutes – Agreed.\n"
    )
    found = {p.name: (p.role, p.organisation, p.attendance_note) for p in extract_text(text, name="a.md").attendees}
    assert found["Ola Tubb"] == (None, None, why)
    assert found["Nan Sale"] == (None, None, None)


def test_an_office_is_no_reason() -> None:
    text = HEAD + "Apologies: Cllr Max Rudge, Cllr Ola Tubb (Clerk).\n"
    assert {p.name: p.role for p in extract_text(text, name="a.md").attendees}["Ola Tubb"] == "Clerk"


ROWS = "<table><tr><td>Cllr Ray Peak</td><td>Ardle Council</td></tr> <tr><td>Vi Sadd</td><td>{}</td></tr></table>"


@pytest.mark.parametrize("trade", ["Farmer", "Smallholder", "Landowner", "Rambler"])
def test_what_they_live_by(trade: str) -> None:
    text = f"**Ardle Access Forum**\n\n**Minutes, 4 May 2026, 10am**\n\n**Apologies**\n{ROWS.format(trade)}\n\n1. Paths\n\nMuddy.\n"
    found = {p.name: (p.role, p.organisation) for p in extract_text(text, name="a.md").attendees}
    assert found == {"Ray Peak": (None, "Ardle Council"), "Vi Sadd": (trade, None)}


def test_who_is_called_so() -> None:
    text = "Ardle Growers\n\n4 May 2026\n\nPresent: Gill Farmer, Ann Bell, Sam Lowe (Farmer), Ted Moss (Treasurer)\n\n1. Paths\n\nMuddy.\n"
    found = [(p.name, p.role) for p in extract_text(text).attendees]
    assert found == [("Gill Farmer", None), ("Ann Bell", None), ("Sam Lowe", "Farmer"), ("Ted Moss", "Treasurer")]


@pytest.mark.parametrize("label", ["Also present", "Guests"])
@pytest.mark.parametrize("firm", ["Cornerstone Management", "Ridge Realty", "Oak Roofing"])
def test_whom_they_are_from(firm: str, label: str) -> None:
    text = f"# Weir HOA – Board Meeting\n\n**Date:** 4 May 2026\n\nBoard present: Ann Bell, Carl Dunn\n{label}: Jill Mayer, {firm}\n\n## 1. Fair\n\nGood.\n\n## 2. Roof\n\nBad.\n"
    found = [(p.name, p.organisation) for p in extract_text(text, name="a.md").attendees]
    assert found == [("Ann Bell", None), ("Carl Dunn", None), ("Jill Mayer", firm)]
