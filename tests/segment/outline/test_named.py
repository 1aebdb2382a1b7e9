"""Names of usual items in front of their text, whatever parts the two."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

HEAD = "Minutes of the Weir Trust meeting\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
ROOF = "The roof leaks. It has done so since May, and nobody has mended it."
HALL = "We talked for a while. The hall is cold and the price of oil has gone up again."
WALL = "Eve had asked the builder, who would come in June. Carl thought that too late for the fair."


def told(*paragraphs: str, name: str = "a.txt") -> list[str]:
    text = HEAD + "\n\n".join(paragraphs) + "\n"
    return [head.words for head in outline(read(text.encode(), name=name, options=Options()).document).heads.values()]


LINES = {
    "Apologies": "Gus Hart had written that he was ill.",
    "Minutes": "The minutes of the last meeting were read, and one word was changed.",
    "Matters arising": f"The gate has been mended since. {HALL}",
    "Correspondence": "As the secretary was away no letters were read.",
    "General Business": f"Music is to be sold. {WALL}",
}


@pytest.mark.parametrize("sign", [": ", ". ", " – ", " - ", "; "])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_sign_parts_them(sign: str, name: str) -> None:
    assert told(*(head + sign + text for head, text in LINES.items()), name=name) == list(LINES)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_nothing_parts_them(name: str) -> None:
    first = "Apologies Apologies were received from Gus Hart and Ida Jay."
    rest = [f"{head} {text}" for head, text in list(LINES.items())[1:]]
    assert told(first, *rest, ROOF, name=name) == list(LINES)


def test_capitals_part_them() -> None:
    assert told(*(f"{head.upper()} {text}" for head, text in LINES.items())) == [head.upper() for head in LINES]


def test_signs_differ_and_labels_of_actions_between() -> None:
    lines = [
        "Minutes of last meeting – to be changed, since the sum is wrong. Carl was also present.",
        "Matters Arising:",
        ROOF,
        "ACTION – AB to ask for a price.",
        HALL,
        "ACTION – CD to buy milk.",
        WALL,
    ]
    assert told(*lines) == ["Minutes of last meeting", "Matters Arising"]


def test_others_parted_alike_beside_them() -> None:
    lines = [
        "Opening Prayers: Carl opened the meeting with a prayer at 7.35 pm.",
        "Apologies for Absence: were received from Gus Hart. There were no interests to declare.",
        "Minutes of the Meeting of 28th April 2026 previously circulated were approved.",
        ROOF,
        "Matters Arising: There were none.",
        f"Standing Group 6th June 2026: Carl told of the meeting. {WALL}",
        f"Ramp (Standing Group 23rd July 2025) – a builder was found. {HALL}",
    ]
    assert told(*lines) == [
        "Opening Prayers",
        "Apologies for Absence",
        "Minutes of the Meeting of 28th April 2026",
        "Matters Arising",
        "Standing Group 6th June 2026",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Minutes are kept by Carl in the office, and were read aloud.",
        "Correspondence with the council goes on, and was read aloud.",
        "Planning Committee members were asked to read it.",
        "Minutes of Meeting",
    ],
)
def test_sentences_and_titles_head_nothing(line: str) -> None:
    assert told(line, ROOF, f"Finance Officer Ann Bell was asked for the sums. {HALL}", WALL) == []


def test_no_sentence_in_front_of_a_stop() -> None:
    lines = [f"{head}. {text}" for head, text in LINES.items()]
    assert told(lines[0], "Incoming, 20 pounds. It was counted twice.", *lines[1:], HALL) == list(LINES)
