"""PDF files made by hand, for tests: words at places, drawn lines, and no compression."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from minutes_extract.document.tree import Document

WIDE, HIGH = 600, 800
WRAPPED = (
    "The chair welcomed everyone to the meeting, which was the first one since the summer and",
    "the last one of the year, and reported that the committee had met three times, and that",
    "all of its actions were complete.",
)


class At(NamedTuple):
    """Words at a place, measured from the lower left corner; `font` is R, B or I."""

    x: float
    y: float
    text: str
    font: str = "R"
    size: float = 10


Part = At | str  # a string is an operator of its own: a line, a box
Page = Sequence[Part]


def rule(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"{x0} {y0} m {x1} {y1} l S"


def grid(xs: Sequence[float], ys: Sequence[float]) -> list[str]:
    """The lines of a table with these edges."""
    level = [rule(xs[0], y, xs[-1], y) for y in ys]
    return level + [rule(x, ys[0], x, ys[-1]) for x in xs]


def _text(at: At) -> str:
    words = at.text.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return f"BT /{at.font} {at.size} Tf {at.x} {at.y} Td ({words.decode('latin-1')}) Tj ET"


def pdf(*pages: Page, title: str = "", trailer: str = "") -> bytes:
    """A PDF file of these pages."""
    fonts = {"R": "Helvetica", "B": "Helvetica-Bold", "I": "Helvetica-Oblique"}
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    for name in fonts.values():
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>")
    objects.append(f"<< /Title ({title}) >>")
    used = " ".join(f"/{key} {n} 0 R" for n, key in enumerate(fonts, 3))
    kids = []
    for page in pages:
        body = "\n".join(part if isinstance(part, str) else _text(part) for part in page)
        objects.append(f"<< /Length {len(body.encode('latin-1'))} >>\nstream\n{body}\nendstream")
        kids.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDE} {HIGH}] /Contents {len(objects)} 0 R "
            f"/Resources << /Font << {used} >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(f'{k} 0 R' for k in kids)}] /Count {len(kids)} >>"
    return _assembled(objects, trailer)


def _assembled(objects: Iterable[str], trailer: str) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{n} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}".encode("latin-1")
    out += f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R /Info 6 0 R {trailer} >>\n".encode("latin-1")
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode("latin-1"))


def column(x: float, y: float, *lines: str, step: float = 12, font: str = "R", size: float = 10) -> list[At]:
    """Lines one under another."""
    return [At(x, y - step * n, line, font, size) for n, line in enumerate(lines) if line]


def check(document: Document) -> None:
    for paragraph in document.paragraphs():
        assert document.text[paragraph.start : paragraph.end] == paragraph.text
        span = document.offsets.source_span(paragraph.start, paragraph.end)
        assert span is not None
        assert document.source[span[0] : span[1]].split() == paragraph.text.split()
