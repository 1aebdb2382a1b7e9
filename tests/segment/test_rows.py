"""Logical rows: page breaks undone, shifted cells put back, furniture taken out."""

from __future__ import annotations

import time

import pytest

from minutes_extract import extract_text
from minutes_extract.segment.passage import runs_on
from segment.building import layout, passage, texts

HEAD = "**Minutes of the Weir Trust**\n\nItem⇥Discussion⇥Action\n"


# what ends one page, what begins the next, with a page break between, and whether one goes on in the other
JOINS = [
    ("The members agreed to ask the", "Council for the money.", True),
    ("The members met on", "Monday and went home.", True),
    ("It will be sent to the clerk,", "who keeps the file.", True),
    ("The hall is cold and damp and", "nobody goes there.", True),
    ("The hall is cold in winter", "because the boiler is old.", True),
    ("The hall is cold.", "The boiler is old.", False),
    ("The hall is cold.", "because of the boiler", False),
    ("The questions were:", "whether to pay", False),
    ("Is it cold?", "yes it is", False),
    ("The hall is cold in winter", "The boiler is old.", False),
    ("The hall is cold in winter", "b. Heating", False),
    ("", "The boiler", False),
]


@pytest.mark.parametrize(("first", "second", "expected"), JOINS)
def test_sentences_over_a_page_break(first: str, second: str, expected: bool) -> None:
    assert runs_on(first, second, cut=True) is expected


def test_no_page_break_no_join_of_whole_clauses() -> None:
    assert not runs_on("The hall is cold in winter", "because the boiler is old.", cut=False)
    assert runs_on("The members agreed to ask the", "Council for the money.", cut=False)


def test_many_rows_that_go_on_take_linear_time() -> None:
    extract_text("| a \n| a \n")
    began = time.process_time()
    minutes = extract_text("| a \n" * 6_000)
    assert time.process_time() - began < 5
    assert [d.code for d in minutes.diagnostics].count("page-join") == 5_999


@pytest.mark.parametrize(("start", "end"), [(0, None), (0, 3), (3, 7), (4, 5), (7, 8), (8, None), (5, 5), (99, None)])
def test_the_ranges_of_a_joined_passage(start: int, end: int | None) -> None:
    first, second, third = (passage(words) for words in ("one", "two", "three"))
    joined = first.joined(second).joined(third)
    stop = len(joined.text) if end is None else end
    expected = []
    for offset, at, length in joined.pieces:
        a, b = max(start, offset), min(stop, offset + length)
        if a < b:
            expected.append((at + a - offset, at + b - offset))
    assert joined.ranges(start, end) == expected


def test_a_cut_sentence_is_one_passage() -> None:
    found = layout(HEAD + "1.⇥The Trust agreed to ask the⇥AB\n\n⇥Council for money. It is short.⇥CD\n")
    (unit,) = found.units
    assert texts(unit.body) == ["The Trust agreed to ask the Council for money. It is short."]
    assert texts(unit.owners) == ["AB", "CD"]
    assert [remark.code for remark in found.remarks] == ["page-join"]


def test_a_joined_passage_keeps_both_its_places() -> None:
    found = layout(HEAD + "1.⇥The Trust agreed to ask the⇥\n\n⇥Council for money.⇥\n")
    (body,) = found.units[0].body
    at = body.text.index("the Council")
    visible = [found.document.text[a:b] for a, b in body.ranges(at, at + len("the Council"))]
    assert visible == ["the", "Council"]


def test_a_word_cut_by_a_hyphen() -> None:
    assert passage("a co-").joined(passage("operative")).text == "a co-operative"
    assert passage("a word").joined(passage("more")).text == "a word more"


