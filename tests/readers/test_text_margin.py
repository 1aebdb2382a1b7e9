"""Words in the right margin of a plain text, kept beside the lines that they stand beside."""

from __future__ import annotations

from minutes_extract.readers.text import read

HEAD = "                                                     ACTION BY\n\n"


def shown(text: str) -> list[tuple[str, bool, int]]:
    return [(p.text, p.beside, p.gap) for p in read(text).paragraphs()]


def test_words_in_the_margin_stand_beside_their_paragraph() -> None:
    text = (
        HEAD
        + "The roof leaks, and has leaked for years, and\nsomebody is to ask a builder.                        C Dunn\n"
    )
    assert shown(text) == [
        ("ACTION BY", False, 0),
        ("The roof leaks, and has leaked for years, and somebody is to ask a builder.", False, 0),
        ("C Dunn", True, 1),
    ]


def test_names_that_go_on_in_the_next_line_are_one() -> None:
    text = (
        HEAD
        + "Mend the gate, which is old                          A Bell /\n                                                     C Dunn\n"
    )
    assert shown(text)[1:] == [("Mend the gate, which is old", False, 0), ("A Bell / C Dunn", True, 0)]


def test_without_a_heading_there_is_no_margin() -> None:
    text = "The roof leaks, and has leaked for years.\nAsk a builder for a price.                           C Dunn\n"
    assert not any(beside for _, beside, _ in shown(text))


def test_a_table_keeps_its_columns() -> None:
    text = "Item      What was said                              Action\n1         The roof leaks                             C Dunn\n2         The hens are well                          E Frost\n"
    assert not any(p.beside for p in read(text).paragraphs())


def test_every_character_keeps_its_place() -> None:
    text = HEAD + "Ask a builder for a price, and                       C Dunn\nanother one for his.\n"
    document = read(text)
    for paragraph in document.paragraphs():
        for at, letter in enumerate(paragraph.text):
            span = document.offsets.source_span(paragraph.start + at, paragraph.start + at + 1)
            assert span is not None
            if letter != " ":
                assert text[slice(*span)] == letter


def test_hard_spaces_inside_a_name_are_spaces() -> None:
    text = HEAD + "Mend the gate, which is old                          Mr\xa0Dunn\n"
    assert shown(text)[1:] == [("Mend the gate, which is old", False, 0), ("Mr Dunn", True, 0)]
