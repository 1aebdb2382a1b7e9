"""Agenda items: headings, their numbers, and the passages under them."""

from __future__ import annotations

from itertools import pairwise

from ...segment.layout import Layout
from ...segment.outline import Head
from ...segment.outline.heads import sets_apart
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..mentions import mark
from ..own_labels import OwnLabels
from .list_agenda import is_bold, lists_are_agenda, over_list, says_whose
from .listed import take_listed
from .model import MOST_DEEP, Agenda, Entry, ItemDraft, clean_number, depth_of, heading_like
from .numbers import number_parts
from .part_heads import without_part_heads
from .rows import RowHeads, past_rows
from .sub_headings import SubHeadings
from .tree import Tree

__all__ = ["MOST_DEEP", "Agenda", "Entry", "ItemDraft", "clean_number", "depth_of", "find_items", "heading_like"]


class _Finder:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.tree = Tree()
        self.entries: list[Entry] = []
        self.prose: list[Passage] = []  # the last passage that is no point of a list
        self.labels = OwnLabels(layout.units)
        self.rows = RowHeads(layout, self.labels)
        self.sub_headings = SubHeadings(layout.document.styles, self.rows)
        self.list_agenda = lists_are_agenda(layout)

    def _leads_on(self, above: list[Unit], row: Unit) -> bool:
        """Whether bold headings count from one to the number of the table's first row: the minutes begin in front of it."""
        bold = [p.text for unit in above for p in unit.body if is_bold(p, self.layout.document.styles.bold)]
        said = [text.partition(" ")[0].rstrip(".):") for text in bold if " " in text]
        told = [int(n) for n in said if n.isdigit() and len(n) < 3]
        if told[:1] != [1] or any(b not in (a + 1, a + 2) for a, b in pairwise(told)):  # one may head a table
            return False
        return row.refs[0].text.strip(".):") == str(told[-1] + 1)

    def run(self) -> Agenda:
        units, heads = self.layout.units, self.layout.outline.heads
        first = self._first_row()
        for i, unit in enumerate(units):
            if heads:
                self._outlined(unit, heads)
            elif i < first:  # above the table of the minutes: a notice with its agenda
                for passage in unit.body:
                    self._entry(passage, unit)
            else:
                self._unit(unit, units[i + 1] if i + 1 < len(units) else None)
        items = self.tree.items
        if all(item.heading is None or sets_apart(item.heading.text) for item in items):
            items = take_listed(self.layout) or items
        return without_part_heads(Agenda(items, self.entries, self.labels), self.layout)

    def _first_row(self) -> int:
        """Which unit the minutes begin with: the first row of a table, unless headings above lead on to a row."""
        units = self.layout.units
        first = next((i for i, unit in enumerate(units) if unit.tabular), 0)
        row = next(
            (i for i, u in enumerate(units) if u.tabular and u.refs and u.refs[0].text.strip(".):").isdigit()), 0
        )
        return 0 if first and row and self._leads_on(units[:row], units[row]) else first

    def _unit(self, unit: Unit, following: Unit | None) -> None:
        """A row or a paragraph of a document without an outline."""
        body = unit.body
        self._heading_cell(unit)
        head = self.rows.heading(unit, following, self.tree.any_numbered)
        for k, passage in enumerate(body):
            if k == 0 and head is not None:
                self.tree.add(head)
                self._headed(passage, unit, head.heading.end if head.heading is not None else len(passage.text))
                continue
            below = body[k + 1] if k + 1 < len(body) else None
            if below is None and following is not None and not unit.tabular and not following.tabular:
                below = following.body[0]
            self._body(passage, unit, below)
        number_parts(self.tree.made, unit)
        self.tree.made = []
        for passage in unit.get("decision"):
            self._entry(passage, unit)

    def _outlined(self, unit: Unit, heads: dict[int, Head]) -> None:
        """A unit of a document whose outline is known: a heading of it, or text."""
        told = (*unit.get("heading"), *unit.body)
        if unit.tabular:
            self._row(unit, {id(p) for p in (*told, *unit.get("decision"))})
            return
        for passage in told:
            head = heads.get(passage.start)
            if head is None:
                self._entry(passage, unit)
                continue
            self.tree.place(_outline_item(passage, head))
            self._entry(passage, unit, head.end if head.rest else 0, heading=not head.rest)

    def _row(self, unit: Unit, told: set[int]) -> None:
        """A row of a table in an item: all its cells are text of the item, the prose is read on."""
        for passage in sorted((p for cell in unit.cells.values() for p in cell), key=lambda p: p.start):
            if id(passage) in told:
                self._lettered_row(passage, unit)
            elif self.tree.open:
                self.tree.open[-1].blocks.append(passage)

    def _lettered_row(self, passage: Passage, unit: Unit) -> None:
        """A lettered matter with a heading in other type, in a table below a heading of the outline."""
        found = self.sub_headings.find(passage, None, unit) if passage.text[:1] == "(" and self.tree.open else None
        if found is None:
            self._entry(passage, unit)
            return
        item, end = found
        above = self.tree.open[-1]
        beside = above.parent is not None and above.rule == item.rule and above.number is not None
        item.level = above.level if beside else above.level + 1
        self.tree.place(item)
        self._headed(passage, unit, end)

    def _entry(self, passage: Passage, unit: Unit, begin: int = 0, heading: bool = False) -> None:
        item = self.tree.last
        while begin and passage.text[begin : begin + 1] in (" ", ":"):
            begin += 1  # 'Hall: new curtains'
        self.entries.append(Entry(passage, unit, item, begin, heading))
        if passage.paragraph.kind != "list_item":
            self.prose = [passage]
        if item is not None and not heading:
            item.blocks.append(passage)

    def _headed(self, passage: Passage, unit: Unit, end: int) -> None:
        """A passage that a heading begins: the rest of it, behind `end`, is text of the item."""
        rest = end < len(passage.text.rstrip(" .:"))
        self._entry(passage, unit, end if rest else 0, heading=not rest)

    # rows

    def _heading_cell(self, unit: Unit) -> None:
        """A heading in a column of its own."""
        headings = unit.get("heading")
        for passage in headings[:1]:
            number, begin = self.rows.number(passage, cell=not unit.numbers)
            if number is None and unit.numbers:
                number = mark(unit.numbers[0], 0, len(unit.numbers[0].text))
            heading = mark(passage, begin, self.rows.ends(passage, begin))
            level = depth_of(number.text if number else "")
            self.tree.add(ItemDraft(heading, number, level=level, rule="heading-column"))
            self._entry(passage, unit, heading=True)
        for passage in headings[1:]:
            self._entry(passage, unit)

    # prose and cells

    def _body(self, passage: Passage, unit: Unit, following: Passage | None) -> None:
        if self.tree.open and not unit.tabular and past_rows(passage, self.tree.open[0]):
            self.tree.open.clear()
        found = over_list(passage, following) if self.list_agenda else self.sub_headings.find(passage, following, unit)
        if found is None or says_whose(self.layout, passage, self.prose):
            self._entry(passage, unit)
            return
        item, end = found
        self.tree.add(item)
        self._headed(passage, unit, end)


def _outline_item(passage: Passage, head: Head) -> ItemDraft:
    """The item that a heading of the outline begins."""
    heading, reading = mark(passage, head.begin, head.end), head.reading
    if reading is None:
        return ItemDraft(heading, level=head.level, rule=head.rule)
    number = mark(passage, reading.start, reading.end) if reading.end > reading.start else None
    return ItemDraft(heading, number, reading.generated, head.level, head.rule)


def find_items(layout: Layout) -> Agenda:
    """The items of the minutes, and every passage of the body with its item."""
    return _Finder(layout).run()
