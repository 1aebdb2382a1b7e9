"""Tables of actions in cells of the minutes: with headings, behind a word for a task, field by field, bare."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models.minutes import Minutes

HEAD = (
    "**Weir Mill Trust\nMinutes of the meeting held on Monday 4 May 2026**\n\n"
    "**Present:** Ann Bell (Chair), Carl Dunn (Treasurer), Eve Frost (Secretary)\n\n"
)
ROOF = "<p>The roof leaks in two places and has leaked for years. Quotes are wanted.</p>"
BOATS = "<p>4.1 <u>Paint</u></p> <p>Red was chosen.</p> <p>4.2 <u>Oars</u></p> <p>They are to be painted before the regatta, if the weather holds.</p>"


def table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def minutes(roof: str, boats: str) -> Minutes:
    rows = [
        "3.\t<b>ROOF</b>",
        f"\t{ROOF} {roof}",
        "4.\t<b>BOATS</b>",
        f"\t{BOATS} {boats}",
        "5.\t<b>OTHER BUSINESS</b>",
    ]
    return extract_text(HEAD + "\n".join(rows) + "\n\t<p>There was none.</p>\n")


def tasks(found: Minutes) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (a.text, "/".join(o.name or o.text for o in a.owners), a.due.edtf if a.due else None, a.ref)
        for a in found.actions
    ]


WANTED = [
    ("Ask three roofers for quotes", "Eve Frost", "2026-06-01", "3"),
    ("Order red paint", "Carl Dunn/Ann Bell", "2026-05-29", "4.2"),
    ("Count the oars", "Eve Frost", None, "4.2"),
]

FORMS = {
    "behind the word": (
        table("<b>ACTION</b>|Ask three roofers for quotes|Secretary|Before 2 June 2026".replace("Before 2", "By 1")),
        table("<b>ACTION</b>|Order red paint|Carl Dunn / Ann Bell|29 May", "<b>ACTION</b>|Count the oars|Secretary|"),
    ),
    "in front of the word": (
        table("Eve Frost|Ask three roofers for quotes|1 June 2026|To do"),
        table("Carl Dunn and Ann Bell|Order red paint|29 May|To do", "Secretary|Count the oars||To do"),
    ),
    "with headings": (
        table("Who|What is to be done|By when", "Secretary|Ask three roofers for quotes|1 June 2026"),
        table("Task|Person responsible|Deadline", "Order red paint|Carl Dunn, Ann Bell|29 May", "Count the oars|Secretary|"),
    ),
    "field by field": (
        table("Action|Ask three roofers for quotes", "Owner|Eve Frost", "Due|1 June 2026"),
        table("Action|Order red paint", "Lead|Carl Dunn, Ann Bell", "By when|29 May", "Action|Count the oars", "Lead|Secretary"),
    ),
    "bare": (
        table("Ask three roofers for quotes|Eve Frost|1 June 2026"),
        table("Order red paint|Carl Dunn, Ann Bell|29 May", "Count the oars|Secretary|"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_tasks_in_a_cell(form: str) -> None:
    found = minutes(*FORMS[form])
    assert tasks(found) == WANTED
    assert {left.text for left in found.unassigned} <= {"and"} and not found.action_updates


def test_numbers_behind_the_word() -> None:
    found = minutes(
        table("Action 41|Order red paint|Carl Dunn|29 May"), table("Action 42|Count the oars|Secretary|June")
    )
    assert [(a.number, a.ref) for a in found.actions] == [("41", "3"), ("42", "4.2")]


@pytest.mark.parametrize(
    "rows",
    [
        ("Hire of boats|£40|May", "Paint|£200|June"),
        ("Ann Bell|Chair|May 2027", "Carl Dunn|Treasurer|May 2028"),
        ("Regatta|Eve Frost|6 June", "Open day|Ann Bell|4 July"),
    ],
)
def test_other_tables_in_a_cell_hold_no_tasks(rows: tuple[str, ...]) -> None:
    assert minutes(table(*rows), "").actions == ()


@pytest.mark.parametrize(
    ("heads", "rows"),
    [
        ("No.|Who|What|Due|Report", ("7-4|Eve Frost|Ask the Council|31/03/26|Still open; lost twice", "7-5|Carl Dunn|Pay the roofer|27/04/26|Completed")),
        ("Ref|Task|Lead|Position at 1 May", ("7-4|Ask the Council|Eve Frost|Asked; in progress", "7-5|Pay the roofer|Carl Dunn|Paid. Completed")),
        ("Minute|Recommendation|Officer|Result", ("7-4|Ask the Council|Eve Frost|Draft with the Clerk; ongoing", "7-5|Pay the roofer|Carl Dunn|Closed")),
    ],
)  # fmt: skip
def test_what_became_of_a_task_under_any_heading(heads: str, rows: tuple[str, ...]) -> None:
    found = minutes(table(heads, *rows), "")
    assert not found.actions
    assert [(u.text, u.status, u.owners[0].name) for u in found.action_updates] == [
        ("Ask the Council", "open" if "Still" in rows[0] else "in_progress", "Eve Frost"),
        ("Pay the roofer", "complete", "Carl Dunn"),
    ]
