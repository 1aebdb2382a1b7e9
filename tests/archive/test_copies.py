"""Drafts and approved copies of one meeting."""

from __future__ import annotations

from minutes_extract.archive.copies import Copy, counting


def copy(name: str, status: str | None = None, start: str | None = None, size: int = 1, *texts: str) -> Copy:
    return Copy(name, status, start, size, frozenset(texts))


def test_the_approved_copy_counts() -> None:
    assert counting([copy("a", "draft", size=9), copy("b", "approved"), copy("c", size=8)]) == {"b"}


def test_unmarked_counts_before_draft() -> None:
    assert counting([copy("a", "draft", size=9), copy("b")]) == {"b"}


def test_of_two_alike_the_longer_counts() -> None:
    assert counting([copy("a", size=3), copy("b", size=4)]) == {"b"}
    assert counting([copy("b", size=3), copy("a", size=3)]) == {"a"}


def test_two_meetings_on_one_day() -> None:
    assert counting([copy("a", start="10:00"), copy("b", start="19:00")]) == {"a", "b"}


def test_a_corrected_time_is_still_the_same_meeting() -> None:
    draft = copy("a", "draft", "10:00", 1, "AM to mend the wall")
    assert counting([draft, copy("b", "approved", "10:30", 1, "AM to mend the wall")]) == {"b"}


def test_two_bodies_of_one_name_on_one_day() -> None:
    people = [frozenset("abcd"), frozenset("efgh"), frozenset("abef")]
    north, south, mixed = (
        Copy(name, None, None, 1, frozenset(), found) for name, found in zip("nsm", people, strict=True)
    )
    assert counting([north, south]) == {"n", "s"}
    assert len(counting([north, mixed])) == 1
