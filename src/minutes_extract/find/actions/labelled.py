"""Actions that a label marks: its words, its owners, what stands below or before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from ...segment.labels import titled
from ...segment.passage import Passage
from ..items import Entry
from ..labels import HINTS, Label, find_labels, hinted
from ..lines import LineReader, nameable
from ..mentions import Mark, mark
from ..own_labels import OwnLabels
from ..tasks import Tasks, imperative, split_owners, subject
from .around import Around, Span
from .columns import owned_behind
from .known_labels import HALF_HINTS, known_labels
from .label_owners import LabelOwners, dated_owners, owners_in
from .labelled_behind import LabelledBehind
from .model import ActionDraft, label_draft
from .operative import deadline_behind
from .parts import Parts
from .patterns import patterns
from .resolved_behind import before_resolution


class Place(NamedTuple):
    """Where a labelled passage stands: `row[at]` is its entry, `earlier` what stands before it."""

    entry: Entry
    row: list[Entry]
    at: int
    earlier: list[Entry]


class Labelled:
    """Reads the labels of a passage; `reader` takes apart what follows each."""

    def __init__(self, reader: LineReader, own: OwnLabels) -> None:
        self.reader = reader
        self.own = own
        self.bold = reader.styles.bold
        self.parts = Parts(reader)
        self.around = Around(reader)
        self.behind = LabelledBehind(reader, self.around)
        self.owners = LabelOwners(reader)

    def drafts(self, entry: Entry, row: list[Entry], index: int, earlier: list[Entry]) -> list[ActionDraft]:
        """The actions of a passage's labels; `row[index]` is the entry, `earlier` what stands before it."""
        passage, text = entry.passage, entry.passage.text
        labelled = bool(self.own) or passage.holds(HALF_HINTS) or (passage.holds(HINTS) and passage.once(hinted))
        if not labelled or (len(text) < 40 and titled(text) == "log"):
            return []
        return self.behind.drafts(entry, earlier) or self._in_front(Place(entry, row, index, earlier))

    def _in_front(self, place: Place) -> list[ActionDraft]:
        """The actions whose labels stand in front of them, or alone behind a sentence or over a list."""
        entry, text = place.entry, place.entry.passage.text
        bold = entry.passage.styled(self.bold)
        labels = self._labels(entry, bold)
        out: list[ActionDraft] = []
        begin, stop = entry.begin, -1  # the words that a label alone marks: labels in a row mark the same
        for n, label in enumerate(labels):
            stop = label.start if stop < 0 else stop
            end = _inside(text, label, labels[n + 1].start if n + 1 < len(labels) else len(text))
            named = self.owners.alone(text, label, end)
            if named is not None and imperative(text[named:end]):
                label, named = label._replace(end=named, who=(label.end, named)), None  # 'Action: AB. Ask a builder.'
            if n == 0 and label.who is None:
                label = self.owners.led(text, entry.begin, label)
            extent = self._extent(text, label, end, bold) if named is None else named
            found = self._marked(place, label, extent, (begin, stop))
            if named is not None and any(map(str.isalnum, text[named:end])):
                begin, stop = named, -1  # 'Ask a builder. Action: AB. The bell is cracked. …'
            elif any(draft.rule != "label-alone" for draft in found):
                begin, stop = label.end, -1
            lead = self.reader.read(entry.passage, entry.begin, label.start).status if n == 0 else None
            for draft in found:
                draft.said = draft.said or lead
                if not _same_words(out, draft):
                    out.append(draft)
        return out

    def _labels(self, entry: Entry, bold: list[Span]) -> list[Label]:
        """The labels of a passage that mark actions."""
        text = entry.passage.text
        labels = [
            self.owners.in_two_languages(text, x)
            for x in _joined(text, find_labels(text, dict(bold)))
            or known_labels(text, self.reader.knows)
            or self.own.find(text, entry.begin)
            if x.start >= entry.begin and not self._speaks(text, x) and not self._cause(text, x)
        ]
        return labels[:-1] if labels and self._over_review(text, labels[-1]) else labels

    def _over_review(self, text: str, label: Label) -> bool:
        """Whether the word 'Actions:' ends a paragraph over a list of earlier ones."""
        following = self.around.following
        ends = label.end >= len(text.rstrip()) and label.who is None and label.number is None
        return (
            ends
            and text[label.start : label.end].rstrip(" :–-").endswith(("s", "S"))
            and following is not None
            and id(following) in self.around.claimed
        )

    def keyed(self, entry: Entry, label: Mark) -> list[ActionDraft]:
        """The actions of a passage whose label stands in a cell of its own."""
        passage = entry.passage
        line = self.reader.read(passage, entry.begin, len(passage.text), labelled=True)
        if not line.text.text or patterns()["no_action"].match(line.text.text):
            return []
        draft = label_draft(line.text, "label", entry, label)
        draft.take(line)
        return self.parts.of(draft)

    def _speaks(self, text: str, label: Label) -> bool:
        """Whether a label is somebody's initials, who goes on to speak: 'AP: thefts are down', not 'AP: Ann to ask'."""
        word = text[label.start : label.end].rstrip(" :–—-")
        if len(word) != 2 or not word.isupper() or not self.reader.knows(word):
            return False
        told = subject(text, label.end, min(len(text), label.end + 300))
        return told is None or told.cue != "to"

    def _cause(self, text: str, label: Label) -> bool:
        """Whether a label is the name of some body: 'Action for Play: the bus is to go'."""
        if label.who is None or _for().fullmatch(text, label.start, label.who[0]) is None:
            return False
        owners = [text[a:b] for a, b in split_owners(text, *label.who)]
        return not any(nameable(owner, self.reader.knows) for owner in owners)

    def _extent(self, text: str, label: Label, end: int, bold: list[tuple[int, int]]) -> int:
        """Where a labelled action ends: with its bold run where that ends a sentence, or with its owners behind that run."""
        for a, b in bold[: bisect_right(bold, (label.end, len(text)))][-1:]:
            owned = patterns()["owner_bracket"].match(text, b, end) if a <= label.start and label.end < b - 3 else None
            if owned is not None and self.owners.known(text, owned.span("who")):
                return owned.end()
            if label.end < b - 3 and b < end and text[a:b].rstrip()[-1:] in ".!?" and text[b:end].strip()[:1].isupper():
                return b
        return end

    def _marked(self, place: Place, label: Label, end: int, before: Span) -> list[ActionDraft]:
        """What a label marks: the words up to `end`, or where it is alone those `before` it, above or below."""
        passage = place.entry.passage
        who, due = dated_owners(passage, label.who)
        due = mark(passage, *label.when) if label.when is not None else due
        owners = owners_in(passage, who) if who is not None else []
        words = mark(passage, label.end, end)
        if not any(map(str.isalnum, words.text)):
            words = mark(passage, label.end, label.end)  # '^^'
        if words.text and label.closed and due is None:
            words, due = self.owners.dated(words)
        if words.text and not self.owners.only(words):
            return self._worded(place, label, words, owners, due)
        words = _unclosed(words)
        if words.text:
            owners += owners_in(passage, (words.start, words.end))
        elif not owners and passage.paragraph.kind == "heading":
            return []  # a heading that ends with the word
        elif not owners and place.at + 1 < len(place.row):
            return self.around.below(place.row, place.at, mark(passage, label.start, label.end))
        return self._alone(place, label, owners, due, before)

    def _alone(
        self, place: Place, label: Label, owners: list[Mark], due: Mark | None, before: Span
    ) -> list[ActionDraft]:
        """The action that a label marks which says no more than whose it is."""
        entry, passage = place.entry, place.entry.passage
        below = None
        if owners and label.start <= entry.begin + 3:
            below = self.around.task(entry, place.row, place.at, place.earlier)
        words = self.around.operative(entry, before, place.earlier, owners, below)
        if words is None or self.around.heads(passage, words, owners):
            return []
        draft = label_draft(words, "label-alone", entry, mark(passage, label.start, label.end))
        draft.label_owners = owners
        draft.column_due = due or (deadline_behind(words, label.start) if words.passage is passage else None)
        draft.number = _number(passage, label)
        return [draft]

    def _worded(
        self, place: Place, label: Label, words: Mark, owners: list[Mark], due: Mark | None
    ) -> list[ActionDraft]:
        """The actions that the words behind a label tell: one, or one of each doer."""
        passage = place.entry.passage
        draft = label_draft(words, "label", place.entry, mark(passage, label.start, label.end))
        if not owners and due is None and (each := self.parts.each_led(draft)):
            return each
        line = self.reader.read(passage, words.start, words.end, labelled=True)
        draft.text, draft.label_owners, draft.column_due = line.text, owners, due
        draft.take(line)
        draft.number = _number(passage, label) or draft.number
        if passage.share(self.bold, words.start, words.end) > 0.8:
            draft.marked_by.append("bold")
            draft.rule = "bold-label"
        if words.text.endswith(":"):
            draft.more = _list_below(place.row, place.at)
        found = self.parts.of(draft)
        if len(found) == 1:
            text = found[0].text
            found[0].text = mark(text.passage, text.start, before_resolution(text.passage, text.start, text.end))
        if len(found) == 1 and passage.once(Tasks).subject(draft.text.start, draft.text.end) is None:
            owned_behind(draft, self.reader)
        return found


