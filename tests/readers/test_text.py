"""Plain text: wrapped prose, lists, headings, columns, mail, and the way back to the source."""

from __future__ import annotations

import time
from textwrap import dedent

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes_extract.document.tree import Block, Document, Paragraph
from minutes_extract.readers.text import FORMAT, read


def shown(paragraph: Paragraph) -> str:
    """'l2 1. text' for an item, 'h1 text' for a heading; '~' for a line that only a line break parts."""
    kind = {"paragraph": "", "list_item": f"l{paragraph.level} ", "heading": f"h{paragraph.level} "}[paragraph.kind]
    marker = f"{paragraph.marker} " if paragraph.marker else ""
    return f"{'~' if paragraph.soft else ''}{kind}{marker}{paragraph.text}"


def blocks(held: list[Block]) -> list[object]:
    """Paragraphs as `shown`; a table as its rows, a row as the texts of its cells, a rule as 'rule'."""
    out: list[object] = []
    for block in held:
        if isinstance(block, Paragraph):
            out.append(shown(block))
        else:
            out.append(["rule" if row.separator else row.texts for row in block.rows])
    return out


def tree(source: str) -> list[object]:
    return blocks(read(dedent(source)).blocks)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (  # prose wrapped at a width
            """\
            The committee met on Wednesday in the usual room at
            04:30p EST (01:30p PST, 21:30 GMT,
            03:00a India) for an hour.  Jo asked about version
            5.  Sam and
            Norman answered.
            """,
            [
                "The committee met on Wednesday in the usual room at 04:30p EST (01:30p PST, 21:30 GMT, 03:00a India) "
                "for an hour. Jo asked about version 5. Sam and Norman answered."
            ],
        ),
        ("Jo Hall\nSam Lee\nAl Moss\n", ["Jo Hall", "~Sam Lee", "~Al Moss"]),
        ("Present: Jo Hall,\nAl Moss\nApologies: Kim Nye", ["Present: Jo Hall, Al Moss", "~Apologies: Kim Nye"]),
        ("Present:  Jo Hall\n          Sam Lee\n", ["Present: Jo Hall", "~Sam Lee"]),
        (
            "ACTION: Jo to write to the Council\nabout the roof.\nACTION: Sam to pay.\n\nNext",
            ["ACTION: Jo to write to the Council about the roof.", "~ACTION: Sam to pay.", "Next"],
        ),
        ("The report was well-\nreceived", ["The report was well-received"]),
        ("one\fTwo\n\fThree", ["one", "Two", "Three"]),
        ("Text of the page\n\n  - 2 -\n\nPage 3 of 4\nmore", ["Text of the page", "- 2 -", "Page 3 of 4", "more"]),
        ("a\r\n\r\nb\rC", ["a", "b", "~C"]),
        ("\ufeffMinutes", ["Minutes"]),
        ("12:01 <jo> hello\n12:02 <sam> and hello\nto you", ["12:01 <jo> hello", "~12:02 <sam> and hello to you"]),
        ("Bye.\n-- \nJo Hall\nHarbour Trust\njo@example.org", ["Bye.", "Jo Hall", "~Harbour Trust", "~jo@example.org"]),
        ("above\n\n----------\n\nbelow", ["above", "below"]),
        (
            "  It leaks.\n     Action: Jo to call a roofer\n     by June\n  The porch is dry.",
            ["It leaks.", "~Action: Jo to call a roofer by June", "The porch is dry."],
        ),
        ("  It leaks.\n     Jo will call a\n  Roofer.", ["It leaks.", "~Jo will call a Roofer."]),
    ],
)
def test_prose(source: str, expected: list[str]) -> None:
    assert tree(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- a\n* b\n• c\n+ d", ["l1 - a", "l1 * b", "l1 • c", "l1 + d"]),
        ("  o One\n  o Two", ["l1 o One", "l1 o Two"]),
        (
            "- one that is\n  wrapped\n  - inner\n- two\n\n  more of two\n\nafter",
            ["l1 - one that is wrapped", "l2 - inner", "l1 - two", "l1 more of two", "after"],
        ),
        (
            "(a) one\n(b) two\n    (i) in\n    (ii) in\n(c) three",
            ["l1 (a) one", "l1 (b) two", "l2 (i) in", "l2 (ii) in", "l1 (c) three"],
        ),
        ("[ ] Jo to write\n- [x] Sam wrote", ["l1 [ ] Jo to write", "l1 [x] Sam wrote"]),
        ("1. Milk\n2. Bread\n", ["l1 1. Milk", "l1 2. Bread"]),
        (
            "It was agreed to do all that is asked for in section\n12. The rest was not.",
            ["It was agreed to do all that is asked for in section 12. The rest was not."],
        ),
        ("A. Smith reported", ["A. Smith reported"]),
        (
            "    a.  Jo to write the\n        text.\n COMPLETED.\n    b.  Sam to read.\n\n        ACTION: Al to ask.\n",
            ["l1 a. Jo to write the text.", "~l1 COMPLETED.", "l1 b. Sam to read.", "l1 ACTION: Al to ask."],
        ),
    ],
)
def test_lists(source: str, expected: list[str]) -> None:
    assert tree(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Minutes\n=======\n\nFinance\n-------\ntext\n\nStaff\n-----\n",
            ["h1 Minutes", "h2 Finance", "text", "h2 Staff"],
        ),
        (
            "APOLOGIES\nNone were sent.\n\nANY OTHER BUSINESS\n\nNone.",
            ["h1 APOLOGIES", "None were sent.", "h1 ANY OTHER BUSINESS", "None."],
        ),
        ("Jo to write.\n\nCOMPLETED\n\nSam", ["Jo to write.", "COMPLETED", "Sam"]),
        (
            "1. Roll call\n\nPresent: Jo\n\n2. Accepted the minutes.\n\n3. Actions\n\n   1. One\n   2. Two\n\n4. End",
            [
                "h1 1. Roll call",
                "Present: Jo",
                "h1 2. Accepted the minutes.",
                "h1 3. Actions",
                "l1 1. One",
                "l1 2. Two",
                "h1 4. End",
            ],
        ),
        (
            "1. Apologies\nNone.\n2. Budget\nIt was agreed.\n",
            ["h1 1. Apologies", "None.", "h1 2. Budget", "It was agreed."],
        ),
        (
            "REPORTS\n\n  Police\n  ------\n\n  Two thefts.\n\nREPAIRS\n\n  Gate\n  ----\n\n  It sticks.\n",
            ["h1 REPORTS", "h2 Police", "Two thefts.", "h1 REPAIRS", "h2 Gate", "It sticks."],
        ),
        (
            "1. Roll\n\nDone.\n\n2. Reports\n\nPolice\n------\n\nTwo thefts.\n\nFete\n----\n\nFine.\n\n3. End\n\nNine.",
            [
                "h1 1. Roll",
                "Done.",
                "h1 2. Reports",
                "h2 Police",
                "Two thefts.",
                "h2 Fete",
                "Fine.",
                "h1 3. End",
                "Nine.",
            ],
        ),
        (
            "1. Roll\n\nDone.\n\n2. Roof\n\nLeaks.\n\nIn private\n----------\n\n3. Staff\n\nTold.",
            ["h1 1. Roll", "Done.", "h1 2. Roof", "Leaks.", "h1 In private", "h1 3. Staff", "Told."],
        ),
        (
            "2.1 Findings\n\nShown by JR.\n\n2.2 It was agreed.\n",
            ["h2 2.1 Findings", "Shown by JR.", "2.2 It was agreed."],
        ),
    ],
)
def test_headings(source: str, expected: list[str]) -> None:
    assert tree(source) == expected


