"""Votes told as a share of those who voted, and shares of other things."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Mill Trust\n\n4 May 2026\n\n**Present:** Ann Bell, Carl Dunn, Eve Frost\n\n## Roof\n\n"


def told(text: str, name: str = "a.md") -> list[tuple[str, int | None]]:
    found = extract_text(HEAD + text, name=name).decisions
    return [(d.text, d.vote.for_ if d.vote is not None else None) for d in found]


@pytest.mark.parametrize("mark", ["", "- ", "1. "])
@pytest.mark.parametrize(
    ("line", "votes"),
    [
        ("Mend the stair – 4/4 yes", 4),
        ("Half the rent stays at £30? – 3/4 yes", 3),
        ("Keep the old key? 3 of 4 trustees say yes", 3),
        ("Buy slates from Hart: 5 of 5 in favour", 5),
        ("Accept the gift – 4/4 votes, yes", 4),
        ("Hire a second boat (4 out of 5 voted yes)", 4),
        ("4/4 votes for Eve as treasurer", 4),
        ("Three of four members in favour of a new gate", 3),
    ],
)
def test_most_were_for_it(line: str, votes: int, mark: str) -> None:
    assert told(f"{mark}{line}\n") == [(line, votes)]


@pytest.mark.parametrize(
    "line",
    [
        "Mend the stair – 1/4 yes",
        "Free rent for a month? 2 of 4 say yes, 2 no",
        "Carl says that 3/4 of the slates are cracked.",
        "About 3 of 4 members say they use the boat weekly.",
        "The stair is 3/4 done, and yes, it is dry.",
        "It costs $4/4 yards, for which we vote no money.",
        "Of the four lamps 3/4 work for now",
    ],
)
def test_no_vote_for_it(line: str) -> None:
    assert told(line + "\n") == []


def test_a_share_behind_a_decision() -> None:
    assert told("It was agreed to mend the stair. 3/4 yes.\n") == [("It was agreed to mend the stair.", 3)]
