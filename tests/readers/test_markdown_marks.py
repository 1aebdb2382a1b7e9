"""Bullets that Markdown does not know: what word processors and people put at the beginning of lines."""

from __future__ import annotations

import time

import pytest

from minutes_extract import extract_text
from minutes_extract.readers.markdown import read
from minutes_extract.readers.markdown_lists import with_marks


def tree(source: str) -> list[tuple[str, int, str]]:
    return [(p.kind, p.level, p.text) for p in read(source).paragraphs()]


@pytest.mark.parametrize("sign", ["•", "‣", "◦", "▪", "●", "○", "■", "➢", "–", "—", "-", "*"])
@pytest.mark.parametrize("space", [" ", "  ", "\t", "\xa0"])
@pytest.mark.parametrize("between", ["", "\n"])
def test_bullets(sign: str, space: str, between: str) -> None:
    if sign in "-*" and space == "\xa0":
        return  # no bullet to Markdown, and none that people see
    if sign in "–—" and space in ("  ", "\t"):
        space = " "
    source = f"## Tasks\n\nFor the summer:\n{between}{sign}{space}Mend the slip\n{between}    {sign}{space}by May\n{between}{sign}{space}Hang the drawings\n"
    assert tree(source) == [
        ("heading", 2, "Tasks"),
        ("paragraph", 0, "For the summer:"),
        ("list_item", 1, "Mend the slip"),
        ("list_item", 2, "by May"),
        ("list_item", 1, "Hang the drawings"),
    ]


def test_other_signs_inside_lists() -> None:
    assert tree("• Slip\n    ◦ closed\n    o Open in May\n• Pump\n") == [
        ("list_item", 1, "Slip"),
        ("list_item", 2, "closed"),
        ("list_item", 2, "Open in May"),
        ("list_item", 1, "Pump"),
    ]


def test_the_letter_o_where_two_lines_begin_with_it() -> None:
    assert tree("Present:\n\no Ann Bell\no Carl Dunn\n") == [
        ("paragraph", 0, "Present:"),
        ("list_item", 1, "Ann Bell"),
        ("list_item", 1, "Carl Dunn"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Ode\no Captain\nrose\n",
        "o one\no two\n",
        "The slip is closed\n– as it was last year – until May.\n",
        "Nobody objected.\n\n— Ola Brandt\n",
        "– one\n\nwords\n\n– two\n",
        "– one\n— Ola Brandt\n",
        "a • b\n",
        "  o Later\n",
        "•\n",
    ],
)
def test_signs_that_are_no_bullets(source: str) -> None:
    assert with_marks(source) == source


def test_offsets_and_findings_stay() -> None:
    source = (
        "# Harbour club, 4 May 2022\n\nPresent:\n• Ola Brandt\n• Pim van Rhee\n\n## Slip\n\nIt is closed.\n\n## Actions\n\n"
        "• Pim to hang the drawings in the hall by 1 June\n• Ola to thank those who carried stones\n"
    )
    plain, other = extract_text(source.replace("•", "-")), extract_text(source)
    assert len(with_marks(source)) == len(source)
    assert [a.name for a in other.attendees] == [a.name for a in plain.attendees] == ["Ola Brandt", "Pim van Rhee"]
    assert [(a.text, str(a.due and a.due.edtf)) for a in other.actions] == [
        ("Pim to hang the drawings in the hall by 1 June", "2022-06-01"),
        ("Ola to thank those who carried stones", "None"),
    ]
    for action in other.actions:
        assert all(source[s.start : s.end] == s.quote for s in action.provenance.spans)


@pytest.mark.parametrize("unit", ["• a\n", "– a\n", "    • a\n", " •", "– \n", "  o A\n• b\n", "\n–"])
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    begin = time.perf_counter()
    read(unit * (60_000 // len(unit)))
    assert time.perf_counter() - begin < 10
