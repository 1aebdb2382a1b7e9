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


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("Carl (as soon as possible)", "as soon as possible"),
        ("Carl Dunn (ASAP).", "ASAP"),
        ("CD (by the end of May)", "end of May"),
        ("Carl Dunn, as soon as possible", "as soon as possible"),
    ],
)
def test_by_when_stands_in_a_bracket(said: str, due: str) -> None:
    (action,) = extract_text(f"{HEAD}Ask the builder for a price.\n\n**Action: {said}**\n").actions
    assert action.text == "Ask the builder for a price."
    assert action.owners[0].name == "Carl Dunn" and action.due is not None and action.due.text == due


def test_what_else_a_bracket_says_is_no_day() -> None:
    (action,) = extract_text(f"{HEAD}Ask the builder.\n\n**Action: Carl (with the help of the scouts)**\n").actions
    assert action.due is None
