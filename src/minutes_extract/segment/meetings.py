"""Where the minutes of another meeting begin in a document."""

from __future__ import annotations

from ..document.tree import Block, Paragraph
from .cues import cues
from .labels import attendance_label
from .outline.words import usual


def second_meeting(blocks: list[Block]) -> int | None:
    """Index of the block where the minutes of another meeting begin: a title with a list of people after it."""
    titles = [i for i, b in enumerate(blocks) if isinstance(b, Paragraph) and _titles(b)]
    for i in titles[1:]:
        above = blocks[titles[0] : i]
        if len(above) >= 3 and any(map(_present, above)) and any(map(_present, blocks[i + 1 : i + 9])):
            return i
    return None


def _titles(block: Paragraph) -> bool:
    """Whether a paragraph could be the title of minutes, and not the item that approves some."""
    if block.kind == "list_item" or len(block.text) >= 160:
        return False
    return cues()["title"].match(block.text) is not None and not usual(block.text)


def _present(block: Block) -> bool:
    """Whether a block is the label of a list of those present."""
    label = attendance_label(block.text) if isinstance(block, Paragraph) else None
    return label is not None and label[0] in ("present", "in_attendance")
