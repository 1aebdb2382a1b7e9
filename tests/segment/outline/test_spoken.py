"""Lines that say who speaks, and lists below markup headings: they head no items."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

PEOPLE = ("Ann Bell (Weir Mill)", "Carl Dunn (Old Hall)", "Eve Frost", "Gus Hart")


@pytest.mark.parametrize(
    "lines",
    [
        ("Ann Bell:", "Carl Dunn:", "Eve Frost:", "Ann Bell:"),
        ("Ann:", "Carl:", "Eve:", "Gus:"),
        ("Ann (Weir Mill):", "Carl (Old Hall):", "Eve:", "Carl:"),
        ("Ann & Carl:", "Eve Frost:", "Gus:", "Ann & Carl:"),
    ],
)
def test_who_speaks_heads_nothing(lines: tuple[str, ...]) -> None:
    told = "".join(f"{line}\n> Well, we could mend the roof, or then again not, said the slater.\n\n" for line in lines)
    people = "".join(f"- {name}\n" for name in PEOPLE)
    text = f"# Weir Mill call\n\n4 May 2026\n\n## Attendees\n\n{people}\n## Minutes\n\n{told}"
    assert extract_bytes(text.encode(), name="minutes.md").items == ()


def test_points_of_lists_stand_below_markup_headings() -> None:
    names = ["Housekeeping", "Updates (15 min)", "Old topics (20 min)", "New topics", "Other things"]
    points = (
        "- Approve Previous Minutes - done by @ann, of the board\n  - @carl: yes\n- Pick next chair\n  - @ann again\n"
    )
    body = "".join(f"## {name}\n{points.replace('Pick', 'Choose' + ' again' * n)}\n" for n, name in enumerate(names))
    text = f"# Meeting W11 - Wed 2026-03-11\n\n## Attendees\n- Members: @ann @carl\n\n{body}"
    assert [i.heading for i in extract_bytes(text.encode(), name="minutes.md").items] == names
