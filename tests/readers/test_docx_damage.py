"""Word files that are damaged, hostile or locked: they are read as far as may be, or refused with a reason."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minutes_extract.errors import UnreadableDocument
from minutes_extract.readers.docx import read
from support.word import NUMBERING, check, docx, item, opened, p, package, part, style, texts

GOOD = docx(p("words " * 50))


def encrypted(data: bytes) -> bytes:
    """Set the flag of encryption in every local and central header."""
    out = bytearray(data)
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = data.find(magic)
        while found >= 0:
            out[found + at] |= 1
            found = data.find(magic, found + 1)
    return bytes(out)


BOMB = docx(p("a" * 3_000_000))
ENTITIES = part("document", f"<w:body>{p('&b;')}</w:body>").replace(
    "<w:document", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document', 1
)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "damaged"),
        (b"not a zip", "damaged"),
        (GOOD[:-30], "damaged"),
        (GOOD[:200], "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "password"),
        (encrypted(GOOD), "password"),
        (BOMB, "unpacks to more"),
        (package({"a.txt": "x"}), "without a Word document"),
        (package({"word/document.xml": "<w:document"}), "damaged"),
        (package({"word/document.xml": b"\xff\xfe\x00"}), "damaged"),
        (docx("<w:p>" * 400 + "</w:p>" * 400), "nested deeper than can be read"),
    ],
)
def test_files_that_cannot_be_read_say_why(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableDocument, match=says) as caught:
        read(data, "minutes.docx")
    assert "\n" not in str(caught.value) and str(caught.value).startswith("minutes.docx: ")


def test_entities_are_not_followed() -> None:
    document = read(package({"word/document.xml": ENTITIES}), "x.docx")
    assert "root:" not in document.source


def test_words_of_a_document_s_own_entities_are_kept() -> None:
    body = f"<w:body>{p('Fees &fee; and &all; due &far; now')}</w:body>"
    declared = '<!DOCTYPE x [<!ENTITY fee "of £5"><!ENTITY all "a&fee;b"><!ENTITY far SYSTEM "far.txt">]><w:document'
    data = package({"word/document.xml": part("document", body).replace("<w:document", declared, 1)})
    assert texts(read(data, "x.docx")) == ["Fees of £5 and &all; due &far; now"]


def test_more_entities_than_words_are_refused() -> None:
    body = f"<w:body>{p('&fee;' * 10_001)}</w:body>"
    declared = '<!DOCTYPE x [<!ENTITY fee "five">]><w:document'
    data = package({"word/document.xml": part("document", body).replace("<w:document", declared, 1)})
    with pytest.raises(UnreadableDocument, match="unpacks to more"):
        read(data, "x.docx")


def test_missing_parts_and_odd_values_are_borne() -> None:
    numbering = '<w:num w:numId="x"/><w:num w:numId="5"><w:abstractNumId w:val="9"/></w:num><w:abstractNum/>'
    styles = style("A", "A", based="B") + style("B", "B", based="A") + "<w:style/>"
    body = item("a", 5) + item("b", 99, 40) + p("c", '<w:pStyle w:val="A"/>') + "<w:tbl/><w:tbl><w:tr/></w:tbl>"
    body += '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc></w:tr></w:tbl><w:p/>'
    document = opened(body, numbering=numbering, styles=styles)
    assert texts(document) == ["a", "b", "c"]


PIECES = st.sampled_from(
    ["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>a\tb</w:t>", "<w:tab/>", "<w:br/>", "<w:tbl>", "</w:tbl>", "<w:tr>",
     "</w:tr>", "<w:tc>", "</w:tc>", "<w:sdt>", "</w:sdt>", "<w:sdtContent>", "</w:sdtContent>", "<w:ins>", "</w:ins>",
     "<w:txbxContent>", "</w:txbxContent>", "<w:pict>", "</w:pict>", "x",
     '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
     "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"]
)  # fmt: skip


def balanced(pieces: list[str]) -> str:
    """The pieces with stray closing tags left out and open ones closed."""
    out: list[str] = []
    opened_: list[str] = []
    for piece in pieces:
        name = piece.strip("</>")
        if piece.startswith("</"):
            while opened_ and name in opened_:
                out.append(f"</{opened_[-1]}>")
                if opened_.pop() == name:
                    break
            continue
        out.append(piece)
        if piece.startswith("<w:") and not piece.endswith("/>") and "</" not in piece:
            opened_.append(name)
    return "".join([*out, *(f"</{name}>" for name in reversed(opened_))])


@given(st.lists(PIECES, max_size=60))
@example(["<w:tc>", "<w:tr>", "<w:tbl>", "<w:tc>", "<w:p>", "<w:r>", "<w:t>a\tb</w:t>"])
def test_any_tree_of_known_elements_is_read(pieces: list[str]) -> None:
    check(read(docx(balanced(pieces), numbering=NUMBERING), "x.docx"))


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_damaged_bytes_raise_nothing_else(at: int, byte: int) -> None:
    data = GOOD[:at] + bytes([byte]) + GOOD[at + 1 :]
    with suppress(UnreadableDocument):
        check(read(data, "x.docx"))
