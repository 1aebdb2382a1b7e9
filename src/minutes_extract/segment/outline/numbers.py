"""Numbers before headings, and the sequences that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .lines import Line
from .patterns import patterns

Values = tuple[int, ...]


class Reading(NamedTuple):
    """A number as it may be read: lines whose numbers have one `shape` may follow on one another.

    `start`, `end` are where it is printed; `begin` is where the words behind it begin; `generated`: it is not in the
    text.
    """

    shape: str
    values: Values
    start: int
    end: int
    begin: int
    generated: str | None = None
    suffix: bool = False
    closed: bool = True
    depth: int = 0


_ROMAN = {"i": 1, "v": 5, "x": 10}


def roman(letters: str) -> int:
    """The value of a roman number below 40; 0 where it is none."""
    low = letters.lower()
    if re.fullmatch(r"x{0,3}(?:ix|iv|v?i{0,3})", low) is None:
        return 0
    values = [_ROMAN[c] for c in low]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))


def readings(line: Line) -> list[Reading]:
    """Every way to read the number that a line begins with."""
    text = line.text
    first = text[line.lead : line.lead + 1]
    if (first.isdecimal() or first in ("[", "(")) and patterns()["clock"].match(text, line.lead):
        return []
    match = patterns()["number"].match(text, line.lead)
    found = list(_readings(match)) if match is not None else []
    marker = line.paragraph.marker
    if any(r.closed or r.shape[0] != "0" for r in found):
        return found
    if not marker or not line.paragraph.first or not any(c.isalnum() for c in marker):
        return found
    match = patterns()["number"].match(marker + " x")
    if match is None:
        return found
    return found + [  # '1. 2.0 release': what stands behind the list's own number may be no number
        Reading(r.shape, r.values, 0, 0, 0, marker, r.suffix, True, line.paragraph.level) for r in _readings(match)
    ]  # fmt: skip


def numbered(text: str) -> list[Reading]:
    """Every way to read the number that a text begins with, if words follow it."""
    match = patterns()["number"].match(text)
    return list(_readings(match)) if match is not None else []


def _readings(match: re.Match[str]) -> Iterator[Reading]:
    word, closed = (match["word"] or "").lower(), bool(match["close"])
    front = ("item " if word else "") + match["open"].replace("[", "(")
    if word and word.isalpha() and match["word"][0].islower():
        return
    start, end, begin = match.start(), match.end("close"), match.end()
    if match["digits"]:
        if match["close"][-1:] == ":" and match.end() < len(match.string) and match.string[match.end()].isdigit():
            return  # a time
        digits = match["digits"].replace(match["part"], "") if match["part"] else match["digits"]  # '42b/20'
        parts = re.split(r"[./-]", digits)
        marks = "".join(c for c in digits if not c.isdigit())
        if not closed and not word and "-" in marks and len(parts[0]) == 4 and parts[0][:2] in ("19", "20"):
            if len(parts) > 2 or int(parts[1]) == int(parts[0]) % 100 + 1:
                return  # '2025-26 accounts', a day
        lead = (match["lead"] or "").rstrip("/.-")
        if lead and (not match["lead"][0].isupper() or lead in ("AP", "AI", "ACT")):
            return  # the number of an action
        if (lead or "/" in marks) and (count := patterns()["counted"].match(match.string, begin)) is not None:
            begin = count.end()  # 'AB12/26  3. Finance'
        shape = f"{front}{lead}0{marks}" + "~" * (not closed and not word and len(parts) == 1)
        yield Reading(
            shape, tuple(map(int, parts)), start, end, begin, None, bool(match["suffix"] or match["part"]), closed
        )
        return
    if match["mixed"]:
        above, part = match["mixed"].split(".")
        value = int(above) if above.isdigit() else roman(above)
        if value:
            shape = f"{front}{'0' if above.isdigit() else 'I'}.A"
            yield Reading(shape, (value, ord(part) - 64), start, end, begin)
        return
    if not closed and not word:
        return
    letters = match["letter"] or match["roman"]
    case = "a" if letters.islower() else "A"
    value = roman(letters)
    if value:
        yield Reading(f"{front}{'i' if case == 'a' else 'I'}", (value,), start, end, begin)
    if match["letter"]:
        yield Reading(f"{front}{case}", (ord(letters.lower()) - 96,), start, end, begin)


@dataclass(slots=True)
class Step:
    """A line in a sequence: the best way there is to arrive at it."""

    line: Line
    reading: Reading
    worth: float
    before: Step | None = None
    last: bool = True
    crossing: bool = False  # whether another count begins between it and the step before


@dataclass(slots=True)
class _Count:
    """The steps since numbers last began at 1, by their last part: of those that repeat a number the best one."""

    first: int = 0  # the line where it began
    marked: bool = False  # whether that is a heading of the markup
    steps: dict[int, Step] = field(default_factory=dict)

    def add(self, step: Step) -> None:
        value = step.reading.values[-1]
        if value == 1:
            self.first, self.marked, self.steps = step.line.index, step.line.heading, {}
        known = self.steps.get(value)
        if known is None or step.worth >= known.worth:
            self.steps[value] = step


_ANEW = 1.5  # what it costs a count to go on behind the beginning of another one


def sequences(lines: list[tuple[Line, Reading]], content: dict[int, int], most: int = 8) -> list[list[Step]]:
    """The best sequences among lines whose numbers have one shape, best first.

    `content` is how much text stands under each line before the next of these.
    """
    best: dict[Values, Step] = {}
    marked: dict[Values, Step] = {}  # the same among headings of the markup: no inner list takes up their count
    tails: dict[Values, Step] = {}  # by all but the last part
    ends: list[Step] = []
    anew: dict[Values, _Count] = {}  # the count begun last, by all but the last part of its numbers
    for line, reading in lines:
        own = 1.0 if content[line.index] >= 15 else 0.2
        step = Step(line, reading, own + (0.3 if reading.values[-1] in (0, 1) else 0.0))
        count = anew.setdefault(reading.values[:-1], _Count())
        for before, cost in _before(reading, (best, marked) if line.heading else (best,), tails, count):
            worth = before.worth + own - cost + (0.3 if before.line.manner == line.manner else 0.0)
            crossing = before.line.index < count.first and before.reading.values[:-1] == reading.values[:-1]
            crossing = crossing and (count.marked or not (line.heading and before.line.heading))
            worth -= _ANEW if crossing else 0.0
            if worth > step.worth:
                step.worth, step.before, step.crossing = worth, before, crossing
        if step.before is not None and not step.crossing:
            step.before.last = False
        for kept in (best, marked) if line.heading else (best,):
            known = kept.get(reading.values)
            if known is None or step.worth >= known.worth:
                kept[reading.values] = step
        tails[reading.values[:-1]] = step
        ends.append(step)
        count.add(step)
    ends = sorted((s for s in ends if s.last), key=lambda s: -s.worth)[:most]
    return [_walked(step) for step in ends]


def _before(
    reading: Reading, kept: Sequence[dict[Values, Step]], tails: dict[Values, Step], count: _Count
) -> Iterator[tuple[Step, float]]:
    """The steps that a number may follow, and what that costs."""
    *front, last = reading.values
    wanted: list[tuple[Values, float]] = [((*front, last - 1), 0.0), ((*front, last - 2), 0.7)]
    if front:
        wanted.append(((front[0] - 1, *front[1:], last), 0.0))
    if reading.suffix:
        wanted.append((reading.values, 0.0))
    for values, cost in wanted:
        for best in kept:
            step = best.get(values)
            if step is not None:
                yield step, cost
    for value, cost in ((last - 1, 0.0), (last - 2, 0.7)):
        if value in count.steps:
            yield count.steps[value], cost
    if front and last in (0, 1):
        step = tails.get((*front[:-1], front[-1] - 1))
        if step is not None:
            yield step, 0.1


def _walked(step: Step | None) -> list[Step]:
    out: list[Step] = []
    while step is not None:
        out.append(step)
        step = step.before
    return out[::-1]
