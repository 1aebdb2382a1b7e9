"""Headings of parts of the agenda, over items whose numbers run on through all parts: 'Part B – Confidential', 'For decision'."""

from __future__ import annotations

from ...segment.layout import Layout
from .model import Agenda, ItemDraft

_PARTS = 2  # an agenda has more than one
_LEAST = 3  # numbered items, without which nothing is known to run on


def without_part_heads(agenda: Agenda, layout: Layout) -> Agenda:
    """The agenda without such headings, which serve the page; the items below them are the agenda's own."""
    order = [item for top in agenda.items for item in _in_order(top)]
    counts = [_count(item) for item in order]
    parts = {id(item) for n, item in enumerate(order) if _parts(item, counts[:n], counts[n + 1 :])}
    if len(parts) < _PARTS or sum(count is not None for count in counts) < _LEAST:
        return agenda
    items: list[ItemDraft] = []
    for top in agenda.items:
        items += _raised(top) if id(top) in parts else [top]
    for top in items:
        top.items = [item for item in top.items if id(item) not in parts]
    heads = [entry for entry in agenda.entries if id(entry.item) in parts]
    layout.furniture += [("label", entry.passage) for entry in heads]
    agenda.items = items
    agenda.entries = [entry for entry in agenda.entries if id(entry.item) not in parts]
    return agenda


def _in_order(top: ItemDraft) -> list[ItemDraft]:
    """An item and those right below it; what is deeper heads no part."""
    return [top, *top.items]


def _count(item: ItemDraft) -> int | None:
    number = item.number_text or ""
    return int(number) if number.isdecimal() else None


def _parts(item: ItemDraft, before: list[int | None], behind: list[int | None]) -> bool:
    """Whether a heading has no text of its own, and the count goes on right behind it."""
    if item.number_text or item.blocks or item.heading is None or not behind:
        return False
    if any(_count(below) is None for below in item.items):
        return False
    last = next((count for count in reversed(before) if count is not None), None)
    return behind[0] is not None and behind[0] == (last + 1 if last is not None else 1)


def _raised(part: ItemDraft) -> list[ItemDraft]:
    """The items below the heading of a part, now the agenda's own."""
    for item in part.items:
        item.above, item.level = None, part.level
    return part.items
