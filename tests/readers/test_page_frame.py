"""A text with tabs between its cells inside the frame of a page."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.readers.page_frame import within_page


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<html><body>Minutes</body></html>", "Minutes"),
        ("<!DOCTYPE html>\n<html lang=en><head><title>x</title></head>Minutes\n</html>\n", "Minutes"),
        ("<html lang=en>Minutes", "Minutes"),
        ("Minutes <html><body>x</body>", "Minutes <html><body>x</body>"),
        ("", ""),
    ],
)
def test_the_frame_is_left_out(text: str, words: str) -> None:
    start, end = within_page(text)
    assert text[start:end] == words


def test_rows_in_a_page() -> None:
    text = (
        "<html>\n<head>\n<style>\np {margin: 0}\n</style>\n</head>\n<body>\n**Minutes of the Fen Board, 3 May 2021**\n\n"
        "**Present:**\n\nAnn Lee\tChair, Fen Trust\nBob Gray\tClerk\n\nItem\t\tAction\n1.\t<b>Roof</b>\t\n"
        "1.1\t<p><b>Action – AL to call the builder.</b></p>\t<p>AL</p>\n</body>\n</html>\n"
    )
    minutes = extract_text(text)
    assert [(p.name, p.role) for p in minutes.attendees] == [("Ann Lee", "Chair"), ("Bob Gray", "Clerk")]
    assert [(a.text, a.ref, a.owners[0].name) for a in minutes.actions] == [
        ("AL to call the builder.", "1.1", "Ann Lee")
    ]
    assert not minutes.unassigned
