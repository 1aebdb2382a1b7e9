"""People behind one another with no comma between a bracket and the next name, or with no space behind the comma."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

REST = "\n\n1. Roof\n\nIt leaks.\n\n2. Gate\n\nIt squeaks.\n"


def told(line: str) -> list[tuple[str | None, str | None, str | None]]:
    found = extract_text(f"Weir Choir Committee\n\n4 May 2026\n\n{line}{REST}").attendees
    return [(p.name, p.initials, p.role) for p in found]


@pytest.mark.parametrize("sign", [",", ";", ", "])
def test_no_space_behind_a_comma(sign: str) -> None:
    line = f"Present: Ann Bell AB (Community Governor){sign}Carl Dunn CD (Acting Chair and Parent Governor){sign}Eve Frost EF ( Clerk)"
    assert told(line) == [
        ("Ann Bell", "AB", "Community Governor"),
        ("Carl Dunn", "CD", "Acting Chair and Parent Governor"),
        ("Eve Frost", "EF", "Clerk"),
    ]


def test_no_comma_behind_a_bracket() -> None:
    assert told("Present: Ann Bell (Chair) Carl Dunn (Treasurer), Eve Frost, Mike (MR) Andrew (AP)") == [
        ("Ann Bell", "AB", "Chair"),
        ("Carl Dunn", "CD", "Treasurer"),
        ("Eve Frost", "EF", None),
        ("Mike", "MR", None),
        ("Andrew", "AP", None),
    ]


def test_a_body_behind_initials_is_no_other_person() -> None:
    found = extract_text(f"Weir Forum\n\n4 May 2026\n\nPresent: Bob Lee (BL) Mark Trust (Clerk), Ida Jay (IJ){REST}")
    assert [p.name for p in found.attendees] == ["Bob Lee", "Ida Jay"]


def test_a_comma_and_and_in_front_of_a_title() -> None:
    assert told("Present: Mrs A Frost, Parish Clerk, and Mr D Jay Finance Assistant") == [
        ("A Frost", "AF", "Parish Clerk"),
        ("D Jay", "DJ", "Finance Assistant"),
    ]


def test_initials_that_are_a_small_word() -> None:
    assert told("Present: Andy Topp AT (Governor), Ivo Nash IN (Chair), Ida Jay IJ (Clerk), Olga Reed OR") == [
        ("Andy Topp", "AT", "Governor"),
        ("Ivo Nash", "IN", "Chair"),
        ("Ida Jay", "IJ", "Clerk"),
        ("Olga Reed", "OR", None),
    ]


def test_a_service_of_liaison_is_of_one() -> None:
    rows = "Ann Bell Carl Dunn\tMatron, Surgery Visitor Advice and Liaison Service Manager\nIda Jay Ken Lamb\tSchool Liaison Police Sergeant\nMo Nash Pat Quill\tFarm Liaison Group Secretary Treasurer\n---\t---\n"
    text = f"**Weir Hospitals**\n\n**Minutes of 4 March 2021**\n\n**Present:**\n\n<b>Name</b>\t<b>Title</b>\n{rows}"
    assert [(p.role, p.organisation) for p in extract_text(text).attendees] == [
        ("Matron, Surgery", None),
        ("Visitor Advice and Liaison Service Manager", None),
        ("School Liaison", None),
        ("Police Sergeant", None),
        ("Farm Liaison Group Secretary", None),
        ("Treasurer", None),
    ]
