"""Column headings in the row of the first item, and the head of a page in cells."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

HEAD = "**WEIR MILL FORUM**\n\n**16 January 2024, 4.30 p.m.**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"


def read(*rows: str) -> Minutes:
    return extract_text(HEAD + "\n".join(row.replace("|", "\t") for row in rows) + "\n")


@pytest.mark.parametrize("head", ["ACTION", "Action", "<b>Action</b>", "Actions", "<p>ACTION</p>"])
@pytest.mark.parametrize("first", ["1.|<b>Apologies</b>", "|<b>Welcome</b>", "24/1.|<b>Opening words</b>"])
def test_a_heading_of_tasks_stands_beside_the_first_item(head: str, first: str) -> None:
    if first.startswith("|"):
        rows = [f"<b>Welcome</b>|{head}", "There were none.|", "<b>Roof</b>|", "CD told of the slates.|AB to ask a roofer by 3 March"]  # fmt: skip
    else:
        two = first.split("|", 1)[0].replace("1.", "2.")
        rows = [f"{first}|{head}", "|There were none.|", f"{two}|<b>Roof</b>|", "|CD told of the slates.|AB to ask a roofer by 3 March"]  # fmt: skip
    found = read(*rows)
    assert [(a.text, [o.name for o in a.owners]) for a in found.actions] == [
        ("AB to ask a roofer by 3 March", ["Ann Bell"])
    ]
    assert found.items[0].heading in ("Apologies", "Welcome", "Opening words")
    assert not any("action" in text.text.lower() for text in found.unassigned)


def test_headings_of_owners_and_days_stand_beside_the_first_item() -> None:
    found = read("1.|<b>Apologies</b>|By whom|By when", "|There were none.||", "2.|<b>Roof</b>||",
                 "|The slates are loose. A roofer is to be asked.|CD|3 March 2024")  # fmt: skip
    action = found.actions[0]
    assert action.owners[0].name == "Carl Dunn"
    assert action.due is not None and action.due.edtf == "2024-03-03"


@pytest.mark.parametrize("running", ["WEIR MILL FORUM|16.01.24|Page 2", "Page 2|Weir Mill Forum|16/01/2024"])
def test_the_head_of_a_page_in_cells_heads_no_item(running: str) -> None:
    found = read("1.|<b>Roof</b>|", "|CD told of the slates.|AB", "", running, "2.|<b>Gate</b>|", "|It was mended.|")
    assert [i.heading for i in found.items] == ["Roof", "Gate"]
    assert not found.unassigned


def test_offices_of_numbered_people_are_no_headings() -> None:
    found = extract_text(
        HEAD.split("**Present", 1)[0] + "**Present:**\n\n1.\tAnn Bell\tLead\n2.\tCarl Dunn\tClerk\n\n1. Roof\n"
    )
    assert [(p.name, p.role) for p in found.attendees] == [("Ann Bell", "Lead"), ("Carl Dunn", "Clerk")]


ROWS = "⇥<b>Present:</b> Ann Bell, Carl Dunn⇥\n1⇥<b>Minutes</b><br/>Signed.⇥\n2⇥<b>Roof</b><br/>It leaks at the back.⇥\n⇥The roofer to be called.⇥Ann\n"


@pytest.mark.parametrize("title", ["Tuesday 4 March 2021 in the Mill, 7.15pm", "Meeting of 4 March 2021"])
def test_headings_beside_the_title(title: str) -> None:
    text = f"**Weir Mill Trust**\n\n⇥<b>{title}</b>⇥<b>Who</b>\n{ROWS}".replace("⇥", "\t")
    minutes = extract_text(text)
    assert [item.number for item in minutes.items] == ["1", "2"]
    assert str(minutes.meeting.date) == "2021-03-04"
    assert [(a.text, a.owners[0].name) for a in minutes.actions] == [("The roofer to be called.", "Ann Bell")]


def test_a_day_beside_them_is_an_item_s_where_the_meeting_s_stands_above() -> None:
    rows = "⇥<b>Minutes of 4 February 2021</b>⇥<b>Who</b>\n" + ROWS
    text = f"**Weir Mill Trust**\n\n**Minutes of 4 March 2021**\n\n{rows}".replace("⇥", "\t")
    assert str(extract_text(text).meeting.date) == "2021-03-04"
