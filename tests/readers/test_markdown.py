"""Markdown: the tree, the styles, tables that no parser reads, and the way back to the source."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes_extract.document.tree import Block, Document, Paragraph
from minutes_extract.readers.markdown import FORMAT, read

STYLES = {"b": "bold", "i": "italic", "u": "underline", "s": "struck"}


def shown(document: Document, paragraph: Paragraph) -> str:
    """'l2 1. text' for an item; '~' for a soft line, '+n' for empty paragraphs above, '{b}' for what is all bold."""
    kind = {"paragraph": "", "list_item": f"l{paragraph.level} ", "heading": f"h{paragraph.level} "}[paragraph.kind]
    marker = f"{paragraph.marker} " if paragraph.marker else ""
    gap = f"+{paragraph.gap} " if paragraph.gap else ""
    whole = [k for k, n in STYLES.items() if getattr(document.styles, n).share(paragraph.start, paragraph.end) == 1]
    style = f"{{{''.join(whole)}}}" if whole else ""
    return f"{gap}{'~' if paragraph.soft else ''}{kind}{marker}{style}{paragraph.text}"


def blocks(document: Document, held: list[Block] | None = None) -> list[object]:
    """Paragraphs as `shown`; a table as its rows, a row as a list of cells, a cell as a list of blocks."""
    out: list[object] = []
    for block in document.blocks if held is None else held:
        if isinstance(block, Paragraph):
            out.append(shown(document, block))
        else:
            out.append([[blocks(document, cell.blocks) for cell in row.cells] for row in block.rows])
    return out


def tree(source: str) -> list[object]:
    return blocks(read(source))


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def styled(source: str, name: str) -> list[str]:
    document = read(source)
    ranges = getattr(document.styles, name)
    return [document.text[a:b] for a, b in zip(ranges.starts, ranges.ends, strict=True)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# One\n\n### Three ###\n", ["h1 One", "h3 Three"]),
        ("##Attendees\nJo Hall, Sam Lee", ["h2 Attendees", "Jo Hall, Sam Lee"]),
        ("Title\n=====\nSub\n---\ntext", ["h1 Title", "h2 Sub", "text"]),
        ("One.\nTwo.\nThree words.\n---\n", ["One.", "~Two.", "~Three words."]),  # prose with a rule below it
        ("#2 was closed", ["#2 was closed"]),
        ("# Roof\n\n#Notes of last meeting\nAgreed.", ["h1 Roof", "h1 Notes of last meeting", "Agreed."]),
        ("# Roof\n\n#mill #river and more", ["h1 Roof", "#mill #river and more"]),
        ("# Roof\n\n#2 Notes of last meeting", ["h1 Roof", "#2 Notes of last meeting"]),
        (
            "# Roof\n\n#TODO sweep the yard\n\n- #Sweep the yard",
            ["h1 Roof", "#TODO sweep the yard", "l1 • #Sweep the yard"],
        ),
        ("#Notes of last meeting", ["#Notes of last meeting"]),
        ("a\n\n***\n\nb", ["a", "b"]),
        ("\ufeff# Minutes", ["h1 Minutes"]),
        ("a\r\n\r\n# b\r\rc", ["a", "h1 b", "c"]),
        ("> quoted\n>\n> > more", ["quoted", "more"]),
        ("```\n  one\n\ntwo\n```", ["one", "+1 ~two"]),
        ("    *indented text*", ["{i}indented text"]),
        ("&nbsp;\n\n\u00a0\n\ntext", ["+2 text"]),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert tree(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- a\n- b\n  - c\n\n    more\n- d", ["l1 • a", "l1 • b", "l2 • c", "l2 more", "l1 • d"]),
        ("3. a\n4. b", ["l1 3. a", "l1 4. b"]),
        ("1. a\n1. b\n1. c", ["l1 1. a", "l1 2. b", "l1 3. c"]),  # numbers left to the renderer
        ("1) a\n2) b\n   1. c\n   2. d\n", ["l1 1) a", "l1 2) b", "l2 1. c", "l2 2. d"]),
        ("- [ ] Jo to write\n- [x] Sam wrote\n- [X] Al", ["l1 [ ] Jo to write", "l1 [x] Sam wrote", "l1 [x] Al"]),
        ("- [Kurt] to ask", ["l1 • [Kurt] to ask"]),
        ("      * deep first", ["l1 • deep first"]),
        ("- a\n\ntext", ["l1 • a", "text"]),
        ("- # In a list\n", ["h1 In a list"]),
        ("- > quoted\n", ["l1 • quoted"]),
    ],
)
def test_lists(source: str, expected: list[str]) -> None:
    assert tree(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # a statement or a person a line
        ("Alice Smith\nBob Jones\nCarol White", ["Alice Smith", "~Bob Jones", "~Carol White"]),
        (
            "Present: A Hall, B Lee and\nC Moss\nApologies: D Nye",
            ["Present: A Hall, B Lee and C Moss", "~Apologies: D Nye"],
        ),
        ("Text of the item\n**Action**: Jo", ["Text of the item", "~Action: Jo"]),
        ("The following were agreed:\nNew chairs", ["The following were agreed:", "~New chairs"]),
        # prose wrapped at a width
        (
            "The board met for the first time since summer and it\nwas agreed that the papers of\nNorwich would do.",
            ["The board met for the first time since summer and it was agreed that the papers of Norwich would do."],
        ),
        ("Jo Hall,\nSam Lee", ["Jo Hall, Sam Lee"]),
        # hard breaks
        ("one  \ntwo\\\nthree<br>four<br/>\nfive", ["one", "~two", "~three", "~four", "~five"]),
    ],
)
def test_line_ends(source: str, expected: list[str]) -> None:
    assert tree(source) == expected


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a *b* **c** ~~d~~ `e*f*`", "a b c d e*f*"),
        ("[Full report](https://e.org/x_(y)_z 'T') and [this][r]\n\n[r]: http://e.org", "Full report and this"),
        ("![Logo](logo.png) Text ![a ![b](c)](d)", "Text"),
        ("<https://e.org/a%20b> <jo@e.org>", "https://e.org/a%20b jo@e.org"),
        ("Fish &amp; chips &#8217; \\*not\\* 2\\. R&D &bogus;", "Fish & chips ’ *not* 2. R&D &bogus;"),
        ("x <!-- unseen --> y <span class='a'>z</span>", "x y z"),
        ("in\u200bside the soft\u00adly", "inside the softly"),
        ("[Kurt]: agreed", "[Kurt]: agreed"),  # a note, not the address of a link
        ("[1]: http://e.org/a", ""),
        ("a [b] (c) [d](e f) ![x", "a [b] (c) [d](e f) ![x"),
    ],
)
def test_inline(source: str, text: str) -> None:
    assert " ".join(p.text for p in read(source).paragraphs()) == text


def test_styles() -> None:
    source = "a **b *c*** <u>d</u> ~~e~~ <b>f</b> and __g__ and <strong>h"
    assert styled(source, "bold") == ["b c", "f", "g", "h"]
    assert styled(source, "italic") == ["c"]
    assert styled(source, "underline") == ["d"]
    assert styled(source, "struck") == ["e"]
    assert styled(source + "\n\nnext", "bold")[-1] == "h"  # an open tag ends with its block


def test_asterisks_that_pair_with_none_are_not_text() -> None:
    source = "on **2nd August****, at** 7pm\n\n** Item ** text"
    assert [p.text for p in read(source).paragraphs()] == ["on 2nd August, at 7pm", "Item text"]
    assert styled(source, "bold") == ["2nd August, at", "Item"]


def test_one_dash_below_words_is_an_empty_item() -> None:
    assert [(p.kind, p.text) for p in read("**Discussion:**\n- \n\nTitle\n---\n").paragraphs()] == [
        ("paragraph", "Discussion:"),
        ("heading", "Title"),
    ]


def test_pipe_tables() -> None:
    source = "| Action | Who |\n|---|:--:|\n| x \\| y | **JS**<br>and<br>BK | extra |\n| none |\nbelow\n"
    assert tree(source) == [
        [[["Action"], ["Who"]], [["x | y"], ["{b}JS", "~and", "~BK"], ["extra"]], [["none"]]],
        "below",
    ]


def test_lists_in_cells() -> None:
    source = "|a|\n|-|\n|<ul><li>one</li><li>*two*</li></ul><ol><li>three</ol>|"
    assert tree(source) == [[[["a"]], [["l1 • one", "l1 • {i}two", "l1 1. three"]]]]


BROKEN = """| \n**No**\n\n | \n\n**Item**\n\n | \n\n**By**\n\n |
| --- | --- | --- |
| **1.** | **Highways** |   |
|   | \u00a0\n\n- One road\n    - with a bend\n\nText of\nprose. |  \u00a0\n\n\u00a0\n\nPAG |
| 2. | No more \\| less | |

