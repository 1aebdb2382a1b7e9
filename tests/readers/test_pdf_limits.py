"""What a PDF may hold: a small file that unpacks to more is refused at once, and pages that hold no text are named."""

from __future__ import annotations

import base64
import time
import zlib
from importlib.util import find_spec

import pytest

from minutes_extract.errors import LimitExceeded
from minutes_extract.readers.pdf import read
from minutes_extract.readers.pdf_limits import measure
from support.portable import WRAPPED, At, Part, column, pdf

pytestmark = pytest.mark.skipif(find_spec("pypdfium2") is None, reason="the extra [pdf] is not installed")

FONT = "/Font << /R << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
PICTURE = "q 500 0 0 700 40 40 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q"
MB = 1024 * 1024


def stream(content: bytes, said: str = "", packed: bool = True) -> bytes:
    if packed:
        content, said = zlib.compress(content, 9), said + " /Filter /FlateDecode"
    return f"<< {said} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def made(*objects: bytes, contents: str = "4 0 R", resources: str = FONT) -> bytes:
    """A PDF of one page; the objects are numbered from 4."""
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {contents} /Resources << {resources} >> >>"
    first = (b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page.encode())
    parts = [f"{n} 0 obj\n".encode() + body + b"\nendobj\n" for n, body in enumerate((*first, *objects), 1)]
    return b"%PDF-1.4\n" + b"".join(parts) + b"trailer << /Root 1 0 R >>\n%%EOF\n"


def letters(times: int, text: str = "(AAAAAAAAAA) Tj ") -> bytes:
    return b"BT /R 11 Tf 50 700 Td " + text.encode() * times + b"ET"


def drawn(levels: int, fan: int, shared: bool = False) -> bytes:
    """A page that draws a form so many times, which draws another one as often, and so on."""
    forms = []
    for level in range(levels):
        held = FONT if level == levels - 1 else f"/XObject << /X {6 + level * (1 + shared)} 0 R >>"
        number = 6 + level * 2
        said = f"/Resources {number} 0 R" if shared else f"/Resources << {held} >>"
        if shared:
            held = FONT if level == levels - 1 else f"/XObject << /X {number + 1} 0 R >>"
        content = letters(1) if level == levels - 1 else b"/X Do " * fan
        forms.append(stream(content, f"/Type /XObject /Subtype /Form /BBox [0 0 600 800] {said}"))
        if shared:
            forms.append(f"<< {held} >>".encode())
    return made(stream(b"/X Do " * fan), *forms, resources="/XObject << /X 5 0 R >>")


BOMBS = {
    "many pieces": (made(stream(letters(200_000))), "page 1 of the PDF holds more than 50,000 pieces of text"),
    "many letters": (made(stream(letters(15, f"({'A' * 20_000}) Tj "))), "page 1 of the PDF holds more than 200,000 letters"),
    "much content": (made(stream(letters(3_000_000))), "a page of the PDF unpacks to more than 32 MB"),
    "forms in forms": (drawn(12, 10), "a page of the PDF unpacks to more than 32 MB"),
    "forms with resources of their own": (drawn(12, 10, shared=True), "a page of the PDF unpacks to more than 32 MB"),
    "one content many times": (
        made(stream(letters(20_000)), contents=f"[ {'4 0 R ' * 1000}]"),
        "a page of the PDF unpacks to more than 32 MB",
    ),
    "packed twice": (
        made(stream(zlib.compress(letters(3_000_000), 9), "/Filter [/FlateDecode /FlateDecode]").replace(
            b" /Filter /FlateDecode", b"")),
        "a page of the PDF unpacks to more than 32 MB",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_what_unpacks_to_more_is_refused_at_once(name: str) -> None:
    data, says = BOMBS[name]
    assert len(data) < 100_000
    began = time.process_time()
    with pytest.raises(LimitExceeded, match=says) as caught:
        read(data, "minutes.pdf")
    assert time.process_time() - began < 8
    assert "\n" not in str(caught.value)


def test_a_document_may_hold_no_more_than_its_pages_may() -> None:
    data = b"%PDF-1.4\n" + b"".join(f"{n} 0 obj\n".encode() + stream(bytes(31 * MB)) + b"\nendobj\n" for n in range(9))
    assert measure(data, 32 * MB).whole > 256 * MB


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_forms_that_are_drawn_a_few_times_are_read(depth: int) -> None:
    assert "AAAAAAAAAA" in read(drawn(depth, 3), "x.pdf").source


def test_what_pages_unpack_to() -> None:
    content = letters(10)
    plain = made(stream(content, packed=False))
    assert measure(plain, MB).page == len(content) + 1  # and its line end
    assert measure(made(stream(content)), MB) == (len(content), len(content))
    printable = base64.a85encode(zlib.compress(content)) + b"~>"
    said = "/Filter [/ASCII85Decode /FlateDecode]"
    assert measure(made(stream(printable, said, packed=False)), MB).page == len(content)
    picture = stream(bytes(MB), "/Type /XObject /Subtype /Image")
    assert measure(made(stream(b"/I Do"), picture, resources="/XObject << /I 5 0 R >>"), MB).page == len(b"/I Do")
    assert measure(made(stream(content), contents="5 0 R").replace(b"4 0 obj", b"5 0 obj"), MB).page == len(content)


def test_objects_in_a_store_of_objects_are_known() -> None:
    form = stream(letters(10), "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << >>")
    held = b"7 0 << /XObject << /X 5 0 R >> >>"
    store = stream(held, "/Type /ObjStm /N 1 /First 4")
    outer = stream(b"/X Do /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources 7 0 R")
    data = made(stream(b"/Y Do"), form, store, outer, resources="/XObject << /Y 7 0 R >>")
    moved = data.replace(b"7 0 obj", b"8 0 obj").replace(b"/Y 7 0 R", b"/Y 8 0 R")
    assert measure(moved, MB).page == len(b"/Y Do") + len(b"/X Do /X Do") + 2 * len(letters(10))


WORDS = column(50, 700, *WRAPPED)


@pytest.mark.parametrize(
    ("pages", "says"),
    [
        ([WORDS, [PICTURE]], "page 2 holds pictures and no text"),
        ([[PICTURE], WORDS, [PICTURE], WORDS], "pages 1, 3 hold pictures and no text"),
        ([WORDS] * 20 + [[PICTURE]] * 14, "22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32 and 2 more hold pictures"),
        ([WORDS, [f"{n} 50 m {n} 90 l S" for n in range(400)]], "page 2 holds pictures and no text"),
        ([WORDS, []], None),
        ([WORDS, ["50 50 m 90 50 l S"]], None),
        ([[*WORDS, PICTURE], [PICTURE, At(50, 50, "Signed by the chair")]], None),
    ],
)
def test_pages_without_text_are_named(pages: list[list[Part]], says: str | None) -> None:
    found = [remark for remark in read(pdf(*pages), "x.pdf").remarks if remark.code == "page-without-text"]
    assert [remark.code for remark in found] == (["page-without-text"] if says else [])
    assert not says or says in found[0].message
