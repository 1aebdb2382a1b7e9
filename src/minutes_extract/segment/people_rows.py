"""Rows of people in a table: name, title and organisation, labels of lists among them."""

from __future__ import annotations

from functools import cached_property

from ..document.tree import Row, Table
from .broken_names import join_name, rest_of_name
from .by_body import body_alone
from .codes import bare_codes, code_column, coded, codes_first, legend_row
from .column_heads import header_role, is_header
from .columns import Columns, classify
from .front_rows import lone_label, people_row
from .grouped import column_tells, groups_in_front, initials_column, kinds_in_front
from .labels import attendance_label, label_kind, office_kind, weak_label
from .led_rows import open_led
from .legends import lists_codes
from .model import Layout, Roster
from .named_columns import names_column
from .names import NONE, STRONG, people_like
from .offices_first import names_second
from .passage import Passage, normal
from .people_columns import leading, told_before
from .roster_labels import kind_over
from .row_words import columns_again, counted, more_of_body, names_one, told_within
from .side_lists import Cells, Sides, cells_of
from .strange_columns import settle_strange


def head_row(layout: Layout, row: Row) -> None:
    layout.furniture += [("column-heading", p) for cell in cells_of(row) for p in cell]


def explain(layout: Layout, roster: Roster) -> None:
    """Keep with a table the line above it that explains its letters: 'P = present, A = absent'."""
    for passage in layout.header[-1:]:
        if lists_codes(passage.text):
            roster.legend.append(passage)


def _other_kinds(layout: Layout, roster: Roster, head: Row, rows: list[Row]) -> list[Roster]:
    """Lists of their own for the columns headed 'Apologies' beside one of those who came."""
    columns = roster.columns
    if columns is None or columns.header is None or not columns.has("name"):
        return []
    named = columns.roles.index("name")
    if named >= len(head.texts):
        return []
    found = {
        c: kind for c, text in enumerate(head.texts) if (kind := label_kind(normal(text))) in ("apologies", "absent")
    }
    more = []
    for column, kind in found.items() if label_kind(normal(head.texts[named])) is not None else ():
        people = any(column < len(row.texts) and people_like(row.texts[column]) > NONE for row in rows)
        if people and columns.roles[column : column + 1] == ["other"]:
            roles = ["name" if c == column else "other" if c == named else role for c, role in enumerate(columns.roles)]
            more.append(Roster(kind, None, columns=Columns(roles, columns.header, columns.names)))
    if more:
        roster.kind = roster.kind or label_kind(normal(head.texts[named]))
        layout.rosters += more
    return more


_UNTOLD = ("other", "note", "role", "organisation")


