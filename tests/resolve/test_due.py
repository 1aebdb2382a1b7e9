"""When an action is due, told from reasons and from the dates of other events."""

from __future__ import annotations

from datetime import date

import pytest

from minutes_extract import extract_text
from minutes_extract.find.dates import find_dates
from minutes_extract.find.mentions import mark
from minutes_extract.resolve.date_figures import month_first
from minutes_extract.resolve.dates import Calendar
from minutes_extract.resolve.due import Due
from segment.building import passage

CALENDAR = Calendar(reference=date(2026, 5, 4), next_meeting=date(2026, 6, 8))  # a Monday; a Monday

# an action, and when it is due: the words, EDTF, relation
ACTIONS = """
AB to write by 12 June. -> 12 June = 2026-06-12 by
AB to write before 12 June. -> 12 June = 2026-06-12 before
AB to write on 12 June. -> 12 June = 2026-06-12 on
AB to write by the end of June. -> end of June = 2026-06-30 by
AB to write before the end of March 2027. -> end of March 2027 = 2027-03-31 before
AB to write by Friday. -> Friday = 2026-05-08 by
AB to write tomorrow. -> tomorrow = 2026-05-05 -
AB to write within two weeks. -> within two weeks = 2026-05-18 by
AB to report to the next meeting. -> next meeting = 2026-06-08 -
AB to report to the June meeting. -> June meeting = 2026-06-08 -
AB to write ASAP. -> ASAP = - -
AB to write as soon as possible. -> as soon as possible = - -
AB to write by 12 June so that it can be read on 15 June. -> 12 June = 2026-06-12 by
AB to draft the reply by 12 June, the consultation closing on the 15th. -> 12 June = 2026-06-12 by
AB to book the hall for 15 June by 12 June. -> 12 June = 2026-06-12 by
Say whether it can be kept until July, no later than 12 June. -> 12 June = 2026-06-12 by
AB to bring options for the meeting of the Weir Partnership on 15 June. -> 15 June = 2026-06-15 on
AB to write w/e 12 June. -> w/e 12 June = 2026-06-12 -
AB to write so that it is here on 15 June. -> none
AB to send the minutes of 12 January to all. -> none
AB to write after 15 June. -> none
AB to book the hall for the fair on 15 June. -> none
AB to draft a paper for the Board on 15 June. -> 15 June = 2026-06-15 on
AB to draft a paper by 12 June, for the Board on 15 June. -> 12 June = 2026-06-12 by
AB to book the hall for the board on 15 June. -> none
AB to write before the next Board meeting on 15 June 2026. -> 15 June 2026 = 2026-06-15 before
AB to send the papers ahead of the workshop on 15 June. -> 15 June = 2026-06-15 before
AB to send the papers by 12 June, ahead of the workshop on 15 June. -> 12 June = 2026-06-12 by
AB to confirm 15th June with the caterer. -> none
AB to invite the mayor to the concert on 15 June. -> none
AB to send CD the notes of the Finance Committee meeting on 15 April. -> none
AB to take the report to the Works Committee on 15 June. -> 15 June = 2026-06-15 on
AB to ring five members during September. -> September = 2026-09 during
AB to paint the gate in September. -> September = 2026-09 during
Gate to be painted in October 2026 -> October 2026 = 2026-10 during
AB to tell CD the cost of opening the hall in December. -> none
AB to book the hall for the fair in August. -> none
AB to frame the letter that CD left with us in March. -> none
AB to find out what a patrol in December would cost. -> none
AB to mend the gate in July. -> July = 2026-07 during
AB to help at the fair in July. -> none
AB to ask the price of hiring a tent in July. -> none
AB to buy tables for the summer fair by 12 June. -> 12 June = 2026-06-12 by
AB to pass the leaflet round for review by 12 June. -> 12 June = 2026-06-12 by
AB to report to the next call. -> next call = 2026-06-08 -
AB to write. -> none
AB to ask for quotes, and report back by 12 June and again by 3 July. -> 12 June = 2026-06-12 by
AB to pay each bill within two days of receiving it. -> none
""".strip().splitlines()


def told(due: Due | None) -> str:
    if due is None:
        return "none"
    return f"{due.mark.text} = {due.value.edtf if due.value else '-'} {due.relation or '-'}"


