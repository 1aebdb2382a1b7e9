"""Agenda items: headings, their numbers, and the passages under them."""

from __future__ import annotations

import re
import weakref
from dataclasses import dataclass, field
from itertools import pairwise

from ...segment.labels import container
from ...segment.layout import Layout
from ...segment.outline import Head, closes, trimmed
from ...segment.outline import heading_like as reads_as_heading
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..labels import find_labels
from ..mentions import Mark, mark
from ..tasks import cue, imperative, trailing_owners
from .patterns import patterns

MOST_DEEP = 8


@dataclass(slots=True, weakref_slot=True)
class ItemDraft:
    """An agenda item as found; `level` 1 is the agenda's own."""

    heading: Mark | None
    number: Mark | None = None
    generated: str | None = None  # a list number that is not printed
    level: int = 1
    rule: str = "heading-row"
    blocks: list[Passage] = field(default_factory=list)
    items: list[ItemDraft] = field(default_factory=list)
    above: weakref.ref[ItemDraft] | None = None  # weak: a document with cycles would wait for the collector

    @property
    def parent(self) -> ItemDraft | None:
        return self.above() if self.above is not None else None

    @parent.setter
    def parent(self, item: ItemDraft) -> None:
        self.above = weakref.ref(item)

    @property
    def number_text(self) -> str | None:
        if self.number is not None:
            return clean_number(self.number.text)
        return clean_number(self.generated) if self.generated else None


@dataclass(slots=True)
class Entry:
    """A passage of the body with the item and unit it stands in; `begin` is where its own text begins."""

    passage: Passage
    unit: Unit
    item: ItemDraft | None
    begin: int = 0
    heading: bool = False


@dataclass(slots=True)
class Agenda:
    items: list[ItemDraft]
    entries: list[Entry]


def clean_number(text: str | None) -> str | None:
    """'2.' → '2', '(a)' → 'a', 'Item 3:' → '3'."""
    if not text:
        return None
    core = patterns()["number-word"].sub("", text.strip())
    bare = core.strip(" .):([]-–")
    if bare.count("(") > bare.count(")"):
        bare += ")"  # '125(b)'
    return bare or None