class PeopleRows:
    """Takes the rows of a table of people into a list, and into new ones where labels stand among them."""

    def __init__(self, layout: Layout, table: Table, roster: Roster, columns: Columns | None = None) -> None:
        """`columns`: what the table's columns hold, where the headings above it have told."""
        self.layout = layout
        self.table = table
        self.roster = roster
        self.sides = Sides(layout)
        self.rows = [row for row in table.rows if not row.separator and any(row.texts)]
        self.head = next((row for row in table.rows if not row.separator), Row())
        self.more: list[Roster] = []
        self.marks: int | None = None  # the column of codes below a heading
        self.second = False  # whether names stand in the second column
        self.strange: Row | None = None  # the last row of unknown words over people
        if columns is not None:
            roster.columns = columns
            explain(layout, roster)
            return
        self.second = codes_first(self.rows)
        if self.second:
            roles = ["attendance", "name", "role", "organisation", "note", "other", "other"]
            roster.columns = Columns(roles[: max(table.width, 2)], None, [""] * table.width)
            explain(layout, roster)
        else:
            self._headed()
        self.more = _other_kinds(layout, roster, self.head, self.rows[1:])
        self._coded()
        self._unheaded()
        self._told()

    def take(self) -> int:
        """Take the leading rows that list people; how many rows that is."""
        for i, row in enumerate(self.table.rows):
            cells = cells_of(row) if is_header(row) else self.sides.take(cells_of(row))
            if row.separator or not any(cells) or (self.marks is not None and row is self.head):
                continue
            if self._heads(row):
                head_row(self.layout, row)
                continue
            if legend_row(row):
                self.roster.legend += [p for cell in cells for p in cell]
                continue
            over = self._over_others(row, self.table.rows[i + 1 :])
            self.strange = row if over and not self._named(row) else self.strange
            named = (
                over or self._named(row) or more_of_body(self.roster, row) or self._amid(row, self.table.rows[i + 1 :])
            )
            behind = self.second and len(row.cells) > 1 and people_like(row.texts[1]) > NONE
            if not named and self.roster.rows and counted(row):
                self.roster.rows.append(cells)
                continue
            if not lone_label(row) and not behind and (is_header(row) or not named):
                return i
            self._row(row, cells)
        return len(self.table.rows)

    def _named(self, row: Row) -> bool:
        return people_row(row) or names_one(self.roster, row)

    def _over_others(self, row: Row, below: list[Row]) -> bool:
        """Whether unknown words alone in a row stand over people, each with something beside the name: 'Who we were'."""
        text = row.texts[0]
        alone = len(row.cells) > 1 and sum(map(bool, row.texts)) == 1 and 0 < len(text) < 50 and text[-1] not in ".?!"
        if not alone or is_header(row) or people_like(text) == STRONG or not self._wide or self.roster.of_body:
            return False
        following = next((other for other in below if not other.separator and any(other.texts)), None)
        return following is not None and sum(map(bool, following.texts)) > 1 and self._named(following)

    def _amid(self, row: Row, below: list[Row]) -> bool:
        """Whether a row of unknown words stands among those of people, below headings or the label of their list."""
        columns = self.roster.columns
        headed = columns is not None and columns.header is not None
        if not (headed or self.roster.label is not None) or not self.roster.rows or is_header(row):
            return False
        nowhere = len(row.cells) if headed else 0  # without headings names come first
        at = columns.roles.index("name") if columns is not None and columns.has("name") else nowhere
        if at >= len(row.cells) or len(row.texts[at]) > 120 or row.breaks:
            return False
        like_last = len(row.texts[at]) < 60 and sum(map(bool, row.texts)) == sum(map(bool, self.roster.rows[-1]))
        if not row.texts[at][:1].isupper() and not (like_last and row.texts[at][:1].isalpha()):
            return False
        nearest = next((other for other in below if not other.separator and any(other.texts)), None)
        return nearest is not None and not is_header(nearest) and (lone_label(nearest) or self._named(nearest))

    # what the columns hold

    def _headed(self) -> None:
        """The columns by their headings."""
        roster, head = self.roster, self.head
        if not is_header(head) or lone_label(head):
            return
        roster.columns = classify(Table(self.table.rows[self.table.rows.index(head) :]))
        at = names_column(self.rows) if not roster.columns.has("name") else None
        if at is not None:
            roles = roster.columns.roles
            heads = [*map(header_role, roster.columns.names)]  # with names beside it a column is what its heading says
            roles = [h if h in ("role", "organisation") else r for h, r in zip(heads, roles, strict=True)]
            roster.columns.roles = ["name" if c == at else "other" if r == "name" else r for c, r in enumerate(roles)]
        settle_strange(roster.columns, [row for row in self.rows if not is_header(row)])
        if roster.columns.roles[0] == "name" and header_role(head.texts[0]) == "attendance":
            roster.kind = label_kind(normal(head.texts[0])) or roster.kind
        if roster.columns.has("name") and roster.kind is None:
            headed = normal(head.texts[roster.columns.roles.index("name")])
            roster.kind = label_kind(headed) if not weak_label(headed) else None

    def _coded(self) -> None:
        """A column of codes, whatever its heading says."""
        roster = self.roster
        columns = roster.columns
        if columns is not None and (groups_in_front(columns, self.rows) or kinds_in_front(columns, self.rows)):
            columns.roles[0] = "label"
            at = initials_column([row for row in self.rows if not is_header(row)])
            if at is not None and columns.roles[at] == "other":
                columns.roles[at] = "initials"
        if roster.columns is None or not roster.columns.has("name"):
            self.marks = coded(self.rows)
        if self.marks is not None:
            heads = [*map(header_role, self.head.texts), *[None] * self.table.width]
            said = [role if role in ("role", "organisation") else "note" for role in heads[: self.table.width]]
            roles = ["name" if c == 0 else "attendance" if c == self.marks else said[c] for c in range(len(said))]
            roster.columns = Columns(roles, 0, list(self.head.texts))
            settle_strange(roster.columns, self.rows[1:])
            head_row(self.layout, self.head)
        if roster.columns is not None and roster.columns.header is not None:
            below = [row for row in self.rows if not is_header(row)]
            told = code_column(below, roster.columns.roles, roster.columns.names)
            if told is not None:
                roster.columns.roles[told] = "attendance"
                explain(self.layout, roster)

    def _unheaded(self) -> None:
        """The columns of a table without headings, by what stands in them."""
        roster, width = self.roster, self.table.width
        rows = leading(self.table.rows)
        bare = bare_codes(rows) if roster.columns is None else None
        if bare is not None:
            roster.columns = Columns(told_before(rows, bare, width), None, [""] * max(width, bare + 1))
            explain(self.layout, roster)
        found = names_second(self.rows) if roster.columns is None else None
        if found is not None:
            self.second = True
            roster.columns = Columns(found, None, [""] * len(found))

    def _told(self) -> None:
        """A column of which nothing is known says how people came, where each of its cells does."""
        columns = self.roster.columns
        if columns is None or "attendance" in columns.roles:
            return
        rows = [row for row in self.rows if not is_header(row) and sum(map(bool, row.texts)) > 1]
        for c, role in enumerate(columns.roles):
            texts = [row.texts[c] for row in rows if c < len(row.cells) and row.texts[c]] if role in _UNTOLD else []
            head = columns.names[c] if c < len(columns.names) else ""
            if len(texts) > 1 and len(texts) * 5 >= 4 * len(rows) and column_tells(texts, head):
                columns.roles[c] = "attendance"
                return

    # rows

    def _heads(self, row: Row) -> bool:
        columns = self.roster.columns
        labelled = row is self.head and columns is not None and columns.header is not None
        named = labelled or "name" in [header_role(text) for text in row.texts] if is_header(row) else False
        return named and not lone_label(row)

    def _row(self, row: Row, cells: Cells) -> None:
        filled = [cell for cell in cells if cell]
        if self.second and cells[0] and label_kind(normal(row.texts[0])) == "present":
            self.layout.furniture += [("label", passage) for passage in cells[0]]  # 'Members', the office of nobody
            self.roster.rows.append([[], *cells[1:]])
            return
        self.roster, cells = open_led(self.layout, self.roster, row, cells)
        label = self._label(row, cells, filled)
        if label is not None:
            self.roster = Roster(label, cells[0][0], columns=self.roster.columns, legend=self.roster.legend)
            self.layout.rosters.append(self.roster)
            if is_header(row) and columns_again(self.roster.columns, row):
                self.layout.furniture += [("column-heading", p) for cell in cells[1:] for p in cell]
                return
            if len(filled) == 1:  # a label row of its own
                return
            grouped = self.roster.columns is not None and self.roster.columns.roles[:1] == ["label"]
            cells = [[], *cells[1:]] if grouped else cells[1:]
            self.roster.columns = self.roster.columns if grouped else None
        elif self.roster.columns is None and len(filled) > 1 and len(cells[0]) == 1 and row.texts[0].endswith(":"):
            self.layout.furniture += [("label", cells[0][0])]  # the name of their group: 'Tenants:'
            cells = cells[1:]
        if len(filled) == 1 and cells[0] and len(cells) > 1 and body_alone(row.texts[0], self.roster.of_body):
            self._of_body(cells[0][0])
            return
        if rest_of_name(self.roster, cells):
            join_name(self.roster.rows[-1], cells)
            return
        self.roster.rows.append(cells)
        for other in self.more:
            other.rows.append(cells)

    def _of_body(self, body: Passage) -> None:
        """Begin a list of the people of a body in the rows below its name."""
        before = self.roster
        self.roster = Roster(before.kind, body, columns=before.columns, legend=before.legend, of_body=True)
        self.layout.rosters.append(self.roster)

    @cached_property
    def _wide(self) -> bool:
        """Whether most rows have more than one cell filled, so that one with one filled is of another kind."""
        return sum(sum(map(bool, row.texts)) > 1 for row in self.rows) * 2 > len(self.rows)

    def _of_group(self, text: str) -> str | None:
        """One word alone in its row, where labels of other lists are so too, heads more people: 'External'."""
        strange = " " not in text and text.isalpha() and text[0].isupper() and people_like(text) < STRONG
        return "in_attendance" if strange and self._several_labels else None

    @cached_property
    def _several_labels(self) -> bool:
        """Whether more than one row holds the label of a list and nothing else."""
        return sum(map(lone_label, self.rows)) > 1

    def _label(self, row: Row, cells: Cells, filled: Cells) -> str | None:
        """The kind of the list that the first cell heads, where it is a label and nothing else."""
        if len(cells[0]) != 1 or (self.roster.columns is not None and self.roster.columns.roles[:1] == ["attendance"]):
            return None
        text = cells[0][0].text
        if self.roster.columns is not None and self.roster.columns.roles[:1] == ["label"] and row is not self.strange:
            return label_kind(normal(text))
        label = attendance_label(text)
        if label is None and row is self.strange:
            return told_within(text) or kind_over(text, self.roster.kind)
        if label is None and len(filled) == 1 and (kind := office_kind(normal(text))):
            return kind
        if label is None and len(filled) == 1 and len(self.rows) > 3:
            return label_kind(normal(text)) or ((told_within(text) or self._of_group(text)) if self._wide else None)
        if label is None and len(filled) > 1 and self.roster.rows and (kind := self._guests(text, row)) is not None:
            return kind
        return label[0] if label is not None and label[1] == len(text) else None

    def _guests(self, text: str, row: Row) -> str | None:
        """The kind of a list whose word alone stands beside its people, below those of another: 'Officers | Ann Bell, Clerk'."""
        label = attendance_label(text, True)
        if label is None or label[1] < len(text) or label[0] != "in_attendance" or office_kind(normal(text)):
            return None
        first = self.roster.rows[-1][0][0].text if self.roster.rows[-1][0] else ""
        return label[0] if people_like(first) == people_like(row.texts[1]) == STRONG else None
