"""Lists of people that stand side by side in a table, with columns of their own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from minutes_extract import extract_text

M = [("Mr. Gordon Ruskin", "Chairman"), ("Mrs. Ina Forden", "Vice Chairman"), ("Mr. Rhodri Bevans", "Trustee")]
O = [("Mrs. Celia Harte", "Rights of Way Manager"), ("Mr. Paul Stotter", "Secretary"), ("", "")]  # noqa: E741
PAIRS = [(*m, *o) for m, o in zip(M, O, strict=True)]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()[1:])


TABLES: dict[str, list[tuple[str, ...]]] = {
    "positions": [("Present", "Position", "In attendance", "Position"), *PAIRS],
    "no heading": [("Members", "", "Officers", ""), *PAIRS],
    "initials": [
        ("Present", "Initials", "Position", "In attendance", "Initials", "Position"),
        *[(a, _initials(a), b, c, _initials(c), d) for a, b, c, d in PAIRS],
    ],
    "numbered": [
        ("", "Members", "", "", "Officers", ""),
        *[(str(n), a, b, str(n) if c else "", c, d) for n, (a, b, c, d) in enumerate(PAIRS, 1)],
    ],
    "sections of two": [
        ("Members", "", "", ""),
        (*M[0], *M[1]),
        (*M[2], "", ""),
        ("Officers", "", "", ""),
        (*O[0], *O[1]),
    ],
}
UNDER_LABEL: dict[str, list[tuple[str, ...]]] = {
    "names twice": [("Name", "Office", "Name", "Office"), (*M[0], *M[1]), (*M[2], "", "")],
    "bare": [(*M[0], *M[1]), (*M[2], "Miss Kay Ashdowne", "Trustee")],
}


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    return "\n".join("\t".join(row) for row in [rows[0], ("---",) * len(rows[0]), *rows[1:]])


def _minutes(people: str) -> str:
    return (
        "**MINUTES OF THE LOCAL ACCESS FORUM**\n\n**HELD ON 19TH APRIL 2018 AT COUNTY OFFICES, LINDWELL**\n\n"
        f"{people}\n\n**Apologies:** Mr. C. Lundy\n\nItem\tSubject\tAction\n---\t---\t---\n"
        "1\t<p><b>Path</b></p><p>The Chairman would write to the ranger about the gate.</p>\tChairman\n"
    )


@pytest.mark.parametrize("form", TABLES)
def test_lists_side_by_side_are_read_each_with_its_columns(form: str) -> None:
    minutes = extract_text(_minutes(_table(TABLES[form])))
    told = {p.name: (p.role, p.attendance) for p in minutes.attendees}
    assert told == {
        "Gordon Ruskin": ("Chairman", "present"),
        "Ina Forden": ("Vice Chairman", "present"),
        "Rhodri Bevans": ("Trustee", "present"),
        "Celia Harte": ("Rights of Way Manager", "in_attendance"),
        "Paul Stotter": ("Secretary", "in_attendance"),
        "C. Lundy": (None, "apologies"),
    }
    assert [o.name for a in minutes.actions for o in a.owners] == ["Gordon Ruskin"]


@pytest.mark.parametrize("form", UNDER_LABEL)
def test_two_people_in_a_row_below_a_label_are_both_of_its_list(form: str) -> None:
    minutes = extract_text(_minutes("**Present:**\n\n" + _table(UNDER_LABEL[form])))
    told = {p.name: p.role for p in minutes.attendees if p.attendance == "present"}
    assert (
        told.items()
        >= {
            "Gordon Ruskin": "Chairman",
            "Ina Forden": "Vice Chairman",
            "Rhodri Bevans": "Trustee",
        }.items()
    )
    assert len(minutes.attendees) == len(told) + 1


def test_rows_of_one_person_with_columns_of_more_are_no_lists_side_by_side() -> None:
    rows = [
        ("Name", "Office", "Attendance", "Apologies"),
        ("Gordon Ruskin", "Chairman", "✓", ""),
        ("Ina Forden", "Clerk", "", "✓"),
    ]
    minutes = extract_text(_minutes(_table(rows)))
    assert {p.name: (p.role, p.attendance) for p in minutes.attendees[:2]} == {
        "Gordon Ruskin": ("Chairman", "present"),
        "Ina Forden": ("Clerk", "apologies"),
    }
