"""What became of earlier actions: entries of an action log, in prose, in lists or in a table."""

from __future__ import annotations

from itertools import pairwise

from ...segment.labels import unnumbered
from ...segment.layout import Layout
from ...segment.passage import normal
from ...segment.rows import Unit
from ..items import Agenda, Entry, ItemDraft
from ..labels import find_labels
from ..lines import Knows, LineReader, nobody
from ..mentions import Mark, mark
from ..section_words import Section, looks_back
from ..sections import find_sections
from ..status import Status, find_status, led_status
from ..tasks import Tasks, trailing_owners
from ..titles import mixed, parted, section_kind
from ..told_lists import said_above
from .beside import answer, owners_beside, settle_status, stated_beside
from .bracketed import bracketed
from .cited import cite_heading, since
from .counts import number_counted
from .entries import EntryReader
from .model import UpdateDraft
from .outside import Outside
from .owned import set_here
from .patterns import patterns
from .run_on import run_on, stated
from .split import concluding, say, status_cut, strip_dash
from .tables import table_updates
from .told import reply
from .topics import topical, topics

__all__ = ["UpdateDraft", "find_updates", "status_cut", "strip_dash"]


class _Finder:
    def __init__(self, layout: Layout, agenda: Agenda, sections: dict[int, Section], knows: Knows) -> None:
        self.layout = layout
        self.styles = layout.document.styles
        self.agenda = agenda
        self.knows = knows
        self.sections = sections
        self.entries = EntryReader(self.styles, LineReader(self.styles, knows))
        self.outside = Outside(self.styles)
        self.marked_new = self._summaries()
        self.labelled = self._labelled()
        self.topical = topical(agenda.entries, sections, self.styles)
        self.following = {id(a): b for a, b in pairwise(agenda.entries)}
        self.drafts: list[UpdateDraft] = []
        self.claimed: dict[int, int] = {}  # id of entry → from where on it is claimed
        self.rows: dict[int, tuple[Unit, list[UpdateDraft]]] = {}  # the entries of each row that has owners beside it
        self.last: UpdateDraft | None = None
        self.raised: tuple[Section, Mark] | None = None  # the day that a line says the entries below it are from
        self.reviewing = False  # whether a line or heading above says that earlier actions follow
        self.level = 0  # list depth of the last entry
        self.lettered = False  # whether a letter or number stands in front of it

    def run(self) -> None:
        previous: ItemDraft | None = None
        for entry in self.agenda.entries:
            if (entry.heading and id(entry) not in self.sections) or entry.item is not previous:
                self.last = None
            if entry.item is not previous:
                self.reviewing = looks_back(entry.item)
            previous = entry.item
            if not entry.heading or id(entry) in self.sections:
                self._entry(entry)
        for draft in self.drafts:
            cite_heading(draft)
        number_counted(self.drafts, self.agenda.entries, self.sections)
        for unit, drafts in self.rows.values():
            for passage in unit.get("status") if len(drafts) == 1 else ():
                answer(drafts[0], passage)
            if len(drafts) == 1 and not drafts[0].owners:
                for passage in unit.dues:
                    answer(drafts[0], passage)
                beside = [p for p in unit.owners if self.knows(p.text) or not answer(drafts[0], p)]  # 'CF', of Carl Fox
                drafts[0].owners = [owners_beside(drafts[0], p) for p in beside]
        for table in self.layout.tables:
            if table.log:
                item = self._item_at(table.position)
                found = table_updates(table, item, self.styles, self.entries.reader)
                since = self._since(item)
                for draft in found if since is not None else []:
                    draft.raised = draft.raised or since
                self.drafts += found

    def _summaries(self) -> set[int]:
        """Titles of lists that mark their new actions: what else stands there is of earlier ones."""
        new, behind = patterns()["new"], patterns()["new_behind"]
        return {
            id(section.title)
            for entry in self.agenda.entries
            if (section := self.sections.get(id(entry))) is not None
            and (new.match(entry.passage.text) or behind.search(entry.passage.text))
        }

    def _labelled(self) -> set[int]:
        """Titles of reviews whose entries are told by their labels: the first of them has one."""
        first: dict[int, bool] = {}
        for entry in self.agenda.entries:
            section = self.sections.get(id(entry))
            review = section is not None and section.kind == "log" and (section.sure or mixed(section.title.text))
            if section is not None and review and id(section.title) not in first:
                labels = find_labels(entry.passage.text)
                first[id(section.title)] = bool(labels) and labels[0].start <= entry.begin + 3
        return {key for key, found in first.items() if found}

    def _entry(self, entry: Entry) -> None:
        text = entry.passage.text
        if text.endswith(":") and len(text) < 60:
            self.reviewing = section_kind(text) == "log"
        section = self.sections.get(id(entry))
        in_log = section is not None and section.kind == "log"
        if section is not None and in_log and section.heads:
            self.claimed[id(entry)] = entry.begin
            return
        if in_log and self.last is not None and self._below(entry):
            return
        if section is not None and in_log and self._acts(entry, section):
            self.last = None
            return
        inline = self.entries.inline(entry) if section is None else []
        if inline := inline or run_on(entry, self.knows) or stated(entry, self.knows) or bracketed(entry):
            self.drafts += inline
            start = inline[0].text.start
            self.claimed[id(entry)] = start if ". " in text[entry.begin : start] else entry.begin
            return
        if in_log and "=" in text and patterns()["key"].search(text) is not None:
            return  # what the colours mean
        told = since(entry.passage, entry.begin) if in_log and len(text) < 80 else None
        if told is not None and section is not None:
            self.raised = section, told
        match = patterns()["entry"].match(text, entry.begin)
        draft: UpdateDraft | None = None
        pending = patterns()["pending"].match(text, entry.begin)
        if pending is not None:
            draft = self.entries.pending(entry, pending)
        elif match is not None and (match["paren"] or match["bare"]) and match.end() < len(text) - 3:
            draft = self.entries.dated(entry, match, in_log)
        draft = draft or self.entries.told_of(entry)
        if draft is None and section is not None and in_log:
            labelled = id(section.title) in self.labelled
            draft = self.entries.bare(entry, section, self._deeper(entry), labelled, self._answered(entry))
            draft = draft or stated_beside(entry)
        elif draft is None and section is not None and id(section.title) in self.marked_new:
            draft = self.entries.of_summary(entry)
        elif draft is None:
            draft = self.outside.cited(entry) or self.outside.minuted(entry, self.reviewing)
            draft = draft or self.outside.with_status_run(entry)
        made = [draft] if draft is not None else []
        if section is not None and id(section.title) in self.topical and (draft is None or draft.status is None):
            made = list(topics(entry, self.styles)) or made
        if section is not None and len(made) == 1 and set_here(entry, made[0], self.drafts):
            return
        for one in made:
            self._add(entry, one, section if in_log else None)
        if made:
            return
        if self.last is not None and self._continues(entry):
            self.claimed[id(entry)] = entry.begin

    def _add(self, entry: Entry, draft: UpdateDraft, section: Section | None) -> None:
        if section is not None and section.owner is not None and not draft.named:
            doer = draft.text.passage.once(Tasks).subject(draft.text.start, draft.text.end)
            if doer is None or doer.start > draft.text.start + 3 or doer.cue != "to":
                draft.named = section.owners
        above = section.title.text if section is not None and draft.status is None else ""
        if above and (value := parted(above) or said_above(above)) is not None:
            settle_status(draft)  # what is said of it, before what its title says of all
            draft.status = draft.status or Status(value, None, False)
        if self.raised is not None and section is not None and self.raised[0].title is section.title:
            draft.raised = draft.raised or self.raised[1]
        if section is not None and draft.raised is None:
            draft.raised = since(section.title)
        self.drafts.append(draft)
        beside = entry.unit.owners or entry.unit.dues or entry.unit.get("status")
        if entry.unit.tabular and beside and section is not None:
            self.rows.setdefault(id(entry.unit), (entry.unit, []))[1].append(draft)
        self.last = draft
        self.level = entry.passage.paragraph.level + bool(
            entry.begin
        )  # behind the heading of its item: those below go beside it
        self.lettered = patterns()["letter"].match(entry.passage.text, entry.begin) is not None
        self.claimed[id(entry)] = entry.begin

    def _below(self, entry: Entry) -> bool:
        """Take up a line that stands below the last entry and speaks of it."""
        assert self.last is not None
        labels = find_labels(entry.passage.text)
        if labels and labels[0].start <= entry.begin + 1 and self.entries.only_named(entry, labels[0].end):
            self.last.named = self.last.named or self.entries.named(entry, labels[0].end)
            self.claimed[id(entry)] = entry.begin
            return True
        if patterns()["coded"].match(entry.passage.text, entry.begin) is not None:
            return False  # an entry of its own: '03/26-4 Hut to be painted'
        paragraph, words = entry.passage.paragraph, mark(entry.passage, entry.begin, len(entry.passage.text))
        deeper = paragraph.kind == "list_item" and (paragraph.level > self.level or not paragraph.first)
        if self.last.status is None:
            words = reply(entry, self.knows) or words  # 'Ann: Done.'
        status = find_status(words)
        labelled = self.last.status is None and patterns()["said_of"].match(words.text) is not None
        if not deeper and not labelled and not (self.last.status is None and status is not None and status.leads):
            return False
        if find_labels(words.text):
            return False
        say(self.last, words)
        if patterns()["agreed"].search(words.text) is None:  # what was agreed then is a matter of its own
            self.claimed[id(entry)] = entry.begin
        return True

    def _acts(self, entry: Entry, section: Section) -> bool:
        """Whether a matter that arose tells its story and then, behind a label, what is now to be done."""
        title = set(normal(unnumbered(section.title.text)).split())
        if not title & {"matters", "business"} or title & {"action", "actions"}:
            return False
        text = entry.passage.text
        for label in find_labels(text):
            told = text[entry.begin : label.start].rstrip()
            named = self.entries.only_named(entry, label.end)
            if label.closed and not named and told.endswith((".", ";", "!", "?")) and len(told) > _STORY:
                return True
        return False

    def _answered(self, entry: Entry) -> bool:
        """Whether the next paragraph of an item begins or ends with what became of something."""
        following = self.following.get(id(entry))
        if following is None or following.heading or following.item is not entry.item:
            return False
        words = mark(following.passage, following.begin, len(following.passage.text))
        task = following.passage.once(Tasks).subject(words.start)
        if task is not None and task.start <= words.start + 3:
            return False
        told = patterns()["said_of"].match(words.text) is not None
        return told or led_status(words) is not None or concluding(words) is not None

    def _deeper(self, entry: Entry) -> bool:
        """Whether a line stands in a list below the last entry: its label marks a new action."""
        paragraph = entry.passage.paragraph
        return self.last is not None and paragraph.kind == "list_item" and paragraph.level > self.level

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
        told = (
            bold
            or patterns()["said_of"].match(words.text) is not None
            or (status is not None and (status.leads or self.lettered))
        )
        if self.last.status is None and not self.last.narrative and told:
            say(self.last, words)
            return True
        return False

    def _since(self, item: ItemDraft | None) -> Mark | None:
        """The day that a line of an item says the actions in its table are from: 'From the 27 March meeting:'."""
        for entry in self.agenda.entries if item is not None else []:
            text = entry.passage.text
            if entry.item is item and text.rstrip().endswith(":") and len(text) < 80:
                if (found := since(entry.passage, entry.begin)) is not None:
                    return found
        return None

    def _item_at(self, position: int) -> ItemDraft | None:
        units = {id(u) for u in self.layout.units[:position]}
        item: ItemDraft | None = None
        for entry in self.agenda.entries:
            if id(entry.unit) in units:
                item = entry.item
        return item


_STORY = 30  # letters of a story: shorter is the name of the matter


def find_updates(
    layout: Layout, agenda: Agenda, sections: dict[int, Section] | None = None, knows: Knows = nobody
) -> tuple[list[UpdateDraft], dict[int, int]]:
    """The reviewed actions, and the entries (by id) that they take up."""
    finder = _Finder(layout, agenda, find_sections(layout, agenda) if sections is None else sections, knows)
    finder.run()
    for draft in finder.drafts:
        settle_status(draft)
    return finder.drafts, finder.claimed