@pytest.mark.parametrize(
    "furniture",
    ["Page 2 of 6", "⇥Page 3⇥", "⇥Minutes of the Weir Trust⇥Page 2", "Item⇥Discussion⇥Action"],
)
def test_furniture_between_pages(furniture: str) -> None:
    line = furniture if "⇥" in furniture else f"{furniture}⇥⇥"
    found = layout(HEAD + f"1.⇥The roof leaks.⇥AB\n\n{line}\n2.⇥All else is well.⇥CD\n")
    assert [texts(unit.body) for unit in found.units] == [["The roof leaks."], ["All else is well."]]
    words = " ".join(p.text for _, p in found.furniture)
    assert all(cell in words for cell in furniture.split("⇥"))


def test_the_repeated_header_joins_what_it_cut() -> None:
    cut = "1.⇥The roof leaks and the⇥AB\n\nItem⇥Discussion⇥Action\n⇥wall is damp.⇥\n"
    (unit,) = layout(HEAD + cut).units
    assert texts(unit.body) == ["The roof leaks and the wall is damp."]


PROSE = (
    "The roof leaks in three places, and the wall behind the stage is damp to the height of a child. So it has been."
)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(f"1.⇥⇥{PROSE}⇥AB", id="a tab too many in the middle"),
        pytest.param(f"⇥1.⇥{PROSE}⇥AB", id="a tab too many in front"),
    ],
)
def test_shifted_cells(row: str) -> None:
    found = layout(HEAD + f"1.⇥{PROSE}⇥CD\n2.⇥{PROSE}⇥CD\n{row}\n")
    unit = found.units[-1]
    assert (texts(unit.body), texts(unit.owners), texts(unit.refs)) == ([PROSE], ["AB"], ["1."])
    assert "column-shift" in [remark.code for remark in found.remarks]


def test_short_rows_shifted() -> None:
    rows = "⇥3.⇥<b>Roof</b>⇥\n⇥⇥The roof leaks.⇥AB\n4.⇥<b>Hall</b>⇥\n⇥The hall is let.⇥\n"
    found = layout(HEAD + f"1.⇥{PROSE}⇥CD\n2.⇥{PROSE}⇥\n" + rows)
    assert [(texts(u.refs), texts(u.body), texts(u.owners)) for u in found.units[2:]] == [
        (["3."], ["Roof"], []),
        ([], ["The roof leaks."], ["AB"]),
        (["4."], ["Hall"], []),
        ([], ["The hall is let."], []),
    ]


def test_a_lone_word_is_not_taken_for_a_shift() -> None:
    found = layout(HEAD + f"1.⇥{PROSE}⇥CD\n⇥AB⇥\n2.⇥{PROSE}⇥\n")
    assert texts(found.units[1].body) == ["AB"]


def test_separators_are_no_rows() -> None:
    found = layout(HEAD + "---⇥---⇥---\n1.⇥The roof leaks.⇥AB\n---⇥---⇥---\n")
    assert [texts(unit.body) for unit in found.units] == [["The roof leaks."]]


def test_rows_of_a_table_in_a_cell() -> None:
    cell = "<p>Fees are:</p><table><tr><td>Adults</td><td>£4</td></tr><tr><td>Children</td><td>£2</td></tr></table>"
    (unit,) = layout(HEAD + f"1.⇥{cell}⇥\n").units
    assert texts(unit.body) == ["Fees are:", "Adults £4", "Children £2"]


@pytest.mark.parametrize(("title", "number", "actions"), [
    ("WEIR PRIVATE", "3", 0),
    ("<i>Weir Summer 2017</i>", "<i>3</i>", 0),
    ("Ask the builder", "Ann Bell", 1),
])  # fmt: skip
def test_a_bare_number_in_the_column_of_owners_is_the_page_s(title: str, number: str, actions: int) -> None:
    rows = f"1⇥**Roof**⇥\n⇥The slates to be mended.⇥Ann Bell\n\n⇥{title}⇥{number}\n2⇥**Hall**⇥\n⇥It was let.⇥\n"
    minutes = extract_text((HEAD.replace("\n\n", "\n\n**Present:** Ann Bell, Carl Dunn\n\n") + rows).replace("⇥", "\t"))
    assert len(minutes.actions) == 1 + actions
    assert [item.number for item in minutes.items] == ["1", "2"]
