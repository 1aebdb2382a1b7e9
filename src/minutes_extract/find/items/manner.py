"""How the headings in the cells of a table are set apart: in bold, underlined or in capitals."""

from __future__ import annotations

from typing import NamedTuple

from ...document.tree import Ranges
from ...segment.layout import Layout
from ...segment.outline import trimmed
from ...segment.outline.patterns import patterns
from ...segment.passage import Passage
from ..labels import find_labels
from .model import heading_like, own_number

_LEAST = 3  # so many headings make a manner


class Manner(NamedTuple):
    """The runs of the style that sets headings apart; None for capitals."""

    ranges: Ranges | None
    within: Ranges | None = None  # a style that parts what is set so: '*_Fees_ RESOLVED*'

    def whole(self, passage: Passage) -> bool:
        """Whether all of a passage is set so."""
        return passage.share(self.ranges) > 0.8 if self.ranges is not None else _capitals(passage.text)

    def reach(self, passage: Passage, begin: int) -> int:
        """How far the words at text[begin:] are set so from the first; 0 where they are not."""
        if self.ranges is not None:
            reach = next((b for a, b in passage.styled(self.ranges) if a <= begin < b), 0)
            inside = passage.styled(self.within) if reach and self.within is not None else ()
            return next((b for a, b in inside if a <= begin < b < reach), reach)
        shouted = patterns()["shouted"].match(passage.text, begin)
        return begin + trimmed(passage.text[begin : shouted.end()]) if shouted is not None else 0


def manner_of(layout: Layout) -> Manner:
    """Bold, unless nothing that leads a cell is in bold and enough is underlined or in capitals."""
    styles = layout.document.styles
    bold, underline = Manner(styles.bold, styles.underline), Manner(styles.underline)
    firsts = [body[0] for unit in layout.units if unit.tabular and (body := unit.body)]
    if any(_heads(bold, passage) for passage in firsts):
        return bold
    for manner in (underline, Manner(None)):
        if sum(_heads(manner, passage) for passage in firsts) >= _LEAST:
            return manner
    return bold


def _heads(manner: Manner, passage: Passage) -> bool:
    begin = own_number(passage)[1]
    labels = find_labels(passage.text[begin : begin + 40])
    if labels and labels[0].start == 0:
        return False  # 'Action:' leads a task
    if manner.whole(passage):
        return len(passage.text) < 100 and heading_like(passage.text[begin:], True)
    reach = manner.reach(passage, begin)
    return reach - begin > 3 and heading_like(passage.text[begin:reach].rstrip(" .:–-"), True)


def _capitals(text: str) -> bool:
    if not text.isupper():
        return False
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and all(c.isupper() for c in letters)
