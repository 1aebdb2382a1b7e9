"""Bodies that a dash tells of all the people in front of it, and firms named after people."""

from __future__ import annotations

import pytest

from find.people.rosters import line


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Cllr E Marlin (Chair), Cllr T Greave and Mr S Lund – Mere Parish Council", ["Mere Parish Council"] * 3),
        ("Ann Bell & Carl Dunn — Weir Trust", ["Weir Trust"] * 2),
        ("Ann Bell – Weir Trust; Carl Dunn – Mill Trust", ["Weir Trust", "Mill Trust"]),
        ("Ann Bell, Carl Dunn, Eve Frost – Weir Trust", [None, None, "Weir Trust"]),
        ("Ann Bell and Carl Dunn (Weir Trust)", [None, "Weir Trust"]),
        ("Mr D Hurd, of Hurd and Sons, Funeral Directors (Minute 2)", ["Hurd and Sons"]),
        ("Ann Bell of Frost & Co, Architects", ["Frost & Co"]),
        ("Ann Bell and Carl Masters", [None, None]),
        ("Ondine Masters, K. Stewards", [None, None]),
    ],
)
def test_whose_the_body_is(text: str, bodies: list[str | None]) -> None:
    assert [person.get("organisation") for person in line(text)] == bodies
