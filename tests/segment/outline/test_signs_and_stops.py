"""Headings with what programs print behind them, with stops, and what websites print below a page."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

SAID = "The roof leaks over the big stair and the builder has been twice to look at it."


def headings(text: str, name: str = "minutes.txt") -> list[str | None]:
    return [item.heading for item in extract_bytes(text.encode(), name=name).items]


@pytest.mark.parametrize(
    "sign", ["[edit]", " [edit]", " [edit | edit source]", "(edit)", "¶", " ¶", " #", " 🔗", "[ edit ]"]
)
def test_links_behind_headings(sign: str) -> None:
    names = ["Laser", "Money", "Door", "Storage"]
    made = "".join(f"<h2>{name}{sign}</h2><p>{SAID}</p>" for name in names)
    page = f"<html><body><h1>Members meeting 4 May 2026</h1><p>We were nine.</p>{made}</body></html>"
    assert headings(page, "minutes.html") == names


STOPS = ("1. ", "1) ", "Item 1: ", "(1) ", "1.0 ", "I. ")


@pytest.mark.parametrize("first", STOPS)
def test_numbered_names_that_end_with_a_stop(first: str) -> None:
    roman = ["I", "II", "III", "IV", "V"]
    names = ["Minutes of the last meeting", "Treasurer’s report", "Codes of conduct", "Welcome pack", "Welfare officer"]
    lines = [
        first.replace("1", str(n + 1)).replace("I. ", f"{roman[n]}. ")
        + f"{name}.\n{SAID} It is to be mended soon, all say.\n"
        for n, name in enumerate(names)
    ]
    text = "Minutes of the Weir Mill Committee held on 4 May 2026\nPresent: Ann Bell, Carl Dunn, Eve Frost\n" + "".join(
        lines
    )
    assert headings(text) == names


def test_a_broken_count_of_names_with_stops() -> None:
    names = ["Matters arising", "Chairman’s report", "Secretary’s update", "Coaching update"]
    body = "".join(f"  1. {name}.\n\n{SAID}\n\nEve asked about slates, and Carl knew of one.\n\n" for name in names)
    text = f"Weir Runners\n\nCommittee Meeting 04/05/26\n\nPresent : Ann Bell, Carl Dunn\n\nThe meeting commenced at 21:00\n\n{body}"
    assert headings(text) == names


def test_numbered_sentences_are_no_headings() -> None:
    told = [
        "Ann opened the meeting.",
        "Carl had paid the builder.",
        "Eve will ask about slates.",
        "The hens were sold.",
    ]
    body = "".join(f"{n}. {sentence}\n\n   {SAID}\n\n" for n, sentence in enumerate(told, 1))
    assert headings(f"# Minutes of the Weir Mill Committee\n\n4 May 2026\n\n{body}", "minutes.md") == []


@pytest.mark.parametrize(
    "title", ["2 comments", "Comments", "Leave a Reply", "Recent posts", "Related articles", "12 Responses", "Archives", "Post navigation"]
)  # fmt: skip
def test_what_a_website_prints_below_the_minutes(title: str) -> None:
    names = ["Captain’s report", "Money", "Any other business"]
    made = "".join(f"<h3>{name}</h3><p>{SAID}</p>" for name in names)
    below = (
        f"<h3>{title}</h3><h4>Old Blade says: 15 May 2026 at 11:40 pm</h4><p>Who has my oar? I left it by the door.</p>"
    )
    page = f"<html><body><h2>Committee minutes, 4 May 2026</h2><p>Weir Rowing Club.</p>{made}{below}</body></html>"
    assert headings(page, "minutes.html") == names


def test_one_count_through_all_meetings_in_a_table() -> None:
    rows = "".join(
        f"W.{n}\t<u>{name}</u>\t\n\t{SAID}\t\n" for n, name in enumerate(("Interests", "Last minutes", "Pumps"), 41)
    )
    text = f"**Weir Board**\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\nMin.\tMinute\tAction\n---\t---\t---\n{rows}"
    found = extract_bytes(text.encode(), name="minutes.txt").items
    assert [(i.number, i.heading) for i in found] == [
        ("W.41", "Interests"),
        ("W.42", "Last minutes"),
        ("W.43", "Pumps"),
    ]
