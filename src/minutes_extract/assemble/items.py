"""The nodes of the agenda: items, their blocks, at most eight levels deep."""

from __future__ import annotations

from ..find.items import MOST_DEEP, ItemDraft
from ..find.mentions import mark
from .grounding import Grounding, Node, ranges_of


def build_items(items: list[ItemDraft], ground: Grounding, ids: dict[int, str]) -> tuple[list[Node], list[ItemDraft]]:
    """The nodes of these items, and the items that were too deep and stand beside their parent."""
    flattened: list[ItemDraft] = []
    return [_node(item, f"i{n}", 1, ground, ids, flattened) for n, item in enumerate(items, 1)], flattened


def _node(
    draft: ItemDraft, nid: str, depth: int, ground: Grounding, ids: dict[int, str], flattened: list[ItemDraft]
) -> Node:
    """The node of an item and of those in it; `flattened` gets those that are too deep."""
    ids[id(draft)] = nid
    heading = draft.heading
    blocks = [
        {
            "id": f"{nid}.b{k}",
            "kind": "list_item" if p.paragraph.kind == "list_item" else "paragraph",
            "text": p.text,
            "provenance": ground.of_passage(p, "paragraph"),
        }
        for k, p in enumerate(draft.blocks, 1)
    ]
    children = draft.items
    if depth == MOST_DEEP and children:
        flattened.extend(children)
        blocks += [_flat(c, nid, len(blocks) + k, ground, ids) for k, c in enumerate(_all(children), 1)]
        children = []
    fields = {"heading": ground.field(heading, draft.rule), "number": ground.field(draft.number, "item-number")}
    return {
        "id": nid,
        "number": draft.number_text,
        "heading": heading.text if heading is not None else None,
        "blocks": blocks,
        "items": [_node(c, f"{nid}.{k}", depth + 1, ground, ids, flattened) for k, c in enumerate(children, 1)],
        "provenance": ground.of(ranges_of([draft.number, heading]), draft.rule, fields),
    }


def _all(items: list[ItemDraft]) -> list[ItemDraft]:
    return [x for item in items for x in (item, *_all(item.items))]


def _flat(item: ItemDraft, parent: str, k: int, ground: Grounding, ids: dict[int, str]) -> Node:
    """A heading that is too deep, as a block of the deepest item kept."""
    ids[id(item)] = parent
    marks = [item.number, item.heading, *(mark(p, 0, len(p.text)) for p in item.blocks)]
    text = " ".join(m.text for m in marks if m is not None)
    return {
        "id": f"{parent}.b{k}",
        "kind": "other",
        "text": text,
        "provenance": ground.of(ranges_of(marks), "flattened"),
    }
