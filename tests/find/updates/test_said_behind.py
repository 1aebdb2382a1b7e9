"""What an entry of a review says behind its owner, and its last sentence."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes, extract_text
from minutes_extract.models import ActionUpdate

HEAD = "# Weir Radio\n\nMinutes of 7 September 2023\n\nPresent: Ann Bell (AB), Mo Adair (MA), Eve Frost (EF)\n\n## 1. Minutes\n\nAgreed by all.\n\n## 2. Actions from August\n\n"
TAIL = "\n\n## 3. Money\n\nThere is £611 in hand.\n\nAction: Ann to pay the bill\n"


def review(line: str) -> ActionUpdate:
    (found,) = extract_text(f"{HEAD}* {line}{TAIL}").action_updates
    return found


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Studio door – Ann – fixed", "complete"),
        ("Studio door – AB – sent 28/8", "complete"),
        ("Studio door – Ann – waiting for the key", "open"),
        ("Studio door – Ann – not heard back", "open"),
        ("Studio door – Ann – by 28 September", "unknown"),
    ],
)
def test_behind_the_owner(line: str, status: str) -> None:
    found = review(line)
    assert (found.text, found.owners[0].name, found.status) == ("Studio door", "Ann Bell", status)
    assert (found.due is not None) == ("by" in line)


def test_the_last_sentence_is_the_status() -> None:
    found = review("AB to send the bed plan. Plan circulated 10 January. CLOSED.")
    assert (found.text, found.narrative) == ("AB to send the bed plan.", "Plan circulated 10 January.")
    assert (found.status, found.status_text, found.due) == ("complete", "CLOSED.", None)
    found = review("AB to scope the pathway. Work continues; report due in March. OPEN.")
    assert (found.text, found.status, found.status_text) == ("AB to scope the pathway.", "open", "OPEN.")


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("See minute 23/8 – CLOSED.", "complete"),
        ("Fair called off - Withdrawn", "cancelled"),
        ("First visit 4 May, others being arranged – OPEN, on track.", "open"),
        ("Two came – a good many for March.", "unknown"),
    ],
)
def test_what_follows_the_last_dash_is_the_status(said: str, status: str) -> None:
    found = review(f"AB to explain the fee. {said}")
    assert found.status == status


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("AB to explain the fee. See minute 23/8 – CLOSED.", "AB to explain the fee."),
        ("AB to explain the fee – see item 4 – Closed", "AB to explain the fee"),
        ("AB to see item 4 of the lease – done", "AB to see item 4 of the lease"),
        ("AB to ask the council – roads team – done", "AB to ask the council – roads team"),
    ],
)
def test_where_more_is_said_is_no_part_of_the_action(line: str, text: str) -> None:
    found = review(line)
    assert (found.text, found.status) == (text, "complete")


def test_what_else_is_to_be_done_stays_with_the_action() -> None:
    found = review("AB to write to the bank. MA to sign. Done.")
    assert found.text == "AB to write to the bank. MA to sign."


CELLS = "**Minutes of the Weir Forum  \nMonday 4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\nItem\tNotes\tAction\n"


def test_bold_rows_below_a_numbered_one_are_its_parts() -> None:
    rows = "1\t<b>Welcome</b>\t\n\tAB welcomed all who came.\t\n2\t<b>Updates</b>\t\n\t<b>Environment Agency</b>\t\n\tThe valve has been replaced.\t\n\t<b>County Highways</b>\t\n\tThe drains were jetted.\t\n\t<b>2/1 All to send their lists to AB</b>\tAll\n3\t<b>Plan</b>\t\n\tNoted by all.\t\n\t<b>Any other business</b>\t\n\tNone.\t\n"
    items = extract_bytes((CELLS + rows).encode(), name="minutes.txt").items
    assert [item.heading for item in items] == ["Welcome", "Updates", "Plan", "Any other business"]
    assert [part.heading for part in items[1].items] == ["Environment Agency", "County Highways"]


def test_a_matter_in_italics_in_front_of_its_task() -> None:
    cells = "1\t<b>Welcome</b>\t\n\tAB welcomed all who came.\t\n2\t<b>Matters arising</b>\t\n\t<p><i>Item 5 – taster days.</i> CD to confirm the dates. <b>Outstanding – two to come.</b></p><p><i>Roof – AB to ask for quotes.</i> <b>Complete. Three came.</b></p>\t\n"
    first, second = extract_bytes((CELLS + cells).encode(), name="minutes.txt").action_updates
    assert (first.text, first.owners[0].name, first.ref) == ("taster days. CD to confirm the dates.", "Carl Dunn", "5")
    assert second.text == "Roof – AB to ask for quotes."


def test_lines_that_codes_begin_are_entries() -> None:
    matters = "22.24 (Plaques) Ann Bell had the proofs. Ongoing.\n22.27 (Bridge) Eve Frost had written; reply awaited.\n22.28 (Insurance) Mo Adair had renewed. Closed."
    found = extract_text(f"{HEAD}{matters}{TAIL}").action_updates
    assert [(u.ref, u.status) for u in found] == [
        ("22.24", "in_progress"),
        ("22.27", "in_progress"),
        ("22.28", "complete"),
    ]
    tasks = "WEIR RADIO\nMinutes of 7 September 2023\n\nPresent: Ann Bell (AB), Mo Adair (MA)\n\n1. Thinning\n\nThree tenders in. Decision: accept the second.\nA5 AB to sign the contract by 30 Sept\n\n2. Fair\n\nIt is on Saturday.\nA6 MA to do the risk assessment\n"
    assert [(a.number, a.owners[0].name) for a in extract_text(tasks).actions] == [
        ("A5", "Ann Bell"),
        ("A6", "Mo Adair"),
    ]


def test_minutes_and_actions_as_an_item() -> None:
    text = "WEIR RADIO\nMinutes of 7 September 2023\n\nPresent: Ann Bell (AB), Mo Adair (MA)\n\n1. Minutes and actions\n\nMinutes of June accepted.\n\nA1 AB to renew the licence - DONE\nA3 MA to fix the hinge - NOT DONE, will do so soon\n\n2. Fair\n\nIt is on Saturday.\nA6 MA to do the risk assessment\n"
    minutes = extract_text(text)
    assert [(u.number, u.text, u.status) for u in minutes.action_updates] == [
        ("A1", "AB to renew the licence", "complete"),
        ("A3", "MA to fix the hinge", "open"),
    ]
    assert [a.number for a in minutes.actions] == ["A6"]


def test_minutes_and_actions_as_a_title() -> None:
    text = "# Weir Radio\n\nMinutes and Actions\n\n7 September 2023\n\nPresent: Ann Bell (AB), Mo Adair (MA)\n\n## 1. Fair\n\nA1 AB to book the band\n\n## 2. Roof\n\nAction: MA to mend it\n"
    assert [a.number for a in extract_text(text).actions] == ["A1", None]


def test_a_part_of_an_earlier_minute_is_a_reference() -> None:
    rows = "19/120\t<b>Apologies</b>\t\n\tNone.\t\n19/121\t<b>Matters arising</b>\t\n\t19/104.2 Dog bin – ordered in May, awaiting delivery.\t\n\t19/107 Speed watch – AB has recruited four.\tAB\n19/122\t<b>Finance</b>\t\n\ta) Payments as listed were approved.\t\n"
    minutes = extract_bytes(
        ("**Weir Council**\n\n**4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n" + rows).encode(),
        name="m.txt",
    )
    assert [(u.number, u.ref) for u in minutes.action_updates] == [(None, "19/104.2"), (None, "19/107")]
    assert [d.text for d in minutes.decisions] == ["Payments as listed were approved."]


def test_a_matter_in_brackets_is_nobody() -> None:
    matters = (
        "22.27 (Bridge) Ann Bell had written to the Trust. Ongoing.\n22.28 (Insurance) Mo Adair had renewed it. Closed."
    )
    found = extract_text(f"{HEAD}{matters}{TAIL}").action_updates
    assert [[o.name for o in u.owners] for u in found] == [["Ann Bell"], ["Mo Adair"]]
    assert [o.name for o in review("[MA] write to the bank – done").owners] == ["Mo Adair"]


def test_an_asterisk_around_what_is_said() -> None:
    rows = "1\t<b>Welcome</b>\t\n\tAB welcomed all who came.\t\n2\t<b>Actions from meeting 13</b>\t\n\t13/1 AB to share the link – *complete*\t\n\t13/2 CD to jet the drains – *complete 4 June*\t\n3\t<b>Plan</b>\t\n\tNoted by all.\tCD\n"
    found = extract_bytes((CELLS + rows).encode(), name="minutes.txt").action_updates
    assert [(u.number, u.narrative) for u in found] == [("13/1", None), ("13/2", "4 June")]
