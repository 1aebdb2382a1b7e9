"""Where in their cells the minutes of one clerk set the tasks that only an owner column marks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from ..items import Entry
from ..lines import LineReader
from ..mentions import Mark
from ..sentences import sentences
from .cell_owners import groups, only_date
from .owner_rows import parted
from .patterns import patterns
from .weights import weight

_LEAST, _SHARE = 3, 0.75
"""So many rows, and so much of them, make a habit."""


class RowHabit:
    """Weighs the sentences of rows, each once, and tells whether most rows end with their tasks."""

    def __init__(self, rows: Sequence[list[Entry]], claimed: dict[int, int], reader: LineReader) -> None:
        self.rows = rows
        self.claimed = claimed
        self.bold, self.knows = reader.styles.bold, reader.knows
        self._weights: dict[tuple[int, int, int], float] = {}

    def weight(self, words: Mark) -> float:
        key = id(words.passage), words.start, words.end
        if key not in self._weights:
            self._weights[key] = weight(words, self.bold)
        return self._weights[key]

    @cached_property
    def closing(self) -> bool:
        """Whether the minutes set the tasks of a row in paragraphs of their own at its end."""
        told = [said for row in self.rows if (said := self._closes(row)) is not None]
        return len(told) >= _LEAST and sum(told) >= _SHARE * len(told)

    def _closes(self, row: list[Entry]) -> bool | None:
        """Whether no sentence of a row is more of a task than those that are its last paragraphs; None where it tells nothing."""
        unit = row[0].unit
        owners = [
            p for p in unit.owners if not patterns()["no_owner"].fullmatch(p.text) and not only_date(p.text, self.knows)
        ]
        wanted = len(groups(owners))
        entries = [e for e in row if not e.heading and id(e) not in self.claimed]
        if not wanted or unit.get("action") or len(entries) <= wanted:
            return None
        last = entries[-wanted:]
        if not all(single(e) for e in last):
            return False
        least = min(
            self.weight(Mark(e.passage, max(a, e.begin), b)) for e in last for a, b in e.passage.once(sentences)
        )
        before = [
            self.weight(Mark(e.passage, max(a, e.begin), b))
            for e in entries[:-wanted]
            for a, b in parted(e.passage)
            if b > e.begin + 2
        ]
        return least > 0 and least >= max(before, default=0.0)


def single(entry: Entry) -> bool:
    """Whether a paragraph is one sentence."""
    return len([b for _, b in entry.passage.once(sentences) if b > entry.begin + 2]) == 1
