"""Lists parted by the names of bodies in bold, lists side by side, lists of guests beside that of those in attendance."""

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Board**\n\n**Minutes of the meeting held on Monday 4 May 2026**\n\n"
ITEMS = "**1. Welcome and apologies**\n\nThe Chair welcomed everyone.\n\n{}**2. Gate**\n\nIt creaks.\n\n**3. Roof**\n\nIt leaks.\n"


def _people(text: str, said: str = "") -> list[tuple[str, str | None, str | None, str | None]]:
    found = extract_text(HEAD + text + ITEMS.format(said and said + "\n\n")).attendees
    return [(p.name, p.role, p.organisation, p.attendance) for p in found]


@pytest.mark.parametrize("bullet", ["-", "•"])
@pytest.mark.parametrize("colon", [":", ""])
def test_bodies_in_bold_over_their_people(bullet: str, colon: str) -> None:
    text = f"**Present{colon}**\n\n**Weir University**\n\n{bullet} Ann Bell (Head of Art)\n\n**Weir City Council**\n\n{bullet} Carl Dunn (Clerk)\n{bullet} Eve Frost\n\n**Apologies{colon}**\n\n**Northgate Systems Ltd**\n\n{bullet} Gus Hart (Analyst)\n\n"
    assert _people(text) == [
        ("Ann Bell", "Head of Art", "Weir University", "present"),
        ("Carl Dunn", "Clerk", "Weir City Council", "present"),
        ("Eve Frost", None, "Weir City Council", "present"),
        ("Gus Hart", "Analyst", "Northgate Systems Ltd", "apologies"),
    ]


def test_a_heading_that_is_no_body_ends_the_list() -> None:
    found = extract_text(
        HEAD + "**Present**\n\n- Ann Bell\n\n**Introductions**\n\n- Carl Dunn was new.\n\n**Roof**\n\nIt leaks.\n"
    )
    assert [p.name for p in found.attendees] == ["Ann Bell"]


def test_names_offices_and_bodies_twice_in_a_row() -> None:
    rows = "Ann Bell\tDean\tWeir Council\tCarl Dunn\tClerk\tFell Trust\nEve Frost\tHead of Finance\tWeir Council\tGus Hart\tAnalyst\tFell Trust\nIvy Jones\tOfficer\tWeir Council\t\t\t\n"
    assert _people(f"**Present:**\n\n{rows}\n") == [
        ("Ann Bell", "Dean", "Weir Council", "present"),
        ("Carl Dunn", "Clerk", "Fell Trust", "present"),
        ("Eve Frost", "Head of Finance", "Weir Council", "present"),
        ("Gus Hart", "Analyst", "Fell Trust", "present"),
        ("Ivy Jones", "Officer", "Weir Council", "present"),
    ]


@pytest.mark.parametrize(
    "label", ["Officers in attendance", "Also in attendance", "Guests", "Observers", "Also present"]
)
def test_guests_beside_those_in_attendance(label: str) -> None:
    text = f"**In attendance:**\n\nAnn Bell (Chair)\nCarl Dunn\n\n**{label}:**\n\nIvy Jones (Clerk)\n\n**Apologies:**\n\nGus Hart\n\n"
    assert [(name, how) for name, _, _, how in _people(text)] == [
        ("Ann Bell", "present"),
        ("Carl Dunn", "present"),
        ("Ivy Jones", "in_attendance"),
        ("Gus Hart", "apologies"),
    ]


def test_labels_beside_rows_leave_those_in_attendance_the_only_list() -> None:
    rows = "<b>In attendance:</b>\tAnn Bell\tChair\tWeir Council\n\tCarl Dunn\tClerk\tFell Trust\n<b>Apologies:</b>\tGus Hart\tAnalyst\tFell Trust\n\tIvy Jones\tOfficer\tWeir Council\n"
    assert [how for *_, how in _people(rows + "\n")] == ["present", "present", "apologies", "apologies"]


@pytest.mark.parametrize(
    "said",
    [
        "Gus Hart had sent his apologies.",
        "Gus Hart (GH) had sent apologies.",
        "Gus Hart and Ivy Jones had sent their apologies.",
        "Apologies: Gus Hart",
    ],
)
def test_a_sentence_tells_of_one(said: str) -> None:
    found = _people("**Present:** Ann Bell, Carl Dunn\n\n", said)
    assert ("Gus Hart", None, None, "apologies") in found


def test_words_without_a_name_head_the_list() -> None:
    found = _people("**Present:** Ann Bell, Carl Dunn\n\n**Members who had sent apologies**\n\nGus Hart\n\n")
    assert [(name, how) for name, _, _, how in found][2:] == [("Gus Hart", "apologies")]


def test_a_short_list_has_the_strange_headings_of_the_one_above() -> None:
    first = "Who\tRef\tPost / agency\nAnn Bell\tAB\tHead of Art, Weir Council\nCarl Dunn\tCD\tOfficer, Fell Trust\nEve Frost\tEF\tClerk, Fell Trust\n"
    second = "Who\tRef\tPost / agency\nGus Hart\tGH\tAnalyst, Weir Council\nIvy Jones\tIJ\tManager, Fell Trust\nKit Lamb\tKL\tOfficer, Fell Trust\n"
    found = _people(f"**Present:**\n\n{first}\n**In attendance:**\n\n{second}\n")
    assert [(name, role, how) for name, role, _, how in found][3:] == [
        ("Gus Hart", "Analyst", "in_attendance"),
        ("Ivy Jones", "Manager", "in_attendance"),
        ("Kit Lamb", "Officer", "in_attendance"),
    ]


def test_the_minutes_begin_below_a_list_of_strange_headings() -> None:
    people = "Who\tDesignation\tFrom\nAnn Bell\tHead of Art\tWeir Council\nCarl Dunn\tOfficer\tFell Trust\n"
    prose = "It was talked about for an hour, and nobody could say what had gone wrong or who was to put it right in the end. The Chair said that she would think about it and report."
    minutes = f"\tNotes\n1\t<p><b>Roof</b></p><p>{prose}</p>\n2\t<p><b>Gate</b></p><p>{prose}</p>\n"
    found = extract_text(
        HEAD
        + f"**Present:**\n\n{people}\n**Also in attendance:**\n\n{people.replace('Ann', 'Eve').replace('Carl', 'Gus')}\n{minutes}"
    )
    assert [p.name for p in found.attendees] == ["Ann Bell", "Carl Dunn", "Eve Bell", "Gus Dunn"]
    assert [item.heading for item in found.items] == ["Roof", "Gate"]
