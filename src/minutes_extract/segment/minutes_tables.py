"""Tables of the minutes: items with what was said of each, actions, decisions, and reviews of earlier actions."""

from __future__ import annotations

from ..document.tree import Table
from ..lexicons import words
from .column_decisions import as_decisions
from .column_tasks import owners_among_tasks
from .columns import Columns, begins_minutes, classify
from .fused_refs import part_headings
from .headless import headless
from .held import hold_together, rows_above, take_title
from .inner_tables import cut_off, heading_above, inner_columns, inner_tables, keyed, keyed_alone, labels_in, turned
from .labels import heads_decisions, tasks_of, titled, unnumbered
from .listed_rows import take_listed
from .model import ActionTable
from .numbers_above import join_numbers
from .own import of_this_meeting
from .owner_pairs import owner_pairs
from .passage import Passage, normal
from .pointers import point, pointing, summary_title
from .progress import Progress
from .resumed import Above, going_on, last_number, untold, with_above
from .reviews import answered, as_review, parts_off, tasks_as_actions
from .rows import Unit, logical_rows
from .state_columns import tells_state
from .strange_heads import settle_strange_head


class MinutesTables:
    """Takes the rows of tables for the minutes, or for tables of actions."""

    def __init__(self, so_far: Progress) -> None:
        self.so_far, self.layout = so_far, so_far.layout
        self.headed: Passage | None = None  # the title of the table above
        self.above = Columns([])  # what that table holds
        self.course: Above | None = None  # the minutes so far

    def take(self, table: Table) -> None:
        so_far, layout = self.so_far, self.layout
        if not so_far.seen_minutes:
            table = take_listed(layout, table, so_far.rosters)
        self._take_title(table)
        if keyed_alone(table):
            table, labels = turned(table)
            layout.furniture += labels
        inner = inner_tables(table)
        settle_strange_head(table)
        same = going_on(self.course, table)
        if same is not None and self.course is not None and untold(self.course, table):
            same.roles = classify(Table([*self.course.rows, *table.rows]), so_far.of_tasks()).roles
        columns = self._columns(table, same)
        rows = logical_rows(table, columns, so_far.header_words)
        part_headings(rows)
        join_numbers(rows)
        layout.furniture += rows.furniture
        layout.remarks += rows.remarks
        self._settle(columns, rows.units)
        points = pointing(columns, rows.units)
        if points:
            point(columns, rows.units)
        if points or (same is None and columns.has("action") and not self._beside(columns, rows.units)):
            log = self._is_log(columns, rows.units)
            layout.tables.append(ActionTable(columns, rows.units, so_far.title, log, len(layout.units)))
        else:
            for unit in rows.units:
                owners_among_tasks(unit.cells)
            layout.units += rows.units
            if columns.header is not None or last_number(table.rows):
                self.course = Above(columns, last_number(table.rows), table.rows)
            if so_far.heads:
                hold_together(rows.units)
        if rows.units and not self._lone(columns, rows.units):
            so_far.seen_minutes = True
            so_far.rosters.end()
        for held in inner:
            self._inner_table(held, inner)

    def _lone(self, columns: Columns, units: list[Unit]) -> bool:
        """Whether a single row in front of any list of people is set as none of the minutes: these may begin below."""
        listed = any(roster.rows or roster.lines for roster in self.layout.rosters)
        if self.so_far.seen_minutes or listed or columns.header is not None or len(units) > 1:
            return False
        return not units[0].numbers and not units[0].owners and not any(len(p.text) > _SENTENCE for p in units[0].body)

    def _take_title(self, table: Table) -> None:
        """Take a first row that titles a list of actions off its table."""
        title = summary_title(table)
        if title is not None:
            self.so_far.title = title
            self.layout.furniture.append(("table-title", title))

    def _columns(self, table: Table, same: Columns | None) -> Columns:
        """What the columns of a table hold, `same` as above where it goes on; a title heads one table of actions, not the minutes behind it."""
        so_far = self.so_far
        whole = with_above(self.course, table)
        behind = so_far.seen_minutes or bool(self.layout.units)
        columns = same or owner_pairs(table, so_far.title, self.layout.rosters) or headless(whole, so_far.title, behind)
        columns = columns or classify(whole, so_far.of_tasks(), so_far.of_earlier_tasks())
        if self.headed is so_far.title is not None and begins_minutes(self.above, columns):
            so_far.title = None
        self.headed, self.above = so_far.title, columns
        return columns

    def _settle(self, columns: Columns, units: list[Unit]) -> None:
        """Take the columns of prose for actions or decisions, where the title or the other columns say so."""
        title = self.so_far.title.text if self.so_far.title is not None else None
        if title is not None and tasks_of(title) and not columns.has("action"):
            columns.roles = ["action" if role == "body" else role for role in columns.roles]
            for unit in units:
                unit.cells["action"] = unit.cells.pop("body", [])
        as_decisions(columns, [unit.cells for unit in units], title is not None and heads_decisions(title))
        if title is not None and titled(title) == "log" and columns.header is None:
            as_review(columns, units)
        if (title is not None and titled(unnumbered(title)) in ("log", "list")) or answered(columns, units):
            tasks_as_actions(columns, units)

    def _inner_table(self, held: Table, beside: list[Table]) -> None:
        """Take a table of actions that stands in a cell of the minutes."""
        layout = self.layout
        at = rows_above(layout.units, held)
        if keyed(held):
            held, labels = turned(held)
            layout.furniture += labels
        columns = inner_columns(held, beside)
        rows = logical_rows(held, columns, self.so_far.header_words)
        goes_on = cut_off(held, beside)
        tasks_as_actions(columns, rows.units)
        layout.furniture += rows.furniture + labels_in(rows.units)
        if goes_on:
            layout.tables[-1].units += rows.units
            return
        title = self._title_in_cell(layout.units[:at], held) or heading_above(layout.units[:at])
        log = self._is_log(columns, rows.units) or columns.has("status")
        log = log or (title is not None and titled(unnumbered(title.text)) == "log" and columns.header is not None)
        row = layout.units[at - 1] if at else None
        layout.tables.append(ActionTable(columns, rows.units, None, log, at, row))

    def _title_in_cell(self, above: list[Unit], held: Table) -> Passage | None:
        """The title of a list of actions over a table in a cell, taken out of its row."""
        if not above:
            return None
        goes_on = not above[-1].numbers and any(unit.numbers for unit in above)
        title = take_title(above[-1], held, not goes_on)
        if title is not None:
            self.layout.furniture.append(("table-title", title))
        return title

    def _beside(self, columns: Columns, units: list[Unit]) -> bool:
        """Whether the actions stand in a column beside the minutes, not in a table of their own."""
        if not columns.has("body"):
            return False
        if self._spoken(columns):
            return True
        if columns.has("heading") and sum(bool(u.body) for u in units) * 2 > len(units):
            return True  # subjects, what was said of each, what is to be done
        bold = self.layout.document.styles.bold
        if 2 * sum(len(u.body) > 1 and u.body[0].share(bold) > 0.8 for u in units) > len(units):
            return True  # a heading of its own above what was said
        prose = sum(len(p.text) for u in units for p in u.body)
        tasks = sum(len(p.text) for u in units for p in u.get("action"))
        bare = sum(not u.get("action") for u in units)
        if columns.has("heading") and prose > tasks:
            return True  # items with their headings, what was said of each, and what follows from it
        return prose > 3 * tasks or (prose > 1.5 * tasks and bare * 4 >= len(units))

    def _spoken(self, columns: Columns) -> bool:
        """Whether a column before the actions is headed as what was said at the meeting."""
        body, action, title = columns.roles.index("body"), columns.roles.index("action"), self.so_far.title
        if columns.header is None or body > action or (title is not None and titled(title.text)):
            return False
        return not set(normal(columns.names[body]).split()).isdisjoint(words("headings.spoken.words"))

    def _is_log(self, columns: Columns, units: list[Unit]) -> bool:
        """Whether an action table reviews earlier actions: its title, dates raised, or statuses."""
        title = self.so_far.title.text if self.so_far.title is not None else None
        if title is not None:
            if parts_off(title, self.layout.tables):
                return True
            kind = titled(title)
            if kind == "log" and of_this_meeting(title, [passage.text for passage in self.layout.header]):
                kind = "list"
            if kind is not None:
                return kind == "log" or (kind == "list" and columns.has("raised") and columns.has("status"))
        if columns.has("raised"):
            return True
        stated = sum(any(tells_state(p.text) for p in u.get("status")) for u in units)
        return columns.has("status") and stated * 2 >= len(units)


_SENTENCE = 80
"""Characters that what is said of an item has, at least."""
