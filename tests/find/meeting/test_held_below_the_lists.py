"""When and where the first sentence below the lists says the meeting was held, and how people met, right above them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

TAIL = "\n\n## Sluice\n\nThe gate sticks.\n\n## Roof\n\nSlates are dear.\n"
HEAD = "# Guild Board, 9 April 2026\n\n"
LISTS = "Present: Ann Bell, Carl Dunn\n\nApologies: Eve Frost\n\n"


def held(text: str) -> tuple[str | None, str | None]:
    found = extract_bytes(text.encode(), name="case.md").meeting
    assert found is not None
    return found.start_time, found.location


@pytest.mark.parametrize(
    ("sentence", "start", "place"),
    [
        (
            "These are the minutes for the April 9th, 2026 Guild Board Meeting, held at 20:00 UTC in #guild on irc.guild.example.",
            "20:00",
            "#guild on irc.guild.example",
        ),
        ("The meeting was held at 19:00 on Zoom.", "19:00", "Zoom"),
        ("This meeting was held at 7.30pm in the Old Mill, Weir.", "19:30", "the Old Mill, Weir"),
        ("A public meeting will be held at 7pm in the Hall.", None, None),
        ("The last meeting was held at 6pm in the Barn.", None, None),
    ],
)
def test_a_sentence_below_the_lists(sentence: str, start: str | None, place: str | None) -> None:
    assert held(HEAD + LISTS + sentence + TAIL) == (start, place)


@pytest.mark.parametrize("how", ["Via Teams", "Online", "On Zoom"])
def test_a_line_above_the_lists(how: str) -> None:
    assert held(f"**Guild Committee Meeting**\n\n**9 April 2026**\n\n**{how}**\n\n{LISTS}{TAIL}")[1] in (how, how[3:])


def test_a_label_of_those_who_came_so() -> None:
    text = HEAD + "**In the room**\n\nAnn Bell, Carl Dunn\n\n**Online**\n\nEve Frost" + TAIL
    assert held(text) == (None, None)
