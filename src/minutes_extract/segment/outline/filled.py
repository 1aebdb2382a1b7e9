"""Headings that the count of the others demands: '4' between '3' and '5', whose words alone would not say it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from ...lexicons import words
from ..names import STRONG, people_like
from .heads import Head, run_in, small, words_of_heading
from .lines import Line
from .named import named
from .numbers import Reading, Step
from .page import Page
from .patterns import patterns
from .run_together import head_of_number
from .words import attends, exactly_usual, heading_like, says, states, trimmed, usual

_LONGEST, _MOST_WORDS = 120, 20


def fill_steps(steps: list[Step], heads: list[Head | None]) -> list[Head]:
    """The headings of a count, those too that only their place in it tells; `heads`: what the words of each tell."""
    kept = [h for h in heads if h is not None]
    if len(kept) < 3 or 2 * len(kept) < len(steps):
        return kept
    manners = {h.line.manner for h in kept}
    rests = 2 * sum(h.rest for h in kept) >= len(kept)
    out: list[Head] = []
    for step, head in zip(steps, heads, strict=True):
        if head is None and step.line.manner in manners:
            head = demanded(step.line, step.reading, rests) or _stating(step.line, step.reading)
            head = head or (_subject(step.line, step.reading) if rests else None)
        if head is not None:
            out.append(head)
    return out


def fill_between(page: Page, heads: dict[int, Head]) -> None:
    """Add what the count of most headings leaves out, whatever showed them to be headings: '2' and '5' of 1, 3, 4, 6."""
    counted = [h for h in heads.values() if h.level == 1 and h.reading is not None and len(h.reading.values) == 1]
    shapes = Counter(h.reading.shape for h in counted if h.reading is not None)
    shape, often = shapes.most_common(1)[0] if shapes else ("", 0)
    counted = [h for h in counted if h.reading is not None and h.reading.shape == shape]
    values = [h.reading.values[0] for h in sorted(counted, key=lambda h: h.line.index) if h.reading is not None]
    if often < 3 or 2 * often < len(heads) or any(b <= a for a, b in pairwise(values)):
        return
    for above, below in pairwise([None, *sorted(counted, key=lambda h: h.line.index)]):
        _between(page, heads, above, below, shape)


def _between(page: Page, heads: dict[int, Head], above: Head | None, below: Head | None, shape: str) -> None:
    """Add the headings whose numbers lie between those of two."""
    if below is None or below.reading is None:
        return
    first = above.reading.values[0] if above is not None and above.reading is not None else 0
    wanted = list(range(first + 1, below.reading.values[0]))
    if not 0 < len(wanted) <= 3:
        return
    start = above.line.index + 1 if above is not None else max(0, below.line.index - 12)
    for line in page.lines[start : below.line.index]:
        reading = next((r for r in page.readings[line.index] if r.shape == shape and r.values[0] in wanted), None)
        if reading is None or line.index in page.lists or line.paragraph.level != below.line.paragraph.level:
            continue
        head = head_of_number(line, reading) or demanded(line, reading, False) or small(line, reading)
        head = head or _stating(line, reading)
        if head is not None:
            heads[line.index] = head
            wanted = [value for value in wanted if value > reading.values[0]]


def demanded(line: Line, reading: Reading, rests: bool) -> Head | None:
    """The heading in a line that its number shows to have one; `rests`: others have their text in their line."""
    text, begin = line.text[: line.stop], reading.begin
    if not text[begin : begin + 1].isupper() or not words_of_heading(text[begin:], True):
        return None
    end = len(text)
    stop = patterns()["stop"].search(text, begin)
    if stop is not None:
        end = stop.end() if stop.group() == "?" else stop.start()
    if rests or end < len(text) or end - begin > _LONGEST:
        lead = patterns()["lead_end"].search(text, begin, end)
        end = lead.start() if lead is not None else end
    said = text[begin:end]
    if not 2 < len(said) <= _LONGEST or len(said.split()) > _MOST_WORDS or states(said) or attends(said):
        return None
    return Head(line, begin, begin + trimmed(said), "numbered-heading", reading)


def _stating(line: Line, reading: Reading) -> Head | None:
    """A short sentence about a usual item that stands in for its heading: '2. Minutes of the last meeting were read.'"""
    text = line.text[: line.stop]
    if len(text) - reading.begin > _LONGEST or named(line, "numbered-heading", reading) is None:
        return None
    return Head(line, reading.begin, reading.begin + trimmed(text[reading.begin :]), "numbered-heading", reading)


def _subject(line: Line, reading: Reading) -> Head | None:
    """The capitalised subject of a sentence that stands in for a heading: '3. Fire Safety Notice was read out.'"""
    found = patterns()["subject"].match(line.text, reading.begin, line.stop)
    if found is None or attends(found["words"]):
        return None
    if found["words"].partition(" ")[0].lower() in words("people.given.names"):
        return None
    return Head(line, *found.span("words"), "numbered-heading", reading)


def stopped(line: Line, reading: Reading) -> Head | None:
    """The heading in a numbered line that names something and ends with a stop: '3. Membership report.'"""
    text = line.text[reading.begin : line.stop].rstrip()
    if text[-1:] != "." or len(text) > 80 or len(text.split()) > 9 or not text[:1].isupper():
        return None
    if states(text) or says(text) or attends(text) or not words_of_heading(text, True):
        return None
    said = text[:-1]
    if not heading_like(said, False) or (patterns()["opens"].match(said) and not usual(said)):
        return None
    return Head(line, reading.begin, reading.begin + len(said), "numbered-heading", reading)


def cut_alike(heads: list[Head], bare: set[int]) -> list[Head]:
    """The headings, cut where their text begins where most of them have text in their line: 'Present – Ann, Carl'.

    `bare` are the lines with nothing below them: if nearly all are and have a dash or a colon, text follows it.
    """
    if 2 * sum(head.rest for head in heads) < len(heads):
        alone = [head for head in heads if head.line.index in bare]
        led = sum(patterns()["lead_end"].search(head.words) is not None or head.rest for head in alone)
        if len(alone) < 3 or 3 * len(alone) < 2 * len(heads) or 4 * led < 3 * len(alone):
            return heads
    return [head if head.rest or head.line.distinct else (_cut(head) or head) for head in heads]


def _cut(head: Head) -> Head | None:
    """The heading without what follows a dash or colon in it, or the names behind that of a usual item."""
    found = run_in(head.line, head.begin, head.rule, head.reading)
    if found is None and head.reading is not None:
        found = demanded(head.line, head.reading, True)
    if found is not None and found.end < head.end:
        return found
    spaces = [i for i, c in enumerate(head.words) if c == " "]
    for at in reversed(spaces):
        if exactly_usual(head.words[:at]) and people_like(head.words[at:]) == STRONG:
            return Head(head.line, head.begin, head.begin + at, head.rule, head.reading)
    return None
