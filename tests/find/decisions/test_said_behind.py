"""What stands behind a decision: who moved it, without a word for it, and how it was carried."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Decision

HEAD = "# Weir Mill Trust\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Sam Dale (Chair), Rita Quill, Neil Pryce, Ann Bell\n\n## 1. Roof\n\nIt leaks.\n\n## 2. Motions\n\n"


def found(words: str) -> tuple[Decision, ...]:
    return extract_text(f"{HEAD}{words}\n\n## 3. Fair\n\nIt rained.\n").decisions


def movers(decision: Decision) -> list[str]:
    return [who.name for who in (decision.proposer, decision.seconder) if who is not None]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("The minutes of 20 March were taken as read and signed. S Dale / R Quill", ["Sam Dale", "Rita Quill"]),
        ("The report was accepted. N Pryce / R Quill. Carried.", ["Neil Pryce", "Rita Quill"]),
        ("That the report be received. Dale/Quill. Carried.", ["Sam Dale", "Rita Quill"]),
        ("Resolved (AB/RQ): that the accounts be approved.", ["Ann Bell", "Rita Quill"]),
        ("Accepted (prop. SD, sec. RQ).", ["Sam Dale", "Rita Quill"]),
        ("RESOLVED – that it be approved. Proposer: Ann Bell Seconder: Rita Quill", ["Ann Bell", "Rita Quill"]),
        ("Ann Bell was elected Vice-Chair, proposed by Sam Dale, seconded by Neil Pryce.", ["Sam Dale", "Neil Pryce"]),
        ("Taken as read. Prop R Quill, sec A Bell. Carried.", ["Rita Quill", "Ann Bell"]),
        ("The report was accepted. The hall/barn door is broken.", []),
    ],
)
def test_two_names_and_a_stroke(words: str, names: list[str]) -> None:
    decisions = found(words)
    assert [movers(d) for d in decisions] == [names]


@pytest.mark.parametrize(
    "words",
    [
        "(a) That the hedge be cut – carried 19 to 3.\n\n(b) That the lights be turned off – lost 4 to 18.",
        "(a) That the Union supports the strike - carried 19 to 3.\n(b) That the bar opens on Sundays - fell, 8 to 13.",
        "1. That the mill be sold. Lost 2–9.\n\n2. That the race be cleared. Carried 8–3.",
        "To paint the hut – split in half. Agreed 4–1.",
        "The Committee unanimously approved the plan. Vote: 5-0-1.",
        "**Resolution 24/031:** To approve the accounts. Carried unanimously.",
    ],
)
def test_one_decision_with_its_votes(words: str) -> None:
    (decision,) = found(words)
    assert "arried" not in decision.text[:8] and decision.text[:4] != "Vote"
    if "Carried una" not in words:
        assert decision.vote is not None and decision.vote.for_ in (4, 5, 8, 19)
