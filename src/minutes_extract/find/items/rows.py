"""Rows of a table that head items."""

from __future__ import annotations

import re

from ...segment.layout import Layout
from ...segment.outline import closes, trimmed
from ...segment.outline.heads import inner
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..mentions import Mark, mark
from ..tasks import cue, imperative, trailing_owners
from .model import ItemDraft, clean_number, depth_of, heading_like, own_number


def _whole(ref: str) -> bool:
    """'3', '3.': a whole number."""
    return ref.removesuffix(".").isdecimal()


class RowHeads:
    """Tells the rows of a document's tables that head items, once it is known how these are set."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.bold = layout.document.styles.bold
        self.bold_heads = self._heads_are_bold()
        self.plain_heads = self._heads_are_plain()
        self.lead_heads = self._heads_lead()

    def _bold(self, passage: Passage) -> bool:
        return passage.share(self.bold) > 0.8

    def _heads_are_bold(self) -> bool:
        """Whether rows with a whole number and one short line set that line in bold."""
        bold = plain = 0
        for unit in self.layout.units:
            if unit.tabular and len(unit.body) == 1 and len(unit.refs) <= 1 and len(unit.body[0].text) < 100:
                if not unit.refs or _whole(unit.refs[0].text):
                    if self._bold(unit.body[0]):
                        bold += 1
                    elif unit.refs:
                        plain += 1
        return bold > 0 and bold >= plain

    def _heads_are_plain(self) -> bool:
        """Whether the cells of numbered rows begin with a short line that looks like their text."""
        rows = [u for u in self.layout.units if u.tabular and len(u.body) > 1 and len(u.refs) == 1]
        whole = [u for u in rows if _whole(u.refs[0].text)]
        headed = [u for u in whole if len(u.body[0].text) <= 90 and heading_like(u.body[0].text, False)]
        return len(whole) >= 3 and len(headed) >= 0.7 * len(whole)

    def _heads_lead(self) -> bool:
        """Whether the cells of rows with a reference begin with bold words, whatever the reference looks like."""
        rows = [u for u in self.layout.units if u.tabular and u.body and len(u.refs) == 1]
        led = [u for u in rows if any(a == 0 and b > 3 for a, b in u.body[0].styled(self.bold))]
        return len(led) >= 3 and len(led) >= 0.7 * len(rows)

    def heading(self, unit: Unit, following: Unit | None, numbered: bool) -> ItemDraft | None:
        """The item that a row heads; `numbered`: one above has a number."""
        if unit.get("heading"):
            return None
        if not unit.tabular or not unit.body or len(unit.refs) > 1:
            return None
        first = unit.body[0]
        number, begin = own_number(first)
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
        if not alone and ref is None and number is None and numbered and level == 1:
            return None
        if not bold and not self._plain_heading(unit, following, number or ref):
            return None
        if number is None and ref is not None:
            number = mark(ref, 0, len(ref.text))
        return ItemDraft(mark(first, begin, trimmed(first.text)), number, level=level)

    def _heading_column(self, unit: Unit, ref: Passage, first: Passage) -> ItemDraft | None:
        """'1. Welcome' in a column of its own, its text in the next one."""
        own, begin = own_number(ref, cell=True)
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
        whole = ref is not None and (self.lead_heads or re.fullmatch(r"\d{1,2}\.?", ref.text))
        if not runs or runs[0][1] - begin < 3 or not (number or whole) or runs[0][1] >= len(first.text) - 1:
            return None
        text = first.text[begin : runs[0][1]]
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
        return bool(number) or (bool(below) and not self._mid_sentence(unit))

    def _mid_sentence(self, unit: Unit) -> bool:
        return unit.breaks and unit.body[0].text[:1].islower()
