"""Numbers that stand beside the headings of an item's parts, in the column of numbers."""

from __future__ import annotations

from ...segment.passage import Passage
from ...segment.rows import Unit
from ..mentions import mark
from .model import ItemDraft, clean_number


def number_parts(made: list[ItemDraft], unit: Unit) -> None:
    """Give the parts that a row of a table heads the numbers in front of it: '3.1 | Slates', '7.1 7.2' beside two."""
    parts = [item for item in made if item.number is None and not item.generated and item.parent is not None]
    first = next(iter(unit.body), None)
    if not parts or first is None or not unit.refs:
        return
    refs = [ref for ref in unit.refs if _of_part(ref, parts[0])]
    if len(refs) == len(parts) and (len(parts) > 1 or _heads(parts[0], first)):
        for item, ref in zip(parts, refs, strict=True):
            item.number = mark(ref, 0, len(ref.text))


def _heads(item: ItemDraft, passage: Passage) -> bool:
    return item.heading is not None and item.heading.passage is passage


def _of_part(ref: Passage, part: ItemDraft) -> bool:
    """Whether a number is that of a part of the item above: '3.1', '3(a)', '3A' of 3."""
    parent = part.parent
    whole = (parent.number_text if parent is not None else None) or ""
    number = clean_number(ref.text) or ""
    whole = whole.removesuffix(".0")
    return bool(whole) and number.startswith(whole) and not number[len(whole) :][:1].isdigit() and number != whole
