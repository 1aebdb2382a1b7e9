"""The items of an agenda that is only listed: the minutes below it have no headings of their own."""

from __future__ import annotations

from ...segment.layout import Layout
from ...segment.outline import trimmed
from ...segment.passage import Passage
from ..mentions import mark
from .model import ItemDraft, own_number


def take_listed(layout: Layout) -> list[ItemDraft]:
    """An item for each entry of the agenda, without text: nothing says which of the minutes are about it."""
    starts = {paragraph.start for paragraph in layout.outline.agenda}
    if not starts:
        return []
    entries = [passage for kind, passage in layout.furniture if kind == "agenda" and passage.paragraph.start in starts]
    layout.furniture = [(k, p) for k, p in layout.furniture if not (k == "agenda" and p.paragraph.start in starts)]
    return [_item(passage) for passage in entries]


def _item(passage: Passage) -> ItemDraft:
    number, begin = own_number(passage)
    marker = passage.paragraph.marker
    end = max(begin + 1, trimmed(passage.text))
    generated = marker if marker and marker[:1].isalnum() else None
    return ItemDraft(mark(passage, begin, end), number, generated, 1, "listed-agenda")
