"""What became of earlier actions: entries of an action log, in prose, in lists or in a table."""

from __future__ import annotations

from itertools import pairwise

from ...segment.layout import Layout
from ...segment.rows import Unit
from ..items import Agenda, Entry, ItemDraft
from ..labels import find_labels
from ..lines import Knows, LineReader, nobody
from ..mentions import Mark, mark
from ..section_words import Section, approves, looks_back
from ..sections import find_sections
from ..status import Status, find_status, led_status
from ..tasks import Tasks, trailing_owners
from ..titles import parted, section_kind
from ..told_lists import said_above
from .bare import Place, read_bare
from .beside import answer, owners_beside, settle_status, stated_beside
from .bracketed import bracketed
from .cited import cite_heading, since, since_title
from .counts import number_counted
from .entries import EntryReader
from .fields import fill
from .fresh import Fresh
from .habits import NewBeside, citing, labelled, marked_new
from .headed import headed
from .labels import names_alone, names_at
from .matters import matter
from .model import UpdateDraft
from .outside import Outside
from .owned import set_here
from .patterns import patterns
from .reviewed import told_here
from .run_on import run_on, stated
from .split import concluding, say, status_cut, strip_dash
from .tables import table_updates
from .told import reply, sets_anew
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
        self.fresh = Fresh()
        self.marked_new = marked_new(agenda.entries, sections)
        self.labelled = labelled(agenda.entries, sections)
        self.citing = citing(agenda.entries, sections)
        self.new = NewBeside(agenda.entries, sections)
        self.topical = topical(agenda.entries, sections, self.styles, self.knows)
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
        titles = [p for kind, p in self.layout.furniture if kind == "table-title"]
        for entry, draft, told in headed(self.agenda.entries, titles, self.entries.reader):
            self.drafts.append(draft)
            self.claimed |= {id(entry): entry.begin, **{id(e): e.begin for e in told}}
        for entry in self.agenda.entries:
            if id(entry) in self.claimed:
                continue
            if (entry.heading and id(entry) not in self.sections) or entry.item is not previous:
                self.last = None
            if entry.item is not previous:
                self.reviewing = looks_back(entry.item) or approves(entry.item)
            previous = entry.item
            if not entry.heading or id(entry) in self.sections:
                self._entry(entry)
        for draft in self.drafts:
            cite_heading(draft)
        number_counted(self.drafts, self.agenda.entries, self.sections)
        for unit, drafts in self.rows.values():
            self._take_beside(unit, drafts)
        for table in self.layout.tables:
            if table.log:
                item = self._item_at(table.position)
                found = table_updates(table, item, self.styles, self.entries.reader)
                day = self._since(item) or (since_title(table.title) if table.title is not None else None)
                for draft in found if day is not None else []:
                    draft.raised = draft.raised or day
                self.drafts += found

    def _take_beside(self, unit: Unit, drafts: list[UpdateDraft]) -> None:
        """Take up what the other cells of a row say of its entries: of a single one all, of several their owners in turn."""
        if len(drafts) > 1:
            for draft, passage in zip(drafts, unit.owners, strict=False) if len(drafts) == len(unit.owners) else ():
                draft.owners = draft.owners or [owners_beside(draft, passage)]
            return
        (draft,) = drafts
        for passage in unit.get("status"):
            answer(draft, passage)
        if not draft.owners:
            for passage in unit.dues:
                answer(draft, passage)
            beside = [p for p in unit.owners if self.knows(p.text) or not answer(draft, p)]  # 'CF', of Carl Fox
            draft.owners = [owners_beside(draft, p) for p in beside]

    def _entry(self, entry: Entry) -> None:
        text = entry.passage.text
        if text.endswith(":") and len(text) < 60:
            self.reviewing = section_kind(text) == "log"
        section = self.sections.get(id(entry))
        review = section if section is not None and section.kind == "log" else None
        if review is not None and (self._of_others(entry, review) or self.fresh.below(entry)):
            return
        if several := self._several(entry, section):
            self.drafts += several
            start = several[0].text.start
            self.claimed[id(entry)] = start if ". " in text[entry.begin : start] else entry.begin
            return
        if review is not None:
            if "=" in text and patterns()["key"].search(text) is not None:
                return  # what the colours mean
            told = since(entry.passage, entry.begin) if len(text) < 80 else None
            self.raised = (review, told) if told is not None else self.raised
        made = self._made(entry, section)
        if section is not None and len(made) == 1 and set_here(entry, made[0], self.drafts):
            return
        for one in made:
            self._add(entry, one, review)
        if not made and review is not None:
            self.fresh.take(entry)
        if not made and self.last is not None:
            paragraph = entry.passage.paragraph
            if self._continues(entry):
                self.claimed[id(entry)] = entry.begin
            elif paragraph.kind == "list_item" and paragraph.first and paragraph.level <= self.level:
                self.last = None  # what stands below this point says nothing of the entry above it

    def _of_others(self, entry: Entry, review: Section) -> bool:
        """Whether a line of a review is no entry: it heads some, goes on about the last, or sets a new action."""
        if review.heads:
            self.claimed[id(entry)] = entry.begin
            self.last = None
            return True
        if self.last is not None and self._below(entry):
            return True
        acts = sets_anew(entry, review)
        self.last = None if acts else self.last
        return acts

    def _several(self, entry: Entry, section: Section | None) -> list[UpdateDraft]:
        """The entries of a paragraph that holds a review of its own, or says of actions what became of them."""
        inline = self.entries.inline(entry) if section is None else []
        return inline or run_on(entry, self.knows) or stated(entry, self.knows) or bracketed(entry)

    def _made(self, entry: Entry, section: Section | None) -> list[UpdateDraft]:
        """What an entry is read as: one earlier action, the matters of a review by its topics, or nothing."""
        draft = self._one(entry, section)
        if section is not None and id(section.title) in self.topical and (draft is None or draft.status is None):
            if found := list(topics(entry, self.styles, self.knows)):
                return found
        return [draft] if draft is not None else []

    def _one(self, entry: Entry, section: Section | None) -> UpdateDraft | None:
        in_log = section is not None and section.kind == "log"
        if section is not None and in_log and self.new.tell(entry, section):
            return None
        if in_log and (of_somebody := matter(entry, self.knows)) is not None:
            return of_somebody
        told = self.entries.fronted(entry, in_log) or self.entries.told_of(entry)
        if told is not None:
            return told
        if section is not None and in_log:
            led_by_labels = id(section.title) in self.labelled
            cites = id(section.title) in self.citing
            place = Place(section, self._deeper(entry), led_by_labels, self._answered(entry), cites)
            found = read_bare(entry, place, self.entries.reader, self.styles) or stated_beside(entry)
            return found or (told_here(entry, place, self.entries.reader, self.styles) if not section.sure else None)
        if section is not None and id(section.title) in self.marked_new:
            return self.entries.of_summary(entry)
        if self.reviewing:
            place = Place(Section("log", True, entry.passage), False, True, self._answered(entry))
            if (found := told_here(entry, place, self.entries.reader, self.styles)) is not None:
                return found
        outside = self.outside
        return outside.cited(entry) or outside.minuted(entry, self.reviewing) or outside.with_status_run(entry)

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
        behind_heading = bool(entry.begin)  # of its item: those below go beside it
        self.level = entry.passage.paragraph.level + behind_heading
        self.lettered = patterns()["letter"].match(entry.passage.text, entry.begin) is not None
        self.claimed[id(entry)] = entry.begin

    def _below(self, entry: Entry) -> bool:
        """Take up a line that stands below the last entry and speaks of it."""
        assert self.last is not None
        if self._deeper(entry) and fill(self.last, entry):
            self.claimed[id(entry)] = entry.begin
            return True
        labels = find_labels(entry.passage.text)
        if labels and labels[0].start <= entry.begin + 1 and names_alone(entry.passage, labels[0].end):
            self.last.named = self.last.named or names_at(entry.passage, labels[0].end)
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


def find_updates(
    layout: Layout, agenda: Agenda, sections: dict[int, Section] | None = None, knows: Knows = nobody
) -> tuple[list[UpdateDraft], dict[int, int]]:
    """The reviewed actions, and the entries (by id) that they take up."""
    finder = _Finder(layout, agenda, find_sections(layout, agenda) if sections is None else sections, knows)
    finder.run()
    for draft in finder.drafts:
        settle_status(draft)
    return finder.drafts, finder.claimed
