"""Points of lists that are typed as lines among tables in HTML-in-text, and inline HTML that alone marks a text."""

from collections.abc import Sequence

import pytest

from minutes_extract import Options, extract_text
from minutes_extract.document.tree import Table, paragraphs_of
from minutes_extract.readers import read

HEAD = "<b>Minutes of the Weir Trust</b>\n\n<b>4 May 2026</b>\n\n<b>Present:</b> Ann Bell, Carl Dunn\n\n"


def _tree(text: str) -> Sequence[tuple[str, str | None, str]]:
    document = read((HEAD + text).encode(), name="a.txt", options=Options()).document
    return [(p.kind, p.marker, p.text) for p in paragraphs_of(document.blocks)][3:]


def test_lines_with_the_same_bullet_are_points() -> None:
    assert _tree("<b>Roof</b>\n\n- It leaks.\n- Ann to mend it\n  by May\n\n* alone\n") == [
        ("paragraph", None, "Roof"),
        ("list_item", "-", "It leaks."),
        ("list_item", "-", "Ann to mend it"),
        ("list_item", None, "by May"),
        ("paragraph", None, "* alone"),
    ]


def test_numbers_that_count_on_in_the_next_line_are_points() -> None:
    assert _tree("9. Ann to ask\n10. Carl to pay\n\n11. Fences\n\n12. Gates\n") == [
        ("list_item", "9.", "Ann to ask"),
        ("list_item", "10.", "Carl to pay"),
        ("paragraph", None, "11. Fences"),
        ("paragraph", None, "12. Gates"),
    ]


def test_all_of_a_long_list_are_actions() -> None:
    lines = "".join(f"{n}. Ann Bell to ask {who}\n" for n, who in enumerate("abcdefghijklm", 1))
    minutes = extract_text(
        f"{HEAD}<b>1 Roof</b>\n\nIt leaks.\n\n<b>Actions</b>\n\n{lines}\nNext meeting: 4 June 2026\n"
    )
    assert [a.text for a in minutes.actions] == [f"Ann Bell to ask {who}" for who in "abcdefghijklm"]


def test_words_with_inline_tags_and_no_tables_are_read_as_such() -> None:
    minutes = extract_text(HEAD + "<b>1. Roof</b>\n\nIt leaks.\n\n<b>2. Gate</b>\n\n<b>Action: Carl to mend it</b>\n")
    assert minutes.source.format == "html-in-text"
    assert [i.heading for i in minutes.items] == ["Roof", "Gate"]
    assert [a.text for a in minutes.actions] == ["Carl to mend it"]


def test_a_tag_that_is_spoken_of_is_no_markup() -> None:
    text = (
        "Weir Web Group\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n1. Tags\n\n<b> was compared with <strong>.\n"
    )
    assert extract_text(text).source.format == "text"


def test_a_bullet_that_many_lines_have_marks_points_that_stand_alone() -> None:
    lines = "\n\n".join(f"<b>Body {n}</b>\n\n* Ann {n}" for n in range(4))
    assert [kind for kind, _, _ in _tree(lines)] == ["paragraph", "list_item"] * 4


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_outside_paragraphs_of_html_are_lines(end: str) -> None:
    lines = ["<b>Weir Trust</b>", "<b>4 May 2026</b>", "<b>Present</b>", "Ann Bell<br>\nCarl Dunn"]
    html = [f"<p>{n}. It was talked about.</p>" for n in range(6)]
    document = read(
        (end + end).join([*lines, *html]).replace("\n\n", end + end).encode(), name="a.txt", options=Options()
    )
    assert document.document.format == "html-in-text"
    assert [p.text for p in paragraphs_of(document.document.blocks)][:5] == [
        "Weir Trust",
        "4 May 2026",
        "Present",
        "Ann Bell",
        "Carl Dunn",
    ]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("3.\t**Roof**", "3."),
        ("3\t<b>Roof</b>", "3"),
        ("<p>3.\t<b>Roof</b></p>", "3."),
        ("C.\t**Roof**", "C."),
        ("**3.**\t**Roof**", "3."),
    ],
)
def test_a_tab_between_a_number_and_its_heading_makes_no_table(line: str, number: str) -> None:
    table = "Item\tWho\tWhen\n---\t---\t---\nMend it\tAB\tMay\n"
    assert _tree(f"{line}\n\nIt leaks.\n\n{table}")[0][2].split() == [number, "Roof"]


def test_rows_that_a_page_break_parts_stay_rows() -> None:
    document = read(
        (HEAD + "Item\tNotes\n---\t---\n1.\t<b>Roof</b>\n\tIt leaks.\n\n2.\t<b>Gate</b>\n\n\tIt creaks.\n").encode(),
        name="a.txt",
        options=Options(),
    )
    assert len([block for block in document.document.blocks if isinstance(block, Table)]) == 1
