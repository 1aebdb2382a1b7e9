"""Decisions listed below a title in the singular."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

TEXT = """# Weir Mill team meeting

4 May 2026

## Attendees

- Ann Bell
- Carl Dunn

## {title}

- the gate is painted in May
- each group organises itself

## Discussion

There was a long talk about the gate.
"""
TITLES = ("Decision", "Resolution", "Decision made", "Decision taken", "What was decided", "Our decisions")


@pytest.mark.parametrize("title", TITLES)
def test_a_title_in_the_singular_heads_decisions(title: str) -> None:
    minutes = extract_bytes(TEXT.format(title=title).encode(), name="minutes.md")
    assert [d.text for d in minutes.decisions] == ["the gate is painted in May", "each group organises itself"]
    assert not [item for item in minutes.items if item.heading == title]
