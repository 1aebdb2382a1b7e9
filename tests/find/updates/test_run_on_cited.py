"""Reviews that run on in one paragraph, each task behind the day of its meeting and its minute there."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = """# Weir Bridge Trust

Minutes of the Board held on 3 May 2024

Present: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

## 1. Welcome

The chair welcomed everybody.

"""
SAID = [
    ("Ann to count the keys", "complete, 61 of them", "complete"),
    ("Carl to paint the gate", "three of four have done so; remains open", "open"),
    ("Governors to read the plan", "four of six have", "in_progress"),
    ("Eve to let the hall", "advertised in March without success; to be repeated in June", "open"),
]
CITED = ["8/3 ref {}", "8 March 2024 item {}", "08.03.2024, minute {}", "Minute {} (8 March 2024)"]


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    found = extract_text(text).action_updates
    return [(u.text, u.status, str(u.raised_on) if u.raised_on else None, u.ref) for u in found]


@pytest.mark.parametrize("cited", CITED)
@pytest.mark.parametrize("title", ["Action log. ", "", "Actions outstanding. "])
def test_each_behind_its_day_and_its_minute(title: str, cited: str) -> None:
    sign = ":" if cited.endswith(")") else " –"
    refs = ["3.4", "4.2", "5.1", "6.3"]
    parts = [f"{cited.format(ref)}{sign} {task} – {said}." for ref, (task, said, _) in zip(refs, SAID, strict=True)]
    found = told(f"{HEAD}## 2. Minutes and action log\n\n{title}{' '.join(parts)}\n\n## 3. Roof\n\nIt leaks.\n")
    assert found == [(task, status, "2024-03-08", ref) for ref, (task, _, status) in zip(refs, SAID, strict=True)]


def test_tasks_without_a_doer() -> None:
    text = "Minute 4.2 (8 March 2024): letter to the mayor – sent. Minute 6 (8 March 2024): new lamp – not yet bought."
    found = told(f"{HEAD}## 2. Matters arising\n\n{text}\n\n## 3. Roof\n\nIt leaks.\n")
    assert [(u[1], u[2], u[3]) for u in found] == [("complete", "2024-03-08", "4.2"), ("open", "2024-03-08", "6")]
    assert [u[0] for u in found] == ["letter to the mayor", "new lamp"]


@pytest.mark.parametrize(
    "text",
    [
        "The builder saw it on 4 March – it leaks. 12 April – the ladder came. 13 April – the builder was paid.",
        "8 March 2024: the bell rang. 9 March 2024: the clock stopped and was mended.",
        "4 of 6 have come. 5 of 6 had gone – all was done.",
    ],
)
def test_days_of_what_happened_are_no_review(text: str) -> None:
    assert told(f"{HEAD}## 2. Roof\n\n{text}\n\n## 3. Budget\n\nIt was looked at.\n") == []
