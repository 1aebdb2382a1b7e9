"""Actions: labelled, bold, in a list or table of actions, or given an owner in a column."""

from __future__ import annotations

from ...segment.column_heads import header_role
from ...segment.layout import Layout
from ..items import Agenda, Entry
from ..lines import Knows, LineReader, Same, alike, nobody
from ..mentions import mark
from ..section_words import Section
from ..sections import find_sections
from ..sentences import sentences
from ..tasks import everyone_leads, imperative, subject, trailing_owners
from .beside_labels import unlabelled
from .bold import Bold
from .capitals import CAPITALS, in_capitals, legend_of_capitals
from .cell_owners import groups
from .columns import add_deadline, in_column, own_words, take_code
from .explained import Explained, lines_told
from .fields_ahead import FieldsAhead
from .in_prose import InProse
from .label_owners import owners_in
from .labelled import Labelled
from .led import take_leads
from .led_lines import OWN_MARKS, led_lines
from .listed import Listed
from .model import ActionDraft, is_new
from .owner_cells import tasks_beside
from .owner_rows import by_column
from .patterns import no_task, patterns
from .row_habit import RowHabit
from .series import Series
from .tables import by_doer, doers_known, follow_codes, table_actions

__all__ = ["ActionDraft", "find_actions", "gives_task", "is_new"]


