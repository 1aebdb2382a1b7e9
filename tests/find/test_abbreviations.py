"""Short forms that a document explains, and the names of its groups."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.find import abbreviations
from minutes_extract.find.abbreviations import abbreviates, find_abbreviations, find_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Written by Child Welfare (CW).", [("CW", "Child Welfare")]),
        ("It is in the Ferrow Roof Fund (FRF).", [("FRF", "Ferrow Roof Fund")]),
        ("A note of the Board of Weir Trustees (BWT).", [("BWT", "Board of Weir Trustees")]),
        (
            "A Risk and Audit Panel (RAP) and a Youth Forum (YF)",
            [("RAP", "Risk and Audit Panel"), ("YF", "Youth Forum")],
        ),
        ("Old Ferrow Mill (‘OFM’)", [("OFM", "Old Ferrow Mill")]),
        ("Ann Bell (Clerk) came", []),
        ("Ann Bell (CD) came", []),
        ("the roof (TR)", []),
        ("", []),
    ],
)
def test_definitions(text: str, expected: list[tuple[str, str]]) -> None:
    found = find_abbreviations(text)
    assert [(a.short, a.long) for a in found] == expected
    for abbreviation in found:
        words = text[abbreviation.start : abbreviation.end]
        assert words.startswith(abbreviation.long)
        assert abbreviation.short in words


@pytest.mark.xfail(strict=True, reason="a capital 'The' at the start of a sentence is taken for a word of the name")
def test_an_article_is_no_part_of_the_name() -> None:
    assert [a.long for a in find_abbreviations("The Ferrow Roof Fund (FRF) is full.")] == ["Ferrow Roof Fund"]


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("FC", "Finance Committee", True),
        ("Finance Ctte", "Finance Committee", True),
        ("D&P Group", "Development and Practice Group", True),
        ("Q&E", "Quality and Effectiveness", True),
        ("BWT", "Board of Weir Trustees", True),
        ("FC", "Roof Committee", False),
        ("F", "Finance Committee", False),
        ("FCX", "Finance Committee", False),
        ("Resources Ctte", "Finance Committee", False),
    ],
)
def test_abbreviates(short: str, long: str, expected: bool) -> None:
    assert abbreviates(short, long) is expected


def test_groups_by_how_often_they_are_named() -> None:
    text = "The Roof Committee met. The Finance Sub-Committee and the Roof Committee agreed."
    assert find_groups(text) == ["Roof Committee", "Finance Sub-Committee"]


_PARTS = st.sampled_from(
    ["The ", "Finance ", "Board ", "Committee ", "Group", "and ", "of ", "& ", "(", "x", "-", "Sub-Group ", "Working Party ",
     "Team.", "Lead ", " ", "’", "É", "Groups "]
)  # fmt: skip


@given(st.lists(_PARTS, max_size=20).map("".join))
def test_groups_found_by_their_last_word_are_those_of_the_whole_pattern(text: str) -> None:
    names = [match.group() for match in abbreviations._patterns()["group"].finditer(text)]
    assert list(abbreviations._groups(text)) == names
