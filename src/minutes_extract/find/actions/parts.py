"""What one label marks, parted into the tasks of its doers."""

from __future__ import annotations

import re
from dataclasses import replace

from ...segment.passage import Passage
from ..lines import LineReader, nameable
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import Tasks, imperative, passive, past_opening, split_owners
from .cell_owners import bare_owners
from .model import ActionDraft
from .patterns import patterns


class Parts:
    """Parts the words of a label; `reader` tells whom the document knows."""

    def __init__(self, reader: LineReader) -> None:
        self.reader = reader

    def of(self, draft: ActionDraft) -> list[ActionDraft]:
        """The actions that the words of a draft are: one, or one of each doer."""
        found = self._by_number(draft) or self._by_doer(draft)
        return found if len(found) > 1 else self._by_column(draft) or found

    def _by_column(self, draft: ActionDraft) -> list[ActionDraft]:
        """Sentences that each set a task, with as many owners bare in the cell beside them: 'AB CD'."""
        owners = draft.unit.owners if draft.unit is not None else []
        if len(owners) != 1 or draft.label_owners or " " not in owners[0].text:
            return []
        clauses = self._clauses(draft.text)
        wanted = len(bare_owners(owners[0], self.reader)) if len(clauses) > 1 else 0
        if wanted < 2:
            return []
        passage, text = draft.text.passage, draft.text.passage.text
        told = [passage.once(Tasks).subject(a, b) or passive(text[a:b]) or imperative(text[a:b]) for a, b in clauses]
        if len(clauses) != wanted or not all(told):
            return []
        return [
            ActionDraft(mark(passage, a, b), draft.rule, draft.item, draft.unit, list(draft.marked_by), draft.label)
            for a, b in clauses
        ]

    def _by_number(self, draft: ActionDraft) -> list[ActionDraft]:
        """'(1) mend the roof; (2) sell the hens' with as many owners beside it."""
        wanted = len(draft.unit.owners) if draft.unit is not None else 0
        if wanted < 2 or draft.label_owners:
            return []
        passage, text = draft.text.passage, draft.text.passage.text
        starts = list(patterns()["part"].finditer(text, draft.text.start, draft.text.end))
        if len(starts) != wanted or starts[0].start() > draft.text.start:
            return []
        ends = [*(match.start() for match in starts[1:]), draft.text.end]
        parts = [mark(passage, match.end(), end) for match, end in zip(starts, ends, strict=True)]
        return [
            ActionDraft(words, draft.rule, draft.item, draft.unit, list(draft.marked_by), draft.label)
            for words in parts
        ]

    def _by_doer(self, draft: ActionDraft) -> list[ActionDraft]:
        """Sentences under one label that each name their doer are actions of their own."""
        passage = draft.text.passage
        if draft.label_owners:
            return [draft]
        groups: list[tuple[int, int, str]] = []
        for a, b in self._clauses(draft.text):
            who = self._doer(passage, a, b)
            if groups and (who is None or groups[-1][2] == ""):
                groups[-1] = (groups[-1][0], b, groups[-1][2] or who or "")
            else:
                groups.append((a, b, who or ""))
        if len(groups) < 2:
            return [draft]
        out = []
        for a, b, _ in groups:
            words = mark(passage, a, b)
            while words.text.endswith(";"):
                words = mark(passage, a, words.end - 1)
            part = ActionDraft(words, draft.rule, draft.item, draft.unit, list(draft.marked_by), draft.label)
            part.said = draft.said
            self._colon_led(part)
            out.append(part)
        out[0].number, out[-1].column_due, out[-1].more = draft.number, draft.column_due, draft.more
        return out

    def _clauses(self, words: Mark) -> list[tuple[int, int]]:
        """Sentences, and the parts between semicolons that name a doer."""
        out: list[tuple[int, int]] = []
        passage, text = words.passage, words.passage.text
        for a, b in sentences(words.text):
            a, b = a + words.start, b + words.start
            a = self._past_ordinal(text, a, b)
            for cut in patterns()["semicolon"].finditer(text, a, b):
                if self._somebody(passage, a, cut.start()) and self._somebody(
                    passage, self._past_ordinal(text, cut.end(), b), b
                ):
                    out.append((a, cut.start() + 1))
                    a = self._past_ordinal(text, cut.end(), b)
            for cut in patterns()["doers_joint"].finditer(text, a, b):
                if patterns()["met_with"].search(text, a, cut.start()) is not None:
                    continue  # 'to meet with Ann and Bob to …'
                if self._known(passage, a, cut.start()) and self._known(passage, cut.end(), b):
                    out.append((a, cut.start()))
                    a = cut.end()
            out.append((a, b))
        return out

    def each_led(self, draft: ActionDraft) -> list[ActionDraft]:
        """The actions of the words of a label that are led by people each: 'AB – the form; CD – cups, by Friday'."""
        out = []
        for a, b in self._each_led(draft.text):
            led = self._names(draft.text.passage.text, a, b)
            assert led is not None
            words = mark(draft.text.passage, led.end(), b)
            words = mark(words.passage, words.start, words.start + len(words.text.rstrip(" ;")))
            line = self.reader.read(words.passage, words.start, words.end, labelled=True)
            owners = [mark(words.passage, x, y) for x, y in split_owners(words.passage.text, *led.span("who"))]
            out.append(replace(draft, text=line.text, marked_by=list(draft.marked_by), label_owners=owners))
            out[-1].take(line)
        return out

    def _each_led(self, words: Mark) -> list[tuple[int, int]]:
        """The parts between semicolons or full stops where each begins with people and the same sign: 'AB – form; CD – cups'."""
        text = words.passage.text
        if ";" not in words.text and "." not in words.text:
            return []
        cuts = [m.span() for m in patterns()["parts_end"].finditer(text, words.start, words.end)]
        spans = list(zip([words.start, *(b for _, b in cuts)], [*(a + 1 for a, _ in cuts), words.end], strict=True))
        spans = [(a, b) for a, b in spans if text[a:b].strip()]
        led = [
            line_patterns()["dashed"].match(text, a, b) or line_patterns()["coloned"].match(text, a, b)
            for a, b in spans
        ]
        if len(spans) < 2 or len({m.group()[m.end("who") - m.start() :].strip() for m in led if m is not None}) != 1:
            return []
        known = all(m is not None and self._all_known(text, m) for m in led)
        return spans if known else []

    def _all_known(self, text: str, led: re.Match[str]) -> bool:
        owners = [text[x:y] for x, y in split_owners(text, *led.span("who"))]
        return all(self.reader.knows(o) or o.lower() in ("all", "everyone") for o in owners)

    def _known(self, passage: Passage, a: int, b: int) -> bool:
        """Whether a clause begins with people of the document who are to do something."""
        found = passage.once(Tasks).subject(a, b)
        if found is None or found.start > a + 2 or found.cue not in ("to", "will"):
            return False
        return all(self.reader.knows(passage.text[x:y]) for x, y in found.parts)

    def _past_ordinal(self, text: str, a: int, b: int) -> int:
        found = patterns()["ordinal"].match(text, a, b)
        return found.end() if found is not None else a

    def _somebody(self, passage: Passage, a: int, b: int) -> bool:
        """Whether a clause gives its task to somebody, not to a thing that is to be dealt with."""
        text = passage.text
        found = passage.once(Tasks).subject(a, b)
        led = self._names(text, a, b)
        if led is not None and imperative(text[led.end() : b]):  # 'CD – draft a letter'
            return all(self.reader.knows(text[x:y]) for x, y in split_owners(text, *led.span("who")))
        if (
            found is None
            or found.start - past_opening(text, a, b) > 2
            or patterns()["to_be"].match(text, found.parts[-1][1] + 1)
        ):
            return False
        return all(nameable(text[x:y], self.reader.knows) for x, y in found.parts)

    def _names(self, text: str, a: int, b: int) -> re.Match[str] | None:
        """Names in front of a clause: 'CD: draft a letter', 'CD – draft a letter'."""
        dashed = line_patterns()["dashed"].match(text, a, b)
        if dashed is not None and (imperative(text[dashed.end() : b]) or self._all_known(text, dashed)):
            return dashed
        return line_patterns()["coloned"].match(text, a, b)

    def _colon_led(self, part: ActionDraft) -> None:
        """Take known owners and their colon off the front of a sentence under another's label."""
        words = part.text
        found = self._names(words.passage.text, words.start, words.end)
        if found is None:
            return
        owners = [mark(words.passage, a, b) for a, b in split_owners(words.passage.text, *found.span("who"))]
        if all(self.reader.knows(o.text) for o in owners):
            part.label_owners, part.text = owners, mark(words.passage, found.end(), words.end)

    def _doer(self, passage: Passage, a: int, b: int) -> str | None:
        text = passage.text
        found = passage.once(Tasks).subject(a, b)
        if found is None or found.start - past_opening(text, a, b) > 2:
            led = line_patterns()["led"].match(text, a, b) or self._names(text, a, b)
            led = led or patterns()["held_by"].match(text, a, b)
            whole = led is not None and all(
                self.reader.knows(text[x:y]) or text[x:y].lower() in ("all", "everyone", "everybody")
                for x, y in split_owners(text, *led.span("who"))
            )
            if whole and led is not None:
                return led["who"].lower()
            agent = patterns()["agent"].search(text, a, b) if found is None and " by " in text[a:b] else None
            return agent["who"].lower() if agent is not None and self.reader.knows(agent["who"]) else None
        words = " ".join(text[x:y].lower() for x, y in found.parts)
        sure = found.cue == "to" or all(self.reader.knows(text[x:y]) for x, y in found.parts)
        return None if patterns()["pronoun"].match(words) or not sure else words
