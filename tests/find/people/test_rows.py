"""Rows of attendance tables: names, job titles and organisations parted together."""

from __future__ import annotations

import pytest

from find.people.rosters import evidence, row, told

Person = dict[str, object]


def person(name: str, role: str = "", organisation: str = "", **more: object) -> Person:
    found: Person = {"name": name}
    if role:
        found["role"] = role
    if organisation:
        found["organisation"] = organisation
    return found | more


# names, job titles, organisations, and the people
ROWS: list[tuple[str, str, str, list[Person]]] = [
    ("Ann Bell", "Treasurer", "", [person("Ann Bell", "Treasurer")]),
    ("Ann Bell Carl Dunn", "Treasurer Clerk", "", [person("Ann Bell", "Treasurer"), person("Carl Dunn", "Clerk")]),
    (
        "Ann Bell Carl Dunn",
        "Head of Finance, Ferrow District Council Project Manager, Weir Housing Association",
        "",
        [
            person("Ann Bell", "Head of Finance", "Ferrow District Council"),
            person("Carl Dunn", "Project Manager", "Weir Housing Association"),
        ],
    ),
    (
        "Ann Bell Carl Dunn Eve Frost",
        "Independent Chair Assistant Director, Ferrow College Clerk",
        "",
        [
            person("Ann Bell", "Independent Chair"),
            person("Carl Dunn", "Assistant Director", "Ferrow College"),
            person("Eve Frost", "Clerk"),
        ],
    ),
    (
        "Ann Bell Carl Dunn",
        "Detective Superintendent, Ferrow Police Service Manager for Housing, Ferrow District Council",
        "",
        [
            person("Ann Bell", "Detective Superintendent", "Ferrow Police"),
            person("Carl Dunn", "Service Manager for Housing", "Ferrow District Council"),
        ],
    ),
    ("Ann Bell | Carl Dunn", "Treasurer | Clerk", "", [person("Ann Bell", "Treasurer"), person("Carl Dunn", "Clerk")]),
    ("Ann Bell", "Clerk", "Ferrow Trust", [person("Ann Bell", "Clerk", "Ferrow Trust")]),
    # the body in brackets, and one whose name no word tells
    ("Ann Bell", "Team Manager (Care Watch)", "", [person("Ann Bell", "Team Manager", "Care Watch")]),
    ("Ann Bell", "Head of Service, Weir Three Mills", "", [person("Ann Bell", "Head of Service", "Weir Three Mills")]),
    ("Ann Bell", "Director, Communities", "", [person("Ann Bell", "Director, Communities")]),
    (
        "Ann Bell Carl Dunn",
        "Sergeant (Ferrow Police) Flood Manager (Weir Three Mills)",
        "",
        [person("Ann Bell", "Sergeant", "Ferrow Police"), person("Carl Dunn", "Flood Manager", "Weir Three Mills")],
    ),
    (
        "Ann Bell Carl Dunn",
        "Head of Public Health Services Manager",
        "",
        [person("Ann Bell", "Head of Public Health"), person("Carl Dunn", "Services Manager")],
    ),
    (  # fields of work as titles, and names of bodies without a telling word
        "Ann Bell Carl Dunn Eve Frost",
        "Partnerships, Ferrow Police Youth Worker, Rivermen Named Nurse for Looked After Children, Ferrow Health Board",
        "",
        [
            person("Ann Bell", "Partnerships", "Ferrow Police"),
            person("Carl Dunn", "Youth Worker", "Rivermen"),
            person("Eve Frost", "Named Nurse for Looked After Children", "Ferrow Health Board"),
        ],
    ),
    (  # a title's own first word is not the end of the body before it
        "Ann Bell Carl Dunn",
        "Crime Prevention Officer, An Post Housing Options Manager, Ferrow Council",
        "",
        [
            person("Ann Bell", "Crime Prevention Officer", "An Post"),
            person("Carl Dunn", "Housing Options Manager", "Ferrow Council"),
        ],
    ),
    (  # no commas at all
        "Ann Bell Carl Dunn",
        "Monitoring Officer Ferrow District Council Consultant in Public Health Weir County Council",
        "",
        [
            person("Ann Bell", "Monitoring Officer", "Ferrow District Council"),
            person("Carl Dunn", "Consultant in Public Health", "Weir County Council"),
        ],
    ),
    (  # a body without a title among those with one
        "Ann Bell Carl Dunn",
        "Alcohol Lead, Ferrow Health Board Weir Justice Board Cymru",
        "",
        [
            person("Ann Bell", "Alcohol Lead", "Ferrow Health Board"),
            person("Carl Dunn", "", "Weir Justice Board Cymru"),
        ],
    ),
    (  # one organisation said of both
        "Ann Bell Carl Dunn",
        "Harbour Officer Adults Safeguarding Lead",
        "LB Ferrow",
        [
            person("Ann Bell", "Harbour Officer", "LB Ferrow"),
            person("Carl Dunn", "Adults Safeguarding Lead", "LB Ferrow"),
        ],
    ),
    (  # names that no body of the minutes uses, given names of many tongues
        "Oluwaseun Tregenza Anne-Marie Dunmore Gwenllian Haf Pryce",
        "Ranger Treasurer Bursar",
        "",
        [
            person("Oluwaseun Tregenza", "Ranger"),
            person("Anne-Marie Dunmore", "Treasurer"),
            person("Gwenllian Haf Pryce", "Bursar"),
        ],
    ),
    (
        "Ann Bell Carl Dunn",
        "Clerk Treasurer",
        "Ferrow Trust Weir College",
        [person("Ann Bell", "Clerk", "Ferrow Trust"), person("Carl Dunn", "Treasurer", "Weir College")],
    ),
    (
        "Ann Bell (minutes) Carl Dunn",
        "Clerk Treasurer",
        "",
        [person("Ann Bell", "Clerk", functions=["minute_taker"]), person("Carl Dunn", "Treasurer")],
    ),
    (
        "Ann Bell (Chair) Carl Dunn (CD)",
        "Trustee Treasurer",
        "",
        [person("Ann Bell", "Trustee", functions=["chair"]), person("Carl Dunn", "Treasurer", initials="CD")],
    ),
    ("Ann Bell (left at 7.40)", "Clerk", "", [person("Ann Bell", "Clerk", note="left at 7.40")]),
    ("Ann Bell (item 4 only)", "Clerk", "", [person("Ann Bell", "Clerk", note="item 4 only")]),
    ("Dr Ann Bell OBE", "Trustee", "", [person("Ann Bell", "Trustee", honorific="Dr", post_nominals="OBE")]),
    (
        "Ann Bell (represented by Carl Dunn)",
        "Trustee",
        "",
        [person("Ann Bell", "Trustee", represented_by="Carl Dunn")],
    ),
    ("Ann Bell Carl Dunn", "Councillor", "", [person("Ann Bell", "Councillor"), person("Carl Dunn", "Councillor")]),
    (
        "Mrs Bell Mr Dunn",
        "Clerk Treasurer",
        "",
        [person("Bell", "Clerk", honorific="Mrs"), person("Dunn", "Treasurer", honorific="Mr")],
    ),
    ("", "Clerk", "", []),
]