class _Finder:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.bold = layout.document.styles.bold
        self.underline = layout.document.styles.underline
        self.items: list[ItemDraft] = []
        self.any_numbered = False  # whether one of them has a printed number
        self.open: list[ItemDraft] = []
        self.entries: list[Entry] = []
        self.bold_heads = self._heads_are_bold()
        self.plain_heads = self._heads_are_plain()
        self.numbers: set[str] = set()
        self.list_agenda = self._lists_are_agenda()

    def _heads_are_bold(self) -> bool:
        """Whether rows with a whole number and one short line set that line in bold."""
        bold = plain = 0
        for unit in self.layout.units:
            if unit.tabular and len(unit.body) == 1 and len(unit.refs) <= 1 and len(unit.body[0].text) < 100:
                if not unit.refs or re.fullmatch(r"\d+\.?", unit.refs[0].text):
                    if self._bold(unit.body[0]):
                        bold += 1
                    elif unit.refs:
                        plain += 1
        return bold > 0 and bold >= plain

    def _heads_are_plain(self) -> bool:
        """Whether the cells of numbered rows begin with a short line that looks like their text."""
        rows = [u for u in self.layout.units if u.tabular and len(u.body) > 1 and len(u.refs) == 1]
        whole = [u for u in rows if re.fullmatch(r"\d+\.?", u.refs[0].text)]
        headed = [u for u in whole if len(u.body[0].text) <= 90 and heading_like(u.body[0].text, False)]
        return len(whole) >= 3 and len(headed) >= 0.7 * len(whole)

    def _lists_are_agenda(self) -> bool:
        """Whether the agenda is a list: nothing else heads items, and items of it have lists of their own."""
        passages = [u.body[0] for u in self.layout.units if not u.tabular and u.body]
        if len(passages) < len(self.layout.units) or any(depth_heading(p) for p in passages[1:]):
            return False
        plain = [p for p in passages[1:] if p.paragraph.kind != "list_item" and not container(p.text)]
        if any(self._bold(p) and heading_like(p.text, True) for p in plain):
            return False
        parents = sum(_nests(a, b) and a.paragraph.level == 1 for a, b in pairwise(passages))
        top = sum(p.paragraph.kind == "list_item" and p.paragraph.level == 1 and p.paragraph.first for p in passages)
        return parents >= 2 and parents * 2 >= top

    def _listed(self, passage: Passage, following: Passage | None) -> tuple[ItemDraft, int] | None:
        """An item of a list that has a list under it."""
        paragraph, text = passage.paragraph, passage.text
        if following is None or not _nests(passage, following) or paragraph.level > 2 or not paragraph.first:
            return None
        labels = find_labels(text)
        if len(text) > 160 or (labels and labels[0].start == 0):
            return None
        marker = paragraph.marker if paragraph.marker and paragraph.marker[0].isalnum() else None
        end = trimmed(text)
        return ItemDraft(mark(passage, 0, end), None, marker, paragraph.level, "list-heading"), len(text)

    def _bold(self, passage: Passage) -> bool:
        return passage.share(self.bold) > 0.8

    def run(self) -> Agenda:
        units = self.layout.units
        heads = self.layout.outline.heads
        first = next((i for i, unit in enumerate(units) if unit.tabular), 0)
        for i, unit in enumerate(units):
            if heads:
                self._outlined(unit, heads)
                continue
            if i < first:  # above the table of the minutes: a notice with its agenda
                for passage in unit.body:
                    self._entry(passage, unit)
                continue
            following = units[i + 1] if i + 1 < len(units) else None
            self._heading_cell(unit)
            head = self._row_heading(unit, following)
            for k, passage in enumerate(unit.body):
                if k == 0 and head is not None:
                    self._add(head)
                    end = head.heading.end if head.heading is not None else len(passage.text)
                    rest = end < len(passage.text.rstrip(" .:"))
                    self._entry(passage, unit, end if rest else 0, heading=not rest)
                    continue
                below = unit.body[k + 1] if k + 1 < len(unit.body) else None
                if below is None and following is not None and not unit.tabular and not following.tabular:
                    below = following.body[0]
                self._body(passage, unit, below)
        return Agenda(self.items, self.entries)

    def _outlined(self, unit: Unit, heads: dict[int, Head]) -> None:
        """A unit of a document whose outline is known: a heading of it, or text."""
        told = (*unit.get("heading"), *unit.body)
        if unit.tabular:
            self._row(unit, {id(p) for p in told})
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
                self._entry(passage, unit)
            elif self.open:
                self.open[-1].blocks.append(passage)

    def _entry(self, passage: Passage, unit: Unit, begin: int = 0, heading: bool = False) -> None:
        item = self.open[-1] if self.open else None
        self.entries.append(Entry(passage, unit, item, begin, heading))
        if item is not None and not heading:
            item.blocks.append(passage)

    # rows

    def _heading_cell(self, unit: Unit) -> None:
        """A heading in a column of its own."""
        for passage in unit.get("heading")[:1]:
            number, begin = self._own_number(passage)
            if number is None and unit.refs:
                number = mark(unit.refs[0], 0, len(unit.refs[0].text))
            level = depth_of(number.text if number else "")
            self._add(
                ItemDraft(mark(passage, begin, trimmed(passage.text)), number, level=level, rule="heading-column")
            )
            self._entry(passage, unit, heading=True)

    def _row_heading(self, unit: Unit, following: Unit | None) -> ItemDraft | None:
        if unit.get("heading"):
            return None
        if not unit.tabular or not unit.body or len(unit.refs) > 1:
            return None
        first = unit.body[0]
        number, begin = self._own_number(first)
        ref = unit.refs[0] if unit.refs else None
        if ref is not None and re.search(r"[A-Za-z]{4,}", clean_number(ref.text) or "") and number is None:
            return self._heading_column(unit, ref, first)
        text = first.text[begin:]
        if number is None and ref is None and closes(text):
            return None
        if not heading_like(text, bold := self._bold(first)):
            return self._lead_heading(unit, first, number, begin, ref)
        alone = len(unit.body) == 1
        level = depth_of(number.text if number is not None else ref.text if ref is not None else "")
        if self.bold_heads and not bold:
            return None
        if number is None and ref is None and trailing_owners(text) and (cue().search(text) or imperative(text)):
            return None
        if not alone and not bold and not (self.plain_heads and ref is not None):
            return None
        if not alone and ref is None and number is None and self.any_numbered and level == 1:
            return None
        if not bold and not self._plain_heading(unit, following, number or ref):
            return None
        if number is None and ref is not None:
            number = mark(ref, 0, len(ref.text))
        return ItemDraft(mark(first, begin, trimmed(first.text)), number, level=level)

    def _heading_column(self, unit: Unit, ref: Passage, first: Passage) -> ItemDraft | None:
        """'1. Welcome' in a column of its own, its text in the next one."""
        own, begin = self._own_number(ref)
        if len(ref.text) - begin > 120:
            return None
        return ItemDraft(
            mark(ref, begin, trimmed(ref.text)), own, level=depth_of(own.text if own else ""), rule="heading-column"
        )

    def _lead_heading(
        self, unit: Unit, first: Passage, number: Mark | None, begin: int, ref: Passage | None
    ) -> ItemDraft | None:
        """A bold heading with its text in the same paragraph, the row numbered."""
        runs = [r for r in first.styled(self.bold) if r[0] <= begin]
        whole = ref is not None and re.fullmatch(r"\d{1,2}\.?", ref.text)
        if not runs or runs[0][1] - begin < 3 or not (number or whole) or runs[0][1] >= len(first.text) - 1:
            return None
        text = first.text[begin : runs[0][1]]
        if not heading_like(text.rstrip(" .:–-"), True):
            return None
        end = begin + trimmed(text)
        shown = number if number is not None else mark(ref, 0, len(ref.text)) if ref is not None else None
        return ItemDraft(
            mark(first, begin, end), shown, level=depth_of(shown.text if shown else ""), rule="heading-lead"
        )

    def _own_number(self, passage: Passage) -> tuple[Mark | None, int]:
        match = patterns()["numbered"].match(passage.text)
        if match is None:
            return None, 0
        return mark(passage, *match.span("number")), match.end()

    def _plain_heading(self, unit: Unit, following: Unit | None, number: object) -> bool:
        """Without bold, a short line alone heads an item where a number or the text below says so."""
        if unit.owners and not number:
            return False
        text = unit.body[0].text
        if len(text) > 90 or text.rstrip().endswith((".", ";", ",")):
            return False
        below = (
            following is not None and not following.refs and following.body and len(following.body[0].text) > len(text)
        )
        return bool(number) or (bool(below) and not self._mid_sentence(unit))

    def _mid_sentence(self, unit: Unit) -> bool:
        return unit.breaks and unit.body[0].text[:1].islower()

    # prose and cells

    def _body(self, passage: Passage, unit: Unit, following: Passage | None) -> None:
        found = self._listed(passage, following) if self.list_agenda else self._sub_heading(passage, following, unit)
        if found is None:
            self._entry(passage, unit)
            return
        item, end = found
        self._add(item)
        rest = end < len(passage.text.rstrip(" .:"))
        self._entry(passage, unit, end if rest else 0, heading=not rest)

    def _sub_heading(self, passage: Passage, following: Passage | None, unit: Unit) -> tuple[ItemDraft, int] | None:
        text = passage.text
        labels = find_labels(text[:40])
        if labels and labels[0].start == 0:
            return None
        number, begin = self._own_number(passage)
        inside = 2 if unit.tabular else 1
        if passage.paragraph.kind == "heading":
            item = ItemDraft(
                mark(passage, begin, trimmed(text)), number, level=passage.paragraph.level, rule="markup-heading"
            )
            return (item, len(text)) if not container(text) else None
        for ranges, rule in ((self.underline, "underlined-heading"), (self.bold, "bold-heading")):
            run = next(
                (r for r in passage.styled(ranges) if abs(r[0] - begin) <= 1 or (r[0] == 0 and r[1] > begin)), None
            )
            if run is None or run[1] - begin < 3:
                continue
            whole = run[1] >= trimmed(text)
            if rule == "bold-heading" and number is None and (unit.tabular or not whole or container(text)):
                continue
            words = text[begin : run[1]].strip(" .:–-")
            if not heading_like(words, True) or (not whole and text[run[1] : run[1] + 2].strip()[:1].islower()):
                continue
            level = max(depth_of(number.text if number else ""), inside) if number else inside
            return ItemDraft(
                mark(passage, begin, begin + trimmed(text[begin : run[1]])), number, level=level, rule=rule
            ), run[1]
        return self._lettered(passage, number, begin, following, unit)

    def _lettered(
        self, passage: Passage, number: Mark | None, begin: int, following: Passage | None, unit: Unit
    ) -> tuple[ItemDraft, int] | None:
        """'b. Budget' as a line of its own with text below."""
        text = passage.text
        if number is None or following is None or passage.paragraph.kind == "list_item":
            return None
        if len(text) - begin > 70 or not heading_like(text[begin:], False):
            return None
        if not unit.tabular and not self.bold_heads and depth_of(number.text) == 1 and not number.text[0].isdigit():
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
        self.open.append(item)
        if item.number_text:
            self.numbers.add(item.number_text)

    def _settle_level(self, item: ItemDraft) -> None:
        """A heading numbered 2.1 with no item 2 above it is one of the agenda's own."""
        number = item.number_text or ""
        if item.level == 2 and re.fullmatch(r"(?:\d+/)?\d+\.\d+", number):
            parent = number.rsplit(".", 1)[0]
            if not any(i.number_text == parent for i in self.items):
                same = [i for i in self.items if i.number_text and re.fullmatch(r"(?:\d+/)?\d+\.\d+", i.number_text)]
                if same or not self.items or not any(i.number_text for i in self.items):
                    item.level = 1
        if not self.open:
            item.level = 1 if item.level == 2 else item.level
        roman = re.fullmatch(r"[ivx]+", number)
        if roman and item.level == 2 and self.open and self.open[-1].number_text:
            top = self.open[-1]
            if (
                top.level == 2
                and re.fullmatch(r"[a-z]", top.number_text or "")
                and not (number == "i" and top.number_text == "h")
            ):
                item.level = 3


