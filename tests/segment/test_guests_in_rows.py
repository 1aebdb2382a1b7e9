"""The word for guests in front of them, in a row of a table of people; and tasks led by initials below no heading."""

from __future__ import annotations

from itertools import product

import pytest

from minutes_extract import extract_text

HEAD = "**Riverside Co-operative Ltd**  \n**Management Committee**  \n**Minutes – 9th February 2017 – Common Room**  \n\n**Attendance**\n\nPaula Grieves (PG)\tChair\tFlat 4\nNick Shaw (NS)\tMaintenance\tFlat 7\n"
TAIL = "<b>Apologies</b>\tSam Lowe, Irene Voss\t\n\n<p><b>1. Welcome</b></p>\tPG opened the meeting at 7.10pm.\t\n"


@pytest.mark.parametrize(("label", "people"), list(product(["Officers", "<b>Staff</b>", "Guests", "Observers", "Visitors"], ["Jenny Pike", "Jenny Pike, Housing Officer", "Jenny Pike (Housing Officer)"])))  # fmt: skip
def test_they_are_in_attendance(label: str, people: str) -> None:
    found = extract_text(f"{HEAD}{label}\t{people}\t\n{TAIL}")
    assert [(a.name, a.attendance) for a in found.attendees][2:] == [
        ("Jenny Pike", "in_attendance"),
        ("Sam Lowe", "apologies"),
        ("Irene Voss", "apologies"),
    ]


def test_initials_in_front_of_tasks_or_alone_tell_their_column() -> None:
    found = extract_text(
        f"{HEAD}{TAIL}<p><b>2. Boiler</b></p>\t<p>It failed again on 2 Feb.</p><p>Agreed to replace it.</p>\t<p>NS to instruct by 17th Feb</p>\n"
        "<p><b>3. Arrears</b></p>\t<p>Two flats are on repayment plans, and three have not been heard of.</p>\t<p>PG – letters to the three</p><p>NS – monthly summary</p>\n"
        "<p><b>4. Flats</b></p>\t<p>Three applicants were seen. Offer to be made to the second.</p>\t<p>PG</p>\n<p><b>5. AGM</b></p>\t<p>The date was set for Saturday 22nd April at the hall.</p>\t<p>NS – book hall</p>\n"
    )
    assert [(a.text, [o.text for o in a.owners]) for a in found.actions] == [
        ("NS to instruct by 17th Feb", ["NS"]),
        ("letters to the three", ["PG"]),
        ("monthly summary", ["NS"]),
        ("Offer to be made to the second.", ["PG"]),
        ("book hall", ["NS"]),
    ]
