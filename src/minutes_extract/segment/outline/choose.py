"""Which lines head the items: the manner of setting or the sequence of numbers that explains the document best."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise

from ..labels import heads_decisions
from ..names import NONE, people_like
from ..passage import normal
from .broken import by_broken_count
from .entries import by_entries
from .filled import cut_alike, demanded, fill_steps, stopped
from .heads import Head, head_of, small
from .lines import Line
from .listed import by_listing
from .manners import by_manner
from .numbers import Reading, Step, sequences
from .page import ENOUGH, Choice, Page, bodies, contents, worth_of
from .run_together import head_of_number, topics
from .words import attends, usual

Groups = defaultdict[tuple[str, int], list[tuple[Line, Reading]]]

_LEAST, _LEAST_NAMED = 0.22, 0.12


def best_choice(page: Page) -> Choice | None:
    """The best choice, or None where nothing is good enough."""
    found = [*by_number(page), *by_broken_count(page), *by_manner(page), *by_entries(page), *by_listing(page)]
    best = max(found, key=lambda c: c.worth, default=None)
    if best is not None and best.worth >= _LEAST:
        return _around(page, best, found) or (_whole_count(best, found) if best.kind != "numbers" else None) or best
    named = [c for c in found if c.worth >= _LEAST_NAMED and _named(c.heads)]
    return max(named, key=lambda c: c.worth, default=_alone(page))


def _whole_count(best: Choice, found: list[Choice]) -> Choice | None:
    """The numbers that go on one by one, where what seems best are some of them only."""
    lines = {h.line.index for h in best.heads}
    for choice in found:
        if choice.kind != "numbers" or len(choice.heads) <= len(lines):
            continue
        counted = [h.reading.values for h in choice.heads if h.reading is not None]
        steps = all(a[:-1] == b[:-1] and a[-1] + 1 == b[-1] for a, b in pairwise(counted))
        if steps and 2 * choice.worth > best.worth and lines < {h.line.index for h in choice.heads}:
            return choice
    return None


def _around(page: Page, best: Choice, found: list[Choice]) -> Choice | None:
    """The markup headings, where what seems best stands below one of them and others stand beside it."""
    if any(h.line.heading for h in best.heads):
        return None
    first, last = best.heads[0].line.index, best.heads[-1].line.index
    for choice in found:
        if choice.kind != "markup" or choice.worth < _LEAST:
            continue
        above = [h for h in choice.heads if h.line.index < first]
        if not above:
            continue
        level = above[-1].line.paragraph.level
        beside = [
            h
            for h in choice.heads
            if h is not above[-1] and not first < h.line.index < last and h.line.paragraph.level == level
        ]
        inside = any(x.heading for x in page.lines[above[-1].line.index + 1 : last])
        if not inside and len(beside) > 2 and sum(usual(h.words) for h in beside):
            return choice
    return None


def _alone(page: Page) -> Choice | None:
    """The one heading of short minutes: numbered 1, set apart, by the name of an item, with most of the text below it."""
    firsts = [
        (line, reading)
        for line, found in zip(page.lines, page.readings, strict=True)
        for reading in found
        if line.distinct and reading.values == (1,)
    ]
    if len(firsts) != 1 or 2 * page.text(firsts[0][0].index, len(page.lines)) < page.total:
        return None
    line, reading = firsts[0]
    head = head_of(line, reading, "numbered-heading", "whole")
    return Choice([head], _LEAST, "numbers") if head is not None and usual(head.words) else None


def _named(heads: list[Head]) -> bool:
    """Whether most headings, and two at the least, bear the names that items have."""
    known = sum(usual(h.words) for h in heads)
    return known > 1 and 2 * known >= len(heads)


# sequences of numbers


def by_number(page: Page) -> list[Choice]:
    groups: Groups = defaultdict(list)
    for line, found in zip(page.lines, page.readings, strict=True):
        for reading in found:
            inner = reading.depth if reading.depth > 1 else 0  # an inner list never counts on from the outer one
            groups[reading.shape, inner].append((line, reading))
            if len(reading.values) == 2 and reading.values[-1] == 0:
                groups[reading.shape + "=0", inner].append((line, reading))  # '1.0', '2.0' among '1.1', '1.2'
    out: list[Choice] = []
    levels = _by_level(groups)
    split = {key for key, _ in levels}
    for (shape, inner), members in [*groups.items(), *levels]:
        content = contents(page, [line.index for line, _ in members])
        for steps in sequences(members, content):
            choice = _numbered(page, shape, steps, content)
            if choice is None:
                continue
            if (shape, inner) in split and len({h.line.paragraph.level for h in choice.heads if h.line.heading}) > 1:
                choice.worth *= 0.75  # of several counts, one inside another
            out.append(choice)
    for choice in out:
        if any(_said_again(page, choice, other) for other in out):
            choice.worth *= 0.5
    return out


def _said_again(page: Page, choice: Choice, other: Choice) -> bool:
    """Whether the headings of another count, further on and with more text, say those of a choice again: it is the agenda."""
    first, begin = choice.heads[0].line.index, other.heads[0].line.index
    if len(choice.heads) < 3 or begin <= choice.heads[-1].line.index:
        return False
    again = {normal(h.words) for h in choice.heads} & {normal(h.words) for h in other.heads}
    return 5 * len(again) >= 4 * len(choice.heads) and page.text(begin, len(page.lines)) > page.text(first, begin)


def _by_level(groups: Groups) -> list[tuple[tuple[str, int], list[tuple[Line, Reading]]]]:
    """The markup headings among lines with one shape of number, by their level where each level begins at 1."""
    out = []
    for key, members in groups.items():
        levels: defaultdict[int, list[tuple[Line, Reading]]] = defaultdict(list)
        for line, reading in members:
            if line.heading:
                levels[line.paragraph.level].append((line, reading))
        if len(levels) > 1 and all(alike[0][1].values[-1] == 1 for alike in levels.values()):
            out += [(key, alike) for alike in levels.values() if len(alike) > 1]
    return out


_LETTERS = ("a", "i", "A", "I")
_SHAPES = {"a": 0.6, "i": 0.6, "(a": 0.6, "(i": 0.6}


def _numbered(page: Page, shape: str, steps: list[Step], content: dict[int, int]) -> Choice | None:
    loose = not all(s.reading.closed for s in steps) and "/" not in shape
    if len(steps) < (3 if loose else 2):
        return None
    if shape.lstrip("(") in _LETTERS and steps[0].reading.values[0] > 2:
        return None  # initials: 'P. Rowe', 'R. Wynn'
    heads = topics(page, steps, [head_of_number(s.line, s.reading) for s in steps])
    if shape.startswith("item "):  # the word says that all are headings
        heads = [h or demanded(s.line, s.reading, False) for h, s in zip(heads, steps, strict=True)]
    heads = _stopped(steps, heads, content)
    kept = [h for h in heads if h is not None]
    if 2 * len(kept) >= len(steps):  # then small letters head an item as well
        alike = {h.line.manner for h in kept}
        heads = [
            h or (small(s.line, s.reading) if s.line.manner in alike else None)
            for h, s in zip(heads, steps, strict=True)
        ]
        kept = fill_steps(steps, heads)
    kept = cut_alike(kept, {h.line.index for h in kept if content[h.line.index] < ENOUGH})
    if not kept:
        return None
    share = len(kept) / len(steps)
    manner = Counter(s.line.manner for s in steps).most_common(1)[0][1] / len(steps)
    body = bodies(page, kept, content)
    prior = (_dotted(page, steps) if "." in shape and "=" not in shape else 1.3) * _SHAPES.get(shape, 1.0)
    first = kept[0].line.index
    if 2 * sum(h.line.index in page.form for h in kept) >= len(kept) or (
        first and heads_decisions(page.lines[first - 1].text)
    ):
        prior *= 0.15
    if _counts_people(page, kept):
        prior *= 0.3
    if all(h.line.index in page.reviews for h in kept):
        prior *= 0.3  # tasks of the meeting before
    if not any(h.line.distinct for h in kept) and sum(not h.rest for h in kept) < 0.5 * len(kept):
        prior *= 0.75
    prior *= 0.8 ** sum(s.crossing and _parted(page, s) for s in steps)
    worth = worth_of(page, kept, prior * (0.6 + 0.4 * manner), body, content) * share**1.5
    return Choice(kept, worth, "numbers")


def _counts_people(page: Page, heads: list[Head]) -> bool:
    """Whether numbers are of people right below the label of their list, though the count stumbles there."""
    if any(h.line.index not in page.lists or h.line.heading for h in heads):
        return False
    at = heads[0].line.index
    while at and page.readings[at] and at in page.lists:
        at -= 1
    return attends(page.lines[at].text) and all(people_like(h.words) > NONE for h in heads)


def _stopped(steps: list[Step], heads: list[Head | None], content: dict[int, int]) -> list[Head | None]:
    """The headings of a count, those too that a stop ends, where text stands under nearly all and some have usual names."""
    found = [h or stopped(s.line, s.reading) for h, s in zip(heads, steps, strict=True)]
    added = [h for h, known in zip(found, heads, strict=True) if h is not None and known is None]
    under = sum(content[h.line.index] >= ENOUGH for h in added)
    named = sum(usual(h.words) for h in found if h is not None)
    both = sum(h is not None for h in found)
    sure = len(added) > 1 and 5 * under >= 4 * len(added) and 4 * both >= 3 * len(steps)
    return found if sure and named > 1 and 4 * named >= both else heads


def _parted(page: Page, step: Step) -> bool:
    """Whether a markup heading parts a line from the one before it in its count."""
    before = step.before.line.index if step.before is not None else step.line.index
    return not step.line.heading and any(line.heading for line in page.lines[before + 1 : step.line.index])


def _dotted(page: Page, steps: list[Step]) -> float:
    """How much '2.1', '2.2' are worth: little where a heading above them has the number 2."""
    above = {step.reading.values[:-1] for step in steps}
    first = steps[0].line.index
    whole = {r.values for found in page.readings[: steps[-1].line.index] for r in found if "." not in r.shape}
    headed = any(line.heading for line in page.lines[:first])
    return 0.3 if above <= whole and headed else 0.85
