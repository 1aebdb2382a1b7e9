"""Word files made by hand: numbers, styles, tables, changes, headers and footers."""

from __future__ import annotations

from minutes_extract.document.tree import Document, Paragraph, Ranges, Table
from minutes_extract.readers.docx import read
from support.word import NUMBERING, W, cell, item, level, opened, p, package, part, relations, style, table, texts


def rows(document: Document) -> list[list[str]]:
    return [row.texts for block in document.blocks if isinstance(block, Table) for row in block.rows]


def styled(document: Document, ranges: Ranges) -> str:
    return "|".join(document.text[a:b] for a, b in zip(ranges.starts, ranges.ends, strict=True))


def test_automatic_numbers_are_text_and_marker() -> None:
    body = item("a") + item("b", level=1) + item("c", level=1) + item("d", level=2) + item("e") + item("f", level=1)
    document = opened(body, numbering=NUMBERING)
    assert texts(document) == ["1. a", "1.1 b", "1.2 c", "(a) d", "2. e", "2.1 f"]
    assert [(x.kind, x.level, x.marker) for x in document.paragraphs()][1:4] == [
        ("list_item", 2, "1.1"),
        ("list_item", 2, "1.2"),
        ("list_item", 3, "(a)"),
    ]


def test_bullets_are_markers_only() -> None:
    document = opened(item("x", 2) + item("y", 2, 1), numbering=NUMBERING)
    assert [(x.marker, x.text) for x in document.paragraphs()] == [("•", "x"), ("Item I:", "Item I: y")]


def test_lists_go_on_and_begin_anew_as_word_counts_them() -> None:
    body = (
        item("a") + p("between") + item("b") + item("c", 3) + item("d", 3) + item("e", 1) + item("", 1) + item("f", 1)
    )
    assert texts(opened(body, numbering=NUMBERING)) == ["1. a", "between", "2. b", "7. c", "8. d", "9. e", "11. f"]


def test_a_level_that_never_restarts_and_legal_numbers() -> None:
    levels = level(0, "%1", "upperRoman") + level(1, "%1/%2", more='<w:isLgl/><w:lvlRestart w:val="0"/>')
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    body = item("a") + item("b", level=1) + item("c") + item("d", level=1)
    assert texts(opened(body, numbering=numbering)) == ["I a", "1/1 b", "II c", "2/2 d"]


def test_headings_and_numbers_from_styles() -> None:
    styles = (
        style("H1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>')
        + style("My", "My head", "<w:rPr><w:i/></w:rPr>", "H1")
        + style("Out", "Other", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
    )
    body = (
        p("Welcome", '<w:pStyle w:val="H1"/>')
        + p("Minutes", '<w:pStyle w:val="My"/>')
        + p("x", '<w:pStyle w:val="Out"/>')
    )
    document = opened(body + p("y" * 400, '<w:pStyle w:val="H1"/>'), styles=styles, numbering=NUMBERING)
    found = [(x.kind, x.level, x.text) for x in document.paragraphs()]
    assert found[:3] == [("heading", 1, "1. Welcome"), ("heading", 1, "2. Minutes"), ("heading", 3, "x")]
    assert found[3][0] == "list_item"
    assert styled(document, document.styles.italic) == "Minutes"


def test_bold_comes_from_styles_and_toggles() -> None:
    styles = (
        "<w:docDefaults><w:rPrDefault><w:rPr><w:u w:val='none'/></w:rPr></w:rPrDefault></w:docDefaults>"
        + style("B", "B", "<w:rPr><w:b/></w:rPr>")
        + style("C", "C", "<w:rPr><w:b/></w:rPr>", kind="character")
        + style("D", "D", "<w:rPr><w:b w:val='0'/></w:rPr>", "B")
    )
    body = (
        p("one", '<w:pStyle w:val="B"/>')
        + p("two", '<w:pStyle w:val="B"/>', '<w:rStyle w:val="C"/>')
        + p("three", '<w:pStyle w:val="B"/>', '<w:b w:val="false"/>')
        + p("four", "", '<w:rStyle w:val="C"/>')
        + p("five", '<w:pStyle w:val="D"/>', '<w:strike/><w:u w:val="single"/>')
        + p("hidden", "", "<w:vanish/>")
    )
    document = opened(body, styles=styles)
    assert styled(document, document.styles.bold) == "one|four"
    assert styled(document, document.styles.struck) == styled(document, document.styles.underline) == "five"
    assert "hidden" not in document.source


def test_tables_keep_their_columns() -> None:
    body = table(
        [cell("No"), cell("Action"), cell("Who")],
        [cell("1", '<w:vMerge w:val="restart"/>'), cell("a"), cell("LM")],
        [cell("", "<w:vMerge/>"), cell("b", '<w:gridSpan w:val="2"/>')],
    )
    document = opened(p("before") + body + p("after"))
    assert rows(document) == [["No", "Action", "Who"], ["1", "a", "LM"], ["", "b", ""]]
    assert document.source == "before\nNo\tAction\tWho\n1\ta\tLM\n\tb\t\n\nafter\n"
    assert [type(block) for block in document.blocks] == [Paragraph, Table, Paragraph]


def test_paragraphs_breaks_and_tables_inside_a_cell() -> None:
    inner = table([cell("x"), cell("y")], [cell("z"), cell("")])
    broken = "<w:p><w:r><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
    body = f"<w:tbl><w:tr><w:tc>{p('a')}{broken}{inner}{p('d')}</w:tc>{cell('e')}</w:tr></w:tbl>"
    document = opened(body)
    assert document.source == "a / b / c / x | y / z |  / d\te\n\n"
    assert rows(document)[0] == ["a b c x y z d", "e"]


def test_repeated_header_rows_are_headers_and_the_first_row_may_be_bold() -> None:
    styles = style("T", "T", '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>', kind="table")
    head = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cell('Who')}{cell('What')}</w:tr>"
    document = opened(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>{head}<w:tr>{cell("A")}{cell("b")}</w:tr></w:tbl>',
        styles=styles,
    )
    (found,) = document.blocks
    assert isinstance(found, Table)
    assert [[c.header for c in row.cells] for row in found.rows] == [[True, True], [False, False]]
    assert styled(document, document.styles.bold).split() == ["Who", "What"]


def test_changes_controls_links_and_fields() -> None:
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>The </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:hyperlink><w:r><w:t xml:space='preserve'> link</w:t></w:r></w:hyperlink>"
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:t>7</w:t></w:r>"
        "<w:r><w:noBreakHyphen/></w:r></w:p>"
        "<w:sdt><w:sdtPr><w:alias w:val='no'/></w:sdtPr><w:sdtContent>" + p("in a control") + "</w:sdtContent></w:sdt>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>joined </w:t></w:r></w:p>" + p("up")
    )
    assert texts(opened(body)) == ["The new link7-", "in a control", "joined up"]


