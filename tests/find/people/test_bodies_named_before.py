"""Bodies that only the other lists show to be such."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "# Dale Society\n\nMinutes of the meeting held on 4 May 2021\n\nPresent:\n\n- Ann Dale (@ann) – Chair, Moorgate Widgets\n"
    "- Ian Jones (@ian) – Moorgate Widgets\n- Karen Moss (@kar) – Tarn Labs\n\nApologies received: {}\n\n## Roof\n\nIt leaks.\n"
)


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("Zoe Ghosh (@zoe) – Moorgate Widgets", {"Zoe Ghosh": "Moorgate Widgets"}),
        ("Zoe Ghosh – Moorgate Widgets", {"Zoe Ghosh": "Moorgate Widgets"}),
        ("Zoe Ghosh, Moorgate Widgets", {"Zoe Ghosh": "Moorgate Widgets"}),
        ("Zoe Ghosh (ZG) – Karen Lomax (KL)", {"Zoe Ghosh": None, "Karen Lomax": None}),
        ("Zoe Ghosh – Karen Lomax", {"Zoe Ghosh": None, "Karen Lomax": None}),
        ("Moorgate Widgets", {"Moorgate Widgets": None}),
    ],
)
def test_the_body_of_others_is_the_body_of_whom_it_stands_behind(said: str, people: dict[str, str | None]) -> None:
    found = extract_text(HEAD.format(said), name="a.md").attendees
    assert {p.name: p.organisation for p in found if p.attendance == "apologies"} == people
