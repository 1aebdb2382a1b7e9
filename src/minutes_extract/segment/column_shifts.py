"""Rows and headings that a stray tab or a page break has moved off their columns."""

from __future__ import annotations

from collections import Counter

from ..document.tree import Row
from .column_cells import Stats
from .column_heads import header_role


def unshifted(rows: list[Row], width: int | None) -> list[Row]:
    """Without the rows that a stray tab in front has made too wide, where they are the fewer."""
    if width is None:
        width = Counter(len(row.cells) for row in rows).most_common(1)[0][0] if rows else 0
    straight = [row for row in rows if len(row.cells) <= width or row.texts[0]]
    return straight if len(straight) * 2 >= len(rows) else rows


def over_their_columns(texts: list[str], stats: list[Stats]) -> list[str]:
    """The headings, moved to the left where a page break left them one column off the text below."""
    if len(texts) < 3 or texts[0] or texts[-1] == "" or stats[-1].filled or len(texts) != len(stats):
        return texts
    moved = [*texts[1:], ""]
    return moved if _agree(moved, stats) > max(_agree(texts, stats), 0) else texts


def _agree(texts: list[str], stats: list[Stats]) -> int:
    """How many headings suit what stands in their columns, less those that do not."""
    found = 0
    for text, s in zip(texts, stats, strict=True):
        role = header_role(text)
        if not text:
            continue
        if role in ("ref", "number", "heading"):
            found += 1 if s.filled and s.ref >= 0.5 else -1
        elif role == "body":
            found += 1 if s.length > 60 * max(s.filled, 1) or s.prose > 0.4 else -1
        elif role in ("owner", "owner_due", "action", "due"):
            found += 1 if s.filled and s.prose < 0.4 else -1
    return found
