"""Columns that say how tasks stand."""

from __future__ import annotations

import pytest

from minutes_extract.segment.state_columns import tells_state


@pytest.mark.parametrize("text", ["Completed", "Sent to the Clerk. Completed", "Draft with the leaders; in progress", "Still open; lost twice", "Sent (ongoing)"])  # fmt: skip
def test_a_clause_tells_how_a_task_stands(text: str) -> None:
    assert tells_state(text)


@pytest.mark.parametrize(
    "text", ["Treasurer", "The open day was dry.", "9 February 2018", "To be completed by May", ""]
)
def test_other_cells_do_not(text: str) -> None:
    assert not tells_state(text)
