"""Sentences that accept the minutes of an earlier meeting, with its number and its day, in a review."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TEXT = """Weir Mill Trust

Monday 4 May 2026

Present: Ann Bell, Carl Dunn

1. Previous minutes and action log

- {S}

- 8.1 – Carl to ask the bank – Complete

2. Roof

It leaks.
"""


@pytest.mark.parametrize(
    "said",
    [
        "Minutes of meeting 46 (6 April 2026) were accepted, moved by Ann Bell.",
        "The minutes of meeting no. 8 (6/4/26) were approved.",
        "Minutes from 6 April 2026 were agreed.",
    ],
)
def test_they_are_no_entries(said: str) -> None:
    assert [u.text for u in extract_text(TEXT.format(S=said)).action_updates] == ["Carl to ask the bank"]


def test_an_entry_with_a_citation_in_front_is_one() -> None:
    found = extract_text(TEXT.format(S="Minute 7.2 (6 April 2026): Ann to write to the builder – done"))
    assert [u.text for u in found.action_updates] == ["Ann to write to the builder", "Carl to ask the bank"]
