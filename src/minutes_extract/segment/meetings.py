"""Where the minutes of another meeting begin in a document."""

from __future__ import annotations

from ..document.tree import Block, Paragraph
from .cues import cues
from .labels import attendance_label


def second_meeting(blocks: list[Block]) -> int | None:
    """Index of the block where the minutes of another meeting begin: a title with a list of people after it."""
    titles = [
        i for i, b in enumerate(blocks)
        if isinstance(b, Paragraph) and len(b.text) < 160 and cues()["title"].match(b.text)
    ]  # fmt: skip
    for i in titles[1:]:
        above = blocks[titles[0] : i]
        below = [b for b in blocks[i + 1 : i + 9] if isinstance(b, Paragraph)]
        lists = [b for b in above if isinstance(b, Paragraph) and attendance_label(b.text)]
        if lists and len(above) > 3 and any(attendance_label(b.text) for b in below):
            return i
    return None
