"""A status at the beginning of words, and one that stands inside."""

from __future__ import annotations

import pytest

from minutes_extract.find.mentions import mark
from minutes_extract.find.reported import tells
from minutes_extract.find.status import find_status, led_status
from segment.building import passage


@pytest.mark.parametrize(
    ("text", "first", "told"),
    [
        ("Complete. The slates are laid.", "complete", True),
        ("Carried forward to June", "open", True),
        ("Carried on, a second draft is out", "in_progress", True),
        ("The talks are in progress", None, False),
        ("The bank has written back.", None, True),
        ("The roof", None, False),
        ("Not progressed, owing to illness", "open", True),
        ("Not to be progressed", None, True),
        ("Green fees: to be set", None, False),
        ("Open day on 4 June", None, False),
        ("Open: no reply yet", "open", True),
        ("Open until June", "open", True),
        ("With the solicitor.", "in_progress", True),
        ("With the printers; due on Friday", "in_progress", True),
        ("With the help of the scouts it was laid.", None, True),
        ("Yes – they will come", "complete", True),
        ("Yes, all of it.", "complete", True),
        ("No – he was away", "open", True),
        ("No. 5 pump", None, False),
        ("Yes men were asked", None, False),
    ],
)
def test_a_status_that_words_begin_with(text: str, first: str | None, told: bool) -> None:
    words = mark(passage(text), 0, len(text))
    found = led_status(words)
    assert (found.value if found else None) == first
    assert tells(words) is told


def test_a_status_inside_does_not_lead() -> None:
    words = mark(passage("The talks remain open"), 0, 21)
    found = find_status(words)
    assert found is not None
    assert not found.leads
    assert led_status(words) is None
