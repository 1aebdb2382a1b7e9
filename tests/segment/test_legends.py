"""Lines that say what the letters and signs of a list stand for."""

from __future__ import annotations

import pytest

from minutes_extract.segment.legends import explains_codes, lists_codes

LEGENDS = [
    "P = present, A = apologies, X = absent",
    "✅ here · ✉️ sent apologies · ❌ not here",
    "✔️ = attended, ✖️ = did not attend",
    "Legend: 🟢 here / 🔴 absent / 🟡 excused",
    "Key: ✓ attended; A apologies",
    "✓ present ✗ absent",
]
OTHERS = [
    "✅ gate mended · ❌ roof still leaks",
    "A lot of people were here, and B block was absent from the vote",
    "Ann Bell: present. Carl Dunn: absent.",
    "- here is the plan, there is the money",
]


@pytest.mark.parametrize("text", LEGENDS)
def test_explained(text: str) -> None:
    assert explains_codes(text)
    assert lists_codes(text)


@pytest.mark.parametrize("text", OTHERS)
def test_not_explained(text: str) -> None:
    assert not explains_codes(text)