class _Finder:
    def __init__(
        self,
        layout: Layout,
        agenda: Agenda,
        claimed: dict[int, int],
        sections: dict[int, Section],
        people: tuple[Knows, Same],
    ) -> None:
        self.layout = layout
        self.styles = layout.document.styles
        self.agenda = agenda
        self.claimed = claimed
        self.reader = reader = LineReader(self.styles, doers_known(layout.tables, people[0]), people[1])
        self.labelled = Labelled(reader, agenda.labels)
        self.labelled.around.claimed = claimed
        self.labelled.around.titles = {id(s.title) for s in sections.values() if s.kind == "list" and s.owner}
        self.listed = Listed(reader, sections, agenda.entries)
        self.bold = Bold(reader, agenda.entries)
        self.explained = Explained(reader, layout, agenda)
        self.series = Series(agenda.entries, claimed, reader)
        self.ahead = FieldsAhead(agenda.entries)
        self.drafts: list[ActionDraft] = []
        self.more = 0  # the last line that was a field of an action

    def run(self) -> list[ActionDraft]:
        before: list[Entry] = []
        rows = _rows(self.agenda.entries)
        self.habit = RowHabit(rows, self.claimed, self.reader)
        listed = any(section.kind == "list" and section.sure for section in self.listed.sections.values())
        self.prose = InProse(self.reader, self.agenda.entries, self.claimed, self.habit.weight, listed)
        for n, row in enumerate(rows):
            if not self._field(row, before) and not self._another(row, before):
                self._row(row, before, rows[n + 1] if n + 1 < len(rows) else [])
                before = row
        take_leads(self.drafts)
        if all(draft.rule in OWN_MARKS for draft in self.drafts) and not self.layout.tables:
            taken = {id(draft.text.passage) for draft in self.drafts}
            taken |= {
                id(e.passage) for e in self.agenda.entries if id(e) in self.claimed or id(e) in self.listed.sections
            }
            self.drafts += led_lines(self.agenda.entries, taken, self.reader)
        self._capitals()
        for table in self.layout.tables:
            found = table_actions(table, self.reader)
            for draft in found if table.row is not None else []:
                above = [e for e in self.agenda.entries if e.unit is table.row and e.passage.start < draft.start]
                draft.item = above[-1].item if above else None
            self.drafts += found
        follow_codes(self.drafts)
        return self.drafts

    def _capitals(self) -> None:
        """Take the actions in capitals where the document says that it sets them so: what else a list holds without a doer is none."""
        if not CAPITALS.within(self.layout.document.source):
            return
        if not legend_of_capitals(lines_told(self.layout, self.agenda)):
            return
        taken = {id(draft.text.passage) for draft in self.drafts if draft.marked_by != ["list"]}
        found = list(in_capitals(self.agenda.entries, taken, self.reader.knows))
        if found:
            passages = {id(draft.text.passage) for draft in found}
            self.drafts = [
                d
                for d in self.drafts
                if d.marked_by != ["list"] or (d.label_owners and id(d.text.passage) not in passages)
            ]
            self.drafts += found

    def _field(self, row: list[Entry], before: list[Entry]) -> bool:
        """Whether the row is a line that says more of the action above it."""
        if len(row) > 1 or row[0].heading or not self.drafts or not before or id(row[0]) in self.ahead.taken:
            return False
        return self._says_more(row[0], before[-1], self.drafts[-1])

    def _another(self, row: list[Entry], before: list[Entry]) -> bool:
        """Take a line below a labelled action that gives somebody known a task, and says nothing else."""
        entry, last = row[0], self.drafts[-1] if self.drafts else None
        if len(row) > 1 or last is None or id(entry) in self.claimed or id(entry) in self.listed.sections:
            return False
        made = self.labelled.around.another(entry, before[-1] if before else None, last)
        if made is not None:
            self.drafts.append(made)
            before[:] = [entry]
        return made is not None

    def _says_more(self, entry: Entry, before: Entry, last: ActionDraft) -> bool:
        """Whether a line is a field of the action on the line before, or before other fields of it."""
        near = last.text.passage is before.passage or (last.label and last.label.passage is before.passage)
        if entry.heading or not (near or self.more == id(before)):
            return False
        if not self.listed.fields(entry, last):
            if self.more == id(before) and self.listed.field(entry):  # 'Priority: high', and more below it
                self.more = id(entry)
            return False
        self.more = id(entry)
        return True

    def _row(self, row: list[Entry], before: list[Entry], following: list[Entry]) -> None:
        """Take the actions of a row: of its column of actions, marked in its entries, or beside its owners."""
        unit = row[0].unit
        self.labelled.around.following = following[0] if following and not unit.tabular else None
        found = [
            own_words(part, self.reader)
            for draft in (in_column(row, self.reader) if unit.tabular else ())
            for part in by_doer(draft, self.reader)
        ]
        beside: list[ActionDraft] = []
        if not found:
            if unit.get("label"):
                return self._keyed(row)
            beside = tasks_beside(row, self.reader) if unit.tabular and unit.owners else []
            found = self._entries(row, before, following)
        wanted = len(groups(unit.owners))
        if wanted > len(found) > 0:
            found += unlabelled(row, found, self.claimed, self.reader)
        elif not found and wanted:
            found = by_column(row, self.claimed, self.reader, self.habit)
            for draft in found:
                take_code(draft)
        marked = {id(d.text.passage) for d in found} | {id(d.label.passage) for d in found if d.label}
        for entry in row if not unit.get("action") else []:
            if not (entry.heading or id(entry.passage) in marked or id(entry) in self.claimed):
                found += self._bold(entry, row, enough=0 < wanted <= len(found))
        self._add(row, found + beside)

    def _entries(self, row: list[Entry], before: list[Entry], following: list[Entry]) -> list[ActionDraft]:
        """What is marked in the entries of a row."""
        found: list[ActionDraft] = []
        for i, entry in enumerate(row):
            if (
                id(entry) in self.ahead.taken
                or id(entry) in self.claimed
                or (i and found and self._says_more(entry, row[i - 1], found[-1]))
            ):
                continue
            below = bool(found) and any(d.rule == "label-above" and d.text.passage is entry.passage for d in found)
            if below or self._boxed(entry, found):
                continue
            earlier = row[:i] if row[0].unit.tabular else before
            headed = self.listed.sections.get(id(entry))
            named = headed is not None and headed.heads  # whose tasks stand below it
            alone = None if named else self.bold.alone(entry, earlier, following)
            if alone is not None:
                found.append(alone)
            elif not entry.heading or id(entry) in self.listed.sections or self.listed.numbered(entry):
                marked = self._marked(entry, row, i, earlier)
                self.ahead.give(entry, marked)
                found += marked
        return found

    def _add(self, row: list[Entry], found: list[ActionDraft]) -> None:
        """Keep the actions of a row in their order, each with the deadline behind it."""
        order = {id(e.passage): n for n, e in enumerate(row)}
        starts = {(id(d.text.passage), d.text.start) for d in found}
        for draft in found:
            add_deadline(draft, starts)
            draft.position = order.get(id(draft.text.passage), 0)
        self.drafts += sorted(found, key=lambda d: d.start)

    def _boxed(self, entry: Entry, found: list[ActionDraft]) -> bool:
        """Take a row of a small table in a cell whose first cell says what it holds: 'Action', 'Owner', 'By when'."""
        passage = entry.passage
        if passage.table < 0 or len(passage.pieces) < 2:
            return False
        begin = passage.pieces[1][0]
        key = mark(passage, 0, begin)
        role = header_role(key.text) if len(key) < 25 else None
        if role == "action" and begin < len(passage.text):
            made = self.labelled.keyed(Entry(passage, entry.unit, entry.item, begin), key)
            found += made
            return bool(made)
        if not found or role not in ("owner", "due"):
            return False
        if role == "owner":
            found[-1].label_owners = owners_in(passage, (begin, len(passage.text)))
        else:
            found[-1].column_due = mark(passage, begin, len(passage.text))
        return True

    def _keyed(self, row: list[Entry]) -> None:
        """A row whose first cell says what it holds: an action, or who is to see to the one above, and when."""
        unit = row[0].unit
        label = mark(unit.get("label")[0], 0, len(unit.get("label")[0].text))
        role, whole = header_role(label.text), mark(row[0].passage, row[0].begin, len(row[0].passage.text))
        if role == "action":
            for entry in row:
                self.drafts += self.labelled.keyed(entry, label)
        elif self.drafts and role == "owner":
            self.drafts[-1].label_owners = owners_in(whole.passage, (whole.start, whole.end))
        elif self.drafts:
            self.drafts[-1].column_due = whole

    def _marked(self, entry: Entry, row: list[Entry], index: int, earlier: list[Entry]) -> list[ActionDraft]:
        """What a sign that the document explains, a label, a list, a checkbox or an owner in bold marks."""
        found = self.explained.drafts(entry) or self.series.drafts(entry)
        found = found or self.labelled.drafts(entry, row, index, earlier)
        if found:
            if self.listed.section(entry) is not None:
                for draft in found:
                    draft.marked_by.append("list")
            return found
        listed = self.listed.draft(entry)
        if listed is not None:  # a paragraph below 'Action' may set several tasks, as one behind that label may
            return by_doer(listed, self.reader) if entry.passage.paragraph.kind == "paragraph" else [listed]
        found = self.listed.coded(entry) or self.listed.pointed(entry) or self.listed.taken(entry)
        if found or row[0].unit.owners:
            return found
        return self.bold.behind(entry) or self.bold.led(entry) or self.prose.marked(entry)

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


