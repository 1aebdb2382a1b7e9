"""Rows of tables: numbers beside the headings of parts, references that head nothing, headings of columns of prose."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes
from minutes_extract.models import Minutes

HEAD = "**Weir Mill Trust  \nMinutes of the meeting held on 4 May 2026**  \n\nPresent: Ann Bell, Carl Dunn\n\n"
TOLD = "The roof leaks over the big stair and the builder has been twice to look at it."


def read(rows: str, heads: str = "No.\tItem\tAction") -> Minutes:
    rule = "\t".join("---" for _ in heads.split("\t"))
    return extract_bytes(f"{HEAD}{heads}\n{rule}\n{rows}\n".encode(), name="minutes.txt")


def told(minutes: Minutes) -> list[tuple[str | None, str | None]]:
    flat: list[tuple[str | None, str | None]] = []
    for item in minutes.items:
        flat.append((item.number, item.heading))
        flat += [(part.number, part.heading) for part in item.items]
    return flat


NUMBERS = (
    ("3", "3.1", "3.2"), ("3.", "3.1.", "3.2."), ("6", "6A", "6B"), ("7", "7(a)", "7(b)"),
    ("ABC/26/65", "ABC/26/65.1", "ABC/26/65.2"), ("3.0", "3.1", "3.2"), ("12", "12.01", "12.02"),
)  # fmt: skip


@pytest.mark.parametrize(("whole", "first", "second"), NUMBERS)
def test_the_number_beside_the_heading_of_a_part(whole: str, first: str, second: str) -> None:
    rows = (
        f"{whole}\t<b>Works</b>\t\n{first}\t<p><u>Slates</u></p><p>{TOLD}</p>\t\n"
        f"{second}\t<p><u>Gutters</u> {TOLD}</p>\tAB"
    )
    found = told(read(rows))
    assert [heading for _, heading in found] == ["Works", "Slates", "Gutters"]
    assert [(number or "").rstrip(".") for number, _ in found] == [n.rstrip(".") for n in (whole, first, second)]


def test_a_number_of_a_paragraph_is_none_of_its_headings() -> None:
    rows = f"3\t<b>Works</b>\t\n3.1\t<p><u>Slates</u> {TOLD}</p><p><u>Gutters</u> {TOLD}</p>\t\n3.2\t<p>{TOLD}</p><p><u>Doors</u> {TOLD}</p>\t"
    assert told(read(rows)) == [("3", "Works"), (None, "Slates"), (None, "Gutters"), (None, "Doors")]


@pytest.mark.parametrize(
    "words",
    [
        "QC25/12 (11.02.25)",
        "A21",
        "Feb 3.2",
        "AP 7",
        "Resolution 22/05",
        "Minute 14",
        "Action 3",
        "No. 12",
        "26/7",
        "Motion 24-15",
    ],
)
def test_a_reference_heads_no_part(words: str) -> None:
    rows = (
        f"2\t<b>Actions from March</b>\t\n\t<p><u>{words}</u> AB to mend the gate. <i>Done.</i></p><p>{TOLD}</p>\t\n"
        f"3\t<b>Works</b>\t\n\t<p>{TOLD}</p>\t"
    )
    assert told(read(rows)) == [("2", "Actions from March"), ("3", "Works")]


@pytest.mark.parametrize("label", ["ACTION:", "Action:", "ACTION -", "AGREED:", "RESOLVED:", "Decision:"])
def test_a_label_behind_a_number_heads_no_part(label: str) -> None:
    rows = f"3\t<b>Works</b>\t\nAB\t<p>3.4 <b>{label}</b> The slates to be put back by 25 May.</p>\t\n4\t<b>Hens</b>\t\n\t<p>{TOLD}</p>\t"
    assert told(read(rows)) == [("3", "Works"), ("4", "Hens")]


def test_a_task_in_bold_heads_no_part() -> None:
    rows = f"2\t<b>Actions</b>\t\n\t<p><b>26/41 AB to say that the gate is on the way.</b> <i>Done.</i></p><p>{TOLD}</p>\t\n3\t<b>Works</b>\t\n\t<p>{TOLD}</p>\t"
    assert told(read(rows)) == [("2", "Actions"), ("3", "Works")]


@pytest.mark.parametrize("code", ["WP", "Task ", "Goal ", "KPI", "SO", "Lot "])
def test_a_code_in_front_of_words_beside_a_number_is_of_the_heading(code: str) -> None:
    rows = "\n".join(
        f"{n}\t<b>{code}{n - 2} {name}</b><p>{TOLD}</p>\t"
        for n, name in enumerate(("Roof", "Hens", "Boats", "Fees"), 3)
    )
    assert told(read(rows, "No.\tTopic and discussion\tAction")) == [
        (str(n), f"{code}{n - 2} {name}") for n, name in enumerate(("Roof", "Hens", "Boats", "Fees"), 3)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    ["Points raised", "Matters discussed", "Deliberations", "What was discussed", "Key discussion points", "Business transacted", "Issues raised and considered"],
)  # fmt: skip
def test_the_heading_of_the_column_of_prose(heading: str) -> None:
    rows = f"1. Welcome\t<p>{TOLD}</p>\t\n2. Works\t<p>{TOLD}</p><p><u>Slates</u></p><p>{TOLD}</p>\t<b>Ann:</b> call the builder\n3. Hens\t<p>{TOLD}</p>\t"
    found = told(read(rows, f"Agenda item\t{heading}\tAction"))
    assert found == [("1", "Welcome"), ("2", "Works"), (None, "Slates"), ("3", "Hens")]


@pytest.mark.parametrize(
    "cells",
    [
        "Date: 21.10.2026 (Wednesday)\tTime: 11.00 A.M.\tVenue: Old Hall",
        "Date: Wed 21 October 2026\tTime: 11am\tPlace: Old Hall",
        "Date of meeting: 21/10/2026\tTime: 11:00\tLocation: Old Hall",
        "Venue: Old Hall\tDate: 21st October 2026\tTime: 11.00",
        "Date: 21 October 2026\tVenue: Old Hall\tStart time: 11:00",
        "Date: 21 October 2026\tTime: 11.00\nVenue: Old Hall\tStatus: final",
    ],
)
@pytest.mark.parametrize("ruled", [True, False])
def test_day_time_and_place_side_by_side(cells: str, ruled: bool) -> None:
    rule = "\n" + "\t".join("---" for _ in cells.split("\n", maxsplit=1)[0].split("\t")) if ruled else ""
    people = "Sl. No.\tName\tDesignation\n---\t---\t---\n1\tDr. Ann Bell\tPrincipal\n2\tProf. Carl Dunn\tHead, Department of Trade\n"
    table = f"No.\tDiscussion\tAction\n---\t---\t---\n1\t<b>Works</b><p>{TOLD}</p>\t\n2\t<b>Hens</b><p>{TOLD}</p>\t\n"
    text = f"**WEIR MILL COLLEGE**\n\n**Proceedings of the Works Committee**\n\n{cells}{rule}\n\n**Members present:**\n\n{people}\n{table}"
    found = extract_bytes(text.encode(), name="minutes.txt")
    assert found.meeting is not None
    assert (str(found.meeting.date), found.meeting.start_time) == ("2026-10-21", "11:00")
    assert found.meeting.location == "Old Hall"
    assert [item.heading for item in found.items] == ["Works", "Hens"]


@pytest.mark.parametrize("sign", [" – ", " - ", " ", ". ", ") ", " — "])
def test_signs_between_the_number_and_the_heading_of_a_part(sign: str) -> None:
    rows = f"4\t<b>Works</b>\t\n\t<p>4a{sign}<u>Slates</u></p><p>{TOLD}</p><p>4b{sign}<u>Gutters</u></p><p>{TOLD}</p>\t\n5\t<b>Hens</b>\t\n\t<p>{TOLD}</p>\t"
    assert told(read(rows)) == [("4", "Works"), ("4a", "Slates"), ("4b", "Gutters"), ("5", "Hens")]


def test_bold_parts_beside_a_column_of_headings() -> None:
    rows = (
        f"3. Letters\t<p>{TOLD}</p>\t\n4. Groups\t<p><b>Parents</b></p><p>{TOLD}</p><p><b>Early years</b></p><p>{TOLD}</p>\t\n"
        f"5. Plan\t<p>{TOLD}</p><p><b>AB to write it.</b></p><p>{TOLD}</p><p><b>Send it on</b></p><p><b>NOT FOR PUBLICATION</b></p><p>{TOLD}</p>\t"
    )
    assert told(read(rows, "Agenda item\tDiscussion\tAction")) == [
        ("3", "Letters"), ("4", "Groups"), (None, "Parents"), (None, "Early years"), ("5", "Plan")
    ]  # fmt: skip
