"""How the lines of a list of people are set."""

from __future__ import annotations

import pytest

from minutes_extract.document.tree import Paragraph
from minutes_extract.find.people.list_habits import body_behind
from minutes_extract.segment.passage import Passage


def lines(*texts: str) -> list[Passage]:
    return [Passage.of(Paragraph(0, len(text), text)) for text in texts]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Ann Bell, Weir Hydro Ltd", "Carl Dunn, Ferrow Council", "Eve Frost, River Agency"), True),
        (("Ann Bell, Carl Dunn", "Eve Frost, Gus Hart", "Ida Moss, Ivy Jole"), False),
        (("Ann Bell, Weir Hydro Ltd", "(by phone)", "Eve Frost, River Agency"), False),
        (("Ann Bell, Weir Hydro Ltd", "", "Eve Frost, River Agency"), False),
    ],
)
def test_bodies_behind_names(texts: tuple[str, ...], expected: bool) -> None:
    assert body_behind(lines(*texts)) is expected