def _rows(entries: list[Entry]) -> list[list[Entry]]:
    """Entries of one table row together; each paragraph of prose on its own."""
    rows: list[list[Entry]] = []
    for entry in entries:
        if rows and entry.unit is rows[-1][0].unit and entry.unit.tabular:
            rows[-1].append(entry)
        else:
            rows.append([entry])
    return rows


def gives_task(text: str, owned: bool) -> bool:
    """Whether a bold sentence gives someone a task; `owned`: its row has an owner column filled."""
    if no_task(text):
        return False
    if trailing_owners(text) is not None:
        return True
    found = subject(text)
    if found is not None and found.start < 60:
        who = " ".join(text[a:b] for a, b in found.parts)
        if not patterns()["pronoun"].match(who.lower()):
            notice = found.cue == "must" and everyone_leads(text[found.start :])  # 'Members must sign in'
            return (found.cue in ("to", "will", "shall", "must") and not notice) or owned
    return owned and bool(patterns()["to_be"].search(text) or patterns()["task"].search(text) or imperative(text))


def find_actions(
    layout: Layout,
    agenda: Agenda,
    claimed: dict[int, int],
    sections: dict[int, Section] | None = None,
    knows: Knows = nobody,
    same: Same = alike,
) -> list[ActionDraft]:
    """The actions of the minutes; `claimed` are the entries that the action log takes up."""
    sections = find_sections(layout, agenda) if sections is None else sections
    return _Finder(layout, agenda, claimed, sections, (knows, same)).run()
