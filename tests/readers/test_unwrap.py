"""Line breaks that only wrap prose are spaces; all others part lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.readers.html import read

ROLL = "Present: Ann Bell (Weir Mill), Carl Dunn (Ferrow Council), Eve Frost,"
PROSE = ["The surveyor told the board that the roof of the mill had", "leaked since May and that nobody had been up to", "mend it."]  # fmt: skip


def lines(source: str) -> list[str]:
    return [p.text for p in read(source).paragraphs()]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (PROSE, [" ".join(PROSE)]),
        ([ROLL, "Gus Hart (Weir Mill)"], [f"{ROLL} Gus Hart (Weir Mill)"]),
        # every line as long as the next, and one of them plainly goes on
        (
            [
                "The surveyor told the board that the roof leaked and that",
                "nobody had mended it, as Carl Dunn had told it in January.",
                "Ann Bell will ask the council what it can do.",
            ],
            [
                "The surveyor told the board that the roof leaked and that "
                "nobody had mended it, as Carl Dunn had told it in January. "
                "Ann Bell will ask the council what it can do."
            ],
        ),
        (["Ann Bell", "Carl Dunn", "Eve Frost"], None),
        (["Weir Mill,", "12 Mill Lane,", "Ferrow"], None),  # an address
        (["The board met in the Reading Room of the mill on the fourth of May.", "It was cold."], None),
        (["The board met in the Reading Room of the mill on the fourth of May", "Present: Ann Bell"], None),
        (["The board met in the Reading Room of the mill on the fourth of May,", "- book the band"], None),
        (["Jo: I think that the roof of the mill can wait until the summer holidays", "… and the gate too"], None),
    ],
)
def test_line_breaks(typed: list[str], expected: list[str] | None) -> None:
    assert lines(f"<p>{'<br>'.join(typed)}</p>") == (expected or typed)


def test_lines_of_cells_are_joined_and_empty_lines_part() -> None:
    table = f"<table><tr><td>1</td><td>{'<br>'.join(PROSE)}</td></tr></table>"
    assert lines(table) == ["1", " ".join(PROSE)]
    assert lines(f"<p>{PROSE[0]}<br><br>{PROSE[1]}</p>") == PROSE[:2]


@given(st.lists(st.text("ab ,.(A", min_size=1, max_size=80), min_size=1, max_size=6))
def test_text_keeps_its_length_and_its_places(typed: list[str]) -> None:
    document = read(f"<p>{'<br>'.join(typed)}</p>")
    assert all(document.text[p.start : p.end] == p.text for p in document.paragraphs())
    assert "".join(document.text.split()) == "".join("".join(typed).split())


def test_a_label_with_its_owner_behind_a_task_ends_the_line() -> None:
    from minutes_extract import extract_text

    text = (
        "WEIR CHORUS\n\nCommittee meeting, Monday 9 October 2017\n\nPresent: Ann Bell (AB, chair), Carl Dunn (CD), Mei Lin (ML).\n\n"
        "1. Concert\n\nThe programme was gone through. The hall is\nbooked from 2pm for the rehearsal.\n"
        "AB to order tickets from the printer.                    ACTION: AB, by 20 October\n"
        "ML to organise mince pies and helpers for the interval. ACTION: ML\n"
        "CD to invite the Mayor and to book the harpist.          ACTION: CD\n"
    )
    assert [(a.text, [o.text for o in a.owners]) for a in extract_text(text).actions] == [
        ("AB to order tickets from the printer.", ["AB"]),
        ("ML to organise mince pies and helpers for the interval.", ["ML"]),
        ("CD to invite the Mayor and to book the harpist.", ["CD"]),
    ]


def test_a_label_whose_owner_or_task_goes_on_below_ends_no_line() -> None:
    from minutes_extract import extract_text

    head = "Hill Club\n4 May 2026\nPresent: Ann Bell, Carl Dunn, Mr Gaskell\n\n1. ROOF\n\n"
    leaks = "The roof leaks in three places and has to be mended before the\n"
    task = extract_text(
        f"{head}{leaks}winter. Kim had asked the Trust for help. Action: Carl to write to\nCouncillor Moss about the grant.\n"
    )
    assert [a.text for a in task.actions] == ["Carl to write to Councillor Moss about the grant."]
    name = extract_text(f"{head}{leaks}winter. Quotes to be asked for by all of us. ACTION: Mr\nGaskell\n")
    assert [a.owners[0].text for a in name.actions] == ["Mr Gaskell"]
