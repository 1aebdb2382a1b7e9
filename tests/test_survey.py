"""What the body of the minutes says of how people are named."""

from __future__ import annotations

from minutes_extract.survey import survey
from segment.building import layout

BODY = """**Present:** Ann Bell, Carl Dunn

1. Roof

Quill said that Mrs Sorrel had written; Tansy Umber and Rowan to ask AB. Umber and Sorrel agreed with Rowan Rue.
"""


def test_names_alone_are_neither_surnames_nor_behind_others() -> None:
    found = survey(layout(BODY))
    assert found.titled == {"sorrel"}
    assert {("tansy", "umber"), ("rowan", "rue")} <= found.pairs
    assert found.alone == {"quill", "rowan"}
    assert found.initials["AB"] == 1
