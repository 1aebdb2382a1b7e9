"""Clear majorities in a bracket behind what they carried."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Decision

HEAD = "# Board minutes 4 May 2023\n\nPresent: Ann Bell (Chair), Carl Dunn, Eve Frost\n\n## Rules\n\n"


def decided(words: str) -> tuple[Decision, ...]:
    return extract_text(HEAD + words).decisions


@pytest.mark.parametrize("words", ["Guests may come to the workshops (7-0)", "Projects need a majority of the board. (6–1)", "Members may stand for office (9-0-1)."])  # fmt: skip
def test_they_were_carried(words: str) -> None:
    (decision,) = decided(f"- {words}\n")
    assert (decision.kind, decision.text) == ("carried", words)
    assert decision.vote is not None and (decision.vote.for_, decision.vote.against) in ((7, 0), (6, 1), (9, 0))


@pytest.mark.parametrize("words", ["The first team won at home (3-1)", "The shop is open daily (9-5)", "Club for children (4-6)", "See the plan (pages 3-5)"])  # fmt: skip
def test_other_figures_decide_nothing(words: str) -> None:
    assert not decided(f"- {words}\n")


def test_the_meeting_concluding_is_no_decision() -> None:
    found = extract_text(f"{HEAD}They were read.\n\nThe AGM concluded at 9:02 pm.\n")
    assert not found.decisions
    assert found.meeting.end_time == "21:02"


def test_what_moves_to_a_day_is_no_motion() -> None:
    (decision,) = decided("The freeze moves to 18 November. **Agreed** to open without the new gate.\n")
    assert decision.text == "to open without the new gate."


@pytest.mark.parametrize("words", ["The café will be open on weekdays (10-2)", "Mornings on Saturdays (12-4)", "See the report in the pack (23-4)", "A reading from the Psalms (23-1)", "Weir beat Dale in the last match of the season. (5-1)", "The tower walls (14-3)"])  # fmt: skip
def test_hours_pages_and_results_decide_nothing(words: str) -> None:
    assert not decided(f"- {words}\n")
