"""Rows of a table that head items."""

from __future__ import annotations

import re

from ...segment.column_heads import is_ref
from ...segment.labels import heads_decisions, titled, unnumbered
from ...segment.layout import Layout
from ...segment.outline import closes, trimmed
from ...segment.outline.heads import inner
from ...segment.outline.words import exactly_usual, says, usual
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..mentions import Mark, mark
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


class RowHeads:
    """Tells the rows of a document's tables that head items, once it is known how these are set."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
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
        body, refs = unit.body, unit.numbers
        if unit.get("heading") or (self.heads_apart and not refs):
            return None
        if not unit.tabular or not body or len(refs) > 1:
            return None
        first, alone = body[0], len(body) == 1
        ref = refs[0] if refs else None
        number, begin = self.number(first) if ref is None else own_number(first)  # 'WP1 Roof' behind a number
        worded = ref is not None and number is None and not is_ref(ref.text)  # not 'ABCD/23/14'
        if ref is not None and worded and re.search(r"[A-Za-z]{4,}", clean_number(ref.text) or ""):
            return self._heading_column(unit, ref, first)
        text = first.text[begin:]
        bare = number is None and ref is None
        reach = self.manner.reach(first, begin)
        if not bare and begin + 2 < reach < len(first.text) - 8 and names_doer(first.text, reach):
            return self._lead_heading(first, number, begin, ref)  # 'Roof' in bold, and behind it 'Ann to ask a builder'
        if (
            (
                bare
                and (
                    closes(text)
                    or (unit.owners and unit.dues and alone)  # a task, its owner and its date beside it
                    or ((unit.owners or unit.dues) and " " in text[8:] and not text.isupper() and imperative(text))
                )
            )
            or names_doer(first.text, begin)
            or (self.manner.reach(first, begin) < 3 and sets_task_behind(first.text, begin))
        ):
            return None
        if bare and numbered and text.rstrip()[-1:] in (":", "?") and not self.manner.whole(first):
            return None  # it leads to what stands below
        if not heading_like(text, bold := self.manner.whole(first)):
            return None if numbered and not (number or ref) else self._lead_heading(first, number, begin, ref)
        lead = self._lead_heading(first, number, begin, ref) if not bold else None
        if lead is not None and not exactly_usual(text):
            return lead  # 'Next meeting. 1 June', its first words set apart
        level = depth_of(number.text if number is not None else ref.text if ref is not None else "")
        if self.bold_heads and not bold:
            return self._part(unit, following, ref, first) if number is None else None
        if bare and trailing_owners(text) and (cue().search(text) or imperative(text)):
            return None
        if not alone and not bold and not (self.plain_heads and (ref is not None or number is not None)):
            return None
        if not alone and bare and numbered and level == 1:
            return None
        if not bold and not self._plain_heading(unit, following, number or ref):
            return None
        if number is None and ref is not None:
            number = mark(ref, 0, len(ref.text))
        if bare and numbered and bold and not usual(text):
            level = 2  # in a row of its own below a numbered one
        return ItemDraft(mark(first, begin, trimmed(first.text)), number, level=level)

    def _part(self, unit: Unit, following: Unit | None, ref: Passage | None, first: Passage) -> ItemDraft | None:
        """A heading in plain print under one in bold, its part's number beside it: '2.1 | Slates', text below."""
        text = first.text[: trimmed(first.text)]
        if ref is None or depth_of(ref.text) < 2 or len(text) > 60 or first.text[-1:] in ".:;,?!" or says(text):
            return None
        own = unit.body[1:] or (following.body if following is not None and not following.refs else [])
        if not own or len(own[0].text) <= len(text) or unit.owners or unit.get("action"):
            return None
        return ItemDraft(mark(first, 0, len(text)), mark(ref, 0, len(ref.text)), level=depth_of(ref.text))

    def ends(self, passage: Passage, begin: int) -> int:
        """Where the heading of a cell of its own ends: in front of a remark in other type, 'Grants (AB left the room)'."""
        text, reach = passage.text, self.manner.reach(passage, begin)
        rest = text[reach:].strip() if reach - begin > 2 else ""
        remark = rest[:1] == "(" and rest[-1:] == ")"
        return begin + trimmed(text[begin:reach]) if remark else trimmed(text)

    def _heading_column(self, unit: Unit, ref: Passage, first: Passage) -> ItemDraft | None:
        """'1. Welcome' in a column of its own, its text in the next one."""
        own, begin = self.number(ref, cell=True)
        if len(ref.text) - begin > 120:
            return None
        return ItemDraft(
            mark(ref, begin, self.ends(ref, begin)), own, level=depth_of(own.text if own else ""), rule="heading-column"
        )

    def _lead_heading(self, first: Passage, number: Mark | None, begin: int, ref: Passage | None) -> ItemDraft | None:
        """A heading set apart with its text in the same paragraph, the row numbered or all rows set so."""
        reach = self.manner.reach(first, begin)
        whole = self.lead_heads or (ref is not None and re.fullmatch(r"\d{1,2}\.?", ref.text))
        if reach - begin < 3 or not (number or whole) or reach >= len(first.text) - 1:
            return None
        text = first.text[begin:reach]
        if inner(text) or not heading_like(text.rstrip(" .:–-"), True):
            return None
        end = begin + trimmed(text)
        shown = number if number is not None else mark(ref, 0, len(ref.text)) if ref is not None else None
        return ItemDraft(
            mark(first, begin, end), shown, level=depth_of(shown.text if shown else ""), rule="heading-lead"
        )

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
        return bool(number) or exactly_usual(text) or (bool(below) and not self._mid_sentence(unit))

    def _mid_sentence(self, unit: Unit) -> bool:
        return unit.breaks and unit.body[0].text[:1].islower()
