"""Labels of attendance lists in longer forms: whose list, how or for what people came, and with no sign behind them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.segment.bare_labels import bare_label
from minutes_extract.segment.labels import attendance_label


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Members Absent With Representation:", "absent"),
        ("Absent without notice:", "absent"),
        ("Present for items 1–4:", "present"),
        ("Present at meeting 2:", "present"),
        ("Attending from item 3:", "present"),
        ("Outgoing Board of Directors Members Present:", "present"),
        ("Mill Officers, Observers and Ex-Officios Present:", "in_attendance"),
        ("Reports of members present:", None),
        ("Attendance at meetings 2024:", None),
        ("Present for 20 years:", None),
        ("Copy of the letter absent:", None),
        ("Absent with the keys of the Present Clerk and of many others:", None),
    ],
)
def test_the_kind_of_a_longer_label(text: str, kind: str | None) -> None:
    found = attendance_label(text)
    assert (found[0] if found is not None else None) == kind
    assert found is None or found[1] == len(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Present Ann Bell (Chair)", "Present"),
        ("1 Present Ann Bell (Chair)", "1 Present"),
        ("2. APOLOGIES Carl Dunn, Eve Frost", "2. APOLOGIES"),
        ("1 Present and correct", None),
        ("1 Apologies Received", None),
        ("3 Members Budget", None),
        ("Presentation Ann Bell", None),
    ],
)
def test_a_label_right_in_front_of_a_name(text: str, label: str | None) -> None:
    found = bare_label(text)
    assert (text[: found[1]] if found is not None else None) == label


def test_people_below_a_numbered_label_that_names_the_first() -> None:
    text = "Weir Mill Trust minutes of committee meeting 4/05/2026\n\n1 Present Ann Bell (Chair)\n\nCarl Dunn\n\nEve and Gus Frost\n\n2 Welcome and Apologies\nAnn welcomed all. Apologies had been received from Ida Hall.\n\n3 Minutes of Previous Meeting\nThe minutes were approved.\n\n4 Officers\nThe officers are as follows:-\nChair Ann Bell\n\nTreasurer Carl Dunn\n\nSecretary Eve Frost\n\nSite Officer Gus Frost\nAnn thanked all of them.\n\n5 Roof\nIt leaks.\n"
    minutes = extract_text(text)
    told = {p.name: p.attendance for p in minutes.attendees}
    assert told == {
        **dict.fromkeys(("Ann Bell", "Carl Dunn", "Eve Frost", "Gus Frost"), "present"),
        "Ida Hall": "apologies",
    }
    assert [(i.number, i.heading, i.items) for i in minutes.items][-2:] == [("4", "Officers", ()), ("5", "Roof", ())]


def test_a_label_behind_the_word_for_nobody() -> None:
    minutes = extract_text(
        "# Weir Mill Trust\n\n4 May 2026\n\n**Present :** Ann Bell, Carl Dunn\n\n**Apologies :** None **Guest :** Eve Frost\n\n## Roof\n\nIt leaks.\n"
    )
    assert [(p.name, p.attendance) for p in minutes.attendees][-1] == ("Eve Frost", "in_attendance")


def test_a_heading_in_capitals_below_people_is_none_of_them() -> None:
    text = "Weir Parish Council\n\nMinutes of the meeting held on Monday 4 May 2026\n\nPresent:\n\nCllr Mr A Bell (Chair)\n\nCllr Mrs B Dunn\n\nIn attendance:\n\nMr W Frost Clerk and Executive Officer to Weir Parish Council\n\nMs I Jole Assistant Clerk\n\nPART ONE – OPEN TO THE PUBLIC\n\n26.1 ROOF\n\nIt leaks.\n\n26.2 GATE\n\nIt squeaks.\n"
    told = [(p.name, p.role) for p in extract_text(text).attendees]
    assert told == [
        ("A Bell", "Chair"),
        ("B Dunn", None),
        ("W Frost", "Clerk and Executive Officer to Weir Parish Council"),
        ("I Jole", "Assistant Clerk"),
    ]
