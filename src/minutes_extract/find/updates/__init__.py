"""What became of earlier actions: entries of an action log, in prose, in lists or in a table."""

from __future__ import annotations

import re

from ...segment.layout import Layout
from ...segment.passage import Passage
from ..items import Agenda, Entry, ItemDraft
from ..labels import Label, find_labels
from ..lines import Knows, LineReader, nobody
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..sections import Section, find_sections, section_kind
from ..status import find_status
from ..tasks import Tasks, split_owners, trailing_owners
from .model import UpdateDraft
from .patterns import patterns
from .split import say, split, status_cut, strip_dash
from .tables import table_updates

__all__ = ["UpdateDraft", "find_updates", "status_cut", "strip_dash"]


class _Finder:
    def __init__(self, layout: Layout, agenda: Agenda, sections: dict[int, Section], knows: Knows) -> None:
        self.layout = layout
        self.styles = layout.document.styles
        self.agenda = agenda
        self.sections = sections
        self.reader = LineReader(self.styles, knows)
        self.marked_new = self._summaries()
        self.drafts: list[UpdateDraft] = []
        self.claimed: dict[int, int] = {}  # id of entry → from where on it is claimed
        self.last: UpdateDraft | None = None
        self.level = 0  # list depth of the last entry

    def run(self) -> None:
        previous: ItemDraft | None = None
        for entry in self.agenda.entries:
            if (entry.heading and id(entry) not in self.sections) or entry.item is not previous:
                self.last = None
            previous = entry.item
            if not entry.heading or id(entry) in self.sections:
                self._entry(entry)
        for table in self.layout.tables:
            if table.log:
                self.drafts += table_updates(table, self._item_at(table.position), self.styles)

    def _summaries(self) -> set[int]:
        """Titles of lists that mark their new actions: what else stands there is of earlier ones."""
        new = patterns()["new"]
        return {
            id(section.title)
            for entry in self.agenda.entries
            if (section := self.sections.get(id(entry))) is not None and new.match(entry.passage.text)
        }

    def _entry(self, entry: Entry) -> None:
        text = entry.passage.text
        section = self.sections.get(id(entry))
        in_log = section is not None and section.kind == "log"
        if section is not None and in_log and section.heads:
            self.claimed[id(entry)] = entry.begin
            return
        if in_log and self.last is not None and self._below(entry):
            return
        match = patterns()["entry"].match(text, entry.begin)
        draft: UpdateDraft | None = None
        pending = patterns()["pending"].match(text, entry.begin)
        if pending is not None:
            draft = self._pending(entry, pending)
        elif match is not None and (match["paren"] or match["bare"]) and match.end() < len(text) - 3:
            draft = self._with_header(entry, match, in_log)
        if draft is None and section is not None and in_log:
            draft = self._bare(entry, section)
        elif draft is None and section is not None and id(section.title) in self.marked_new:
            draft = self._of_summary(entry)
        elif draft is None:
            draft = self._with_status_run(entry)
        if draft is not None:
            self._add(entry, draft, section if in_log else None)
            return
        if self.last is not None and self._continues(entry):
            self.claimed[id(entry)] = entry.begin

    def _add(self, entry: Entry, draft: UpdateDraft, section: Section | None) -> None:
        if section is not None and section.owner is not None and not draft.named:
            draft.named = [section.owner]
        self.drafts.append(draft)
        self.last, self.level = draft, entry.passage.paragraph.level
        self.claimed[id(entry)] = entry.begin

    def _below(self, entry: Entry) -> bool:
        """Take up a line that stands below the last entry and speaks of it."""
        assert self.last is not None
        labels = find_labels(entry.passage.text)
        if labels and labels[0].start <= entry.begin + 1 and self._only_named(entry, labels[0].end):
            self.last.named = self.last.named or self._named(entry, labels[0].end)
            self.claimed[id(entry)] = entry.begin
            return True
        paragraph, words = entry.passage.paragraph, mark(entry.passage, entry.begin, len(entry.passage.text))
        deeper = paragraph.kind == "list_item" and (paragraph.level > self.level or not paragraph.first)
        status = find_status(words)
        if not deeper and not (self.last.status is None and status is not None and status.leads):
            return False
        if find_labels(words.text):
            return False
        say(self.last, words)
        self.claimed[id(entry)] = entry.begin
        return True

    def _pending(self, entry: Entry, match: re.Match[str]) -> UpdateDraft:
        """'Action still pending: JB to write': the label itself says what became of it."""
        passage = entry.passage
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "status-label", entry.item)
        draft.status = find_status(mark(passage, *match.span("status")))
        return draft

    def _with_header(self, entry: Entry, match: re.Match[str], in_log: bool) -> UpdateDraft | None:
        passage = entry.passage
        inner, at = (match["paren"], match.start("paren")) if match["paren"] else (match["bare"], match.start("bare"))
        date = patterns()["date"].search(inner)
        if not date and not (in_log and match["number"] and line_patterns()["owners"].fullmatch(inner) is None):
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
        split(draft, passage, match.end(), len(passage.text), self.styles)
        return draft

    def _bare(self, entry: Entry, section: Section) -> UpdateDraft | None:
        """An entry of a log section without a date: a list item, a number, a status."""
        passage, text = entry.passage, entry.passage.text
        head = patterns()["minute"].match(text, entry.begin) or patterns()["own_ref"].match(text, entry.begin)
        begin = head.end() if head else entry.begin
        letter = patterns()["letter"].match(text, begin)
        begin = letter.end() if letter else begin
        said = self._speaker(entry, begin)
        labels = [] if said else find_labels(text[begin:])
        end, named, number = len(text), list[Mark](), None
        if labels and self._only_named(entry, begin + labels[0].end):
            end, named = begin + labels[0].start, self._named(entry, begin + labels[0].end)
        elif labels and section.sure and not self._deeper(entry):
            named = [mark(passage, begin + a, begin + b) for a, b in _who(text[begin:], labels[0])]
            number = _number(passage, begin, labels[0])
            begin += labels[0].end
        elif labels and (section.sure or labels[0].start < 30):
            return None
        line = self.reader.read(passage, begin, end, log=True)
        draft = UpdateDraft(line.text, "log-item", entry.item, number=number, named=named)
        draft.take(line)
        if head:
            draft.ref = mark(passage, *head.span("ref"))
        split(draft, passage, line.start, line.end, self.styles)
        listed = passage.paragraph.kind == "list_item"
        task = passage.once(Tasks).subject(line.start)
        plain = section.sure and patterns()["told"].match(draft.text.text) is None
        cited = head is not None and not _counts(entry.item, head["ref"])
        known = cited or (
            (listed or head is not None)
            and _direct(entry.item, section)
            and (task is not None or plain or bool(line.owners))
        )
        if (draft.status is None and not known) or patterns()["nothing"].match(draft.text.text):
            return None
        led = head is not None or listed or letter is not None or bool(draft.number or draft.named)
        if not led and (task is None or task.start > line.start + 40):
            return None
        return draft

    def _only_named(self, entry: Entry, at: int) -> bool:
        """Whether nothing but owners, and perhaps a date, follows a label."""
        rest = entry.passage.text[at:]
        found = line_patterns()["owners"].match(rest)
        return found is not None and len(rest) < 60 and patterns()["dated_end"].fullmatch(rest, found.end()) is not None

    def _named(self, entry: Entry, at: int) -> list[Mark]:
        text = entry.passage.text
        found = line_patterns()["owners"].match(text, at)
        spans = split_owners(text, at, found.end()) if found is not None else []
        return [mark(entry.passage, a, b) for a, b in spans]

    def _deeper(self, entry: Entry) -> bool:
        """Whether a line stands in a list below the last entry: its label marks a new action."""
        paragraph = entry.passage.paragraph
        return self.last is not None and paragraph.kind == "list_item" and paragraph.level > self.level

    def _speaker(self, entry: Entry, begin: int) -> bool:
        """Whether a tracker's robot says the line."""
        return patterns()["tracked"].match(entry.passage.text, begin) is not None

    def _of_summary(self, entry: Entry) -> UpdateDraft | None:
        """A line of a summary that is marked as one of an earlier action: '[PENDING] ACTION: …'."""
        passage, text = entry.passage, entry.passage.text
        labels = find_labels(text, frozenset(a for a, _ in passage.styled(self.styles.bold)))
        if not labels:
            return None
        lead = self.reader.read(passage, entry.begin, labels[0].start)
        if lead.new or lead.status is None:
            return None
        line = self.reader.read(passage, labels[0].end, len(text))
        draft = UpdateDraft(line.text, "log-item", entry.item, status=lead.status)
        draft.take(line)
        return draft

    def _with_status_run(self, entry: Entry) -> UpdateDraft | None:
        """Outside a log: a task with a status in bold or italics behind it."""
        passage, text = entry.passage, entry.passage.text
        runs = [r for s in (self.styles.bold, self.styles.italic) for r in passage.styled(s) if r[0] > entry.begin + 12]
        if not runs:
            return None
        run = max(runs)
        status = find_status(mark(passage, run[0], run[1]))
        if status is None or not status.leads:
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

    def _continues(self, entry: Entry) -> bool:
        """Whether a paragraph goes on about the entry before it."""
        assert self.last is not None
        passage, text = entry.passage, entry.passage.text
        if find_labels(text):
            return False
        bold = passage.share(self.styles.bold) > 0.8
        words = mark(passage, entry.begin, len(text))
        status = find_status(words)
        tasks = trailing_owners(text) is not None or patterns()["agreed"].search(text) is not None
        if tasks and not (status is not None and status.leads):
            return False
        if self.last.status is None and not self.last.narrative and (bold or (status is not None and status.leads)):
            say(self.last, words)
            return True
        return False

    def _item_at(self, position: int) -> ItemDraft | None:
        units = {id(u) for u in self.layout.units[:position]}
        item: ItemDraft | None = None
        for entry in self.agenda.entries:
            if id(entry.unit) in units:
                item = entry.item
        return item


