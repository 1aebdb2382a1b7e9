"""Resolutions with numbers that stand in bold in front of their words, and bodies that resolve in the present tense."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

HEAD = "# Weir Mill Trust\n\nMinutes of 5 March 2024\n\n**Present:** Ann Bell (Chair), Carl Dunn\n\n"


def _table(words: str) -> Minutes:
    rows = f"| **3** | **Draft** | |\n| 3.1 | Ann Bell showed the figures of last year. | |\n| 3.3 | {words} | Carl Dunn |\n| **4** | **Review** | |\n| 4.1 | The bell was looked at. | |\n"
    return extract_text(f"{HEAD}| Clause | Discussion | Action by |\n|---|---|---|\n{rows}", name="a.md")


@pytest.mark.parametrize("label", ["Resolution 22/01:", "Decision 4:", "Resolution MC-12:"])
def test_a_numbered_label_is_no_heading_of_a_part(label: str) -> None:
    found = _table(f"**{label}** The board resolves to mend the roof. <br> Carl Dunn to ask a builder.")
    assert [d.text for d in found.decisions] == ["The board resolves to mend the roof."]
    assert [part.heading for item in found.items for part in item.items] == []
    assert [a.text for a in found.actions] == ["Carl Dunn to ask a builder."]


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee resolves to mend the roof.",
        "The Board hereby resolves that the roof be mended.",
        "The Council RESOLVES to mend the roof.",
    ],
)
def test_in_the_present_tense(sentence: str) -> None:
    assert [d.text for d in extract_text(f"{HEAD}## 1. Roof\n\n{sentence}\n", name="a.md").decisions] == [sentence]


@pytest.mark.parametrize("sentence", ["The resolution 22/01 was sent to members.", "Ann resolves most of the faults."])
def test_what_resolves_nothing(sentence: str) -> None:
    assert extract_text(f"{HEAD}## 1. Roof\n\n{sentence}\n", name="a.md").decisions == ()


def test_a_stop_behind_letters_in_front_of_a_number() -> None:
    text = f"{HEAD}## 1. Ladders\n\nIt was agreed to confirm I.S. 1147-2 for five years. The bell rang.\n"
    assert [d.text for d in extract_text(text, name="a.md").decisions] == [
        "It was agreed to confirm I.S. 1147-2 for five years."
    ]
