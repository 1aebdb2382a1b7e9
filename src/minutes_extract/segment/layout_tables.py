"""Tables of a document: which are of its header, which list people, and which are minutes."""

from __future__ import annotations

from collections.abc import Iterator

from ..document.tree import Table, paragraphs_of
from .codes import codes_first
from .column_cells import dated
from .column_heads import is_ref
from .counted_heads import counted_heads
from .front_rows import lone_label, title_rows, told_first, told_of_meeting
from .headless import headless
from .heads_beside import heads_apart
from .item_forms import forms_at, take_forms
from .key_heads import without_key_heads
from .labels import hinted, unnumbered
from .minutes_tables import MinutesTables
from .model import Roster
from .numbered_people import without_numbers
from .passage import normal
from .people_heads import settle_head
from .progress import Progress
from .second_look import take_surely, take_unknown
from .side_lists import cells_of, details
from .table_parts import split_tables
from .tables import Form, form_of, numbered_people, without_empty, without_first
from .told_cells import take_cells, told_in_cells

_LEFT_OVER = 4
"""Rows: with fewer of them behind, a list of people that its label heads is no part of the minutes."""


class Tables:
    """Takes the tables of a document, in order."""

    def __init__(self, so_far: Progress) -> None:
        self.so_far, self.layout, self.rosters = so_far, so_far.layout, so_far.rosters
        self.minutes = MinutesTables(so_far)

    def take(self, table: Table) -> None:
        if self._agenda_ahead(table):
            self.layout.furniture += [("agenda", p) for row in table.rows for cell in cells_of(row) for p in cell]
            return
        at = forms_at(table)
        front = table if at is None else Table(table.rows[:at])
        for part in self._parts(front) if front.rows else ():
            self._part(part)
        if at is not None:
            take_forms(self.layout, table.rows[at:])
            self.so_far.seen_minutes = True
            self.rosters.end()

    def _part(self, part: Table) -> None:
        so_far, layout = self.so_far, self.layout
        part = counted_heads(part)
        part = heads_apart(part, so_far.seen_minutes or any(dated(p.text) for p in layout.header))
        opened = self.rosters.roster if not so_far.seen_minutes else None
        listed = so_far.seen_minutes or bool(layout.rosters or layout.units)
        if not listed and opened is None:
            part = self._without_front(part)
            if not part.rows:
                return
        if not so_far.seen_minutes and told_in_cells(part):
            take_cells(layout, part, self.rosters)
            return
        form = form_of(part, listed, opened is not None)
        if form is None and not so_far.seen_minutes and told_of_meeting(part):
            layout.header += [p for row in part.rows for p in details(cells_of(row))]
            return
        if form is not None and self._lists_people(part, form):
            before = len(layout.rosters)
            taken = take_surely(layout, part, form, opened)
            self.rosters.resume(form == "kinds", before)
            part = Table(part.rows[taken:])
        elif form is None and not so_far.seen_minutes and self._awaited(opened):
            part = Table(part.rows[take_unknown(layout, part, opened) :])
        if part.rows:
            self.minutes.take(part)

    def _awaited(self, opened: Roster | None) -> bool:
        """Whether people are still to come: none is listed so far, or the label of a list stands right above."""
        if opened is not None and not (opened.rows or opened.lines):
            return True
        return not any(r.rows or r.lines for r in self.layout.rosters)

    def _without_front(self, table: Table) -> Table:
        """A table without the rows at its beginning that hold the title, or say when and where the meeting was."""
        if titles := title_rows(table):
            self.so_far.take_title(table.rows[:titles])
            table = Table(table.rows[titles:])
        if told := told_first(table):
            self.layout.header += [p for row in table.rows[:told] for p in details(cells_of(row))]
            table = Table(table.rows[told:])
        return table

    def _lists_people(self, table: Table, form: Form) -> bool:
        """Whether a table of people is of those who came: not of owners, contacts or whom the minutes speak of."""
        if form == "columns" and (self._past_roll(table) or self.so_far.of_tasks()):
            return False
        if headless(table, self.so_far.title, False):
            return False
        if form == "columns" or not self.so_far.seen_minutes:
            return True
        return bool(table.rows) and lone_label(table.rows[0]) and len(self.layout.units) < _LEFT_OVER

    def _agenda_ahead(self, table: Table) -> bool:
        """Whether a table in front of the minutes lists the items whose headings follow."""
        heads = self.layout.outline.heads
        rows = [row for row in table.rows if not row.separator and any(row.texts)]
        if len(rows) < 4 or not heads or max((p.start for p in paragraphs_of([table])), default=0) > min(heads):
            return False
        names = self.layout.outline.names
        said = sum(any(normal(unnumbered(text)) in names for text in row.texts if len(text) < 90) for row in rows[1:])
        return said * 3 >= (len(rows) - 1) * 2

    def _parts(self, table: Table) -> Iterator[Table]:
        """The tables that a table is made of, those of people without the numbers in front of them."""
        tables = [table]
        if not self.so_far.seen_minutes:
            if self.rosters.roster is not None:
                table = tables[0] = without_empty(table)
            table = without_key_heads(self.layout, table)
            tables, numbers = without_numbers(table, self.rosters.roster is not None)
            self.layout.furniture += [("label", p) for p in numbers]
            opened = self.rosters.roster is not None
            settle_head(tables[0], opened or not (self.layout.rosters or self.layout.units), opened)
        for each in tables:
            yield from self._unnumbered(split_tables(each))

    def _unnumbered(self, parts: list[Table]) -> Iterator[Table]:
        """The parts of a table; rows of people below the label of a list lose the numbers in front of them."""
        for part in parts:
            opened = self.rosters.roster is not None and not self.so_far.seen_minutes
            count = numbered_people(part) if opened and part.rows and is_ref(part.rows[0].texts[0]) else 0
            if count and codes_first([row for row in part.rows if not row.separator]):
                count = 0  # letters that say how each came
            if count:
                self.layout.furniture += [("label", p) for row in part.rows[:count] for p in cells_of(row)[0]]
                yield without_first(part.rows[:count])
            if part.rows[count:]:
                yield Table(part.rows[count:]) if count else part

    def _past_roll(self, table: Table) -> bool:
        """Whether a table of people in an item of the minutes says nothing of who was there: contacts, officers."""
        if self.so_far.title is None or not self.layout.units or self.rosters.roster is not None:
            return False
        listed = any(r.kind == "present" and (r.lines or r.rows) for r in self.layout.rosters)
        words = [self.so_far.title.text, *(text for row in table.rows[:1] for text in row.texts)]
        return listed and not any(hinted(text) for text in words)
