"""Rows between pipes without a rule."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.readers.piped import tabbed

ROWS = "| 1. | <b>Roof</b> |  |\n| 1.1 | <p>It leaks \\| drips.</p> | AB |\n"


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        (ROWS * 3, True),
        (ROWS * 2 + "\n" + ROWS + "\n" + ROWS, True),
        (ROWS * 2, False),
        ("| No | Item | Who |\n|---|---|---|\n" + ROWS * 5, False),
        (("| No | Item | Who |\n|---|---|---|\n" + ROWS + "\n") * 5, False),
        ("| 1 | Roof | AB |\n" * 9, False),  # no HTML in its cells
        ("<p>It leaks.</p>\n\n" * 5 + "| Task | Who |\n| --- | --- |\n| Ask | AB |\n", True),
        ("<p>It leaks.</p>\n\n" * 4 + "| Task | Who |\n| --- | --- |\n| Ask | AB |\n", False),
        ("", False),
    ],
)
def test_which_rows(text: str, changed: bool) -> None:
    made = tabbed(text)
    assert (made != text) is changed
    assert len(made) == len(text)
    assert made.count("\\|") == text.count("\\|")


def test_minutes_between_pipes() -> None:
    minutes = extract_text(
        "**Minutes of the Fen Board, 3 May 2021**\n\n**Present:**\n\n| Ann Lee | Chair |\n| Bob Gray | Clerk |\n\n"
        "| Item |  | Action |\n| 1. | <b>Roof</b> |  |\n| 1.1 | <p>It leaks.</p> <p><b>Action – AL to call a builder.</b></p> | AL |\n\n"
        "| 2. | <b>Bell</b> |  |\n|  | <p>It is new.</p> |  |\n"
    )
    assert [(p.name, p.role) for p in minutes.attendees] == [("Ann Lee", "Chair"), ("Bob Gray", "Clerk")]
    assert [(a.text, a.ref, a.owners[0].name) for a in minutes.actions] == [("AL to call a builder.", "1.1", "Ann Lee")]
    assert [(item.number, item.heading) for item in minutes.items] == [("1", "Roof"), ("2", "Bell")]
