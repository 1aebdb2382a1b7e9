"""A status in other type is what became of a task only where the sentence does not go on through it."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.titles import section_kind

TOP = (
    "**COLDMERE JOINT COMMITTEE**\n\n**Minutes of the meeting held in the Chapel on 9 April 2019**\n\n"
    "**Present:** Ann Bell (Chairman), Tom Greave\n\nItem\t\tAction by\n---\t---\t---\n"
)


def statuses(*paragraphs: str, title: str = "Digging") -> list[str]:
    inner = " ".join(f"<p>{text}</p>" for text in paragraphs)
    text = f"{TOP}1\t<b>Apologies</b> <p>None.</p>\t\n2\t<b>{title}</b> {inner}\t\n3\t<b>Fees</b> <p>Noted.</p>\t\n"
    return [update.status for update in extract_text(text).action_updates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Greave asked the Committee to allow work in winter. It was <b>RESOLVED</b> that it be allowed.", []),
        ("Ann to ask the owner to prune it, which was <b>agreed</b> by all.", []),
        ("Ann to ask the owner of the ash. <b>Completed</b>", ["complete"]),
        ("Tom to mend the pump <b>Ongoing</b>", ["in_progress"]),
        ("Tom to mend the pump – <b>Done</b> by the plumber on 2 April", ["complete"]),
    ],
)
def test_in_a_sentence_or_behind_one(text: str, expected: list[str]) -> None:
    assert statuses(text) == expected


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Clerk's Report on Outstanding Matters", ["complete", "in_progress"]),
        ("Progress report on matters outstanding", ["complete", "in_progress"]),
    ],
)
def test_whoever_reports_on_what_is_outstanding(title: str, found: list[str]) -> None:
    assert section_kind("Treasurer's Report on Bad Debts") is None
    assert (
        statuses(
            "The Clerk reported:",
            "(i) 41/18: Tom to obtain a price for the pump. <i>It came to £685. Completed.</i>",
            "(ii) 44/18: Ann to register the strip. <i>With the solicitor.</i>",
            title=title,
        )
        == found
    )


@pytest.mark.parametrize(("sign", "status"), [("✅", "complete"), ("⏳", "in_progress"), ("🚧 half built", "in_progress"), ("❌", "open")])  # fmt: skip
def test_signs_in_a_column_are_statuses(sign: str, status: str) -> None:
    found = extract_text(f"# Weir Group 5 November 2024\n\nPresent: Ann Bell, Carl Dunn\n\n## Action review\n\n| # | Action | Who | State |\n|---|---|---|---|\n| 41 | Mend the gate | Ann | {sign} |\n| 42 | Ask the bank | Carl | ✅ |\n\n## Gate\n\nIt is mended.\n")  # fmt: skip
    assert [update.status for update in found.action_updates] == [status, "complete"]
