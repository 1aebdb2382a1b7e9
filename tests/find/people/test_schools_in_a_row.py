"""Schools that run together beside as many people, and the column of schools beside one of their sectors."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**WEIR SCHOOLS FORUM**\n\n**Minutes – Monday 9th October 2017, 4.15pm**\n\n**Membership and attendance**\n\n"
ITEMS = "\n# 1. Welcome\n\nThe chair spoke.\n\n# 2. Budget\n\nIt was looked at.\n"
PEOPLE = ["Ann Bell", "Carl Dunn", "Eve Frost"]


def bodies(rows: list[str], head: str = "Sector\tRepresentative\tSchool\tAttendance") -> list[str | None]:
    rule = "\t".join("---" for _ in head.split("\t"))
    found = extract_text(HEAD + "\n".join([head, rule, *rows]) + "\n" + ITEMS).attendees
    assert [p.name for p in found[:3]] == PEOPLE
    return [p.organisation for p in found]


SCHOOLS = [
    ["St Mark's CE Primary", "Mill View Primary", "Lime Grove Infants"],
    ["Weir High", "Dale Grammar", "Beech Juniors"],
    ["Hope Nursery School", "Upper Weir Academy", "Dale Road Junior School"],
]


@pytest.mark.parametrize("schools", SCHOOLS)
@pytest.mark.parametrize("school", ["School", "School / body", "Establishment"])
@pytest.mark.parametrize("term", [True, False])
def test_as_many_schools_as_people(school: str, schools: list[str], term: bool) -> None:
    head = f"Sector\tRepresentative\t{school}\t" + ("Term ends\t" if term else "") + "Attendance"
    ends = "Aug 18 Aug 19 Aug 18\t" if term else ""
    rows = [
        f"Maintained\t{' '.join(PEOPLE)}\t{' '.join(schools)}\t{ends}Present Present Apologies",
        f"Special\tGus Hale\tFell Bank School\t{ends[:6]}{ends[-1:]}Present",
        f"Governors\tKim Lowe\tWeir Hall Academy\t{ends[:6]}{ends[-1:]}Present",
    ]
    assert bodies(rows, head) == [*schools, "Fell Bank School", "Weir Hall Academy"]


def test_one_school_of_several_people_stays_whole() -> None:
    rows = [
        f"Maintained\t{' '.join(PEOPLE)}\tMill View Primary\tPresent Present Present",
        "Special\tGus Hale\tFell Bank School\tPresent",
        "Governors\tKim Lowe\tWeir Hall Academy\tPresent",
    ]
    assert bodies(rows) == ["Mill View Primary"] * 3 + ["Fell Bank School", "Weir Hall Academy"]
