"""Minutes set as forms: the same few rows for each item, with labels of many words."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

FRONT = "Date\tMonday 4 May 2026, 6pm\nPlace\tThe Loft, Mill House\nPresent\t<ul><li>Ann Bell, Chair</li> <li>Carl Dunn</li> <li>Eve Frost</li></ul>\n\n"
ITEMS = """{I} 1\t<b>Minutes of last meeting</b>
{N}\t<p>Taken as read.</p>
{D}\t<p>The minutes were approved.</p>

{I} 2\t<b>Roof</b>
{N}\t<p>Ann said the slates have been loose since the storm. The builder says that it is the wind.</p>
{D}\t<p>The board agreed to ask one builder for a price.</p>
{A}\t<ul><li>Ann: e-mail the builder by Friday 15 May</li> <li>Carl and Eve: look at each gutter</li></ul>

{I} 3\t<b>Bus</b>
{N}\t<p>It carries about ninety people on a Thursday, and they want to stop it at Easter.</p>
{A}\t<ul><li>Carl: set up a petition by 20 May</li></ul>
"""
TAIL = "{X}\tMonday 1 June 2026, 6pm, The Loft\n{E}\t7.25pm\n"
LABELS = [
    {"I": "Item", "N": "Notes", "D": "Agreed", "A": "To do", "X": "Next one", "E": "Finished"},
    {"I": "Item", "N": "Discussion", "D": "Decision", "A": "Actions", "X": "Next meeting", "E": "Closed"},
    {"I": "Agenda item", "N": "Discussion", "D": "Conclusion", "A": "Action items", "X": "Date of next meeting", "E": "Meeting closed"},
    {"I": "Topic", "N": "Summary", "D": "Outcome", "A": "Action", "X": "Next meeting", "E": "End"},
]  # fmt: skip


def _read(table: str) -> Minutes:
    return extract_text(f"<b>Weir Mill Trust</b>\n<b>Board</b>\n\n{table}")


@pytest.mark.parametrize("labels", LABELS, ids=[labels["A"] for labels in LABELS])
@pytest.mark.parametrize("front", [FRONT, FRONT + "\n"])
def test_each_row_is_what_its_label_says(labels: dict[str, str], front: str) -> None:
    found = _read(front + (ITEMS + TAIL).format(**labels))
    assert [(i.number, i.heading) for i in found.items] == [
        ("1", "Minutes of last meeting"),
        ("2", "Roof"),
        ("3", "Bus"),
    ]
    assert [(a.text, [o.name for o in a.owners], a.due.edtf if a.due else None, a.item_id) for a in found.actions] == [
        ("e-mail the builder by Friday 15 May", ["Ann Bell"], "2026-05-15", "i2"),
        ("look at each gutter", ["Carl Dunn", "Eve Frost"], None, "i2"),
        ("set up a petition by 20 May", ["Carl Dunn"], "2026-05-20", "i3"),
    ]
    assert [d.text for d in found.decisions if d.kind != "other"][
        -1
    ] == "The board agreed to ask one builder for a price."
    assert found.next_meeting is not None
    assert (str(found.next_meeting.date), found.next_meeting.start_time) == ("2026-06-01", "18:00")
    assert found.meeting.end_time == "19:25"
    assert [a.name for a in found.attendees] == ["Ann Bell", "Carl Dunn", "Eve Frost"]


def test_titles_without_numbers_and_owners_in_rows_of_their_own() -> None:
    rows = (
        "Agenda item\tRoof\nDiscussion\tThe slates are loose.\nAction\tAsk a builder for a price\nOwner\tCarl Dunn\nDue\t15 May 2026\n\n"
        "Agenda item\tBank\nDiscussion\tThe loan was paid.\nDecision\tThe accounts were approved.\n"
    )
    found = _read(FRONT + rows)
    assert [(i.number, i.heading) for i in found.items] == [(None, "Roof"), (None, "Bank")]
    assert [(a.text, [o.name for o in a.owners], a.due and a.due.edtf) for a in found.actions] == [
        ("Ask a builder for a price", ["Carl Dunn"], "2026-05-15")
    ]
    assert [d.text for d in found.decisions] == ["The accounts were approved."]


def test_a_review_in_a_form() -> None:
    rows = "Item 1\tTo do list from last time\nNotes\t<p>Carl: ask the bank. <b>DONE</b></p> <p>Eve: mend the gate. <b>NOT DONE</b></p>\n\nItem 2\tRoof\nNotes\tIt leaks.\nAgreed\tThe board agreed to mend it.\n"
    assert [(u.text, u.status) for u in _read(FRONT + rows).action_updates] == [
        ("ask the bank.", "complete"),
        ("mend the gate.", "open"),
    ]


def test_items_with_their_prose_beside_them_are_no_forms() -> None:
    rows = "1\tRoof\n\tThe slates are loose, and Carl Dunn is to ask a builder.\n2\tBank\n\tThe loan was paid.\n"
    assert [(i.number, i.heading) for i in _read(FRONT + rows).items] == [("1", "Roof"), ("2", "Bank")]


NUMBERED = [
    ("Topic 1", "Minutes"), ("Talk", "Taken as read."), ("Outcome", "The minutes of 6 April 2026 were approved."),
    ("Topic 2", "Roof"), ("Background", "Paper 3"), ("Talk", "Ann said that the slates are loose."),
    ("{A} 9.1", "Ask a builder for a price"), ("{O}", "Carl Dunn"), ("{D}", "15 May 2026"),
    ("{A} 9.2", "Look at each gutter"), ("{O}", "Ann and Eve"), ("{D}", "next meeting"),
    ("Outcome", "The board agreed to close the loft."),
    ("Topic 3", "Bus"), ("Background", "Paper 4"), ("Talk", "They want to stop it at Easter."),
    ("{A} 9.3", "E-mail the council"), ("{O}", "Eve"), ("Date of next meeting", "Monday 1 June 2026, 6pm"),
]  # fmt: skip
WORDS = [
    {"A": "Action", "O": "Responsible", "D": "Due"},
    {"A": "Task no.", "O": "Who", "D": "When"},
    {"A": "Action", "O": "Lead", "D": "Timescale"},
]
SETS = {
    "tabs": "\n{rows}",
    "bars": "\n|  |  |\n| --- | --- |\n{rows}",
    "html": "\n<table>{rows}</table>\n",
}
ROWS = {"tabs": "{0}\t{1}\n", "bars": "| {0} | {1} |\n", "html": "<tr><td>{0}</td><td>{1}</td></tr>"}


@pytest.mark.parametrize("words", WORDS, ids=[words["O"] for words in WORDS])
@pytest.mark.parametrize("manner", SETS)
def test_each_action_has_rows_of_its_own(words: dict[str, str], manner: str) -> None:
    rows = [(label.format(**words).replace("Talk", "Discussion"), value) for label, value in NUMBERED]
    table = SETS[manner].format(rows="".join(ROWS[manner].format(*row) for row in rows))
    found = extract_text(f"Weir Mill Trust\n\nMonday 4 May 2026\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n{table}")
    assert [(i.number, i.heading) for i in found.items] == [("1", "Minutes"), ("2", "Roof"), ("3", "Bus")]
    assert [(a.number, a.text, [o.name for o in a.owners], a.due and a.due.edtf, a.item_id) for a in found.actions] == [
        ("9.1", "Ask a builder for a price", ["Carl Dunn"], "2026-05-15", "i2"),
        ("9.2", "Look at each gutter", ["Ann Bell", "Eve Frost"], "2026-06-01", "i2"),
        ("9.3", "E-mail the council", ["Eve Frost"], None, "i3"),
    ]
    assert [d.text for d in found.decisions] == [
        "The minutes of 6 April 2026 were approved.",
        "The board agreed to close the loft.",
    ]


def test_forms_below_a_table_of_people() -> None:
    people = "Name\tPost\tHow\nAnn Bell\tChair\tIn person\nCarl Dunn\tTreasurer\tApology\nEve Frost\tWarden\tPhone\n\n"
    rows = "Item 1\tRoof\nDiscussion\tIt leaks.\nAction 9.1\tMend it\nOwner\tEve Frost\n\nItem 2\tBus\nDiscussion\tIt was late.\nAction 9.2\tAsk why\nOwner\tAnn Bell\n"
    found = extract_text(f"Weir Mill Trust\n\nMonday 4 May 2026\n\n**Attendance**\n\n{people}{rows}")
    assert [a.name for a in found.attendees] == ["Ann Bell", "Carl Dunn", "Eve Frost"]
    assert [(i.number, i.heading) for i in found.items] == [("1", "Roof"), ("2", "Bus")]
    assert [(a.text, [o.name for o in a.owners]) for a in found.actions] == [
        ("Mend it", ["Eve Frost"]),
        ("Ask why", ["Ann Bell"]),
    ]


def test_rows_of_earlier_actions_in_a_form() -> None:
    rows = (
        "Item 1\tAction register\nAction log\t8.1 – Carl to ask the bank – Complete\nAction log\t8.2 – Eve to mend the gate – In progress\n"
        "Item 2\tRoof\nDiscussion\tIt leaks.\nAction 9.1\tMend it\nOwner\tEve Frost\nAction 9.2\tPaint it\nOwner\tCarl\n"
    )
    found = _read(FRONT + rows)
    assert [(u.number, u.text, u.status) for u in found.action_updates] == [
        ("8.1", "Carl to ask the bank", "complete"),
        ("8.2", "Eve to mend the gate", "in_progress"),
    ]
    assert [a.text for a in found.actions] == ["Mend it", "Paint it"]
