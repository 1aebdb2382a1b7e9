"""An agenda that is a list: points that have lists of their own under them head the items."""

from __future__ import annotations

from itertools import pairwise

from ...document.tree import Ranges
from ...segment.labels import container, titled
from ...segment.layout import Layout
from ...segment.outline import trimmed
from ...segment.passage import Passage
from ..labels import find_labels
from ..mentions import mark
from .lettered import depth_heading, nests
from .model import ItemDraft, heading_like


def lists_are_agenda(layout: Layout) -> bool:
    """Whether the agenda is a list: nothing else heads items, and items of it have lists of their own."""
    passages = [body[0] for u in layout.units if not u.tabular and (body := u.body)]
    if layout.outline.agenda:
        return False
    if len(passages) < len(layout.units) or any(depth_heading(p) for p in passages[1:]):
        return False
    plain = [p for p in passages[1:] if p.paragraph.kind != "list_item" and not container(p.text)]
    if any(is_bold(p, layout.document.styles.bold) and heading_like(p.text, True) for p in plain):
        return False
    points = [p.paragraph for p in passages if p.paragraph.kind == "list_item"]
    top = sum(paragraph.level == 1 and paragraph.first for paragraph in points)
    parents = sum(
        nests(a, b) and a.paragraph.level == 1 and not says_whose(layout, a, plain) for a, b in pairwise(passages)
    )
    return parents >= 2 and parents * 2 >= top


def is_bold(passage: Passage, bold: Ranges) -> bool:
    return passage.share(bold) > 0.8


def says_whose(layout: Layout, passage: Passage, plain: list[Passage]) -> bool:
    """Whether a point stands below a title of actions, and says whose they are; `plain`: what stands above and is no point."""
    if passage.paragraph.kind != "list_item":
        return False
    above = max((p.start for p in plain if p.start < passage.start), default=0)
    held = [p for kind, p in layout.furniture if kind == "table-title" and above < p.start < passage.start]
    return any(titled(p.text) == "list" for p in held)


def over_list(passage: Passage, following: Passage | None) -> tuple[ItemDraft, int] | None:
    """An item of a list that has a list under it, and where its heading ends."""
    paragraph, text = passage.paragraph, passage.text
    if following is None or not nests(passage, following) or paragraph.level > 2 or not paragraph.first:
        return None
    labels = find_labels(text)
    if len(text) > 160 or (labels and labels[0].start == 0):
        return None
    marker = paragraph.marker if paragraph.marker and paragraph.marker[0].isalnum() else None
    heading = mark(passage, 0, trimmed(text))
    return ItemDraft(heading, None, marker, paragraph.level, "list-heading"), len(text)
