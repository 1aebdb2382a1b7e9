"""Cues are asked of texts in lower case, or as they stand."""

from __future__ import annotations

import pytest

from minutes_extract.cues import Cues
from minutes_extract.document.tree import Paragraph
from minutes_extract.segment.passage import Passage

LOWER = Cues(("agree", "taken as read", "next "))
OWN = Cues(("Agree", "NEXT"), exact=True)


@pytest.mark.parametrize(
    ("text", "lower", "own"),
    [
        ("It was Agreed.", True, True),
        ("it was AGREED", True, False),
        ("TAKEN as read, the plan", True, False),
        ("what comes NEXT", False, True),
        ("what comes NEXT of all", True, True),
        ("", False, False),
        ("İ agree", True, False),
    ],
)
def test_a_passage_holds_cues(text: str, lower: bool, own: bool) -> None:
    passage = Passage.of(Paragraph(0, len(text), text))
    assert passage.holds(LOWER) == LOWER.within(text.lower()) == lower
    assert passage.holds(OWN) == OWN.within(text) == own
    passage.forget()
    assert passage.holds(LOWER) == lower


def test_cues_without_letters_stand_in_every_text() -> None:
    assert Cues(("",)).within("")
    assert not Cues(()).within("a")
