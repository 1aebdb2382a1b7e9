"""Plain markup is read without a parser, and gives exactly what the parser would have given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.document.builder import TreeBuilder
from minutes_extract.document.inline import _lxml_events, play
from minutes_extract.document.markup import Piece, tokenize
from minutes_extract.document.plain import read_plain
from minutes_extract.document.tree import Document


def plain(cell: str) -> Document | None:
    builder = TreeBuilder(cell)
    return builder.document("test") if read_plain(builder, 0, len(cell)) else None


def parsed(cell: str) -> Document:
    """The cell as lxml has it."""
    builder = TreeBuilder(cell)
    events = _lxml_events(cell)
    assert events is not None
    play(builder, events, [token for token in tokenize(cell) if isinstance(token, Piece)])
    return builder.document("test")


def same(one: Document, other: Document) -> None:
    assert one.text == other.text
    assert one.blocks == other.blocks
    for style in ("bold", "italic", "underline", "struck"):
        ours, theirs = getattr(one.styles, style), getattr(other.styles, style)
        assert (ours.starts, ours.ends) == (theirs.starts, theirs.ends), style
    places = range(len(one.text))
    assert [one.offsets.source_span(n, n + 1) for n in places] == [other.offsets.source_span(n, n + 1) for n in places]


PLAIN = """
<p>One line.</p>
<p>One.</p> <p> Two. </p><p></p><p>Four.</p>
<P><B>Upper</B> case</P>
<p>a<b>b <i>c</i></b><i> d</i> e</p>
<p>one<br/>two<br />three<br>four</p>
<ul><li>• first</li><li>• second</li></ul>
<ul style="list-style-type: none"><li>first</li><li><p>second</p><p>more of it</p></li></ul>
<ol start="4" type="i"><li>fourth</li></ol>
<ol style="list-style-type:lower-alpha"><li>first</li><li>second<ol><li>inner</li></ol></li></ol>
<p style="margin:0" class="x">text</p><div><p>in a division</p></div>
<p><span style="font-weight:bold">weight</span> and <span style="font-size:11pt">size</span></p>
<p><a href="https://example.org/a">linked</a>, 4<sup>th</sup></p>
<p>Fish &amp; Chips &lt;b&gt; &quot;so&quot;&nbsp;</p>
<p>caf&#233; &#8216;quoted&#8217; &pound;4 &#x2013; &hellip;</p>
<p>hy&shy;phen, non&#160;breaking,  two spaces</p>
<p>caf\u00e9 \u2018quoted\u2019 \u2013 5 > 4</p>
""".strip().splitlines()


@pytest.mark.parametrize("cell", PLAIN)
def test_plain_markup_reads_as_the_parser_reads_it(cell: str) -> None:
    document = plain(cell)
    assert document is not None
    same(document, parsed(cell))


OTHER = """
<p>One<p>Two
<p><b>never closed</p>
<b>crossed <i>tags</b></i>
<b>bold <b>in bold</b></b>
<b><p>block in a style</p></b>
<p><p>block in a block</p></p>
<li>no list</li>
<p>text</p></p>
<p>5 < 6</p>
<p>B&Q and A & B</p>
<p>&amp without its stop</p>
<p>&#150; and &lang;</p>
<p class='single'>text</p>
<p class="a" class="b">text</p>
<p class="a"id="b">text</p>
<p title="a &amp; b">text</p>
<!-- comment --><p>text</p>
<p>text<script>alert(1)</script></p>
<table><tr><td>a</td></tr></table>
<p>\u200b\U0001f600</p>
<p>\ufeffmark</p>
""".strip().splitlines()


@pytest.mark.parametrize("cell", OTHER)
def test_other_markup_is_left_to_the_parser(cell: str) -> None:
    builder = TreeBuilder(cell)
    assert not read_plain(builder, 0, len(cell))
    assert builder.document("test").text == ""


TAGS = "p b strong i em u s span a sup div ul ol li".split()
WORDS = st.sampled_from(
    ["word", " ", "a b", " led", "trailed ", "two  blanks", "&amp;", "&nbsp;", "&#8217;", "caf\u00e9", "<br/>", "• x",
     "\u00ad", "\u00a0"]
)  # fmt: skip
MARKUP = st.recursive(
    WORDS,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from([*TAGS, 'ol type="a"', 'span style="font-style:italic"']),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(st.lists(MARKUP, min_size=1, max_size=4).map("".join))
def test_whatever_is_plain_reads_as_the_parser_reads_it(cell: str) -> None:
    document = plain(cell) if "<" in cell else None
    if document is not None:
        same(document, parsed(cell))
