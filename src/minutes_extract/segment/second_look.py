"""Tables of people read anew by what stands in their columns, where the first reading names hardly anybody."""

from __future__ import annotations

from ..document.tree import Table
from .column_heads import is_header
from .front_rows import lone_label
from .labels import label_kind
from .model import Layout, Roster
from .passage import normal
from .people_columns import Told, misread, people_columns
from .people_rows import PeopleRows, head_row
from .roster_tables import fresh, take_table
from .side_lists import cells_of
from .tables import Form

_POOR = 0.75  # of the rows and lines, that name somebody: with fewer the reading is in doubt


def take_surely(layout: Layout, table: Table, form: Form, opened: Roster | None) -> int:
    """Take the leading rows that list people, by their form or else by their columns; how many rows that is."""
    state = _State(layout, opened)
    taken = take_table(layout, table, form, opened)
    found, total = misread([*layout.rosters[state.rosters :], *([opened] if opened is not None else [])])
    filled = sum(not row.separator and sum(map(bool, row.texts)) > 1 for row in table.rows[:taken])
    if form == "abreast" or (total and found == max(total, filled)):
        return taken
    told = people_columns(table)
    if told is None or not _better(told, found, total, filled):
        return taken
    state.restore()
    return _take(layout, table, told, opened)


def _better(told: Told, found: int, total: int, filled: int) -> bool:
    """Whether the columns name clearly more people than were `found` in `total` rows, or tell headings from people."""
    if found < _POOR * max(total, filled):
        return told.named > found or total * 2 > 3 * told.named
    strange = told.head is not None and not is_header(told.head)
    return strange and told.named >= found and total > told.named


def take_unknown(layout: Layout, table: Table, opened: Roster | None) -> int:
    """Take a table of no known form in front of the minutes, where its columns tell that it lists people."""
    told = people_columns(table)
    return _take(layout, table, told, opened) if told is not None else 0


def _take(layout: Layout, table: Table, told: Told, opened: Roster | None) -> int:
    begin = table.rows.index(told.head) + 1 if told.head is not None else 0
    roster = fresh(layout, opened)
    for row in table.rows[:begin]:
        if row is told.head:
            head_row(layout, row)
        elif lone_label(row):
            label = cells_of(row)[0][0]
            roster.kind, roster.label = label_kind(normal(label.text)), label
    return begin + PeopleRows(layout, Table(table.rows[begin:]), roster, told.columns).take()


class _State:
    """What a layout held before a table was taken, to take that back."""

    def __init__(self, layout: Layout, opened: Roster | None) -> None:
        self.layout, self.opened = layout, opened
        self.rosters = len(layout.rosters)
        self.lists = [(kept, len(kept)) for kept in (layout.header, layout.units, layout.remarks)]
        self.furniture = len(layout.furniture)
        self.open = (opened.kind, opened.label, opened.columns, len(opened.lines), len(opened.rows), len(opened.legend)) if opened else None  # fmt: skip

    def restore(self) -> None:
        layout, opened = self.layout, self.opened
        del layout.rosters[self.rosters :], layout.furniture[self.furniture :]
        for kept, size in self.lists:
            del kept[size:]
        if opened is not None and self.open is not None:
            opened.kind, opened.label, opened.columns, lines, rows, legend = self.open
            del opened.lines[lines:], opened.rows[rows:], opened.legend[legend:]
