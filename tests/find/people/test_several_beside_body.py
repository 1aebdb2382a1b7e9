"""Cells that name several people beside the body that they are of."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

CELLS = {
    "commas": ("Rhys Morgen (Chair), Beth Oramme", "Denzil Pascow, Merryn Teaghue"),
    "and": ("Rhys Morgen (Chair) and Beth Oramme", "Denzil Pascow and Merryn Teaghue"),
    "initials": ("Rhys Morgen (RM, Chair), Beth Oramme (BO)", "Denzil Pascow (DP), Merryn Teaghue (MT)"),
    "lines": ("Rhys Morgen (Chair)<br/>Beth Oramme", "Denzil Pascow<br/>Merryn Teaghue"),
}
HEADS = [
    ("Organisation", "Representative(s)"),
    ("Body", "Represented by"),
    ("Partner", "Attended by"),
    ("Agency", "Name"),
]


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("cells", CELLS)
@pytest.mark.parametrize("turned", [False, True])
def test_all_in_a_cell_are_of_the_body_beside_it(heads: tuple[str, str], cells: str, turned: bool) -> None:
    first, second = CELLS[cells]
    rows = [
        heads,
        ("---", "---"),
        ("Harbour Authority", first),
        ("Fishermen's Co-operative", second),
        ("Inshore Conservation Authority", "Dr Oona Whelane"),
        ("Anglers' Federation", "Keith Brayley" if turned else "Apologies (Keith Brayley)"),
    ]
    table = "\n".join("\t".join(row[::-1] if turned else row) for row in rows)
    minutes = extract_text(
        f"**Tamarside Liaison Group**\n\n**Notes from the meeting on 3 October 2017**\n\n**Attendance**\n\n{table}\n\n"
        "Item\tSubject\tAction\n---\t---\t---\n1\t<p><b>Crab size</b></p><p>A minimum was asked for.</p>\tMerryn to write\n"
    )
    assert [(p.name, p.organisation, p.attendance) for p in minutes.attendees] == [
        ("Rhys Morgen", "Harbour Authority", "present"),
        ("Beth Oramme", "Harbour Authority", "present"),
        ("Denzil Pascow", "Fishermen's Co-operative", "present"),
        ("Merryn Teaghue", "Fishermen's Co-operative", "present"),
        ("Oona Whelane", "Inshore Conservation Authority", "present"),
        ("Keith Brayley", "Anglers' Federation", "present" if turned else "apologies"),
    ]
    assert "chair" in minutes.attendees[0].functions
    assert [o.name for a in minutes.actions for o in a.owners] == ["Merryn Teaghue"]
