"""Rows in which some tasks have a label and others none, and rows that hold one more task of the row above."""

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Trust\nMinutes of the meeting held on Monday 4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\n"
ROWS = "Item\tNotes\tAction\n1.\t<p><b>Roof</b></p><p>It leaks.</p><p><b>Action: AB to mend it.</b></p>\tAB\n2.\t<p><b>Boats</b></p>{}\t{}\n3.\t<p><b>Lamp</b></p><p>It is dim.</p>\t\n"


def _read(said: str, owners: str) -> list[tuple[str, list[str | None]]]:
    found = extract_text(HEAD + ROWS.format(said, owners))
    return [(a.text, [o.name for o in a.owners]) for a in found.actions][1:]


@pytest.mark.parametrize("verb", ["will", "to", "agreed to"])
def test_an_owner_that_is_left_has_the_task_that_names_it(verb: str) -> None:
    said = f"<p>They are old. CD {verb} paint them by June.</p><p><b>Action: Count the oars.</b></p>"
    assert _read(said, "<p>CD</p><p>EF</p>") == [
        (f"CD {verb} paint them by June.", ["Carl Dunn"]),
        ("Count the oars.", ["Eve Frost"]),
    ]


def test_who_is_no_owner_has_none() -> None:
    said = "<p>They are old. AB will paint her own.</p><p><b>Action: Count the oars.</b></p>"
    assert _read(said, "<p>CD</p><p>EF</p>") == [("Count the oars.", ["Carl Dunn", "Eve Frost"])]


WIDE = "Item\tNotes\tAction\tWho\tBy when\n1.\t<p><b>Roof</b></p><p>It leaks, and has done so for years. It was talked about for an hour.</p>\tMend it\tAB\t{}\n\t\tPaint it\tCD\t{}\n2.\t<p><b>Lamp</b></p><p>It is dim, and has been so for years. It was talked about as well.</p>\tClean it\tEF\t1 July\n"


@pytest.mark.parametrize(("first", "second"), [("", "3 June"), ("3 June", ""), ("", ""), ("2 June", "3 June")])
def test_each_task_of_an_item_has_its_own_date(first: str, second: str) -> None:
    found = extract_text(HEAD + WIDE.format(first, second))
    days = {"": None, "2 June": "2026-06-02", "3 June": "2026-06-03"}
    assert [(a.text, [o.name for o in a.owners], a.due and a.due.edtf) for a in found.actions] == [
        ("Mend it", ["Ann Bell"], days[first]),
        ("Paint it", ["Carl Dunn"], days[second]),
        ("Clean it", ["Eve Frost"], "2026-07-01"),
    ]


@pytest.mark.parametrize("sign", [":", ""])
@pytest.mark.parametrize("chair", ["Chaired by", "Chairman"])
@pytest.mark.parametrize("minutes", ["Minuted by", "Recorded by"])
def test_who_led_and_who_wrote(chair: str, minutes: str, sign: str) -> None:
    lines = f"**{chair}{sign}** Ann Bell, Head of Service  \n**{minutes}{sign}** Carl Dunn, Clerk\n\n**Present:** Eve Frost\n\n"
    found = extract_text(f"**Weir Trust**\n\n**Minutes of 4 May 2026**\n\n{lines}**1. Roof**\n\nIt leaks.\n")
    assert [(p.name, list(p.functions)) for p in found.attendees] == [
        ("Ann Bell", ["chair"]),
        ("Carl Dunn", ["minute_taker"]),
        ("Eve Frost", []),
    ]


@pytest.mark.parametrize("owners", ["AB<br>CD", "<p>AB</p><p>CD</p>", "<b>Ann Bell<br>Carl Dunn</b>"])
@pytest.mark.parametrize("verb", ["to", "will", "agreed to"])
def test_two_owners_below_each_other_share_the_task_that_names_both(owners: str, verb: str) -> None:
    who = "Ann Bell and Carl Dunn" if "Ann" in owners else "AB and CD"
    said = f"<p>Several spoke for new boats. Nobody spoke against them.</p><p>{who} {verb} paint them by June.</p>"
    assert _read(said, owners) == [(f"{who} {verb} paint them by June.", ["Ann Bell", "Carl Dunn"])]


def test_each_of_three_has_the_task_that_names_it() -> None:
    said = "<p>It was agreed to go on.</p><p>EF to count the oars.</p><p>AB and CD will paint them.</p>"
    assert _read(said, "<p>EF</p><p>AB<br>CD</p>") == [
        ("EF to count the oars.", ["Eve Frost"]),
        ("AB and CD will paint them.", ["Ann Bell", "Carl Dunn"]),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "<b>➢ Action – Mend the gate (AB)</b>",
        "<b>➢ ACTION: AB – Mend the gate</b>",
        "<b>To do (AB) -</b> Mend the gate",
        "<ul> <li>[ ] AB to mend the gate</li> <li>[ ] CD to pay</li> </ul>",
    ],
)
def test_signs_in_front_and_owners_in_brackets(line: str) -> None:
    heading = "<b>Actions:</b>\n\n" if "[ ]" in line else ""
    found = extract_text(f"{HEAD}**1. Roof**\n\nIt leaks.\n\n{heading}{line}\n\n**2. Lamp**\n\nIt is dim.\n")
    assert found.actions[0].text.lower().removeprefix("ab to ") == "mend the gate"
    assert [o.name for o in found.actions[0].owners] == ["Ann Bell"]