@pytest.mark.parametrize(("names", "roles", "organisations", "expected"), ROWS)
def test_rows(names: str, roles: str, organisations: str, expected: list[Person]) -> None:
    assert [told(d) for d in row(names, roles, organisations)] == expected


def test_a_project_manager_after_a_clerk() -> None:
    found = [told(d) for d in row("Ann Bell Carl Dunn", "Clerk Project Manager, Ferrow College")]
    assert found == [person("Ann Bell", "Clerk"), person("Carl Dunn", "Project Manager", "Ferrow College")]


@pytest.mark.xfail(strict=True, reason="'trustees' ends names of organisations, so alone it is read as one")
def test_a_role_in_the_plural() -> None:
    both = [person("Ann Bell", "Trustees"), person("Carl Dunn", "Trustees")]
    assert [told(d) for d in row("Ann Bell Carl Dunn", "Trustees")] == both


def test_initials_used_elsewhere_decide() -> None:
    seen = evidence("QS TU")
    assert [d.name.text for d in row("Quill Sorrel Tansy Umber", "Clerk Treasurer", "", seen)] == [
        "Quill Sorrel",
        "Tansy Umber",
    ]


def test_a_plain_row_is_not_ambiguous() -> None:
    assert not any(d.ambiguous for d in row("Ann Bell Carl Dunn", "Treasurer Clerk"))


def test_counts_that_disagree_are_ambiguous() -> None:
    assert all(d.ambiguous for d in row("Ann Bell Carl Dunn", "Treasurer Clerk Trustee"))


def test_a_column_of_initials_tells_how_many() -> None:
    from minutes_extract.find.people.fused import read_row
    from minutes_extract.find.people.roles import Context
    from segment.building import passage

    people = read_row([passage("Quill Sorrel Tansy Umber")], [], [], evidence(), Context(), 2)
    assert [d.name.text for d in people] == ["Quill Sorrel", "Tansy Umber"]
