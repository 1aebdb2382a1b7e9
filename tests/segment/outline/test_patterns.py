"""Patterns of headings: what each takes and what it leaves, and that no line makes them slow."""

from __future__ import annotations

import time

import pytest

from minutes_extract.segment.outline.patterns import patterns

TAKEN = {
    "number": ["1. Roof", "2.1 Roof", "24/101 Roof", "(a) Roof", "IV. Roof", "Item 3: Roof", "231 ROOF", "A. Roof"],
    "topic": ["Topic: Roof", "#topic Roof", "TOPIC : Roof"],
    "field": ["Date: 4 May", "Venue / Room: Hall"],
    "action": ["Action: AB", "ACTION (Liz): call", "AI: Tom to write", "Resolved: that", "Malcolm’s Actions:"],
    "closing": ["The meeting closed at 9pm", "There being no further business", "Signed: ____"],
    "title": ["Minutes of the Weir Trust", "Held on 4 May", "Board meeting minutes"],
    "link": ["https://example.org/x", "ann@example.org"],
    "entry": ["Jan 16 Ann 9", "12 14 8", "Ann 12 9"],
}
LEFT = {
    "number": ["Roof", "1st item", "Roof 1."],
    "topic": ["Topic areas were agreed", "Topics"],
    "field": ["Roof", "the date: none"],
    "action": ["Action plan for the roof", "Traction engines", "Agreement with the parish"],
    "closing": ["Meeting room booking", "Next meeting"],
    "title": ["Roof", "Minutes"],
    "entry": ["Roof of 12 May", "Janitor", "May fair"],
    "link": ["See https://example.org for more", "Roof"],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in TAKEN.items() for text in texts])
def test_takes(name: str, text: str) -> None:
    found = patterns()[name]
    assert found.match(text) or (name == "title" and found.search(text))


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in LEFT.items() for text in texts])
def test_leaves(name: str, text: str) -> None:
    assert not patterns()[name].match(text)


@pytest.mark.parametrize(
    "unit", ["1.", " ", "a) ", "Item ", "x: ", "– ", "the meeting ", "minutes of ", "A", "1/1/", ". A"]
)
@pytest.mark.parametrize("name", list(patterns()))
def test_hostile_lines_take_time_in_proportion(name: str, unit: str) -> None:
    text = unit * 20_000  # a pattern that goes back over the text would take minutes
    assert min(_seconds(name, text) for _ in range(2)) < 8


def _seconds(name: str, text: str) -> float:
    start = time.process_time()
    patterns()[name].match(text)
    patterns()[name].search(text)
    return time.process_time() - start
