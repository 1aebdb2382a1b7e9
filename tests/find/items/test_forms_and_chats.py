"""Headings of a form that nobody filled in, and the log of a chat below the notes, are no items."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

HEAD = "# Mill Club minutes, 4 March 2025\n\nPresent: Nell Croft, Joan Pike\n\n"


def headings(text: str, name: str = "case.md") -> list[str | None]:
    return [item.heading for item in extract_bytes(text.encode(), name=name).items]


@pytest.mark.parametrize("empty", ["Item - ....", "Item: ____", "...", "[Agenda item]", "Topic - …"])
def test_what_a_form_leaves_to_be_filled_in(empty: str) -> None:
    text = f"## Sluice\n\nThe gate sticks.\n\n## {empty}\n- \n\n## Items for the fair ...\n\nThree stalls.\n\n## AOB\n\nNone.\n"
    assert headings(HEAD + text) == ["Sluice", "Items for the fair ...", "AOB"]


@pytest.mark.parametrize("chat", ["Chat", "Chat log", "Zoom chat"])
def test_the_agenda_is_all_there_is_besides_a_chat(chat: str) -> None:
    text = f"# Agenda\n\n- Sluice\n  - gate\n\n- Roof of the mill\n\n- Summer fair\n\n# Notes\n\nNell said that the gate sticks.\n\nSlates are dear.\n\n# {chat}\n"
    assert headings(HEAD + text) == ["Sluice", "Roof of the mill", "Summer fair"]


def test_an_item_about_a_chat() -> None:
    text = "## Sluice\n\nThe gate sticks.\n\n## Chat room for members\n\nIt will be opened in May.\n"
    assert headings(HEAD + text) == ["Sluice", "Chat room for members"]
