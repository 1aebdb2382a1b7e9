"""Columns that say how each person came in words of their own, whatever heads them, and lists of people below them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.segment.ways import column_of_ways, is_way, way_of

HEAD = "**Weir Bridge Trust**\n\n**Minutes of the Board held on 3 May 2024 at 5pm**\n\n"
ITEMS = (
    "\n\t\n"
    + """---	---
1.	<b>Welcome</b>
	<p>The chair welcomed everybody to the hall.</p>
2.	<b>Budget</b>
	<p>The budget was looked at and nobody minded it.</p>
"""
)
SAID = [
    ("In person. Chair.", "Online from 18:10", "Apologies received and accepted"),
    ("In the room (Chair)", "Via Teams", "Sent apologies, illness"),
    ("Present; chair", "Dialled in at item 2", "Apologies tendered"),
]


def told(text: str) -> list[tuple[str, str | None, str | None, tuple[str, ...]]]:
    return [(p.name, p.initials, p.attendance, p.functions) for p in extract_text(text).attendees]


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("heading", ["Record", "Comments", "Turnout", "How they took part", "Status"])
@pytest.mark.parametrize("label", ["<u>Trustees</u>", "**Board members**"])
def test_how_each_came_below_any_heading(label: str, heading: str, said: tuple[str, ...]) -> None:
    rows = [("Ann Bell", "Members", "AB"), ("Carl Dunn", "Diocese", "CD"), ("Eve Frost", "Co-opted", "EF")]
    table = "\n".join("\t".join((*row, way)) for row, way in zip(rows, said, strict=True))
    text = f"{HEAD}{label}\n\nName\tAppointed by\tInitials\t{heading}\n---\t---\t---\t---\n{table}\n{ITEMS}"
    assert told(text) == [
        ("Ann Bell", "AB", "present", ("chair",)),
        ("Carl Dunn", "CD", "present", ()),
        ("Eve Frost", "EF", "apologies", ()),
    ]


@pytest.mark.parametrize("label", ["Executive and others", "Management team", "Heads of service and visitors"])
@pytest.mark.parametrize("way", ["In person", "Online", "Present"])
def test_a_list_without_headings_below_words_of_any_kind(label: str, way: str) -> None:
    text = f"""{HEAD}**Trustees**

Name	Initials	Role	Attendance
---	---	---	---
Ann Bell	AB	Chair	{way}
Carl Dunn	CD	Treasurer	{way}
Kim Lowe	KL	Trustee	{way}

**{label}**

Eve Frost	Chief Executive	EF	{way}
---	---	---	---
Gus Hale Dr Ida Kerr	Finance Officer Director of Works	GH IK	{way} {way}
Lena Moor	Clerk	LM	{way}, taking the minutes
{ITEMS}"""
    found = extract_text(text).attendees[3:]
    assert [(p.name, p.initials, p.role) for p in found] == [
        ("Eve Frost", "EF", "Chief Executive"),
        ("Gus Hale", "GH", "Finance Officer"),
        ("Ida Kerr", "IK", "Director of Works"),
        ("Lena Moor", "LM", "Clerk"),
    ]
    assert [p.functions for p in found] == [(), (), (), ("minute_taker",)]
    assert [i.heading for i in extract_text(text).items] == ["Welcome", "Budget"]


def test_two_rows_of_people_and_the_minutes_below_them() -> None:
    text = f"{HEAD}**Trustees:** Ann Bell, Carl Dunn\n\n**Management team**\n\nEve Frost\tHead\tPresent\n---\t---\t---\nGus Hale\tBursar\tPresent\n{ITEMS}"
    found = extract_text(text).attendees[2:]
    assert [(p.name, p.role) for p in found] == [("Eve Frost", "Head"), ("Gus Hale", "Bursar")]
    assert not any(p.organisation == "Present" for p in found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("In person. Chair.", "present"),
        ("Online until 7pm", "present"),
        ("Apologies received and accepted", "apologies"),
        ("Absent, no word", "absent"),
        ("Did not attend", "absent"),
        ("Members", None),
        ("Council", None),
        ("Staff governor", None),
        ("Clerk", None),
        ("The roof leaks", None),
        ("", None),
    ],
)
def test_the_way_that_a_cell_begins_with(text: str, kind: str | None) -> None:
    assert way_of(text) == kind


def test_who_somebody_is_says_nothing_of_how_they_came() -> None:
    assert not is_way("trustees")
    assert is_way("in person")
    assert not column_of_ways(["Members", "Council", "Co-opted"])
    assert not column_of_ways([])


def test_remarks_on_people_stay_remarks() -> None:
    rows = "Ann Bell\tParent\tMember since 2019. Chair of finance.\nCarl Dunn\tStaff\tMembers' link\nEve Frost\tCo-opted\tStaff link"
    text = f"{HEAD}**Governors present**\n\nName\tCategory\tComments\n---\t---\t---\n{rows}\n{ITEMS}"
    found = extract_text(text).attendees
    assert [(p.name, p.role, p.attendance) for p in found] == [
        ("Ann Bell", "Parent", "present"),
        ("Carl Dunn", "Staff", "present"),
        ("Eve Frost", "Co-opted", "present"),
    ]


def test_progress_of_tasks_is_no_attendance() -> None:
    rows = "Ann Bell\tMend the gate\tIn person talks held\nCarl Dunn\tPaint the hall\tPresent at the next meeting\nEve Frost\tBuy a map\tOnline order made"
    text = f"{HEAD}**Present:** Ann Bell, Carl Dunn, Eve Frost\n\n# 1. Actions\n\nName\tAction\tProgress\n---\t---\t---\n{rows}\n"
    found = extract_text(text)
    assert [p.name for p in found.attendees] == ["Ann Bell", "Carl Dunn", "Eve Frost"]
    assert len(found.actions) + len(found.action_updates) == 3
