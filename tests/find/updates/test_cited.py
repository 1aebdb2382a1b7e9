"""What reviewed actions are cited with in headings, brackets and titles, and what titles say of all of them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes, extract_text
from minutes_extract.models import ActionUpdate, Minutes

CELLS = "**Minutes of the Weir Mill Trust  \nMonday 4 May 2026**\n\n**Present:** Ann Bell (Chair), Carl Dunn, Eve Frost\n\nItem\t\tAction\n1.\t<b>Apologies</b>\t\n\t<p>None.</p>\t\n2.\t<b>Matters arising</b>\t\n\t"
HEAD = "# Weir Mill Trust\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: Ann Bell (Chair), Carl Dunn, Eve Frost\n\n## 1. Apologies\n\nNone.\n\n## 2. Matters arising\n\n"
TAIL = "\n\n## 3. Rent\n\nThe rent was noted.\n\nThe roof is sound.\n\nAction: AB to write to the agent.\n"


def cells(text: str) -> Minutes:
    return extract_bytes(f"{CELLS}{text}\t\n3.\t<b>Rent</b>\t\n\t<p>Noted.</p>\t\n".encode(), name="minutes.txt")


def markdown(text: str) -> Minutes:
    return extract_bytes(f"{HEAD}{text}{TAIL}".encode(), name="minutes.md")


def shown(updates: tuple[ActionUpdate, ...]) -> list[str]:
    return [f"{u.number or '-'} {u.raised_on or '-'} {u.ref or '-'} {u.status} {u.text.rstrip('.')}" for u in updates]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("<p><u>Item 4.2 – Bank card</u> AB to ask. <b>Complete.</b></p>", "- - 4.2 complete AB to ask"),
        ("<p>a. <u>Card (minute 4.2)</u></p><p>AB to ask. <b>Done.</b></p>", "- - 4.2 complete AB to ask"),
        ("<p>AB to ask the bank (min. 4.2) – <b>done</b></p>", "- - 4.2 complete AB to ask the bank"),
        ("<p>AB to ask the bank (action 12) – <b>done</b></p>", "12 - - complete AB to ask the bank"),
        ("<p>2.1 (06.04.26 item 4) AB to ask. <b>Complete.</b></p>", "- 2026-04-06 4 complete AB to ask"),
        ("<p>Actions from the meeting of 6 April 2026:</p><ul><li>AB to ask – done</li></ul>", "- 2026-04-06 - complete AB to ask"),
        ("<p>Action 4.2 from last meeting: AB to ask – <b>done</b></p>", "4.2 - - complete AB to ask"),
        ("<p>Ref 4.2 (06/04/2026), action 3: AB to ask. <b>Done.</b></p>", "3 2026-04-06 4.2 complete AB to ask"),
        ("<p>AP3 (06.04.26 ref 4.2) AB to ask. <b>Done.</b></p>", "3 2026-04-06 4.2 complete AB to ask"),
        ("<p>Action 3 from 6 April 2026 (ref 4.2): AB to ask. <b>Done.</b></p>", "3 2026-04-06 4.2 complete AB to ask"),
        ("<p>Minute 4.2 of 06.04.26 (action 3): AB to ask. <b>Done.</b></p>", "3 2026-04-06 4.2 complete AB to ask"),
        (
            "<p>Action log</p> <table><tr><th>No</th><th>Action</th><th>Update</th></tr><tr><td>Action No 3 (06.04.26 ref 4.2)</td>"
            "<td>AB to ask</td><td>Complete.</td></tr></table>",
            "3 2026-04-06 4.2 complete AB to ask",
        ),
    ],
)  # fmt: skip
def test_cited_elsewhere_than_in_front(words: str, expected: str) -> None:
    assert shown(cells(words).action_updates) == [expected]


def test_parts_of_this_meeting_are_no_references() -> None:
    found = cells("<p>2.1 <u>Bank card</u></p><p>AB to ask. <b>Done.</b></p>").action_updates
    assert [u.ref for u in found] == [None] or [u.ref for u in found] == ["2.1"]
    found = markdown("- AB to ask the bank (about time) – done").action_updates
    assert shown(found) == ["- - - complete AB to ask the bank (about time)"]


def test_numbers_and_tasks_in_brackets() -> None:
    minutes = cells(
        "<p>It was noted that action 12 (AB to ask the bank) had been completed. Action 13 (CD to draft the notice) remains outstanding.</p>"
    )
    assert shown(minutes.action_updates) == ["12 - - complete AB to ask the bank", "13 - - open CD to draft the notice"]
    assert minutes.actions == ()


TABLE = "| No | Action | Owner |\n|---|---|---|\n"


def test_titles_that_part_off_what_is_done() -> None:
    both = f"### Completed actions\n\n{TABLE}| 12 | Ask the bank | AB |\n\n### Open actions\n\n{TABLE}| 14 | Price bulbs | EF |"
    minutes = markdown(both)
    assert shown(minutes.action_updates) == ["12 - - complete Ask the bank", "14 - - open Price bulbs"]
    assert [a.text for a in minutes.actions] == ["AB to write to the agent."]


def test_open_actions_alone_are_those_of_this_meeting() -> None:
    minutes = extract_bytes(
        f"{HEAD}None.{TAIL}\n## Open actions\n\n{TABLE}| 14 | Price bulbs | EF |\n".encode(), name="m.md"
    )
    assert minutes.action_updates == ()


def test_a_column_of_yes_and_no() -> None:
    table = "| No | Action | Owner | Complete? |\n|---|---|---|---|\n| 12 | Ask the bank for a card | AB | Y |\n| 13 | Draft the notice | CD | N |"
    found = extract_bytes(
        f"{HEAD.replace('Matters arising', 'Action log')}{table}{TAIL}".encode(), name="m.md"
    ).action_updates
    assert [u.status for u in found] == ["complete", "open"]


def test_a_colour_counts_before_what_was_done() -> None:
    table = "| No | Action | Owner | Progress | RAG |\n|---|---|---|---|---|\n| 12 | Walk round | AB | Booked for 2 June | Amber |\n| 13 | Report | CD | Closed | Green |\n| 14 | Mow | EF | Complete | Amber |"
    found = extract_bytes(
        f"{HEAD.replace('Matters arising', 'Action log')}{table}{TAIL}".encode(), name="m.md"
    ).action_updates
    assert [u.status for u in found] == ["in_progress", "complete", "complete"]


def test_references_in_a_review_without_headings() -> None:
    rows = "26.1\tAB to obtain the licence\tDone\n26.2\tCD to photograph the views\t8 of 12 taken\n25.4\tEF to ask the agency\tNo response\n"
    text = f"**Weir Mill Trust**\n\n**Meeting 27, Monday 4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\n**1 Minutes**\n\nApproved.\n\n**2 Actions outstanding**\n\n{rows}\n**3 Sites**\n\nNoted.\n"
    found = extract_bytes(text.encode(), name="minutes.txt").action_updates
    assert [(u.ref or u.number, u.owners[0].text) for u in found] == [("26.1", "AB"), ("26.2", "CD"), ("25.4", "EF")]


def test_the_minutes_of_a_day_with_a_short_month_are_no_entry() -> None:
    assert shown(cells("<p>The minutes of 6 Apr. 2026 (No. 4) were agreed as a true record.</p>").action_updates) == []


def test_the_number_of_the_item_around_a_lettered_matter_is_none_of_an_earlier_minute() -> None:
    rows = "\tBusiness\tAction\n<b>1.</b>\t<b>Welcome</b> <p>All were welcomed.</p>\t\n<b>3.</b>\t<b>Matters arising</b> <p>(a) <i>Summerhouse.</i> AB was to have paid the deposit. This was done on 20th July.</p> <p>(b) <i>Legacy.</i> CD was to have written to the bank. She is waiting for an answer.</p>\t\n"
    text = "**Weir Mill Trust**\n\n**Minutes of 4 March 2021**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"
    assert [u.ref for u in extract_text(text + rows).action_updates] == [None, None]
