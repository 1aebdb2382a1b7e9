"""Decisions that a table's columns tell: one of decisions beside the prose, one of the kinds of entries."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

HEAD = "**Weir Mill Trust  \nMinutes of the meeting held on 4 May 2026**  \n\nPresent:\tAnn Bell\tCarl Dunn\n\n"
HEADINGS = (
    "Item\tDiscussion\tDecision\tAction",
    "Item\tDiscussion\tOutcome\tAction by",
    "No. and topic\tSummary of discussion\tDecisions taken\tActions",
    "Agenda item\tNotes\tResolution\tOwner",
    "Item\tPoints discussed\tWhat we decided\tWho",
    "Topic\tMinutes\tDecision(s)\tAction",
)
ROWS = (
    ("1. Minutes", "", "Approved and signed.", ""),
    ("2. Roof", "The roof leaks over the big stair and the builder has been twice to look at it.", "Repair, not replace.", "AB"),
    ("3. Hens", "They lay no eggs since the fox came, and the boy who fed them has gone to sea.", "The hens may be sold. Carl Dunn did not vote.", ""),
    ("4. Boats", "Nobody had been out on the water since the flood took the landing stage.", "None", ""),
    ("5. Fees", "The Treasurer went through the figures of the last three years, line by line.", "Fee of £9 approved. Proposed by Ann Bell, seconded by Carl Dunn.", ""),
)  # fmt: skip
EXPECTED = [
    ("Approved and signed.", "approved"),
    ("Repair, not replace.", "other"),
    ("The hens may be sold.", "other"),
    ("Fee of £9 approved.", "approved"),
]


def decided(text: str, name: str = "minutes.txt") -> list[tuple[str, str]]:
    return [(d.text, d.kind) for d in extract_bytes(text.encode(), name=name).decisions]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_column_of_decisions(heading: str) -> None:
    rows = "\n".join("\t".join(row) for row in ROWS)
    assert decided(f"{HEAD}{heading}\n---\t---\t---\t---\n{rows}\n") == EXPECTED


@pytest.mark.parametrize("heading", HEADINGS[:3])
def test_a_column_of_decisions_in_other_formats(heading: str) -> None:
    heads = heading.split("\t")
    piped = "\n".join(f"| {' | '.join(row)} |" for row in (heads, ("---",) * 4, *ROWS))
    assert decided(f"# Minutes of the Weir Mill Trust\n\n4 May 2026\n\n{piped}\n", "minutes.md") == EXPECTED
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (heads, *ROWS))
    page = f"<html><body><h1>Weir Mill Trust</h1><p>4 May 2026</p><table>{cells}</table></body></html>"
    assert decided(page, "minutes.html") == EXPECTED


def test_who_moved_it_is_told_with_it() -> None:
    rows = "\n".join("\t".join(row) for row in ROWS)
    found = extract_bytes(f"{HEAD}{HEADINGS[0]}\n---\t---\t---\t---\n{rows}\n".encode(), name="minutes.txt").decisions
    last = found[-1]
    assert last.provenance.rule == "decision-column"
    assert last.proposer is not None and last.proposer.name == "Ann Bell"
    assert last.seconder is not None and last.seconder.name == "Carl Dunn"


@pytest.mark.parametrize(
    "cell",
    ["-", "None.", "N/A", "For information", "For noting only", "No decision required", "See action 3", "Discussion", "Ongoing"],
)  # fmt: skip
def test_a_cell_that_decides_nothing(cell: str) -> None:
    rows = "\n".join("\t".join(row) for row in (*ROWS[1:3], ("6. Ducks", ROWS[3][1], cell, "")))
    assert decided(f"{HEAD}{HEADINGS[0]}\n---\t---\t---\t---\n{rows}\n") == EXPECTED[1:3]


KINDS = (
    ("Code", "I", "D", "A"), ("Type", "Info", "Decision", "Action"), ("A/D/I", "I", "D", "A"), ("Kind", "N", "D", "A"),
    ("Class", "Information", "Resolution", "Action"), ("", "i", "d", "a"),
)  # fmt: skip


@pytest.mark.parametrize(("heading", "told", "done", "task"), KINDS)
def test_a_column_of_kinds(heading: str, told: str, done: str, task: str) -> None:
    rows = [
        f"1.1\tThe Chair opened the meeting and the cold was remarked upon by all.\t{told}\t",
        f"1.2\tBoth doors to be kept open until June.\t{done}\t",
        f"1.3\tThe boiler was looked at in March and again in April by the same man.\t{told}\t",
        f"1.4\tAsk the builder for a price.\t{task}\tAB",
        f"1.5\tRepair, not replace.\t{done}\t",
        f"1.6\tThe pond has frozen over and the ducks stand about upon it.\t{told}\t",
    ]
    text = f"{HEAD}No.\tEntry\t{heading}\tWho\n---\t---\t---\t---\n" + "\n".join(rows) + "\n"
    assert [said for said, _ in decided(text)] == ["Both doors to be kept open until June.", "Repair, not replace."]


def test_the_outcome_of_earlier_actions_is_no_decision() -> None:
    log = (
        "Action\tOwner\tOutcome\n---\t---\t---\nMend the gate\tAB\tAgreed with the builder\nPaint the hall\tCD\tDone\n"
    )
    text = f"{HEAD}**Actions from the last meeting**\n\n{log}\n**Roof**\n\nThe roof leaks over the big stair.\n"
    assert decided(text) == []
