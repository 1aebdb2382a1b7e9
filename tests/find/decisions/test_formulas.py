"""Sentences and tables that record decisions in other ways, and what only sounds like one."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes
from minutes_extract.find.actions.component import entries
from minutes_extract.find.decisions import DecisionDraft, find_decisions
from minutes_extract.find.items import Agenda


def drafts(text: str) -> list[DecisionDraft]:
    return find_decisions(Agenda([], list(entries(text))), set(), {})


FORMULAS = """
Signed as correct.
Confirmed as accurate, the Chair proposing.
Trustees received the report.
The Committee received the annual report.
The Panel upheld the decision of its officers.
Upon a vote (two members abstaining) the Panel APPROVED the sale of the boat.
By consensus the Board directed that the gate be shut at night.
The Committee recommended acceptance of the offer for two years.
The Works Area members decided that the gate is to be blue.
The attending members of the Steering Group gave approval for moving forward with the barn.
After a long talk we decided not to answer the letter.
Following a short pause the members agreed to sell the hens.
The request for a second boat was turned down.
Nos. 3, 4 and 7 were rejected.
The Chair, the Treasurer and the Secretary were all elected en bloc.
The project is accepted to become one of ours.
Subscriptions for 2027 were fixed at £9.
The precept was set at £4,000.
We thank her and accept the figures, subject to an audit.
We are glad of this gift and agree to give £30 towards new beds.
Boats for children under ten: carried unanimously.
A gift of £30 to the mill: passed unanimously.
Proposal by Ann that hens be kept - passed unanimously
Two loads of slate at £40 agreed.
Read and agreed.
Signed by the Chair as a correct record (proposed Ann, seconded Carl).
RECEIVED.
No comments having come in, the notes were confirmed.
With one change the minutes were approved.
The minutes of the meeting held on 12 January 2026 have been signed.
The Minutes of the Ordinary Meeting held on 10th May 2025 and of the Special Meeting held on 5th July 2025, copies of which had been sent to every Member, were taken as read and signed by the Chairman as correct.
The minute was held to be a true record, on the motion of AB, seconded by CD.
Otherwise they were passed as correct.
Last minutes (16 July): taken as read and signed.
Minutes of 3rd March Accepted after correction: in item 4 "hen" should read "hens".
Deepa proposed an increase of £1 from May, seconded Carl. Carried, one against.
AB proposed and CD seconded a gift of £10 to the mill. Carried nem con.
Carl made a motion to drop the fine for lot 9, since the letter had gone astray. Susan seconded. Motion passed 4-0.
Moved: That the payments be approved. Ann/Carl, carried.
Resolution 22/07. To bid for the old barn.
Decision No. 4. The hens may be sold.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", FORMULAS)
def test_formulas(sentence: str) -> None:
    assert len(drafts(sentence)) == 1


NO_DECISIONS = """
An estimate of £860 was received.
318 letters were received, of which half were about hens.
Receipts of £77 were received and bills of £69 were paid.
A complaint about the hens was upheld.
Ours is doing worse, chiefly because the work was carried on past dark.
Ann thinks that the reading was rejected.
The payment for May has not come, Ann thinks that the reading was rejected.
The Green Fund bid was turned down.
The report was received from Carl on Monday.
The Committee received the report from Ann, who spoke to it for an hour.
Conclusion: Action complete
Outcome: closed
Decision: pending
The rate was higher than the fee of last year.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", NO_DECISIONS)
def test_what_only_sounds_like_one(sentence: str) -> None:
    assert drafts(sentence) == []


def test_tasks_among_decisions_and_actions() -> None:
    text = "# Weir Mill\n\n4 May 2026\n\n## Actions/Resolutions\n\n- AB: ask the builder\n- AB and CD: pay him\n- Ann to call Eve\n- The hens are to be kept\n\n## Minutes\n\nWe met.\n"
    found = extract_bytes(text.encode(), name="minutes.md").decisions
    assert [decision.text for decision in found] == ["The hens are to be kept"]


def test_a_motion_is_followed_by_another_decision() -> None:
    text = "Moved: That the bills be paid, Ann/Carl, carried.\nIt was agreed to get Eve a key."
    assert [draft.text.text for draft in drafts(text)][-1] == "It was agreed to get Eve a key."


TABLES = (
    ("Decision summary", "ID | Date | Passed by | Decision (Reason)"),
    ("Notes", "No. | Date | Proposed by | Decision"),
    ("Resolutions", "Ref | Resolution | Votes"),
    ("Decision log", "Ref | Description | When"),
    ("Decisions made", "# | Text | By"),
    ("Notes", "Ref | Date | Resolution"),
)


@pytest.mark.parametrize(("title", "heads"), TABLES)
def test_a_table_of_decisions(title: str, heads: str) -> None:
    names = heads.split(" | ")
    at = next(
        n for n, name in enumerate(names) if name.split(" (")[0] in ("Decision", "Resolution", "Description", "Text")
    )
    said = [
        "The old hall to be let to the choir on Mondays.",
        "Carl Dunn to take up the role of Secretary for a year.",
        "Adopt the blue ledger at £20 a month.",
    ]
    rows = [[f"D{n}", *["4 May"] * (len(names) - 1)] for n in range(1, 4)]
    for row, words in zip(rows, said, strict=True):
        row[at] = words
    table = "\n".join(f"| {' | '.join(row)} |" for row in (names, ["---"] * len(names), *rows))
    text = f"# Weir Mill\n\n4 May 2026\n\n## Attendees\n\n- Ann Bell\n- Carl Dunn\n\n## {title}\n\n{table}\n"
    found = extract_bytes(text.encode(), name="minutes.md").decisions
    assert [decision.text for decision in found] == said
