"""All findings of a document, resolved: what is assembled into `Minutes`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from operator import itemgetter

from ..diagnostics import Remark
from ..find.abbreviations import AbbreviationDraft, find_abbreviations, find_groups
from ..find.actions import find_actions
from ..find.dates import ResolvedDate, find_dates
from ..find.decisions import DecisionDraft, find_decisions
from ..find.decisions.bodies import deciding_bodies
from ..find.items import Agenda, ItemDraft, find_items
from ..find.meeting import MeetingDraft, NextMeetingDraft, find_meeting, find_next_meeting
from ..find.mentions import Mark, mark
from ..find.people.roster import find_people
from ..find.sections import find_sections
from ..find.updates import UpdateDraft, find_updates
from ..segment.layout import Layout
from ..segment.passage import VisibleRange, normal
from ..survey import Evidence
from .actions import resolve_actions
from .cells import cell_entries
from .date_figures import month_first
from .dates import Calendar
from .deadlines import kept_in_words
from .derived import leans_on, of_finding
from .due import Due
from .events import named_meetings, own_letters
from .in_full import named_in_full
from .owners import Owner, text_owners, told_owners
from .past import is_past, took
from .people import Registry
from .register import register
from .remarks import remarks
from .repeats import Action
from .series import number_series
from .whose import Body


@dataclass(slots=True)
class Update:
    draft: UpdateDraft
    raised_on: date | None
    owners: list[Owner]
    due: Due | None
    raised_from: tuple[str, ...] = ()  # the fields that `raised_on` rests on besides its words


@dataclass(slots=True)
class Dated:
    mark: Mark
    value: ResolvedDate | None
    role: str
    item: ItemDraft | None
    rule: str
    derived: tuple[str, ...] = ()  # the fields that the days rest on besides the words
    day: Mark | None = None  # where the words of the day stand elsewhere


@dataclass(slots=True)
class Findings:
    layout: Layout
    agenda: Agenda
    meeting: MeetingDraft
    meeting_date: date | None
    registry: Registry
    actions: list[Action]
    updates: list[Update]
    decisions: list[DecisionDraft]
    next_meeting: NextMeetingDraft | None
    next_date: date | str | None  # a month is a string
    abbreviations: list[AbbreviationDraft]
    next_from: tuple[str, ...] = ()  # the fields that `next_date` rests on besides its words
    dates: list[Dated] = field(default_factory=list)
    remarks: list[tuple[Remark, list[object]]] = field(default_factory=list)


def resolve(layout: Layout, evidence: Evidence, day_first: bool) -> Findings:
    """Find and resolve, in the order that each step needs of those before it."""
    agenda = find_items(layout)
    meeting = find_meeting(layout, agenda)
    day_first = day_first and not month_first(layout.document.text, meeting.date.mention if meeting.date else None)
    calendar = Calendar(day_first=day_first, body=_body(meeting, layout.document.text), text=layout.document.text)
    if meeting.date is not None:
        calendar.reference = meeting.date.resolve(day_first)
    text = layout.document.text
    abbreviations = find_abbreviations(text)
    short = {a.short: a.long for a in abbreviations}
    body = meeting.body.text if meeting.body else None
    registry = register(find_people(layout, evidence, calendar.reference), evidence, find_groups(text), short, body)
    upcoming = find_next_meeting(layout, agenda, calendar.reference, meeting.start, calendar.others)
    following, next_from = _upcoming(upcoming, calendar)
    calendar.next_meeting = following if isinstance(following, date) else None
    calendar.named = named_meetings(text, layout, agenda, calendar, own_letters(body, short))
    sections = find_sections(layout, agenda)
    updates, claimed = find_updates(layout, agenda, sections, registry.knows)
    resolved = resolve_actions(
        find_actions(layout, agenda, claimed, sections, registry.knows, registry.same), registry, calendar
    )
    number_series(updates, [a.draft for a in resolved.actions], agenda.items)
    marked = [a.draft for a in resolved.actions if a.draft.rule not in ("label-alone", "owner-alone", "owner-column")]
    taken = {(id(d.text.passage), d.text.start) for d in marked}
    taken |= {(id(a.draft.label.passage), a.draft.label.start) for a in resolved.actions if a.draft.label}
    titles = [p for kind, p in layout.furniture if kind == "table-title"]
    short_names = deciding_bodies(layout, body, short.items())
    bodies = frozenset(name for name in short_names if not registry.knows(name))
    decisions = find_decisions(agenda, taken, claimed, sorted(titles, key=lambda p: p.start), bodies)
    findings = Findings(
        layout, agenda, meeting, calendar.reference, registry, resolved.actions,
        [_update(u, registry, calendar) for u in updates], decisions, upcoming, following,
        _of_things(abbreviations, registry), next_from,
    )  # fmt: skip
    for action in findings.actions:
        action.owners = named_in_full(action.owners, text)
    for update in findings.updates:
        update.owners = named_in_full(update.owners, text)
    findings.dates = _dates(findings, calendar)
    findings.remarks = [(r, list[object](about)) for r, about in resolved.remarks]
    findings.remarks += remarks(findings, claimed)
    return findings


def _of_things(found: list[AbbreviationDraft], registry: Registry) -> list[AbbreviationDraft]:
    """Without the initials of the people who are listed: those stand with their names."""
    people = {normal(person.name) for person in registry.people}
    return [a for a in found if normal(a.long) not in people]


def _body(meeting: MeetingDraft, text: str) -> Body | None:
    title = meeting.heading.text if meeting.heading is not None else ""
    return Body(meeting.body.text, title, text) if meeting.body is not None else None


def _upcoming(draft: NextMeetingDraft | None, calendar: Calendar) -> tuple[date | str | None, tuple[str, ...]]:
    """The day of the next meeting, or its month, and the fields that it rests on."""
    value = calendar.resolve(draft.date.mention) if draft is not None and draft.date is not None else None
    if draft is None or draft.date is None or value is None:
        return None, ()
    when = value.earliest if value.precision == "day" else value.edtf
    return when, leans_on(draft.date.mention, value, calendar)


def _update(draft: UpdateDraft, registry: Registry, calendar: Calendar) -> Update:
    raised, raised_from = None, tuple[str, ...]()
    if draft.raised is not None:
        for mention in find_dates(draft.raised.text, cell=True)[:1]:
            value = calendar.resolve(mention, past=True)
            raised = value.earliest if value is not None and value.precision == "day" else None
            raised_from = leans_on(mention, value, calendar) if raised is not None else ()
    owners: list[Owner] = []
    for words in draft.owners:
        for entry in cell_entries([words.passage], registry, calendar, words.end):
            owners += [Owner(m, "column", registry.resolve(m.text, draft.text.text)) for m in entry.owners]
    if draft.named and not owners:
        owners = [Owner(m, "label", registry.resolve(m.text, draft.text.text)) for m in draft.named]
    owners = owners or text_owners(draft.text, registry) or told_owners(draft.text, registry)
    for said in draft.narrative[:1] if not owners else ():
        owners = told_owners(said, registry, having=True)  # 'Survey – Ann has put it on line'
    then = calendar
    if raised is not None:
        then = replace(
            calendar, reference=raised, next_meeting=calendar.reference, since="raised_on", upcoming=calendar.since
        )
    due = then.cell(draft.due) if draft.due is not None else then.due(draft.text)
    return Update(draft, raised, owners, due, raised_from)


def _due_earlier(updates: list[Update]) -> dict[int, tuple[ResolvedDate, tuple[str, ...]]]:
    """Due dates that are read from the day on which their action was raised, by where they begin."""
    out: dict[int, tuple[ResolvedDate, tuple[str, ...]]] = {}
    for n, update in enumerate(updates, 1):
        due = update.due
        if due is not None and due.value is not None and update.raised_on is not None:
            out[due.mark.ranges()[0][0]] = due.value, of_finding(due.derived, f"u{n}")
    return out


def _roles(findings: Findings) -> dict[int, str]:
    """What the dates are of that other findings have, by where they begin; the later counts."""
    meeting, upcoming = findings.meeting, findings.next_meeting
    claims: list[tuple[Mark | None, str]] = [
        (meeting.date.mark if meeting.date and findings.meeting_date else None, "meeting"),
        (upcoming.date.mark if upcoming is not None and upcoming.date is not None else None, "next_meeting"),
        *((action.due.mark if action.due else None, "due") for action in findings.actions),
    ]
    for update in findings.updates:
        claims += [(update.draft.raised, "raised"), (update.due.mark if update.due else None, "due")]
    return {start: role for words, role in claims if words is not None for start, _ in words.ranges()[:1]}


def _dates(findings: Findings, calendar: Calendar) -> list[Dated]:
    """Every date of the document with its role."""
    roles, earlier = _roles(findings), _due_earlier(findings.updates)
    out: list[tuple[VisibleRange, Dated]] = []
    seen: set[int] = set()
    layout = findings.layout
    items = {id(e.passage): e.item for e in findings.agenda.entries}
    passages = [*layout.header, *[e.passage for e in findings.agenda.entries], *layout.footer]
    for passage in passages:  # the last that is asked of them: of a long document it is as much as what was found
        passage.forget(find_dates)
    for passage in passages:
        for mention in calendar.mentions(passage):
            words = mark(passage, mention.start, mention.end)
            place = words.ranges()[0]
            start = place[0]
            role = roles.get(start, "mention")
            past = not mention.dated and (
                role == "raised" or (role == "mention" and is_past(calendar, passage.text, mention))
            )
            value = calendar.resolve(mention, past=past)
            over = role == "mention" and took(passage.text, mention)
            if start in seen or over or (value is None and not kept_in_words(mention)):
                continue
            seen.add(start)
            # an earlier action is due from when it was raised, not from this meeting
            value, derived = earlier.get(start) or (value, leans_on(mention, value, calendar))
            out.append((place, Dated(words, value, role, items.get(id(passage)), f"date-{mention.kind}", derived)))
        passage.forget()
    out += _in_columns(findings.actions, seen)
    out.sort(key=itemgetter(0))
    return [dated for _, dated in out]


def _in_columns(actions: list[Action], seen: set[int]) -> list[tuple[VisibleRange, Dated]]:
    """Due dates that stand in no passage of the minutes; `seen` gets where they begin."""
    out: list[tuple[VisibleRange, Dated]] = []
    for action in actions:
        due = action.due
        if due is None or due.value is None or (place := due.mark.ranges()[0])[0] in seen:
            continue
        seen.add(place[0])
        dated = Dated(due.mark, due.value, "due", action.draft.item, "date-column", due.derived, due.day)
        out.append((place, dated))
    return out
