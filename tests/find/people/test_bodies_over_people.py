"""Names of bodies that stand over their people: rows of one cell, lines over tables, points over points."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TAIL = "\n\n**1. Roof**\n\nIt was agreed to mend the roof.\n\n**2. Gate**\n\nThe gate is open.\n"
BODIES = {"Ann Bell": "Moor Homes", "Carla Quinn Dunn": "Moor Homes", "Manjit Hall": "Weir Property Services", "Craig O’Hara": "Weir Property Services", "Edna Lund": "Moor Tenants’ Panel"}  # fmt: skip
ROLES = ["Head of Assets", "Contract Manager", "Regional Director", "Contracts Manager", "Tenant representative"]
LETTERS = ["AB", "CQD", "MH", "COH", "EL"]
WHAT = {"Moor Homes": " (“the Client”)", "Weir Property Services": " (“the Contractor”)"}


def found(text: str, name: str = "minutes.txt") -> dict[str, tuple[str | None, str | None]]:
    return {a.name: (a.organisation, a.attendance) for a in extract_text(text + TAIL, name=name).attendees}


def rows(letters: bool, told: bool) -> list[list[str]]:
    out: list[list[str]] = []
    for (name, body), role, initials in zip(BODIES.items(), ROLES, LETTERS, strict=True):
        head = body + (WHAT.get(body, "") if told else "")
        if [head] not in out:
            out.append([head])
        out.append([name, *([initials] if letters else []), role])
    return [*out, ["Apologies"], ["Ida King (Moor Homes)", *(["IK"] if letters else []), "Safety Manager"]]


WANTED = {name: (body, "present") for name, body in BODIES.items()} | {"Ida King": ("Moor Homes", "apologies")}
TOP = "**CORE GROUP MEETING No. 14**\n\nHeld:\t17/01/2025 at 9.00am, Weir depot\n\n"


@pytest.mark.parametrize("letters", [True, False])
@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("label", ["", "**Present**\n\n"])
def test_lines_over_tables(letters: bool, told: bool, label: str) -> None:
    lines = [f"<b>{row[0]}</b>" if len(row) == 1 else "\t".join(row) for row in rows(letters, told)]
    assert found(TOP + label + "\n".join(lines)) == WANTED


@pytest.mark.parametrize("letters", [True, False])
@pytest.mark.parametrize("told", [True, False])
def test_rows_of_one_cell(letters: bool, told: bool) -> None:
    heads = ["Name", "Initials", "Title"] if letters else ["Name", "Title"]
    lines = [heads, ["---"] * len(heads), *([*row, *[""] * (len(heads) - len(row))] for row in rows(letters, told))]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    wanted = WANTED if told else {n: t for n, t in WANTED.items() if n != "Edna Lund"}
    got = found(f"**CORE GROUP MEETING No. 14**\n\n17 January 2025\n\n**Present**\n\n{table}", "minutes.md")
    assert {name: got[name] for name in wanted} == wanted


def test_a_title_over_people_is_no_body() -> None:
    text = "**Moor Homes**\n\nAnn Bell\tAB\tClerk\nCarl Dunn\tCD\tWarden\nEva Ford\tEF\tTreasurer"
    assert {body for body, _ in found(text).values()} == {None}


def test_what_a_body_is_called_owns_its_tasks() -> None:
    lines = [f"<b>{row[0]}</b>" if len(row) == 1 else "\t".join(row) for row in rows(True, True)]
    tasks = (
        "\n\nRef\tAction\tBy\n---\t---\t---\n1.1\tMend the roof.\tContractor\n1.2\tSend the list of homes.\tClient\n"
    )
    owners = [a.owners[0] for a in extract_text(TOP + "\n".join(lines) + tasks).actions]
    assert [(o.kind, o.name) for o in owners] == [
        ("organisation", "Weir Property Services"),
        ("organisation", "Moor Homes"),
    ]


SIDES = [
    "Weir Council\tAnn McBell (AMB), Project Officer, Sandy Dunn (SD), Head Teacher\nRanke Architects\tIain Ford (IF), Project Architect, chairing Bea Kowal (BK), Technologist, taking the minute\nDunb Structures\tCatriona Hall (CH), Director",
    "Weir Council\tAnn McBell (AMB), Project Officer Sandy Dunn (SD), Head Teacher\nRanke Architects\tIain Ford (IF), Project Architect, chairing Bea Kowal (BK), Technologist, taking the minute\nDunb Structures\tCatriona Hall (CH), Director",
    "Weir Council\tAnn McBell (AMB), Project Officer; Sandy Dunn (SD), Head Teacher\nRanke Architects\tIain Ford (IF), Project Architect, chairing; Bea Kowal (BK), Technologist, taking the minute\nDunb Structures\tCatriona Hall (CH), Director",
]


@pytest.mark.parametrize("side", SIDES)
def test_bodies_in_front_of_people_who_run_on(side: str) -> None:
    made = extract_text(f"Design Team Meeting 12\n\nThursday 19 September 2019\n\n<b>Attending</b>\n\n{side}{TAIL}")
    assert [(a.name, a.role, a.organisation, list(a.functions)) for a in made.attendees] == [
        ("Ann McBell", "Project Officer", "Weir Council", []),
        ("Sandy Dunn", "Head Teacher", "Weir Council", []),
        ("Iain Ford", "Project Architect", "Ranke Architects", ["chair"]),
        ("Bea Kowal", "Technologist", "Ranke Architects", ["minute_taker"]),
        ("Catriona Hall", "Director", "Dunb Structures", []),
    ]


@pytest.mark.parametrize("group", ["Parent Governors", "Local Residents", "Ward Councillors"])
def test_sorts_of_people_are_no_bodies(group: str) -> None:
    text = f"Forum meeting\n\n4 May 2024\n\n**Attending**\n\nWeir Council\tAnn Bell, Carl Dunn\n{group}\tEva Ford, Gus Hart\nMill Trust\tIda King, Jo Lund"
    assert found(text)["Eva Ford"][0] is None


def test_a_task_behind_the_job_title() -> None:
    lines = "Ann Bell\tAB\tHead of Assets, chairing\nCarl Dunn\tCD\tManager, Mill Trust\nEva Ford\tEF\tPlanner, minute taker"
    made = extract_text(f"Core group\n\n4 May 2024\n\n**Present**\n\n{lines}{TAIL}").attendees
    assert [(a.role, list(a.functions)) for a in made] == [
        ("Head of Assets", ["chair"]),
        ("Manager", []),
        ("Planner", ["minute_taker"]),
    ]


def test_a_label_in_capitals_over_a_table_is_no_body() -> None:
    text = (
        "**PRESENT**\n\nAnn Bell\tClerk\nCarl Dunn\tWarden\n\n**IN ATTENDANCE**\n\nEva Ford\tManager\nGus Hart\tAdviser"
    )
    got = found(f"**CORE GROUP MEETING**\n\n17 January 2025\n\n{text}")
    assert got["Eva Ford"] == got["Gus Hart"] == (None, "in_attendance")


def test_the_place_over_a_table_of_people_is_no_body() -> None:
    table = "<b>PRESENT:</b>\t\t\nPamela Bell\tChair\tWeir Hospitals Trust\nRose Dunn\tManager\tWeir Fire Service\n<b>Officers:</b>\t\t\nLinda Hill\tSupport Officer\tMoor Probation Service"
    text = f"**Weir Safety Board**\n\n**Date:** 4 May 2024\n**Venue:** the Lodge, Weir Recreation Ground\n\n{table}"
    made = extract_text(text + TAIL)
    assert made.meeting.location == "the Lodge, Weir Recreation Ground"
    assert [a.name for a in made.attendees] == ["Pamela Bell", "Rose Dunn", "Linda Hill"]
