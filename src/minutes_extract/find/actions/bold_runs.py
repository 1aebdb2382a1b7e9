"""Lines below one another that each begin with people in bold and a sign: '**Ann** – write to the bank', '**Carl** – tea'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..items import Entry
from ..lines import LineReader
from ..lines.patterns import OWNERS
from ..tasks import imperative, split_owners
from .patterns import patterns


def bold_runs(entries: Sequence[Entry], reader: LineReader) -> frozenset[int]:
    """The ids of the lines of such runs in which one bids somebody do something: then all do."""
    out: set[int] = set()
    for run in _runs(entries, reader):
        if len(run) > 1 and any(bids for _, bids in run):
            out |= {id(entry) for entry, _ in run}
    return frozenset(out)


def _runs(entries: Sequence[Entry], reader: LineReader) -> Iterator[list[tuple[Entry, bool]]]:
    run: list[tuple[Entry, bool]] = []
    for entry in entries:
        bids = _led(entry, reader)
        if bids is None or (run and run[-1][0].item is not entry.item):
            yield run
            run = []
        if bids is not None:
            run.append((entry, bids))
    yield run


def _led(entry: Entry, reader: LineReader) -> bool | None:
    """Whether a line led by people in bold bids them do something; None where it is not led so."""
    passage, text = entry.passage, entry.passage.text
    if entry.heading or len(text) > _LONGEST or not passage.share(reader.styles.bold, entry.begin):
        return None
    a, b = next(iter(passage.styled(reader.styles.bold)), (-1, -1))
    core = text[a:b].strip(" :–-,.") if a >= 0 else ""
    if a != entry.begin or not core or len(core) > 60 or not re.fullmatch(OWNERS, core):
        return None
    rest = patterns()["led_by"].match(text, a + len(core)) or patterns()["led_by"].match(text, b)
    if rest is None or not all(reader.knows(text[x:y]) for x, y in split_owners(text, a, a + len(core))):
        return None
    if rest["dash"] and _told().match(text, rest.end()):
        return None
    return not rest["dash"] or imperative(text[rest.end() :])


@cache
def _told() -> re.Pattern[str]:
    """What was done or is so: 'thanked the builder', 'is away', 'has sent it'."""
    return re.compile(
        r"(?:[a-z]{2,12}ed|has|have|had|was|were|is|are|said|gave|told|went|did|got|met|will be|away|not)\b"
    )


_LONGEST = 160
