"""An agenda whose entries, with the points set in below them, the minutes say again, with what was said of each."""

from __future__ import annotations

from ..document.tree import Paragraph
from .model import Layout
from .passage import Passage, normal


def previewed(passage: Passage, layout: Layout) -> bool:
    """Whether a point stands below an entry of such an agenda, and again further on."""
    paragraph, above = passage.paragraph, layout.furniture[-1:]
    if paragraph.kind != "list_item" or paragraph.level < 2 or not above or above[0][0] != "agenda":
        return False
    if layout.units and any(p.start > above[0][1].start for p in layout.units[-1].body):
        return False
    said = normal(passage.text)
    for block in layout.document.blocks:
        if isinstance(block, Paragraph) and block.kind == "list_item" and block.start > paragraph.start:
            if block.level == paragraph.level and normal(block.text) == said:
                return True
    return False
