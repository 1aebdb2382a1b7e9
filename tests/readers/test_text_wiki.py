"""What wikis and the languages of documentation mark in a text."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes, extract_text
from minutes_extract.document.tree import Table
from minutes_extract.readers.choose import choose
from minutes_extract.readers.text import read


def shown(text: str) -> list[tuple[str, str, int]]:
    return [(p.kind, p.text, p.level) for p in read(text).paragraphs()]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("'''Roof''' is old", "Roof is old"),
        ("''Roof'' is old", "Roof is old"),
        ("'''Treasurer's report'''", "Treasurer's report"),
        ("see [[https://example.org/1|the plan]] now", "see the plan now"),
        ("see [[https://example.org/1][the plan]] now", "see the plan now"),
        ("see [[Plan]] now", "see Plan now"),
        ("see [https://example.org/1 the plan] now", "see the plan now"),
        ("see `the plan <https://example.org/1>`_ now", "see the plan now"),
        ("see https://example.org/1[the plan] now", "see the plan now"),
        ("'''Roof [https://example.org/1 #7]'''", "Roof #7"),
        ("[.line-through]#mend the gate#", "mend the gate"),
        ("<del>mend the gate</del>", "mend the gate"),
        ("//all are welcome//", "all are welcome"),
        ("see https://example.org/a//b//c now", "see https://example.org/a//b//c now"),
        ("it's the '90s and Ann's gate", "it's the '90s and Ann's gate"),
        ("a list [of three] things", "a list [of three] things"),
    ],
)
def test_marks_are_no_text(written: str, words: str) -> None:
    assert [text for _, text, _ in shown(written)] == [words]


def test_styles_of_marks() -> None:
    document = read("'''Roof''' and <del>gate</del>")
    assert document.styles.bold.within(0, 99) == [(0, 4)]
    assert document.styles.struck.within(0, 99) == [(9, 13)]


def test_marked_ends_of_lines_part_entries() -> None:
    for end in ("\\\\", "<br>", "<br />"):
        text = f"Ann Bell, clerk to the trust{end}\nCarl Dunn, of the mill{end}\nand nobody else"
        assert len(shown(text)) == 3, end
    text = "= Minutes\n\nAnn Bell, clerk to the trust +\nCarl Dunn, of the mill"
    assert [words for _, words, _ in shown(text)][1:] == ["Ann Bell, clerk to the trust", "Carl Dunn, of the mill"]


def test_lists_in_lists_by_their_signs() -> None:
    text = "== Items ==\n# Roof\n#* It leaks.\n#* '''Action:''' Ann to mend it\n# Gate\n== End ==\n"
    assert shown(text) == [
        ("heading", "Items", 1),
        ("list_item", "Roof", 1),
        ("list_item", "It leaks.", 2),
        ("list_item", "Action: Ann to mend it", 2),
        ("list_item", "Gate", 1),
        ("heading", "End", 1),
    ]


def test_lists_in_lists_by_their_order() -> None:
    text = "= Minutes\n\n== Items\n\n. Roof\n* It leaks, and has for\nyears.\n** Badly.\n. Gate\n"
    assert shown(text)[2:] == [
        ("list_item", "Roof", 1),
        ("list_item", "It leaks, and has for years.", 2),
        ("list_item", "Badly.", 3),
        ("list_item", "Gate", 1),
    ]


TABLES = [
    '== Actions ==\n{| class="wikitable"\n! Who !! What\n|-\n| Ann || Mend the gate\n|-\n| Carl\n| style="x" | Ask a builder\n|}\n== End ==\n',
    '= Minutes\n\n== Actions\n\n[options="header"]\n|===\n|Who |What\n\n|Ann\n|Mend the gate\n\n|Carl\n|Ask a builder\n|===\n',
    "== Actions ==\n^ Who ^ What ^\n| Ann | Mend the gate |\n| Carl | Ask a builder |\n== End ==\n",
]


@pytest.mark.parametrize("text", TABLES)
def test_tables(text: str) -> None:
    table = next(block for block in read(text).blocks if isinstance(block, Table))
    cells = [[" ".join(p.text for p in cell.paragraphs) for cell in row.cells] for row in table.rows]
    assert cells == [["Who", "What"], ["Ann", "Mend the gate"], ["Carl", "Ask a builder"]]


@pytest.mark.parametrize("text", ["{| class\n| Ann || Carl\n", "^ Who ^ What ^\n\nAnn\n", "^^^^^^\n"])
def test_signs_that_are_no_table(text: str) -> None:
    assert not any(isinstance(block, Table) for block in read(text).blocks)


@pytest.mark.parametrize("text", TABLES)
def test_every_letter_is_accounted_for(text: str) -> None:
    found = extract_text("Weir Mill Trust\n4 May 2026\n\n" + text)
    assert "wikitable" not in text or any("wikitable" in f.text for f in found.furniture)
    assert "options" not in text or any("options" in f.text for f in found.furniture)


def test_a_page_with_numbers_by_hash_is_no_markdown() -> None:
    text = "= Minutes =\n== Items ==\n# Roof\n# Gate\n# Hens\n"
    assert choose(text, "minutes.txt") == "text"
    assert choose("# Minutes\n\n## Roof\n\n## Gate\n", "minutes.txt") == "markdown"


def test_front_matter_above_headings_of_a_wiki() -> None:
    text = "---\ntitle: Minutes of the Weir Mill Trust\ndate: 2026-05-04\nparticipants:\n  - Ann Bell\n  - Carl Dunn\nlayout: page\n---\n\n== Roof\n\nIt leaks.\n\n== Gate\n\nIt is old.\n"
    found = extract_bytes(text.encode(), name="minutes.txt")
    assert found.source.format == "text"
    assert [a.name for a in found.attendees] == ["Ann Bell", "Carl Dunn"]
    assert [item.heading for item in found.items] == ["Roof", "Gate"]
    assert str(found.meeting.date) == "2026-05-04"


def test_headings_that_begin_with_their_level() -> None:
    text = "h1. Mill Trust\n\nh2. Roof\n\n* It leaks\n** again\n\nh3. Costs\n\nNone."
    assert choose(text, "x.txt") == "text"
    assert shown(text) == [
        ("heading", "Mill Trust", 1),
        ("heading", "Roof", 2),
        ("list_item", "It leaks", 1),
        ("list_item", "again", 2),
        ("heading", "Costs", 3),
        ("paragraph", "None.", 0),
    ]
    assert shown("h2. Roof\n\nIt leaks.")[0] == ("paragraph", "h2. Roof", 0)


def test_the_title_of_the_page_may_have_the_most_signs() -> None:
    text = "====== Mill ======\n\n===== Roof =====\n\nIt leaks.\n\n==== Costs ====\n\nNone."
    assert [(words, level) for kind, words, level in shown(text) if kind == "heading"] == [
        ("Mill", 1),
        ("Roof", 2),
        ("Costs", 3),
    ]


def rows(text: str) -> list[list[str]]:
    return [row.texts for block in read(text).blocks if isinstance(block, Table) for row in block.rows]


def test_tables_with_doubled_bars_round_their_headings() -> None:
    text = "||Name||Office||\n|Ann Bell|Chair|\n|Carl Dunn||\n\nRoof"
    assert rows(text) == [["Name", "Office"], ["Ann Bell", "Chair"], ["Carl Dunn"]]
    assert rows("||Name||\n\nRoof") == []


def test_tables_of_lists_of_lists() -> None:
    text = (
        ".. list-table:: Members\n   :header-rows: 1\n\n   * - Name\n     - Office\n"
        "   * - Ann Bell\n     - Clerk of\n       the Mill\n   * - Carl Dunn\n     -\n\nRoof"
    )
    assert rows(text) == [["Name", "Office"], ["Ann Bell", "Clerk of the Mill"], ["Carl Dunn", ""]]
    assert rows(".. list-table::\n\n   Ann Bell\n\nRoof") == []


def test_tables_of_values_parted_by_commas() -> None:
    text = '.. csv-table::\n   :header: "Task", "Who"\n\n   "Mend the roof, and soon", Ann Bell\n   Pay,\n\nRoof'
    assert rows(text) == [["Task", "Who"], ["Mend the roof, and soon", "Ann Bell"], ["Pay", ""]]


def test_underlines_that_markdown_has_not_tell_the_language() -> None:
    part = "{}\n^^^^^^^^^^^^\n\n**ACTION: Ann Bell to mend it**\n\n"
    text = "".join(part.format(name) for name in ("The old Roof", "The new Gate", "The big Wall"))
    assert choose(text, "x.txt") == "text"
    assert choose(text.replace("^^^^^^^^^^^^", "------------"), "x.txt") == "markdown"
