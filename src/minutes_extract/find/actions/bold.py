"""Actions that only owners in bold mark: on a line below, at the end of a paragraph, in front of what they are to do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from ...document.tree import Ranges
from ...segment.passage import Passage
from ..dates import find_dates
from ..items import Entry
from ..lines import LineReader, bold_owners
from ..lines.patterns import OWNERS, line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import imperative, split_owners
from .bold_runs import bold_runs
from .model import ActionDraft
from .operative import operative
from .patterns import patterns


class Bold:
    """Reads passages for owners in bold; `reader` knows the people, `entries` are all lines of the minutes."""

    def __init__(self, reader: LineReader, entries: Sequence[Entry]) -> None:
        self.reader = reader
        self.entries = entries
        self.above: Entry | None = None  # what the last owners on a line of their own stand below
        self.below: Entry | None = None
        self.taken: list[int] = []

    @cached_property
    def runs(self) -> frozenset[int]:
        return bold_runs(self.entries, self.reader)

    def alone(self, entry: Entry, earlier: list[Entry], following: list[Entry]) -> ActionDraft | None:
        """The sentence before owners in bold that stand on a line of their own.

        Initials may stand anywhere; names only where an item ends, since they could head what follows.
        """
        passage, text, bold = entry.passage, entry.passage.text, self.reader.styles.bold
        if len(text) > 60 or entry.unit.tabular or not earlier or passage.share(bold) < 0.9:
            return None
        before = self.above if earlier[-1] is self.below else earlier[-1]
        end, due = self._undated(passage)
        core = text[:end].strip(" .()[]–-")
        if before is None or not re.fullmatch(OWNERS, core) or before.heading or len(before.passage.text) < 20:
            return None
        owners = [mark(passage, a, b) for a, b in split_owners(text, 0, end)]
        short = len(text) <= 40 and all(o.text.isupper() or o.text.lower().startswith("all") for o in owners)
        whole = patterns()["everyone_only"].fullmatch(core) is not None
        if not (short or (before.item is entry.item and _ends(entry, following, bold))):
            return None
        if not (whole or all(self.reader.knows(o.text) for o in owners)):
            return None
        taken = self.taken if before is self.above else []
        words = operative(before.passage, before.begin, len(before.passage.text), owners, self.reader.same, taken)
        if words is None:
            return None
        self.above, self.below, self.taken = before, entry, [*taken, words.start]
        draft = ActionDraft(words, "owner-alone", before.item, before.unit, ["bold"])
        draft.label_owners, draft.column_due = owners, due
        return draft

    def _undated(self, passage: Passage) -> tuple[int, Mark | None]:
        """Where the owners of a line end, and the date behind them: 'Chair / Clerk by 21 Sept.'."""
        found = find_dates(passage.text, cell=True)
        if not found or not found[0].lead or passage.text[found[-1].end :].strip(" .)]"):
            return len(passage.text), None
        return found[0].lead, mark(passage, found[0].lead, len(passage.text))

    def led(self, entry: Entry) -> list[ActionDraft]:
        """Sentences that begin with owners in bold who are to do something: '**Ann** to send prices'."""
        passage, text = entry.passage, entry.passage.text
        out: list[ActionDraft] = []
        for a, b in passage.styled(self.reader.styles.bold):
            core = text[a:b].strip(" :–-,.")
            if a < entry.begin or not core or len(core) > 60 or not re.fullmatch(OWNERS, core):
                continue
            span = next(((x, y) for x, y in passage.once(sentences) if x <= a < y), None)
            rest = patterns()["led_by"].match(text, b)
            if span is None or rest is None or max(span[0], entry.begin) < a - 1:
                continue
            owners = [mark(passage, x, y) for x, y in split_owners(text, a, b)]
            if rest["dash"] and not imperative(text[rest.end() : span[1]]) and id(entry) not in self.runs:
                continue
            if all(self.reader.knows(o.text) for o in owners):
                draft = ActionDraft(mark(passage, a, span[1]), "bold-doer", entry.item, entry.unit, ["bold"])
                draft.label_owners = owners
                out.append(draft)
        return out

    def behind(self, entry: Entry) -> list[ActionDraft]:
        """The sentence before owners in bold at the end of a paragraph."""
        passage = entry.passage
        run, due = self._dated_run(passage, entry.begin)
        if run is None:
            return []
        owners = [mark(passage, a, b) for a, b in split_owners(passage.text, *run)]
        if not all(self.reader.knows(o.text) for o in owners) or (due is None and len(passage.text) - run[1] > 2):
            return []
        end = run[0]
        while end > entry.begin and passage.text[end - 1] in " –—-:([":
            end -= 1
        spans = [(max(a, entry.begin), b) for a, b in sentences(passage.text[:end]) if b > entry.begin]
        if not spans or re.search(line_patterns()["ask"], passage.text[slice(*spans[-1])]):
            return []
        start, end = spans[-1]
        start += len(passage.text[start:end]) - len(passage.text[start:end].lstrip(" –—-:"))
        draft = ActionDraft(mark(passage, start, end), "bold-owner", entry.item, entry.unit, ["bold"])
        draft.label_owners, draft.column_due = owners, due
        return [draft]

    def _dated_run(self, passage: Passage, begin: int) -> tuple[tuple[int, int] | None, Mark | None]:
        """The owners in bold at the end of a passage, and the date behind them: '**AB by 31 Jan**'."""
        run = bold_owners(passage, begin, len(passage.text), self.reader.styles)
        if run is not None:
            return run, None
        runs = passage.styled(self.reader.styles.bold)
        if (
            not runs
            or runs[-1][0] <= begin + 8
            or runs[-1][1] < len(passage.text) - 2
            or runs[-1][1] - runs[-1][0] > 60
        ):
            return None, None
        a, b = runs[-1]
        found = find_dates(passage.text[a:b], cell=True)
        if len(found) != 1 or not found[0].lead or passage.text[a + found[0].end : b].strip(" .)]"):
            return None, None
        who = passage.text[a : a + found[0].lead].rstrip(" ,:;(–—-")
        if not re.fullmatch(OWNERS, who):
            return None, None
        return (a, a + len(who)), mark(passage, a + found[0].lead, a + found[0].end)


def _ends(entry: Entry, following: list[Entry], bold: Ranges) -> bool:
    """Whether an entry is the last of its item, but for other lines in bold."""
    after = following[0] if following else None
    return after is None or after.heading or after.item is not entry.item or after.passage.share(bold) > 0.9
