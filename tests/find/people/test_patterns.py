"""Sentences that tell who was there: every pattern reads its example and refuses its counter-example, in linear time."""

from __future__ import annotations

import time

import pytest

from minutes_extract.find.people.patterns import ATTENDANCE, FUNCTIONS, Pattern, compiled

ALL = [*ATTENDANCE, *FUNCTIONS]


@pytest.mark.parametrize("pattern", ALL, ids=[p.id for p in ALL])
def test_every_pattern_reads_its_example_and_refuses_its_counter_example(pattern: Pattern) -> None:
    assert compiled(pattern).search(pattern.example)
    assert compiled(pattern).search(pattern.counter) is None


@pytest.mark.parametrize("pattern", ALL, ids=[p.id for p in ALL])
@pytest.mark.parametrize("part", ["Ann ", "apologies received ", "Ann (b ", "were present ", "minutes taken by "])
def test_hostile_text_takes_linear_time(pattern: Pattern, part: str) -> None:
    began = time.process_time()
    for _ in compiled(pattern).finditer(part * (40_000 // len(part))):
        pass
    assert time.process_time() - began < 8
