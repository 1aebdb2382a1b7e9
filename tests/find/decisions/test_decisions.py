"""Decisions: kinds, labels, proposers and seconders, votes; and what decides nothing."""

from __future__ import annotations

import pytest

from minutes_extract.find.actions.component import entries
from minutes_extract.find.decisions import DecisionDraft, find_decisions
from minutes_extract.find.decisions.patterns import classify
from minutes_extract.find.decisions.votes import votes
from minutes_extract.find.items import Agenda


def drafts(text: str) -> list[DecisionDraft]:
    return find_decisions(Agenda([], list(entries(text))), set(), {})


KINDS = """
It was agreed that the roof be mended. | agreed
The Board agreed to mend the roof. | agreed
Members agreed that the roof be mended. | agreed
After a debate, the Committee agreed to mend the roof. | agreed
Agreed that the roof be mended. | agreed
AGREED: that the roof be mended. | agreed
It was decided that the roof be mended. | agreed
The minutes were approved as a true record. | approved
The Council approved the budget. | approved
The accounts were adopted. | approved
It was resolved that the fee be £9. | resolved
RESOLVED: that the fee be £9. | resolved
Resolved – that the fee be £9. | resolved
RESOLVED that the fee be £9. | resolved
The report was noted. | noted
Members noted the report. | noted
NOTED: the report of the Treasurer. | noted
The motion was carried. | carried
Ann Bell was elected Chair. | other
It was therefore further agreed to keep the bell until June. | agreed
The vote got approved. | approved
The minutes were reviewed and approved. | approved
13 March teleconference minutes Approved | approved
The supervisors reviewed the ballots and voted for the two delegates. | carried
Carl Dunn, Jr. made the motion to approve, Eve Frost second, with Ann Bell making it unanimous. | carried
There was consensus that we publish in May. | agreed
Agreement was reached that the gate be painted. | agreed
A decision was taken to paint the gate. | agreed
The proposal was put to the vote and carried. | carried
All were in favour of the proposal. | agreed
All agreed. | agreed
Proposed Cllr Bell, seconded Cllr Dunn, all in favour. | carried
Cllr Bell proposed and Cllr Dunn seconded that the gate be painted. Carried. | carried
The vote was 5 in favour, 2 against. | carried
The minutes were signed as a correct record. | approved
The Committee rejected the proposal. | other
Motion (Bell/Dunn) to approve the budget. Ayes: 5. Nays: 0. | carried
We have an agreement with the school. | -
Everyone voted to accept the accounts. | carried
After some discussion a limit of 20 tonnes was agreed, for next season. | agreed
It rained, so the committee agreed to meet indoors. | agreed
The minutes of the meeting held on 6 April (WM 3) were confirmed. | approved
The minutes were read, confirmed and signed. | approved
The minutes were not approved by the trustees. | approved
Approved on the advice of the surveyor: two slates. | approved
Passed nem con. | carried
Taken as read and agreed. | agreed
Agreed, get two. | agreed
We agree to begin next term. | agreed
We will not hold a fair this time (agreed). | agreed
Slates, in line with the rules – agreed to recommend. | agreed
Voted: to hold an open meeting. For 7, against 1. | carried
Proposed by: Carl, 2nd: Ann, Carried without dissent. | carried
Vote: 4 for two, 2 against. | carried
Vote: 2 for two, 4 against. | -
Ann moves to accept them, Carl seconds. No objections. Accepted. | carried
MOTION (Ann, 2nd Carl): slates are blue from May. Yes 4, No 0. Passes. | carried
Minutes of 6 April: Ann moved, Carl seconded, to approve. Vote 4-0-1. | carried
The hens go. Moved Ann, second Carl, 5-0-0. | carried
Ann made a motion to buy hens. Carl seconded the motion. It was approved 3-0. | carried
It was noted that the gutter has been mended since. | -
A letter was received from Ann Bell. | -
At the meeting held on 5 February 2026 the Council agreed to give a grant. | -
After the fee was agreed he went home. | -
The roof leaks. | -
Could this be agreed in May? | -
The budget is to be agreed in June. | -
Once the budget has been approved, the roof will be mended. | -
Apologies were received from Ann Bell. | -
 | -
""".splitlines()[1:]


@pytest.mark.parametrize("line", KINDS)
def test_kinds(line: str) -> None:
    text, _, expected = line.rpartition(" | ")
    assert (" ".join(d.kind for d in drafts(text)) or "-") == expected


