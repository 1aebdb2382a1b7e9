"""Names of usual items in front of what is told of them, and in front of more of a title."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Group\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n7. **Welcome**.\n\nAll were welcomed.\n\n8. **Roof**.\n\nIt leaks.\n\n"


@pytest.mark.parametrize("title", ["AOB: Mailing List Spam Issues", "AOB: Joint Tooling for Analysis"])
def test_more_of_a_title_stays_in_it(title: str) -> None:
    found = extract_text(f"{HEAD}9. **{title}**.\n\nIt was talked about.\n")
    assert [item.heading for item in found.items][-1] == title


def test_a_sentence_behind_a_name_is_none_of_it() -> None:
    found = extract_text("Weir Group\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n1. Roof. It leaks badly.\n2. Gate. It is to be painted.\n3. AOB: None.\n4. Next meeting: It will be in June.\n")  # fmt: skip
    assert [item.heading for item in found.items][-2:] == ["AOB", "Next meeting"]
