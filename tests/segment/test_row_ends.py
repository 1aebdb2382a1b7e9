"""What stands in cells beside and below the minutes and is none of them: page numbers, who signs; and what was decided."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "**Weir Mill Trust\nMinutes of the meeting held on Monday 4 May 2026**\n\n"
    "**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\n"
)
TOLD = "<p>It leaks in two places and has leaked for years. Quotes are wanted from three firms.</p>"
ROOF = f"1\t<b>Roof</b>\t\n\t{TOLD}\t{{roof}}\n2\t<b>Boats</b>\t\n\t{TOLD}\t<p>Action: CD to order red paint.</p>\n"


@pytest.mark.parametrize("page", ["Page 5", "page 2 of 3", "p. 7"])
def test_the_number_of_a_page_in_a_cell_is_no_action(page: str) -> None:
    rows = ROOF.format(roof="Noted.") + f"\t<p>The Chair thanked everybody for their help.</p>\t{page}\n"
    found = extract_text(f"{HEAD}\tItem and discussion\tDecisions and actions\n{rows}")
    assert [a.text for a in found.actions] == ["CD to order red paint."]


@pytest.mark.parametrize("row", ["EF/May 2026\t\tWM 26-37", "A. Bell, Chair\t(Subject to confirmation)", "\t\tCHAIRMAN", "Notes made by Mill Notes\t3"])  # fmt: skip
def test_a_row_below_the_end_signs_the_minutes(row: str) -> None:
    rows = ROOF.format(roof="")
    found = extract_text(f"{HEAD}No.\tMinute\tAction\n{rows}\nThe meeting ended at 20:10.\n\n{row}\n")
    assert [a.text for a in found.actions] == ["CD to order red paint."]
    assert [item.heading for item in found.items] == ["Roof", "Boats"]


def test_a_task_below_the_end_is_one() -> None:
    rows = ROOF.format(roof="").replace("Action: CD to order red paint.", "")
    found = extract_text(f"{HEAD}No.\tMinute\tAction\n{rows}\nThe meeting ended at 20:10.\n\nActions\n\n1\tOrder red paint.\tCD\tJune\n")  # fmt: skip
    assert [a.text for a in found.actions] == ["Order red paint."]


@pytest.mark.parametrize("said", ["The Panel agreed to meet in June.", "Members resolved that the shed be sold.", "It was formally agreed that the hall be hired."])  # fmt: skip
def test_what_all_agreed_beside_labelled_tasks_is_a_decision(said: str) -> None:
    cell = f"<p>{said}</p> <p>Action: EF to ask three roofers.</p>"
    found = extract_text(f"{HEAD}\tItem and discussion\tDecisions and actions\n{ROOF.format(roof=cell)}")
    assert [a.text for a in found.actions] == ["EF to ask three roofers.", "CD to order red paint."]
    assert said in [d.text for d in found.decisions]


def test_a_log_in_a_cell_goes_on_over_a_page() -> None:
    def table(*rows: str) -> str:
        cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"

    first = table("Ref|Date raised|Action|Lead|Status", "131|02/03/26|Bring a paper on the roof|EF|Completed", "137|13/04/26|Sell the shed|CD|In progress")  # fmt: skip
    second = table("138|13/04/26|Count the oars of all boats|AB|Deferred to June, as the store is locked and nobody has the key.")  # fmt: skip
    found = extract_text(
        f"{HEAD}Ref\t\tAction\nWM/26/1\t<p><b>Action log</b></p><p>It was seen.</p>{first}\t\n\n"
        f"Weir Mill Trust\tMinutes 04.05.26\tPage 1 of 3\n\t{second}\t\nWM/26/2\t<p><b>Roof</b></p>{TOLD}\t\n"
    )
    assert [(u.number, u.ref, u.owners[0].name, u.status) for u in found.action_updates] == [
        ("131", None, "Eve Frost", "complete"),
        ("137", None, "Carl Dunn", "in_progress"),
        ("138", None, "Ann Bell", "deferred"),
    ]