def test_numbered_paragraphs_keep_their_numbers() -> None:
    long = "The chair reported on the works to the roof, the drains and the windows of the hall, as asked. " * 3
    assert [s[:6] for s in map(str, tree(f"1. {long}\n\n2. {long}\n"))] == ["1. The", "2. The"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (  # padded columns under a label
            """\
            Present:   Jo Hall        Chair
                       Sam Lee        Treasurer
                       Al Moss
            Apologies: Kim Nye
            """,
            [
                [["Present:", "Jo Hall", "Chair"], ["", "Sam Lee", "Treasurer"], ["", "Al Moss", ""]],
                "Apologies: Kim Nye",
            ],
        ),
        (  # cells of several lines
            """\
            Action                           Owner    Due
            Write the report on the new      JS       1 May
            building and send it out
            Call the council about           BK/AM    3 June
            Parks

            Text
            """,
            [
                [
                    ["Action", "Owner", "Due"],
                    ["Write the report on the new building and send it out", "JS", "1 May"],
                    ["Call the council about Parks", "BK/AM", "3 June"],
                ],
                "Text",
            ],
        ),
        (  # dashed rules
            """\
            Name        Organisation
            ----------  -----------------
            Jo Hall     Harbour Trust
            Sam Lee     Town Council of
                        Great Harbour
            """,
            [
                [
                    ["Name", "Organisation"],
                    "rule",
                    ["Jo Hall", "Harbour Trust"],
                    ["Sam Lee", "Town Council of Great Harbour"],
                ]
            ],
        ),
        (  # drawn
            """\
            +----+--------------------+-----+
            | No | Action             | Who |
            +====+====================+=====+
            | 1  | Write to the       | JS  |
            |    | council            |     |
            +----+--------------------+-----+
            | 2  | Call               | BK  |
            +----+--------------------+-----+
            """,
            [[["No", "Action", "Who"], ["1", "Write to the council", "JS"], ["2", "Call", "BK"]]],
        ),
        (  # wide gaps, in no columns
            """\
            TASKS                              Who             When
            Hens at the fair          Jo Hall, Sam    At once
            New slates for the roof of the mill   Jo              On-going
            Posters         Al Moss          June

            Text
            """,
            [
                [
                    ["TASKS", "Who", "When"],
                    ["Hens at the fair", "Jo Hall, Sam", "At once"],
                    ["New slates for the roof of the mill", "Jo", "On-going"],
                    ["Posters", "Al Moss", "June"],
                ],
                "Text",
            ],
        ),
        ("| a | b |\n|---|---|\n| 1 |   |\n", [[["a", "b"], ["1", ""]]]),
        ("Who | What\nJo | Write\n", [[["Who", "What"], ["Jo", "Write"]]]),
        ("A\tB\nJo Hall\tChair\n", [[["A", "B"], ["Jo Hall", "Chair"]]]),
    ],
)
def test_tables(source: str, expected: list[object]) -> None:
    assert tree(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "Date:    5 May 2020\nVenue:   Town Hall\n",
        "1.  One\n2.  Two\n",
        "1.\tOne\n2.\tTwo\n",
        "It was agreed.  The chair then\nthanked them all.  The board left\n",
        "(a|b) or so\n(c|d) or so\n",
        "one  word\n",
        "One   two   three words\nFour   five   six words\nand they went on.\n",
    ],
)
def test_no_tables(source: str) -> None:
    assert all(isinstance(block, Paragraph) for block in read(source).blocks)


