"""Owners by a title that the column shortens word by word, or by an office without its place."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

PRESENT = {
    "Ann Bellow": "Director of Finance and Estates",
    "Carl Dunnet": "Assistant Principal Curriculum and Quality",
    "Eva Fieldhouse": "Warden of Hob Hall",
    "Gus Hartley": "Head of Estates",
    "Ken Lumley": "Head of Health and Safety",
    "Mia Norris": "Deputy Warden",
}


def owner(text: str, present: dict[str, str]) -> str | None:
    people = ", ".join(f"{name} ({role})" for name, role in present.items())
    row = f"1⇥<b>Roof</b><br/>It leaks. New slates to be bought.⇥{text}".replace("⇥", "\t")
    minutes = extract_text(
        f"**Minutes of the Weir Trust, 4 March 2021**\n\n**Present:** {people}\n\nItem\tDiscussion\tAction\n{row}\n"
    )
    (action,) = minutes.actions
    return action.owners[0].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dir F&amp;E", "Ann Bellow"),
        ("AP C&amp;Q", "Carl Dunnet"),
        ("AP Curriculum", "Carl Dunnet"),
        ("Head of H&amp;S", "Ken Lumley"),
        ("The Warden", "Eva Fieldhouse"),
        ("AP Finance", None),
        ("Dir H&amp;S", None),
        ("Head of F&amp;E", None),
    ],
)
def test_titles_shortened_word_by_word(text: str, name: str | None) -> None:
    assert owner(text, PRESENT) == name


def test_an_office_that_two_hold_is_nobody_s() -> None:
    assert owner("The Warden", {**PRESENT, "Ola Pym": "Warden of Fen Hall"}) is None
    assert owner("The Warden", {**PRESENT, "Ola Pym": "Estates Warden"}) is None


def test_short_words_that_two_titles_fit_are_nobody_s() -> None:
    assert owner("AP Curriculum", {**PRESENT, "Ola Pym": "Assistant Principal Curriculum and Pupils"}) is None
