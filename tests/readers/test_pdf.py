"""PDF files made by hand: paragraphs, tables, fonts, and what runs along the edges of pages."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from minutes_extract.document.tree import Document, Paragraph, Ranges, Table
from minutes_extract.readers.pdf import read
from support.portable import WRAPPED, At, Page, Part, check, column, grid, pdf, rule

needs_pdfium = pytest.mark.skipif(find_spec("pypdfium2") is None, reason="the extra [pdf] is not installed")


def opened(*pages: Page, title: str = "") -> Document:
    document = read(pdf(*pages, title=title), "minutes.pdf")
    check(document)
    return document


def texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs()]


def rows(document: Document) -> list[list[str]]:
    return [row.texts for block in document.blocks if isinstance(block, Table) for row in block.rows]


def styled(document: Document, ranges: Ranges) -> list[str]:
    return [document.text[a:b] for a, b in zip(ranges.starts, ranges.ends, strict=True)]


def furniture(document: Document) -> list[str]:
    ranges = [tuple(map(int, part.split(","))) for part in document.metadata.get("furniture", "").split(";") if part]
    return [document.text[start:end] for start, end in ranges]


@needs_pdfium
def test_wrapped_lines_are_a_paragraph_and_gaps_part_two() -> None:
    document = opened([*column(50, 700, *WRAPPED), *column(50, 650, *WRAPPED)])
    assert texts(document) == [" ".join(WRAPPED)] * 2


@needs_pdfium
def test_short_lines_stay_lines() -> None:
    page: list[Part] = [*column(50, 700, "Present", "Ann Smith, chair", "Bob Jones, clerk"), *column(50, 600, *WRAPPED)]
    found = list(opened(page).paragraphs())
    assert [(p.text, p.soft) for p in found[:3]] == [
        ("Present", False),
        ("Ann Smith, chair", True),
        ("Bob Jones, clerk", True),
    ]


@needs_pdfium
def test_bold_italic_underline_and_strike() -> None:
    page: list[Part] = [
        At(50, 700, "Action", "B"), At(86, 700, "by"), At(100, 700, "Friday", "I"), *column(50, 600, *WRAPPED),
        At(50, 650, "Heading"), rule(50, 648.6, 88, 648.6), At(120, 650, "gone"), rule(120, 653, 142, 653),
    ]  # fmt: skip
    document = opened(page)
    styles = document.styles
    assert styled(document, styles.bold) == ["Action"]
    assert styled(document, styles.italic) == ["Friday"]
    assert styled(document, styles.underline) == ["Heading"]
    assert styled(document, styles.struck) == ["gone"]


@needs_pdfium
@pytest.mark.parametrize(
    ("first", "second", "elsewhere", "expected"),
    [
        ("the imple-", "mentation of it", "", "the implementation of it"),
        ("the grass-", "cutting rota", "more grass-cutting is due", "the grass-cutting rota"),
        ("the re-", "port was read", "the report is late", "the report was read"),
        ("Netherby-cum-", "Ferrow was named", "", "Netherby-cum-Ferrow was named"),
        ("from 2019 -", "when it began", "", "from 2019 - when it began"),
    ],
)
def test_hyphens_at_the_ends_of_lines(first: str, second: str, elsewhere: str, expected: str) -> None:
    start = "x" * 40 + " "
    page: list[Part] = [At(50, 700, start + first), At(50, 688, second), At(50, 600, elsewhere)] if elsewhere else [
        At(50, 700, start + first), At(50, 688, second)
    ]  # fmt: skip
    assert texts(opened(page))[0] == start + expected


@needs_pdfium
def test_ruled_tables() -> None:
    xs, ys = [50, 90, 420, 520], [700, 680, 640, 620]
    page: list[Part] = [
        At(50, 740, "Minutes", "B"), *grid(xs, ys), At(55, 686, "No"), At(95, 686, "Item"), At(425, 686, "Action"),
        At(55, 668, "1"), *column(95, 668, *(line[:60] for line in WRAPPED[:2])), At(425, 668, "LM"),
        At(425, 656, "by May"), At(55, 626, "2"), At(95, 626, "Close"), At(50, 580, "End"),
    ]  # fmt: skip
    document = opened(page)
    assert [type(block) for block in document.blocks] == [Paragraph, Table, Paragraph]
    found = rows(document)
    assert found[0] == ["No", "Item", "Action"]
    assert [found[1][0], found[1][2], *found[2]] == ["1", "LM by May", "2", "Close", ""]
    assert document.source.startswith("Minutes\nNo\tItem\tAction\n1\t")


@needs_pdfium
def test_merged_cells_of_a_ruled_table() -> None:
    lines = [rule(50, y, 450, y) for y in (700, 640)] + [rule(150, 670, 450, 670)]
    lines += [rule(x, 640, x, 700) for x in (50, 150, 450)] + [rule(300, 640, 300, 670)]
    page: list[Part] = [*lines, At(55, 668, "tall"), At(155, 680, "wide"), At(155, 650, "a"), At(305, 650, "b")]
    assert rows(opened(page)) == [["tall", "wide", ""], ["", "a", "b"]]


@needs_pdfium
def test_a_frame_around_the_page_is_no_table() -> None:
    page: list[Part] = [*grid([20, 580], [780, 30]), rule(20, 700, 580, 700), *column(50, 600, *WRAPPED)]
    assert texts(opened(page)) == [" ".join(WRAPPED)] and not rows(opened(page))


@needs_pdfium
def test_columns_without_lines_are_a_table() -> None:
    page: list[Part] = [
        At(50, 700, "PRESENT:"), At(200, 700, "Ann Smith"), At(350, 700, "Chair"), At(200, 688, "Bob Jones"),
        At(350, 688, "Cy Young"), At(50, 664, "APOLOGIES:"), At(200, 664, "Di Hall"), *column(50, 600, *WRAPPED),
    ]  # fmt: skip
    document = opened(page)
    assert rows(document) == [
        ["PRESENT:", "Ann Smith", "Chair"],
        ["", "Bob Jones", "Cy Young"],
        ["APOLOGIES:", "Di Hall", ""],
    ]
    assert texts(document)[-1] == " ".join(WRAPPED)


@needs_pdfium
def test_numbered_headings_and_one_gap_are_no_table() -> None:
    page: list[Part] = [
        At(50, 700, "231"), At(90, 700, "DECLARATIONS", "B"), At(90, 676, "There were none."),
        At(50, 652, "232"), At(90, 652, "MINUTES", "B"), At(90, 628, "Agreed."), *column(90, 580, *WRAPPED),
    ]  # fmt: skip
    document = opened(page)
    assert texts(document)[:4] == ["231 DECLARATIONS", "There were none.", "232 MINUTES", "Agreed."]
    assert not rows(document)


@needs_pdfium
def test_two_columns_of_prose_are_read_one_after_the_other() -> None:
    left = [f"left {n} words of prose that fill it up" for n in range(14)]
    right = [f"right {n} words of prose that fill up" for n in range(14)]
    document = opened([*column(50, 700, *left), *column(320, 700, *right)])
    assert not rows(document)
    assert document.text.index("left 13") < document.text.index("right 0")


@needs_pdfium
def test_bullets_and_list_numbers() -> None:
    page: list[Part] = [
        *column(50, 700, "The points were:"), At(70, 688, "•"), At(85, 688, "first point"), At(70, 676, "•"),
        At(85, 676, "second point"), At(100, 664, "•"), At(115, 664, "inner"), At(50, 640, "(a) to ask"),
        At(50, 628, "(b) to tell"), *column(50, 600, *WRAPPED),
    ]  # fmt: skip
    found = [(p.text, p.kind, p.level, p.marker) for p in opened(page).paragraphs()]
    assert found[1:6] == [
        ("first point", "list_item", 1, "•"),
        ("second point", "list_item", 1, "•"),
        ("inner", "list_item", 2, "•"),
        ("(a) to ask", "paragraph", 0, None),
        ("(b) to tell", "paragraph", 0, None),
    ]


@needs_pdfium
def test_large_lines_are_headings() -> None:
    page: list[Part] = [
        At(50, 740, "Minutes of the Board", "B", 18),
        At(50, 710, "Part one", "B", 13),
        *column(50, 680, *WRAPPED),
    ]
    found = list(opened(page).paragraphs())
    assert [(p.kind, p.level) for p in found] == [("heading", 1), ("heading", 2), ("paragraph", 0)]


def board(number: int, *body: At) -> Page:
    return [At(50, 770, "Anytown Council"), *body, At(300, 30, f"Page {number} of 3")]


@needs_pdfium
def test_running_headers_and_page_numbers_are_furniture_and_do_not_cut_a_sentence() -> None:
    document = opened(
        board(1, *column(50, 700, *WRAPPED[:2])),
        board(2, *column(50, 740, WRAPPED[2])),
        board(3, At(50, 700, "End")),
        title="T",
    )
    assert texts(document) == [
        "Anytown Council", " ".join(WRAPPED), "Page 1 of 3", "Anytown Council", "Page 2 of 3", "Anytown Council", "End",
        "Page 3 of 3",
    ]  # fmt: skip
    assert furniture(document) == [text for text in texts(document) if "Council" in text or "Page" in text]
    assert document.metadata["title"] == "T"


@needs_pdfium
def test_a_table_goes_on_over_the_page() -> None:
    xs = [50, 90, 520]
    first: list[Part] = [
        *grid(xs, [700, 680, 660]),
        At(55, 686, "1"),
        At(95, 686, "one"),
        At(55, 666, "2"),
        At(95, 666, "two"),
    ]
    second: list[Part] = [*grid(xs, [700, 680]), At(95, 686, "more")]
    document = opened(first, second)
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [row.texts for row in table.rows] == [["1", "one"], ["2", "two"], ["", "more"]]
    assert [row.breaks for row in table.rows] == [False, False, True]


@needs_pdfium
def test_a_row_that_the_page_cuts_goes_on_in_its_cells() -> None:
    xs = [50, 90, 380, 520]
    heads = [At(55, 706, "No"), At(95, 706, "Item"), At(385, 706, "Action")]
    first: list[Part] = [
        *grid(xs, [720, 700, 680]), *heads, At(55, 686, "1"), At(95, 686, "The roof of the hall is to be"),
        At(385, 686, "AB to call the"),
    ]  # fmt: skip
    second: list[Part] = [
        *grid(xs, [720, 700, 680, 660]), *heads, At(95, 686, "mended before the winter."), At(385, 686, "roofer"),
        At(55, 666, "2"), At(95, 666, "Close"),
    ]  # fmt: skip
    document = opened(first, second)
    table = document.blocks[0]
    assert isinstance(table, Table)
    assert [row.texts for row in table.rows] == [
        ["No", "Item", "Action"],
        ["1", "The roof of the hall is to be mended before the winter.", "AB to call the roofer"],
        ["2", "Close", ""],
    ]
    assert furniture(document) == ["No", "Item", "Action"]


@needs_pdfium
def test_turned_text_stands_at_the_end_of_its_page() -> None:
    page: list[Part] = ["BT /B 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET", *column(50, 700, *WRAPPED)]
    document = opened(page)
    assert texts(document) == [" ".join(WRAPPED), "DRAFT"] and furniture(document) == ["DRAFT"]
