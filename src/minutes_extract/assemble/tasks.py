"""The nodes that actions and their updates share: owners and due dates."""

from __future__ import annotations

from ..find.mentions import Mark
from ..models.provenance import FieldProvenance, made_field
from ..resolve.derived import of_finding
from ..resolve.due import Due
from ..resolve.owners import Owner
from .grounding import Fields, Grounding, Node

__all__ = ["day_fields", "due_node", "owner_nodes"]


def owner_nodes(owners: list[Owner], ground: Grounding) -> list[Node]:
    out = []
    for owner in owners:
        r = owner.resolution
        fields: Fields = {"text": ground.field(owner.mark)}
        if r.name is not None:
            fields["name"] = made_field(derived_from=(r.person,)) if r.person else _told(owner, ground)
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


def _told(owner: Owner, ground: Grounding) -> FieldProvenance | None:
    """Where the name of an owner whom no list names stands: in the owner's own words, or elsewhere in the text."""
    told = owner.resolution.told
    if told is None:
        return ground.field(owner.mark)
    return made_field(ground.spans([told], covers=False), rule="named-in-full")


FROM_DAYS = made_field(derived_from=("edtf",))


def day_fields(
    words: Mark, rule: str, resolved: bool, derived: tuple[str, ...], ground: Grounding, day: Mark | None = None
) -> Fields:
    """The entries of a date: its words, what they come to where that is `resolved`, and the fields it rests on besides.

    `day` are the words of the day where they stand elsewhere: of a meeting that is named.
    """
    told = ground.field(words, rule)
    if not resolved:
        return {"text": told}
    days = told
    if day is not None:
        days = ground.field(day, "named-meeting", derived)
    elif derived:
        days = ground.field(words, rule, derived)
    return {"text": told, "edtf": days, "earliest": FROM_DAYS, "latest": FROM_DAYS, "precision": FROM_DAYS}


def due_node(due: Due | None, ground: Grounding, finding: str) -> Node | None:
    """When the finding of this id is due."""
    if due is None:
        return None
    v = due.value
    fields = day_fields(due.mark, "due-date", v is not None, of_finding(due.derived, finding), ground, due.day)
    if v is not None and due.relation is not None:
        fields["relation"] = ground.field(due.how or due.mark, "due-relation")
    return {
        "text": due.mark.text,
        "edtf": v.edtf if v else None,
        "earliest": v.earliest if v else None,
        "latest": v.latest if v else None,
        "precision": v.precision if v else None,
        "relation": due.relation if v else None,
        "provenance": ground.of_mark(due.mark, "due-date", fields),
    }
