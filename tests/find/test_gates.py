"""What is asked before a pattern, to spare it, must let through all that the pattern could find."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from minutes_extract.cues import Cues
from minutes_extract.document.tree import Paragraph
from minutes_extract.find import labels
from minutes_extract.find.decisions import DecisionDraft, find_decisions, passages, votes
from minutes_extract.find.items import Agenda, Entry
from minutes_extract.find.labels import Label, find_labels
from minutes_extract.find.people.names import NOTHING_CUT, Cuts, best_splits, two_best
from minutes_extract.segment.passage import Passage
from minutes_extract.segment.rows import Unit

decision_patterns = import_module("minutes_extract.find.decisions.patterns")
meeting = import_module("minutes_extract.find.meeting.patterns")
told = import_module("minutes_extract.find.people.told")

ANY = Cues(("",))  # stands in every text

DECIDED = st.sampled_from(
    ["It was ", "it has been ", "IT WAS ", "The Board ", "Members ", "RESOLVED: ", "Resolved that ", "RECOMMENDED – ",
     "agreed ", "approved ", "signed as ", "were ", "is hereby ", "noted", "AGREED ", "proposed ", "Moved by ", "(AB/CD)",
     "Prop Ann Bell ", "Seconded by Cllr Dunn ", "Sec. Orr ", "by five votes to 3", "by 4 to two ", "3 against ", "abstained: 2",
     "in favour ", "that ", "to ", "the minutes ", "unanimously", ": adopted", ", agreed.", "Council agree ", ". ", "? ", "not yet "]
)  # fmt: skip
LABELS = st.sampled_from(
    ["Action", "ACTION", "action", "Actions", "New ", "NEW ", "Agreed ", "Follow-up ", "Key ", "to do:", "To do:", "TODO",
     "TO DO", "AP3", "AP ", "AI 2:", "Task 4:", " ", ". ", "; ", "(", ")", ": ", "– ", "-", "log", "required", "by AB",
     "for Ann Bell:", "[CD]", "No. 3", "12/3", "the", "All", "to send", "it."]
)  # fmt: skip

ATTENDED = st.sampled_from(
    ["Apologies ", "apology ", "for absence ", "were received ", "from ", "Ann Bell ", "sent ", "her ", "apologies", "regrets ",
     "was unable to attend", "were not able to ", "be present", "couldn't attend", "Cannot attend", "apologised for being ", "were ",
     "absent ", "not present ", "Absent were ", "Also ", "present ", "in attendance: ", "PRESENT WERE: ", "attended by ",
     "those attending were ", "with the following ", "Those present included ", "presided", ", together with ", "took the chair",
     "in the chair ", "being present.", "attended the meeting", "also attending were ", ". ", ", "]
)  # fmt: skip


def _decisions(text: str) -> list[tuple[str, str, str, str | None, object]]:
    passage = Passage.of(Paragraph(0, len(text), text))

    def told(draft: DecisionDraft) -> tuple[str, str, str, str | None, object]:
        movers = [words.text if words else None for words in (draft.proposer, draft.seconder)]
        vote = {side: count for side, (count, _) in (draft.vote or {}).items()}
        return draft.text.text, draft.kind, draft.rule, draft.label.text if draft.label else None, (movers, vote)

    return [told(d) for d in find_decisions(Agenda([], [Entry(passage, Unit({"body": [passage]}), None)]), set(), {})]


@settings(max_examples=300, deadline=None)
@example("The plan was carried. The minutes were signed as a true record.")
@example("Noted. RECOMMENDED: that the fee be paid.")
@example("Noted. It was proposed, and accepted, to wait. Cllr Bell moved and approved")
@example("Noted. By 5 to three it was agreed that the fee be paid.")
@example("Noted. Cllr Bell moved that the fee be paid, sec. Cllr Orr (AB/CD)")
@given(st.lists(DECIDED, max_size=9).map("".join))
def test_no_decision_is_lost_before_its_pattern(text: str) -> None:
    gated = _decisions(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passages, "SAID", ANY)
        patch.setattr(votes, "CUES", ANY)
        for name in decision_patterns.NEEDS:
            patch.setitem(decision_patterns.NEEDS, name, ANY)
        assert _decisions(text) == gated


def _labels_everywhere(text: str, bold: dict[int, int]) -> list[Label]:
    """Labels looked for at every character."""
    out: list[Label] = []
    at = 0
    while at <= len(text):
        label = labels._label_at(text, at, bold)
        if label is not None:
            out.append(label)
        at = max(label.end, at + 1) if label is not None else at + 1
    return out


@settings(max_examples=300, deadline=None)
@given(st.lists(LABELS, max_size=9).map("".join), st.dictionaries(st.integers(0, 30), st.integers(0, 40), max_size=3))
def test_no_label_is_lost_between_its_hints(text: str, bold: dict[int, int]) -> None:
    found = find_labels(text, bold)
    assert found == _labels_everywhere(text, bold)
    assert labels.hinted(text) or not found


@pytest.mark.parametrize(
    ("key", "gate", "text"),
    [
        ("public", meeting.PUBLIC, "Three members of the public"),
        ("public", meeting.PUBLIC, "Two other members of the press"),
        ("public", meeting.PUBLIC, "5 parishioners"),
        ("public", meeting.PUBLIC, "Two residents were present"),
        ("public", meeting.PUBLIC, "4 electors present"),
        ("next_line", meeting.UPCOMING, "Date of next meeting"),
        ("next_line", meeting.UPCOMING, "Dates of forthcoming meetings"),
        ("next_sentence", meeting.UPCOMING, "The next meeting will be on 3 May"),
        ("opened", meeting.BOUNDS, "The Chair opened the meeting"),
        ("closed", meeting.BOUNDS, "Finish 9pm"),
    ],
)
def test_what_the_patterns_of_a_meeting_find_is_let_through(key: str, gate: tuple[str, ...], text: str) -> None:
    assert meeting.patterns()[key].search(text)
    assert any(word in (text if gate is meeting.UPCOMING else text.lower()) for word in gate)


SCORES = st.lists(
    st.lists(st.sampled_from([-3.0, -1.0, 0.0, 0.5, 1.0]), min_size=6, max_size=6), min_size=6, max_size=6
)


@given(SCORES, st.integers(1, 6), st.integers(1, 4))
def test_the_two_best_cuts_are_those_of_all_cuts(scores: list[list[float]], size: int, most: int) -> None:
    table: list[Cuts] = [NOTHING_CUT]
    for end in range(1, size + 1):
        table.append(two_best([(start, scores[start][end - 1], table[start]) for start in range(end)], end, most))
    every: dict[int, list[float]] = {}

    def cut(start: int, parts: int, score: float) -> None:
        if start == size:
            every.setdefault(parts, []).append(score)
        for end in range(start + 1, size + 1) if parts < most else ():
            cut(end, parts + 1, score + scores[start][end - 1])

    cut(0, 0, 0.0)
    best = {k: [split.score for split in splits] for k, splits in best_splits(table[-1]).items()}
    assert best == {k: sorted(found, reverse=True)[:2] for k, found in every.items()}
    for k, splits in best_splits(table[-1]).items():
        for split in splits:
            assert len(split.parts) == k
            assert sum(scores[a][b - 1] for a, b in split.parts) == split.score


@settings(max_examples=300, deadline=None)
@example("Ann Bell CAN'T ATTEND. Also in attendance was Carl Dunn")
@given(st.lists(ATTENDED, max_size=9).map("".join))
def test_no_words_of_attendance_are_lost_before_their_pattern(text: str) -> None:
    gated = told._cues(text, 0, len(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(told, "NEEDS", dict.fromkeys(told.NEEDS, ANY))
        assert told._cues(text, 0, len(text)) == gated
