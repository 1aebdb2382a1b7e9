"""Passages, and the words that headings and labels are compared by."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from minutes_extract.segment.passage import _word, normal

PIECES = st.sampled_from(
    ["Ann", "the", "É", "ß", "7", "½", "-", "'", "’", "&", "#", "_", " ", "  ", ".", ":", "(", ")", "/", "\t", "\x1c", "\x07"]
)  # fmt: skip


@given(st.one_of(st.lists(PIECES, max_size=12).map("".join), st.text(max_size=20)))
@example("Present: Ann Bell (Clerk), Carl_Dunn.")
@example("D&P Group – Ann's co-opted #2")
def test_the_quick_ways_to_the_words_give_all_of_them(text: str) -> None:
    assert normal(text) == " ".join(_word().findall(text.lower()))
