"""Names of bodies in another style over plain lines of their people, below the label of the list."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TAIL = "\n\n**1. Welcome**\nThe Chair opened the meeting.\n\n**2. Minutes**\nAccepted.\n"


def found(text: str) -> list[tuple[str, str | None, str | None]]:
    made = extract_text(f"**WEIR SERVICES BOARD**\n**28 September 2023**\n\n{text}{TAIL}").attendees
    return [(a.name, a.organisation, a.attendance) for a in made]


@pytest.mark.parametrize("style", ["**{}**", "<u>{}</u>", "<b>{}</b>"])
@pytest.mark.parametrize("label", ["**Present**", "**Attendance**"])
def test_bodies_over_lines(style: str, label: str) -> None:
    first, second = (style.format(body) for body in ("Weir County Council", "Dale Runners"))
    text = f"{label}\n\n{first}\nEleri Vaughan (Chair), Leader\nEmyr Pugh, Chief Executive\n\n{second}\nNia Bell, Captain\n\n**Apologies**\nHuw Hall, Weir Police"
    assert found(text) == [
        ("Eleri Vaughan", "Weir County Council", "present"),
        ("Emyr Pugh", "Weir County Council", "present"),
        ("Nia Bell", "Dale Runners", "present"),
        ("Huw Hall", "Weir Police", "apologies"),
    ]


@pytest.mark.parametrize("name", ["Ann Bell", "Dr Carl Dunn"])
def test_people_in_another_style_are_people(name: str) -> None:
    text = f"**Present**\n\n**{name}**\nEva Ford, Clerk\nGus Hart, Treasurer"
    assert [person for person, *_ in found(text)] == [name.removeprefix("Dr "), "Eva Ford", "Gus Hart"]


def test_a_label_in_the_same_style_begins_another_list() -> None:
    text = "**Present**\n\n**Weir Council**\nEva Ford, Clerk\n\n**In attendance**\nGus Hart, Treasurer"
    assert found(text) == [("Eva Ford", "Weir Council", "present"), ("Gus Hart", None, "in_attendance")]


@pytest.mark.parametrize(
    ("line", "named"),
    [("Chair: Wren Oduya", "Wren Oduya"), ("In the chair – Wren Oduya", "Wren Oduya"), ("Wren", "Wren")],
)
def test_whoever_is_named_in_another_style_is_no_body(line: str, named: str) -> None:
    made = found(f"**Present**\n\n**{line}**\nEva Ford, Clerk\nGus Hart, Treasurer")
    assert [name for name, *_ in made] == [named, "Eva Ford", "Gus Hart"]
    assert not any(body for _, body, _ in made)
