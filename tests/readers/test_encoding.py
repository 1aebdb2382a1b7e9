"""Bytes to text: kinds of file, encodings, and files that are no text."""

from __future__ import annotations

import codecs
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.errors import UnreadableDocument, UsageError
from minutes_extract.readers.encoding import decode, sniff

TEXT = "Minutes \u2013 café £5\r\nAction: “AB” to write\n"


def zipped(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return held.getvalue()


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_marks_stay_in_the_text(mark: bytes, encoding: str) -> None:
    data = mark + TEXT.encode(encoding)
    decoded = decode(data)
    assert tuple(decoded) == (("\ufeff" if mark else "") + TEXT, encoding, ())
    assert decoded.text == data.decode(decoded.encoding)


def test_empty() -> None:
    assert decode(b"") == ("", "utf-8", ())
    assert sniff(b"", "empty.txt") == "text"


@pytest.mark.parametrize(
    ("data", "encoding", "words"),
    [(TEXT.encode("cp1252"), "cp1252", "read as Windows-1252"), (b"caf\xe9 \x81", "latin-1", "read as Latin-1")],
)
def test_single_byte_fallback(data: bytes, encoding: str, words: str) -> None:
    decoded = decode(data)
    assert decoded.encoding == encoding
    assert decoded.text == data.decode(encoding)
    assert [remark.code for remark in decoded.remarks] == ["encoding-fallback"]
    assert words in decoded.remarks[0].message


def test_letters_lost_before_are_remarked() -> None:
    (remark,) = decode("a \ufffd b \ufffd".encode()).remarks
    assert (remark.code, remark.severity) == ("encoding-replaced", "warning")
    assert remark.message.startswith("2 replacement characters")


@pytest.mark.parametrize(
    ("given", "data", "encoding", "text"),
    [
        ("cp1252", "é".encode("cp1252"), "cp1252", "é"),
        ("UTF8", "é".encode(), "utf-8", "é"),
        ("utf-8-sig", codecs.BOM_UTF8 + b"a", "utf-8", "\ufeffa"),
        ("utf-16", codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), "utf-16-be", "\ufeffé"),
        ("utf-16", "é".encode("utf-16-le"), "utf-16-le", "é"),
        ("utf-16-le", "é".encode("utf-16-le"), "utf-16-le", "é"),
        ("utf-32", codecs.BOM_UTF32_LE + "é".encode("utf-32-le"), "utf-32-le", "\ufeffé"),
        ("iso-8859-1", b"\x81", "latin-1", "\x81"),
        ("utf-8", b"a\x00\x01\x02b", "utf-8", "a\x00\x01\x02b"),
    ],
)
def test_a_given_encoding_counts(given: str, data: bytes, encoding: str, text: str) -> None:
    decoded = decode(data, given)
    assert tuple(decoded) == (text, encoding, ())
    assert data.decode(decoded.encoding) == decoded.text


def test_a_given_encoding_is_strict() -> None:
    with pytest.raises(UnreadableDocument, match=r"^b\.txt: not utf-8: byte 3 cannot be decoded; give the right"):
        decode(b"caf\xe9", "utf-8", name="b.txt")
    with pytest.raises(UnreadableDocument, match="not utf-16-le"):
        decode(codecs.BOM_UTF16_LE + b"a\x00b")
    for told in ("utf-16", "UTF_16", "utf-8-sig"):
        with pytest.raises(UnreadableDocument, match=f": not {told}: byte"):
            decode(b"caf\xe9s", told)


@pytest.mark.parametrize("name", ["no-such", "base64", "rot13", "", "a\x00b", "é" * 300])
def test_an_unknown_encoding_is_bad_usage(name: str) -> None:
    with pytest.raises(UsageError, match="unknown encoding"):
        decode(b"a", name)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark_names_the_way_out(encoding: str) -> None:
    data = (TEXT * 9).encode(encoding)
    with pytest.raises(UnreadableDocument, match=f"try --encoding {encoding}"):
        decode(data)
    assert decode(data, encoding).text == TEXT * 9


def test_binary_is_refused_and_a_stray_control_character_is_not() -> None:
    with pytest.raises(UnreadableDocument, match="binary data"):
        decode(bytes(range(256)) * 20)
    assert decode(b"page one\x0cpage \x00two\x07").text == "page one\x0cpage \x00two\x07"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7\n...", "a.bin", "pdf"),
        (b"\n%PDF-1.7", "a", "pdf"),
        (b"junk before %PDF-1.4", "a.pdf", "pdf"),
        (b"we discussed %PDF-1.4", "a.txt", "text"),
        (b"<html>sorry, not found</html>", "a.pdf", "text"),
        (zipped("[Content_Types].xml", "word/document.xml"), "a.txt", "docx"),
        (zipped("[Content_Types].xml", "word/main.xml"), "a.docx", "docx"),
        (b"MZ said that GIF is a format", "a.txt", "text"),
        ("\ufeffPresent".encode("utf-16-le"), "a.txt", "text"),
    ],
)
def test_sniff(data: bytes, name: str, kind: str) -> None:
    assert sniff(data, name) == kind


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG picture"),
        (b"\xff\xd8\xff\xe0", "JPEG picture"),
        (b"GIF89a", "GIF picture"),
        (b"II*\0", "TIFF picture"),
        (b"RIFF\0\0\0\0WEBP", "picture or recording"),
        (b"\0\0\0\x20ftypmp42", "MP4"),
        (b"\x1f\x8b\x08\0", "gzip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "old .doc"),
        (rb"{\rtf1\ansi", "Rich Text"),
        (zipped("a.txt"), "a zip archive; unpack it first"),
        (zipped("xl/workbook.xml", "[Content_Types].xml"), "Excel workbook"),
        (zipped("mimetype", "content.xml"), "OpenDocument"),
        (b"PK\x03\x04 cut short", "damaged .docx or zip"),
    ],
)
def test_other_formats_say_what_they_are(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        sniff(data, "board.x")
    assert str(caught.value).startswith("board.x: ")
    assert words in str(caught.value)
    assert ";" in str(caught.value) or "not a document" in str(caught.value)


@given(st.binary(max_size=200))
def test_any_bytes_decode_as_reported_or_are_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
        sniff(data, "x")
    except UnreadableDocument:
        return
    assert data.decode(decoded.encoding) == decoded.text


@given(st.text(max_size=100))
def test_any_utf8_given_as_such_is_kept(text: str) -> None:
    assert decode(text.encode(), "utf-8").text == text
