"""Rows of a table of actions whose cells hold several each, run together."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = """**Weir Trust**

**3 March 2021 at 7.00 pm**

**Present**

AB	Ann Bell	Chair
CD	Carl Dunn	Manager
EF	Eve Fox	Clerk

No.	Item
---	---
1	<b>ROOF</b>
	<p>CD took the meeting through the draft plan.</p>

"""
Found = list[tuple[str, list[str], str | None]]


def actions(table: str, title: str = "**Actions arising**") -> Found:
    found = extract_text(TOP + title + "\n\n" + table).actions
    return [(a.text, [o.text for o in a.owners], a.due.edtf if a.due else None) for a in found]


PLAIN = "AB/1	3.2	Paint the door.	CD	24/03/2021\n"
TWO: Found = [
    ("Paint the door.", ["CD"], "2021-03-24"),
    ("Provide figures for late trains.", ["CD"], "2021-04-09"),
    ("Arrange for the sign to be moved.", ["EF"], "2021-04-30"),
]


@pytest.mark.parametrize(
    "row",
    [
        "AB/2 AB/3	3.3 3.3	Provide figures for late trains. Arrange for the sign to be moved.	CD EF	09/04/2021 30/04/2021",
        "AB/2	3.3	Provide figures for late trains. Arrange for the sign to be moved.	CD EF	09/04/2021 30/04/2021",
        "<p>AB/2 AB/3</p>	3.3	<p>Provide figures for late trains. Arrange for the sign to be moved.</p>	CD EF	9 April 30 April",
    ],
)
def test_cut_where_cells_agree(row: str) -> None:
    assert (
        actions("No.	Para	Action	Owner	Target date\n---	---	---	---	---\n" + PLAIN + row) == TWO
    )


def test_an_office_beside_letters() -> None:
    table = "No.	Action	Owner	Due\n---	---	---	---\n1	Paint the door.	CD	24/03/2021\n2 3	Oil the gate. Mend the roof.	Chair EF	09/04/2021 30/04/2021"
    assert actions(table)[1:] == [("Oil the gate.", ["Chair"], "2021-04-09"), ("Mend the roof.", ["EF"], "2021-04-30")]


@pytest.mark.parametrize(
    "row",
    [
        "2	Oil the gate. Mend the roof.	CD EF	09/04/2021",  # both do both
        "2	Oil the gate. Mend the roof.	CD	09/04/2021",
        "2	Oil the gate before the frost.	CD EF	09/04/2021 30/04/2021",
    ],
)
def test_kept_whole(row: str) -> None:
    assert (
        len(
            actions(
                "No.	Action	Owner	Due\n---	---	---	---\n1	Paint the door.	CD	24/03/2021\n"
                + row
            )
        )
        == 2
    )


def test_a_log() -> None:
    table = "No.	Action	Owner	Due	Status\n---	---	---	---	---\nA1	Paint the door.	CD	24/01/2021	Open\nA2 A3	Oil the gate. Mend the roof.	CD EF	09/01/2021 31/01/2021	Open Closed"
    found = extract_text(TOP + "**Action log**\n\n" + table).action_updates
    assert [(u.number, u.text, u.status, [o.text for o in u.owners]) for u in found] == [
        ("A1", "Paint the door.", "open", ["CD"]),
        ("A2", "Oil the gate.", "open", ["CD"]),
        ("A3", "Mend the roof.", "complete", ["EF"]),
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("1.1 1.2\tMeet Bob at the hall. Bring the keys.\tCD EF\t", ["1.1", "1.2"]),
        ("1.1\tMeet Bob at the hall. Bring the keys.\tCD EF\t", ["1.1"]),
        ("1.1 1.2\tMeet Bob at the hall\tCD EF\t", ["1.1 1.2"]),  # one task of two references keeps both
    ],
)
def test_references_of_items_are_parted_as_numbers_are(row: str, expected: list[str]) -> None:
    table = f"Ref\tAction\tOwner\tDue\n---\t---\t---\t---\n{row}\n"
    assert [a.ref for a in extract_text(TOP + "**Actions**\n\n" + table).actions] == expected
