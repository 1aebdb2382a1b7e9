"""Motions by their letter or number, and the next meeting by its own."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = (
    "**Coldmere Guild**\n**Minutes of Ordinary Meeting 5 – 11.03.25, 17:30**\n\n**Present:** Ann Bell, Tom Greave\n\n"
    "## Motions\n\n"
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tom spoke in favour. Motion A passed.", "carried"),
        ("Nora spoke against it. Motion B fell.", "other"),
        ("Motion 4 was carried unanimously.", "carried"),
        ("The vote was close. Amendment 2 fell.", "other"),
        ("The motion on parking had passed to the committee.", None),
        ("Motion sensors failed in the hall.", None),
    ],
)
def test_what_became_of_it(text: str, kind: str | None) -> None:
    found = [decision.kind for decision in extract_text(f"{TOP}{text}\n\n## Close\n\nAt 19:52.\n").decisions]
    assert found == ([kind] if kind is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ordinary Meeting 4 will be held on 20.03.25 at 18:00.", ("2025-03-20", "18:00")),
        ("The fourth meeting will take place on 20 March 2025 at 6pm.", ("2025-03-20", "18:00")),
        ("Meeting 4 is on 20 March 2025.", ("2025-03-20", None)),
        ("Ordinary Meeting 2 was held on 5 December 2024.", None),
        ("The third meeting of the review will report on 9 May 2025.", None),
    ],
)
def test_the_next_one_by_its_number(text: str, expected: tuple[str, str | None] | None) -> None:
    found = extract_text(f"{TOP}Tom spoke.\n\n## Close\n\nAt 19:52.\n\n{text}\n").next_meeting
    assert (found and (str(found.date), found.start_time and str(found.start_time)[:5])) == expected