def test_mail() -> None:
    source = """\
        From: Jo Hall <jo@example.org>
        Subject: Minutes of the Board,
          5 May 2020
        Date: Wed, 6 May 2020

        Hello,
        > quoted text that is
        > wrapped
        >> deeper
        """
    assert tree(source) == [
        "From: Jo Hall <jo@example.org>",
        "~Subject: Minutes of the Board, 5 May 2020",
        "~Date: Wed, 6 May 2020",
        "Hello,",
        "quoted text that is wrapped",
        "deeper",
    ]
    assert read(dedent(source)).metadata["subject"] == "Minutes of the Board, 5 May 2020"


def test_text_below_a_ruled_line() -> None:
    assert [p.text for p in read("--- Roof ---\nIt leaks.\n\n--- Wall ---\nIt leans.\n").paragraphs()] == [
        "--- Roof ---", "It leaks.", "--- Wall ---", "It leans.",
    ]  # fmt: skip


def headings(text: str) -> list[str]:
    return [p.text for p in read(text).paragraphs() if p.kind == "heading"]


def test_lines_below_rules_are_headings() -> None:
    parts = [
        f"{'-' * 60}\n{title}\n\n   It was discussed at length, and left to the next time.\n\n"
        for title in ("Roof", "Wall", "Gate")
    ]
    assert headings("Minutes\n\n" + "".join(parts)) == ["Roof", "Wall", "Gate"]
    assert headings("".join(parts[:1]) * 3) == []  # a page's running title