def _who(text: str, label: Label) -> list[tuple[int, int]]:
    return split_owners(text, *label.who) if label.who is not None else []


def _number(passage: Passage, begin: int, label: Label) -> Mark | None:
    if not label.number:
        return None
    at = passage.text.index(label.number, begin + label.start)
    return mark(passage, at, at + len(label.number))


def find_updates(
    layout: Layout, agenda: Agenda, sections: dict[int, Section] | None = None, knows: Knows = nobody
) -> tuple[list[UpdateDraft], dict[int, int]]:
    """The reviewed actions, and the entries (by id) that they take up."""
    finder = _Finder(layout, agenda, find_sections(layout, agenda) if sections is None else sections, knows)
    finder.run()
    return finder.drafts, finder.claimed


def _direct(item: ItemDraft | None, section: Section) -> bool:
    """Whether a line stands in the review itself, not under a matter that arose and has a heading of its own."""
    above = item.parent if item is not None else None
    return (
        section.sure
        or above is None
        or item is None
        or item.heading is None
        or section_kind(item.heading.text) == "log"
    )


def _counts(item: ItemDraft | None, ref: str) -> bool:
    """Whether a number only counts the paragraphs of an item: '4.2' under '4'."""
    number = item.number_text if item is not None else None
    return number is not None and ref.startswith(number.removesuffix(".0") + ".")
