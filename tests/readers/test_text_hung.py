"""Points that hang beside a name in plain text."""

from __future__ import annotations

import time

import pytest

from minutes_extract.readers.text import read

HUNG = """Ann      - ask the builder
         - write to the bank about
           the loan
Bob      - sell the hens
All      - bring a cake"""
WANTED = [
    ("paragraph", "Ann"),
    ("list_item", "ask the builder"),
    ("list_item", "write to the bank about the loan"),
    ("paragraph", "Bob"),
    ("list_item", "sell the hens"),
    ("paragraph", "All"),
    ("list_item", "bring a cake"),
]


def _read(text: str) -> list[tuple[str, str]]:
    return [(p.kind, p.text) for p in read(text).paragraphs()]


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "+ "])
def test_names_beside_points(mark: str) -> None:
    assert _read("ACTIONS\n\n" + HUNG.replace("- ", mark)) == [("heading", "ACTIONS"), *WANTED]


def test_two_dashes_and_no_gap() -> None:
    text = "Ann -- ask the builder\n    -- write to the bank\nBob -- sell the hens"
    assert _read(text) == [WANTED[0], WANTED[1], ("list_item", "write to the bank"), WANTED[3], WANTED[4]]


def test_names_set_in_and_colons() -> None:
    text = "  Ann Bell:  - ask the builder\n             - write to the bank\n  Bob Crow:  - sell the hens"
    assert [words for _, words in _read(text)] == [
        "Ann Bell:", "ask the builder", "write to the bank", "Bob Crow:", "sell the hens",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Ann Bell   - Chair\nBob Crow   - Treasurer\nCarl Dunn  - Secretary",
        "Ann - ask the builder\n\nBob - sell the hens",
        "Ann said that the hens\n- two of them -\nwere sold",
    ],
)
def test_other_dashes_part_nothing(text: str) -> None:
    assert ("paragraph", "Ann") not in _read(text)
    assert ("list_item", "Chair") not in _read(text)


def test_spans_are_exact() -> None:
    document = read(HUNG)
    for paragraph in document.paragraphs():
        span = document.offsets.source_span(paragraph.start, paragraph.end)
        assert span is not None
        assert " ".join(HUNG[slice(*span)].split()) == paragraph.text


def test_long_lists_take_linear_time() -> None:
    begin = time.perf_counter()
    read("Ann  - Chair\n" * 20000)
    assert time.perf_counter() - begin < 20
