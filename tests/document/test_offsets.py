"""From visible characters back to the source: entities, white space, tags, invisible characters, line ends."""

from __future__ import annotations

import pytest

from minutes_extract.document.offsets import OffsetMap
from minutes_extract.document.tree import Document
from minutes_extract.readers.html_in_text import read


def quote(document: Document, words: str) -> str | None:
    """The source slice of the first place where these visible words stand."""
    at = document.text.index(words)
    span = document.offsets.source_span(at, at + len(words))
    return None if span is None else document.source[span[0] : span[1]]


# a cell (after a tab), what is visible of it, words of that, and the slice that they stand for
CELLS = [
    ("plain words", "plain words", "words", "words"),
    ("<p>Fish &amp; Chips</p>", "Fish & Chips", "Fish & Chips", "Fish &amp; Chips"),
    ("<p>Fish &amp; Chips</p>", "Fish & Chips", "&", "&amp;"),
    ("<p>Fish &amp; Chips</p>", "Fish & Chips", "Chips", "Chips"),
    ("<p>caf&#233; bar</p>", "café bar", "café", "caf&#233;"),
    ("<p>caf&#xE9; bar</p>", "café bar", "é", "&#xE9;"),
    ("<p>&ldquo;Hello&rdquo; there</p>", "“Hello” there", "Hello", "Hello"),
    ("<p>a&nbsp;b</p>", "a b", "a b", "a&nbsp;b"),
    ("<p>a &nbsp; &nbsp;b c</p>", "a b c", "b", "b"),
    ("<p>a\u00a0b</p>", "a b", "a b", "a\u00a0b"),
    ("<p>one   two</p>", "one two", "one two", "one   two"),
    ("<p>hy\u00adphen ated</p>", "hyphen ated", "hyphen", "hy\u00adphen"),
    ("<p>hy&shy;phen</p>", "hyphen", "hyphen", "hy&shy;phen"),
    ("<p>zero\u200bwidth</p>", "zerowidth", "zerowidth", "zero\u200bwidth"),
    ("<p>join\u2060ed\ufeff up</p>", "joined up", "joined", "join\u2060ed"),
    ("<p>right\u200fto\u200eleft</p>", "righttoleft", "righttoleft", "right\u200fto\u200eleft"),
    ("<p>so<b>me bo</b>ld</p>", "some bold", "some bold", "so<b>me bo</b>ld"),
    ("<p>so<b>me</b></p>", "some", "me", "me"),
    ("<p>5 &lt; 6 &gt; 4</p>", "5 < 6 > 4", "< 6", "&lt; 6"),
    ("<p>a < b</p>", "a < b", "< b", "< b"),
    ("<p>AT&T and B&Q</p>", "AT&T and B&Q", "AT&T", "AT&T"),
    ("<p>no semicolon &amp here</p>", "no semicolon & here", "& here", "&amp here"),
    ("<p>&bogus; entity</p>", "&bogus; entity", "&bogus;", "&bogus;"),
    ("<p>unclosed <b>bold", "unclosed bold", "bold", "bold"),
    ("stray</p></b> end tags</div>", "stray end tags", "end tags", "end tags"),
    ("<P><B>upper</B> case</P>", "upper case", "upper case", "upper</B> case"),
    ("<p>comment<!-- hidden --> out</p>", "comment out", "comment out", "comment<!-- hidden --> out"),
    ("<p>x<script>var y = '<b>';</script>z</p>", "xz", "z", "z"),
    ("<p>emoji 😀 after</p>", "emoji 😀 after", "after", "after"),
    ("<p>e\u0301 combining</p>", "e\u0301 combining", "combining", "combining"),
]


@pytest.mark.parametrize(("cell", "visible", "words", "expected"), CELLS, ids=[c[0] + " | " + c[2] for c in CELLS])
def test_cells(cell: str, visible: str, words: str, expected: str) -> None:
    document = read("x\t" + cell)
    (row,) = document.blocks[0].rows  # type: ignore[union-attr]
    assert " ".join(row.texts[1].split("\n")) == visible
    assert quote(document, words) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["no BOM", "BOM"])
def test_line_ends_and_byte_order_marks(end: str, mark: str) -> None:
    lines = ["**Minutes of the Weir Group**", "", "1.\t<b>Fees &amp; fines</b>", "\tAll was well.", ""]
    document = read(mark + end.join(lines))
    assert [p.text for p in document.paragraphs()] == [
        "Minutes of the Weir Group",
        "1.",
        "Fees & fines",
        "All was well.",
    ]
    for words, expected in (("Minutes of", "Minutes of"), ("Fees & fines", "Fees &amp; fines"), ("well.", "well.")):
        assert quote(document, words) == expected


def test_every_visible_character_has_its_own_place() -> None:
    source = "\ufeff**A &amp; B**\r\n\r\n1\t<p>So&nbsp;<b>me\u00ad thing</b>&hellip;</p>\t<ul><li>• one<li>two</ul>\r\n"
    document = read(source)
    last = 0
    for at, character in enumerate(document.text):
        span = document.offsets.source_span(at, at + 1)
        if character == "\n":
            assert span is None
            continue
        assert span is not None
        start, end = span
        assert last <= start < end <= len(source)
        last = start
        if end - start == 1 and not character.isspace():
            assert source[start:end] == character


# runs of (visible, length, source start, source end); then visible ranges and the source slices they have
MAPS = [
    ([(0, 5, 10, 15)], [((0, 5), (10, 15)), ((1, 3), (11, 13)), ((5, 5), None), ((4, 2), None)]),
    ([(0, 1, 0, 5), (1, 3, 5, 8)], [((0, 1), (0, 5)), ((0, 2), (0, 6)), ((1, 2), (5, 6))]),
    ([(0, 3, 0, 3), (4, 3, 9, 12)], [((0, 7), (0, 12)), ((3, 4), None), ((3, 5), (9, 10)), ((2, 4), (2, 3))]),
    ([(0, 3, 0, 3), (3, 3, 3, 6)], [((1, 5), (1, 5))]),
    ([], [((0, 3), None)]),
]


@pytest.mark.parametrize(("runs", "asked"), MAPS)
def test_maps(
    runs: list[tuple[int, int, int, int]], asked: list[tuple[tuple[int, int], tuple[int, int] | None]]
) -> None:
    offsets = OffsetMap()
    for run in runs:
        offsets.add(*run)
    assert [offsets.source_span(*visible) for visible, _ in asked] == [span for _, span in asked]


def test_runs_that_follow_each_other_become_one() -> None:
    offsets = OffsetMap()
    offsets.add(0, 3, 5, 8)
    offsets.add(3, 2, 8, 10)
    assert len(offsets) == 1
