"""PDF tables without upright lines: numbers, text and owners in columns down the pages; and tables in cells."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from minutes_extract.document.tree import Cell, Document, Paragraph, Table
from minutes_extract.readers.pdf import read
from minutes_extract.readers.pdf_words import PageWords, Word, even
from support.portable import At, Page, Part, check, column, grid, pdf, rule

pytestmark = pytest.mark.skipif(find_spec("pypdfium2") is None, reason="the extra [pdf] is not installed")

PROSE = (
    "The treasurer went through the accounts for the quarter and said",
    "that rents were above what had been planned, while repairs had",
    "cost less than in the year before, although the winter had been",
    "long and the boiler had failed on two occasions.",
)
MORE = (
    "Members asked whether the boiler should be replaced before it",
    "fails again, and it was felt that a price would be useful for",
    "the meeting in spring, when the budget is to be agreed.",
)
REST = ("The clerk thanked all for coming.",)


def opened(*pages: Page) -> Document:
    document = read(pdf(*pages), "minutes.pdf")
    check(document)
    return document


def tables(document: Document) -> list[list[list[str]]]:
    return [[row.texts for row in block.rows] for block in document.blocks if isinstance(block, Table)]


def joined(*lines: str) -> str:
    return " ".join(lines)


def minutes(*extra: Part) -> Page:
    """Three rows: a number, text of one or two paragraphs, owners beside the second."""
    return [
        At(50, 720, "Minutes of a meeting"),
        At(50, 690, "1"), *column(90, 690, "Accounts", *PROSE),
        At(50, 620, "1.1"), *column(90, 620, *MORE), At(460, 620, "AB"),
        At(50, 574, "2"), *column(90, 574, *REST), At(460, 574, "CD"),
        At(460, 562, "by May"),
        At(50, 540, "3"), At(90, 540, "Close"), At(460, 540, "EF"), *extra,
    ]  # fmt: skip


def test_numbers_text_and_owners_in_columns_are_rows() -> None:
    (table,) = tables(opened(minutes()))
    assert table == [
        ["1", joined("Accounts", *PROSE), ""],
        ["1.1", joined(*MORE), "AB"],
        ["2", joined(*REST), "CD by May"],
        ["3", "Close", "EF"],
    ]


def test_an_owner_beside_a_later_paragraph_begins_a_row_of_its_own() -> None:
    page: Page = [
        At(50, 690, "1"), *column(90, 690, *PROSE), *column(90, 630, *MORE), At(460, 630, "AB"),
        At(50, 580, "2"), *column(90, 580, *REST), At(460, 580, "CD"), At(50, 560, "3"), At(90, 560, "Close"),
        At(460, 560, "EF"),
    ]  # fmt: skip
    (table,) = tables(opened(page))
    assert table[:2] == [["1", joined(*PROSE), ""], ["", joined(*MORE), "AB"]]


def test_an_owner_beside_the_middle_of_a_paragraph_stays_in_its_row() -> None:
    page = minutes(At(460, 666, "XY"))
    (table,) = tables(opened(page))
    assert table[0] == ["1", joined("Accounts", *PROSE), "XY"]


def test_a_page_without_owners_goes_on_with_the_table() -> None:
    second: Page = [*column(90, 720, *MORE[1:]), At(50, 680, "4"), *column(90, 680, *PROSE)]
    third: Page = [At(50, 720, "5"), *column(90, 720, *REST), At(460, 720, "AB")]
    first = [*minutes(), At(50, 520, "3.1"), At(90, 520, MORE[0])]
    (table,) = tables(opened(first, second, third))
    assert table[4:] == [["3.1", joined(*MORE), ""], ["4", joined(*PROSE), ""], ["5", joined(*REST), "AB"]]


def test_level_rules_part_rows_that_stand_close() -> None:
    page: Page = [
        *(rule(45, y, 540, y) for y in (702, 652, 616, 602, 588)),
        At(50, 690, "1"), *column(90, 690, *PROSE), At(460, 690, "XY"), *column(90, 642, *MORE), At(460, 642, "AB"),
        At(50, 606, "2"), At(90, 606, "Bulbs to be bought"), At(460, 606, "CD"), At(50, 592, "3"),
        At(90, 592, "Gate to be hung"), At(460, 592, "EF"),
    ]  # fmt: skip
    (table,) = tables(opened(page))
    assert table == [
        ["1", joined(*PROSE), "XY"],
        ["", joined(*MORE), "AB"],
        ["2", "Bulbs to be bought", "CD"],
        ["3", "Gate to be hung", "EF"],
    ]


def test_people_above_the_minutes_are_a_table_of_their_own() -> None:
    people: Page = [
        At(50, 770, "Present:"), At(90, 758, "Ann Smith"), At(280, 758, "Chair"),
        At(90, 746, "Bob Jones"), At(280, 746, "Clerk"), At(90, 734, "Cy Young"),
        At(280, 734, "Member"), At(90, 722, "Di Hall"), At(280, 722, "Member"),
    ]  # fmt: skip
    found = tables(opened([*people, *minutes()[1:]]))
    assert found[0] == [["Ann Smith", "Chair"], ["Bob Jones", "Clerk"], ["Cy Young", "Member"], ["Di Hall", "Member"]]
    assert found[-1][-1] == ["3", "Close", "EF"]


def test_numbers_before_prose_alone_are_no_table() -> None:
    page: Page = [
        At(50, 690, "1."), *column(80, 690, *PROSE), At(50, 630, "2."), *column(80, 630, *MORE),
        At(50, 580, "3."), *column(80, 580, *PROSE),
    ]  # fmt: skip
    assert not tables(opened(page))


def test_one_line_alone_stands_in_the_columns_of_the_lists_around() -> None:
    page: Page = [
        At(50, 720, "Present"), At(50, 700, "Ann Smith"), At(250, 700, "Chair"), At(50, 688, "Bob Jones"),
        At(250, 688, "Clerk"), At(50, 676, "Cy Young"), At(250, 676, "Treasurer"), At(50, 640, "Apologies"),
        At(50, 620, "Di Hall"), At(250, 620, "Secretary"),
    ]  # fmt: skip
    assert tables(opened(page))[-1] == [["Di Hall", "Secretary"]]


def test_a_bracket_goes_on_with_the_name_above_where_gaps_part_the_rows() -> None:
    page: Page = [
        At(50, 700, "Bernadette Marsh"), At(250, 700, "Nurse"), At(50, 688, "(BM)"), At(250, 688, "for the trust"),
        At(50, 668, "Cy Young (CY)"), At(250, 668, "Member"), At(50, 648, "Di Hall (DH)"), At(250, 648, "Clerk"),
    ]  # fmt: skip
    assert tables(opened(page))[0][0] == ["Bernadette Marsh (BM)", "Nurse for the trust"]


def test_a_log_whose_rows_gaps_part_wraps_its_cells() -> None:
    page: Page = [
        At(50, 700, "Ref"), At(100, 700, "Action"), At(300, 700, "Who"), At(400, 700, "Update"),
        At(50, 680, "2.1"), *column(100, 680, "Check the licence of", "the hall"), At(300, 680, "Ann Smith"),
        *column(400, 680, "Done, and sent", "to all"),
        At(50, 648, "2.2"), *column(100, 648, "Ask the bank for", "a new card"), *column(300, 648, "Bob", "Jones"),
        At(400, 648, "Open"),
        At(50, 616, "3.1"), At(100, 616, "Mend the gate"), At(300, 616, "All"), At(400, 616, "Open"),
    ]  # fmt: skip
    (table,) = tables(opened(page))
    assert table == [
        ["Ref", "Action", "Who", "Update"],
        ["2.1", "Check the licence of the hall", "Ann Smith", "Done, and sent to all"],
        ["2.2", "Ask the bank for a new card", "Bob Jones", "Open"],
        ["3.1", "Mend the gate", "All", "Open"],
    ]


def test_a_row_that_goes_on_over_the_page_is_no_row_of_its_own() -> None:
    first = [*minutes()[:-3], At(50, 540, "3"), *column(90, 540, *MORE[:1]), At(460, 540, "EF")]
    second: Page = [*column(90, 720, *MORE[1:]), *column(90, 680, *PROSE), At(50, 600, "4"), At(90, 600, "Close")]
    document = opened(first, second)
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert [row.texts for row in table.rows][-2:] == [["3", joined(*MORE, *PROSE), "EF"], ["4", "Close", ""]]
    assert not any(row.breaks for row in table.rows)


# tables in cells


def _inner(cell: Cell) -> list[list[str]]:
    return [row.texts for block in cell.blocks if isinstance(block, Table) for row in block.rows]


@pytest.mark.parametrize("bottom", [600, 640])  # 640: the page cuts both tables
def test_a_table_in_a_cell_is_its_own(bottom: float) -> None:
    inner = [640, 660, 680] if bottom < 640 else [640.5, 660, 680]
    lines = [rule(96, y, 300, y) for y in inner] + [rule(x, inner[0], x, 680) for x in (96, 200, 300)]
    page: list[Part] = [
        *grid([50, 90, 420, 520], [bottom, 720, 740]), *lines,
        At(55, 726, "No"), At(95, 726, "Item"), At(425, 726, "Action"),
        At(55, 706, "1"), At(95, 706, "Actions of last time"), At(425, 706, "AB"),
        At(100, 666, "Mend the gate"), At(205, 666, "done"), At(100, 646, "Buy bulbs"), At(205, 646, "open"),
    ]  # fmt: skip
    (table,) = [block for block in opened(page).blocks if isinstance(block, Table)]
    number, item, owner = table.rows[1].cells
    assert [number.text, owner.text] == ["1", "AB"]
    assert isinstance(item.blocks[0], Paragraph) and item.blocks[0].text == "Actions of last time"
    assert _inner(item) == [["Mend the gate", "done"], ["Buy bulbs", "open"]]


def test_words_of_one_font_have_one_height() -> None:
    words = [
        Word([("once", 0)], 0, 20, 700, 7.8, "F", em=11),
        Word([("Board", 0)], 30, 60, 700, 10.2, "F", em=11),
        Word([("large", 0)], 0, 60, 660, 14.0, "F", em=16),
    ]
    even([PageWords(600, 800, words)])
    assert [word.size for word in words] == [10.2, 10.2, 14.0]
