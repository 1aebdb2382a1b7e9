"""Cells of HTML: the fast path against BeautifulSoup, lists, breaks, nested tables, damage."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.document.builder import TreeBuilder
from minutes_extract.document.inline import _lxml_events, ordinal, play, read_html, walk_soup
from minutes_extract.document.markup import Piece, tokenize
from minutes_extract.document.tree import Document, Table

Line = tuple[str, str, int, str | None]


def fast(cell: str) -> Document:
    builder = TreeBuilder(cell)
    read_html(builder, 0, len(cell))
    return builder.document("test")


def oracle(cell: str) -> Document:
    """The cell as BeautifulSoup has it."""
    builder = TreeBuilder(cell)
    pieces = [token for token in tokenize(cell) if isinstance(token, Piece)]
    play(builder, list(walk_soup(BeautifulSoup(cell, "html.parser"))), pieces)
    return builder.document("test")


def lines(document: Document) -> list[Line]:
    return [(p.text, p.kind, p.level, p.marker) for p in document.paragraphs()]


def styled(document: Document) -> dict[str, list[str]]:
    """The words of each style, by paragraph."""
    styles = document.styles
    names = {"bold": styles.bold, "italic": styles.italic, "underline": styles.underline, "struck": styles.struck}
    return {
        name: [document.text[a:b] for p in document.paragraphs() for a, b in ranges.within(p.start, p.end)]
        for name, ranges in names.items()
    }


WELL_FORMED = """
<p>One line.</p>
<p>One.</p><p>Two.</p>
<p>One.</p> <p>Two.</p> <p></p> <p>Four.</p>
<p><b>Action – LT to mend the roof</b></p>
<p><strong>Bold</strong> and <em>slanted</em> and <u>under</u> and <s>struck</s>.</p>
<b>one</b> <b>two</b>
<p>a<b>b<i>c</i></b><i>d</i></p>
<p>line one<br/>line two<br>line three</p>
<ul><li>• first</li><li>• second</li></ul>
<ul style="list-style-type: disc"><li>first</li><li>second</li></ul>
<ol><li>first</li><li>second</li></ol>
<ol style="list-style-type:lower-alpha"><li>first</li><li><p>second</p><p>more of it</p></li></ol>
<ol start="4" type="i"><li>fourth</li></ol>
<ul><li>outer<ul><li>inner</li></ul></li><li>outer again</li></ul>
<p>Before</p><ul><li>in</li></ul><p>After</p>
<span style="font-weight:bold">weight</span> <span style="text-decoration: underline">line</span>
<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
<p>x</p><table><tr><th>head</th></tr><tr><td><p>p1</p><p>p2</p></td></tr></table><p>y</p>
<div><p>Fish &amp; Chips &nbsp; &pound;4</p></div>
<P><STRONG>UPPER</STRONG></P>
<h2>Heading</h2><p>text</p>
<p>caf&#233; &#x2013; &hellip; &lt;b&gt;</p>
<p><a href="x">linked</a> <sup>th</sup> <font color="red">red</font></p>
<blockquote><p>quoted</p></blockquote>
<p>a</p><hr/><p>b</p>
<p>hy\u00adphen and zero\u200bwidth</p>
<!-- comment --><p>seen</p>
""".strip().splitlines()


@pytest.mark.parametrize("cell", WELL_FORMED)
def test_the_fast_path_reads_as_beautifulsoup_does(cell: str) -> None:
    ours, theirs = fast(cell), oracle(cell)
    assert ours.text == theirs.text
    assert lines(ours) == lines(theirs)
    assert styled(ours) == styled(theirs)
    assert ours.remarks == []


@pytest.mark.parametrize("cell", WELL_FORMED)
def test_the_fast_path_is_taken(cell: str) -> None:
    """The characters that lxml sees are those of the tokenizer: no second parser is needed."""
    events = _lxml_events(cell)
    text = "".join(token.text for token in tokenize(cell) if isinstance(token, Piece))
    assert events is not None
    assert "".join(event.value for event in events if event.kind == "text") == text


TAGS = st.sampled_from("p b strong i em u span ul ol li div br/".split())
WORDS = st.sampled_from(["word", "Fish &amp; Chips", " ", "6 &lt; 7", "&nbsp;", "caf&#233;", "B&Q", "LT to go."])


@given(st.lists(st.one_of(WORDS, TAGS.map("<{}>".format), TAGS.map("</{}>".format)), max_size=15).map("".join))
def test_visible_characters_do_not_hang_on_the_parser(cell: str) -> None:
    """However damaged the tags, the words that are seen are those that stand between them."""
    seen = "".join(token.text for token in tokenize(cell) if isinstance(token, Piece))
    assert "".join(fast(cell).text.split()) == "".join(seen.split())


# damaged cells: the words, paragraph by paragraph, and what is bold of them
DAMAGED = [
    ("<p>One<p>Two", ["One", "Two"], []),
    ("<p><b>Bold to the end", ["Bold to the end"], ["Bold to the end"]),
    ("<b>Bold</p> more</b>", ["Bold more"], ["Bold more"]),
    ("One</b></p></li> more", ["One more"], []),
    ("<p>One</i> two</p>", ["One two"], []),
    ("<ul><li>one<li>two</ul>", ["one", "two"], []),
    ("<p class='x>text</p>", ["text"], []),
    ("<p>5 < 6 and 7 > 6</p>", ["5 < 6 and 7 > 6"], []),
    ("<p>ends in a tag <b", ["ends in a tag <b"], []),
    ("<p>one &amp two</p>", ["one & two"], []),
    ("<!-- never closed <p>text</p>", ["<!-- never closed", "text"], []),
    ("<p>a</p><script>alert(1)", ["a", "alert(1)"], []),
    ("<o:p>Word</o:p><p>text</p>", ["Word", "text"], []),
    ("<p>\x00 null</p>", ["\x00 null"], []),
    ("<![if !supportLists]>1.<![endif]> text", ["1. text"], []),
]


@pytest.mark.parametrize(("cell", "words", "bold"), DAMAGED, ids=[c[0] for c in DAMAGED])
def test_damaged_cells(cell: str, words: list[str], bold: list[str]) -> None:
    document = fast(cell)
    assert [p.text for p in document.paragraphs()] == words
    assert styled(document)["bold"] == bold


@pytest.mark.parametrize(
    ("cell", "bold"),
    [
        ("<b><p>Governance</p></b>", ["Governance"]),
        ("<strong class=x><p>One</p> <p>Two</p></strong> <p>Three</p>", ["One", "Two"]),
        ("<p><b>One</b></p> <p>Two</p>", ["One"]),
        ("<p><b>One</p> <p>Two</p></b>", ["One"]),  # never closed where it should be
    ],
)
def test_bold_around_paragraphs(cell: str, bold: list[str]) -> None:
    assert styled(fast(cell))["bold"] == bold


def test_other_dashes_are_written_as_the_usual_ones() -> None:
    document = fast("<p>non&#8209;executive &minus; A\u2212B</p>")
    assert [p.text for p in document.paragraphs()] == ["non-executive – A\u2212B"]  # a reader has changed the last


def test_a_table_of_one_cell_in_a_cell_is_a_frame() -> None:
    builder = TreeBuilder("<table><tr><td><p>a</p><p>b</p></td></tr></table> <table><tr><td>c<td>d</table>")
    builder.open_row()
    builder.open_cell()
    read_html(builder, 0, len(builder.source))
    (table,) = builder.document("test").blocks
    assert isinstance(table, Table)
    held = table.rows[0].cells[0].blocks
    assert [block.text for block in held if not isinstance(block, Table)] == ["a", "b"]
    assert [row.texts for block in held if isinstance(block, Table) for row in block.rows] == [["c", "d"]]


def test_a_break_is_soft_and_a_paragraph_is_not() -> None:
    document = fast("<p>one<br>two</p><p>three</p>")
    assert [(p.text, p.soft) for p in document.paragraphs()] == [("one", False), ("two", True), ("three", False)]


def test_empty_paragraphs_are_counted() -> None:
    assert [p.gap for p in fast("<p>one</p><p></p><p>&nbsp;</p><p>two</p>").paragraphs()] == [0, 2]


def test_tables_in_cells() -> None:
    (table,) = fast("<table><tr><td>a<td>b<tr><td>c</table>").blocks
    assert isinstance(table, Table)
    assert [row.texts for row in table.rows] == [["a", "b"], ["c"]]


@pytest.mark.parametrize(
    ("kind", "number", "expected"),
    [
        ("1", 12, "12."),
        ("a", 1, "a."),
        ("a", 26, "z."),
        ("A", 3, "C."),
        ("i", 4, "iv."),
        ("i", 49, "xlix."),
        ("I", 9, "IX."),
        ("i", 0, "0."),
    ],
)
def test_ordinals(kind: str, number: int, expected: str) -> None:
    assert ordinal(kind, number) == expected
