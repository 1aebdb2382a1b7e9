"""PDF tables as word processors set them without all of their rules: ruled between cells only, or with touching cells."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from minutes_extract.document.tree import Document, Table
from minutes_extract.readers.pdf import read
from support.portable import At, Page, Part, check, column, pdf, rule

pytestmark = pytest.mark.skipif(find_spec("pypdfium2") is None, reason="the extra [pdf] is not installed")

FULL = (
    "The warden showed the figures of the autumn and told us that",
    "more than half of the young trees had not come through, which",
    "she put down to the dry weather and the deer on the east side.",
)


def tables(*pages: Page) -> list[list[list[str]]]:
    document: Document = read(pdf(*pages), "minutes.pdf")
    check(document)
    return [[row.texts for row in block.rows] for block in document.blocks if isinstance(block, Table)]


def ruled_inside(*extra: str) -> list[Part]:
    """Three columns and three rows with walls and levels between the cells, and none around them."""
    return [
        *(rule(50, y, 520, y) for y in (680, 640)), *(rule(x, 620, x, 700) for x in (90, 440)), *extra,
        At(55, 686, "No"), At(95, 686, "Business"), At(445, 686, "By"), At(55, 666, "1"),
        *column(95, 666, *FULL[:2]), At(445, 666, "AB"), At(55, 626, "2"), At(95, 626, "Close"),
    ]  # fmt: skip


def test_a_table_without_outer_rules_has_its_first_and_last_cells() -> None:
    expected = [["No", "Business", "By"], ["1", " ".join(FULL[:2]), "AB"], ["2", "Close", ""]]
    assert tables(ruled_inside()) == [expected]
    assert tables(ruled_inside(rule(50, 700, 520, 700), rule(50, 620, 520, 620))) == [expected]


def test_one_wall_and_one_level_make_four_cells() -> None:
    page: Page = [
        rule(50, 680, 520, 680), rule(200, 650, 200, 700), At(55, 686, "Present"), At(205, 686, "Ann Bell, Carl Dunn"),
        At(55, 666, "Apologies"), At(205, 666, "Eve Frost"), At(50, 600, "End"),
    ]  # fmt: skip
    assert tables(page) == [[["Present", "Ann Bell, Carl Dunn"], ["Apologies", "Eve Frost"]]]


def test_a_level_rule_that_runs_past_a_table_makes_no_column() -> None:
    walls = [rule(x, 620, x, 700) for x in (50, 90, 440, 520)]
    page: list[Part] = [*ruled_inside(*walls, rule(50, 620, 520, 620)), rule(50, 700, 590, 700)]
    assert [len(row) for row in tables(page)[0]] == [3, 3, 3]


def touching(*names: str) -> list[Part]:
    """Prose that fills its column, with owners right behind the margins of two cells."""
    page: list[Part] = [At(50, 720, "Minute"), At(337, 720, "Action", "B")]
    for n, owner in enumerate(names):
        page += [*column(50, 690 - 50 * n, *FULL), At(337, 690 - 50 * n, owner)]
    return page


def test_owners_close_behind_full_lines_stand_in_a_column() -> None:
    (table,) = tables(touching("AB", "CD / EF", "GH", "All"))
    assert [row for row in table if row[1]] == [
        ["Minute", "Action"], *([" ".join(FULL), owner] for owner in ("AB", "CD / EF", "GH", "All")),
    ]  # fmt: skip


def test_wide_spaces_of_justified_prose_make_no_columns() -> None:
    lines: list[Part] = []
    for n, line in enumerate(FULL * 4):
        lines += [f"{6.2 + 0.3 * (n % 5)} Tw", At(50, 700 - 12 * n, line)]
    assert tables([*lines, "0 Tw", *column(50, 500, *FULL)]) == []


def test_lines_that_fill_their_cells_go_on_in_the_same_row() -> None:
    page: Page = [
        At(50, 700, "Ann Bell, elected for"), At(165, 700, "Chair, and convener of the grounds"),
        At(50, 688, "the north side"), At(165, 688, "group"),
        At(50, 668, "Carl Dunn"), At(165, 668, "Treasurer"),
        At(50, 648, "Eve Frost, elected for"), At(165, 648, "Footpaths"), At(50, 636, "the south side"),
        *column(50, 580, *FULL),
    ]  # fmt: skip
    assert tables(page) == [[
        ["Ann Bell, elected for the north side", "Chair, and convener of the grounds group"],
        ["Carl Dunn", "Treasurer"],
        ["Eve Frost, elected for the south side", "Footpaths"],
    ]]  # fmt: skip


def test_short_lines_that_stand_close_are_rows() -> None:
    people = (("Ann Bell", "Chair"), ("Carl Dunn", "Treasurer"), ("Eve Frost", "Footpaths"))
    page = [At(x, 700 - 12 * n, pair[k]) for n, pair in enumerate(people) for k, x in enumerate((50, 165))]
    assert tables([*page, *column(50, 600, *FULL)]) == [[list(pair) for pair in people]]


def test_labels_and_what_hangs_behind_them_are_paragraphs() -> None:
    page: Page = [
        At(50, 700, "Present:", "B"), At(140, 700, "Ann Bell (Chair), Carl Dunn, Eve Frost, Gus Hale, Ida Jay,"),
        At(140, 688, "Ken Lowe, Mia Nott"), At(50, 668, "Apologies:", "B"), At(140, 668, "Oz Pitt"),
        *column(50, 600, *FULL),
    ]  # fmt: skip
    document = read(pdf(page), "minutes.pdf")
    check(document)
    assert [paragraph.text for paragraph in document.paragraphs()] == [
        "Present: Ann Bell (Chair), Carl Dunn, Eve Frost, Gus Hale, Ida Jay, Ken Lowe, Mia Nott",
        "Apologies: Oz Pitt",
        " ".join(FULL),
    ]


def test_names_on_lines_of_their_own_behind_a_label_stay_lines() -> None:
    names = ("Ann Bell, Chair", "Carl Dunn", "Eve Frost")
    page: Page = [At(50, 700, "Present:"), *column(140, 700, *names), *column(50, 600, *FULL)]
    document = read(pdf(page), "minutes.pdf")
    found = list(document.paragraphs())
    assert [(p.text, p.soft) for p in found[:3]] == [
        ("Present: Ann Bell, Chair", False), ("Carl Dunn", True), ("Eve Frost", True),
    ]  # fmt: skip


def test_two_labels_that_stand_close_are_two_rows() -> None:
    page: Page = [
        At(50, 700, "Present at the start:"), At(160, 700, "Ann Bell, Carl Dunn"), At(50, 688, "Apologies for this:"),
        At(160, 688, "Eve Frost"), *column(50, 600, *FULL),
    ]  # fmt: skip
    document = read(pdf(page), "minutes.pdf")
    assert [p.text for p in document.paragraphs()][:2] == [
        "Present at the start: Ann Bell, Carl Dunn",
        "Apologies for this: Eve Frost",
    ]


ROWS = (("1", FULL[:2], "AB"), ("2", ("The rota was agreed.",), "CD"), ("3", FULL[:3], "All"), ("4", ("Close",), "EF"))


def stacked(gap: float) -> Page:
    """Rows without rules, of lines 12 apart, with so much more between two rows."""
    page: list[Part] = [At(50, 740, "No", "B"), At(90, 740, "Business", "B"), At(400, 740, "By", "B")]
    y = 728 - gap
    for number, lines, owner in ROWS * 2:
        page += [At(50, y, number), *column(90, y, *lines), At(400, y, owner)]
        y -= 12 * len(lines) + gap
    return page


@pytest.mark.parametrize("gap", [2.0, 3.0, 8.0])
def test_rows_stand_little_further_apart_than_lines(gap: float) -> None:
    (table,) = tables(stacked(gap))
    assert table[1:] == [[number, " ".join(lines), owner] for number, lines, owner in ROWS * 2]


def test_people_in_rows_that_stand_little_apart_wrap_in_their_cells() -> None:
    people = (
        (("Ann Margaret", "Bell (AB)"), ("Chair",)), (("Carl Dunn",), ("Treasurer",)), (("Eve Frost",), ("Secretary",)),
        (("Gus Hale,", "Hill Farm"), ("Footpaths and bridleways", "Maps")), (("Ida Jay",), ("Trees",)),
    )  # fmt: skip
    page: list[Part] = []
    y = 700.0
    for cells in people:
        page += [*column(50, y, *cells[0]), *column(165, y, *cells[1])]
        y -= 12 * max(map(len, cells)) + 2
    assert tables([*page, *column(50, 500, *FULL)]) == [[[" ".join(cell) for cell in cells] for cells in people]]
