"""The reference of a row that a page break has cut: it stands above, and its actions and owners below."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ..find.items import ItemDraft, clean_number
from ..find.mentions import mark
from ..segment.rows import Unit

if TYPE_CHECKING:
    from .repeats import Action

__all__ = ["carry_ref"]

_PAGES = 3


def carry_ref(made: list[Action], unit: Unit, taken: Collection[int]) -> None:
    """Give the actions of a row without a reference the one of the row that it goes on with.

    `taken`: the rows that have actions; a reference that marks one above marks none below. A heading in the
    row begins what has no reference.
    """
    above = unit.above
    for _ in range(_PAGES):
        if above is None or id(above) in taken or above.owners or above.get("action"):
            return
        if above.refs or above.above is None:
            break
        above = above.above
    if above is None or len(above.refs) != 1:
        return
    held = {id(passage) for passage in unit.body}
    ref = above.refs[0]
    for action in made:
        item = action.draft.item
        if action.ref is None and not _begins_below(item, held) and not _numbers(item, clean_number(ref.text)):
            action.ref = mark(ref, 0, len(ref.text))


def _begins_below(item: ItemDraft | None, held: set[int]) -> bool:
    return item is not None and item.heading is not None and id(item.heading.passage) in held


def _numbers(item: ItemDraft | None, ref: str | None) -> bool:
    """Whether a reference is the number of the item or of one around it."""
    while item is not None and item.number_text != ref:
        item = item.parent
    return item is not None
