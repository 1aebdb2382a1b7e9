"""The nodes of the agenda: items, their blocks, at most eight levels deep."""

from __future__ import annotations

from collections.abc import Iterator

from ..find.items import MOST_DEEP, ItemDraft
from ..find.mentions import Mark, mark
from ..models.provenance import FieldProvenance, made_field, made_span
from ..segment.passage import Passage
from .grounding import Grounding, Node, ranges_of


def item_nodes(
    items: list[ItemDraft], ground: Grounding, ids: dict[int, str], flattened: list[ItemDraft]
) -> Iterator[Node]:
    """The nodes of these items; `flattened` gets those that were too deep and stand beside their parent."""
    for n, item in enumerate(items, 1):
        yield _node(item, f"i{n}", 1, ground, ids, flattened)


def _node(
    draft: ItemDraft, nid: str, depth: int, ground: Grounding, ids: dict[int, str], flattened: list[ItemDraft]
) -> Node:
    """The node of an item and of those in it; `flattened` gets those that are too deep."""
    ids[id(draft)] = nid
    heading = draft.heading
    blocks = [_block(parts, f"{nid}.b{k}", ground) for k, parts in enumerate(_grouped(draft.blocks), 1)]
    children = draft.items
    if depth == MOST_DEEP and children:
        flattened.extend(children)
        blocks += [_flat(c, nid, len(blocks) + k, ground, ids) for k, c in enumerate(_all(children), 1)]
        children = []
    number = ground.field(draft.number, "item-number") if draft.number is not None else _number(draft, ground)
    fields = {"heading": ground.field(heading, draft.rule), "number": number}
    node = {
        "id": nid,
        "number": draft.number_text,
        "heading": ground.once(heading.text) if heading is not None else None,
        "blocks": blocks,
        "items": [_node(c, f"{nid}.{k}", depth + 1, ground, ids, flattened) for k, c in enumerate(children, 1)],
        "provenance": ground.of(ranges_of([draft.number, heading]), draft.rule, fields),
    }
    draft.forget()
    return node


def _number(draft: ItemDraft, ground: Grounding) -> FieldProvenance | None:
    return list_number(draft.heading, draft.number_text, ground) if draft.generated else None


def list_number(words: Mark | None, number: str | None, ground: Grounding) -> FieldProvenance | None:
    """Where the number of a list item stands that is no visible text: in front of its words, as '(a)' or '1.'; or nowhere."""
    ranges = words.ranges() if words is not None else []
    span = ground.document.offsets.source_span(*ranges[0]) if ranges else None
    if span is None:
        return None
    source, at = ground.document.source, max(0, span[0] - _FRONT)
    front = source[at : span[0]].rstrip(" \t*_~`")
    said = front.split()
    if not said or said[-1].strip("()[].:") != number:
        return None
    end = at + len(front)
    return made_field((made_span(end - len(said[-1]), end, said[-1]),), rule="item-number")


_FRONT = 24  # characters in front of an item that may hold its number, and marks behind that


def _grouped(passages: list[Passage]) -> list[list[Passage]]:
    """The passages by block: those of one table together."""
    out: list[list[Passage]] = []
    for passage in passages:
        if out and passage.table >= 0 and out[-1][-1].table == passage.table:
            out[-1].append(passage)
        else:
            out.append([passage])
    return out


def _block(parts: list[Passage], bid: str, ground: Grounding) -> Node:
    first = parts[0]
    if first.table < 0:
        kind = "list_item" if first.paragraph.kind == "list_item" else "paragraph"
        return {"id": bid, "kind": kind, "text": first.text, "provenance": ground.of_passage(first, "paragraph")}
    text = " ".join(p.text for p in parts)
    provenance = ground.of([r for p in parts for r in p.ranges()], "paragraph")
    return {"id": bid, "kind": "table", "text": text, "provenance": provenance}


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
