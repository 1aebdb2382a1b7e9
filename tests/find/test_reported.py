"""What became of an action where no word for a status says it."""

from __future__ import annotations

import time

import pytest

from minutes_extract.find.mentions import mark
from minutes_extract.find.reported import REPORTS, Report, patterns, reported
from segment.building import passage

SAID = """
The bank has written back. | complete
Sent to all members on 3 May. | complete
Ann had spoken to the miller. | complete
The rails were painted in June. | complete
It is now on the website. | complete
All paid. | complete
Bought, and fitted by Carl. | complete
Yes | complete
Pads fitted 1 November. | complete
Reply received: no objection. | complete
Signs ordered. | complete
The Clerk wrote to the bank. | complete
Ann supplied the figures. | complete
Covered under item 4. | complete
He cannot come until February. | open
No date yet. | open
Done by Ann last week | complete
The slates have now been laid. | complete
Two quotes in; waiting for the third. | in_progress
One reply received so far. | in_progress
Half are counted, help is welcome. | in_progress
Ann has moved all of the slates, but a word from the other members is required before the lead. | in_progress
Carl is looking into it. | in_progress
The lease is being redrafted. Needs approval. | in_progress
Draft received, needs checking. | in_progress
Still talking to the council. | in_progress
Carl will ring again. | in_progress
Eleven of the thirty mills seen. | in_progress
3 out of 12 keys now collected | in_progress
Eva was in correspondence with two millers. | in_progress
The wheel would be turned again after Easter. | in_progress
Asked in March, asked again in April. | in_progress
The plan is nearly ready | in_progress
Further tests are needed. | in_progress
The mill wheel is on order. | in_progress
Parts awaited. | in_progress
Carl hasn’t rung yet. | open
No reply from the bank. | open
Nothing heard. | open
It was decided to leave this item open. | open
It has not been possible to meet. | open
Asked three, none has come. | open
Will be discussed under item 4. | open
Ann forgot. | open
Still with the solicitor. | open
Yet to be looked at. | open
The lamp remains unmended. | open
The inspector was unable to come. | open
The deadline was moved to July. | deferred
This has been postponed. | deferred
Put back to the autumn. | deferred
Delay a decision until May. | deferred
The new date is 3 June. | deferred
Report delayed until the bank has replied | deferred
Work put back to the next meeting while the roof is mended | deferred
Decided against it. | cancelled
The scheme will not go ahead. | cancelled
Superseded by the new lease. | cancelled
To be withdrawn. | cancelled
No further action needed. | cancelled
The roof | -
Slates and lead | -
Ann to ask Carl | -
A long talk about slates | -
None of the twenty mills seen. | -
Assigned to Carl | -
It was noted that slates are dear. | -
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_reported(line: str) -> None:
    text, _, status = line.rpartition(" | ")
    words = passage(text)
    found = reported(mark(words, 0, len(text)))
    assert (found.value if found else "-") == status


def test_the_last_sentence_that_tells_counts() -> None:
    words = passage("Carl had not rung the bank. He has now done so. The bank stands by the bridge.")
    found = reported(mark(words, 0, len(words.text)))
    assert found is not None
    assert found.value == "complete"
    assert found.mark is not None
    assert found.mark.text == "has now done"


@pytest.mark.parametrize("report", REPORTS, ids=[r.id for r in REPORTS])
def test_every_pattern_reads_its_example_and_refuses_its_counter_example(report: Report) -> None:
    assert patterns()[report.id].search(report.example.lower())
    assert patterns()[report.id].search(report.counter.lower()) is None


@pytest.mark.parametrize("report", REPORTS, ids=[r.id for r in REPORTS])
@pytest.mark.parametrize("part", ["has ", "been not ", "one of the ", "will now ", "need some ", "a", "draft "])
def test_hostile_text_takes_linear_time(report: Report, part: str) -> None:
    began = time.process_time()
    for _ in patterns()[report.id].finditer(part * (40_000 // len(part))):
        pass
    assert time.process_time() - began < 8
