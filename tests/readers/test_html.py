"""Pages of HTML: tree, numbers, offsets, the site around the minutes, and damage."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes_extract.document.markup import Piece, tokenize
from minutes_extract.document.tree import Document, Paragraph, Table
from minutes_extract.readers.html import read


def lines(document: Document) -> list[str]:
    return [(f"{p.marker} " if p.marker else "") + p.text for p in document.paragraphs()]


def visible(document: Document, key: str) -> list[str]:
    ranges = [tuple(map(int, part.split(","))) for part in document.metadata.get(key, "").split(";") if part]
    return [document.text[start:end] for start, end in ranges]


def rows(document: Document) -> list[list[str]]:
    return [row.texts for block in document.blocks if isinstance(block, Table) for row in block.rows]


def only(document: Document) -> Paragraph:
    (paragraph,) = document.paragraphs()
    return paragraph


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
        ("<ol start=4><li>a</li><li value='9'>b</li><li>c</li></ol>", ["4. a", "9. b", "10. c"]),
        ("<ol start=0><li>a</ol>", ["0. a"]),
        ("<ol reversed start=3><li>a<li>b</ol>", ["3. a", "2. b"]),
        ("<ol type=A><li>a<ol type=i><li>b<li>c</ol><li>d</ol>", ["A. a", "i. b", "ii. c", "B. d"]),
        ("<ol style='list-style-type: lower-alpha'><li>x</ol>", ["a. x"]),
        ("<ol style='list-style: upper-roman inside'><li>x<li>y</ol>", ["I. x", "II. y"]),
        ("<ol start=27 type=a><li>x</ol>", ["aa. x"]),
        ("<ol style='list-style:none'><li>1. x</ol>", ["1. x"]),
        ("<ul><li>x</ul>", ["• x"]),
        ("<ul><li><p>x</p><p>y</p></ul>", ["• x", "y"]),
    ],
)
def test_list_numbers(source: str, expected: list[str]) -> None:
    assert lines(read(source)) == expected


def test_nested_lists_have_levels_and_no_false_gaps() -> None:
    found = list(read("<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li></ol><p></p><p>d</p>").paragraphs())
    assert [(p.text, p.kind, p.level, p.gap) for p in found] == [
        ("a", "list_item", 1, 0),
        ("b", "list_item", 2, 0),
        ("c", "list_item", 1, 0),
        ("d", "paragraph", 0, 1),
    ]


def test_headings_definitions_and_styles() -> None:
    source = "<h2>Item</h2><dl><dt>Present<dd>A B<dd>C D</dl><p style='font-weight: bold'>x <i>y</i> <del>z</del>"
    document = read(source)
    found = list(document.paragraphs())
    assert [(p.kind, p.level, p.text) for p in found] == [
        ("heading", 2, "Item"),
        ("paragraph", 0, "Present"),
        ("list_item", 1, "A B"),
        ("list_item", 1, "C D"),
        ("paragraph", 0, "x y z"),
    ]
    styles, last = document.styles, found[-1]
    assert styles.bold.share(last.start, last.end) == 1
    assert [document.text[a:b] for a, b in styles.italic.within(last.start, last.end)] == ["y"]
    assert [document.text[a:b] for a, b in styles.struck.within(last.start, last.end)] == ["z"]


def test_tables_keep_their_columns() -> None:
    source = """<table><caption>Actions</caption><thead><tr><th>No<th>Action<th>Who</thead>
      <tr><td rowspan=2>1<td>a<td>LM<tr><td>b<td>CB<tr><td colspan=2>wide<td>EH</table>"""
    document = read(source)
    assert rows(document) == [["No", "Action", "Who"], ["1", "a", "LM"], ["", "b", "CB"], ["wide", "", "EH"]]
    assert lines(document)[0] == "Actions"
    table = document.blocks[1]
    assert isinstance(table, Table) and [cell.header for cell in table.rows[0].cells] == [True] * 3


def test_lists_and_tables_inside_cells() -> None:
    source = "<table><tr><th>x<th>y<tr><td><ul><li>a<li>b</ul><td><table><tr><td>c<td>d</table></table><p>after"
    document = read(source)
    assert rows(document)[1] == ["a b", "c d"]
    assert isinstance(document.blocks[-1], Paragraph) and document.blocks[-1].text == "after"


def test_a_table_that_frames_the_page_is_no_table() -> None:
    body = "".join(f"<p>Paragraph {n} of the minutes goes on for a while.</p>" for n in range(9))
    source = f"<table><tr><td><a href=/>Home</a></td><td><h1>Minutes</h1>{body}</td></tr></table>"
    document = read(source)
    assert not rows(document)
    assert visible(document, "furniture") == ["Home"]


def test_what_is_not_text_is_left_out() -> None:
    source = (
        '<!--#set var="title" value="Minutes" --><!--#include virtual="h.html" --><style>p {}</style>'
        "<script>if (a < b) alert('<p>no</p>')</script><p>a<!-- <b>no</b> -->b</p>"
    )
    document = read(source)
    assert lines(document) == ["ab"]
    assert document.metadata["title"] == "Minutes"


def test_title_and_its_place() -> None:
    source = "<html><head><title>Minutes &amp;\n notes</title></head><body><p>x"
    metadata = read(source).metadata
    start, end = map(int, metadata["title_span"].split(","))
    assert metadata["title"] == "Minutes & notes"
    assert source[start:end] == "Minutes &amp;\n notes"


def test_preformatted_text_keeps_its_lines() -> None:
    document = read("<pre>\nPresent: A\n  B\r\n\r\nItem <b>1</b>\nx &amp; y</pre><p>z")
    assert [(p.text, p.soft, p.gap) for p in document.paragraphs()] == [
        ("Present: A", False, 1),
        ("B", True, 0),
        ("Item 1", True, 1),
        ("x & y", True, 0),
        ("z", False, 0),
    ]


def test_a_quoted_value_may_hold_a_closing_bracket() -> None:
    source = '<p><a title="a > b" href="x">link</a> text</p><p class=\'a>open</p><p>next</p>'
    assert lines(read(source)) == ["link text", "open", "next"]


def test_line_breaks_are_soft() -> None:
    found = list(read("<p>&middot; a<br>b<br><br>c</p>").paragraphs())
    assert [(p.text, p.soft, p.gap, p.marker) for p in found] == [
        ("a", False, 0, "·"),
        ("b", True, 0, None),
        ("c", True, 1, None),
    ]


PAGE = """<html><head><title>T</title></head><body>
<header><div class="logo"><a href="/">Anytown Council</a></div>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul></nav></header>
<div class="breadcrumb"><a href="/">Home</a> &gt; Minutes</div>
<{tag}><h1>Minutes of the meeting of 3 May 2021</h1><p>Present: A Smith, B Jones</p>
<h2>1. Welcome</h2><p>The chair welcomed everyone to the meeting, see <a href="/x">the agenda</a>.</p></{tag}>
<aside><h3>Related</h3><ul><li><a href="/c">Other minutes</a></li></ul></aside>
<footer><p>Contact us at the town hall</p><p>© 2021 Anytown</p></footer></body></html>"""


@pytest.mark.parametrize("tag", ["main", "div"])
def test_the_site_around_the_minutes_is_marked(tag: str) -> None:
    document = read(PAGE.replace("{tag}", tag))
    (main,) = visible(document, "main")
    assert main.startswith("Minutes of the meeting") and main.endswith("the agenda.")
    assert visible(document, "furniture") == [
        "Anytown Council", "Home", "News", "Home > Minutes",
        "Related", "Other minutes", "Contact us at the town hall", "© 2021 Anytown",
    ]  # fmt: skip


def test_the_header_of_an_article_is_its_own() -> None:
    page = PAGE.replace(
        "<h1>Minutes of the meeting of 3 May 2021</h1>", "<header><h1>Minutes of 3 May 2021</h1></header>"
    )
    (main,) = visible(read(page.replace("{tag}", "article")), "main")
    assert main.startswith("Minutes of 3 May 2021")


def test_title_and_people_above_the_main_element() -> None:
    words = "The chair welcomed everyone to the meeting, and thanked them for coming out in the rain."
    source = (
        f"<body><header><p><a href=/>Home</a></p><h1>Ferry Group</h1><nav><a href=1>Agenda</a></nav></header>"
        f"<div><h2>Attendees</h2><p>Ann Bell, Carl Dunn</p></div><nav><h2>Contents</h2><a href=2>Roof</a></nav>"
        f"<main><h2>Roof</h2><p>{words}</p></main></body>"
    )
    document = read(source)
    (main,) = visible(document, "main")
    assert main.startswith("Ferry Group") and main.endswith("rain.")
    assert visible(document, "furniture") == ["Home", "Agenda", "Contents", "Roof"]


def test_without_elements_of_its_own_the_site_is_known_by_its_links() -> None:
    source = (
        "<p><a href=1>Home</a> | <a href=2>About</a> | <a href=3>Contact</a></p><h3>Sections</h3>"
        "<ul><li><a href=4>News</a></li><li><a href=5>Minutes</a></li></ul><h1>Minutes</h1>"
        "<p>Present: A Smith, B Jones, C Brown and others of the committee</p>"
        "<h3>Quick links</h3><ul><li><a href=6>Map</a></li></ul><p>Last updated 3 May</p>"
    )
    assert visible(read(source), "main") == ["Minutes\nPresent: A Smith, B Jones, C Brown and others of the committee"]


def test_a_page_of_links_alone_is_kept_whole() -> None:
    assert visible(read("<p><a href=1>Home</a></p><p><a href=2>About</a></p>"), "main") == ["Home\nAbout"]


# damage

TAGS = """p b strong i ul ol li br table tr td th h1 div span dl dt dd pre a script style title nav main section select
    option caption thead tbody form body html center font textarea svg noscript""".split()
WORDS = st.sampled_from(
    ["a", "Minutes", " ", "\n", "\t", "\u00a0", "&amp;", "&nbsp;", "&#0;", "&bogus;", "&lt;p&gt;", "<", ">", "&", "12",
     "\x00", "\u200b", "\u00ad", "é", "<!-- x -->", "<!--", "-->", "<!DOCTYPE html>", "<![CDATA[x]]>", "<?php x ?>",
     "</", "\u2028"]
)  # fmt: skip
TAG = st.sampled_from(TAGS)
ATTRIBUTE = st.sampled_from(
    ["", " start=3", " type='a'", " colspan=99 rowspan=9", " style='font-weight:bold'", " class='a>", ' id="x',
     " href=x",     ' title="a > b"', " role=main", " value=-3", " rowspan=99999"]
)  # fmt: skip
PART = st.one_of(WORDS, st.builds("<{}{}>".format, TAG, ATTRIBUTE), st.builds("</{}>".format, TAG), st.text(max_size=8))
PAGES = st.lists(PART, max_size=40).map("".join)


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def check(source: str) -> Document:
    document = read(source)
    paragraphs = list(document.paragraphs())
    last = 0
    for p in paragraphs:
        assert document.text[p.start : p.end] == p.text
        assert p.start >= last
        last = p.end
        span = document.offsets.source_span(p.start, p.end)
        assert span is not None
        pieces = [t.text for t in tokenize(source, *span) if isinstance(t, Piece)]
        if "<" not in source and "&" not in source:
            assert letters("".join(pieces)) == letters(p.text)
    return document


@given(PAGES)
@example("<table>a<tr>b<td>c</table>d</td></tr>")
@example("<td>a</td><tr>b<li>c</ul></li></table>")
@example("<b>" * 300 + "x" + "<p><b>" * 300 + "y")
def test_nothing_crashes_and_no_letter_is_lost(source: str) -> None:
    document = check(source)
    quoted = '"' in source or "'" in source  # a '>' in a quoted value is for the page to read
    if not quoted:
        expected = "".join(t.text for t in tokenize(source) if isinstance(t, Piece))
        assert letters("".join(p.text for p in document.paragraphs())) == letters(expected)


@given(st.lists(st.one_of(WORDS.filter(lambda w: "<" not in w and "&" not in w), TAG.map("<{}>".format)), max_size=30))
def test_spans_hold_the_words_of_their_paragraph(parts: list[str]) -> None:
    source = "".join(parts)
    document = read(source)
    for p in document.paragraphs():
        span = document.offsets.source_span(p.start, p.end)
        assert span is not None
        assert letters("".join(t.text for t in tokenize(source, *span) if isinstance(t, Piece))) == letters(p.text)


@pytest.mark.parametrize(
    "part",
    ["<p>a", "<div>a", "<b>a", "<ul><li>a", "<table><tr><td>a", "<td rowspan=900>a<tr>", "<td colspan=900>", "<a x='",
     "<!--",     "</p>", "<p", "&", "<pre>\n", "<a " + "b" * 50 + " ", "<font>", "<script>", "<select><option>x",
     "<a href=x>y</a>"],
)  # fmt: skip
def test_hostile_pages_take_linear_time(part: str) -> None:
    began = time.process_time()
    document = read(part * (60_000 // len(part)))
    assert time.process_time() - began < 6
    assert letters("".join(p.text for p in document.paragraphs())).count("a") <= 60_000


def test_deep_nesting_is_said_and_keeps_the_text() -> None:
    document = read("<div>" * 5000 + "<p>deep <b>words</b></p>")
    assert only(document).text == "deep words"
    assert [r.code for r in document.remarks] == ["deep-nesting"]


@pytest.mark.parametrize("kind", ["ul", "ol"])
def test_boxes_typed_in_lists(kind: str) -> None:
    document = read(
        f"<{kind}><li>[x] Ann to ask</li><li>[ ] Carl to mend</li><li>[X] Eve</li></{kind}><p>[x] a cross</p>"
    )
    boxes = ["[x]", "[ ]", "[x]"] if kind == "ul" else ["1.", "2.", "3."]
    assert lines(document) == [
        *map(" ".join, zip(boxes, ["Ann to ask", "Carl to mend", "Eve"], strict=True)),
        "[x] a cross",
    ]
