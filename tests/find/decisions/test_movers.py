"""Who moved and who seconded, in the forms that clerks write it."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Weir Mill Trust\n\n4 May 2026\n\n**Present:** Ann Bell, Carl Dunn, Eve Frost\n\n## Roof\n\n"


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (d.text, d.proposer.name if d.proposer else None, d.seconder.name if d.seconder else None)
        for d in extract_text(HEAD + text).decisions
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Motion: Accept the report. Moved Bell seconded Dunn. Carried.",
        "Motion to accept the report by Bell, seconded Dunn, approved unanimously.",
        "Motion to accept the report made by Bell, seconded by Dunn.",
        "- Motion to accept the report by Bell\n- Seconded by Dunn\n- Motion passed",
        "Bell moved, Dunn seconded that the report be accepted",
        "Bell MOVED and Dunn seconded the motion to accept the report. The motion PASSED on a voice vote.",
        "- Bell motions to accept the report\n- Dunn seconds the motion\n- Motion passes unanimously",
        "With these changes, Bell moved to accept the report, Dunn seconding. The motion carried.",
        "Upon a short debate, Bell moved to accept the report. Dunn seconded. The motion carried.",
        "Bell moved to accept the report. Seconded by Dunn. Carried.",
    ],
)
def test_both_are_told(text: str) -> None:
    assert [(a, b) for _, a, b in told(text)] == [("Ann Bell", "Carl Dunn")]


def test_each_of_two_motions_in_a_paragraph_has_its_own() -> None:
    text = "Motion to pay the bills by Bell, seconded by Dunn, carried. Motion to fill the till by Dunn, seconded by Frost, carried."
    assert [(a, b) for _, a, b in told(text)] == [("Ann Bell", "Carl Dunn"), ("Carl Dunn", "Eve Frost")]


def test_what_is_said_of_a_motion_is_no_motion() -> None:
    text = "Motion by Bell to pay the bills. Motion seconded by Dunn and carried."
    assert [(a, b) for _, a, b in told(text)] == [("Ann Bell", "Carl Dunn")]
    assert told("Bell moved to York in May. With this in mind, she gave up her seat.") == []
    assert told("A motion sensor by Bell, seconded to the works, was seen.") == []


def test_a_heading_that_tells_what_became_of_the_minutes() -> None:
    text = "Weir Garden Club\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n1. Apologies\nNone.\n2. Minutes of the last meeting were read and approved.\n3. Matters arising from the minutes\nNone.\n4. Any other business\nNone.\n"
    assert [d.text for d in extract_text(text).decisions] == ["Minutes of the last meeting were read and approved."]


@pytest.mark.parametrize(
    "said",
    [
        "CD proposed acceptance of the quote from the builder, seconded by EF and unanimously agreed.",
        "Carl Dunn proposed adoption of the report; this was seconded by Eve Frost and carried.",
        "Carl Dunn proposed Ann Bell as chair, seconded by Eve Frost and agreed.",
    ],
)
def test_what_is_proposed_may_be_named_by_a_noun(said: str) -> None:
    text = f"Weir Council\n\n4 May 2026\n\nPresent: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\n1. Apologies\n\nNone.\n\n2. Roof\n\n{said}\n\n3. Gate\n\nIt squeaks.\n"
    (decision,) = extract_text(text).decisions
    assert (decision.proposer and decision.proposer.name, decision.seconder and decision.seconder.name) == (
        "Carl Dunn",
        "Eve Frost",
    )


def test_what_is_proposed_and_not_seconded_is_not_decided() -> None:
    text = "Weir Council\n\n4 May 2026\n\nPresent: Ann Bell (AB), Carl Dunn (CD)\n\n1. Apologies\n\nNone.\n\n2. Fair\n\nCarl Dunn proposed a walk in June, and Ann Bell a quiz.\n"
    assert extract_text(text).decisions == ()


@pytest.mark.parametrize(
    "text",
    [
        "- MOTION: Proposed by Bell and seconded by Dunn\n  - Passed with a change to the second line\n",
        "- MOTION: Moved Bell, seconded Dunn\n- Passed with a change to the second line\n",
        "Motion: moved by Bell, seconded by Dunn\n\nPassed with a change to the second line\n",
    ],
)
def test_the_outcome_below_those_who_move_it(text: str) -> None:
    """Who moved it is no decision: what was is told above, and what became of it below."""
    assert told(text) == [("Passed with a change to the second line", "Ann Bell", "Carl Dunn")]


def test_movers_of_what_failed() -> None:
    assert told("- MOTION: Proposed by Bell and seconded by Dunn\n  - Lost 1-3\n") == []


@pytest.mark.parametrize(
    "said",
    [
        "The minutes of 4 May were proposed for approval by Cllr Bell, seconded by Cllr Dunn, two were in favour, one abstained.",
        "The minutes of 4 May were proposed for approval as a correct record by Cllr Bell, seconded by Cllr Dunn, all were in favour.",
        "The price of the slates was put forward for acceptance by Bell, seconded by Dunn; all were in favour.",
    ],
)
def test_put_in_the_passive(said: str) -> None:
    assert told(said) == [(said, "Ann Bell", "Carl Dunn")]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Notes of 4 May Approved unanimously.", 1),
        ("Rates for the boats Carried nem con.", 1),
        ("Passed, provided that the room is free.", 1),
        ("Proposed to be on Tuesday 19 May at the Mill.", 0),
        ("The form says Approved unanimously or not at all.", 0),
    ],
)
def test_outcomes_at_the_end(said: str, found: int) -> None:
    assert len(told(said)) == found
