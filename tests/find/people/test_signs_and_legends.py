"""Signs and letters of tables of people: those that the minutes explain, columns without headings, grids of meetings."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TAIL = "\n\n## 1. Tasks\n\nAnn spoke of the roof.\n"
HEAD = "# Panel meeting, 2024-03-12\n\n## Attendance\n\n"
CAME = {"Ann Bell": "present", "Carl Dunn": "present", "Eva de Ford": "absent", "Gita Hall": "apologies"}
BODIES = ("Weir Survey", "Mill Coop", "Dale Institute", "Tor Analytics")


def came(text: str) -> dict[str, str | None]:
    return {attendee.name: attendee.attendance for attendee in extract_text(text, name="minutes.md").attendees}


def table(marks: str, first: bool, handles: bool) -> str:
    here, away, sorry = marks.split()
    signs = [here, here, away, sorry]
    rows = [
        [name, *([f"@{name[0].lower()}bx"] if handles else []), body] for name, body in zip(CAME, BODIES, strict=True)
    ]
    heads = ["Name", *(["GitHub"] if handles else []), "Affiliation"]
    lines = [["", *heads], *([sign, *row] for sign, row in zip(signs, rows, strict=True))]
    lines = lines if first else [[*line[1:], line[0]] for line in lines]
    lines.insert(1, ["---"] * len(lines[0]))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


@pytest.mark.parametrize("marks", ["✅ ❌ ✉️", "✔️ ✖️ 📧", "🟢 🔴 🟡", "Y N S", "P X A"])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("handles", [True, False])
@pytest.mark.parametrize("sign", [" ", " = ", ": "])
def test_signs_that_a_line_explains(marks: str, first: bool, handles: bool, sign: str) -> None:
    legend = ", ".join(m + sign + w for m, w in zip(marks.split(), ("here", "not here", "sent apologies"), strict=True))
    assert came(f"{HEAD}{table(marks, first, handles)}\n\n{legend}{TAIL}") == CAME


@pytest.mark.parametrize("marks", ["✅ ❌ ✉️", "✔️ ⛔ 📧", "Y N A"])
def test_signs_that_nobody_explains(marks: str) -> None:
    assert came(HEAD + table(marks, True, True) + TAIL) == CAME


def test_letters_that_count_the_rows_are_no_marks() -> None:
    rows = "\n".join(f"| {letter} | {name} | Mill |" for letter, name in zip("ABCD", CAME, strict=True))
    assert came(f"{HEAD}| | Name | From |\n|---|---|---|\n{rows}{TAIL}") == dict.fromkeys(CAME, "present")


GRID = ["Cr Carl Dunn (Presiding Member)\tCouncil", "Cr Joy Bell\tCouncil", "Mrs Eva Ford\tMill Care", "Mr Ivo Rudd\tFire Brigades"]  # fmt: skip
SESSIONS = [
    ("14 Feb\t10 Apr\tThis meeting", ["P\tP\tP", "P\tA\tA", "A\tP\tP", "X\tP\tX"]),
    ("This meeting\tLast meeting", ["P\tP", "A\tP", "P\tA", "X\tP"]),
    ("Last time\tToday", ["P\tP", "P\tA", "A\tP", "P\tX"]),
]


@pytest.mark.parametrize(("days", "marks"), SESSIONS)
@pytest.mark.parametrize("beside", ["\tP = present, A = apology, X = not present", ""])
def test_the_column_of_this_meeting_counts(days: str, marks: list[str], beside: str) -> None:
    rows = "\n".join(f"{row}\t{mark}" for row, mark in zip(GRID, marks, strict=True))
    rule = "\t".join(["---"] * (2 + days.count("\t") + 1))
    found = came(
        f"**Roadside Committee**\n**MINUTES: 12 June 2024**\n\n**Attendance**{beside}\n\n"
        f"Member\tRepresenting\t{days}\n{rule}\n{rows}\n\n**1. Opening**\n<p>The Presiding Member opened the meeting.</p>\n"
    )
    assert found == {"Carl Dunn": "present", "Joy Bell": "apologies", "Eva Ford": "present", "Ivo Rudd": "absent"}


@pytest.mark.parametrize("told", ["Meeting opened: 7.05pm\tMeeting closed: 8.50pm", "Commenced 10:00\tConcluded 12:25"])
def test_times_in_a_row_above_the_people(told: str) -> None:
    text = f"**ROWING CLUB**\n**Monday 4 March 2019**\n**{told}**\n\nPosition\tName\tHere?\n---\t---\t---\nPresident\tAnn Bell (chair)\tY\nTreasurer\tCarl Dunn\tApol\nCaptain\tEva Ford\tY\n\nBoat Officer\tGus Hart\tAbsent\n"
    assert came(text) == {"Ann Bell": "present", "Carl Dunn": "apologies", "Eva Ford": "present", "Gus Hart": "absent"}
