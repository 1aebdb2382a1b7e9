"""Headings in prose and in the cells of rows: markup, words in other type, and lettered lines."""

from __future__ import annotations

from typing import NamedTuple

from ...document.tree import Ranges, Styles
from ...segment.labels import container, heads_decisions, titled
from ...segment.outline import trimmed
from ...segment.outline.words import names_columns
from ...segment.passage import Passage, normal
from ...segment.rows import Unit
from .. import tasks
from ..labels import find_labels, only_label
from ..mentions import Mark, mark
from .lettered import doer, mere_list
from .list_agenda import is_bold
from .model import ItemDraft, dashed_number, depth_of, heading_like, own_number, refers
from .rows import RowHeads, of_lists

Found = tuple[ItemDraft, int]
"""An item, and where its heading ends in the passage."""

_DECIDED = frozenset(("decision", "resolution", "resolved", "agreed", "outcome", "recommendation"))


class _Apart(NamedTuple):
    """Words in other type that a passage begins with, behind their number: text[begin:end]."""

    passage: Passage
    number: Mark | None
    begin: int
    end: int
    rule: str

    @property
    def words(self) -> str:
        return self.passage.text[self.begin : self.end].strip(" .:–-")

    @property
    def whole(self) -> bool:
        """Whether nothing stands behind them."""
        return self.end >= trimmed(self.passage.text)

    def item(self, inside: int) -> ItemDraft:
        """The item that they head; `inside`: the least level of one in such a place."""
        level = max(depth_of(self.number.text), inside) if self.number is not None else inside
        end = self.begin + trimmed(self.passage.text[self.begin : self.end])
        return ItemDraft(mark(self.passage, self.begin, end), self.number, level=level, rule=self.rule)


class SubHeadings:
    """Tells the lines that head items, or parts of them, outside the first line of a row."""

    def __init__(self, styles: Styles, rows: RowHeads) -> None:
        self.styles = styles
        self.rows = rows

    def find(self, passage: Passage, following: Passage | None, unit: Unit) -> Found | None:
        text = passage.text
        number, begin = own_number(passage)
        if any(labels and labels[0].start == 0 for labels in map(find_labels, {text[:40], text[begin : begin + 40]})):
            return None
        if self.rows.labels.find(text, begin) or (unit.owners and only_label(text[begin:])):
            return None
        if passage.paragraph.kind == "heading":
            apart = container(text) or names_columns(text) or (not unit.tabular and of_lists(text))
            return None if apart else (_markup_item(passage, number, begin), len(text))
        found = self._set_apart(passage, number, begin, unit)
        return found if found is not None else self._lettered(passage, number, begin, following, unit)

    def _set_apart(self, passage: Passage, number: Mark | None, begin: int, unit: Unit) -> Found | None:
        """Words underlined, in bold or, behind the number of a part, in italics."""
        printed, front = (number, begin) if number is not None else dashed_number(passage)
        for ranges, rule in self._manners(number, unit):
            runs = passage.styled(ranges)
            if printed is not None and any(abs(run[0] - front) <= 1 for run in runs):
                number, begin = printed, front
            run = next((r for r in runs if abs(r[0] - begin) <= 1 or (r[0] == 0 and r[1] > begin)), None)
            if run is None or run[1] - begin < 3:
                continue
            apart = _Apart(passage, number, begin, run[1], rule)
            if self._heads(apart, unit):
                return apart.item(2 if unit.tabular else 1), apart.end
        return None

    def _manners(self, number: Mark | None, unit: Unit) -> list[tuple[Ranges, str]]:
        """The types that may set a heading apart, and the rule of each."""
        styles = [(self.styles.underline, "underlined-heading"), (self.styles.bold, "bold-heading")]
        if number is not None and unit.tabular and depth_of(number.text) > 1:
            styles.append((self.styles.italic, "italic-heading"))  # '(b) Skip. The Clerk was to …'
        return styles

    def _heads(self, apart: _Apart, unit: Unit) -> bool:
        """Whether words in other type head what stands behind them or below."""
        text, words, whole = apart.passage.text, apart.words, apart.whole
        if apart.rule == "bold-heading" and apart.number is None:
            if not whole or container(text) or (unit.tabular and not self._bold_part(apart.passage, unit)):
                return False
        if whole and apart.number is None and (titled(words) == "list" if unit.tabular else of_lists(words)):
            return False
        if apart.rule == "italic-heading" and (whole or tasks.subject(words) is not None or tasks.imperative(words)):
            return False
        if unit.tabular and (refers(words) or _names_doer(apart)):
            return False  # 'CD to ask the builder.', 'A21' in front of a task; not 'Grants The Clerk to ask'
        if not whole and (heads_decisions(words) or normal(words) in _DECIDED):
            return False  # 'Decision: …'
        return heading_like(words, True) and (whole or not text[apart.end : apart.end + 2].strip()[:1].islower())

    def _bold_part(self, passage: Passage, unit: Unit) -> bool:
        """Whether a bold line of a cell may head a part: few words over text, where items have a column of their own."""
        text, body = passage.text, unit.body
        at = next((n for n, other in enumerate(body) if other is passage), len(body))
        below = body[at + 1] if at + 1 < len(body) else None
        if not self.rows.heads_apart or below is None or len(below.text) < 2 * len(text):
            return False
        if is_bold(below, self.styles.bold):
            return False
        few = len(text.split()) < 7 and text.rstrip()[-1:] not in ".;,?!"
        return few and tasks.subject(text) is None and not tasks.imperative(text)

    def _lettered(
        self, passage: Passage, number: Mark | None, begin: int, following: Passage | None, unit: Unit
    ) -> Found | None:
        """'b. Budget' as a line of its own with text below."""
        text = passage.text
        if number is None or following is None or passage.paragraph.kind == "list_item":
            return None
        if len(text) - begin > 70 or not heading_like(text[begin:], False) or tasks.names_doer(text, begin):
            return None
        depth = depth_of(number.text)
        if unit.tabular:
            if mere_list(unit.body):
                return None
        elif depth == 1 and not self.rows.bold_heads and not number.text[0].isdigit():
            return None
        level = max(depth, 2 if unit.tabular else 1)
        return ItemDraft(mark(passage, begin, trimmed(text)), number, level=level, rule="lettered-heading"), len(text)


def _markup_item(passage: Passage, number: Mark | None, begin: int) -> ItemDraft:
    end = trimmed(passage.text)
    if end <= begin:  # nothing behind the number: 'Item 1 -'
        begin, end, number = 0, len(passage.text), None
    return ItemDraft(mark(passage, begin, end), number, level=passage.paragraph.level, rule="markup-heading")


def _names_doer(apart: _Apart) -> bool:
    """Whether words in other type are of a task, or of somebody who is to do what follows them."""
    text = apart.passage.text
    return tasks.names_doer(text, apart.begin) and (apart.whole or doer(text, apart.begin, apart.end))
