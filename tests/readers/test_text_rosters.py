"""Labels of lists of people in columns of plain text."""

from __future__ import annotations

from minutes_extract.document.tree import Table
from minutes_extract.readers.text import read


def rows(text: str) -> list[list[str]]:
    return [
        row.texts for block in read(text).blocks if isinstance(block, Table) for row in block.rows if not row.separator
    ]


def test_a_label_close_by_a_name_has_a_column_of_its_own() -> None:
    text = "PRESENT:   A. Bell          G. Hale\n           C. Dunn          I. Jole\nAPOLOGIES: E. Frost         M. Nunn\n"
    assert rows(text) == [
        ["PRESENT:", "A. Bell", "G. Hale"],
        ["", "C. Dunn", "I. Jole"],
        ["APOLOGIES:", "E. Frost", "M. Nunn"],
    ]


def test_a_label_with_a_dash_behind_its_colon() -> None:
    text = (
        "Those present:- Ann Bell     Bowls\n                Carl Dunn    Chess\nApologies:- Eve Frost        Darts\n"
    )
    assert rows(text)[0] == ["Those present:-", "Ann Bell", "Bowls"]
    assert rows(text)[2] == ["Apologies:-", "Eve Frost", "Darts"]


def test_other_words_in_front_of_a_colon_are_no_labels() -> None:
    text = "Roof: slates      Ann      May\nGate: paint       Carl     June\n"
    assert rows(text) == [["Roof: slates", "Ann", "May"], ["Gate: paint", "Carl", "June"]]


def test_a_closed_bracket_ends_the_words_of_a_cell() -> None:
    text = "Miss Ann Bell (Chairman)    Bowls\nMr. Carl Dunn  (Treasurer)  elected\nMrs. Eve Frost (Secretary)  Chess\n"
    assert [row[0] for row in rows(text)] == [
        "Miss Ann Bell (Chairman)",
        "Mr. Carl Dunn (Treasurer)",
        "Mrs. Eve Frost (Secretary)",
    ]
