"""From bytes to text: which kind of file it is, and which encoding.

Offsets are into `data.decode(encoding)`, so the encoding named is always one that keeps a byte-order mark
as the first character ('utf-16-le', never 'utf-16').
"""

from __future__ import annotations

import codecs
from typing import Literal, NamedTuple

from minutes_extract.diagnostics import Remark
from minutes_extract.errors import UnreadableDocument
from minutes_extract.options import check_encoding
from minutes_extract.readers.binary import known_binary, looks_binary, member_kind, wide_without_mark

__all__ = ["Decoded", "Kind", "decode", "sniff"]

Kind = Literal["pdf", "docx", "text"]

# the longer mark first: UTF-32-LE begins with the mark of UTF-16-LE
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Decoded(NamedTuple):
    """`text == data.decode(encoding)`; the remarks have no spans."""

    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()


def sniff(data: bytes, name: str) -> Kind:
    """What reads these bytes, judged by their content: 'pdf', 'docx' or 'text' (HTML and Markdown too).

    Raises `UnreadableDocument` for other binary formats, saying what it looks like and what to do.
    """
    head = data[:1024]
    if head.lstrip().startswith(b"%PDF-") or (name.lower().endswith(".pdf") and b"%PDF-" in head):
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        kind = member_kind(data)
        if kind == "docx":
            return "docx"
        raise UnreadableDocument(name, kind)
    if (reason := known_binary(head)) is not None:
        raise UnreadableDocument(name, reason)
    return "text"


def decode(data: bytes, encoding: str | None = None, *, name: str = "document") -> Decoded:
    """Decode by `encoding` if given, else by byte-order mark, then as UTF-8, Windows-1252 and Latin-1.

    Raises `UnreadableDocument` where the bytes are binary, UTF-16 without a mark, or not in the encoding
    given; `UsageError` where Python does not know that encoding. `name` is for the messages.
    """
    if encoding is not None:
        check_encoding(encoding)
        return _strict(data, _keeps_mark(encoding, data), name, encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark) and marked != "utf-8":
            return _strict(data, marked, name, marked)
    if (wide := wide_without_mark(data)) is not None:
        raise UnreadableDocument(name, f"looks like {wide.upper()} without a byte-order mark; try --encoding {wide}")
    if looks_binary(data):
        raise UnreadableDocument(name, "binary data, not a text document; give the file as .txt, .html, .docx or .pdf")
    return _guess(data)


def _strict(data: bytes, encoding: str, name: str, told: str) -> Decoded:
    """Decode, or say that it is not in the encoding `told`: as the caller named it, or the mark does."""
    try:
        return _checked(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        reason = f"not {told}: byte {error.start} cannot be decoded; give the right --encoding"
    except (UnicodeError, ValueError) as error:  # some codecs (idna, punycode) give no position
        reason = f"not {told} ({type(error).__name__}); give the right --encoding"
    raise UnreadableDocument(name, reason)


def _guess(data: bytes) -> Decoded:
    try:
        return _checked(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        at = error.start
    for encoding, title in (("cp1252", "Windows-1252"), ("latin-1", "Latin-1")):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        remark = Remark("encoding-fallback", f"byte {at} is not UTF-8; the document was read as {title}")
        return _checked(text, encoding, (remark,))
    raise AssertionError("Latin-1 decodes every byte")


def _checked(text: str, encoding: str, remarks: tuple[Remark, ...] = ()) -> Decoded:
    if lost := text.count("\ufffd"):
        what = "replacement character stands" if lost == 1 else "replacement characters stand"
        remarks = (*remarks, Remark("encoding-replaced", f"{lost} {what} in the source for lost letters"))
    return Decoded(text, encoding, remarks)


def _keeps_mark(encoding: str, data: bytes) -> str:
    """The codec of the same family that leaves a byte-order mark in the text."""
    canonical = codecs.lookup(encoding).name
    if canonical == "utf-8-sig":
        return "utf-8"
    if canonical in ("utf-16", "utf-32"):
        marked = next((name for mark, name in _MARKS if data.startswith(mark) and name.startswith(canonical)), None)
        return marked or f"{canonical}-le"
    return "latin-1" if canonical == "iso8859-1" else canonical