def _joined(text: str, labels: list[Label]) -> list[Label]:
    """The labels, those right in front of another taken for one with it: 'ACTION: AI-2: ask', 'TODO: ACTION: ask'."""
    out: list[Label] = []
    for label in labels:
        between = text[out[-1].end : label.start] if out else "x"
        if out and out[-1].who is None and not between.strip(" *_:") and "\n" not in between:
            label = label._replace(start=out.pop().start)
        out.append(label)
    return out


@cache
def _for() -> re.Pattern[str]:
    return re.compile(r"Actions? [Ff]or ")


def _inside(text: str, label: Label, end: int) -> int:
    """Where the bracket closes that a label stands in: '(Action: AB to ask)'."""
    opened = text[label.start - 1] if label.start else ""
    close = {"(": ")", "[": "]"}.get(opened)
    if close is None or text.count(close, label.start, label.end):
        return end
    depth = 1
    for at in range(label.end, end):
        depth += (text[at] == opened) - (text[at] == close)
        if not depth:
            return at if at > label.end + 3 else end
    return end


def _unclosed(words: Mark) -> Mark:
    """Owners without the end of a bracket that opened in front of their label."""
    while words.text.rstrip(" .").endswith((")", "]")) and "(" not in words.text:
        words = mark(words.passage, words.start, words.start + len(words.text.rstrip(" .")) - 1)
    return words


def _same_words(out: list[ActionDraft], draft: ActionDraft) -> bool:
    """Whether a label marks the words that the one before it does: they are one action.

    'ACTION: AB ACTION: CD', 'ACTION: ask a builder. Action by: CD'.
    """
    if not out or draft.rule != "label-alone" or (out[-1].rule != "label-alone" and out[-1].label_owners):
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