@pytest.mark.parametrize("line", ACTIONS)
def test_words_of_an_action(line: str) -> None:
    text, _, expected = line.partition(" -> ")
    assert told(CALENDAR.due(mark(passage(text), 0, len(text)))) == expected


def test_a_number_behind_a_month_is_a_day_where_others_are() -> None:
    text = "AB to write by August 27."
    days = "Paid on August 3. Due on July 15 and by August 27."
    for written, expected in ((days, "2026-08-27"), ("Due in August 2027 and by August 27.", "2027-08")):
        calendar = Calendar(reference=date(2026, 5, 4), text=written)
        due = calendar.due(mark(passage(text), 0, len(text)))
        assert due is not None and due.value is not None and due.value.edtf == expected


def test_the_day_of_something_past() -> None:
    text = "AB to write to those who came on 1 May."
    assert CALENDAR.due(mark(passage(text), 0, len(text))) is None


CELLS = """
12/06 -> 12/06 = 2026-06-12 -
12 June 2026 -> 12 June 2026 = 2026-06-12 -
by 12 June -> 12 June = 2026-06-12 by
End of June -> End of June = 2026-06-30 -
June -> June = 2026-06 -
ASAP -> ASAP = - -
Ongoing -> Ongoing = - -
Summer term -> Summer term = - -
Next meeting -> Next meeting = 2026-06-08 -
tbc -> tbc = - -
AB -> none
""".strip().splitlines()


@pytest.mark.parametrize("line", CELLS)
def test_due_cells(line: str) -> None:
    text, _, expected = line.partition(" -> ")
    assert told(CALENDAR.cell(mark(passage(text), 0, len(text)))) == expected


def test_month_first() -> None:
    calendar = Calendar(reference=date(2026, 5, 4), day_first=False)
    assert told(calendar.cell(mark(passage("06/12"), 0, 5))) == "06/12 = 2026-06-12 -"


def test_without_a_meeting_date_years_stay_unknown() -> None:
    text = "AB to write by 12 June."
    due = Calendar().due(mark(passage(text), 0, len(text)))
    assert due is None or due.value is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 4, 2026", True),
        ("May 4, 2026. Paid on 1/26/26.", True),
        ("May 4, 2026. Paid on 26/1/26.", False),
        ("4 May 2026. Paid on 1/26/26.", False),
        ("May 4th, 2026", False),
        ("May 4, 2026. Due by 6 June, 7 June or 8th July. Paid on 1/2/26.", False),
        ("May 4, 2026. Due by June 6. Paid on 1/2/26 before 6 June.", True),
        ("May 4, 2026. Action 3 (10.09.25)", False),
        ("May 4, 2026. Action 3 (10.09.25), paid on 1/2/26.", True),
        ("May 4, 2026. Action 3 (23-09-25), paid on 1/2/26.", False),
    ],
)
def test_the_order_of_day_and_month(text: str, expected: bool) -> None:
    assert month_first(text, find_dates(text)[0]) is expected


def test_no_meeting_day_tells_no_order() -> None:
    assert not month_first("Paid on 1/26/26.", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Met 10/8/2026. Due 10/13/2026.", True),
        ("Met 10/8/26. Due 10/13/26 and 10/30/26.", True),
        ("Met 10/8/26. Due 10/13/26.", False),
        ("Met 10/8/2026. Due 10/13/2026, paid on 30/9/2026.", False),
        ("Met 10/8/2026. Due 10/11/2026.", False),
        ("Ratios of 1/30/2 and 45/60/2026.", False),
    ],
)
def test_month_first_by_days_that_are_no_months(text: str, expected: bool) -> None:
    assert month_first(text, None) is expected


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("Ann to thank all who helped at the fair on 5 June.", None),
        ("Carl to refund the stall booked for 28 May.", None),
        ("Carl to report the theft of the lamp on June 5th.", None),
        ("Ann to send the minutes out by 3 June.", "2027-06-03"),
        ("Carl to hold the spring walk on 14 March.", "2027-03-14"),
        ("Ann to book the hall for 8 July.", "2026-07-08"),
    ],
)
def test_a_day_that_has_just_been(task: str, due: str | None) -> None:
    text = f"# Quarry Lane Residents\n\nMeeting of 19 June 2026\n\nPresent: Ann Bell, Carl Dunn\n\n## Fair\n\nACTION: {task}\n"
    (action,) = extract_text(text, name="a.md").actions
    assert (action.due and action.due.edtf) == due
