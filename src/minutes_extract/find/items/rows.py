"""Rows of a table that head items."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...segment.column_heads import is_ref
from ...segment.labels import heads_decisions, label_kind, titled, unnumbered
from ...segment.layout import Layout
from ...segment.outline import closes, trimmed
from ...segment.outline.heads import inner
from ...segment.outline.words import exactly_usual, says, usual
from ...segment.passage import Passage, normal
from ...segment.rows import Unit
from ..labels import find_labels, only_label
from ..mentions import Mark, mark
from ..own_labels import OwnLabels
from ..tasks import cue, imperative, names_doer, trailing_owners
from .counts import counted
from .lettered import sets_task_behind
from .manner import Manner, manner_of
from .model import ItemDraft, clean_number, depth_of, heading_like, own_number


def _whole(ref: str) -> bool:
    """'3', '3.', '3/26': a number of the agenda's own."""
    return depth_of(ref) == 1


_OF_ROWS = ("heading-row", "heading-column", "heading-lead")


def of_lists(text: str) -> bool:
    """'Action items', 'Decisions made': words over a list of actions or of decisions, behind the rows of the minutes."""
    text = unnumbered(text).rstrip(" :")
    return titled(text) == "list" or heads_decisions(text)


def past_rows(passage: Passage, top: ItemDraft) -> bool:
    """Whether a line below the table of the minutes is a heading: what it heads is no part of the last row's item."""
    return top.rule in _OF_ROWS and (passage.paragraph.kind == "heading" or of_lists(passage.text))


class _Row(NamedTuple):
    """A row that may head an item: its first passage, the reference beside it, and how that passage begins."""

    unit: Unit
    following: Unit | None
    first: Passage
    ref: Passage | None
    number: Mark | None  # in front of its words
    begin: int  # where these begin
    reach: int  # how far they are set as headings are
    labels: OwnLabels

    @property
    def text(self) -> str:
        return self.first.text[self.begin :]

    @property
    def bare(self) -> bool:
        """Whether it has no number."""
        return self.number is None and self.ref is None

    @property
    def shown(self) -> Mark | None:
        """Its number, in front of its words or beside them."""
        if self.number is not None or self.ref is None:
            return self.number
        return mark(self.ref, 0, len(self.ref.text))

    @property
    def below(self) -> list[Passage]:
        """The words of the next row, where that has no reference."""
        return self.following.body if self.following is not None and not self.following.refs else []

    @property
    def worded(self) -> bool:
        """Whether the cell of its reference holds words: a heading, and not 'ABCD/23/14'."""
        if self.ref is None or self.number is not None or is_ref(self.ref.text):
            return False
        return re.search(r"[A-Za-z]{4,}", clean_number(self.ref.text) or "") is not None

    @property
    def names_doer_behind(self) -> bool:
        """Whether words set apart stand in front of somebody's task, in a row with a number."""
        text = self.first.text
        apart = not self.bare and self.begin + 2 < self.reach < len(text) - 8
        return apart and names_doer(text, self.reach)

    @property
    def sets_task(self) -> bool:
        """Whether its words are a task, or a remark that closes the meeting, and no heading."""
        text, unit = self.text, self.unit
        if self._labelled():
            return True
        if self.bare:
            if closes(text) or (unit.owners and unit.dues and len(unit.body) == 1):
                return True  # a task, its owner and its date beside it
            if (
                (unit.owners or unit.dues)
                and " " in text[8:]
                and not (text.isupper() or usual(text))
                and imperative(text)
            ):
                return True
        if names_doer(self.first.text, self.begin):
            return True
        return self.reach < 3 and sets_task_behind(self.first.text, self.begin)

    def _labelled(self) -> bool:
        """Whether its words begin with the label of an action, or are one above the action."""
        text = self.text
        if only_label(text):
            return len(self.unit.body) > 1 and bool(self.unit.owners)
        label = next(iter(find_labels(text[:60]) or self.labels.find(text)), None)
        if label is None or label.start:
            return False
        return label.end < len(text.rstrip()) and text[: label.end].rstrip()[-1:] in ":–—-]"


