"""The quick way to the words of a plain text must cut as spaCy's tokenizer does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_extract.find import words as words_module
from minutes_extract.find.words import stands_in, tokenized, words

WORDS = st.sampled_from(
    [
        "Ann",
        "O’Brien",
        "Lloyd-Jones",
        "Dr",
        "a",
        "AB",
        "Q&A",
        "é",
        "12",
        "b2",
        "B2",
        "Us",
        "US",
        "aB",
        "Éa",
        "x'",
        "J.B",
    ]
)
MARKS = st.sampled_from(
    [
        "",
        "",
        "",
        "",
        ",",
        ")",
        "(",
        "[",
        "]",
        ":",
        ";",
        "/",
        "'",
        "’",
        ".",
        "-",
        "–",
        "&",
        "“",
        "”",
        '"',
        "?",
        "!",
        "..",
        "*",
        "_",
    ]
)
CHUNKS = st.tuples(st.sampled_from(["", "", "", "(", "[", "‘", "“", "'", '"', "(‘"]), WORDS, MARKS, MARKS).map("".join)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Ann Lloyd-Jones (ALJ), Clerk", ["Ann", "Lloyd-Jones", "(", "ALJ", ")", ",", "Clerk"]),
        ("Dr. A. Bell/C. Dunn", ["Dr.", "A.", "Bell", "/", "C.", "Dunn"]),
        ("Mr Pegg, Head of Q&A.", ["Mr", "Pegg", ",", "Head", "of", "Q&A."]),
        ("the Clerk(s) & Chair – 3:30", ["the", "Clerk", "(", "s", ")", "&", "Chair", "–", "3", ":", "30"]),
    ],
)
def test_the_tokens_of_names_and_titles(text: str, tokens: list[str]) -> None:
    found = words(text)
    assert [w.text for w in found] == tokens
    assert [text[w.start : w.end] for w in found] == tokens


def test_a_cell_of_names_does_not_need_the_tokenizer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_module, "tokenized", None)
    assert [w.text for w in words("Cllr Ann Bell (Chair), J Dunn; K. Orr")][:3] == ["Cllr", "Ann", "Bell"]


@settings(max_examples=400, deadline=None)
@given(
    st.lists(CHUNKS, max_size=5).map(" ".join) | st.text(alphabet="aB1é.,:;()[]/&-–'’ _*“”\"‘?!+£%=# bcZ", max_size=12)
)
def test_cuts_as_the_tokenizer_does(text: str) -> None:
    assert [(w.text, w.start) for w in words(text)] == tokenized(text)


LETTERS = "ab &#é_1"


@given(st.text(LETTERS, min_size=1, max_size=3), st.text(LETTERS, max_size=9))
def test_whole_words_are_what_the_expression_calls_so(key: str, text: str) -> None:
    assert stands_in(key, text) is (re.search(rf"\b{re.escape(key)}\b", text) is not None)


def test_the_tokenizer_does_not_keep_all_words_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_module, "_MOST_LEXEMES", 100)
    for number in range(300):
        assert tokenized(f"“name{number}”")[1] == (f"name{number}", 1)
    assert len(words_module._tokenizer().vocab) <= 104
