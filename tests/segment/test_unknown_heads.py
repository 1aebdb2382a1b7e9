"""Columns of minutes whose headings are words that no list has."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEADS = [
    ("Agenda item", "Points raised", "Action"),
    ("Item", "Chat", "To do"),
    ("No and item", "Gist", "Action"),
    ("Item", "What people said", "Action / Who"),
    ("Agenda", "Deliberation in brief", "Actions"),
    ("Agenda item", "Exchange of views", "Action points"),
]


def _minutes(heads: tuple[str, str, str]) -> str:
    rows = [
        ("1. Welcome", "The chair welcomed everyone and thanked the hall for the loan of the urn.", ""),
        ("2. Notes of 6 March", "Agreed as a true record. One spelling was put right by the secretary.", ""),
        (
            "3. Boiler",
            "<p>The boiler failed twice in the month. The engineer thinks that the pump is worn and that a new one is due.</p>",
            "<p><b>Bea:</b> order the pump by 12 April.</p><p><b>Carl:</b> tell the hirers.</p>",
        ),
        ("4. Next meeting", "Wednesday 1 May 2019 at 12 noon in the same place, with the accounts.", ""),
    ]
    table = "\n".join("\t".join(row) for row in [heads, ("---", "---", "---"), *rows])
    return f"**Alder Hall Committee**\n\nMinutes, 3 April 2019\n\nPresent: Bea Sculley, Carl Trower\n\n{table}\n"


@pytest.mark.parametrize("heads", HEADS)
def test_short_subjects_beside_prose_under_an_unknown_heading_are_items(heads: tuple[str, str, str]) -> None:
    minutes = extract_text(_minutes(heads))
    assert [(item.number, item.heading) for item in minutes.items] == [
        ("1", "Welcome"),
        ("2", "Notes of 6 March"),
        ("3", "Boiler"),
        ("4", "Next meeting"),
    ]
    assert [(a.text, [o.name for o in a.owners]) for a in minutes.actions] == [
        ("order the pump by 12 April.", ["Bea Sculley"]),
        ("tell the hirers.", ["Carl Trower"]),
    ]


@pytest.mark.parametrize("head", ["To action", "Carried out by", "PIC", "Action: who", "Attn", "Agency", "Board lead"])
@pytest.mark.parametrize("prose", ["", "Discussion"])
def test_a_heading_of_owners_that_no_list_has_is_nobody(head: str, prose: str) -> None:
    rows = "1.\t<b>Roof</b>\t\n1.1\t<p>It leaks.</p> <p>Action: Bea to call a builder.</p>\tBS\n2.\t<b>Urn</b>\t\n\t<p>It is new.</p>\t\n"
    people = "Bea Sculley\tChair\nCarl Trower\tClerk\n\n"
    minutes = extract_text(
        f"**Alder Hall Committee, 3 April 2019**\n\n**Present:**\n\n{people}Item\t{prose}\t{head}\n{rows}"
    )
    assert [p.name for p in minutes.attendees] == ["Bea Sculley", "Carl Trower"]
    assert [[o.name for o in a.owners] for a in minutes.actions] == [["Bea Sculley"]]
    assert [item.heading for item in minutes.items] == ["Roof", "Urn"]


def test_a_heading_over_the_numbers_alone_is_nobody() -> None:
    rows = "1.\t<b>Roof</b>\n1.1\t<p>It leaks.</p> <p>Action (Bea): call a builder.</p>\n2.\t<b>Urn</b>\n\t<p>It is new.</p>\n"
    people = "Bea Sculley\tChair\nCarl Trower\tClerk\n\n"
    minutes = extract_text(f"**Alder Hall Committee, 3 April 2019**\n\n**Present:**\n\n{people}Item\t\n{rows}")
    assert [p.name for p in minutes.attendees] == ["Bea Sculley", "Carl Trower"]
    assert [item.heading for item in minutes.items] == ["Roof", "Urn"]
