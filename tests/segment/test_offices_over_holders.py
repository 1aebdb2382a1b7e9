"""An office over the one who holds it, among lists that stand side by side."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


@pytest.mark.parametrize(
    ("office", "role", "functions"),
    [
        ("Independent Chairman", None, ["chair"]),
        ("Treasurer", "Treasurer", []),
        ("Vice Chairman", "Vice Chairman", []),
    ],
)
def test_one_over_each(office: str, role: str | None, functions: list[str]) -> None:
    minutes = extract_text(
        "**COLDMERE FUND BOARD**\n\n**Minutes of the meeting held on 30 June 2023 at 10.30 am**\n\n**PRESENT**\n\n"
        "<b>Employer representatives</b>\t<b>Member representatives</b>\n"
        "<p>Mr P Good (Mere Council)</p> <p>Mrs T Beck (Mere College)</p>\t<p>Mr R Stan (active members)</p>\n"
        f"<b>{office}</b>\t\n<p>Mr W Duck OBE</p>\t\n---\t---\n\n**1. Apologies**\n\nNone were sent.\n"
    )
    assert [p.name for p in minutes.attendees] == ["P Good", "T Beck", "R Stan", "W Duck"]
    last = minutes.attendees[-1]
    assert (last.role, [str(f) for f in last.functions], last.attendance) == (role, functions, "present")
    assert not any(office in u.text for u in minutes.unassigned)
