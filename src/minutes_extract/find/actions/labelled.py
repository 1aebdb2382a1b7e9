"""Actions that a label marks: its words, its owners, what stands below or before it."""

from __future__ import annotations

import re
from functools import cache

from ...segment.labels import titled
from ...segment.passage import Passage
from ..dates import find_dates
from ..items import Entry
from ..labels import Label, find_labels, hinted
from ..lines import LineReader, nameable
from ..lines.patterns import OWNERS, line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import Tasks, split_owners
from .model import ActionDraft
from .operative import operative
from .patterns import patterns

_Span = tuple[int, int]


class Labelled:
    """Reads the labels of a passage; `reader` takes apart what follows each."""

    def __init__(self, reader: LineReader) -> None:
        self.reader = reader
        self.bold = reader.styles.bold

    def drafts(self, entry: Entry, row: list[Entry], index: int, earlier: list[Entry]) -> list[ActionDraft]:
        """The actions of a passage's labels; `row[index]` is the entry, `earlier` what stands before it."""
        passage, text = entry.passage, entry.passage.text
        if not passage.once(hinted) or (len(text) < 40 and titled(text) == "log"):
            return []
        behind = patterns()["label_behind"].search(text, entry.begin)
        if behind is not None:
            return [self._before(entry, behind)]
        bold = passage.styled(self.bold)
        labels = [
            x
            for x in find_labels(text, frozenset(a for a, _ in bold))
            if x.start >= entry.begin and not self._speaks(text[x.start : x.end]) and not self._cause(text, x)
        ]
        out: list[ActionDraft] = []
        begin, stop = entry.begin, -1  # the words that a label alone marks: labels in a row mark the same
        for n, label in enumerate(labels):
            stop = label.start if stop < 0 else stop
            end = labels[n + 1].start if n + 1 < len(labels) else len(text)
            named = self._named_alone(text, label, end)
            extent = self._extent(text, label, end, bold) if named is None else named
            found = self._one(entry, row, index, label, extent, earlier, (begin, stop))
            if named is not None and any(map(str.isalnum, text[named:end])):
                begin, stop = named, -1  # 'Ask a builder. Action: AB. The bell is cracked. …'
            elif any(draft.rule != "label-alone" for draft in found):
                begin, stop = label.end, -1
            if n == 0:
                lead = self.reader.read(passage, entry.begin, label.start)
                for draft in found:
                    draft.said = draft.said or lead.status
            for draft in found:
                if not _same_words(out, draft):
                    out.append(draft)
        return out

    def _before(self, entry: Entry, label: re.Match[str]) -> ActionDraft:
        """The sentence that ends with its label: 'Ann to ask the builder (ACTION)'."""
        passage = entry.passage
        begin = max((a for a, _ in passage.once(sentences) if entry.begin <= a < label.start()), default=entry.begin)
        line = self.reader.read(passage, begin, label.start(), labelled=True)
        draft = ActionDraft(line.text, "label", entry.item, entry.unit, ["label"], mark(passage, *label.span("label")))
        draft.take(line)
        return draft

    def _speaks(self, label: str) -> bool:
        """Whether a label is somebody's initials, who goes on to speak: 'AP: thefts are down.'"""
        word = label.rstrip(" :–—-")
        return len(word) == 2 and word.isupper() and self.reader.knows(word)

    def _cause(self, text: str, label: Label) -> bool:
        """Whether a label is the name of some body: 'Action for Play: the bus is to go'."""
        if label.who is None or _for().fullmatch(text, label.start, label.who[0]) is None:
            return False
        owners = [text[a:b] for a, b in split_owners(text, *label.who)]
        return not any(nameable(owner, self.reader.knows) for owner in owners)

    def _named_alone(self, text: str, label: Label, end: int) -> int | None:
        """Where the owners end that are all a label's sentence says."""
        found = (
            patterns()["sentence_owners"].match(text, label.end, end) if label.closed and label.who is None else None
        )
        if found is None or sentences(text[label.end : end])[0][1] != found.end() - label.end:
            return None
        spans = split_owners(text, *found.span("who"))
        known = all(self.reader.knows(text[a:b]) for a, b in spans)
        return found.end() if known or patterns()["everyone_only"].fullmatch(found["who"]) else None

    def _extent(self, text: str, label: Label, end: int, bold: list[tuple[int, int]]) -> int:
        """Where a labelled action ends: with its bold run where that ends a sentence."""
        for a, b in bold:
            if a <= label.end < b - 3 and b < end:
                if text[a:b].rstrip()[-1:] in ".!?" and text[b:end].strip()[:1].isupper():
                    return b
        return end

    def _one(
        self, entry: Entry, row: list[Entry], index: int, label: Label, end: int, earlier: list[Entry], before: _Span
    ) -> list[ActionDraft]:
        passage = entry.passage
        label_mark = mark(passage, label.start, label.end)
        words = mark(passage, label.end, end)
        owners = self._owners(entry, label.who) if label.who is not None else []
        if not any(c.isalnum() for c in words.text):
            words = mark(passage, label.end, label.end)  # '^^'
        due: Mark | None = None
        if words.text and label.closed:
            words, due = self._dated(words)
        if not words.text or self._only_owners(words):
            while words.text.endswith((")", "]")) and "(" not in words.text:
                words = mark(passage, words.start, words.end - 1)
            if words.text:
                owners += self._owners(entry, (words.start, words.end))
            if not owners and not words.text and passage.paragraph.kind == "heading":
                return []  # a heading that ends with the word
            if not owners and index + 1 < len(row) and not words.text:
                return self._below(row, index, label_mark)
            operative = self._operative(entry, before, earlier, owners)
            if operative is None:
                return []
            draft = ActionDraft(operative, "label-alone", entry.item, entry.unit, ["label"], label_mark)
            draft.label_owners, draft.column_due = owners, due
            draft.number = _number(passage, label)
            return [draft]
        words = mark(passage, words.start, end)
        line = self.reader.read(passage, words.start, words.end, labelled=True)
        draft = ActionDraft(line.text, "label", entry.item, entry.unit, ["label"], label_mark, label_owners=owners)
        draft.take(line)
        draft.number = _number(passage, label) or draft.number
        if passage.share(self.bold, words.start, words.end) > 0.8:
            draft.marked_by.append("bold")
            draft.rule = "bold-label"
        if words.text.endswith(":"):
            draft.more = _list_below(row, index)
        return self._by_number(draft) or self._by_doer(draft)

    def _by_number(self, draft: ActionDraft) -> list[ActionDraft]:
        """'(1) mend the roof; (2) sell the hens' with as many owners beside it."""
        passage, text = draft.text.passage, draft.text.passage.text
        starts = list(patterns()["part"].finditer(text, draft.text.start, draft.text.end))
        wanted = len(draft.unit.owners) if draft.unit is not None else 0
        if len(starts) < 2 or len(starts) != wanted or starts[0].start() > draft.text.start or draft.label_owners:
            return []
        ends = [*(match.start() for match in starts[1:]), draft.text.end]
        parts = [mark(passage, match.end(), end) for match, end in zip(starts, ends, strict=True)]
        return [
            ActionDraft(words, draft.rule, draft.item, draft.unit, list(draft.marked_by), draft.label)
            for words in parts
        ]

    def _owners(self, entry: Entry, span: tuple[int, int]) -> list[Mark]:
        return [mark(entry.passage, a, b) for a, b in split_owners(entry.passage.text, *span)]

    def _dated(self, words: Mark) -> tuple[Mark, Mark | None]:
        """Owners alone without the date behind them: 'Town Clerk, before 31 March'."""
        if len(words) > 90:
            return words, None
        found = find_dates(words.text, cell=True)
        if len(found) > 1 and not found[0].lead and self.reader.knows(found[0].text):
            found = found[1:]  # 'June by the next meeting'
        if not found or words.text[found[-1].end :].strip(" .)]"):
            return words, None
        lead = words.text[: found[0].lead].rstrip(" ,(–—-;")
        owners = mark(words.passage, words.start, words.start + len(lead))
        if owners.text and not self._only_owners(owners):
            return words, None
        return owners, mark(words.passage, words.start + found[0].lead, words.end)

    def _only_owners(self, words: Mark) -> bool:
        core = words.text.strip(" .]").removesuffix(")" if "(" not in words.text else "")
        if len(core) >= 48:
            return False
        if patterns()["everyone_only"].fullmatch(core):
            return True
        return bool(patterns()["owners_only"].fullmatch(core) or re.fullmatch(OWNERS, core))

    def _below(self, row: list[Entry], index: int, label: Mark) -> list[ActionDraft]:
        """A label on a line of its own marks the line below it, or the points of the list below it."""
        out: list[ActionDraft] = []
        first = row[index + 1].passage.paragraph
        for entry in row[index + 1 :]:
            paragraph = entry.passage.paragraph
            if entry.heading or find_labels(entry.passage.text) or (out and paragraph.kind != "list_item"):
                break
            words = mark(entry.passage, entry.begin, len(entry.passage.text))
            if out and paragraph.level > first.level:
                out[-1].more.append(words)
                continue
            out.append(ActionDraft(words, "label-above", entry.item, entry.unit, ["label"], label))
            if first.kind != "list_item":
                break
        return out

    def _operative(self, entry: Entry, before: _Span, earlier: list[Entry], owners: list[Mark]) -> Mark | None:
        """The sentence that a label after it marks: the last one that gives a task, or the last."""
        begin, end = before
        if end > entry.begin + 3:
            passage = entry.passage
        else:
            previous = next((e for e in reversed(earlier) if not e.heading), None)
            if previous is None:
                return None
            passage, begin, end = previous.passage, previous.begin, len(previous.passage.text)
        return operative(passage, begin, end, owners, self.reader.same)

    # one label, several doers

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
            for cut in patterns()["semicolon"].finditer(text, a, b):
                if self._somebody(passage, a, cut.start()) and self._somebody(passage, cut.end(), b):
                    out.append((a, cut.start() + 1))
                    a = cut.end()
            out.append((a, b))
        return out

    def _somebody(self, passage: Passage, a: int, b: int) -> bool:
        """Whether a clause gives its task to somebody, not to a thing that is to be dealt with."""
        text = passage.text
        found = passage.once(Tasks).subject(a, b)
        if found is None or found.start - a > 2 or patterns()["to_be"].match(text, found.parts[-1][1] + 1):
            return False
        return all(nameable(text[x:y], self.reader.knows) for x, y in found.parts)

    def _colon_led(self, part: ActionDraft) -> None:
        """Take known owners and their colon off the front of a sentence under another's label."""
        words = part.text
        found = line_patterns()["coloned"].match(words.passage.text, words.start, words.end)
        if found is None:
            return
        owners = [mark(words.passage, a, b) for a, b in split_owners(words.passage.text, *found.span("who"))]
        if all(self.reader.knows(o.text) for o in owners):
            part.label_owners, part.text = owners, mark(words.passage, found.end(), words.end)

    def _doer(self, passage: Passage, a: int, b: int) -> str | None:
        text = passage.text
        found = passage.once(Tasks).subject(a, b)
        if found is None or found.start - a > 2:
            led = line_patterns()["led"].match(text, a, b) or line_patterns()["coloned"].match(text, a, b)
            whole = led is not None and all(
                self.reader.knows(text[x:y]) or text[x:y].lower() in ("all", "everyone", "everybody")
                for x, y in split_owners(text, *led.span("who"))
            )
            return led["who"].lower() if led is not None and whole else None
        words = " ".join(text[x:y].lower() for x, y in found.parts)
        sure = found.cue == "to" or all(self.reader.knows(text[x:y]) for x, y in found.parts)
        return None if patterns()["pronoun"].match(words) or not sure else words


@cache
def _for() -> re.Pattern[str]:
    return re.compile(r"Actions? [Ff]or ")


def _same_words(out: list[ActionDraft], draft: ActionDraft) -> bool:
    """Whether a label marks the words that the one before it does: 'ACTION: AB ACTION: CD'; they are one action."""
    if not out or out[-1].rule != "label-alone" or draft.rule != "label-alone":
        return False
    if out[-1].text.passage is not draft.text.passage or out[-1].text.start != draft.text.start:
        return False
    out[-1].label_owners += draft.label_owners
    out[-1].column_due = out[-1].column_due or draft.column_due
    return True


def _number(passage: Passage, label: Label) -> Mark | None:
    if not label.number:
        return None
    at = passage.text.index(label.number, label.start)
    return mark(passage, at, at + len(label.number))


def _list_below(row: list[Entry], index: int) -> list[Mark]:
    out: list[Mark] = []
    for entry in row[index + 1 :]:
        if entry.passage.paragraph.kind != "list_item" or find_labels(entry.passage.text):
            break
        out.append(mark(entry.passage, 0, len(entry.passage.text)))
    return out
