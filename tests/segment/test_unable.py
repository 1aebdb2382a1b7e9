"""Labels that say that people could not come."""

from __future__ import annotations

import pytest

from minutes_extract.segment.labels import label_kind


@pytest.mark.parametrize(
    "label",
    [
        "unable to attend",
        "unable to attend the meeting",
        "unable to attend this time",
        "can't make it tonight",
        "those who could not join us",
    ],
)
def test_they_head_apologies(label: str) -> None:
    assert label_kind(label) == "apologies"


@pytest.mark.parametrize("label", ["unable to attend to the gate", "could not agree"])
def test_what_else_cannot_be_done_heads_none(label: str) -> None:
    assert label_kind(label) is None
