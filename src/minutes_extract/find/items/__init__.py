"""Agenda items: headings, their numbers, and the passages under them."""

from __future__ import annotations

import re
from itertools import pairwise

from ...segment.labels import container, heads_decisions, titled
from ...segment.layout import Layout
from ...segment.outline import Head, trimmed
from ...segment.outline.heads import sets_apart
from ...segment.outline.numbers import roman
from ...segment.outline.words import names_columns
from ...segment.passage import Passage, normal
from ...segment.rows import Unit
from .. import tasks
from ..labels import find_labels
from ..mentions import Mark, mark
from .lettered import counts_on, depth_heading, doer, dotted, goes_on, mere_list, nests
from .listed import take_listed
from .model import (
    MOST_DEEP,
    Agenda,
    Entry,
    ItemDraft,
    clean_number,
    dashed_number,
    depth_of,
    heading_like,
    own_number,
    refers,
)
from .numbers import number_parts
from .rows import RowHeads, of_lists, past_rows

__all__ = ["MOST_DEEP", "Agenda", "Entry", "ItemDraft", "clean_number", "depth_of", "find_items", "heading_like"]


_DECIDED = frozenset(("decision", "resolution", "resolved", "agreed", "outcome", "recommendation"))


class _Finder:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.bold = layout.document.styles.bold
        self.underline = layout.document.styles.underline
        self.italic = layout.document.styles.italic
        self.items: list[ItemDraft] = []
        self.any_numbered = False  # whether one of them has a printed number
        self.tops: set[str] = set()  # their numbers
        self.any_dotted = False  # whether one of these is like 2.1
        self.open: list[ItemDraft] = []
        self.entries: list[Entry] = []
        self.made: list[ItemDraft] = []  # of the row that is read
        self.prose: list[Passage] = []  # the last passage that is no point of a list
        self.rows = RowHeads(layout)
        self.numbers: set[str] = set()
        self.list_agenda = self._lists_are_agenda()

    def _lists_are_agenda(self) -> bool:
        """Whether the agenda is a list: nothing else heads items, and items of it have lists of their own."""
        passages = [body[0] for u in self.layout.units if not u.tabular and (body := u.body)]
        if self.layout.outline.agenda:
            return False
        if len(passages) < len(self.layout.units) or any(depth_heading(p) for p in passages[1:]):
            return False
        plain = [p for p in passages[1:] if p.paragraph.kind != "list_item" and not container(p.text)]
        if any(self._bold(p) and heading_like(p.text, True) for p in plain):
            return False
        parents = sum(
            nests(a, b) and a.paragraph.level == 1 and not self._tasks(a, plain) for a, b in pairwise(passages)
        )
        top = sum(p.paragraph.kind == "list_item" and p.paragraph.level == 1 and p.paragraph.first for p in passages)
        return parents >= 2 and parents * 2 >= top

    def _tasks(self, passage: Passage, plain: list[Passage]) -> bool:
        """Whether a point of a list stands below a title of actions: then it says whose they are."""
        if passage.paragraph.kind != "list_item":
            return False
        above = max((p.start for p in plain if p.start < passage.start), default=0)
        held = [p for kind, p in self.layout.furniture if kind == "table-title" and above < p.start < passage.start]
        return any(titled(p.text) == "list" for p in held)

    def _listed(self, passage: Passage, following: Passage | None) -> tuple[ItemDraft, int] | None:
        """An item of a list that has a list under it."""
        paragraph, text = passage.paragraph, passage.text
        if following is None or not nests(passage, following) or paragraph.level > 2 or not paragraph.first:
            return None
        labels = find_labels(text)
        if len(text) > 160 or (labels and labels[0].start == 0):
            return None
        marker = paragraph.marker if paragraph.marker and paragraph.marker[0].isalnum() else None
        end = trimmed(text)
        return ItemDraft(mark(passage, 0, end), None, marker, paragraph.level, "list-heading"), len(text)

    def _bold(self, passage: Passage) -> bool:
        return passage.share(self.bold) > 0.8

    def _leads_on(self, above: list[Unit], row: Unit) -> bool:
        """Whether bold headings count from one to the number of the table's first row: the minutes begin in front of it."""
        bold = [p.text for unit in above for p in unit.body if self._bold(p)]
        said = [text.partition(" ")[0].rstrip(".):") for text in bold if " " in text]
        told = [int(n) for n in said if n.isdigit() and len(n) < 3]
        if told[:1] != [1] or any(b not in (a + 1, a + 2) for a, b in pairwise(told)):  # one may head a table
            return False
        return row.refs[0].text.strip(".):") == str(told[-1] + 1)

    def run(self) -> Agenda:
        units = self.layout.units
        heads = self.layout.outline.heads
        first = next((i for i, unit in enumerate(units) if unit.tabular), 0)
        row = next(
            (i for i, u in enumerate(units) if u.tabular and u.refs and u.refs[0].text.strip(".):").isdigit()), 0
        )
        first = 0 if first and row and self._leads_on(units[:row], units[row]) else first
        for i, unit in enumerate(units):
            if heads:
                self._outlined(unit, heads)
                continue
            body = unit.body
            if i < first:  # above the table of the minutes: a notice with its agenda
                for passage in body:
                    self._entry(passage, unit)
                continue
            following = units[i + 1] if i + 1 < len(units) else None
            self._heading_cell(unit)
            head = self.rows.heading(unit, following, self.any_numbered)
            for k, passage in enumerate(body):
                if k == 0 and head is not None:
                    self._add(head)
                    end = head.heading.end if head.heading is not None else len(passage.text)
                    rest = end < len(passage.text.rstrip(" .:"))
                    self._entry(passage, unit, end if rest else 0, heading=not rest)
                    continue
                below = body[k + 1] if k + 1 < len(body) else None
                if below is None and following is not None and not unit.tabular and not following.tabular:
                    below = following.body[0]
                self._body(passage, unit, below)
            number_parts(self.made, unit)
            self.made = []
            for passage in unit.get("decision"):
                self._entry(passage, unit)
        if all(item.heading is None or sets_apart(item.heading.text) for item in self.items):
            self.items = take_listed(self.layout) or self.items
        return Agenda(self.items, self.entries)

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
            reading = head.reading
            printed = reading is not None and reading.end > reading.start
            self._place(
                ItemDraft(
                    mark(passage, head.begin, head.end),
                    mark(passage, reading.start, reading.end) if reading is not None and printed else None,
                    reading.generated if reading is not None else None,
                    head.level,
                    head.rule,
                )
            )
            self._entry(passage, unit, head.end if head.rest else 0, heading=not head.rest)

    def _row(self, unit: Unit, told: set[int]) -> None:
        """A row of a table in an item: all its cells are text of the item, the prose is read on."""
        for passage in sorted((p for cell in unit.cells.values() for p in cell), key=lambda p: p.start):
            if id(passage) in told:
                self._lettered_row(passage, unit)
            elif self.open:
                self.open[-1].blocks.append(passage)

    def _lettered_row(self, passage: Passage, unit: Unit) -> None:
        """A lettered matter with a heading in other type, in a table below a heading of the outline."""
        found = self._sub_heading(passage, None, unit) if passage.text[:1] == "(" and self.open else None
        if found is None:
            self._entry(passage, unit)
            return
        item, end = found
        above = self.open[-1]
        beside = above.parent is not None and above.rule == item.rule and above.number is not None
        item.level = above.level if beside else above.level + 1
        self._place(item)
        rest = end < len(passage.text.rstrip(" .:"))
        self._entry(passage, unit, end if rest else 0, heading=not rest)

    def _entry(self, passage: Passage, unit: Unit, begin: int = 0, heading: bool = False) -> None:
        item = self.open[-1] if self.open else None
        while begin and passage.text[begin : begin + 1] in (" ", ":"):
            begin += 1  # 'Hall: new curtains'
        self.entries.append(Entry(passage, unit, item, begin, heading))
        if passage.paragraph.kind != "list_item":
            self.prose = [passage]
        if item is not None and not heading:
            item.blocks.append(passage)

    # rows

    def _heading_cell(self, unit: Unit) -> None:
        """A heading in a column of its own."""
        headings = unit.get("heading")
        for passage in headings[:1]:
            number, begin = self.rows.number(passage, cell=not unit.numbers)
            if number is None and unit.numbers:
                number = mark(unit.numbers[0], 0, len(unit.numbers[0].text))
            level = depth_of(number.text if number else "")
            self._add(
                ItemDraft(
                    mark(passage, begin, self.rows.ends(passage, begin)), number, level=level, rule="heading-column"
                )
            )
            self._entry(passage, unit, heading=True)
        for passage in headings[1:]:
            self._entry(passage, unit)

    # prose and cells

    def _body(self, passage: Passage, unit: Unit, following: Passage | None) -> None:
        if self.open and not unit.tabular and past_rows(passage, self.open[0]):
            self.open.clear()
        found = self._listed(passage, following) if self.list_agenda else self._sub_heading(passage, following, unit)
        if found is None or self._tasks(passage, self.prose):
            self._entry(passage, unit)
            return
        item, end = found
        self._add(item)
        rest = end < len(passage.text.rstrip(" .:"))
        self._entry(passage, unit, end if rest else 0, heading=not rest)

    def _sub_heading(self, passage: Passage, following: Passage | None, unit: Unit) -> tuple[ItemDraft, int] | None:
        text = passage.text
        number, begin = own_number(passage)
        if any(labels and labels[0].start == 0 for labels in map(find_labels, {text[:40], text[begin : begin + 40]})):
            return None
        inside = 2 if unit.tabular else 1
        if passage.paragraph.kind == "heading":
            item = ItemDraft(
                mark(passage, begin, trimmed(text)), number, level=passage.paragraph.level, rule="markup-heading"
            )
            apart = container(text) or names_columns(text) or (not unit.tabular and of_lists(text))
            return None if apart else (item, len(text))
        styles = [(self.underline, "underlined-heading"), (self.bold, "bold-heading")]
        if number is not None and unit.tabular and depth_of(number.text) > 1:
            styles.append((self.italic, "italic-heading"))  # '(b) Skip. The Clerk was to …'
        plain = (number, begin)
        printed, front = plain if number is not None else dashed_number(passage)
        for ranges, rule in styles:
            runs = passage.styled(ranges)
            if printed is not None and any(abs(run[0] - front) <= 1 for run in runs):
                number, begin = printed, front
            runs = [r for r in runs if abs(r[0] - begin) <= 1 or (r[0] == 0 and r[1] > begin)]
            if not runs or runs[0][1] - begin < 3:
                continue
            run = runs[0]
            whole = run[1] >= trimmed(text)
            bare = rule == "bold-heading" and number is None
            if bare and (not whole or container(text) or (unit.tabular and not self._bold_part(passage, unit))):
                continue
            words = text[begin : run[1]].strip(" .:–-")
            if not unit.tabular and whole and number is None and of_lists(words):
                continue
            if rule == "italic-heading" and (whole or tasks.subject(words) is not None or tasks.imperative(words)):
                continue
            if unit.tabular and (
                refers(words) or (tasks.names_doer(text, begin) and (whole or doer(text, begin, run[1])))
            ):
                continue  # 'CD to ask the builder.', 'A21' in front of a task; not 'Grants The Clerk to ask'
            if not whole and (heads_decisions(words) or normal(words) in _DECIDED):
                continue  # 'Decision: …'
            if not heading_like(words, True) or (not whole and text[run[1] : run[1] + 2].strip()[:1].islower()):
                continue
            level = max(depth_of(number.text if number else ""), inside) if number else inside
            return ItemDraft(
                mark(passage, begin, begin + trimmed(text[begin : run[1]])), number, level=level, rule=rule
            ), run[1]
        return self._lettered(passage, *plain, following, unit)

    def _bold_part(self, passage: Passage, unit: Unit) -> bool:
        """Whether a bold line of a cell may head a part: few words over text, where items have a column of their own."""
        text, body = passage.text, unit.body
        at = next((n for n, other in enumerate(body) if other is passage), len(body))
        below = body[at + 1] if at + 1 < len(body) else None
        if not self.rows.heads_apart or below is None or self._bold(below) or len(below.text) < 2 * len(text):
            return False
        few = len(text.split()) < 7 and text.rstrip()[-1:] not in ".;,?!"
        return few and tasks.subject(text) is None and not tasks.imperative(text)

    def _lettered(
        self, passage: Passage, number: Mark | None, begin: int, following: Passage | None, unit: Unit
    ) -> tuple[ItemDraft, int] | None:
        """'b. Budget' as a line of its own with text below."""
        text = passage.text
        if number is None or following is None or passage.paragraph.kind == "list_item":
            return None
        if len(text) - begin > 70 or not heading_like(text[begin:], False) or tasks.names_doer(text, begin):
            return None
        if unit.tabular and mere_list(unit.body):
            return None
        if (
            not unit.tabular
            and not self.rows.bold_heads
            and depth_of(number.text) == 1
            and not number.text[0].isdigit()
        ):
            return None
        level = max(depth_of(number.text), 2 if unit.tabular else 1)
        return ItemDraft(mark(passage, begin, trimmed(text)), number, level=level, rule="lettered-heading"), len(text)

    # the tree

    def _add(self, item: ItemDraft) -> None:
        self._settle_level(item)
        self._place(item)

    def _place(self, item: ItemDraft) -> None:
        while self.open and self.open[-1].level >= item.level:
            self.open.pop()
        if self.open:
            item.parent = self.open[-1]
            self.open[-1].items.append(item)
        else:
            self.items.append(item)
            self.any_numbered = self.any_numbered or item.number is not None
            if item.number_text:
                self.tops |= {item.number_text, item.number_text.removesuffix(".0")}  # '5.1' is of '5.0'
                self.any_dotted = self.any_dotted or dotted(item.number_text)
        self.open.append(item)
        self.made.append(item)
        if item.number_text:
            self.numbers.add(item.number_text)

    def _settle_level(self, item: ItemDraft) -> None:
        """A heading numbered 2.1 with no item 2 above it is one of the agenda's own."""
        number = item.number_text or ""
        if item.level == 2 and re.fullmatch(r"\d+[a-z]", number) and number[:-1] not in self.tops:
            item.level = 1
        if item.level == 2 and dotted(number) and number.rsplit(".", 1)[0] not in self.tops:
            if self.any_dotted or not self.tops:
                item.level = 1
        if item.level == 2 and re.fullmatch(r"[A-Z]{1,3}\.\d+", number) and number.split(".")[0] not in self.tops:
            item.level = 1  # 'W.42', one count through all meetings
        if not self.open or (item.level == 2 and (counts_on(self.open[0], number) or goes_on(self.open, number))):
            item.level = 1 if item.level == 2 else item.level
        small = number and not number.strip("ivx")
        if small and item.level == 2 and self.open and self.open[-1].number_text:
            top = self.open[-1]
            if (
                top.level == 2
                and re.fullmatch(r"[a-z]", top.number_text or "")
                and not (number == "i" and top.number_text == "h")
                and roman(number) != roman(top.number_text or "") + 1
            ):
                item.level = 3


def find_items(layout: Layout) -> Agenda:
    """The items of the minutes, and every passage of the body with its item."""
    return _Finder(layout).run()
