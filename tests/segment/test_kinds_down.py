"""Tables of people under headings, with the label of each list once in their first column."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

Rows = list[tuple[str, ...]]

PEOPLE: Rows = [
    ("Present", "Gerald Amory", "President"),
    ("", "Mercy Odhiami", "Vice-President"),
    ("", "Rosalind Pyke", "Secretary"),
    ("In attendance", "Carla Joplin", "Manager"),
    ("", "Ewan Strickland", "Internal Auditor"),
    ("Apologies", "Fay Lightowner", "Director"),
]
BODIES = ["Marl Council", "Weir Trust", "Weir Trust", "Clerk’s Office", "Hale Audit LLP", "Marl Council"]
FORMS: dict[str, tuple[tuple[str, ...], Rows]] = {
    "empty heading": (("", "Name", "Office"), PEOPLE),
    "status": (("Status", "Name", "Position"), PEOPLE),
    "attendance": (("Attendance", "Name", "Role"), PEOPLE),
    "colons": (("", "Name", "Office"), [(a and f"{a}:", b, c) for a, b, c in PEOPLE]),
    "capitals": (("", "NAME", "OFFICE"), [(a.upper(), b, c) for a, b, c in PEOPLE]),
    "bold": (("", "<b>Name</b>", "<b>Office</b>"), [(a and f"<b>{a}</b>", b, c) for a, b, c in PEOPLE]),
    "office first": (("", "Office", "Name"), [(a, c, b) for a, b, c in PEOPLE]),
    "bodies": (
        ("", "Name", "Office", "Organisation"),
        [(*row, body) for row, body in zip(PEOPLE, BODIES, strict=True)],
    ),
    "initials": (
        ("", "Name", "Initials", "Office"),
        [(a, b, "".join(w[0] for w in b.split()), c) for a, b, c in PEOPLE],
    ),
    "groups": (
        ("", "Name", "Office"),
        [({"Present": "Directors", "In attendance": "Officers"}.get(a, a), b, c) for a, b, c in PEOPLE],
    ),
}


def _minutes(head: tuple[str, ...], rows: Rows) -> str:
    table = "\n".join("\t".join(row) for row in [head, ("---",) * len(head), *rows])
    items = "Item\tSubject\tAction\n---\t---\t---\n1\t<b>Roof</b> The roof was looked at. RP to ask for a price.\tRP\n"
    return f"**Thornby Credit Union**\n\n**Minutes of the board meeting held on 8 July 2019**\n\n{table}\n\n{items}"


@pytest.mark.parametrize("form", FORMS)
def test_a_label_in_the_first_column_counts_for_the_rows_below_it(form: str) -> None:
    minutes = extract_text(_minutes(*FORMS[form]))
    kinds = ["present"] * 3 + ["in_attendance"] * 2 + ["apologies"]
    assert [(p.name, p.role, p.attendance) for p in minutes.attendees] == [
        (name, role, kind) for (_, name, role), kind in zip(PEOPLE, kinds, strict=True)
    ]
    assert [o.name for a in minutes.actions for o in a.owners] == ["Rosalind Pyke"]
    if form == "bodies":
        assert [p.organisation for p in minutes.attendees] == BODIES


def test_subjects_beside_people_who_report_are_no_list() -> None:
    rows: Rows = [
        (
            "Welcome",
            "Gerald Amory",
            "Gerald welcomed everybody to the hall, and thanked the caretaker for the heating.",
        ),
        (
            "",
            "Mercy Odhiami",
            "Mercy told the meeting of the fair, which made £80 after the costs of the tent were paid.",
        ),
        ("Roof", "Rosalind Pyke", "Rosalind had a price for the roof, and it was agreed to accept it."),
    ]
    minutes = extract_text(_minutes(("Item", "Name", "What was said"), rows))
    assert minutes.attendees == ()
