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


@pytest.mark.parametrize(
    ("line", "text", "status"),
    [
        ("Rob to test whether the lamp is GREEN – Kofi saw it RED.", None, "unknown"),
        ("Rob to ask about the door being RED.", None, "unknown"),
        ("Rob to paint the door RED.", None, "unknown"),
        ("Rob to test the lamp. RED", "Rob to test the lamp.", "open"),
        ("Rob to test the lamp (GREEN)", "Rob to test the lamp", "complete"),
        ("Rob to test the lamp AMBER – one tested", "Rob to test the lamp", "in_progress"),
    ],
)
def test_colours_that_the_task_is_about(line: str, text: str | None, status: str) -> None:
    head = "# Weir Board\n\n5 September 2023\n\nPresent: Maddy Orr, Rob Tate, Kofi Ash\n\n## 1. Welcome\n\nAll were welcomed.\n\n"
    found = extract_text(f"{head}## 2. Matters arising\n\n- {line}\n- Maddy to map the weirs. Done.\n").action_updates
    assert (found[0].text, found[0].status) == (text or line, status)
