"""What stands round a label that is alone: the points or the task below it, the sentence above that it marks."""

from __future__ import annotations

from ...segment.passage import Passage
from ..items import Entry
from ..labels import find_labels
from ..lines import LineReader
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import Tasks, imperative, passive
from .model import ActionDraft
from .operative import operative, sets_task
from .patterns import patterns

Span = tuple[int, int]


class Around:
    """Looks above and below a label; `following` is the line after the row."""

    def __init__(self, reader: LineReader) -> None:
        self.reader = reader
        self.following: Entry | None = None
        self.claimed: dict[int, int] = {}  # entries that are reviews of earlier actions
        self.titles = set[int]()  # passages that name whose tasks the list below them holds
        self.boxed = False  # whether a label alone on its line has headed the task below it

    def below(self, row: list[Entry], index: int, label: Mark) -> list[ActionDraft]:
        """A label on a line of its own marks the line below it, or the points of the list below it."""
        out: list[ActionDraft] = []
        first = row[index + 1].passage.paragraph
        for entry in row[index + 1 :]:
            paragraph = entry.passage.paragraph
            ordinal = patterns()["enumerated"].match(entry.passage.text, entry.begin)
            listed = paragraph.kind == "list_item" or ordinal is not None
            if entry.heading or id(entry) in self.claimed or find_labels(entry.passage.text) or (out and not listed):
                break
            begin = ordinal.end() if ordinal is not None else entry.begin
            words = mark(entry.passage, begin, len(entry.passage.text))
            if out and paragraph.level > first.level:
                out[-1].more.append(words)
                continue
            line = self.reader.read(entry.passage, words.start, words.end, labelled=True)
            out.append(ActionDraft(line.text, "label-above", entry.item, entry.unit, ["label"], label))
            out[-1].take(line)
            if not listed:
                break
        return out

    def another(self, entry: Entry, before: Entry | None, last: ActionDraft) -> ActionDraft | None:
        """What the label of the line above marks as well: 'ACTION: Ann to ask', and on the next line 'Carl to pay'."""
        near = before is not None and last.text.passage is before.passage and entry.item is before.item
        led = last.rule in ("label", "bold-label", "label-above") and last.label is not None and not last.label_owners
        text = entry.passage.text
        if not (near and led) or entry.heading or len(text) > 240 or not self._bids(last.text):
            return None
        words = mark(entry.passage, entry.begin, len(text))
        if len(entry.passage.once(sentences)) > 1 or find_labels(text) or not self._bids(words):
            return None
        return ActionDraft(words, "label-above", entry.item, entry.unit, ["label"], last.label)

    def _bids(self, words: Mark) -> bool:
        """Whether words begin with people of the document who are to do something."""
        found = words.passage.once(Tasks).subject(words.start, words.end)
        if found is None or found.cue != "to" or found.start > words.start + 1:
            return False
        return all(self.reader.knows(words.passage.text[a:b]) for a, b in found.parts)

    def task(self, entry: Entry, row: list[Entry], index: int, earlier: list[Entry]) -> Mark | None:
        """The task on the line below a label that is a line of its own: 'Action Treasurer by 31 May', as a box begins.

        None between the points of a list, and where such a label ends the row: there each marks what is above it.
        """
        after = row[index + 1] if index + 1 < len(row) else self.following
        if after is None or after.heading or after.item is not entry.item or find_labels(after.passage.text):
            return None
        if earlier and earlier[-1].passage.paragraph.kind == after.passage.paragraph.kind == "list_item":
            return None
        if earlier and not self.boxed and _ends_in_label(row, index):
            return None
        text = after.passage.text[after.begin :]
        told = passive(text) or imperative(text) or after.passage.once(Tasks).subject(after.begin) is not None
        return mark(after.passage, after.begin, len(after.passage.text)) if told and len(text) < 240 else None

    def heads(self, passage: Passage, above: Mark | None, owners: list[Mark]) -> bool:
        """Whether a label names whose tasks the list below it holds, and no sentence above it sets one."""
        listed = id(passage) in self.titles and bool(owners)
        return listed and (above is None or not sets_task(above, owners, self.reader.same))

    def operative(
        self, entry: Entry, before: Span, earlier: list[Entry], owners: list[Mark], below: Mark | None = None
    ) -> Mark | None:
        """The sentence that a label after it marks: the last one that gives a task, or the last; `below`: the task below.

        That one counts where no sentence above sets a task, and from then on.
        """
        begin, end = before
        above: Mark | None = None
        if end > entry.begin + 3:
            above = operative(entry.passage, begin, end, owners, self.reader.same)
        elif (previous := next((e for e in reversed(earlier) if not e.heading), None)) is not None:
            end = len(previous.passage.text)
            above = operative(previous.passage, previous.begin, end, owners, self.reader.same)
        if below is not None and (self.boxed or above is None or not sets_task(above, owners, self.reader.same)):
            self.boxed = True
            return below
        return above


_LABEL_ALONE = 40  # letters of a label with its owners


def _ends_in_label(row: list[Entry], index: int) -> bool:
    """Whether the last line of an item, behind the label at `index`, is such a label too."""
    here = row[index].item
    last = next((e for e in reversed(row[index + 1 :]) if e.item is here and not e.heading), None)
    text = last.passage.text[last.begin :] if last is not None else ""
    return 0 < len(text) < _LABEL_ALONE and any(label.start == 0 for label in find_labels(text))
