"""Tables as converters leave them: columns in which nothing stands, and a first row made into headings."""

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Trust**\n\n**Minutes of the meeting held on Monday 4 May 2026**\n\n"
ITEMS = "**1. Roof**\n\nIt leaks.\n\n**2. Gate**\n\nIt creaks.\n"


def _people(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(p.name, p.role, p.attendance) for p in extract_text(HEAD + text + ITEMS).attendees]


def test_an_empty_column_stands_in_front_of_people() -> None:
    rows = "\tAnn Bell (AB) Carl Dunn (CD)\tChair Head of Finance\n\tEve Frost (EF) Gus Hart (GH)\tTreasurer Business Manager\n"
    away = "\tIvy Jones (IJ)\tHead of Service\n\tKit Lamb (KL)\tClerk\n"
    assert _people(f"**Present:**\n\n{rows}\n**Apologies:**\n\n{away}\n") == [
        ("Ann Bell", "Chair", "present"),
        ("Carl Dunn", "Head of Finance", "present"),
        ("Eve Frost", "Treasurer", "present"),
        ("Gus Hart", "Business Manager", "present"),
        ("Ivy Jones", "Head of Service", "apologies"),
        ("Kit Lamb", "Clerk", "apologies"),
    ]


def test_the_first_row_is_of_people_as_well() -> None:
    rows = "| University Librarian | Ann Bell (AB) (Chair) |\n| --- | --- |\n| Head of Department | Carl Dunn (CD) |\n| Dean | Eve Frost (EF) |\n"
    assert [name for name, _, _ in _people(f"**Present:**\n\n{rows}\n")] == ["Ann Bell", "Carl Dunn", "Eve Frost"]


def test_headings_of_people_stay_headings() -> None:
    rows = "| Office | Holder |\n| --- | --- |\n| Chair | Ann Bell |\n| Clerk | Carl Dunn |\n| Dean | Eve Frost |\n"
    assert [name for name, _, _ in _people(f"**Present:**\n\n{rows}\n")] == ["Ann Bell", "Carl Dunn", "Eve Frost"]


def test_the_first_row_is_an_item() -> None:
    rows = "| Item | Owner |\n| --- | --- |\n| 1. Roof |  |\n| It leaks. |  |\n| 2. Minutes |  |\n| They were gone through. |  |\n"
    log = "| Task | Who | Status |\n| --- | --- | --- |\n| Ask the bank | AB | Done |\n"
    more = "| 3. Boats |  |\n| --- | --- |\n| Ann Bell to paint them. | AB |\n| 4. Lamp |  |\n| It is dim. |  |\n"
    found = extract_text(f"{HEAD}**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n{rows}\n{log}\n{more}")
    assert [item.heading for item in found.items] == ["Roof", "Minutes", "Boats", "Lamp"]


@pytest.mark.parametrize("key", ["Committee", "Group", "Name of meeting", "Meeting"])
def test_a_key_says_whose_meeting_it_was(key: str) -> None:
    rows = f"| {key} | Weir Project Board |\n| --- | --- |\n| Date | 4 May 2026 |\n| Time | 2pm |\n"
    found = extract_text(f"**MINUTES**\n\n{rows}\n**Present:** Ann Bell, Carl Dunn\n\n{ITEMS}")
    assert (found.meeting.body, str(found.meeting.date)) == ("Weir Project Board", "2026-05-04")
    assert [p.name for p in found.attendees] == ["Ann Bell", "Carl Dunn"]


def test_a_committee_may_be_of_people() -> None:
    rows = "Committee\tAnn Bell (Chair), Carl Dunn, Eve Frost\nGuests\tIvy Jones\nApologies\tGus Hart\n"
    assert [(n, a) for n, _, a in _people(rows + "\n")] == [
        ("Ann Bell", "present"),
        ("Carl Dunn", "present"),
        ("Eve Frost", "present"),
        ("Ivy Jones", "in_attendance"),
        ("Gus Hart", "apologies"),
    ]


def test_initials_behind_a_dash_are_of_a_person() -> None:
    rows = "Name\tRole\tAttendance\n" + "".join(
        f"{name}\t{role}\tPresent\n"
        for name, role in (("Ann Bell – AB", "Chair"), ("Carl Dunn – CD", "Service Owner"), ("Eve Frost – EF", "Lead"))
    )
    assert [name for name, _, _ in _people(rows + "\n")] == ["Ann Bell", "Carl Dunn", "Eve Frost"]


@pytest.mark.parametrize(
    "title", ["Notes and actions of the", "Minutes & decisions of the", "Record and notes of the", "Record of the"]
)
def test_a_title_says_what_else_it_holds(title: str) -> None:
    found = extract_text(f"**{title} Weir Project Board meeting**\n\n4 May 2026\n\n**Present:** Ann Bell\n\n{ITEMS}")
    assert found.meeting.body == "Weir Project Board"


def test_managers_of_products_and_releases_stand_behind_bodies() -> None:
    rows = (
        "Ann Bell (AB) Carl Dunn (CD)\tData Analyst, Weir University Product Manager, Mill Systems Ltd\n"
        "Eve Frost (EF) Gus Hart (GH)\tCommunity Manager, Weir University Release Manager, Mill Systems Ltd\n"
    )
    away = "Ivy Jones (IJ)\tProject Manager, Mill Systems Ltd\nKit Lamb (KL)\tClerk, Weir University\n"
    found = extract_text(f"{HEAD}**Present:**\n\n{rows}\n**Apologies:**\n\n{away}\n{ITEMS}").attendees
    assert [(p.name, p.role, p.organisation) for p in found][:4] == [
        ("Ann Bell", "Data Analyst", "Weir University"),
        ("Carl Dunn", "Product Manager", "Mill Systems Ltd"),
        ("Eve Frost", "Community Manager", "Weir University"),
        ("Gus Hart", "Release Manager", "Mill Systems Ltd"),
    ]


@pytest.mark.parametrize("last", ["Surname", "Last name", "Family name"])
def test_surnames_in_a_column_of_their_own_are_no_bodies(last: str) -> None:
    rows = f"First name\t{last}\nNeil\tBrennan (Chair)\nThomas\tLangley\nYvonne\tYeung\n"
    away = f"First name\t{last}\nPhilip\tMurdoch\n"
    found = extract_text(f"{HEAD}**Present**\n\n{rows}\n**Apologies**\n\n{away}\n{ITEMS}").attendees
    assert [(p.name, p.organisation) for p in found] == [
        ("Neil Brennan", None),
        ("Thomas Langley", None),
        ("Yvonne Yeung", None),
        ("Philip Murdoch", None),
    ]
