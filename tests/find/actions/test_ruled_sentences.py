"""Which sentence owners in a column are to act on: what was ruled, what somebody would do, not what was told."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.actions.patterns import patterns

HEAD = "**JOINT COMMITTEE**  \n**18 January 2021**  \n\n**Present:** Ann Pell (Building Manager), Carl Lumb (Secretary), Eve Stainer (Operations)\n\n<b>No.</b>\t<b>Minute</b>\t<b>Officer to act</b>\n1\t<p><b>Welcome</b></p> <p>All were welcomed by the Chairman.</p>\t\n"


def task(told: str, owner: str) -> str:
    (action,) = extract_text(f"{HEAD}2\t<p><b>Book of names</b></p> {told}\t{owner}\n3\t<p><b>Roof</b></p> <p>It leaks.</p>\t\n").actions  # fmt: skip
    return action.text


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("<p>It was reported that the writer, Miss S. Amble, wished to retire at Easter.</p> <p><b>RESOLVED</b> – That the work be advertised.</p>", "That the work be advertised."),
        ("<p>Ann Pell believed that they were: three had reported none at all in twelve months.</p> <p><u>Agreed:</u> that near misses be shown in future reports.</p>", "that near misses be shown in future reports."),
        ("<p>Four had yet to name a warden.</p> <p><u>Resolved:</u> that the remaining plans be in place before January.</p>", "that the remaining plans be in place before January."),
        ("<p><b>RESOLVED</b> – That a sub-group be set up to look at the roof.</p> <p>First meeting of the sub-group to be arranged for February.</p>", "First meeting of the sub-group to be arranged for February."),
        ("<p>The term of office ends in December.</p> <p>The Secretary would set out how a successor is found in a paper to the next meeting.</p>", "The Secretary would set out how a successor is found in a paper to the next meeting."),
        ("<p>Mr Sethi asked that figures for queues be reported to each meeting.</p> <p>Ms Stainer agreed to this.</p>", "Mr Sethi asked that figures for queues be reported to each meeting."),
    ],
)  # fmt: skip
def test_what_is_to_be_done_before_what_was_told(told: str, expected: str) -> None:
    assert task(told, "A. Pell").endswith(expected)


@pytest.mark.parametrize("adverb", ["", "unanimously "])
@pytest.mark.parametrize("verb", ["approved", "adopted", "noted"])
def test_what_the_ruling_itself_does_orders_nothing(adverb: str, verb: str) -> None:
    found = patterns()["ruled_to_be"]
    assert found.search(f"that the accounts be {adverb}{verb}") is None
    assert found.search(f"that the accounts be {adverb}sent to the auditor") is not None
