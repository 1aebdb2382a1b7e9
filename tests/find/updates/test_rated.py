"""Reviews in which each action is rated by a colour behind its words."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = "**Weir Board**\n\n**5 September 2023**\n\n**Present:** Maddy Orr (MO), Rob Tate (RT), Kofi Ash (KA)\n\n"


@pytest.mark.parametrize("form", ["{task} {colour} – {said}", "{task}. {colour}: {said}", "{task} ({colour}) {said}"])
def test_colours_behind_actions(form: str) -> None:
    rows = [
        ("MO", "Maddy to map the weirs", "GREEN", "it was sent round"),
        ("RT", "Rob to test the sluice", "AMBER", "one tested"),
        ("KA", "Kofi to ask the mill", "RED", "not yet"),
    ]
    table = "".join(
        f"{who}\tAction 2.{n} – {form.format(task=task, colour=colour, said=said)}\n"
        for n, (who, task, colour, said) in enumerate(rows)
    )
    text = f"\t<strong>1. Welcome</strong>\n\tAll were welcomed.\n\t<strong>2. Notes and actions from 5 July</strong>\n\tActions were rated as follows:\n{table}\t<strong>3. Roof</strong>\n\tIt leaks.\n"
    found = extract_text(TOP + text)
    assert not found.actions
    assert [(u.text.rstrip("."), u.status) for u in found.action_updates] == [
        ("Maddy to map the weirs", "complete"),
        ("Rob to test the sluice", "in_progress"),
        ("Kofi to ask the mill", "open"),
    ]
