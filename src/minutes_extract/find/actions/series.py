"""Tasks that a series of numbers of their own counts through the minutes: 'A1', 'A2' beside rows, '[23]', '[24]' in front of lines."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..items import Entry
from ..lines import LineReader
from ..mentions import Mark, mark
from ..section_words import tells
from ..tasks import Tasks, everyone_leads, imperative, passive
from .model import ActionDraft
from .patterns import patterns

_LEAST, _NAMED_ROWS = 3, 2
"""So many numbers one after another make a series; beside rows that all name their doers."""


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"(?P<code>(?P<front>[A-Z]{1,3}[ -]?|\[(?:[A-Z]{1,3}[ -]?)?)(?P<n>\d{1,3})(?P<close>\]?))[.:)]?")


class _Counted(NamedTuple):
    entry: Entry
    number: Mark
    n: int
    begin: int


class Series:
    """The entries of such series; those `claimed` are reviews of earlier actions."""

    def __init__(self, entries: Sequence[Entry], claimed: Collection[int], reader: LineReader) -> None:
        self.reader = reader
        self.held: dict[int, _Counted] = {}
        groups: dict[tuple[str, bool], list[_Counted]] = defaultdict(list)
        for entry in entries:
            if entry.heading or not _may_count(entry) or id(entry) in claimed:
                continue
            if (found := _counted(entry)) is not None:
                groups[found[0], entry.unit.tabular].append(found[1])
        for (_, rows), counted in groups.items():
            if _in_turn(counted) and self._tasks(counted, rows):
                self.held |= {id(one.entry): one for one in counted}

    def _tasks(self, counted: list[_Counted], rows: bool) -> bool:
        """Whether the entries of a series are tasks: nearly all set one, and some name a doer.

        Where they go through several items, or stand beside rows, bidding is enough; lines below one another that name
        nobody are its rules, or its aims.
        """
        if len(counted) < _NAMED_ROWS or 4 * sum(map(_sets, counted)) < 3 * len(counted):
            return False
        named = sum(map(self._named, counted))
        if len(counted) < _LEAST:
            return rows and named == len(counted)
        through = rows or len({id(one.entry.item) for one in counted}) > 1
        bidding = sum(map(_bids, counted)) if through else 0
        return 3 * named >= len(counted) or 2 * (named + bidding) >= len(counted)

    def _named(self, one: _Counted) -> bool:
        """Whether an entry names a doer of the meeting: 'AB to ask', 'Ask the bank (AB)', or the cell beside it."""
        passage, text = one.entry.passage, one.entry.passage.text
        found = passage.once(Tasks).subject(one.begin)
        if found is not None and found.start <= one.begin + 3 and found.cue == "to":
            doers = [text[a:b] for a, b in found.parts]
            told = patterns()["to_be"].match(text, found.parts[-1][1] + 1) is not None  # 'Members to note'
            return all(not told if everyone_leads(who) else self.reader.knows(who) for who in doers)
        owners = self.reader.read(passage, one.begin, len(text), labelled=True).owners
        return bool(one.entry.unit.owners) or (bool(owners) and all(self.reader.knows(o.text) for o in owners))

    def drafts(self, entry: Entry) -> list[ActionDraft]:
        """The action that an entry of a series is."""
        one = self.held.get(id(entry))
        if one is None:
            return []
        line = self.reader.read(entry.passage, one.begin, len(entry.passage.text), labelled=True)
        made = ActionDraft(line.text, "action-number", entry.item, entry.unit, ["label"], one.number)
        made.take(line)
        made.number = one.number
        return [made]


def _may_count(entry: Entry) -> bool:
    """Whether a number with letters or in a bracket stands beside an entry, or begins it: a cheap question."""
    refs = entry.unit.refs if entry.unit.tabular else None
    return (
        entry.passage.text[entry.begin : entry.begin + 1] == "["
        if refs is None
        else bool(refs) and not refs[0].text[:1].isdigit()
    )


def _counted(entry: Entry) -> tuple[str, _Counted] | None:
    """The number of an entry, and the series that it could be of."""
    passage, unit = entry.passage, entry.unit
    if unit.tabular:
        if len(unit.refs) != 1 or not unit.body or passage is not unit.body[0]:
            return None
        code, at, begin = _code().fullmatch(unit.refs[0].text.strip()), unit.refs[0], entry.begin
    else:
        code, at = _code().match(passage.text, entry.begin), passage
        begin = code.end() if code is not None else 0
        if code is None or passage.text[begin : begin + 1] != " " or code["front"][0] != "[":
            return None
    if code is None or (code["front"][0] == "[") != bool(code["close"]):
        return None
    begin += passage.text[begin : begin + 1] == " "
    return code["front"], _Counted(entry, mark(at, *code.span("code")), int(code["n"]), begin)


def _in_turn(counted: list[_Counted]) -> bool:
    return all(b.n == a.n + 1 for a, b in pairwise(counted))


def _sets(one: _Counted) -> bool:
    """Whether an entry gives somebody a task."""
    text = one.entry.passage.text
    found = one.entry.passage.once(Tasks).subject(one.begin)
    if found is not None and found.start <= one.begin + 3 and found.cue == "to":
        return True
    return _bids(one) or (passive(text[one.begin :]) and not tells(one.entry.item))


def _bids(one: _Counted) -> bool:
    return imperative(one.entry.passage.text[one.begin :]) and not tells(one.entry.item)
