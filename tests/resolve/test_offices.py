"""Job titles by the words that name them."""

from __future__ import annotations

import pytest

from minutes_extract.resolve.offices import holds


@pytest.mark.parametrize(
    ("role", "key", "text", "expected"),
    [
        ("clerk to the council", "clerk", "Clerk", True),
        ("deputy clerk", "clerk", "Clerk", False),
        ("vice chair", "vice chair", "Vice Chair", True),
        ("finance director", "finance director", "Finance Director", True),
        ("finance directorate lead", "finance director", "Finance Director", False),
        ("warden of the weir", "warden", "Warden", False),
        ("warden and keeper", "warden", "Warden", True),
        ("senior estates manager", "estates manager", "Estates Manager", True),
        ("director of public health", "dph", "DPH", True),
        ("headteacher", "ht", "HT", True),
        ("weir and river commissioner", "commissioner", "Commissioner", True),
        ("deputy commissioner", "commissioner", "Commissioner", False),
        ("head of estates", "he", "He", False),
        ("ranger team leader", "ranger team", "Ranger Team", False),
    ],
)
def test_whether_a_title_is_meant(role: str, key: str, text: str, expected: bool) -> None:
    assert holds(role, key, text) is expected
