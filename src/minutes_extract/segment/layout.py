"""The parts of a document: header, attendance, minutes, action tables, sign-off, furniture."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Remark
from ..document.tree import Block, Document, Paragraph, Row, Table, paragraphs_of
from ..lexicons import words
from .boxed import unboxed
from .codes import codes_first, explains_codes
from .column_cells import patterns
from .column_decisions import as_decisions
from .column_heads import is_ref
from .columns import Columns, begins_minutes, classify
from .cues import cues
from .ending import close_tables, signs_off, take_footer
from .front_rows import lone_label, title_rows, told_first, told_of_meeting
from .fused_refs import part_headings
from .headless import headless
from .held import hold_together, rows_above
from .inner_tables import cut_off, heading_above, inner_columns, inner_tables, keyed, labels_in, turned
from .key_heads import without_key_heads
from .labels import container, heads_decisions, hinted, tasks_of, titled, unnumbered
from .list_lines import cut, explains_away, fills, is_detail, label_inside
from .listed_rows import take_listed
from .meetings import second_meeting
from .model import ActionTable, Layout, Roster
from .numbered_people import without_numbers
from .outline import Head, outline
from .outline.heads import sets_apart
from .own import of_this_meeting
from .page_breaks import over_pages, repeated_tables, running_lines
from .passage import Passage, normal
from .people_heads import settle_head
from .pointers import point, pointing, summary_title
from .resumed import going_on, last_number
from .reviews import answered, as_review, parts_off, tasks_as_actions
from .roster_labels import heads_more, stands_over
from .roster_tables import take_table
from .rosters import Rosters
from .rows import Furniture, Unit, logical_rows
from .second_numbers import second_number
from .side_lists import cells_of, details
from .stamps import Stamps
from .state_columns import tells_state
from .table_parts import split_tables
from .tables import form_of, numbered_people, without_first
from .told_cells import take_cells, told_in_cells

__all__ = ["ActionTable", "Layout", "Roster", "segment"]


class _Segmenter:
    def __init__(self, document: Document) -> None:
        self.layout = Layout(document)
        self.rosters = Rosters(self.layout)
        self.title: Passage | None = None
        self.headed: Passage | None = None  # the title of the table above
        self.above = Columns([])  # what that table holds
        self.course: tuple[Columns | None, str] = (None, "")  # the columns of the minutes, and how far they have come
        self.seen_minutes = False
        self.listing = False  # below the title of a list of actions that stands before the minutes
        self.listed = 0  # how many units stand in such lists
        self.header_words: set[str] = set()
        self.running = running_lines(document)
        self.stamps = Stamps(document)
        self.heads = 0  # how many headings of the outline stand above
        self.told_first = 0  # how many paragraphs that tell something stand above all headings and lists
        self.roll = False  # whether the last of them heads a list of people

    def run(self) -> Layout:
        blocks = self.layout.document.blocks
        second = second_meeting(blocks)
        if second is not None:
            rest = [p for block in blocks[second:] for p in paragraphs_of([block])]
            message = "another meeting's minutes follow; only the first were read"
            self.layout.remarks.append(Remark("several-meetings", message, spans=((rest[0].start, rest[-1].end),)))
        self.layout.outline = outline(self.layout.document, second, self.running)
        blocks = unboxed(over_pages(blocks[:second], self.running))
        blocks = self._without_repeated(blocks)
        for at, block in enumerate(blocks):
            if isinstance(block, Table) and self.seen_minutes and signs_off(blocks[at - 1 :]):
                self.layout.furniture += [
                    ("signature", p) for row in block.rows for cell in cells_of(row) for p in cell
                ]
            elif isinstance(block, Table):
                self._table(block)
            else:
                self._paragraph(self._unstamped(block), block, blocks[at + 1 : at + 4])
        close_tables(self.layout)
        take_footer(self.layout)
        return self.layout

    def _without_repeated(self, blocks: list[Block]) -> list[Block]:
        """The blocks without the tables that every page repeats; what the first says in front of all else is of the title."""
        repeated = repeated_tables(blocks)
        for n, table in enumerate(repeated):
            if not n and table is blocks[0]:
                self._title_cells([row for row in table.rows if not row.separator])
            else:
                passages = [p for row in table.rows for cell in cells_of(row) for p in cell]
                self.layout.furniture += [("page-furniture", passage) for passage in passages]
        left = set(map(id, repeated))
        return [block for block in blocks if id(block) not in left] if left else blocks

    # prose

    def _unstamped(self, paragraph: Paragraph) -> Passage:
        """A paragraph without who said it and when, where a program prints that with each; a heading is read elsewhere."""
        whole = Passage.of(paragraph)
        passage, said = self.stamps.part(whole)
        if said is None or (said.start == whole.start and paragraph.start in self.layout.outline.heads):
            return whole
        self.layout.furniture.append(("label", said))
        return passage

    def _paragraph(self, passage: Passage, paragraph: Paragraph, below: list[Block]) -> None:
        put_down = self._furniture(passage, paragraph, below)
        if put_down is not None:
            self.layout.furniture.append(put_down)
            return
        layout = self.layout
        if paragraph.beside and layout.units:
            layout.units[-1].cells.setdefault("owner", []).append(passage)
            return
        head = layout.outline.heads.get(paragraph.start)
        if head is not None and self.rosters.in_clothes(passage, below):
            self.rosters.line(passage)  # names in the clothes of a heading
            return
        if head is not None and not self._heads_people(passage, below):
            self._head(passage, head, below)
            return
        if self._people(passage, paragraph, below):
            return
        lists = bool(below) and isinstance(below[0], Paragraph) and below[0].kind == "list_item"
        bold = lists and passage.share(layout.document.styles.bold) > 0.8
        if paragraph.kind == "heading" or bold or (lists and passage.text.rstrip().endswith(":")):
            self.listing = not self.seen_minutes and titled(unnumbered(passage.text)) in ("log", "list")
        after_list = self.listed and paragraph.kind == "heading"
        begun = self.seen_minutes or len(layout.units) > self.listed or self.listing or after_list
        begun = begun or self._heads_minutes(passage)
        if not begun and not layout.rosters and (glued := label_inside(passage.text)) is not None:
            layout.header.append(cut(passage, 0, glued))
            self._people(cut(passage, glued, len(passage.text)), paragraph, below)
            return
        if not begun and (not layout.rosters or is_detail(passage.text) or self._fills(passage)):
            layout.header.append(passage)
            self.header_words |= set(normal(passage.text).split())
            return
        if paragraph.kind == "heading" or self._numbered(passage, paragraph):
            self.rosters.end()
        self.rosters.close()
        self.title = passage
        said = unnumbered(passage.text)
        heads = titled(said) in ("log", "list") or container(said) or (said != passage.text and sets_apart(said))
        tabled = bool(below) and isinstance(below[0], Table) and titled(said) in ("log", "list")
        if heads and (not self.seen_minutes or layout.outline or tabled) and len(passage.text) < 60:
            layout.furniture.append(("table-title", passage))
            return
        layout.units.append(Unit({"body": [passage]}))
        self.told_first += not self.heads and len(layout.units) == self.told_first + 1 and _tells_on(passage.text)
        self.listed += self.listing

    def _furniture(self, passage: Passage, paragraph: Paragraph, below: list[Block]) -> Furniture | None:
        if patterns()["page"].fullmatch(passage.text):
            return ("page-number", passage)
        if self.running.share(paragraph.start, paragraph.end) > 0.9:
            return ("page-furniture", passage)
        if paragraph.start in self.layout.outline.heads:
            return None
        if self._listed_again(passage, below) or any(paragraph is entry for entry in self.layout.outline.agenda):
            return ("agenda", passage)
        return ("signature", passage) if cues()["signature"].match(passage.text) else None

    def _fills(self, passage: Passage) -> bool:
        """Whether a line is what the label right above it, a line of the header, asks for."""
        above = self.layout.header[-1] if self.layout.header else None
        near = above is not None and passage.start - above.start - len(above.text) < 8
        return above is not None and near and fills(passage.text, above.text)

    def _heads_people(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a line that looks like a heading goes on with the lists above it: a body's name over its people."""
        tabled = not self.seen_minutes and bool(below) and isinstance(below[0], Table)
        return tabled and heads_more(self.rosters.roster, passage.text, below[0])

    def _head(self, passage: Passage, head: Head, below: list[Block]) -> None:
        """A heading of the outline; one that heads a list of people opens it."""
        self.heads += 1
        self.rosters.end()
        self.title = passage
        label = self.rosters.label(passage, below, not self.seen_minutes and self.heads <= 3)
        self.layout.units.append(Unit({"body": [passage]}))
        front = head.reading.start if head.reading is not None else head.begin
        if passage.text[:front].strip():
            self.layout.furniture.append(("label", cut(passage, 0, front)))  # 'Topic:', who opens it in a chat
        self.layout.furniture += [("label", part) for part in second_number(passage, head)]
        self.roll = label is not None
        if label is not None:
            self.rosters.open(passage, *label)

    def _listed_again(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a line is an entry of an agenda whose items have their headings elsewhere."""
        outline = self.layout.outline
        if not outline or 0 < self.heads < len(outline.heads) or stands_over(passage.text, below):
            return False
        return normal(cues()["ordinal"].sub("", passage.text, count=1)) in outline.names

    def _people(self, passage: Passage, paragraph: Paragraph, below: list[Block]) -> bool:
        """Take a label or a line of an attendance list."""
        rosters, units = self.rosters, self.layout.units
        if self.layout.rosters and not self.seen_minutes and self._explains(passage):
            self.layout.furniture.append(("label", passage))
            return True
        early = not self.seen_minutes and (len(units) in (self.told_first, self.listed) or 0 < self.heads <= 3)
        label = rosters.label(passage, below, early)
        if label is not None:
            self.roll = False
            rosters.open(passage, *label)
            if self._numbered(passage, paragraph) or (paragraph.kind == "heading" and units):
                units.append(Unit({"body": [passage]}))  # an item of the agenda as well
            return True
        if rosters.roster is not None:
            if not rosters.takes(passage):
                return False
            rosters.line(passage)
            if self.roll:
                units.append(Unit({"body": [passage]}))
            return True
        first = early and self.layout.header and not self.layout.rosters and not is_detail(passage.text)
        first = first and not (is_detail(above := self.layout.header[-1].text) and above.rstrip().endswith(":"))
        if first and not _of_agenda(self.layout.header[-1]) and rosters.unlabelled(passage, below):
            rosters.open(passage, None, 0)
            return True
        return False

    def _explains(self, passage: Passage) -> bool:
        """Keep with the lists above what a line says of the letters or marks in them."""
        rosters = self.layout.rosters
        if explains_codes(passage.text):
            rosters[-1].legend.append(passage)
            return True
        marked = explains_away(passage) and any(map(_marked, rosters))
        for roster in rosters if marked else ():
            roster.legend.append(passage)
        return marked

    def _numbered(self, passage: Passage, paragraph: Paragraph) -> bool:
        marker = paragraph.marker
        return bool(cues()["numbered"].match(passage.text)) or (marker is not None and marker[0].isdigit())

    def _heads_minutes(self, passage: Passage) -> bool:
        if self.layout.header and _tells_on(passage.text):
            return True
        if self.layout.outline:
            return False  # only its headings do
        listed = self.layout.outline.agenda
        if (
            listed
            and passage.start > listed[-1].end
            and (passage.paragraph.kind == "list_item" or len(passage.text) > 60)
        ):
            return True  # the notes below an agenda
        if titled(passage.text) in ("log", "list") or cues()["goes_on"].match(passage.text):
            return True
        if cues()["spoken"].match(passage.text):
            return True  # a line of a channel's log
        return bool(cues()["numbered"].match(passage.text)) or any(
            k == "table-title" and titled(p.text) for k, p in self.layout.furniture
        )

    # tables

    def _table(self, table: Table) -> None:
        if self._agenda_ahead(table):
            self.layout.furniture += [("agenda", p) for row in table.rows for cell in cells_of(row) for p in cell]
            return
        for part in self._parts(table):
            rest = part
            opened = self.rosters.roster if not self.seen_minutes else None
            listed = self.seen_minutes or bool(self.layout.rosters or self.layout.units)
            if not listed and opened is None and (titled_rows := title_rows(part)):
                self._title_cells(part.rows[:titled_rows])
                part = rest = Table(part.rows[titled_rows:])
                if not rest.rows:
                    continue
            told = 0 if listed or opened is not None else told_first(part)
            if told:
                self.layout.header += [p for row in part.rows[:told] for p in details(cells_of(row))]
                part = rest = Table(part.rows[told:])
            if not self.seen_minutes and told_in_cells(part):
                take_cells(self.layout, part, self.rosters)
                continue
            form = form_of(part, listed, opened is not None)
            if form is None and not self.seen_minutes and told_of_meeting(part):
                self.layout.header += [p for row in part.rows for p in details(cells_of(row))]
                continue
            if (form == "columns" and (self._past_roll(part) or self._of_tasks())) or (
                form is not None and headless(part, self.title, False)
            ):
                form = None
            late = bool(part.rows) and lone_label(part.rows[0]) and len(self.layout.units) < _LEFT_OVER
            if form is not None and (form == "columns" or not self.seen_minutes or late):
                listed_before = len(self.layout.rosters)
                taken = take_table(self.layout, part, form, opened)
                self.rosters.resume(form == "kinds", listed_before)
                rest = Table(part.rows[taken:])
            if rest.rows:
                self._minutes_table(rest)

    def _agenda_ahead(self, table: Table) -> bool:
        """Whether a table in front of the minutes lists the items whose headings follow."""
        heads = self.layout.outline.heads
        rows = [row for row in table.rows if not row.separator and any(row.texts)]
        if len(rows) < 4 or not heads or max((p.start for p in paragraphs_of([table])), default=0) > min(heads):
            return False
        names = self.layout.outline.names
        said = sum(any(normal(unnumbered(text)) in names for text in row.texts if len(text) < 90) for row in rows[1:])
        return said * 3 >= (len(rows) - 1) * 2

    def _title_cells(self, rows: list[Row]) -> None:
        """Take the cells in which the title stands for lines of the header."""
        passages = [passage for row in rows for cell in cells_of(row) for passage in cell]
        self.layout.header += passages
        self.header_words |= {word for passage in passages for word in normal(passage.text).split()}

    def _parts(self, table: Table) -> Iterator[Table]:
        """The tables that a table is made of, those of people without the numbers in front of them."""
        tables = [table]
        if not self.seen_minutes:
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
            opened = self.rosters.roster is not None and not self.seen_minutes
            count = numbered_people(part) if opened and part.rows and is_ref(part.rows[0].texts[0]) else 0
            if count and codes_first([row for row in part.rows if not row.separator]):
                count = 0  # letters that say how each came
            if count:
                self.layout.furniture += [("label", p) for row in part.rows[:count] for p in cells_of(row)[0]]
                yield without_first(part.rows[:count])
            if part.rows[count:]:
                yield Table(part.rows[count:]) if count else part

    def _of_tasks(self) -> bool:
        """Whether a table stands below a title of actions: its names are of those who are to do them."""
        return self.title is not None and titled(unnumbered(self.title.text)) == "list"

    def _past_roll(self, table: Table) -> bool:
        """Whether a table of people in an item of the minutes says nothing of who was there: contacts, officers."""
        if self.title is None or not self.layout.units or self.rosters.roster is not None:
            return False
        listed = any(r.kind == "present" and (r.lines or r.rows) for r in self.layout.rosters)
        words = [self.title.text, *(text for row in table.rows[:1] for text in row.texts)]
        return listed and not any(hinted(text) for text in words)

    def _minutes_table(self, table: Table) -> None:
        if not self.seen_minutes:
            table = take_listed(self.layout, table, self.rosters)
        self._take_title(table)
        inner = inner_tables(table)
        same = going_on(*self.course, table)
        columns = same or headless(table, self.title, self.seen_minutes) or classify(table, self._of_tasks())
        if self.headed is self.title is not None and begins_minutes(self.above, columns):
            self.title = None  # it heads the table before this one
        self.headed, self.above = self.title, columns
        rows = logical_rows(table, columns, self.header_words)
        part_headings(rows)
        self.layout.furniture += rows.furniture
        self.layout.remarks += rows.remarks
        if self.title is not None and tasks_of(self.title.text) and not columns.has("action"):
            columns.roles = ["action" if role == "body" else role for role in columns.roles]
            for unit in rows.units:
                unit.cells["action"] = unit.cells.pop("body", [])
        as_decisions(
            columns,
            [unit.cells for unit in rows.units],
            self.title is not None and heads_decisions(self.title.text),
        )
        if self.title is not None and titled(self.title.text) == "log" and columns.header is None:
            as_review(columns, rows.units)
        if (self.title is not None and titled(unnumbered(self.title.text)) in ("log", "list")) or answered(
            columns, rows.units
        ):
            tasks_as_actions(columns, rows.units)
        points = pointing(columns, rows.units)
        if points:
            point(columns, rows.units)
        if points or (same is None and columns.has("action") and not self._beside(columns, rows.units)):
            log = self._is_log(columns, rows.units)
            self.layout.tables.append(ActionTable(columns, rows.units, self.title, log, len(self.layout.units)))
        else:
            self.layout.units += rows.units
            if columns.header is not None:
                self.course = columns, last_number(table.rows)
            if self.heads:
                hold_together(rows.units)
        if rows.units:
            self.seen_minutes = True
            self.rosters.end()
        for held in inner:
            self._inner_table(held, inner)

    def _take_title(self, table: Table) -> None:
        """Take a first row that titles a list of actions off its table."""
        title = summary_title(table)
        if title is not None:
            self.title = title
            self.layout.furniture.append(("table-title", title))

    def _inner_table(self, held: Table, beside: list[Table]) -> None:
        """Take a table of actions that stands in a cell of the minutes."""
        layout = self.layout
        at = rows_above(layout.units, held)
        if keyed(held):
            held, labels = turned(held)
            layout.furniture += labels
        columns = inner_columns(held, beside)
        rows = logical_rows(held, columns, self.header_words)
        goes_on = cut_off(held, beside)
        tasks_as_actions(columns, rows.units)
        layout.furniture += rows.furniture + labels_in(rows.units)
        if goes_on:
            layout.tables[-1].units += rows.units
            return
        title = heading_above(layout.units[:at])
        log = self._is_log(columns, rows.units) or columns.has("status")
        log = log or (title is not None and titled(unnumbered(title.text)) == "log" and columns.header is not None)
        row = layout.units[at - 1] if at else None
        layout.tables.append(ActionTable(columns, rows.units, None, log, at, row))

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
        body, action = columns.roles.index("body"), columns.roles.index("action")
        if columns.header is None or body > action or (self.title is not None and titled(self.title.text)):
            return False
        return not set(normal(columns.names[body]).split()).isdisjoint(words("headings.spoken.words"))

    def _is_log(self, columns: Columns, units: list[Unit]) -> bool:
        """Whether an action table reviews earlier actions: its title, dates raised, or statuses."""
        title = titled(self.title.text) if self.title is not None else None
        if self.title is not None and title == "log" and of_this_meeting(self.title.text, self._header()):
            title = "list"
        if self.title is not None and parts_off(self.title.text, self.layout.tables):
            return True
        if title is not None:
            return title == "log" or (title == "list" and columns.has("raised") and columns.has("status"))
        if columns.has("raised"):
            return True
        stated = sum(any(tells_state(p.text) for p in u.get("status")) for u in units)
        return columns.has("status") and stated * 2 >= len(units)

    def _header(self) -> list[str]:
        return [passage.text for passage in self.layout.header]


_LEFT_OVER = 4
"""Rows: with fewer of them behind, a list of people that its label heads is no part of the minutes."""


def _marked(roster: Roster) -> bool:
    """Whether a star or the like stands beside somebody in a list."""
    cells = [p.text for row in roster.rows for cell in row for p in cell] + [p.text for p in roster.lines]
    return any(sign in text for text in cells for sign in "*+†‡#")


def _of_agenda(passage: Passage) -> bool:
    """'Agenda': who is named below it presents an item."""
    return container(passage.text) and "agenda" in normal(passage.text)


def _tells_on(text: str) -> bool:
    """Whether a paragraph tells what happened at the meeting: prose, not when it was or who was there."""
    told = len(text) > 60 and text.rstrip()[-1:] in ".!?" and cues()["told"].search(text) is not None
    return told and cues()["held"].search(text) is None


def segment(document: Document) -> Layout:
    """The layout of a document."""
    return _Segmenter(document).run()
