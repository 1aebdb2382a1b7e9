"""Owners in a label, and the stop that ends their sentence."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Society\n\nMinutes of the meeting on 4 May 2016\n\nPresent: Ann Bell, Carl Dunn (CD), Eve Frost\n\n## 1. Roof\n\n"


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Ask the builder. Action: Carl.", "Carl"),
        ("Ask the builder. ACTION: CD. The bell must be mended. ACTION: Eve.", "CD Eve"),
        ("- Ask the builder. Action: Carl/Eve.", "Carl Eve"),
        ("Ask the builder. Action: Ann B.", "Ann B."),
        ("Ask the builder. Action: Carl Dunn", "Carl Dunn"),
    ],
)
def test_the_stop_is_not_the_owners(text: str, owners: str) -> None:
    found = extract_text(HEAD + text + "\n").actions
    assert " ".join(o.text for a in found for o in a.owners) == owners
