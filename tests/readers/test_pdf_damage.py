"""PDF files that are damaged, locked or without text, words at any places, and long documents."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from importlib.util import find_spec

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_extract.errors import MissingExtra, UnreadableDocument
from minutes_extract.readers.pdf import read
from support.portable import WRAPPED, At, Part, check, column, grid, pdf, rule

needs_pdfium = pytest.mark.skipif(find_spec("pypdfium2") is None, reason="the extra [pdf] is not installed")

KEYS = f"/O <{'00' * 32}> /U <{'11' * 32}>"
LOCKED = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 {KEYS} >> /ID [<00><00>]"


@needs_pdfium
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "damaged"),
        (b"%PDF-1.4\nnothing", "damaged"),
        (pdf([]), "OCR"),
        (pdf([At(50, 700, "...")]), "OCR"),
        (pdf([At(50, 700, "x")], trailer=LOCKED), "password"),
    ],
)
def test_files_that_cannot_be_read_say_why(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableDocument, match=says) as caught:
        read(data, "minutes.pdf")
    assert "\n" not in str(caught.value) and str(caught.value).startswith("minutes.pdf: ")


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtra, match=r"\[pdf\]"):
        read(b"%PDF-1.4", "minutes.pdf")


GOOD = pdf([*column(50, 700, *WRAPPED), *grid([50, 90, 420], [500, 480]), At(55, 486, "a"), At(95, 486, "b")])


@needs_pdfium
@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=6), st.integers(0, 400)
)
def test_damaged_bytes_raise_nothing_else(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(GOOD)
    for at, byte in changes:
        data[at] = byte
    with suppress(UnreadableDocument):
        check(read(bytes(data[: len(data) - cut]), "x.pdf"))


PLACES = st.builds(
    At,
    st.integers(-50, 650),
    st.integers(-50, 850).map(lambda y: y // 12 * 12),
    st.sampled_from(["a", "Minutes", "1.", "(a)", "•", "-", "re-", "port", "two words", "Page 3", "…", "ACTION:", " "]),
    st.sampled_from("RBI"),
    st.sampled_from([0, 1, 8, 10, 10, 10, 14, 40]),
)
RULES = st.builds(rule, *[st.integers(0, 60).map(lambda n: n * 10)] * 4)


@needs_pdfium
@settings(deadline=None)
@given(st.lists(st.lists(st.one_of(PLACES, RULES), max_size=30), min_size=1, max_size=3))
def test_words_at_any_places_are_read_and_none_is_lost(pages: list[list[Part]]) -> None:
    with suppress(UnreadableDocument):
        document = read(pdf(*pages), "x.pdf")
        check(document)
        shown = sum(p.text.count("Minutes") for p in document.paragraphs())
        inside = [
            a for page in pages for a in page if isinstance(a, At) and 0 < a.x < 500 and 60 < a.y < 780 and a.size > 1
        ]
        apart = {(id(page), a.y) for page in pages for a in page if isinstance(a, At)}
        if len(apart) == sum(isinstance(a, At) for page in pages for a in page):
            assert shown >= sum(a.text == "Minutes" for a in inside)


@needs_pdfium
@pytest.mark.parametrize("width", [5, 95])
def test_long_documents_take_linear_time(width: int) -> None:
    pages = [[At(50, 760 - 12 * n, "word " * (width // 5)) for n in range(55)] for _ in range(30)]
    began = time.process_time()
    check(read(pdf(*pages), "x.pdf"))
    assert time.process_time() - began < 20
