"""Keys stay the same across copies and versions of a document, and tell different actions apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from minutes_extract import extract_text
from segment.building import source

TEXT = """
**Minutes of the Weir Mill Trust
Monday 4 May 2026**

**Present:** Ann Bell, Carl Dunn

Item⇥⇥Action
1.⇥<b>Matters arising</b>⇥
⇥<p>Action No 3 (02.02.26 ref 4.2) <i>AB to ask for quotes.</i> <b>Complete. Three came.</b></p>⇥
2.⇥<b>Roof &amp; wall</b>⇥
2.1⇥<p><b>Action – AB to buy nails by 12 June.</b></p>⇥AB
2.2⇥<p><b>Action – CD to buy slates.</b></p>⇥CD
2.2⇥<p><b>Action – CD to buy slates.</b></p>⇥CD
"""


def keys(text: str) -> list[str]:
    minutes = extract_text(source(text))
    return [*(action.key for action in minutes.actions), *(update.key for update in minutes.action_updates)]


COPIES: dict[str, Callable[[str], str]] = {
    "line ends": lambda text: text.replace("\n", "\r\n"),
    "byte order mark": lambda text: "\ufeff" + text.removeprefix("\n"),
    "strong": lambda text: text.replace("<b>", "<strong>").replace("</b>", "</strong>"),
    "hard spaces": lambda text: text.replace("to buy", "to&nbsp;buy"),
    "soft hyphens": lambda text: text.replace("slates", "sla\u00adtes"),
    "more white space": lambda text: text.replace("to buy", "to   buy"),
    "entities": lambda text: text.replace("– CD", "&ndash; CD"),
    "another paragraph above": lambda text: text.replace("2.1⇥", "⇥It rained.⇥\n2.1⇥"),
    "draft": lambda text: text.replace("**Minutes", "**DRAFT Minutes"),
    "a page number": lambda text: text.replace("\n2.1⇥", "\n\nPage 1 of 2\n\n2.1⇥"),
    "another owner": lambda text: text.replace("⇥AB\n", "⇥CD\n"),
}


def test_each_action_has_a_key_of_its_own() -> None:
    found = keys(TEXT)
    assert len(found) == 4
    assert len(set(found)) == 4


@pytest.mark.parametrize("name", COPIES)
def test_copies_have_the_same_keys(name: str) -> None:
    assert keys(COPIES[name](TEXT)) == keys(TEXT)


@pytest.mark.parametrize(
    ("old", "new"),
    [("Weir Mill Trust", "Ferrow Trust"), ("4 May 2026", "8 June 2026"), ("2.1⇥", "2.9⇥"), ("nails", "screws")],
    ids=["body", "date", "reference", "words"],
)
def test_another_action_has_another_key(old: str, new: str) -> None:
    assert keys(TEXT.replace(old, new))[0] != keys(TEXT)[0]
