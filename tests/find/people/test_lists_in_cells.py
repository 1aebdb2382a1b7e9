"""Lists of people in the cells of a table: side by side below any words, groups with a column of attendance, boxes."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Attendee

HEAD = "**Weir Leisure Trust**\n\n**BOARD MEETING – MINUTES**\n\n"
MINUTES = "\n1\t**Opening**\n1.1\tThe Chair opened the meeting.\n2\t**Roof**\n2.1\tIt leaks.\n"
WHEN = "<b>Date and time:</b>\t26 March 2025, 17:30\n<b>Venue:</b>\tThe Mill\n\n"


def people(table: str, front: str = WHEN) -> list[Attendee]:
    return list(extract_text(f"{HEAD}{front}{table}\n{MINUTES}").attendees)


def names(found: list[Attendee], kind: str) -> list[str]:
    return [p.name for p in found if p.attendance == kind]


@pytest.mark.parametrize(
    ("heads", "second"),
    [
        ("Trustees|Executive", "present"),
        ("Present|In attendance", "in_attendance"),
        ("Trustees|Staff", "in_attendance"),
    ],
)
@pytest.mark.parametrize("front", [WHEN, "**26 March 2025, 17:30**\n\n"])
def test_lists_side_by_side(heads: str, second: str, front: str) -> None:
    left, right = heads.split("|")
    table = (
        f"<b>{left}</b>\t<b>{right}</b>\n<ul><li>Ann Bell (Chair) – AB</li> <li>Carl Dunn – CD</li></ul>\t"
        "<ul><li>Eve Frost, Chief Executive – EF</li> <li>Mona Crisp, People Manager – MCr</li></ul>\n"
        "<b>Apologies:</b> Gus Hill – GH (Trustee)\t\n"
    )
    found = people(table, front)
    assert [p.name for p in found] == ["Ann Bell", "Carl Dunn", "Eve Frost", "Mona Crisp", "Gus Hill"]
    assert [p.attendance for p in found] == ["present", "present", second, second, "apologies"]
    assert (found[3].role, found[3].initials, found[3].organisation) == ("People Manager", "MCr", None)


@pytest.mark.parametrize("head", ["**Governors**\t\t**Present**", "Group\tGovernor\tPresent", "\t\t<b>Attended</b>"])
def test_groups_in_front_of_people_who_say_how_they_came(head: str) -> None:
    table = (
        f"{head}\n<b>Public: Upper Weir</b>\tMr Alan Bell Mrs Grace Dunn\tYes Apologies\n"
        "<b>Staff</b>\tDr Arjun Frost\tApologies\n<b>Appointed</b>\tCllr Fred Hill, Weir City Council\tYes\n---\t---\t---\n"
        "**In attendance**\t\t\nJoyce Lowe\tChief Executive\t\nGary Moss\tTrust Secretary\t\n"
    )
    found = people(table, "**26 March 2025**\n\n")
    assert names(found, "apologies") == ["Grace Dunn", "Arjun Frost"]
    assert [p.name for p in found if p.attendance == "present"][:2] == ["Alan Bell", "Fred Hill"]
    assert [(p.name, p.role) for p in found[-2:]] == [
        ("Joyce Lowe", "Chief Executive"),
        ("Gary Moss", "Trust Secretary"),
    ]
    assert len(found) == 6


@pytest.mark.parametrize("first", ["Group A (faiths)", "Schools", "Upper ward"])
def test_boxes_below_any_words(first: str) -> None:
    table = (
        f"<b>{first}</b> <br/>Mr Alan Bell (AB), Vice-Chairman <br/>Mrs Ruth Dunn (RD)\t"
        "<b>Group B</b> <br/>Revd Clare Frost (CF), Chairman <br/>Mr Jock Hale (JH)\n"
        "<b>Officers</b> <br/>Tom Lowe (TL), Clerk\t<b>Apologies</b> <br/>Sue Moss (SM) <br/>Joy Nash (JN)\n"
    )
    found = people(table, "**26 March 2025**\n\n**PRESENT**\n\n")
    assert names(found, "present") == ["Alan Bell", "Ruth Dunn", "Clare Frost", "Jock Hale"]
    assert names(found, "apologies") == ["Sue Moss", "Joy Nash"]
    assert [p.role for p in found[:5]] == ["Vice-Chairman", None, "Chairman", None, "Clerk"]


@pytest.mark.parametrize(("second", "fourth"), [("Post held", "Capacity"), ("Post", "From"), ("Task", "Job")])
def test_offices_stand_in_columns_beside_lists_side_by_side(second: str, fourth: str) -> None:
    table = (
        f"Directors present\t{second}\tIn attendance\t{fourth}\n---\t---\t---\t---\n"
        "Ann Bell<br/>Carl Dunn\tChair<br/>Secretary\tEve Frost<br/>Dr Gus Hill\tAdvice Worker<br/>Site Manager\n"
        "Ida Jones (from 7.25)\tTreasurer\t\t\n"
    )
    found = people(table, "**26 March 2025**\n\n")
    assert sorted((p.name, p.role, p.attendance) for p in found) == [
        ("Ann Bell", "Chair", "present"), ("Carl Dunn", "Secretary", "present"),
        ("Eve Frost", "Advice Worker", "in_attendance"), ("Gus Hill", "Site Manager", "in_attendance"),
        ("Ida Jones", "Treasurer", "present"),
    ]  # fmt: skip


def test_a_body_in_front_of_several_people_is_one() -> None:
    table = (
        "Organisation\tName\tTitle\nNHS Weir Care Board\t<p>Ann Bell (Chair)</p> <p>Carl Dunn</p>\t<p>Chair</p> <p>Director</p>\n"
        "Weir County Council\tEve Frost\tDirector of Housing\nMill Homes\tGus Hill\tHousing Manager\n"
    )
    found = people(table, "**26 March 2025**\n\n")
    assert [p.organisation for p in found] == ["NHS Weir Care Board"] * 2 + ["Weir County Council", "Mill Homes"]
