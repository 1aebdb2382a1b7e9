"""Sentences that record a decision, and such as do not."""

from __future__ import annotations

import json

import pytest

from minutes_extract import extract_bytes, extract_text, to_json
from support.tasks import dressed

TOLD = """
Everyone agrees that the hall stays shut on Mondays.
Everyone agrees this makes sense.
All Cllrs agreed to the payment of the builder.
Cllrs were all in agreement that £500 be set aside.
Members were in agreement that the gate be painted.
The councillors agreed in principle that a bell be bought from the account.
The consensus was to keep the hall shut.
The consensus of the group was that the hall stays shut.
It is consensus among the members that we use the mailing list.
The group gave approval for the plan of the yard.
The board gave its approval to the plan of the yard.
The board voted by email to add the yard to the policy.
During the call we decided it was not needed.
All approved.
The Council are happy to approve it.
The Trust was happy to recommend approval.
Agreement: the group will go on by mail.
Conclusion: the list is kept on the server.
#decision move the money to the account of the hall
#agreed move the money to the account of the hall
Payments of £20 - proposed by Ann & seconded by Carl - unanimously agreed.
There being no objections, the plan was adopted.
Consensus: keep the hall shut.
RESOLUTION: the hall stays shut.
The trust agreed not to sell the yard.
Therefore all attendees agree on this issue.
It was unanimously agreed: the hall stays shut.
It was decided the hall stays shut on Mondays.
It was agreed the hall stays shut on Mondays.
Agreed the hall stays shut.
The accounts were received and adopted.
Carl was elected Treasurer.
Eve Frost is confirmed as a member of the board.
A budget of £40 is granted for the fair.
Vote passed with a unanimous yes; the trust has adopted the plan.
The members unanimously agreed with the plan.
The board declined to take further action on the matter.
The committee decided against a new roof.
The group opted to keep the old roof.
The group settled on the old roof.
The panel chose the second quote.
Ann moved that the hall be shut and this was carried.
It was proposed and agreed that the hall be shut.
There was unanimous agreement to shut the hall.
All were in favour of the plan.
The vote was unanimous in favour of the plan.
The quote of £200 was accepted.
The application was refused.
Permission was granted for the fair.
The motion was carried by five votes to two.
Approved: the plan of the yard
Council has no objection to the application.
Resolved, that the hall be shut.
The board authorized the treasurer to pay the builder.
The committee authorised the payment of £200.
The board ratified the email vote.
The roof was looked at, and all agreed to its repair.
The sum is in the budget so all Cllrs agreed to its payment.
As there was money left the councillors agreed in principle that a bell be bought.
IT WAS RESOLVED THAT the hall be shut.
The board, having looked at the quotes, agreed to mend the roof.
The meeting, however, agreed that the roof should wait.
The board looked at the plan of the yard but agreed that it should wait.
The board looked at the plan of the yard and agreed it should wait.
The board took the decision to wait.
The board gave their support to the plan.
The plan of the yard has been approved by the Trust.
Plan of the yard approved by the Trust.
Blue slates have been decided to be the ones to use.
The terms of reference were signed off by the board.
The board signed off the terms of reference.
Terms of reference signed off.
The board was content with the plan.
The board has now agreed a new plan.
Carl was re-elected unopposed.
Ann asked that the hall be shut and this was agreed.
Ann Bell MOVED that the hall be shut and let for the winter. Carl SECONDED.
Moved Bell, seconded Dunn: That the hall be shut.
CONFIRMED: the minutes of the last meeting.
CONFIRMED the minutes of the last meeting.
Approval of minutes: May and June minutes approved
The minutes look good -> approved
Passes with 6 votes.
Both passed by voice vote without objections.
MOTION PASSED.
approved.
Outcome: the plan of the yard is put off.
Committee decision: To keep the hall shut on Mondays.
Resolved (3 to 1) – that the hall stays shut on Mondays.
decided: the hall stays shut on Mondays
""".strip().splitlines()

NOT_TOLD = """
Ann agreed to call a roofer.
The minutes will be approved at the next meeting.
Nobody agreed with Ann about the roof.
Ann noted that it rained.
If everyone agrees, the hall stays shut.
Carl was happy with the tea.
The consensus of experts is a matter for the papers.
Conclusion of the works is awaited.
Eve asked whether all had agreed.
Some members voted by post last year.
The builder gave approval for nothing.
The bank declined the card.
Ann chose the biscuits.
We have not decided yet.
Approval is needed from the bank.
The plan was discussed.
The council is thought to be against it.
The plan should be approved by June.
ACTION: Ann to see that the quotes are agreed.
[ann] ACTION: Carl to ask whether the plan is approved.
Proposed changes to the yard were sent round.
Proposed wording for the notice that members will read
Twelve requests were approved in the quarter.
The first of them was approved in January.
RECEIVED: a paper on the yard.
RECEIVED: T/26/04.
Members were moved by what they had heard and several offered to help.
Three quotes were received, from £80 to £130.
""".strip().splitlines()


def decisions(sentence: str) -> list[str]:
    text = dressed("## Yard\n\nThe yard is wet.\n\n" + sentence, "md")
    found = json.loads(to_json(extract_bytes(text.encode(), name="case.md")))
    return [decision["text"] for decision in found["decisions"]]


@pytest.mark.parametrize("sentence", TOLD)
def test_told(sentence: str) -> None:
    (text,) = decisions(sentence)
    assert text in sentence and len(text) > 0.6 * len(sentence)


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_not_told(sentence: str) -> None:
    assert decisions(sentence) == []


@pytest.mark.parametrize(
    "words",
    [
        "It was confirmed that the meeting was quorate.",
        "The meeting was confirmed to be quorate, all three partners being there.",
        "Members confirmed that a quorum was present.",
        "The Chair confirmed that a quorum of four members was present.",
        "The Chair noted that there was a quorum.",
        "The Clerk declared a quorum.",
    ],
)
def test_that_enough_were_there_is_no_decision(words: str) -> None:
    text = "# Weir\n\nMinutes of 4 May 2024\n\nPresent: Ann Bell\n\n## 1. Welcome\n\n{}\n\n## 2. Roof\n\nIt leaks.\n"
    assert extract_text(text.format(words)).decisions == ()
    settled = "It was agreed that the quorum be four."
    assert [d.text for d in extract_text(text.format(settled)).decisions] == [settled]


@pytest.mark.parametrize(
    "sentence",
    [
        "Members determined that the quorum of the panel be three.",
        "The Council confirmed that the quorum is to be five.",
        "It was confirmed that meetings need a quorum of four and that the fee stay at £5.",
    ],
)
def test_how_many_there_must_be_is_decided(sentence: str) -> None:
    assert decisions(sentence) == [sentence]
