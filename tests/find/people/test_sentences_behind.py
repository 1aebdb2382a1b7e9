"""Lists in their label's line, and sentences behind them of those who are away."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

BEGIN = "Minutes of Sailing Club Committee Meeting\n\nMonday 8th February 2016 at 7.00pm\n\n"
END = "\n\n1. Welcome\n\nAll were welcomed.\n\n2. Boats\n\nThe boats were counted.\n"


def people(lists: str) -> str:
    found = extract_text(BEGIN + lists + END).attendees
    return "; ".join(" ".join(filter(None, (p.name, p.role, (p.attendance or "?")[:2]))) for p in found)


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        (
            "Present: Dennis Barker, Marie Holt. Apologies were received from John Rice and Ann Lake",
            "Dennis Barker pr; Marie Holt pr; John Rice ap; Ann Lake ap",
        ),
        (
            "Present:  Dennis Barker (Chair), Marie Holt and Nigel Hall (Clerk).  Apologies for absence had been received from John Rice.",
            "Dennis Barker Chair pr; Marie Holt pr; Nigel Hall Clerk pr; John Rice ap",
        ),
        (
            "**Present:** Dennis Barker, Marie Holt. John Rice sent apologies.",
            "Dennis Barker pr; Marie Holt pr; John Rice ap",
        ),
        (
            "Present: Dennis Barker and Marie Holt (Clerk). John Rice and Mrs Una Bold had sent their apologies.",
            "Dennis Barker pr; Marie Holt Clerk pr; John Rice ap; Una Bold ap",
        ),
        ("Present: Dennis Barker, Marie Holt. Una Bold was unable to attend.", "Dennis Barker pr; Marie Holt pr; Una Bold ap"),
        ("Present: Dennis Barker, Marie Holt. The Clerk, Ann Lake, took the minutes.", "Dennis Barker pr; Marie Holt pr; Ann Lake Clerk pr"),
        ("Present: The meeting was opened by Ann Lake. All were welcomed.", ""),
    ],
)  # fmt: skip
def test_a_list_ends_where_a_sentence_tells_who_is_away(lists: str, expected: str) -> None:
    assert people(lists) == expected
