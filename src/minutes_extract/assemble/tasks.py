"""The nodes that actions and their updates share: owners and due dates."""

from __future__ import annotations

from typing import Any

from ..resolve.dates import Due
from ..resolve.owners import Owner
from .grounding import Grounding, Node

__all__ = ["due_node", "owner_nodes"]


def owner_nodes(owners: list[Owner], ground: Grounding) -> list[Node]:
    out = []
    for owner in owners:
        r = owner.resolution
        fields: dict[str, Any] = {"text": ground.field(owner.mark)}
        if r.name is not None:
            fields["name"] = {"derived_from": [r.person]} if r.person else _told(owner, ground)
        out.append(
            {
                "text": owner.mark.text,
                "kind": r.kind,
                "name": r.name,
                "attendee_id": r.person,
                "source": owner.source,
                "provenance": ground.of_mark(owner.mark, f"owner-{owner.source}", fields),
            }
        )
    return out


def _told(owner: Owner, ground: Grounding) -> Node | None:
    """Where the name of an owner whom no list names stands: in the owner's own words, or elsewhere in the text."""
    told = owner.resolution.told
    if told is None:
        return ground.field(owner.mark)
    return {"spans": ground.spans([told], covers=False), "rule": "named-in-full"}


def due_node(due: Due | None, ground: Grounding) -> Node | None:
    if due is None:
        return None
    v = due.value
    fields: dict[str, Any] = {}
    if v is not None:
        fields["edtf"] = {**(ground.field(due.mark) or {}), "derived_from": ["meeting.date"]}
    return {
        "text": due.mark.text,
        "edtf": v.edtf if v else None,
        "earliest": v.earliest if v else None,
        "latest": v.latest if v else None,
        "precision": v.precision if v else None,
        "relation": due.relation if v else None,
        "provenance": ground.of_mark(due.mark, "due-date", fields),
    }
