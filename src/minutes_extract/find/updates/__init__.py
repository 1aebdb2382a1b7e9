"""What became of earlier actions: entries of an action log, in prose or in a table."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...lexicons import words as word_list
from ...segment.layout import ActionTable, Layout
from ...segment.passage import Passage, normal
from ..actions import is_new
from ..items import Agenda, Entry, ItemDraft
from ..labels import find_labels
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import subject, trailing_owners
from .patterns import patterns
from .status import Status, find_status


@dataclass(slots=True)
class UpdateDraft:
    """An earlier action under review, as found."""

    text: Mark
    rule: str
    item: ItemDraft | None = None
    number: Mark | None = None
    raised: Mark | None = None
    ref: Mark | None = None
    status: Status | None = None
    narrative: list[Mark] = field(default_factory=list)
    owners: list[Mark] = field(default_factory=list)  # words of an owner column
    due: Mark | None = None


class _Finder:
    def __init__(self, layout: Layout, agenda: Agenda) -> None:
        self.layout = layout
        self.agenda = agenda
        self.drafts: list[UpdateDraft] = []
        self.claimed: dict[int, int] = {}  # id of entry → from where on it is claimed
        self.last: UpdateDraft | None = None
        self._in_log: dict[int, bool] = {}  # of each item, by id

    def run(self) -> None:
        previous: ItemDraft | None = None
        for entry in self.agenda.entries:
            if entry.heading or entry.item is not previous:
                self.last = None
            previous = entry.item
            if entry.heading:
                continue
            self._entry(entry)
        for table in self.layout.tables:
            if table.log:
                self._table(table)

    def _entry(self, entry: Entry) -> None:
        _passage, text = entry.passage, entry.passage.text
        match = patterns()["entry"].match(text, entry.begin)
        in_log = self._in_log.get(id(entry.item))
        if in_log is None:
            in_log = self._in_log[id(entry.item)] = in_log_section(entry.item)
        draft: UpdateDraft | None = None
        pending = patterns()["pending"].match(text, entry.begin)
        if pending is not None:
            draft = self._pending(entry, pending)
        elif match is not None and (match["paren"] or match["bare"]) and match.end() < len(text) - 3:
            draft = self._with_header(entry, match)
        elif in_log:
            draft = self._bare(entry)
        else:
            draft = self._with_status_run(entry)
        if draft is not None:
            self.drafts.append(draft)
            self.last = draft
            self.claimed[id(entry)] = entry.begin
            return
        if self.last is not None and self._continues(entry):
            self.claimed[id(entry)] = entry.begin

    def _pending(self, entry: Entry, match: re.Match[str]) -> UpdateDraft:
        """'Action still pending: JB to write': the label itself says what became of it."""
        passage = entry.passage
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "status-label", entry.item)
        draft.status = find_status(mark(passage, *match.span("status")))
        return draft

    def _with_header(self, entry: Entry, match: re.Match[str]) -> UpdateDraft | None:
        passage = entry.passage
        inner, at = (match["paren"], match.start("paren")) if match["paren"] else (match["bare"], match.start("bare"))
        date = patterns()["date"].search(inner)
        if not date and not in_log_section(entry.item):
            return None
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "log-entry", entry.item)
        word = (match["word"] or "").lower()
        if match["number"]:
            shown = mark(passage, *match.span("number"))
            if word.startswith(("item", "min", "ref", "para")):
                draft.ref = shown
            else:
                draft.number = shown
        if date:
            draft.raised = mark(passage, at + date.start(), at + date.end())
            rest = inner[: date.start()] + " " * (date.end() - date.start()) + inner[date.end() :]
            ref = patterns()["ref"].search(rest)
            if ref and draft.ref is None:
                draft.ref = mark(passage, at + ref.start("ref"), at + ref.end("ref"))
        self._split(draft, passage, match.end())
        return draft

    def _bare(self, entry: Entry) -> UpdateDraft | None:
        """An entry of a log section without a date: a list item with a status."""
        passage, text = entry.passage, entry.passage.text
        head = patterns()["minute"].match(text, entry.begin) or patterns()["own_ref"].match(text, entry.begin)
        begin = head.end() if head else entry.begin
        letter = patterns()["letter"].match(text, begin)
        begin = letter.end() if letter else begin
        draft = UpdateDraft(mark(passage, begin, len(text)), "log-item", entry.item)
        if head:
            draft.ref = mark(passage, *head.span("ref"))
        self._split(draft, passage, begin)
        listed = passage.paragraph.kind == "list_item"
        task = subject(text, begin)
        if draft.status is None and not (head or (listed and task is not None)):
            return None
        if not (head or listed or letter) and (task is None or task.start > begin + 40):
            return None
        if find_labels(text[begin : begin + 30]):
            return None
        return draft

    def _with_status_run(self, entry: Entry) -> UpdateDraft | None:
        """Outside a log: a task with a status in bold or italics behind it."""
        passage, text = entry.passage, entry.passage.text
        styles = self.layout.document.styles
        runs = [r for s in (styles.bold, styles.italic) for r in passage.styled(s) if r[0] > entry.begin + 12]
        if not runs:
            return None
        run = max(runs)
        status = find_status(mark(passage, run[0], run[1]))
        ref = patterns()["own_ref"].match(text, entry.begin) or patterns()["minute"].match(text, entry.begin)
        head = ref or patterns()["dated_number"].match(text, entry.begin)
        begin = head.end() if head is not None else entry.begin
        task = subject(text, begin, run[0])
        if status is None or not status.leads or task is None or task.start > begin + 40 or find_labels(text):
            return None
        draft = UpdateDraft(mark(passage, begin, run[0]), "status-run", entry.item)
        if ref is not None:
            draft.ref = mark(passage, *ref.span("ref"))
        elif head is not None:
            draft.number = mark(passage, *head.span("number"))
        self._say(draft, mark(passage, run[0], len(text)))
        return draft

    def _split(self, draft: UpdateDraft, passage: Passage, begin: int) -> None:
        """Part the action as restated from what is said of it."""
        styles = self.layout.document.styles
        text = passage.text
        cut: int | None = _last_piece(passage, begin)
        italic = [r for r in passage.styled(styles.italic) if r[0] <= begin + 3 and r[1] > begin + 8]
        bold = [r for r in passage.styled(styles.bold) if r[0] > begin + 8]
        slanted = [r for r in passage.styled(styles.italic) if r[0] > begin + 8]
        status = find_status(mark(passage, *slanted[-1])) if slanted else None
        if not bold and status is not None and status.leads:
            bold = slanted[-1:]
        if cut is not None:
            pass
        elif italic and italic[0][1] < len(text):
            cut = italic[0][1]
        elif italic:
            cut = len(text)
        elif bold:
            cut = bold[0][0]
        else:
            cut = status_cut(passage, begin)
        if cut is None or cut >= len(text.rstrip()):
            draft.text = mark(passage, begin, len(text))
            return
        draft.text = strip_dash(mark(passage, begin, cut))
        self._say(draft, mark(passage, cut, len(text)))

    def _say(self, draft: UpdateDraft, words: Mark) -> None:
        """Add what is said of an action: its status, and the rest as narrative."""
        start = words.start
        while start < words.end and words.passage.text[start] in " –-:;,":
            start += 1
        words = mark(words.passage, start, words.end)
        if not words.text:
            return
        if draft.status is None:
            draft.status = find_status(words)
            if draft.status is not None and draft.status.leads:
                words = mark(words.passage, draft.status.mark.end, words.end)
                begin = words.start
                while begin < words.end and words.passage.text[begin] in " .–-:;,":
                    begin += 1
                words = mark(words.passage, begin, words.end)
        if words.text:
            draft.narrative.append(words)

    def _continues(self, entry: Entry) -> bool:
        """Whether a paragraph goes on about the entry before it."""
        assert self.last is not None
        passage, text = entry.passage, entry.passage.text
        if find_labels(text):
            return False
        bold = passage.share(self.layout.document.styles.bold) > 0.8
        words = mark(passage, entry.begin, len(text))
        status = find_status(words)
        tasks = trailing_owners(text) is not None or patterns()["agreed"].search(text) is not None
        if tasks and not (status is not None and status.leads):
            return False
        if self.last.status is None and not self.last.narrative and (bold or (status is not None and status.leads)):
            self._say(self.last, words)
            return True
        return False

    # tables

    def _table(self, table: ActionTable) -> None:
        item = self._item_at(table.position)
        for unit in table.units:
            action = unit.get("action") or unit.get("body")
            if not action or is_new(unit):
                continue
            text = action[0]
            for more in action[1:]:
                text = text.joined(more)
            draft = UpdateDraft(mark(text, 0, len(text.text)), "log-table", item)
            for passage in unit.get("number")[:1]:
                draft.number = mark(passage, 0, len(passage.text))
            for passage in unit.refs[:1]:
                draft.ref = mark(passage, 0, len(passage.text))
            for passage in unit.get("raised")[:1]:
                draft.raised = mark(passage, 0, len(passage.text))
            draft.owners = [mark(p, 0, len(p.text)) for p in unit.owners]
            for passage in unit.dues[:1]:
                draft.due = mark(passage, 0, len(passage.text))
            for passage in unit.get("status"):
                self._say(draft, mark(passage, 0, len(passage.text)))
            if draft.status is None and not unit.get("status"):
                self._split(draft, text, 0)
            self.drafts.append(draft)

    def _item_at(self, position: int) -> ItemDraft | None:
        units = {id(u) for u in self.layout.units[:position]}
        item: ItemDraft | None = None
        for entry in self.agenda.entries:
            if id(entry.unit) in units:
                item = entry.item
        return item


def _last_piece(passage: Passage, begin: int) -> int | None:
    """Where the last of several cells begins, if it is a status."""
    offset, _, length = passage.pieces[-1]
    if len(passage.pieces) < 2 or offset <= begin:
        return None
    status = find_status(mark(passage, offset, offset + length))
    return offset if status is not None and status.leads else None


def in_log_section(item: ItemDraft | None) -> bool:
    """Whether an item, or one above it, reviews earlier actions."""
    while item is not None:
        if item.heading is not None:
            key = normal(item.heading.text)
            if key in word_list("headings.log.titles") or patterns()["log_heading"].search(key):
                return True
        item = item.parent
    return False


def status_cut(passage: Passage, begin: int) -> int | None:
    """Where the first sentence after the first begins that opens with a status."""
    text = passage.text
    spans = [(max(a, begin), b) for a, b in passage.once(sentences) if b > begin]
    for a, b in spans[1:]:
        found = find_status(mark(passage, a, b))
        if found is not None and found.leads:
            return a
    dash = patterns()["dash_status"].search(text, begin + 10)
    return dash.start() if dash else None


def strip_dash(words: Mark) -> Mark:
    end = words.end
    while end > words.start and words.passage.text[end - 1] in " –-:;":
        end -= 1
    return mark(words.passage, words.start, end)


def find_updates(layout: Layout, agenda: Agenda) -> tuple[list[UpdateDraft], dict[int, int]]:
    """The reviewed actions, and the entries (by id) that they take up."""
    finder = _Finder(layout, agenda)
    finder.run()
    return finder.drafts, finder.claimed
