"""Matters of a review with somebody behind each."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Minutes of Weir Council held on 4 May 2023\n\nPresent: Ann Smith (Chair), Bob Jones, Carl Dunn\n\n## 1. Matters arising\n\n"


BEHIND = "\n\nValuation of the silver, Bob Jones. Received.\n"


@pytest.mark.parametrize(
    "line",
    ["Mill Lane, Bob Jones. It was RESOLVED to close it.", "Accounts (Carl Dunn). Approved and signed by the Chair."],
)
def test_what_is_decided_of_a_matter_is_no_task_done(line: str) -> None:
    found = extract_text(f"{HEAD}{line}{BEHIND}")
    assert [u.text for u in found.action_updates] == ["Valuation of the silver"]
    assert [d.text in line for d in found.decisions] == [True]
