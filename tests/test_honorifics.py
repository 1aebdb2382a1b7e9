"""Short titles: in front of owners, and at the end of no sentence."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.sentences import sentences

PEOPLE = "Ann Bell, Supt. Eve Pike, Cllr. Bob Aslam, Dr. Mo Dunn, Insp. Al Frost, Revd. Ida Moss, Capt. Sue Cole, Prof. Gus Lowe"


@pytest.mark.parametrize("title", ["Supt. Pike", "Cllr. Aslam", "Dr. Dunn", "Insp. Frost", "Revd. Moss", "Capt. Cole", "Prof Lowe"])  # fmt: skip
@pytest.mark.parametrize(
    "line", ["**ACTION: Ann Bell and {} to agree a plan.**", "Action – Ann Bell/{} to agree a plan."]
)
def test_an_owner_keeps_the_title(title: str, line: str) -> None:
    text = f"**WEIR BOARD**\n\n**20 October 2022**\n\n**Present:** {PEOPLE}\n\n1. Roof\n\nIt leaks.\n\n{line.format(title)}\n"
    (action,) = extract_text(text).actions
    assert [o.text for o in action.owners] == ["Ann Bell", title]
    assert [(o.name or "").split()[-1] for o in action.owners] == ["Bell", title.rsplit(maxsplit=1)[-1]]


@pytest.mark.parametrize("title", ["Mrs", "Ald", "Supt", "Cmdr", "Messrs", "Ven"])
def test_a_stop_behind_a_title_ends_no_sentence(title: str) -> None:
    text = f"It was read by {title}. Bell. He left."
    assert [text[a:b] for a, b in sentences(text)] == [f"It was read by {title}. Bell.", "He left."]
