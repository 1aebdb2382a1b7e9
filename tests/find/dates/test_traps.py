"""What looks like a date or a time and is none; and what must hold for any text."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_extract.find.dates import find_dates, find_times, reason_clause
from minutes_extract.find.dates.context import RELATIONS
from minutes_extract.find.dates.patterns import PATTERNS, Pattern
from minutes_extract.find.dates.reasons import REASONS
from minutes_extract.find.dates.times import TIME_PATTERNS

TRAPS = """
3.1
4.2
item 12/3
Section 42 and clause 4.12.10
£11,300 and £12.03 2019
Year 2
Level 3
1 in 4
we may go, and may 2 of us
the soldiers march on
May I ask
Mar Lodge
by May Evans
01432 260555
07700 900123
version 1.2.3 and v1.2.19
https://example.org/2019/11/18/minutes
www.example.org/18-12-2019
clerk@12.03.2019.example
minutes-2019-11-18.pdf
9/10
24/7
on 24/7
50/50
5% by 12.03%
#12
No 3
PF 2019
The Sun said
He sat. Then left
the second of these
£2.00
"""


@pytest.mark.parametrize("text", TRAPS.strip().splitlines())
def test_traps(text: str) -> None:
    assert find_dates(text) == []


def _named(patterns: tuple[Pattern, ...]) -> list[object]:
    return [pytest.param(pattern, id=pattern.id) for pattern in patterns]


@pytest.mark.parametrize("pattern", _named((*PATTERNS, *TIME_PATTERNS, *RELATIONS)))
def test_every_pattern_reads_its_example_and_refuses_its_counter_example(pattern: Pattern) -> None:
    rule = re.compile(pattern.regex)
    assert rule.match(pattern.example.lower())
    found = rule.match(pattern.counter.lower())
    assert found is None or found.end() < len(pattern.counter)


@pytest.mark.parametrize("pattern", _named(REASONS))
def test_every_reason_reads_its_example_and_refuses_its_counter_example(pattern: Pattern) -> None:
    rule = re.compile(pattern.regex)
    assert rule.search(pattern.example)
    assert rule.search(pattern.counter) is None


_WORDS = (
    "by before the end of next week month year meeting board 6 12/03 23.10.19 2019 19 2019/20 December Dec may"
    " March '19 6th Friday w/c Q2 in within two days term 3.00pm – - to and or , . ( ) \n \n\n £ at noon half past"
    " seven 31 0 99 99999 İ ß é @ :// ٣ ²"
).split(" ")
_TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(_WORDS), max_size=30).map(" ".join),
    st.lists(st.sampled_from(_WORDS)).map("".join),
)
_DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2020, 2, 29)]))


@settings(max_examples=400, deadline=None)
@given(_TEXTS, _DAYS, st.booleans(), st.booleans(), st.booleans())
def test_any_text(text: str, reference: date | None, cell: bool, day_first: bool, past: bool) -> None:
    mentions = find_dates(text, cell=cell)
    floor = 0
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert floor <= mention.lead <= mention.start < mention.end
        floor = mention.end
        resolved = mention.resolve(reference, day_first=day_first, next_meeting=reference, past=past)
        assert resolved == mention.resolve(reference, day_first=day_first, next_meeting=reference, past=past)
        assert resolved is None or resolved.earliest <= resolved.latest
        reason_clause(text, mention)
    assert mentions == find_dates(text, cell=cell)
    floor = 0
    for found in find_times(text):
        assert text[found.start : found.end] == found.text
        assert floor <= found.start < found.end
        assert all(re.fullmatch(r"[0-2]\d:[0-5]\d", one) for one in (found.time, found.until) if one)
        floor = found.end


@given(
    st.dates(date(1990, 1, 1), date(2060, 12, 31)),
    st.sampled_from(["%d %B %Y", "%d/%m/%Y", "%Y-%m-%d", "%A, %d %b %Y"]),
)
def test_any_day_is_read_back(day: date, form: str) -> None:
    [mention] = find_dates(f"due by {day.strftime(form)}, please")
    resolved = mention.resolve(None)
    assert resolved is not None
    assert (resolved.earliest, mention.relation) == (day, "by")


_HOSTILE = [
    "1" * 100_000,
    "1 " * 50_000,
    " " * 100_000,
    "\n" * 100_000,
    "by " * 33_000,
    "next " * 20_000,
    "the next A & " * 8_000,
    "1/" * 50_000,
    "12.03." * 16_000,
    "6 December to " * 7_000,
    "1, 2, 3, 4 and " * 6_500,
    "Dec" * 33_000,
    "Monday " * 14_000,
    "end of the " * 9_000,
    "week of " * 12_000,
    "@" * 100_000,
    "a@6 May " * 12_000,
    "http://6/5/2019 " * 6_000,
    "in two weeks " * 7_700,
    "10.30 - " * 12_000,
    "half past " * 10_000,
    "so that for the " * 6_000 + "6 May",
    "2019-" * 20_000,
    "by" + " " * 99_000 + "6 May",
    "6" + " " * 99_000 + "May",
]


@pytest.mark.parametrize("text", _HOSTILE, ids=lambda text: repr(text[:16]))
def test_hostile_text_takes_time_in_proportion(text: str) -> None:
    began = time.process_time()
    mentions = find_dates(text)
    find_dates(text, cell=True)
    find_times(text)
    for mention in mentions[-3:]:
        reason_clause(text, mention)
    assert time.process_time() - began < 4


def test_a_document_is_read_quickly(capsys: pytest.CaptureFixture[str]) -> None:
    passage = (
        "Action No 3 (10.09.19 ref 4.2): PG to look at the reserves and procurement rules. Members noted the report,"
        " and agreed that the plan, which runs to March 2020, needs to be revised by the end of November so that it can"
        " be presented at the next group meeting on 6 December. The Chair thanked all who had taken part in the work"
        " and asked that the remaining points be taken up outside the meeting.\n"
    )
    text = passage * (12_000 // len(passage))
    find_dates(text)
    best = min(_seconds(text) for _ in range(15))
    with capsys.disabled():
        print(f" [{len(text)} characters, {len(find_dates(text))} dates: {best * 1000:.2f} ms]", end="")
    assert best < 0.02  # a bound for any machine; the figure above is what to watch


def _seconds(text: str) -> float:
    began = time.process_time()
    find_dates(text)
    return time.process_time() - began
