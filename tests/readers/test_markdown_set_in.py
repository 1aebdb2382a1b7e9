"""Lists that are set in by more columns than Markdown allows: below a line of text, and inside other lists."""

from __future__ import annotations

import time

import pytest

from minutes_extract import extract_text
from minutes_extract.readers.markdown import read


def tree(source: str) -> list[tuple[str, int, str]]:
    return [(p.kind, p.level, p.text) for p in read(source).paragraphs()]


@pytest.mark.parametrize("title", ["Tasks:", "**Tasks**", "__Tasks:__", "Tasks", "### Tasks"])
@pytest.mark.parametrize("between", ["", "\n", "\n\n"])
@pytest.mark.parametrize("indent", ["", " ", "   ", "    ", "      ", "        ", "\t", "\t\t"])
@pytest.mark.parametrize("marker", ["-", "*", "+", "1."])
def test_lists_below_a_line(title: str, between: str, indent: str, marker: str) -> None:
    second = "2." if marker == "1." else marker
    source = f"{title}\n{between}{indent}{marker} Mend the slip\n{indent}{second} Hang the drawings\n\nAll agreed.\n"
    assert [t for t in tree(source) if t[0] == "list_item"] == [
        ("list_item", 1, "Mend the slip"),
        ("list_item", 1, "Hang the drawings"),
    ]
    assert tree(source)[0][2] == title.strip("*_# ")
    assert tree(source)[-1][2] == "All agreed."


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "      ", "        ", "\t", "\t\t"])
@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize("outer", ["*", "-", "1."])
def test_lists_inside_lists(indent: str, between: str, outer: str) -> None:
    if outer == "1." and indent == "  ":
        return  # beside the words of the item, not below them
    source = (
        f"{outer} Slip\n{between}{indent}* It is closed\n{between}{indent}* It will be mended\n{between}{indent}{indent}* in May\n"
        f"{between}{outer.replace('1', '2')} Pump\n{between}{indent}* Nobody knows who lent it\n"
    )
    assert tree(source) == [
        ("list_item", 1, "Slip"),
        ("list_item", 2, "It is closed"),
        ("list_item", 2, "It will be mended"),
        ("list_item", 3, "in May"),
        ("list_item", 1, "Pump"),
        ("list_item", 2, "Nobody knows who lent it"),
    ]


def test_words_that_are_set_in_go_on() -> None:
    assert tree("- Slip\n        is closed\n- Pump\n          is lent\n") == [
        ("list_item", 1, "Slip is closed"),
        ("list_item", 1, "Pump is lent"),
    ]
    assert tree("We met on\n      2. May, by chance\n") == [("paragraph", 0, "We met on 2. May, by chance")]
    assert tree("The slip\n    -- the old one -- is closed\n") == [
        ("paragraph", 0, "The slip -- the old one -- is closed")
    ]


def test_tasks_in_a_list_that_is_set_in() -> None:
    minutes = extract_text(
        "# Harbour club, 4 May 2022\n\nPresent:\n      - Ola Brandt\n      - Pim van Rhee\n\n## Slip\n\nIt is closed.\n\n"
        "Actions:\n      - Pim to hang the drawings in the hall by 1 June\n      - Ola to thank those who carried stones\n"
    )
    assert [a.name for a in minutes.attendees] == ["Ola Brandt", "Pim van Rhee"]
    assert [[o.name for o in a.owners] for a in minutes.actions] == [["Pim van Rhee"], ["Ola Brandt"]]


@pytest.mark.parametrize(
    "unit", ["      - a\n", "x\n      - a\n", "      1. a\n\n", "        x\n", "- a\n          - b\n"]
)
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    begin = time.perf_counter()
    read(unit * (60_000 // len(unit)))
    assert time.perf_counter() - begin < 10


@pytest.mark.parametrize("indent", ["", " ", "  ", "   ", "    "])
@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize(
    ("outer", "inner"), [("123", "---"), ("123", "***"), ("---", "***"), ("***", "111"), ("+++", "---")]
)
def test_lists_inside_lists_of_another_kind(indent: str, between: str, outer: str, inner: str) -> None:
    if not indent and outer != "123":
        return  # one list below another
    marks = [f"{m}." if m.isdigit() else m for m in outer + inner]
    source = between.join(
        [
            f"{marks[0]} Slip\n",
            f"{indent}{marks[3]} It is closed\n",
            f"{indent}{marks[4].replace('1', '2')} It will be mended\n",
            f"{marks[1]} Pump\n",
            f"{indent}{marks[5]} Nobody knows who lent it\n",
            f"{marks[2]} Wall\n",
            f"{indent}{marks[3]} It leaks\n",
        ]
    )
    assert tree(source) == [
        ("list_item", 1, "Slip"),
        ("list_item", 2, "It is closed"),
        ("list_item", 2, "It will be mended"),
        ("list_item", 1, "Pump"),
        ("list_item", 2, "Nobody knows who lent it"),
        ("list_item", 1, "Wall"),
        ("list_item", 2, "It leaks"),
    ]


def test_one_list_below_another() -> None:
    assert [level for _, level, _ in tree("1. Slip\n2. Pump\n- Wall\n- Gate\n")] == [1, 1, 1, 1]
    assert [level for _, level, _ in tree("- Slip\n+ Pump\n* Wall\n")] == [1, 1, 1]
    assert [level for _, level, _ in tree("1. Slip\n- Pump\n1. Wall\n2. Gate\n")] == [1, 1, 1, 1]
    assert [level for _, level, _ in tree("1. Slip\n\nWords\n\n  - Pump\n")] == [1, 0, 1]
