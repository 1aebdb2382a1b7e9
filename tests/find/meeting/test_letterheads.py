"""The body in the lines of a letterhead: whose group it is, and the group in the line below."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

HEADS = (
    ("Upper Weir Resilience Forum", "Training and Exercising Group"),
    ("WEIR VALLEY RESILIENCE FORUM", "Severe Weather Working Group"),
    ("Weir Mill Community Energy Limited", "Board of Directors"),
    ("Fell Hospice (Registered Charity)", "Board of Trustees"),
    ("The Lark Learning Trust", "Local Governing Body of Marsh School"),
    ("Weir Heritage Foundation", "Board of Management"),
)


def body(text: str, name: str = "minutes.txt") -> str | None:
    found = extract_bytes(text.encode(), name=name).meeting
    return found.body if found is not None else None


@pytest.mark.parametrize(("outer", "inner"), HEADS)
@pytest.mark.parametrize("form", ["**{0}**\n\n**{1}**", "**{0}  \n{1}**", "{0}\n{1}"])
def test_a_group_below_whose_it_is(outer: str, inner: str, form: str) -> None:
    text = f"{form.format(outer, inner)}\n\n4 May 2026, 10.00\n\nPresent: Ann Bell, Carl Dunn\n\n1. Roof\nIt leaks over the stair.\n"
    assert body(text) == f"{outer} {inner}"


@pytest.mark.parametrize(
    "below", ["Minutes of the meeting", "Board Meeting", "4 May 2026", "Held at the Old Mill", "Chair: Ann Bell"]
)
def test_other_lines_below_it(below: str) -> None:
    text = f"**Upper Weir Resilience Forum**\n\n**{below}**\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n1. Roof\nIt leaks over the stair.\n"
    assert body(text) == "Upper Weir Resilience Forum"


@pytest.mark.parametrize(
    "inner",
    ["Standing Advisory Council on Inland Waters", "Advisory Board for Mills", "Health and Wellbeing Board"],
)
def test_a_group_of_a_field_below_a_council(inner: str) -> None:
    text = f"**Weir Council**  \n**{inner}**\n\n**Minutes of the summer meeting: 27 June 2017**\n\nPresent: Ann Bell\n"
    assert body(text) == inner
