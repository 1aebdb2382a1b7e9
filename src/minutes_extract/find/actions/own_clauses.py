"""Tasks of several owners beside them that run on in one sentence: 'AB to mend the roof; CD to sell the hens'."""

from __future__ import annotations

import re
from functools import cache

from ..lines import LineReader
from ..mentions import Mark, mark
from ..tasks import Tasks, cue, split_owners, subject
from .cell_owners import bare_owners_of
from .run_together import doer_before


def each_of(told: str, reader: LineReader) -> list[str]:
    """The owners that a line of a cell names: 'AB / CD', 'AB CD'."""
    parts = [told[a:b] for a, b in split_owners(told, 0, len(told))]
    return parts if len(parts) > 1 else bare_owners_of(told, reader) or parts


def clauses(words: Mark, owners: list[str], reader: LineReader) -> list[Mark]:
    """A sentence cut where owners are each in front of a task of their own; whole where fewer than two are."""
    passage, text = words.passage, words.passage.text
    starts: list[tuple[int, str]] = []
    for found in cue().finditer(text, words.start, words.end):
        floor = starts[-1][0] + 1 if starts else words.start
        at = doer_before(text, floor, found.start(), reader)
        at = _past_and().match(text, at).end() if at is not None else None  # type: ignore[union-attr]
        if at is None or not _begins(text, words.start, at):
            continue
        if any(same(who, owner, reader) for who in _parts(text[at : found.start()]) for owner in owners):
            starts.append((at, text[at : found.start()]))
    if len({who for _, who in starts}) < 2 or len(starts) > len(owners):
        return [words]
    cuts = [words.start, *(at for at, _ in starts[1:])]
    ends = [*(_before(text, at) for at in cuts[1:]), words.end]
    return [mark(passage, a, b) for a, b in zip(cuts, ends, strict=True)]


def same(one: str, other: str, reader: LineReader) -> bool:
    return one == other or reader.same(one, other)


def one_task_each(told: str, tasks: list[Mark], reader: LineReader) -> list[str]:
    """The owners of one line, in order, where each is the only doer of a task of his own among these, in that order.

    One of three or more may have none: his is a sentence without a doer.
    """
    owners = each_of(told, reader)
    if len(owners) < 2:
        return []
    found: list[int] = []
    without = 0
    for owner in owners:
        own = [
            n for n, words in enumerate(tasks) if (who := doers_of(words)) and all(same(w, owner, reader) for w in who)
        ]
        if len(own) > 1:
            return []
        found += own
        without += not own
    spare = len(owners) > 2 and len(tasks) < len(owners)
    return owners if found == sorted(set(found)) and without <= spare else []


def each_named(tasks: list[Mark], told: list[str], reader: LineReader) -> list[int]:
    """Which of these sentences name the owners of these lines as their doers, each owner once; none where some are left."""
    owners = [owner for line in told for owner in each_of(line, reader)]
    left, found = list(owners), list[int]()
    for n, words in enumerate(tasks):
        own = owners_named(words, owners, reader)
        if not own:
            continue
        if any(owner not in left for owner in own):
            return []
        left = [owner for owner in left if owner not in own]
        found.append(n)
    return [] if left else found


def owners_named(words: Mark, owners: list[str], reader: LineReader) -> list[str]:
    """Those of these owners whom a sentence names as its doers; none where it names others too."""
    doers = [who.removeprefix("The ").removeprefix("the ") for who in doers_of(words)]
    own = [owner for owner in owners if any(same(who, owner, reader) for who in doers)]
    return own if len(own) == len(doers) else []


def doers_of(words: Mark) -> list[str]:
    """Whom a task begins with."""
    found = words.passage.once(Tasks).subject(words.start, words.end)
    if found is None or found.start > words.start + 2:
        found = subject(words.text)
        return [words.text[a:b] for a, b in found.parts] if found is not None and found.start < 3 else []
    return [words.passage.text[a:b] for a, b in found.parts]


def _parts(names: str) -> list[str]:
    return [names[a:b] for a, b in split_owners(names, 0, len(names))]


@cache
def _asks() -> re.Pattern[str]:
    """What goes on with somebody who is then asked, told or met: 'AB to ask', 'to liaise with', 'letter from'."""
    return re.compile(
        r"\b(?:with|between|both|for|from|by|to|of|ask(?:s|ed|ing)?|invite[sd]?|remind(?:s|ed)?|help(?:s|ed)?|contact(?:s|ed)?|meet|get|gets|got|tell|tells|told|request(?:s|ed)?|enable[sd]?|allow(?:s|ed)?|want(?:s|ed)?|urge[sd]?|advise[sd]?|encourage[sd]?|that|if|when|once|before|until|the)\s+$",
        re.IGNORECASE,
    )


def _begins(text: str, start: int, at: int) -> bool:
    """Whether a doer may begin a clause there: he is not the one whom another is to ask."""
    return at <= start + 1 or _asks().search(text, max(start, at - 16), at) is None


@cache
def _past_and() -> re.Pattern[str]:
    return re.compile(r"(?:(?:and|with|or)\s+|[,&+/]\s*)*")


@cache
def _seam() -> re.Pattern[str]:
    return re.compile(r"(?:[\s,;/|–—-]|\band|\bwith|\bwhile|\bthen)+$")


def _before(text: str, at: int) -> int:
    """The end of the clause in front of one that begins there."""
    seam = _seam().search(text, max(0, at - 12), at)
    return seam.start() if seam is not None else at
