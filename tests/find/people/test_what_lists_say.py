"""Offices and bodies that no word list holds: the other people of a list tell what stands behind the names."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEADER = "# Weir Valley Society\n\nMinutes of the meeting held on 4 March 2019\n\nPresent:\n\n"
BODY = "\n\n## 1. Boats\n\nThe boats were counted. It was agreed that the oars be painted.\n"
PEOPLE = ("Ann Bell", "Carl Dunn", "Eve Frost")

OFFICES = """
Commodore; Treasurer; Secretary
Oar Priest; Librarian; Treasurer
2017 OCM; 2017 Treasurer; 2017 President
Quartermaster; Chair; Secretary
Bookings Secretary; Fund Raising; Project Manager
Cust. Service Manager; General Manager; Dist. Secretary
Programme Support; Director; PA to the Director
Treasurer/Punt rep; Chair/Webmaster; Secretary
"""
BODIES = """
Hut 10; Cabinet Office; Treasury
AIB; IBM; SAP
Hollow Light & Magic; Sonora Pictures Imageworks; Oarsoft
Millvision / Avonture; Foundry; Kyomi
Jobcentre Plus; LMC; Natural England
acmesys; OpenWeir; Kyomi
"""
BEHIND = pytest.mark.parametrize(("before", "after"), [(" (", ")"), (", ", ""), (" - ", ""), (" – ", "")])


def _cases(text: str) -> list[list[str]]:
    return [line.split("; ") for line in text.strip().split("\n")]


def _read(said: list[str], before: str, after: str) -> list[tuple[str, str | None, str | None]]:
    lines = [f"- {name}{before}{what}{after}" for name, what in zip(PEOPLE, said, strict=True)]
    people = extract_text(HEADER + "\n".join(lines) + BODY, name="minutes.md").attendees
    return [(p.name, p.role, p.organisation) for p in people]


@BEHIND
@pytest.mark.parametrize("said", _cases(OFFICES), ids=lambda said: said[0])
def test_offices_beside_offices(said: list[str], before: str, after: str) -> None:
    assert _read(said, before, after) == [(n, w, None) for n, w in zip(PEOPLE, said, strict=True)]


@BEHIND
@pytest.mark.parametrize("said", _cases(BODIES), ids=lambda said: said[0])
def test_bodies_beside_bodies(said: list[str], before: str, after: str) -> None:
    assert _read(said, before, after) == [(n, None, w) for n, w in zip(PEOPLE, said, strict=True)]


def test_bodies_beside_offices_with_bodies() -> None:
    line = "Ann Bell (EF, Vice Chair), Carl Dunn (EEA, Treasurer), Eve Frost (Morphus), Tom Reed (Weirsys)"
    people = extract_text(HEADER.replace(":\n\n", ": ") + line + BODY, name="minutes.md").attendees
    assert [p.organisation for p in people] == ["EF", "EEA", "Morphus", "Weirsys"]


def test_where_somebody_is_of_is_no_office() -> None:
    line = "Ann Bell (Chair), Carl Dunn (Treasurer), Eve Frost of Glenweir"
    people = extract_text(HEADER.replace(":\n\n", ": ") + line + BODY, name="minutes.md").attendees
    assert [p.role for p in people] == ["Chair", "Treasurer", None]
