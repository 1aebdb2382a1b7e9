"""A label right in front of another one: the word and the number of an action."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Society\n\nMinutes of the meeting on 4 May 2016\n\nPresent: Ann Bell, Carl Dunn (CD), Eve Frost\n\n## 1. Roof\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann told of the rooms.\n\nACTION: AI-2: Carl Dunn to look round.", ["Carl Dunn|2|Carl Dunn to look round."]),
        ("Ann spoke of the roof. ACTION: ACTION-17 Carl to mend it.", ["Carl|17|Carl to mend it."]),
        ("Ann will ask a builder.\n\n- **ACTION:** AI-3: Carl: Draw a plan.", ["Carl|3|Draw a plan."]),
        ("Ann to mend the roof. ACTION:\n\nACTION: Carl to pay.", ["Ann||Ann to mend the roof.", "Carl||Carl to pay."]),
    ],
)
def test_two_labels_in_a_row_are_one(text: str, expected: list[str]) -> None:
    found = extract_text(HEAD + text + "\n").actions
    assert [f"{'/'.join(o.text for o in a.owners)}|{a.number or ''}|{a.text}" for a in found] == expected