def test_a_body_may_be_named_by_its_letters() -> None:
    agenda = Agenda([], list(entries("WMT noted the report and accepted it. ABC noted that it rains.")))
    assert [d.text.text for d in find_decisions(agenda, set(), {}, (), frozenset(("WMT",)))] == [
        "WMT noted the report and accepted it."
    ]


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("RESOLVED: that the fee be £9.", "that the fee be £9.", "RESOLVED:"),
        ("The roof leaks. Agreed: mend it by May.", "mend it by May.", "Agreed:"),
        ("It was agreed that the roof be mended.", "It was agreed that the roof be mended.", None),
    ],
)
def test_words_of_a_decision(text: str, words: str, label: str | None) -> None:
    (draft,) = drafts(text)
    assert draft.text.text == words
    assert (draft.label.text if draft.label else None) == label


MOVERS: list[tuple[str, str | None, str | None]] = [
    ("RESOLVED: that the fee be £9 (proposed by Cllr Bell, seconded by Cllr Dunn).", "Cllr Bell", "Cllr Dunn"),
    (
        "Proposed by Ann Bell and seconded by Carl Dunn that the fee be £9. RESOLVED: that the fee be £9.",
        "Ann Bell",
        "Carl Dunn",
    ),
    ("RESOLVED: that the fee be £9. Proposed: Ann Bell; Seconded: Carl Dunn", "Ann Bell", "Carl Dunn"),
    ("RESOLVED: that the fee be £9 (AB/CD).", "AB", "CD"),
    ("RESOLVED: that the fee be £9.", None, None),
    ("RESOLVED: that the fee be £9. Proposed by Jan van Berg.", "Jan van Berg", None),
]


@pytest.mark.parametrize(("text", "proposer", "seconder"), MOVERS)
def test_proposers_and_seconders(text: str, proposer: str | None, seconder: str | None) -> None:
    draft = drafts(text)[0]
    assert (draft.proposer.text if draft.proposer else None, draft.seconder.text if draft.seconder else None) == (
        proposer,
        seconder,
    )


@pytest.mark.parametrize(
    "movers", ["Proposed by Cllr Bell, seconded by Cllr Dunn.", "Proposed: Cllr Bell Seconded: Cllr Dunn"]
)
def test_names_end_where_they_do(movers: str) -> None:
    (draft,) = drafts(f"RESOLVED: that the fee be £9. {movers}")
    assert draft.proposer is not None and draft.seconder is not None
    assert (draft.proposer.text, draft.seconder.text) == ("Cllr Bell", "Cllr Dunn")


VOTES: list[tuple[str, dict[str, int]]] = [
    ("It was carried by five votes to two.", {"for": 5, "against": 2}),
    ("5 votes for, 2 against and 1 abstention.", {"for": 5, "against": 2, "abstained": 1}),
    ("Five in favour, none against, one abstained.", {"for": 5, "against": 0, "abstained": 1}),
    ("For: 5 Against: 2 Abstentions: 1", {"for": 5, "against": 2, "abstained": 1}),
    ("Seven members voted in favour.", {"for": 7}),
    ("All were in favour.", {}),
    ("It was 5 for tea.", {}),
    ("The fee is £5 for children.", {}),
    ("Carried.", {}),
]


@pytest.mark.parametrize(("text", "expected"), VOTES)
def test_votes(text: str, expected: dict[str, int]) -> None:
    assert {side: count for side, (count, _) in votes(text, 0, len(text)).items()} == expected


def test_votes_in_the_next_sentence_belong_to_the_decision() -> None:
    (draft,) = drafts("RESOLVED: that the fee be £9. There were 5 votes for and 2 against.")
    assert draft.vote is not None
    assert {side: count for side, (count, _) in draft.vote.items()} == {"for": 5, "against": 2}


@pytest.mark.parametrize("lead", ["Resolved:", "The Council resolved:"])
def test_a_list_of_resolutions(lead: str) -> None:
    found = drafts(f"{lead}\nThat the fee be £9.\nTo mend the roof.\nThe wall is damp.")
    assert [(d.kind, d.text.text) for d in found] == [
        ("resolved", "That the fee be £9."),
        ("resolved", "To mend the roof."),
    ]


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("Resolved", "resolved"),
        ("RESOLUTION", "resolved"),
        ("ratified", "approved"),
        ("received", "noted"),
        ("carried", "carried"),
        ("agree", "agreed"),
        ("elected", "other"),
        ("", "other"),
    ],
)
def test_verbs(verb: str, kind: str) -> None:
    assert classify(verb) == kind


@pytest.mark.parametrize(
    "label",
    ["MOTION 2026-07:", "Motion 24-15:", "Motion #12 –", "MOTION No. 5/2026:", "Motion M-031:", "Motion 26.04.1:", "Motion 7a:", "MOTION number 3:"],
)  # fmt: skip
def test_the_number_of_a_motion_is_no_part_of_it(label: str) -> None:
    found = drafts(f"{label} That the agenda be approved. Moved by A. Bell, seconded by C. Dunn. CARRIED.")
    assert [(d.text.text, d.kind) for d in found] == [("That the agenda be approved.", "carried")]
