"""Numbered headings that their text follows with nothing between."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

TITLE = "Larkfield Reading Room\n\nMinutes of the meeting held on 5 June 2031\n\nPresent: A Finch (Chair), B Lund, Cy Moss.\n\n"
LINES = (
    ("Minutes of the 2030 Annual General Meeting", "On the proposal of B Lund, the minutes were approved."),
    (
        "Accounts for the year ended 31st December 2030",
        "The audited account of what came in, together with that of the bank, was tabled.",
    ),
    ("Roof and Gutters", "There is a leak over the stair, and slates were asked for."),
    ("Chair's Report", "a) The Chair thanked all for their work. b) A new cooker has been put in."),
    ("Election of Committee Members", "There being nobody else, those who serve were elected again."),
    ("Village Sign", "B Lund asked whether the sign could be painted before the summer."),
    ("Grass Cutting", "Cy said that the price was the same."),
    ("Any Other Business", "None."),
    ("Closure", "There being no further business the meeting closed at 8.45pm."),
)


def headings(text: str, name: str) -> list[str | None]:
    return [item.heading for item in extract_bytes(text.encode(), name=name).items]


@pytest.mark.parametrize(("name", "number", "gap"), [
    ("minutes.txt", "{}. ", "\n\n"), ("minutes.md", "{}\\. ", "\n\n"), ("minutes.txt", "{}) ", "\n\n"), ("minutes.md", "{}. ", "\n"),
])  # fmt: skip
def test_no_sign_parts_them(name: str, number: str, gap: str) -> None:
    text = TITLE + gap.join(number.format(n) + f"{head} {said}" for n, (head, said) in enumerate(LINES, 1)) + "\n"
    assert headings(text, name) == [head for head, _ in LINES]


def test_in_html() -> None:
    lines = "".join(f"<p>{n}. {head} {said}</p>" for n, (head, said) in enumerate(LINES, 1))
    top = "".join(f"<p>{line}</p>" for line in TITLE.split("\n\n") if line)
    assert headings(f"<html><body>{top}{lines}</body></html>", "minutes.html") == [head for head, _ in LINES]


@pytest.mark.parametrize("lines", [
    (
        "The Chair opened the meeting and the minutes were agreed by all who were there.",
        "B Lund reported that the bins have been moved to the back of the block.",
        "Officers from Larkfield Borough Council attended and The Mayor sent her good wishes.",
        "Larkfield Show Committee The committee has met twice since May.",
    ),
    (
        "B Lund presented the accounts and explained that The Trust holds more than it did.",
        "Finch Associates have sent the bill for the survey.",
        "Gas The boiler contract was renewed on the same terms as last year.",
    ),
])  # fmt: skip
def test_numbered_paragraphs_have_no_headings(lines: tuple[str, ...]) -> None:
    text = TITLE + "\n\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)) + "\n"
    assert headings(text, "minutes.txt") == []


@pytest.mark.parametrize(
    "point",
    ["      a) Shed at Mill House, no objection", "   - Shed at Mill House, no objection to the plans that were drawn"],
)
@pytest.mark.parametrize("form", ["31/{} ", "31.{} ", "{}. "])
def test_a_count_goes_on_behind_a_list_that_is_set_in(point: str, form: str) -> None:
    lines = [
        form.format(21) + "Apologies: None.",
        form.format(22) + "Planning:",
        point,
        form.format(23) + "Next meeting: 7 July 2031",
    ]
    assert headings(TITLE + "\n".join(lines) + "\n", "minutes.txt") == ["Apologies", "Planning", "Next meeting"]


def test_a_point_that_wraps_goes_on() -> None:
    text = (
        TITLE
        + "1. Apologies: None.\n2. Planning:\n   - the sheds of Mill House were looked at again, for there are\n     23 of them, none of which\n"
    )
    text += "     has a door\n3. Roof\n   It leaks over the stair.\n"
    assert headings(text, "minutes.txt") == ["Apologies", "Planning", "Roof"]
