"""Offices of several in the cell beside their names, and offices that begin with the same letters."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


def people(row: str) -> list[tuple[str | None, str | None]]:
    minutes = extract_text(
        "**Coldmere Students' Guild**\n**Minutes of Ordinary Meeting 5 – 11.03.25, 17:30**\n\n**Roll**\n\n"
        f"Office\tName\t06.02.25\nChair of Council\tAnn Bell\tP\n{row}\n---\t---\t---\n\nP = present, A = apologies\n\n"
        "\tBusiness\tAction\n<b>3.1</b>\t<b>Welcome</b>\t\n\t<p>AB declared the meeting quorate.</p>\t\n"
    )
    return [(p.role, p.organisation) for p in minutes.attendees if p.name != "Ann Bell"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Faculty Councillors (Law)\tTom Greave Nora Quist\tP A", [("Faculty Councillors (Law)", None)] * 2),
        ("Faculty Councillors (Medicine)\tTom Greave\tP", [("Faculty Councillors (Medicine)", None)]),
        ("Co-opted Trustees\tTom Greave Nora Quist\tP A", [("Co-opted Trustees", None)] * 2),
        ("VP Housing VP Liberation\tTom Greave Nora Quist\tP A", [("VP Housing", None), ("VP Liberation", None)]),
        (
            "VP Welfare VP Activities VP Sport\tTom Greave Nora Quist Ida Farr\tP P A",
            [("VP Welfare", None), ("VP Activities", None), ("VP Sport", None)],
        ),
        (
            "Head of Weirs and Tide Control Deputy Director of Mills\tTom Greave Nora Quist\tP A",
            [("Head of Weirs and Tide Control", None), ("Deputy Director of Mills", None)],
        ),
        ("Head Teacher Deputy Head\tTom Greave Nora Quist\tP A", [("Head Teacher", None), ("Deputy Head", None)]),
        ("Headteacher Staff Governor\tTom Greave Nora Quist\tP A", [("Headteacher", None), ("Staff Governor", None)]),
        ("CEO VP Sport\tTom Greave Nora Quist\tP A", [("CEO", None), ("VP Sport", None)]),
        ("Chair Vice Chair\tTom Greave Nora Quist\tP A", [("Chair", None), ("Vice Chair", None)]),
        ("Officer (Welfare) Officer (Sport)\tTom Greave Nora Quist\tP A", [("Officer (Welfare)", None), ("Officer (Sport)", None)]),
    ],
)  # fmt: skip
def test_offices(row: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert people(row) == expected
