"""Actions: labelled, bold, in a table of actions, or given an owner in a column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ...segment.layout import ActionTable, Layout
from ...segment.rows import Unit
from ..items import Agenda, Entry, ItemDraft
from ..labels import Label, find_labels, hinted
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import imperative, split_owners, subject, trailing_owners
from ..words import stands_in
from .patterns import patterns


@dataclass(slots=True)
class ActionDraft:
    """An action as found; its row's refs, owners and dates are given to it when rows are aligned."""

    text: Mark
    rule: str
    item: ItemDraft | None = None
    unit: Unit | None = None
    marked_by: list[str] = field(default_factory=list)
    label: Mark | None = None
    number: Mark | None = None
    more: list[Mark] = field(default_factory=list)  # list items or repeats that belong to it
    label_owners: list[Mark] = field(default_factory=list)
    column_owners: list[Mark] = field(default_factory=list)
    column_due: Mark | None = None
    ref: Mark | None = None
    status: Mark | None = None
    position: int = 0  # paragraph of the row it stands in

    @property
    def start(self) -> int:
        return self.text.ranges()[0][0]


class _Finder:
    def __init__(self, layout: Layout, agenda: Agenda, claimed: dict[int, int]) -> None:
        self.layout = layout
        self.styles = layout.document.styles
        self.agenda = agenda
        self.claimed = claimed
        self.drafts: list[ActionDraft] = []

    def run(self) -> list[ActionDraft]:
        rows: list[list[Entry]] = []
        for entry in self.agenda.entries:
            if rows and entry.unit is rows[-1][0].unit and entry.unit.tabular:
                rows[-1].append(entry)
            else:
                rows.append([entry])
        before: list[Entry] = []
        for row in rows:
            self._row(row, before)
            before = row
        for table in self.layout.tables:
            self._table(table)
        return self.drafts

    def _row(self, row: list[Entry], before: list[Entry]) -> None:
        found: list[ActionDraft] = []
        for i, entry in enumerate(row):
            if entry.heading or id(entry) in self.claimed:
                continue
            earlier = row[:i] if row[0].unit.tabular else before
            found += self._labelled(entry, row, i, earlier)
        marked = {id(d.text.passage) for d in found} | {id(d.label.passage) for d in found if d.label}
        wanted = len(row[0].unit.owners)
        if not found and wanted:
            found = self._by_column(row)
            marked = {id(d.text.passage) for d in found}
        for entry in row:
            if not (entry.heading or id(entry.passage) in marked or id(entry) in self.claimed):
                found += self._bold(entry, row, enough=0 < wanted <= len(found))
        order = {id(e.passage): n for n, e in enumerate(row)}
        for draft in found:
            draft.position = order.get(id(draft.text.passage), 0)
        found.sort(key=lambda d: d.start)
        self.drafts += found

    # labels

    def _labelled(self, entry: Entry, row: list[Entry], index: int, earlier: list[Entry]) -> list[ActionDraft]:
        passage, text = entry.passage, entry.passage.text
        if not passage.once(hinted):
            return []
        bold = passage.styled(self.styles.bold)
        labels = [x for x in find_labels(text, frozenset(a for a, _ in bold)) if x.start >= entry.begin]
        out: list[ActionDraft] = []
        for n, label in enumerate(labels):
            end = labels[n + 1].start if n + 1 < len(labels) else len(text)
            draft = self._one(entry, row, index, label, self._extent(text, label, end, bold), earlier)
            if draft is not None:
                out += draft
        return out

    def _extent(self, text: str, label: Label, end: int, bold: list[tuple[int, int]]) -> int:
        """Where a labelled action ends: with its bold run where that ends a sentence."""
        for a, b in bold:
            if a <= label.end < b - 3 and b < end:
                if text[a:b].rstrip()[-1:] in ".!?" and text[b:end].strip()[:1].isupper():
                    return b
        return end

    def _one(
        self, entry: Entry, row: list[Entry], index: int, label: Label, end: int, earlier: list[Entry]
    ) -> list[ActionDraft] | None:
        passage, text = entry.passage, entry.passage.text
        label_mark = mark(passage, label.start, label.end)
        words = mark(passage, label.end, end)
        owners: list[Mark] = []
        if label.who is not None:
            owners = [mark(passage, a, b) for a, b in split_owners(text, *label.who)]
        named = patterns()["owner_colon"].match(words.text)
        if named is not None and not owners:
            owners = [mark(passage, a, b) for a, b in split_owners(text, words.start, words.start + named.end("who"))]
            words = mark(passage, words.start + named.end(), end)
        squared = patterns()["squared"].match(words.text)
        if squared is not None and not owners:
            owners = [
                mark(passage, a, b)
                for a, b in split_owners(text, words.start + squared.start("who"), words.start + squared.end("who"))
            ]
            words = mark(passage, words.start + squared.end(), end)
        if not words.text or self._only_owners(words):
            if words.text:
                owners += [mark(passage, a, b) for a, b in split_owners(text, words.start, words.end)]
            if not owners and index + 1 < len(row) and not words.text:
                return self._below(row, index, label_mark)
            operative = self._operative(entry, label.start, earlier)
            if operative is None:
                return None
            draft = ActionDraft(operative, "label-alone", entry.item, entry.unit, ["label"], label_mark)
            draft.label_owners = owners
            return [draft]
        draft = ActionDraft(words, "label", entry.item, entry.unit, ["label"], label_mark, label_owners=owners)
        if label.number:
            at = text.index(label.number, label.start)
            draft.number = mark(passage, at, at + len(label.number))
        if passage.share(self.styles.bold, words.start, words.end) > 0.8:
            draft.marked_by.append("bold")
            draft.rule = "bold-label"
        if words.text.endswith(":"):
            draft.more = self._list_below(row, index)
        return self._by_doer(draft)

    def _only_owners(self, words: Mark) -> bool:
        return bool(patterns()["owners_only"].fullmatch(words.text)) and len(words.text) < 40

    def _below(self, row: list[Entry], index: int, label: Mark) -> list[ActionDraft] | None:
        """A label on a line of its own marks the line below it."""
        entry = row[index + 1]
        if find_labels(entry.passage.text) or entry.heading:
            return None
        words = mark(entry.passage, entry.begin, len(entry.passage.text))
        return [ActionDraft(words, "label-above", entry.item, entry.unit, ["label"], label)]

    def _operative(self, entry: Entry, start: int, earlier: list[Entry]) -> Mark | None:
        """The sentence that a label after it marks: the last one that gives a task, or the last."""
        if start > entry.begin + 3:
            passage, end = entry.passage, start
            begin = entry.begin
        else:
            previous = next((e for e in reversed(earlier) if not e.heading), None)
            if previous is None:
                return None
            passage, begin, end = previous.passage, previous.begin, len(previous.passage.text)
        spans = [(max(a, begin), b) for a, b in sentences(passage.text[:end]) if b > begin]
        if not spans:
            return None
        for a, b in reversed(spans[-3:]):
            if patterns()["task"].search(passage.text, a, b):
                return mark(passage, a, b)
        return mark(passage, *spans[-1])

    def _list_below(self, row: list[Entry], index: int) -> list[Mark]:
        out: list[Mark] = []
        for entry in row[index + 1 :]:
            if entry.passage.paragraph.kind != "list_item" or find_labels(entry.passage.text):
                break
            out.append(mark(entry.passage, 0, len(entry.passage.text)))
        return out

    def _by_doer(self, draft: ActionDraft) -> list[ActionDraft]:
        """Sentences with different doers under one label are actions of their own."""
        passage = draft.text.passage
        spans = [(a + draft.text.start, b + draft.text.start) for a, b in sentences(draft.text.text)]
        if len(spans) < 2 or draft.label_owners:
            return [draft]
        doers = [self._doer(passage.text, a, b) for a, b in spans]
        groups: list[tuple[int, int, str]] = []
        for (a, b), who in zip(spans, doers, strict=True):
            if groups and (who is None or who == groups[-1][2] or groups[-1][2] == ""):
                groups[-1] = (groups[-1][0], b, groups[-1][2] or who or "")
            else:
                groups.append((a, b, who or ""))
        if len(groups) < 2:
            return [draft]
        out = []
        for a, b, _ in groups:
            part = ActionDraft(
                mark(passage, a, b), draft.rule, draft.item, draft.unit, list(draft.marked_by), draft.label
            )
            out.append(part)
        out[0].number = draft.number
        out[-1].more = draft.more
        return out

    def _doer(self, text: str, a: int, b: int) -> str | None:
        found = subject(text, a, b)
        if found is None or found.start - a > 2:
            return None
        words = " ".join(text[x:y].lower() for x, y in found.parts)
        return None if patterns()["pronoun"].match(words) or found.cue != "to" else words

    # bold

    def _bold(self, entry: Entry, row: list[Entry], enough: bool) -> list[ActionDraft]:
        """Bold sentences that give someone a task."""
        passage = entry.passage
        if passage.share(self.styles.bold, entry.begin) == 0.0:
            return []
        out: list[ActionDraft] = []
        for a, b in passage.once(sentences):
            a = max(a, entry.begin)
            if b - a < 12 or passage.share(self.styles.bold, a, b) < 0.9:
                continue
            words = mark(passage, a, b)
            owned = bool(row[0].unit.owners) and not enough
            if gives_task(words.text, owned):
                out.append(ActionDraft(words, "bold-task", entry.item, entry.unit, ["bold"]))
        return out

    # the owner column alone

    def _by_column(self, row: list[Entry]) -> list[ActionDraft]:
        unit = row[0].unit
        entries = [e for e in row if not e.heading and id(e) not in self.claimed]
        owners = [p for p in unit.owners if not patterns()["no_owner"].fullmatch(p.text)]
        if not entries or not owners:
            return []
        choices: list[tuple[int, Mark, Entry]] = []
        for n, entry in enumerate(entries):
            for a, b in entry.passage.once(sentences):
                if b > entry.begin:
                    choices.append((n, mark(entry.passage, max(a, entry.begin), b), entry))
        if len(choices) > len(owners):
            names = [_name().findall(owner.text) for owner in owners]
            weighed = [
                (self._weight(words, names) + n * 0.01, choice) for choice in choices for n, words, _ in [choice]
            ]
            choices = [choice for _, choice in sorted(weighed, key=lambda w: -w[0])[: len(owners)]]
        best = sorted(choices, key=lambda c: c[1].ranges()[0])
        return [ActionDraft(words, "owner-column", e.item, unit, ["column"]) for _, words, e in best]

    def _weight(self, words: Mark, owners: list[list[str]]) -> float:
        """How likely a sentence is the action of a row whose owners have these names."""
        text, find = words.text, patterns()
        bold = words.passage.share(self.styles.bold, words.start, words.end) > 0.9
        doer = subject(text)
        score = 1.0 * bool(find["task"].search(text)) + 0.5 * (doer is not None)
        at_start = doer is not None and doer.start < 40
        score += 0.7 * (at_start and doer is not None and doer.cue == "to") + 0.3 * bool(find["will"].search(text))
        told = imperative(text)
        tasked = score > 0 or told
        score += (1.2 if tasked else 0.6) * bold + 1.0 * told - 2.0 * bool(find["not_task"].search(text))
        score += 0.5 * (words.start <= 1 and words.end >= len(words.passage.text) - 1)
        score += 0.5 * bool(find["to_be"].search(text)) + 1.0 * bool(find["asked"].search(text))
        score -= 0.8 * bool(find["unsure"].search(text)) + 0.8 * text.endswith(":")
        for names in owners:
            if any(stands_in(name, text) for name in names):
                score += 1.0
        return score

    # tables of actions

    def _table(self, table: ActionTable) -> None:
        for unit in table.units:
            action = unit.get("action") or unit.get("body")
            if not action or patterns()["no_action"].match(action[0].text) or (table.log and not is_new(unit)):
                continue
            text = action[0]
            for more in action[1:]:
                text = text.joined(more)
            draft = ActionDraft(mark(text, 0, len(text.text)), "action-table", None, unit, ["list"])
            labels = find_labels(text.text)
            if labels and labels[0].start == 0 and labels[0].end < len(text.text):
                draft.label = mark(text, 0, labels[0].end)
                draft.text = mark(text, labels[0].end, len(text.text))
            for passage in unit.get("number")[:1]:
                draft.number = mark(passage, 0, len(passage.text))
            for passage in unit.refs[:1]:
                draft.ref = mark(passage, 0, len(passage.text))
            draft.column_owners = [mark(p, 0, len(p.text)) for p in unit.owners]
            for passage in unit.dues[:1]:
                draft.column_due = mark(passage, 0, len(passage.text))
            for passage in unit.get("status")[:1]:
                draft.status = mark(passage, 0, len(passage.text))
            self.drafts.append(draft)


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w’'-]+")


def is_new(unit: Unit) -> bool:
    """Whether a row of an action log is said to be new."""
    return any(re.match(r"\W*new\b", p.text, re.IGNORECASE) for p in unit.get("status"))


def gives_task(text: str, owned: bool) -> bool:
    """Whether a bold sentence gives someone a task; `owned`: its row has an owner column filled."""
    if patterns()["not_task"].search(text):
        return False
    if trailing_owners(text) is not None:
        return True
    found = subject(text)
    if found is not None and found.start < 60:
        who = " ".join(text[a:b] for a, b in found.parts)
        if not patterns()["pronoun"].match(who.lower()):
            return found.cue in ("to", "will", "shall", "must") or owned
    return owned and bool(patterns()["to_be"].search(text) or patterns()["task"].search(text) or imperative(text))


def find_actions(layout: Layout, agenda: Agenda, claimed: dict[int, int]) -> list[ActionDraft]:
    """The actions of the minutes; `claimed` are the entries that the action log takes up."""
    return _Finder(layout, agenda, claimed).run()
