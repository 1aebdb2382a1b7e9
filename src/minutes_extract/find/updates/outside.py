"""Entries that stand outside a review, and are told by what they cite or by a status in other type behind them."""

from __future__ import annotations

from ...document.tree import BOLD, ITALIC, Styles
from ..items import Entry
from ..labels import find_labels
from ..mentions import mark
from ..status import led_status
from ..tasks import Tasks, imperative
from .front import dated_by, day_cited
from .model import UpdateDraft
from .patterns import patterns
from .split import say, split


class Outside:
    """Makes an update of a line that stands in no review, or None."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.apart = [ranges for ranges in (styles.bold, styles.italic) if ranges.starts]

    def cited(self, entry: Entry) -> UpdateDraft | None:
        """An entry outside a review that names the meeting and its minute, and says what became of it."""
        passage, text = entry.passage, entry.passage.text
        head = day_cited(text, entry.begin, alone=False)
        if head is None:
            return self._cited_behind(entry)
        draft = UpdateDraft(mark(passage, head.end(), len(text)), "log-entry", entry.item)
        split(draft, passage, head.end(), len(text), self.styles)
        if draft.status is None or not draft.text.text:
            return None
        dated_by(draft, passage, head)
        return draft

    def _cited_behind(self, entry: Entry) -> UpdateDraft | None:
        """A task, the meeting it is from, and what became of it: 'AB to ask the builder (8/7/26, 7.2) – refused.'"""
        passage, text = entry.passage, entry.passage.text
        found = patterns()["cited_behind"].search(text, entry.begin + 10) if "(" in text else None
        task = passage.once(Tasks).subject(entry.begin, found.start()) if found is not None else None
        if found is None or task is None or task.start > entry.begin + 3 or passage.once(find_labels):
            return None
        draft = UpdateDraft(mark(passage, entry.begin, found.start()), "log-entry", entry.item)
        draft.raised = mark(passage, *found.span("raised"))
        draft.ref = mark(passage, *found.span("ref")) if found["ref"] else None
        say(draft, mark(passage, found.end(), len(text)))
        return draft

    def minuted(self, entry: Entry, reviewing: bool) -> UpdateDraft | None:
        """A task behind the minute that it is from, and what became of it: 'Minute 4.1 – AB to ask the builder: done.'

        `reviewing`: a line above says that earlier actions follow; then the number of an action counts as well.
        """
        passage, text = entry.passage, entry.passage.text
        head = patterns()["minute"].match(text, entry.begin)
        if head is None:
            return None
        action = "ction" in text[head.start() : head.start("ref")].lower()
        if (action and not reviewing) or find_labels(text[head.end() :]):
            return None
        task = passage.once(Tasks).subject(head.end())
        if (task is None or task.start > head.end() + 3) and not imperative(text[head.end() :]):
            return None
        draft = UpdateDraft(mark(passage, head.end(), len(text)), "log-entry", entry.item)
        split(draft, passage, head.end(), len(text), self.styles)
        if draft.status is None or not draft.status.leads or not draft.text.text:
            return None
        shown = mark(passage, *head.span("ref"))
        if action:
            draft.number = shown
        else:
            draft.ref = shown
        return draft

    def with_status_run(self, entry: Entry) -> UpdateDraft | None:
        """Outside a log: a task with a status in bold or italics behind it."""
        passage, text = entry.passage, entry.passage.text
        if not passage.may_be(BOLD | ITALIC):
            return None
        runs = [r for s in self.apart for r in passage.styled(s) if r[0] > entry.begin + 12]
        if not runs:
            return None
        run = max(runs)
        if led_status(mark(passage, run[0], run[1])) is None or _within_sentence(text, *run):
            return None
        ref = patterns()["own_ref"].match(text, entry.begin) or patterns()["minute"].match(text, entry.begin)
        head = ref or patterns()["dated_number"].match(text, entry.begin)
        begin = head.end() if head is not None else entry.begin
        task = passage.once(Tasks).subject(begin, run[0])
        if task is None or task.start > begin + 40 or find_labels(text):
            return None
        draft = UpdateDraft(mark(passage, begin, run[0]), "status-run", entry.item)
        if ref is not None:
            draft.ref = mark(passage, *ref.span("ref"))
        elif head is not None:
            draft.number = mark(passage, *head.span("number"))
        say(draft, mark(passage, run[0], len(text)))
        return draft


def _within_sentence(text: str, start: int, end: int) -> bool:
    """Whether the sentence in front of a run goes on behind it: 'it was **RESOLVED** that the fees be raised'."""
    return text[:start].rstrip()[-1:].isalnum() and text[end:].lstrip()[:1].islower()
