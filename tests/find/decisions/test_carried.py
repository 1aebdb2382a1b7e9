"""Who moved and seconded what a heading names, and that it was carried: all that a line says."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "# Weir Mill Trust\n\n4 May 2026\n\n**Present:** Ann Bell, Carl Dunn, Eve Frost\n\n## Approval of the accounts\n\n"
)


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    found = extract_text(HEAD + text + "\n", name="a.md").decisions
    return [(d.text, d.proposer.name if d.proposer else None, d.seconder.name if d.seconder else None) for d in found]


@pytest.mark.parametrize("mark", ["", "- "])
@pytest.mark.parametrize(
    "said",
    [
        "Ann moved, Carl seconded, approved 5–0.",
        "Ann moved, Carl seconded, carried.",
        "Ann moved and Carl seconded; passed unanimously.",
        "Bell moved, Dunn seconded. Approved 5-0.",
        "Proposed: Ann Bell. Seconded: Carl Dunn. Carried.",
        "Proposed by Ann Bell, seconded by Carl Dunn. Agreed.",
        "Ann motioned, Carl seconded, all in favor.",
        "Moved Ann, seconded Carl. Motion carried.",
    ],
)
def test_the_whole_line(said: str, mark: str) -> None:
    assert told(mark + said) == [(said, "Ann Bell", "Carl Dunn")]


def test_of_what_is_told_above() -> None:
    text = "RESOLVED to keep two hives.\n\nProposed Bell, seconded Dunn. All in favour."
    assert told(text) == [("to keep two hives.", "Ann Bell", "Carl Dunn")]


def test_votes_below_a_motion() -> None:
    text = "- MOTION: That we spend £150 on medals\n  - Moved: AB; Seconded: CD\n  - For 3, Against 1 – carried"
    assert told(text) == [("That we spend £150 on medals", "Ann Bell", "Carl Dunn")]


def test_what_was_lost() -> None:
    assert told("Ann moved, Carl seconded, defeated 2–5.") == []
