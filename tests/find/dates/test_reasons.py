"""Dates of tasks, and dates of reasons, purposes and other events. The marks stand for the dates in order."""

from __future__ import annotations

import pytest

from minutes_extract.find.dates import find_dates, reason_clause

TABLE = """
Figures to be sent in by 22 November so that they can be shown to the working party on 29 November. | task reason
Paper to be written by 7th November, for the trustees on 25th November. | task reason
AB to check the accounts in time for the Finance Panel on 21 March. | reason
It should be settled before the Buildings & Grounds Group meeting on 9 December. | reason
before the meeting of the Trust on 3 March | reason
The panel would look at the draft at its meeting on the 9 December | reason
AB to ask CD to show the plans at the next panel meeting on 9 December. | task
CD to bring the paper for discussion at the next board on the 17 December 2019. | task
Tree wardens to bring their new planting plan to the Trust on 12th January. | task
Rents to go on the agenda for the Full Board on 28th January. | task
Trustees saw the lease which runs to March 2020. | reason
The launch meeting is planned for January 2020. | reason
budget setting that will take place in Dec 19 | reason
PG to circulate plans of the launch in December. | reason
Because the lease ends on 3 May, CB to write by 1 April. | reason task
Circulate the paper, so that all can read it, by 6 December. | task
SA to send the letter dated 3 March to all members by 5 April. | reason task
SR will take the lead from January 2020. | reason
the capacity of the unit beyond March 2017 | reason
The plan has not been updated since May 2019. | reason
Clerk to reply to the letter of 12 May by the end of June. | reason task
The launch was on 2 May. PG to report by 6 June. | task task
EH to send the minutes out within two weeks. | task
Report to be completed by end of November. | task
Ann to try to move the 7 September meeting by mail | reason
Ann to report at the 7 September meeting | task
Carl to send papers for the 7 September workshop | task
The Clerk to inform the Council by 20 September. | task
Carl to write and to inform the bank by 20 September. | task
Send figures to inform the review on 20 September. | reason
Carl to send figures to inform the review on 20 September. | reason
Ann to ask the band whether it could play on 10 November. | reason
Ask if the hall is free on 10 November. | reason
Ann to tell us who will come on 10 November. | reason
Ann to ask by 3 May whether the hall is free on 10 November. | task reason
Ann to ask whether they can come, by 3 May. | task
Carl to check whether the policy covers the yard before 3 May. | task
Carl to check whether the policy covers the yard in July. | task
Carl to check whether the hall is free on 3 May. | reason
Ann to ask whether the hall is free and report on 3 May. | task
"""


def _rows() -> list[object]:
    rows = (line.split(" | ") for line in TABLE.strip().splitlines())
    return [pytest.param(text, marks.split(), id=text[:60]) for text, marks in rows]


@pytest.mark.parametrize(("text", "marks"), _rows())
def test_reasons(text: str, marks: list[str]) -> None:
    assert ["reason" if reason_clause(text, mention) else "task" for mention in find_dates(text)] == marks
