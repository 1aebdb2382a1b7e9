"""Codes of attendance with a remark behind them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


@pytest.mark.parametrize("head", ["Present?", "Attended", "Attendance", "Here"])
@pytest.mark.parametrize(
    "codes",
    [
        ("Y", "N – apologies accepted", "N"),
        ("Yes", "No, apologies sent", "No, no apologies"),
        ("✓", "A – on leave", "✗"),
        ("Present", "Apologies – unwell", "Absent"),
        ("Y, from 17:20", "N – apologies", "N"),
        ("Y", "N (apologies)", "N (none)"),
    ],
)
def test_a_remark_behind_a_code_leaves_it_what_it_says(head: str, codes: tuple[str, str, str]) -> None:
    rows = [("Austin Keoghan", codes[0]), ("Damola Ajayo", codes[1]), ("Lorna Steadman", codes[2])]
    table = "\n".join(f"{name}\tTrustee\t{code}" for name, code in rows)
    minutes = extract_text(
        "**St Hilda's Committee**\n\n**Minutes of the meeting of 12 March 2024**\n\n"
        f"Name\tCategory\t{head}\n---\t---\t---\n{table}\n\n1. Opening\n\nMr Keoghan spoke.\n\n2. Budget\n\nIt was agreed.\n"
    )
    assert [(p.name, p.attendance) for p in minutes.attendees] == [
        ("Austin Keoghan", "present"),
        ("Damola Ajayo", "apologies"),
        ("Lorna Steadman", "absent"),
    ]


def test_a_heading_of_codes_is_known_by_the_first_words_of_its_cells() -> None:
    minutes = extract_text(
        "**St Hilda's Committee**\n\n**Minutes of the meeting of 12 March 2024**\n\n"
        "Name\tCategory\tY/N\n---\t---\t---\nAustin Keoghan\tTrustee\tY\nDamola Ajayo\tTrustee\tN – apologies\n"
        "\n1. Opening\n\nMr Keoghan spoke.\n\n2. Budget\n\nIt was agreed.\n"
    )
    assert [p.attendance for p in minutes.attendees] == ["present", "apologies"]
