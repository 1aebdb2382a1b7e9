"""The sections of the minutes, built in document order: plain nodes, of which models are made at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from sys import intern
from typing import Any

from ..find.abbreviations import AbbreviationDraft
from ..find.decisions import DecisionDraft
from ..find.items import ItemDraft, clean_number
from ..find.mentions import Mark
from ..models.keys import stable_key
from ..models.minutes import Abbreviation, Action, ActionUpdate, Attendee, DateMention, Decision, Item
from ..models.provenance import made_field
from ..resolve import repeats
from ..resolve.findings import Dated, Findings, Update
from ..resolve.known import Person
from .grounding import Fields, Grounding, ranges_of
from .items import item_nodes, list_number
from .tasks import day_fields, due_node, owner_nodes
from .validated import drained, validated

Node = dict[str, Any]


class Builder:
    """Turns findings into nodes with ids; `ids` maps drafts to the ids they were given."""

    def __init__(self, findings: Findings, grounding: Grounding) -> None:
        self.findings = findings
        self.ground = grounding
        self.item_ids: dict[int, str] = {}
        self.ids: dict[int, str] = {}
        self.keys: dict[tuple[str, str, str], int] = {}
        self.flattened: list[ItemDraft] = []

    def build(self) -> Node:
        """The sections of the minutes. What was found is taken apart for them: each finding goes when its model is made."""
        found = self.findings
        found.agenda.entries.clear()
        return {
            "meeting": self._meeting(),
            "attendees": validated(Attendee, map(self._attendee, found.registry.people)),
            "items": validated(Item, item_nodes(found.agenda.items, self.ground, self.item_ids, self.flattened)),
            "actions": validated(Action, map(self._action, count(1), drained(found.actions))),
            "action_updates": validated(ActionUpdate, map(self._update, count(1), drained(found.updates))),
            "decisions": validated(Decision, map(self._decision, count(1), drained(found.decisions))),
            "next_meeting": self._next_meeting(),
            "dates": validated(DateMention, map(self._date, count(1), self._dates())),
            "abbreviations": validated(Abbreviation, map(self._abbreviation, found.abbreviations)),
        }

    # meeting

    def _meeting(self) -> Node:
        found, m = self.findings, self.findings.meeting
        field = self.ground.field
        date = found.meeting_date
        fields = {
            "title": field(m.title, "header-title"),
            "body": field(m.body, "header-body"),
            "date": self.ground.told(m.date.marks(), "header-date") if m.date and date else None,
            "start_time": field(m.start.mark, "time") if m.start else None,
            "end_time": field(m.end.mark, "time") if m.end else None,
            "location": field(m.location, "header-place"),
            "status": field(m.status[1], "status-word") if m.status else None,
            "public_present": field(m.public[1], "public-count") if m.public else None,
        }
        marks = [
            m.heading,
            m.title,
            m.body,
            m.date.mark if m.date else None,
            m.start.mark if m.start else None,
            m.location,
        ]
        return {
            "title": m.title.text if m.title else None,
            "body": m.body.text if m.body else None,
            "date": date,
            "start_time": m.start.time if m.start else None,
            "end_time": m.end.time if m.end else None,
            "location": m.location.text if m.location else None,
            "status": m.status[0] if m.status else None,
            "public_present": m.public[0] if m.public else None,
            "provenance": self.ground.of(ranges_of(marks), "header", fields),
        }

    # people

    def _attendee(self, person: Person) -> Node:
        d, field = person.draft, self.ground.field
        represented = None
        if d.represented_by is not None:
            who = self.findings.registry.resolve(d.represented_by.text)
            represented = {"name": who.name or d.represented_by.text, "attendee_id": who.person}
        functions = {f: d.functions[f] for f in person.functions if f in d.functions}
        chair = next(iter(functions.values()), None)
        fields = {
            "name": field(d.name, d.rule),
            "honorific": field(d.honorific, "title"),
            "post_nominals": field(d.post_nominals, "post-nominals"),
            "initials": field(d.initials, "printed-initials")
            if not person.initials_derived
            else field(None, derived=("name",)),
            "role": field(d.role, d.rule),
            "organisation": field(d.organisation, d.rule),
            "attendance": field(d.attendance_mark, "list-label") or field(None, derived=("name",))
            if d.attendance
            else None,
            "attendance_note": field(d.note, "bracket"),
            "functions": field(chair, "function-word") or field(None, derived=("role",)) if person.functions else None,
            "represented_by": field(d.represented_by, "represented-by"),
        }
        if person.initials is None:
            fields.pop("initials")
        return {
            "id": person.id,
            "name": person.name,
            "honorific": d.honorific.text if d.honorific else None,
            "post_nominals": d.post_nominals.text if d.post_nominals else None,
            "initials": person.initials,
            "role": d.role.text if d.role else None,
            "organisation": d.organisation.text if d.organisation else None,
            "attendance": d.attendance,
            "attendance_note": d.note.text if d.note else None,
            "functions": person.functions,
            "represented_by": represented,
            "provenance": self.ground.of(ranges_of(d.all_marks()), d.rule, fields),
        }

    # actions

    def _item_id(self, item: ItemDraft | None) -> str | None:
        return self.item_ids.get(id(item)) if item is not None else None

    def _key(self, text: str, ref: str | None) -> str:
        body = self.findings.meeting.body.text if self.findings.meeting.body else None
        date = self.findings.meeting_date
        seen = (text.casefold(), ref or "", "")
        self.keys[seen] = self.keys.get(seen, -1) + 1
        return stable_key(body, date, ref, text, self.keys[seen])

    def _action(self, n: int, action: repeats.Action) -> Node:
        d, field = action.draft, self.ground.field
        aid = f"a{n}"
        self.ids[id(action)] = aid
        parts = [d.text, *d.more]
        text = " ".join(m.text for m in parts)
        ref = clean(action.ref)
        said = field(action.status.mark, "status-word") if action.status else None
        fields = {
            "text": field(d.text, d.rule),
            "ref": field(action.ref, "row-reference") if ref else None,
            "number": field(d.number, "label-number"),
            "status": said,
            "status_text": said,
            "marked_by": field(d.label, "label"),
        }
        return {
            "id": aid,
            "key": self._key(text, ref),
            "number": d.number.text if d.number else None,
            "ref": ref,
            "item_id": self._item_id(d.item),
            "text": text,
            "owners": owner_nodes(action.owners, self.ground),
            "due": due_node(action.due, self.ground, aid),
            "marked_by": [m for m in ("label", "bold", "column", "list") if m in d.marked_by],
            "status": action.status.value if action.status else "open",
            "status_text": action.status.mark.text if action.status and action.status.mark else None,
            "provenance": self.ground.of(ranges_of([*parts, *action.repeats]), d.rule, fields),
        }

    def _update(self, n: int, update: Update) -> Node:
        d, field = update.draft, self.ground.field
        uid = f"u{n}"
        self.ids[id(update)] = uid
        number, ref = clean(d.number) or d.generated, clean(d.ref)
        said = field(d.status.mark, "status-word") if d.status else None
        narrative = " ".join(m.text for m in d.narrative) or None
        fields = {
            "number": field(d.number) if clean(d.number) else list_number(d.text, d.generated, self.ground),
            "raised_on": field(d.raised, "raised-on", update.raised_from) if update.raised_on else None,
            "ref": field(d.ref) if ref else None,
            "text": field(d.text, d.rule),
            "status": said,
            "status_text": said,
            "narrative": self.ground.told(d.narrative, "log-narrative") if narrative else None,
        }
        marks = [d.number, d.raised, d.ref, d.text, d.status.mark if d.status else None, *d.narrative]
        return {
            "id": uid,
            "key": self._key(d.text.text, ref),
            "number": number,
            "raised_on": update.raised_on,
            "ref": ref,
            "item_id": self._item_id(d.item),
            "text": d.text.text,
            "owners": owner_nodes(update.owners, self.ground),
            "due": due_node(update.due, self.ground, uid),
            "status": d.status.value if d.status else "unknown",
            "status_text": d.status.mark.text if d.status and d.status.mark else None,
            "narrative": narrative,
            "provenance": self.ground.of(ranges_of(marks), d.rule, fields),
        }

    # decisions, next meeting, dates

    def _person(self, words: Mark | None) -> Node | None:
        if words is None:
            return None
        who = self.findings.registry.resolve(words.text)
        return {"name": who.name or words.text, "attendee_id": who.person}

    def _decision(self, n: int, d: DecisionDraft) -> Node:
        field = self.ground.field
        did = f"d{n}"
        self.ids[id(d)] = did
        vote = {k: v for k, (v, _) in d.vote.items()} if d.vote else None
        fields = {
            "text": field(d.text, d.rule),
            "kind": field(d.label, "decision-label"),
            "proposer": field(d.proposer, "proposer"),
            "seconder": field(d.seconder, "seconder"),
            "ref": field(d.ref, "row-reference") if clean(d.ref) else None,
        }
        for side, (_, words) in (d.vote or {}).items():
            fields[f"vote.{side}"] = field(words, "vote")
        return {
            "id": did,
            "ref": clean(d.ref),
            "text": d.text.text,
            "kind": d.kind,
            "item_id": self._item_id(d.item),
            "proposer": self._person(d.proposer),
            "seconder": self._person(d.seconder),
            "vote": vote,
            "provenance": self.ground.of_mark(d.text, d.rule, fields),
        }

    def _next_meeting(self) -> Node | None:
        draft, found = self.findings.next_meeting, self.findings
        if draft is None or found.next_date is None:
            return None
        field = self.ground.field
        fields = {
            "date": field(draft.date.mark, "next-meeting", found.next_from) if draft.date else None,
            "start_time": field(draft.start.mark, "time") if draft.start else None,
            "location": field(draft.location, "next-meeting-place"),
        }
        return {
            "date": found.next_date,
            "start_time": draft.start.time if draft.start else None,
            "location": draft.location.text if draft.location else None,
            "provenance": self.ground.of_mark(draft.words, "next-meeting", fields),
        }

    def _dates(self) -> Iterator[Dated]:
        self.ground.forget()
        return drained(self.findings.dates)

    def _date(self, n: int, dated: Dated) -> Node:
        v = dated.value
        rule, once = intern(dated.rule), self.ground.once
        fields = day_fields(dated.mark, rule, v is not None, dated.derived, self.ground, dated.day)
        return {
            "id": f"t{n}",
            "text": once(dated.mark.text),
            "edtf": once(v.edtf) if v and v.edtf else None,
            "earliest": v.earliest if v else None,
            "latest": v.latest if v else None,
            "precision": v.precision if v else None,
            "role": dated.role,
            "item_id": self._item_id(dated.item),
            "provenance": self.ground.of_mark(dated.mark, rule, fields),
        }

    def _abbreviation(self, a: AbbreviationDraft) -> Node:
        rule, spans = "bracketed-abbreviation", self.ground.spans
        short = [(a.at, a.at + len(a.short))]
        long = [(a.start, a.start + len(a.long))]
        fields: Fields = {"short": made_field(spans(short), rule), "long": made_field(spans(long), rule)}
        return {
            "short": a.short,
            "long": a.long,
            "provenance": self.ground.of([(a.start, a.end)], rule, fields),
        }


def clean(words: Mark | None) -> str | None:
    return clean_number(words.text) if words is not None else None
