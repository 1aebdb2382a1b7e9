"""'All in favour.' decides what the sentence in front of it proposes."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = "# Weir Mill Trust\n\n4 May 2026\n\n**Present:** Ann Bell, Tom Greave\n\n## Walks\n\n"


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("Walks took place. Tom proposed that they start at 4pm. All in favour.", "Tom proposed that they start at 4pm."),
        ("Tom suggested that the walks start at 4pm. All were in favour.", "Tom suggested that the walks start at 4pm."),
        ("The walks should start at 4pm. All present were in favour.", "The walks should start at 4pm."),
        ("These were taken as read and signed.", "These were taken as read and signed."),
        ("They were taken as read.", None),
        ("Tom asked who would come. Nobody was in favour.", None),
    ],
)  # fmt: skip
def test_said_behind(text: str, decided: str | None) -> None:
    found = [d.text for d in extract_text(f"{TOP}{text}\n", name="a.md").decisions]
    assert found == ([decided] if decided is not None else [])
