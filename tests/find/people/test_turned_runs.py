"""People written surname first, in capitals."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = "**WEIR LIBRARY BOARD**\n\n**Tuesday, October 18, 2016, 6:30 p.m.**\n\n"
TAIL = "\n\n1\t<b>Roof</b>\t\n\t<p>It leaks.</p>\t\n"


def people(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(p.name, p.role, p.attendance) for p in extract_text(TOP + text + TAIL).attendees]


@pytest.mark.parametrize("between", [" ", "  ", "; ", ", "])
def test_run_together(between: str) -> None:
    names = between.join(("TREMBLE, Josée (Chair)", "McALLISTER, Doug (Clerk)", "O'BRIEN, Manpreet"))
    assert people(f"Present:\t{names}\nAbsent:\tGAGE, Luc") == [
        ("Josée TREMBLE", "Chair", "present"),
        ("Doug McALLISTER", "Clerk", "present"),
        ("Manpreet O'BRIEN", None, "present"),
        ("Luc GAGE", None, "absent"),
    ]


@pytest.mark.parametrize("line", ["Ann Bell, Clerk, Carl Dunn, Treasurer", "Ann Bell, NHS, Carl Dunn, UNISON"])
def test_names_in_their_usual_order(line: str) -> None:
    assert {name for name, *_ in people(f"Present:\t{line}")} >= {"Ann Bell"}
    assert all(" " in name for name, *_ in people(f"Present:\t{line}"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("RNLI, Kit Moss", ["Kit Moss"]),
        ("SINGH, Josée Anne", ["Josée Anne SINGH"]),
        ("SINGH, Josée; NGUYEN, Thi Minh; GAGE, Luc R.", ["Josée SINGH", "Thi Minh NGUYEN", "Luc R. GAGE"]),
    ],
)
def test_letters_of_a_body_are_no_surname_of_a_whole_name(line: str, expected: list[str]) -> None:
    assert [name for name, *_ in people(f"Present:\t{line}")] == expected
