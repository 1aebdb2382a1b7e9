"""What the schema cannot say: ids resolve, spans lie in the source, dates agree. One walk for all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from minutes_extract.models.edtf import bounds, is_approximate

if TYPE_CHECKING:
    from minutes_extract.models.minutes import Action, ActionUpdate, DateMention, Due, Item, Minutes, PersonRef
    from minutes_extract.models.provenance import Span

__all__ = ["MAX_DEPTH", "check"]

MAX_DEPTH = 8
_ID = re.compile(r"[a-z]{1,3}\d+(?:\.[a-z]{0,2}\d+)*(?![a-z0-9_])")
_SECTIONS = frozenset({"generator", "source", "meeting", "next_meeting"})  # may stand in `about` without an id


class _Walk:
    __slots__ = ("derived", "ids", "items", "limit", "people")

    def __init__(self, characters: int) -> None:
        self.limit = characters
        self.ids: set[str] = set()
        self.items: set[str] = set()
        self.people: set[str] = set()
        self.derived: list[tuple[Any, str]] = []

    def name(self, new: str) -> None:
        if new in self.ids:
            raise ValueError(f"id {new} is used twice")
        self.ids.add(new)

    def spans(self, spans: Iterable[Span], node: object) -> None:
        done, limit = 0, self.limit
        for span in spans:
            start, end = span.start, span.end
            if not done <= start < end <= limit:
                raise ValueError(
                    f"{_label(node)}: span {start}-{end} is empty, out of order or outside the source (0-{limit})"
                )
            if len(span.quote) != end - start:
                raise ValueError(f"{_label(node)}: span {start}-{end} has a quote of {len(span.quote)} characters")
            done = end

    def grounds(self, node: Any) -> None:
        provenance = node.provenance
        if provenance.spans:
            self.spans(provenance.spans, node)
        if not provenance.fields:
            return
        keys = node.__dict__
        for name, field in provenance.fields.items():
            if name not in keys and name.partition(".")[0] not in keys:
                raise ValueError(f"{_label(node)}: provenance names a field that is not there: {name}")
            spans, derived = field.spans, field.derived_from
            if spans:
                if field.rule is None:
                    raise ValueError(f"{_label(node)}.{name}: spans without a rule")
                self.spans(spans, node)
            elif not derived:
                raise ValueError(f"{_label(node)}.{name}: neither spans nor derived_from")
            if derived:
                self.derived.extend([(node, entry) for entry in derived])

    def tree(self, items: tuple[Item, ...], depth: int = 1) -> None:
        if items and depth > MAX_DEPTH:
            raise ValueError(f"{items[0].id}: items are more than {MAX_DEPTH} deep")
        for item in items:
            self.name(item.id)
            self.items.add(item.id)
            self.grounds(item)
            for block in item.blocks:
                self.name(block.id)
                self.grounds(block)
            self.tree(item.items, depth + 1)

    def in_item(self, node: Any) -> None:
        if node.item_id is not None and node.item_id not in self.items:
            raise ValueError(f"{_label(node)}: item_id {node.item_id} is no item")

    def person(self, ref: PersonRef | None, node: object) -> None:
        if ref is not None:
            self.attendee(ref.attendee_id, node)

    def attendee(self, attendee_id: str | None, node: object) -> None:
        if attendee_id is not None and attendee_id not in self.people:
            raise ValueError(f"{_label(node)}: attendee_id {attendee_id} is no attendee")

    def task(self, node: Action | ActionUpdate) -> None:
        self.name(node.id)
        self.grounds(node)
        self.in_item(node)
        for owner in node.owners:
            self.grounds(owner)
            self.attendee(owner.attendee_id, node)
        if node.due is not None:
            self.grounds(node.due)
            _check_dated(node.due, node)

    def references(self, minutes: Minutes) -> None:
        for diagnostic in minutes.diagnostics:
            for entry in diagnostic.about:
                if entry not in self.ids and entry not in _SECTIONS:
                    raise ValueError(f"{diagnostic.id}: about {entry}, which is no id")
        for node, entry in self.derived:
            if entry not in self.ids and (match := _ID.match(entry)) and match[0] not in self.ids:
                raise ValueError(f"{_label(node)}: derived_from {entry}, which is no id")


def check(minutes: Minutes) -> None:
    """Raise `ValueError` at the first thing that does not hold; the message names ids and offsets only."""
    walk = _Walk(minutes.source.characters)
    walk.grounds(minutes.meeting)
    for attendee in minutes.attendees:
        walk.name(attendee.id)
        walk.people.add(attendee.id)
        walk.grounds(attendee)
    for attendee in minutes.attendees:
        walk.person(attendee.represented_by, attendee)
    walk.tree(minutes.items)
    for action in minutes.actions:
        walk.task(action)
    for update in minutes.action_updates:
        walk.task(update)
    for decision in minutes.decisions:
        walk.name(decision.id)
        walk.grounds(decision)
        walk.in_item(decision)
        walk.person(decision.proposer, decision)
        walk.person(decision.seconder, decision)
    if minutes.next_meeting is not None:
        walk.grounds(minutes.next_meeting)
    for date in minutes.dates:
        walk.name(date.id)
        walk.grounds(date)
        walk.in_item(date)
        _check_dated(date, date)
    for node in (*minutes.abbreviations, *minutes.furniture, *minutes.unassigned):
        walk.grounds(node)
    for diagnostic in minutes.diagnostics:
        walk.name(diagnostic.id)
        walk.grounds(diagnostic)
    walk.references(minutes)


def _check_dated(value: Due | DateMention, node: object) -> None:
    """EDTF and its calendar days agree; an approximate date lies somewhere inside."""
    given = (value.earliest, value.latest)
    if value.edtf is None:
        if given != (None, None):
            raise ValueError(f"{_label(node)}: earliest or latest without edtf")
        return
    if (whole := bounds(value.edtf)) is None:
        raise ValueError(f"{_label(node)}: edtf {value.edtf!r} is not understood")
    if value.earliest is None or value.latest is None:
        raise ValueError(f"{_label(node)}: edtf without earliest and latest")
    inside = whole[0] <= value.earliest <= value.latest <= whole[1]
    if not inside or (given != whole and not is_approximate(value.edtf)):
        raise ValueError(f"{_label(node)}: edtf {value.edtf} does not agree with earliest and latest")


def _label(node: object) -> str:
    return getattr(node, "id", None) or type(node).__name__.casefold()