def test_text_boxes_stand_after_their_paragraph_once() -> None:
    box = f"<w:txbxContent>{p('boxed')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>anchor</w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(opened(body + p("next"))) == ["anchor", "boxed", "next"]


def test_headers_footers_and_notes() -> None:
    sections = (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:headerReference w:type="first" r:id="header2"/>'
        '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
    )
    note = f'<w:footnote w:type="separator">{p("no")}</w:footnote><w:footnote>{p("a note")}</w:footnote>'
    document = opened(
        p("body") + sections, header1=p("Council"), header2=p("first only"), footer1=p("Page 1"), footnotes=note
    )
    assert texts(document) == ["Council", "body", "a note", "Page 1"]
    ranges = [tuple(map(int, r.split(","))) for r in document.metadata["furniture"].split(";")]
    assert [document.text[a:b] for a, b in ranges] == ["Council", "Page 1"]


def tabbed(*parts: str) -> str:
    return "<w:p><w:r>" + "<w:tab/>".join(f"<w:t>{x}</w:t>" for x in parts) + "</w:r></w:p>"


def test_lines_set_in_columns_by_tabs_are_a_table() -> None:
    document = opened(p("Present") + tabbed("Ann Smith", "Chair") + tabbed("Bob Jones", "", "Clerk") + p("end"))
    assert rows(document) == [["Ann Smith", "Chair"], ["Bob Jones", "Clerk"]]


def test_tabs_after_labels_and_typed_numbers_are_prose() -> None:
    document = opened(
        tabbed("Present:", "Ann Smith", "Chair")
        + tabbed("", "Bob Jones")
        + tabbed("2.1", "Welcome")
        + tabbed("2.2", "x")
    )
    assert texts(document) == ["Present: Ann Smith Chair", "Bob Jones", "2.1 Welcome", "2.2 x"]
    assert not rows(document)
    at = [int(offset) for offset in document.metadata["tabs"].split(",")]
    assert [document.text[offset - 1 : offset + 2] for offset in at] == [": A", "h C", "1 W", "2 x"]


def test_line_breaks_and_empty_paragraphs() -> None:
    document = opened("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p><w:p/><w:p/>" + p("c"))
    assert [(x.text, x.soft, x.gap) for x in document.paragraphs()] == [
        ("a", False, 0),
        ("b", True, 0),
        ("c", False, 2),
    ]


def test_strict_namespace_and_odd_part_names() -> None:
    body = part("document", f"<w:body>{p('strict')}</w:body>").replace(
        W, "http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    data = package(
        {"_rels/.rels": relations([("a", "officeDocument", "/word/document2.xml")]), "word/document2.xml": body}
    )
    assert texts(read(data, "x.docx")) == ["strict"]
