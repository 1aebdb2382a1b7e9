"""Boxes typed or drawn in front of tasks in paragraphs and in cells, and in a review of earlier ones."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

LONG = (
    "The price of nuts has gone up by far more than anybody there had thought likely a year ago, and that of oil too."
)
HEAD = "**Weir Mill Trust**\n**Members’ meeting 4 May 2026**\n\n**Present:** Ann Bell, Carl Dunn, Eve Frost\n\nPoint\tDiscussion\tOutcome\n---\t---\t---\n"


def told(minutes: Minutes) -> list[tuple[str, list[str | None], str | None]]:
    return [
        (a.text, [o.name or o.text for o in a.owners], a.due.edtf if a.due is not None else None)
        for a in minutes.actions
    ]


def row(number: str, title: str, said: str, outcome: str) -> str:
    return f"<b>{number}. {title}</b>\t{said}\t{outcome}\n"


@pytest.mark.parametrize("box", ["[ ]", "☐"])
def test_tasks_among_outcomes(box: str) -> None:
    cell = f"<p>Consent to a new list.</p><p>{box} Ann, new list to everyone | 8 June<br/>{box} Carl + Eve, warn the shops | end of May</p>"
    more = f"<p>{box} All, write days on the wall planner</p>"
    found = extract_text(
        HEAD + row("A", "Prices", f"<p>{LONG}</p>", cell) + row("B", "Van", f"<p>It is old. {LONG}</p>", more)
    )
    assert told(found) == [
        ("new list to everyone", ["Ann Bell"], "2026-06-08"),
        ("warn the shops", ["Carl Dunn", "Eve Frost"], "2026-05-31"),
        ("write days on the wall planner", ["All"], None),
    ]
    assert [decision.text for decision in found.decisions] == ["Consent to a new list."]


@pytest.mark.parametrize(("box", "tick"), [("[ ]", "[x]"), ("☐", "☑")])
@pytest.mark.parametrize("title", ["Ticks from last time", "Last month’s list", "Jobs from the last meeting"])
def test_a_review(title: str, box: str, tick: str) -> None:
    cell = f"<p>{tick} Ann, paint the shed<br/>{tick} Eve, get the van mended<br/>{box} Carl, sell the hens</p>"
    found = extract_text(HEAD + row("A", title, cell, "") + row("B", "Van", f"<p>It is old. {LONG}</p>", "Noted."))
    assert found.actions == ()
    assert [(u.text, u.status, u.owners[0].name) for u in found.action_updates] == [
        ("paint the shed", "complete", "Ann Bell"),
        ("get the van mended", "complete", "Eve Frost"),
        ("sell the hens", "open", "Carl Dunn"),
    ]


@pytest.mark.parametrize("form", ["[x] Yes [ ] No [ ] Not sure", "[ ] I agree to it, [x] I do not", "[x] Present"])
def test_a_form_sets_no_tasks(form: str) -> None:
    text = f"<html><body><h1>Minutes of the Weir Mill Trust</h1><p>4 May 2026</p><p>Present: Ann Bell, Carl Dunn</p><h2>Vote</h2><p>It was short.</p><p>{form}</p></body></html>"
    found = extract_text(text)
    assert found.actions == ()
    assert found.action_updates == ()
    assert any(form in block.text for item in found.items for block in item.blocks)