def test_lines_at_the_margin_over_text_that_is_set_in() -> None:
    parts = [
        f"{title}\n\n    It was discussed at length, and left to the next time.\n\n"
        for title in ("Roof", "Wall", "Gate")
    ]
    assert headings("".join(parts)) == ["Roof", "Wall", "Gate"]
    assert headings("".join(parts) + "The rest stands at the margin, line after line of it.\n\n" * 9) == []


def test_bold_and_underlined() -> None:
    document = read("This is *bold text* and _under\nlined_, not a_b_c nor 2*3*4 nor ___ nor Jo* or Al*.")
    styles = document.styles
    assert [document.text[a:b] for a, b in zip(styles.bold.starts, styles.bold.ends, strict=True)] == ["bold text"]
    ranges = zip(styles.underline.starts, styles.underline.ends, strict=True)
    assert [document.text[a:b] for a, b in ranges] == ["under lined"]
    assert document.text.startswith("This is bold text and under lined, not a_b_c nor 2*3*4 nor ___ nor Jo* or Al*.")


def test_format() -> None:
    assert read("").format == FORMAT == "text"
    assert read("").blocks == []


HOSTILE = [
    "a  b  c\n",
    "a\t",
    "-",
    "- ",
    "> ",
    "| ",
    "+-",
    "1. a\n",
    "*a ",
    "_a ",
    " ",
    "\f",
    "A: b\n",
    "(i) ",
    "x\n---\n",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    begin = time.process_time()
    list(read(unit * (60_000 // len(unit)) + "x").paragraphs())
    assert time.process_time() - begin < 5


def exact(document: Document) -> None:
    """Each paragraph is where it says, and its letters stand in its slice of the source in order."""
    for paragraph in document.paragraphs():
        assert document.text[paragraph.start : paragraph.end] == paragraph.text
        span = document.offsets.source_span(paragraph.start, paragraph.end)
        assert span is not None
        rest = iter(document.source[slice(*span)])
        assert all(c in rest for c in paragraph.text if not c.isspace())


PIECES = st.sampled_from(
    [
        *"-*_|>+=.:;,()[]  \t\n\n\n",
        "\r\n",
        "\f",
        "Jo",
        "Hall",
        "ACTION:",
        "the",
        "a.",
        "(i)",
        "1.",
        "2.1",
        "    ",
        "----",
        "====",
        "+---+",
        "\u00a0",
        "\u200b",
        "é",
        "\0",
        "o ",
        "[x]",
        "From: a\nTo: b\n",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join)))
@example("a  b\nc  d\n---- ----\n")
@example("1. a\n---\n")
@example("|\n|")
@example("==  =-\r0")
def test_any_text_is_read(source: str) -> None:
    document = read(source)
    exact(document)
    assert document.source == source


WORD = st.text("abcdefgXYZéß", min_size=2, max_size=9)
LINE = st.lists(st.one_of(WORD, WORD.map("*{}*".format), WORD.map("_{}_".format)), min_size=1, max_size=9)
GLUE = st.sampled_from([" ", " ", "  ", "   ", " | ", "\t", ": ", ", ", ". "])
START = st.sampled_from(["", "", "", "    ", "- ", "  * ", "> ", "1. ", "2) ", "   3. ", "    ----\n"])


@given(st.lists(st.tuples(START, LINE, GLUE), max_size=15), st.sampled_from(["\n", "\n\n", "\r\n", "\n\f"]))
def test_no_letter_is_lost_and_none_invented(parts: list[tuple[str, list[str], str]], end: str) -> None:
    lines = [(start, glue.join(words)) for start, words, glue in parts]
    document = read(end.join(start + words for start, words in lines))
    exact(document)
    expected = "".join(words for _, words in lines)
    # cells of several lines are read one after the other, so that the order may differ
    assert sorted(c for c in document.text if c.isalpha()) == sorted(c for c in expected if c.isalpha())


STARS = """:PROPERTIES:
:ID:       4F-2
:END:
#+title: Ferry Group Minutes 2026-05-04
#+options: h:6

* Business

** Roof [0/2]

It leaks.

+ one
+ two

** Gate
:PROPERTIES:
:unnumbered: t
:END:

* Close
"""


def test_an_outline_of_stars() -> None:
    document = read(STARS)
    told = [(p.kind, p.level, p.text) for p in document.paragraphs()]
    furniture = [tuple(map(int, part.split(","))) for part in document.metadata["furniture"].split(";")]
    aside = [document.text[start:end] for start, end in furniture]
    assert [one for one in told if one[2] not in aside] == [
        ("paragraph", 0, "Ferry Group Minutes 2026-05-04"),
        ("heading", 1, "Business"),
        ("heading", 2, "Roof [0/2]"),
        ("paragraph", 0, "It leaks."),
        ("list_item", 1, "one"),
        ("list_item", 1, "two"),
        ("heading", 2, "Gate"),
        ("heading", 1, "Close"),
    ]
    assert [line.split(" ")[0] for line in aside] == [
        ":PROPERTIES:", ":ID:", ":END:", "#+options:", ":PROPERTIES:", ":unnumbered:", ":END:",
    ]  # fmt: skip


def test_stars_of_lists_are_no_outline() -> None:
    document = read("* one\n** one of one\n** two of one\n* two\n** one of two\n")
    assert all(p.kind == "list_item" for p in document.paragraphs() if not p.text.startswith("*"))
    assert not any(p.kind == "heading" for p in document.paragraphs())


def test_headings_of_a_wiki() -> None:
    source = (
        "==Mill meeting==\nHeld on Monday\n\n===Roof===\nIt leaks.\n\n=== Boiler: a new one? ===\nNot yet.\n\n====Price====\n"
        "x == y is not one\n"
    )
    document = read(source)
    assert [(p.kind, p.level, p.text) for p in document.paragraphs()] == [
        ("heading", 1, "Mill meeting"),
        ("paragraph", 0, "Held on Monday"),
        ("heading", 2, "Roof"),
        ("paragraph", 0, "It leaks."),
        ("heading", 2, "Boiler: a new one?"),
        ("paragraph", 0, "Not yet."),
        ("heading", 3, "Price"),
        ("paragraph", 0, "x == y is not one"),
    ]
    roof = document.paragraphs()[2]
    assert document.offsets.source_span(roof.start, roof.end) == (source.index("Roof"), source.index("Roof") + 4)


@pytest.mark.parametrize("source", ["==One==\nwords\n", "=a=\n=b=\n", "==a=\n===b==\n", "====\n====\n"])
def test_signs_that_are_no_headings_of_a_wiki(source: str) -> None:
    assert all(p.kind != "heading" or "=" in p.text for p in read(source).paragraphs())
