"""Telling binary files from text, and saying what they are."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

__all__ = ["known_binary", "looks_binary", "member_kind", "wide_without_mark"]

_SAMPLE = 8192
_CONVERT = "save it as .docx, .pdf, .html or .txt"
_PICTURE = "give the text of the scan, or a PDF with a text layer"

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        f"an OLE file (an old .doc or .msg, or a password-protected .docx); {_CONVERT}",
    ),
    (rb"{\rtf", f"a Rich Text (RTF) file; {_CONVERT}"),
    (b"\x89PNG\r\n\x1a\n", f"a PNG picture; {_PICTURE}"),
    (b"\xff\xd8\xff", f"a JPEG picture; {_PICTURE}"),
    (b"GIF87a", f"a GIF picture; {_PICTURE}"),
    (b"GIF89a", f"a GIF picture; {_PICTURE}"),
    (b"II*\x00", f"a TIFF picture; {_PICTURE}"),
    (b"MM\x00*", f"a TIFF picture; {_PICTURE}"),
    (b"\x1f\x8b\x08", "a gzip archive; unpack it first"),
    (b"BZh91AY&SY", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ\x00", "an xz archive; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive; unpack it first"),
    (b"SQLite format 3\x00", "an SQLite database, not a document"),
    (b"\x7fELF", "a program, not a document"),
    (b"ID3\x03", "a sound recording; give its transcript or minutes"),
    (b"ID3\x04", "a sound recording; give its transcript or minutes"),
)
# zip files: a member that gives the kind away
_MEMBERS: tuple[tuple[str, str], ...] = (
    ("xl/workbook.xml", f"an Excel workbook; {_CONVERT}"),
    ("ppt/presentation.xml", f"a PowerPoint file; {_CONVERT}"),
    ("content.xml", f"an OpenDocument file; {_CONVERT}"),
    ("META-INF/container.xml", f"an EPUB book; {_CONVERT}"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")  # not tab, line ends, form feed, escape


def known_binary(head: bytes) -> str | None:
    """What the first bytes say that it is, and what to do; None where they say nothing."""
    for magic, reason in _MAGIC:
        if head.startswith(magic):
            return reason
    if head[:4] == b"RIFF" and head[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "a picture or recording; give its text"
    if head[4:8] == b"ftyp":
        return "a recording (MP4); give its transcript or minutes"
    return None


def member_kind(data: bytes) -> str:
    """'docx' for a Word document, else a reason why this zip file cannot be read."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError):
        return "a damaged .docx or zip file; get it again, or open and save it in a word processor"
    # Word itself finds the main part by [Content_Types].xml; its name is not fixed
    if any(name.startswith("word/document") for name in names) or ("[Content_Types].xml" in names and _in_word(names)):
        return "docx"
    for member, reason in _MEMBERS:
        if member in names:
            return reason
    return "a zip archive; unpack it first"


def _in_word(names: set[str]) -> bool:
    return any(name.startswith("word/") for name in names)


def wide_without_mark(data: bytes) -> str | None:
    """'utf-16-le' and so on where zero bytes stand as they do in Latin text of that encoding."""
    sample = data[: _SAMPLE // 4 * 4]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    zero = [sample[i::4].count(0) / len(sample[i::4]) for i in range(4)]
    usual, rare = 0.7, 0.1
    if min(zero[1:]) > usual and zero[0] < rare:
        return "utf-32-le"
    if min(zero[:3]) > usual and zero[3] < rare:
        return "utf-32-be"
    if min(zero[1], zero[3]) > usual and max(zero[0], zero[2]) < rare:
        return "utf-16-le"
    if min(zero[0], zero[2]) > usual and max(zero[1], zero[3]) < rare:
        return "utf-16-be"
    return None


def looks_binary(data: bytes) -> bool:
    """Whether control characters are too many for a text; a stray one is not."""
    sample = data[:_SAMPLE]
    controls = len(_CONTROL.findall(sample))
    return controls > 2 and controls > 0.02 * len(sample)
