"""Offices between a name and a colon, labels in the midst of a cell, and lists that begin with an office."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_bytes

HEAD = "Minutes of the Meeting of Larkfield Parish Council held on Tuesday 8th March 2031\n\n"
BODY = "\n\n1. Roads: The road is bad.\n\n2. Any other business: None.\n"


def read(text: str, name: str = "minutes.txt") -> Minutes:
    return extract_bytes(text.encode(), name=name)


def told(minutes: Minutes) -> list[tuple[str, str | None, str | None, tuple[str, ...]]]:
    return [(p.name, p.role, p.attendance, tuple(p.functions)) for p in minutes.attendees]


CHAIR = ("chair",)


@pytest.mark.parametrize("line", [
    "Present: P. Lund - Chairman: D. Moss, C. Hale and G. Oakes", "Present: P. Lund (Chairman): D. Moss, C. Hale, G. Oakes",
    "Present: P. Lund, Chairman: D. Moss, C. Hale, G. Oakes", "PRESENT: P. Lund – Chairman: D. Moss, C. Hale, G. Oakes",
])  # fmt: skip
def test_an_office_behind_its_holder(line: str) -> None:
    assert told(read(HEAD + line + BODY)) == [
        ("P. Lund", "Chairman", "present", CHAIR),
        ("D. Moss", None, "present", ()),
        ("C. Hale", None, "present", ()),
        ("G. Oakes", None, "present", ()),
    ]


def test_offices_one_behind_the_other() -> None:
    line = "Present: Ann Lund – Chair: Bo Moss – Treasurer: Cy Hale – Secretary: Dan Oakes"
    assert [(p.name, p.role) for p in read(HEAD + line + BODY).attendees] == [
        ("Ann Lund", "Chair"),
        ("Bo Moss", "Treasurer"),
        ("Cy Hale", "Secretary"),
        ("Dan Oakes", None),
    ]


def test_an_office_in_front_of_its_holder() -> None:
    minutes = read(HEAD + "Present: Chairman: P. Lund; Councillors: D. Moss, C. Hale; Clerk: T. Bell" + BODY)
    assert [(p.name, p.role, tuple(p.functions)) for p in minutes.attendees] == [
        ("P. Lund", "Chairman", CHAIR),
        ("D. Moss", None, ()),
        ("C. Hale", None, ()),
        ("T. Bell", "Clerk", ()),
    ]


@pytest.mark.parametrize("label", ["Present: ", "Present:\n", "Present:\n\n", "Attendees: "])
def test_offices_in_front_of_their_holders_line_by_line(label: str) -> None:
    lines = "Chair: Ann Lund\nNewsletter Editor: Bo Moss\nCy Hale\nPlot Manager: Dan Oakes"
    assert told(read(HEAD + label + lines + BODY)) == [
        ("Ann Lund", "Chair", "present", CHAIR),
        ("Bo Moss", "Newsletter Editor", "present", ()),
        ("Cy Hale", None, "present", ()),
        ("Dan Oakes", "Plot Manager", "present", ()),
    ]


def test_whom_a_label_below_a_list_names() -> None:
    minutes = read(HEAD + "Present: Ann Lund (Chair), Bo Moss, Cy Hale\nLegal adviser: Dan Oakes" + BODY)
    assert told(minutes)[-1] == ("Dan Oakes", "Legal adviser", "in_attendance", ())


@pytest.mark.parametrize("label", ["Officers: ", "Club officers: "])
def test_officers_right_below_the_label_of_those_present(label: str) -> None:
    minutes = read(HEAD + f"Present:\n{label}Ann Lund (Chair), Bo Moss\nCommittee members: Cy Hale, Dan Oakes" + BODY)
    assert {p.attendance for p in minutes.attendees} == {"present"}


@pytest.mark.parametrize("above", ["Present: Cy Hale, Dan Oakes\n", "Present:\nMembers: Cy Hale, Dan Oakes\n"])
def test_officers_below_those_present(above: str) -> None:
    minutes = read(HEAD + f"{above}Officers: Ann Lund (Clerk), Bo Moss" + BODY)
    assert [p.attendance for p in minutes.attendees] == ["present", "present", "in_attendance", "in_attendance"]


def test_of_several_behind_the_label_of_one_office_the_first_holds_it() -> None:
    minutes = read(HEAD + "Present: D. Moss, C. Hale\nChair: P. Lund, G. Oakes, T. Bell" + BODY)
    assert [p.name for p in minutes.attendees if "chair" in p.functions] == ["P. Lund"]


@pytest.mark.parametrize(("row", "name"), [
    ("| | |\n|---|---|\n| Date | 4 May 2031 |\n| Participants | Ann Lund, Bo Moss. {} Dan Oakes |\n", "minutes.md"),
    ("<table><tr><td>Date</td><td>4 May 2031</td></tr><tr><td>Participants</td><td>Ann Lund, Bo Moss. {} Dan Oakes</td></tr></table>",
     "minutes.html"),
])  # fmt: skip
@pytest.mark.parametrize("label", ["Apologies received from", "Apologies:", "Regrets from"])
def test_apologies_in_the_midst_of_a_cell(row: str, name: str, label: str) -> None:
    start, end = (
        ("# Weir Board\n\n", "\n## Roof\n\nIt leaks.\n")
        if name.endswith("md")
        else ("<h1>Weir Board</h1>", "<h2>Roof</h2>")
    )
    minutes = read(start + row.format(label) + end, name)
    assert [(p.name, p.attendance) for p in minutes.attendees] == [
        ("Ann Lund", "present"),
        ("Bo Moss", "present"),
        ("Dan Oakes", "apologies"),
    ]


def test_apologies_told_in_front_of_another_label() -> None:
    minutes = read(HEAD + "Present: Ann Lund, Cy Hale. Regrets from Dan Oakes and Eve Frost. Absent: Gus Pell" + BODY)
    assert [(p.name, p.attendance) for p in minutes.attendees] == [
        ("Ann Lund", "present"),
        ("Cy Hale", "present"),
        ("Dan Oakes", "apologies"),
        ("Eve Frost", "apologies"),
        ("Gus Pell", "absent"),
    ]


def test_a_list_without_a_label_that_begins_with_offices() -> None:
    head = "<p>Mill Street Advisory Panel<br>{}</p><p>MEETING MINUTES<br>Mill Street Advisory Panel<br>4 May 2031</p>"
    lines = "Bo Lund, Vice Chair<br>Karl Voss, Chair<br>Ruan Katz"
    minutes = read(head.format(lines) + "<h2>1. Budget</h2><p>Member Katz asked about it.</p>", "minutes.html")
    assert [(p.name, p.role) for p in minutes.attendees] == [
        ("Bo Lund", "Vice Chair"),
        ("Karl Voss", "Chair"),
        ("Ruan Katz", None),
    ]


@pytest.mark.parametrize(("line", "name", "role"), [
    ("Present: Chairman Mr P Lund, D Moss, C Hale", "P Lund", "Chairman"), ("Present: Vice Chair Mrs Ann Lund, Mr Cy Hale", "Ann Lund", "Vice Chair"),
    ("Present: President Dr Ann Lund, Bo Moss", "Ann Lund", "President"), ("Present: Clerk Ms Lund, Cllr Bo Moss", "Lund", "Clerk"),
])  # fmt: skip
def test_a_title_behind_an_office(line: str, name: str, role: str) -> None:
    first = read(HEAD + line + BODY).attendees[0]
    assert (first.name, first.role) == (name, role)
    assert first.honorific in ("Mr", "Mrs", "Dr", "Ms")


@pytest.mark.parametrize("line", [
    "Present: Ann Lund, Bo Moss. Apologies: Dan Oakes. Minutes: Bo Moss", "ATTENDANCE: Ann Lund, Bo Moss. APOLOGIES: Dan Oakes. MINUTES: Bo Moss.",
])  # fmt: skip
def test_who_wrote_behind_those_who_are_away(line: str) -> None:
    assert told(read(HEAD + line + BODY)) == [
        ("Ann Lund", None, "present", ()),
        ("Bo Moss", None, "present", ("minute_taker",)),
        ("Dan Oakes", None, "apologies", ()),
    ]


def test_the_office_of_somebody_who_is_away() -> None:
    minutes = read(HEAD + "Present: Ann Lund, Bo Moss. Apologies: Treasurer: Dan Oakes, Eve Frost" + BODY)
    assert [(p.name, p.role, p.attendance) for p in minutes.attendees][2:] == [
        ("Dan Oakes", "Treasurer", "apologies"),
        ("Eve Frost", None, "apologies"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Attendance – Ann Lund / Bo Moss / Cy Hale / Dan Oakes (by phone)",
        "Present: Ann Lund | Bo Moss | Cy Hale | Dan Oakes",
    ],
)
def test_strokes_between_whole_names(line: str) -> None:
    assert [p.name for p in read(HEAD + line + BODY).attendees] == ["Ann Lund", "Bo Moss", "Cy Hale", "Dan Oakes"]


def test_strokes_between_what_is_said_of_one() -> None:
    minutes = read(HEAD + "Present:\nAnn Lund / Chair / Weir Trust\nBo Moss / Clerk" + BODY)
    assert [(p.name, p.role, p.organisation) for p in minutes.attendees] == [
        ("Ann Lund", "Chair", "Weir Trust"),
        ("Bo Moss", "Clerk", None),
    ]
