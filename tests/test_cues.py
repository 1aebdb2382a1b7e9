"""What the bits of a text say of cues is what a look for each of them says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from minutes_extract import cues
from minutes_extract.cues import Cues, bits_of

WORDS = st.lists(
    st.sampled_from(["Agreed", "agree", "AGREE.", "taken", "as", "read", "  ", "\n", "next", "NEXT", "unread", "(", "é", "", "İa", "ẞ"]),
    max_size=8,
)  # fmt: skip
PIECES = st.lists(
    st.sampled_from(["agree", "taken as read", "as ", " read", "(", "next", "", " ", "ext", "é"]), max_size=4
)

LOWER = Cues(("agree", "taken as read", "next "))
OWN = Cues(("Agree", "NEXT"), exact=True)


@given(WORDS.map(" ".join), PIECES)
def test_bits_tell_of_cues_in_any_case(text: str, pieces: list[str]) -> None:
    assert Cues(pieces).among(bits_of(text), text) == any(piece in text.lower() for piece in pieces)


@given(WORDS.map(" ".join))
def test_bits_tell_of_cues_in_their_own_case(text: str) -> None:
    assert OWN.among(bits_of(text), text) == any(piece in text for piece in OWN)
    assert LOWER.among(bits_of(text), text) == any(piece in text.lower() for piece in LOWER)


def test_words_that_were_met_are_let_go_of() -> None:
    for n in range(3 * cues._MOST):
        bits_of(f"agreed{n} other{n}")
    assert len(cues._words.some) <= cues._MOST
    assert len(cues._words.none) <= cues._MOST


def test_long_words_are_not_kept() -> None:
    word = "x" * 10_000
    bits_of(word)
    assert word not in cues._words.none


def test_cues_that_come_later_count_for_words_that_were_met() -> None:
    text = "a quorum was there"
    bits_of(text)
    assert Cues(("quorum",)).among(bits_of(text), text)
