"""What holds for any archive: nothing is lost, nothing is there twice, and order does not matter."""

from __future__ import annotations

from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from archive.register.made import raised, register, review
from minutes_extract.archive.register.assign import assign
from minutes_extract.archive.register.entries import FLAGS, Entry
from minutes_extract.archive.register.mentions import Mention

DAYS = [None, "2021-01-12", "2021-02-09", "2021-03-09", "2021-04-13"]
WORDS = ["roof", "vestry", "door", "quotes", "paint", "diocese", "quarter", "2", "3", "letter"]
STATUSES = ["open", "in_progress", "complete", "cancelled", "deferred", "unknown"]
MARKS = st.sampled_from([None, "1", "2", "2.1", ""])


@st.composite
def mention(draw: st.DrawFn, at: int) -> Mention:
    text = " ".join(draw(st.lists(st.sampled_from(WORDS), max_size=6)))
    more: dict[str, Any] = {"number": draw(MARKS), "ref": draw(MARKS), "by": draw(st.sampled_from(["", "AM", "BO"]))}
    more["status"] = draw(st.sampled_from(STATUSES))
    day = draw(st.sampled_from(DAYS))
    if draw(st.booleans()):
        return raised(day, text, at=at, **more)
    return review(day, text, at=at, raised_on=draw(st.sampled_from(DAYS)), **more)


@st.composite
def mentions(draw: st.DrawFn) -> list[Mention]:
    return [draw(mention(at)) for at in range(draw(st.integers(0, 12)))]


def seen(found: list[Entry]) -> list[tuple[str, str]]:
    every = [m for entry in found for m in [entry.source, *(step.mention for step in entry.history)] if m]
    return sorted((m.sha256, m.id) for m in every)


@settings(max_examples=150, deadline=None)
@given(mentions(), st.randoms(use_true_random=False))
def test_nothing_is_lost_and_order_does_not_matter(found: list[Mention], random: Random) -> None:
    entries = register(*found)
    assert seen(entries) == sorted((m.sha256, m.id) for m in found)
    shuffled = list(found)
    random.shuffle(shuffled)
    assert register(*shuffled) == entries


@settings(max_examples=100, deadline=None)
@given(mentions())
def test_entries_are_consistent(found: list[Mention]) -> None:
    entries = register(*found)
    keys = {entry.key for entry in entries}
    for entry in entries:
        assert set(entry.flags) <= set(FLAGS)
        assert set(entry.candidates) | set(entry.duplicates) <= keys - {entry.key}
        assert (entry.closed_on is None) or entry.status in ("complete", "cancelled")
        assert entry.source or entry.history
        days = [step.mention.date or "" for step in entry.history]
        assert days == sorted(days)
        assert bool(entry.candidates) == ("uncertain-match" in entry.flags)
        assert all(step.match for step in entry.history[0 if entry.source else 1 :])


@given(st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 5)), st.floats(0, 9), max_size=20))
def test_assignments_are_one_to_one(weights: dict[tuple[int, int], float]) -> None:
    found = assign(weights, 1.0)
    assert len(set(found.matched.values())) == len(found.matched)
    assert all(pair in weights for pair in found.matched.items())
    assert not set(found.matched) & set(found.open)
    assert not set(found.matched.values()) & {action for rest in found.open.values() for action in rest}