After | all
"""


def test_tables_whose_cells_run_over_lines() -> None:
    assert tree(BROKEN) == [
        [
            [["{b}No"], ["{b}Item"], ["{b}By"]],
            [["{b}1."], ["{b}Highways"], []],
            [[], ["+1 l1 • One road", "l2 • with a bend", "Text of prose."], ["+2 PAG"]],
            [["2."], ["No more | less"], []],
        ],
        "After | all",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "| a | b |\n| - | - |\n| short |\n\nText | more |\n",
        "| a | b |\n| - | - |\n| short\n\n# Heading\n\na | b |\n",
        "```\n| \na | b |\n| - | - |\n| \n1 | 2 |\n```\n",
    ],
)
def test_short_rows_take_nothing_from_below(source: str) -> None:
    blocks = tree(source)
    assert isinstance(blocks[-1], str)
    assert "short" not in blocks[-1]


def test_tables_drawn_with_rules() -> None:
    grid = """\
+-----------+----------------+
| **Name**  | Office         |
+===========+================+
| Ann Bell  | Chair of the   |
|           | board          |
+-----------+----------------+
| Carl Dunn |                |
+-----------+----------------+
"""
    assert tree(grid) == [[[["{b}Name"], ["{b}Office"]], [["Ann Bell"], ["Chair of the board"]], [["Carl Dunn"], []]]]
    columns = """\
  ------------------------------
  Ref    Action          Owner
  ------ --------------- -------
  1      Mend the roof   Ann
         before winter

  2      Sweep           Carl
  ------------------------------

  Name        Office
  ----------- --------
  Ann Bell    Chair
  Carl Dunn   Clerk

