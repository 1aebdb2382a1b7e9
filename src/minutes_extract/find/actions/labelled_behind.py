"""Actions whose label stands behind them: 'Ann to ask the builder (ACTION)', '… be put up. Clerk to action'."""

from __future__ import annotations

import re

from ...cues import Cues
from ..dates import find_dates
from ..items import Entry
from ..labels import find_labels
from ..lines import LineReader
from ..mentions import Mark, mark
from ..sentences import sentences
from .around import Around
from .known_labels import known_clauses, to_action
from .label_owners import owners_in
from .model import ActionDraft, label_draft
from .operative import deadline
from .patterns import patterns


class LabelledBehind:
    """Reads what stands in front of a label; `around` finds the sentence above that one marks."""

    def __init__(self, reader: LineReader, around: Around) -> None:
        self.reader = reader
        self.around = around

    def drafts(self, entry: Entry, earlier: list[Entry]) -> list[ActionDraft]:
        """The actions of a passage whose labels stand behind them; `earlier` is what stands before it."""
        clauses = self._clauses(entry)
        if clauses:
            return clauses
        label = _label_behind(entry.passage.text, entry.begin)
        return [self._before(entry, label)] if label is not None else self._to_action(entry, earlier)

    def _before(self, entry: Entry, label: re.Match[str]) -> ActionDraft:
        """The sentence that ends with its label: 'Ann to ask the builder (ACTION)'."""
        passage = entry.passage
        spans = [(max(a, entry.begin), b) for a, b in passage.once(sentences) if entry.begin < b and a < label.start()]
        due = deadline(passage, spans[-1][0], label.start()) if len(spans) > 1 else None
        begin, end = spans[-2] if due is not None else (spans[-1][0] if spans else entry.begin, label.start())
        line = self.reader.read(passage, begin, end, labelled=True)
        draft = label_draft(line.text, "label", entry, mark(passage, *label.span("label")))
        draft.take(line)
        draft.column_due = due
        if label["who"]:
            draft.label_owners = owners_in(passage, label.span("who"))
        if label["when"]:
            draft.column_due = mark(passage, *label.span("when"))
        if label["number"]:
            draft.number = mark(passage, *label.span("number"))
        return draft

    def _clauses(self, entry: Entry) -> list[ActionDraft]:
        """'Ann to ask the builder (action AB) and Carl to pay (action CD).': nothing else in the passage has a label."""
        passage, text = entry.passage, entry.passage.text
        found = known_clauses(text, passage.once(sentences), entry.begin, self.reader.knows)
        held = [one.label for one in found]
        if any(not any(a <= label.start <= b for a, b in held) for label in (find_labels(text) if found else ())):
            return []
        out = []
        for one in found:
            words, label = mark(passage, one.start, one.end), mark(passage, *one.label)
            draft = label_draft(words, "label-behind", entry, label)
            draft.label_owners = owners_in(passage, one.who)
            if one.more is not None and find_dates(text[slice(*one.more)], cell=True):
                draft.column_due = mark(passage, *one.more)
            out.append(draft)
        return out

    def _to_action(self, entry: Entry, earlier: list[Entry]) -> list[ActionDraft]:
        """'… is to be put up. Clerk to action': the sentence before is the task, or this one where it goes on."""
        out: list[ActionDraft] = []
        for found in to_action(entry.passage.text, entry.begin, self.reader.knows):
            owners = owners_in(entry.passage, found.span("who"))
            begin = max((a for a, _ in entry.passage.once(sentences) if a <= found.start()), default=entry.begin)
            label = mark(entry.passage, found.start("who"), found.end())
            words: Mark | None = mark(entry.passage, begin, found.end())
            if not found["task"]:
                last = out[-1].label.end if out and out[-1].label else entry.begin
                words = self.around.operative(entry, (last, found.start("who")), earlier, owners)
            if words is None or any(draft.text.start <= words.start < draft.text.end for draft in out):
                continue
            draft = label_draft(words, "to-action", entry, label)
            draft.label_owners = owners
            draft.column_due = mark(entry.passage, *found.span("when")) if found["when"] else None
            out.append(draft)
        return out


def _label_behind(text: str, begin: int) -> re.Match[str] | None:
    """A label or a tag at the end of a passage, which marks what is in front of it."""
    if "(A" in text or "[A" in text:
        found = patterns()["label_behind"].search(text, begin)
        if found is not None:
            return found
    tail = max(begin, len(text) - _TAG)
    tag = patterns()["tag_behind"].search(text, tail) if _TAGS.within(text[tail:]) else None
    return tag if tag is not None and (tag["label"][0] == "#" or text.count(" ", begin, tag.start()) > 1) else None


_TAG = 24
_TAGS = Cues(("#", "(", "[", "–", "—", "- "), exact=True)
