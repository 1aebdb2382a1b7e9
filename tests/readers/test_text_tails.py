"""Labels far right of what they mark, put on lines of their own."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.readers.text import read

HEAD = "Notes of the Weir Mill group, 4 May 2026\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n1. ROOF\n\n"


def shown(text: str) -> list[str]:
    return [p.text for p in read(text).paragraphs()]


def test_a_label_stands_below_what_it_marks() -> None:
    text = "   Carl Dunn\n   to ask a builder.                  ACTION: CD\n   Eve to pay.           ACTION: EF/AB\n"
    assert shown(text) == ["Carl Dunn to ask a builder.", "ACTION: CD", "Eve to pay.", "ACTION: EF/AB"]


def test_a_label_beside_a_sentence_that_goes_on_below_stands_behind_it() -> None:
    text = "   Carl Dunn to ask            ACTION: CD\n   a builder and to pay him.\n"
    assert shown(text) == ["Carl Dunn to ask a builder and to pay him.", "ACTION: CD"]


@pytest.mark.parametrize(
    "text",
    [
        "Item          What was said             Action: Owner\n",
        "1      The roof leaks             Action: CD          June\n",
        "Carl to ask a builder. ACTION: CD\n",
    ],
)
def test_headings_cells_and_words_close_by_stay(text: str) -> None:
    assert not any(line.startswith("A") for line in shown(text))


@pytest.mark.parametrize(
    "body",
    [
        "The roof leaks. Carl to ask a builder.     ACTION: CD\nAnn and Eve to pay him.                  ACTION: AB/EF\n",
        "   (a) The roof leaks. Carl to ask a builder.   Action: CD\n   (b) Ann and Eve to pay him.     Action: AB/EF\n",
        "   The roof leaks. Carl to ask    ACTION: CD\n   a builder.\n\n   Ann and Eve to pay him.       ACTION: AB/EF\n",
        "Carl to ask a builder.        Action CD\nAnn and Eve to pay him.       Action AB/EF\n",
        "Carl to ask a builder.        (Action: Carl)\nAnn and Eve to pay him.       (Action: Ann and Eve)\n",
        "Carl to ask a builder.        AP: CD\nAnn and Eve to pay him.       AP: AB, EF\n",
        "- Carl to ask a builder.        ACTION BY: CD\n- Ann and Eve to pay him.       ACTION BY: AB & EF\n",
    ],
)
def test_every_label_marks_its_sentence(body: str) -> None:
    found = extract_text(HEAD + body + "\n2. BANK\n\nNothing was said.\n").actions
    told = [(a.text, [o.name for o in a.owners]) for a in found]
    assert told == [
        ("Carl to ask a builder.", ["Carl Dunn"]),
        ("Ann and Eve to pay him.", ["Ann Bell", "Eve Frost"]),
    ]