After.
"""
    assert tree(columns) == [
        [
            [["{b}Ref"], ["{b}Action"], ["{b}Owner"]],
            [["1"], ["Mend the roof before winter"], ["Ann"]],
            [["2"], ["Sweep"], ["Carl"]],
        ],
        [[["{b}Name"], ["{b}Office"]], [["Ann Bell"], ["Chair"]], [["Carl Dunn"], ["Clerk"]]],
        "After.",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Some words\n-----\n\nA line\n",
        "+----+\nno row\n",
        "---\n\n- one\n- two\n\n---\n",
        "The costs\n--- and ---\nare high\n",
        "```\n+----+----+\n| a  | b  |\n+----+----+\n```\n",
    ],
)
def test_rules_that_draw_no_table(source: str) -> None:
    assert not [block for block in tree(source) if isinstance(block, list)]


def test_html_tables_with_and_without_markdown() -> None:
    plain = "text\n\n<table><tr><th>a</th><td>b *c*</td></tr></table>\n\nafter"
    assert tree(plain) == ["text", [[["{b}a"], ["b *c*"]]], "after"]
    mixed = "<table>\n<tr><td>\n\n**a**\n\n- b\n\n</td><td>c</td></tr>\n</table>\n\nafter"
    assert tree(mixed) == [[[["{b}a", "l1 • b"], ["c"]]], "after"]


def test_front_matter() -> None:
    source = '---\ntitle: "Board: minutes"\ndate: 2020-01-02 # held\ntags:\n  - a\n  - "b"\nlayout: x\n---\n# H\n'
    document = read(source)
    assert document.metadata == {"title": "Board: minutes", "date": "2020-01-02", "tags": "a, b", "layout": "x"}
    assert [p.text for p in document.paragraphs()] == ["Board: minutes", "2020-01-02", "H"]
    assert document.source[slice(*document.offsets.source_span(0, 5) or (0, 0))] == "Board"


def test_front_matter_of_toml() -> None:
    source = '+++\ntitle = "Board: minutes"\ndate = 2020-01-02 # held\n\n[extra]\ntags = ["a",\n  "b"]\n+++\n# H\n'
    document = read(source)
    assert [p.text for p in document.paragraphs()] == ["Board: minutes", "2020-01-02", "H"]
    assert document.metadata["title"] == "Board: minutes"
    assert "Just words" in read("+++\nJust words\n+++\n").text


PAGE = """# Minutes
{: .title #top}

Text here.{: .lead} [**Minutes**](/a.pdf){: .button }

::: {.callout collapse="true"}
## People {#people .wide}

- Ann Bell
{: style="color:red"}
- Carl Dunn
:::

{% include head.html %}

{{< video abc >}}

[TOC]

```
{: .kept }
```
"""


def test_what_is_for_the_page_is_furniture_or_markup() -> None:
    document = read(PAGE)
    furniture = [tuple(map(int, part.split(","))) for part in document.metadata["furniture"].split(";")]
    aside = [document.text[start:end] for start, end in furniture]
    assert aside == [
        "{: .title #top}", '::: {.callout collapse="true"}', '{: style="color:red"}', ":::", "{% include head.html %}",
        "{{< video abc >}}", "[TOC]",
    ]  # fmt: skip
    told = [p.text for p in document.paragraphs() if p.text not in aside]
    assert told == ["Minutes", "Text here. Minutes", "People", "Ann Bell", "Carl Dunn", "{: .kept }"]


GRID = """+---------------+---------+
| Action        | Who     |
+===============+=========+
| Mend the roof | AB      |
| and the gate  |         |
+---------------+---------+
| - slates      | CD      |
| - paint       |         |
+---------------+---------+

After
"""


def test_grid_tables() -> None:
    assert tree(GRID) == [
        [
            [["{b}Action"], ["{b}Who"]],
            [["Mend the roof and the gate"], ["AB"]],
            [["l1 • slates", "l1 • paint"], ["CD"]],
        ],
        "After",
    ]


COLUMNS = """-----------------------------------------
 Action             Who
                    leads     When
------------------- --------- -----------
 Mend the roof      Ann Bell  1 June
 and the gate

 Buy paint          CD        2 June
-----------------------------------------

Name      Role
--------- ---------
Ann Bell  Chair
Carl Dunn Treasurer

After
"""


def test_tables_in_columns() -> None:
    assert tree(COLUMNS) == [
        [
            [["{b}Action"], ["{b}Who leads"], ["{b}When"]],
            [["Mend the roof and the gate"], ["Ann Bell"], ["1 June"]],
            [["Buy paint"], ["CD"], ["2 June"]],
        ],
        [[["{b}Name"], ["{b}Role"]], [["Ann Bell"], ["Chair"]], [["Carl Dunn"], ["Treasurer"]]],
        "After",
    ]


@pytest.mark.parametrize("source", ["+--+\nno table\n", "---- ----\n\ntext\n\n---- ----\n"])
def test_dashes_that_draw_no_table(source: str) -> None:
    assert all(isinstance(block, str) for block in tree(source))


@pytest.mark.parametrize("source", ["---\nJust a rule\n---\ntext", "---\n\ntext", "---\n---\na", "---\nkey: value\n"])
def test_rules_are_not_front_matter(source: str) -> None:
    document = read(source)
    assert document.metadata == {}
    assert all(word in document.text for word in ("text", "rule", "value") if word in source)


def test_what_is_nested_too_deeply_is_kept() -> None:
    document = read("\n".join("  " * k + f"- item{k}" for k in range(60)) + "\n\n" + "> " * 90 + "quoted")
    assert all(f"item{k}" in document.text for k in range(60))
    assert "quoted" in document.text
    assert {r.code for r in document.remarks} == {"deep-nesting"}


def test_format() -> None:
    assert read("").format == FORMAT == "markdown"
    assert read("").blocks == []


HOSTILE = [
    "[",
    "![",
    "![a](",
    "*a ",
    "`",
    "<",
    "<!--",
    "|",
    "|a\n",
    "> ",
    "- ",
    "\t",
    "&",
    "\\",
    "##a\n",
    "<table>",
    "(i) ",
    "| a | b |\n|---|---|\n",
    "| a | b |\n|---|---|\n| a |\n|---|\n",
    "||\n|-|\n",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    begin = time.process_time()
    document = read("| a |\n|-|\n" + unit * (30_000 // len(unit)))
    list(document.paragraphs())
    assert time.process_time() - begin < 5


def exact(document: Document) -> None:
    """Each paragraph is where it says, and its letters stand in its slice of the source in order."""
    for paragraph in document.paragraphs():
        assert document.text[paragraph.start : paragraph.end] == paragraph.text
        span = document.offsets.source_span(paragraph.start, paragraph.end)
        assert span is not None
        piece = document.source[slice(*span)]
        if "&" not in piece:
            rest = iter(piece)
            assert all(c in rest for c in paragraph.text if not c.isspace())


MARKS = st.sampled_from([*"*_`~|<>[]()#-+.:&\\!\n\n\n \t", "\r\n", "**", "- ", "1. ", "    ", "| --- | --- |\n", "|\n"])
PIECES = st.sampled_from(
    [
        "Jo",
        "Hall:",
        "é",
        "\u00a0",
        "\0",
        "\u2028",
        "\u200b",
        "\x0c",
        "<br>",
        "<b>",
        "</td>",
        "<table>",
        "<td>",
        "&amp;",
        "https://e.org",
        "[x]",
        "---\n",
        "[a]: b\n",
    ]
)


@given(st.one_of(st.text(), st.lists(st.one_of(MARKS, MARKS, PIECES), max_size=40).map("".join)))
@example("| \n*a | b |\n| - | - |\n| c |\n|  \n\n")
@example("- [ ]\n- [x]")
@example("\\|a|\\\\|\n-|-")
def test_any_text_is_read(source: str) -> None:
    document = read(source)
    exact(document)
    assert document.source == source


WORD = st.text("abcdefgXYZéß", min_size=1, max_size=8)
INLINE = st.one_of(
    WORD,
    st.builds("**{}**".format, WORD),
    st.builds("*{}*".format, WORD),
    st.builds("~~{}~~".format, WORD),
    st.builds("[{}](http://1.2)".format, WORD),
    st.builds("`{}`".format, WORD),
    st.builds("<u>{}</u>".format, WORD),
)
LINE = st.lists(INLINE, min_size=1, max_size=6).map(" ".join)
BLOCK = st.one_of(
    LINE,
    LINE.map("# {}".format),
    LINE.map("1. {}".format),
    LINE.map("- {}".format),
    LINE.map("  - {}".format),
    LINE.map("> {}".format),
    st.builds("| {} | {} |\n| --- | --- |\n| {} |".format, LINE, LINE, LINE),
    st.builds("| \n{}\n\n | {} |\n| --- | --- |\n| {} | {}\n\n- {} |".format, LINE, LINE, LINE, LINE, LINE),
    st.builds("{}  \n{}\n{}".format, LINE, LINE, LINE),
    st.builds("<div>{}</div>".format, WORD),
)


@given(st.lists(BLOCK, max_size=8), st.sampled_from(["\n\n", "\r\n\r\n", "\n\n\n"]))
def test_no_letter_is_lost_and_none_invented(parts: list[str], end: str) -> None:
    source = end.join(parts)
    document = read(source)
    exact(document)
    markup = ("http://1.2", "<u>", "</u>", "<div>", "</div>", "1. ")
    plain = source
    for mark in markup:
        plain = plain.replace(mark, "")
    assert letters(document.text) == letters(plain)


def test_lists_of_forums() -> None:
    document = read("[LIST]\n[*]Ann to ask\n[*]Carl to go\n[/LIST]\n")
    assert [(p.kind, p.text, p.first) for p in document.paragraphs()] == [
        ("paragraph", "[LIST]", True),
        ("list_item", "Ann to ask", True),
        ("list_item", "Carl to go", True),
        ("paragraph", "[/LIST]", False),
    ]
    start = next(p.start for p in document.paragraphs() if p.text == "Carl to go")
    span = document.offsets.source_span(start, start + 4) or (0, 0)
    assert document.source[slice(*span)] == "Carl"


def test_capitals_that_go_on_below() -> None:
    source = (
        "- Ann to ask the bank for another loan before the end of June. STILL WAITING FOR\n  THE BANK\n- Carl to go\n"
    )
    assert [p.text for p in read(source).paragraphs()] == [
        "Ann to ask the bank for another loan before the end of June. STILL WAITING FOR THE BANK",
        "Carl to go",
    ]
