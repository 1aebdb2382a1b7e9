"""Words parted into owners that the document knows."""

from __future__ import annotations

import pytest

from minutes_extract.find.joined import longest_in_turn

KNOWN = {"Ann", "Bell", "Ann Bell", "Parish Clerk", "Everyone"}


@pytest.mark.parametrize(
    ("said", "owners"),
    [
        ("Ann Bell Parish Clerk", ["Ann Bell", "Parish Clerk"]),  # the longest first: not 'Ann', 'Bell'
        ("Everyone Ann", ["Everyone", "Ann"]),
        ("Ann", ["Ann"]),
        ("Ann Parish", []),  # 'Parish' is nobody
        ("", []),
    ],
)
def test_words_are_parted_into_the_longest_runs_that_are_known(said: str, owners: list[str]) -> None:
    words = said.split()
    found = longest_in_turn(len(words), lambda at, end: " ".join(words[at:end]) in KNOWN)
    assert [" ".join(words[at:end]) for at, end in found] == owners


def test_no_run_is_longer_than_asked() -> None:
    asked: list[int] = []

    def known(at: int, end: int) -> bool:
        asked.append(end - at)
        return False

    assert longest_in_turn(9, known, longest=3) == []
    assert asked == [3, 2, 1]