class RowHeads:
    """Tells the rows of a document's tables that head items, once it is known how these are set."""

    def __init__(self, layout: Layout, labels: OwnLabels) -> None:
        self.layout = layout
        self.labels = labels
        self.manner: Manner = manner_of(layout)
        self.counts = counted(layout)
        self.bold_heads = self._heads_are_bold()
        self.plain_heads = self._heads_are_plain()
        self.lead_heads = self._heads_lead()
        self.heads_apart = self._heads_stand_apart()

    def number(self, passage: Passage, cell: bool = False) -> tuple[Mark | None, int]:
        """The number that a passage begins with, and where its words begin; some are told by their sequence alone."""
        found, begin = own_number(passage, cell)
        reading = self.counts.get(passage.start) if found is None else None
        if reading is None:
            return found, begin
        return mark(passage, reading.start, reading.end), reading.begin

    def _heads_are_bold(self) -> bool:
        """Whether rows with a whole number and one short line set that line in bold."""
        bold = plain = 0
        for unit in self.layout.units:
            body, refs = unit.body, unit.numbers
            if unit.tabular and len(body) == 1 and len(refs) <= 1 and len(body[0].text) < 100:
                if not refs or _whole(refs[0].text):
                    if self.manner.whole(body[0]):
                        bold += 1
                    elif refs:
                        plain += 1
        return bold > 0 and bold >= plain

    def _heads_are_plain(self) -> bool:
        """Whether the cells of numbered rows begin with a short line that looks like their text."""
        rows = [u for u in self.layout.units if u.tabular and len(u.body) > 1 and len(u.refs) < 2]
        whole = []
        for unit in rows:
            own, begin = self.number(unit.body[0])
            number = unit.refs[0].text if unit.refs else own.text if own is not None else ""
            if number and _whole(number):
                whole.append(unit.body[0].text[begin:])
        headed = [text for text in whole if len(text) <= 90 and heading_like(text, False)]
        return len(whole) >= 3 and len(headed) >= 0.7 * len(whole)

    def _heads_lead(self) -> bool:
        """Whether the cells of rows with a reference begin with bold words, whatever the reference looks like."""
        rows = [u for u in self.layout.units if u.tabular and u.body]
        rows = [u for u in rows if len(u.refs) == 1] or rows
        led = [u for u in rows if self.manner.reach(u.body[0], 0) > 3]
        return len(led) >= 3 and len(led) >= 0.7 * len(rows)

    def _heads_stand_apart(self) -> bool:
        """Whether the headings have a column of their own: what stands in the next one heads nothing."""
        rows = [u for u in self.layout.units if u.tabular and (u.refs or u.get("heading"))]
        headed = sum(bool(u.get("heading")) for u in rows)
        return headed >= 3 and headed * 5 >= len(rows) * 4

    def heading(self, unit: Unit, following: Unit | None, numbered: bool) -> ItemDraft | None:
        """The item that a row heads; `numbered`: one above has a number."""
        refs = unit.numbers
        if unit.get("heading") or (self.heads_apart and not refs):
            return None
        if not unit.tabular or not unit.body or len(refs) > 1:
            return None
        row = self._row(unit, following, refs[0] if refs else None)
        if row.ref is not None and row.worded:
            return self._heading_column(row.ref)
        text, first = row.text, row.first
        if row.names_doer_behind:
            return self._lead_heading(row)  # 'Roof' in bold, and behind it 'Ann to ask a builder'
        if row.sets_task:
            return None
        bold = self.manner.whole(first)
        if row.bare and numbered and not bold and text.rstrip()[-1:] in (":", "?"):
            return None  # it leads to what stands below
        if not heading_like(text, bold):
            return None if numbered and row.bare else self._lead_heading(row)
        lead = self._lead_heading(row) if not bold else None
        if lead is not None and not exactly_usual(text):
            return lead  # 'Next meeting. 1 June', its first words set apart
        if self.bold_heads and not bold:
            return self._part(row) if row.number is None else None
        return self._whole_heading(row, bold, numbered)

    def _row(self, unit: Unit, following: Unit | None, ref: Passage | None) -> _Row:
        first = unit.body[0]
        number, begin = self.number(first) if ref is None else own_number(first)  # 'WP1 Roof' behind a number
        return _Row(unit, following, first, ref, number, begin, self.manner.reach(first, begin), self.labels)

    def _whole_heading(self, row: _Row, bold: bool, numbered: bool) -> ItemDraft | None:
        """The first line of a row as a heading: in bold, or short with a number, or alone over its text."""
        text, bare, alone = row.text, row.bare, len(row.unit.body) == 1
        if bare and trailing_owners(text) and (cue().search(text) or imperative(text)):
            return None
        if not alone and ((bare and numbered) or not (bold or (self.plain_heads and not bare))):
            return None
        if not bold and not self._plain_heading(row):
            return None
        level = depth_of(row.shown.text) if row.shown is not None else 1
        if bare and numbered and bold and not usual(text):
            level = 2  # in a row of its own below a numbered one
        return ItemDraft(mark(row.first, row.begin, trimmed(row.first.text)), row.shown, level=level)

    def _part(self, row: _Row) -> ItemDraft | None:
        """A heading in plain print under one in bold, its part's number beside it: '2.1 | Slates', text below."""
        unit, ref, first = row.unit, row.ref, row.first
        text = first.text[: trimmed(first.text)]
        if ref is None or depth_of(ref.text) < 2 or len(text) > 60 or first.text[-1:] in ".:;,?!" or says(text):
            return None
        own = unit.body[1:] or row.below
        if not own or len(own[0].text) <= len(text) or unit.owners or unit.get("action"):
            return None
        return ItemDraft(mark(first, 0, len(text)), mark(ref, 0, len(ref.text)), level=depth_of(ref.text))

    def ends(self, passage: Passage, begin: int) -> int:
        """Where the heading of a cell of its own ends: in front of a remark in other type, 'Grants (AB left the room)'."""
        text, reach = passage.text, self.manner.reach(passage, begin)
        rest = text[reach:].strip() if reach - begin > 2 else ""
        remark = rest[:1] == "(" and rest[-1:] == ")"
        return begin + trimmed(text[begin:reach]) if remark else trimmed(text)

    def _heading_column(self, ref: Passage) -> ItemDraft | None:
        """'1. Welcome' in a column of its own, its text in the next one."""
        own, begin = self.number(ref, cell=True)
        if len(ref.text) - begin > 120:
            return None
        heading = mark(ref, begin, self.ends(ref, begin))
        return ItemDraft(heading, own, level=depth_of(own.text if own else ""), rule="heading-column")

    def _lead_heading(self, row: _Row) -> ItemDraft | None:
        """A heading set apart with its text in the same paragraph, the row numbered or all rows set so."""
        first, begin, reach = row.first, row.begin, row.reach
        whole = self.lead_heads or (row.ref is not None and re.fullmatch(r"\d{1,2}\.?", row.ref.text))
        if reach - begin < 3 or not (row.number or whole) or reach >= len(first.text) - 1:
            return None
        text = first.text[begin:reach]
        if inner(text) or not heading_like(text.rstrip(" .:–-"), True):
            return None
        if row.bare and label_kind(normal(text.rstrip(" .:–-"))) in ("present", "in_attendance"):
            return None  # who was there, above the items
        shown = row.shown
        level = depth_of(shown.text if shown else "")
        return ItemDraft(mark(first, begin, begin + trimmed(text)), shown, level=level, rule="heading-lead")

    def _plain_heading(self, row: _Row) -> bool:
        """Without bold, a short line alone heads an item where a number or the text below says so."""
        if row.unit.owners and row.bare:
            return False
        text = row.first.text
        if len(text) > 90 or text.rstrip().endswith((".", ";", ",")):
            return False
        if not row.bare or exactly_usual(text):
            return True
        over_text = bool(row.below) and len(row.below[0].text) > len(text)
        mid_sentence = row.unit.breaks and text[:1].islower()
        return over_text and not mid_sentence