def _nests(passage: Passage, below: Passage) -> bool:
    """Whether the passage is a list item and the next one stands in a list inside it."""
    first, second = passage.paragraph, below.paragraph
    return first.kind == second.kind == "list_item" and second.level > first.level


def depth_heading(passage: Passage) -> bool:
    """Whether markup makes the passage a heading below the title of the page, not one of a part of it."""
    return passage.paragraph.kind == "heading" and not container(passage.text)


def depth_of(number: str) -> int:
    """1 for '2', 2 for '2.1' or 'a', 3 for '2.1.1'; a year before a slash does not count."""
    number = clean_number(number) or ""
    number = re.sub(r"^\d{2,4}/(?=\d)", "", number)
    if re.fullmatch(r"[A-Za-z]|[ivx]+", number):
        return 2 if number.islower() else 1
    return max(1, len([p for p in re.split(r"[.]", number) if p]))


def heading_like(text: str, bold: bool) -> bool:
    """Short, no sentence, not a label, question, status or warning."""
    if not reads_as_heading(text, bold):
        return False
    labels = find_labels(text.strip())
    return not (labels and labels[0].start == 0 and labels[0].closed and labels[0].end < len(text.strip()))


def find_items(layout: Layout) -> Agenda:
    """The items of the minutes, and every passage of the body with its item."""
    return _Finder(layout).run()
