"""Reviews whose lines begin with the numbers of the minutes before, one of which looks like a paragraph's here."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

TEXT = """**Weir College**

**Monday 3 February 2025**

**Members**

<p>Olu Bank (Chair); Ann Bell; Gus Hale (Principal)</p>

\tMinute\t{A}
---\t---\t---
<b>2</b>\t<b>Minutes of 4 November 2024</b>\t
\t<p>Approved.</p>\t
<b>3</b>\t<b>Matters arising</b>\t
\t<p>{L}</p>\t
<b>4</b>\t<b>Membership</b>\t
\t<p>There are two vacancies, and a third arises in July when Gus comes to the end of his second term.</p>\t<p><b>Ann Bell</b> &#8211; Role profile to be written by 28 February.</p>

\tMinute {C}\t{A}
---\t---\t---
\t<p>Ann asked if any thought had been given to somebody under thirty. She said that the usual places brought the usual people.</p>\t<p><b>Gus Hale</b> &#8211; Approach the alumni network.</p>
<b>5</b>\t<b>Date of next meeting</b>\t
\t<p>Monday 12 May 2025, 08:00</p>\t
"""
LINES = "The clerk had prepared the following:<br/>3.2 Register of interests to go on the website &#8211; live since 20 November.<br/>5.1 Ann Bell to visit new governors &#8211; two of three held.<br/>7 Benchmark senior pay against the survey &#8211; not available until the survey is published."


def _read(lines: str = LINES, actions: str = "Actions agreed", again: str = "(continued)") -> Minutes:
    return extract_text(TEXT.replace("{A}", actions).replace("{L}", lines).replace("{C}", again))


def test_each_line_is_an_entry() -> None:
    assert [(u.ref, u.text, u.status) for u in _read().action_updates] == [
        ("3.2", "Register of interests to go on the website", "complete"),
        ("5.1", "Ann Bell to visit new governors", "in_progress"),
        ("7", "Benchmark senior pay against the survey", "open"),
    ]


@pytest.mark.parametrize("actions", ["Actions agreed", "Action", "Follow up", "Action points"])
@pytest.mark.parametrize("again", ["(continued)", "(cont.)", "(cont’d)", "continued", "– ctd"])
def test_headings_said_again_are_no_action(actions: str, again: str) -> None:
    found = _read(actions=actions, again=again)
    assert [a.text for a in found.actions] == [
        "Role profile to be written by 28 February.",
        "Approach the alumni network.",
    ]
    assert [i.heading for i in found.items][-2:] == ["Membership", "Date of next meeting"]


def test_paragraphs_of_the_item_are_no_entries() -> None:
    lines = (
        "3.1 The chair welcomed the clerk back to the college.<br/>3.2 The roof of the hall has been a worry to many."
    )
    assert not _read(lines).action_updates


@pytest.mark.parametrize("line", ["12 Members came to the hall – a record.", "7 June was a wet day – nobody came."])
def test_a_number_that_counts_is_no_citation(line: str) -> None:
    assert all(u.ref not in ("12", "7") for u in _read(LINES.partition("<br/>7")[0] + "<br/>" + line).action_updates)


def test_a_title_of_actions_in_a_cell_heads_no_part() -> None:
    cell = "The clerk spoke of it.</p> <p><u>Actions agreed</u></p> <ul> <li><b>Ann Bell</b> &#8211; to write to the bank &#8211; <b>14 May</b></li> </ul> <p>"
    found = _read(cell)
    assert all(not item.items for item in found.items)
    assert [o.name for o in found.actions[0].owners] == ["Ann Bell"]
