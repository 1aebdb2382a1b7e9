"""Initials of people whom a list gives by their surnames alone, and a letter that says of what kind a row is."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_bytes


def read(people: str, *tasks: str) -> Minutes:
    body = "".join(f"Action: {task}\n\n" for task in tasks)
    text = f"# Weir Board minutes\n\n4 May 2031\n\n{people}\n\n## Roof\n\nIt leaks.\n\n{body}"
    return extract_bytes(text.encode(), name="minutes.md")


def owners(minutes: Minutes) -> list[str | None]:
    return [owner.name for action in minutes.actions for owner in action.owners]


@pytest.mark.parametrize("people", [
    "Present: Mr Lund (Chair), Mrs Moss, Miss Hale, Mr Pell", "Present: Lund, Moss, Hale, Pell", "## Present\n\n- WRC - Lund, Moss\n- DLE - Hale, Pell",
])  # fmt: skip
def test_the_last_letter_is_the_surnames(people: str) -> None:
    assert owners(read(people, "JM to mend the roof.", "KL and TP to look at it.")) == ["Moss", "Lund", "Pell"]


def test_two_surnames_with_that_letter() -> None:
    assert owners(read("Present: Mr Hart, Mrs Moss, Miss Hale, Mr Pell", "PH to mend the roof.")) == [None]


@pytest.mark.parametrize("people", ["Present: Ann, Ben, Carl, Emma, Dora", "Present: AB, MR, CD, LW, TP"])
def test_first_names_and_letters(people: str) -> None:
    assert owners(read(people, "JD to mend the roof.", "KB to ring.")) == [None, None]


def test_one_letter_beside_every_row_is_no_reference() -> None:
    rows = "| T | Mend the roof over the stair | Ann | 3 June 2031 |\n| T | Ask for the price of slates | Bo | 4 June 2031 |\n"
    head = "# Weir Board minutes\n\n4 May 2031\n\nPresent: Ann Lund, Bo Moss\n\n| Type | Description | Owner | Deadline |\n|---|---|---|---|\n"
    found = extract_bytes((head + rows).encode(), name="minutes.md").actions
    assert [(a.text, a.ref) for a in found] == [
        ("Mend the roof over the stair", None),
        ("Ask for the price of slates", None),
    ]


def test_letters_of_things_and_of_the_body() -> None:
    minutes = read(
        "Present: Mr Lund (Chair), Mrs Todd, Miss Brown, Mr Pell", "IT to mend the line.", "WMB to ring.", "CL to ask."
    )
    assert owners(minutes)[-1] == "Lund"
    assert not {"Todd", "Brown"} & set(owners(minutes))
