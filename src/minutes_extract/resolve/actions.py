"""Actions with their owners, due dates and references; repeats at the end folded in."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cache

from ..diagnostics import Remark
from ..find.actions import ActionDraft
from ..find.dates import find_dates
from ..find.items import clean_number
from ..find.mentions import Mark, mark
from ..find.status import Status, find_status
from ..segment.passage import normal
from ..segment.rows import Unit, part_number
from .agreement import Agreement, one_each
from .alignment import align, align_refs
from .carried import carry_ref
from .cells import CellEntry, cell_entries
from .dates import Calendar
from .joined import joined
from .owners import Owner, text_owners
from .people import Registry
from .repeats import Action, folded
from .resolution import Resolution


@dataclass(slots=True)
class Resolved:
    actions: list[Action]
    remarks: list[tuple[Remark, list[Action]]]


def resolve_actions(drafts: list[ActionDraft], registry: Registry, calendar: Calendar) -> Resolved:
    """Row by row; an action list at the end adds to what stands above it."""
    out = Resolved([], [])
    rows: dict[int, list[ActionDraft]] = {}
    for draft in drafts:
        rows.setdefault(id(draft.unit), []).append(draft)
    for row in rows.values():
        made = [Action(d) for d in row]
        if row[0].rule == "action-table":
            _from_table(made, registry, calendar)
        else:
            _from_row(made, row[0].unit, registry, calendar, out)
            if row[0].unit is not None and not row[0].unit.refs:
                carry_ref(made, row[0].unit, rows)
        for action in made:
            action.ref = action.ref or action.draft.ref
            number = action.draft.number
            if action.ref is None and number is not None and any(sign in number.text for sign in "/."):
                action.ref = number  # the number of a meeting or minute is in it: '40/2', '14.1'
        out.actions += made
    out.actions = [action for action in folded(out.actions) if not _points(action.draft)]
    parts = any("." in p.text.strip(" .") for d in drafts if d.unit is not None for p in d.unit.refs)
    for action in out.actions:
        action.ref = action.ref or _minute(action.draft, parts)
    out.actions.sort(key=lambda a: a.draft.start)
    return out


def _points(draft: ActionDraft) -> bool:
    """Whether a row of a summary gives nothing but the number of an action that is not told."""
    return draft.number is not None and draft.number.ranges() == draft.text.ranges()


def _minute(draft: ActionDraft, parts: bool) -> Mark | None:
    """The number of the minute that an action stands in: one of the minutes' own ('H/26/31'), or of the item beside it.

    `parts`: rows have numbers of their own below that of the item, so that one without has none.
    """
    item, beside = draft.item, draft.unit is not None and draft.unit.tabular and not parts
    nearest: Mark | None = None
    while item is not None:
        number = item.number
        if number is not None and (shown := clean_number(number.text)):
            if _of_minute().fullmatch(shown) is not None:
                return number
            nearest = nearest or number
            if beside and _alone(number):
                return nearest if part_number(shown, nearest.text) else number  # '4.2 Remands' beside '4'
        item = item.parent
    return None


def _alone(number: Mark) -> bool:
    """Whether a number is all that stands in its cell."""
    return number.text.strip() == number.passage.text.strip()


@cache
def _of_minute() -> re.Pattern[str]:
    return re.compile(
        r"[A-Za-z]{1,6}[./ -]\d{1,4}(?:[./-]\d{1,4}){0,3}|[A-Za-z]{1,6}\d{1,4}(?:[./-]\d{1,4}){1,3}|\d{1,4}(?:/\d{1,4}){1,2}"
    )


def _from_table(made: list[Action], registry: Registry, calendar: Calendar) -> None:
    for action in made:
        draft = action.draft
        entries = [e for m in draft.column_owners for e in cell_entries([m.passage], registry, calendar)]
        action.ref = draft.ref
        action.due = calendar.cell(draft.column_due) if draft.column_due else None
        if draft.status is not None:
            fresh = "open" if normal(draft.status.text).startswith("new") else "unknown"
            action.status = find_status(draft.status) or Status(fresh, draft.status, False)
        _give(action, entries, registry, calendar)


def _from_row(made: list[Action], unit: Unit | None, registry: Registry, calendar: Calendar, out: Resolved) -> None:
    entries = cell_entries(unit.owners, registry, calendar) if unit is not None else []
    entries = _apart(_grouped(entries, len(made)), len(made))
    dues = _dues(unit, len(made)) if unit is not None else []
    entries = one_each(entries, [a.draft.text for a in made], registry, sure=len(dues) == len(made))
    agrees = Agreement([a.draft.text for a in made], entries, registry)
    given, disagree = align(len(made), len(entries), agrees)
    if disagree and made:
        message = f"{len(made)} actions and {len(entries)} owner entries in one row"
        out.remarks.append((Remark("alignment-mismatch", message), made))
    for action, indexes in zip(made, given, strict=True):
        _give(action, [entries[j] for j in indexes], registry, calendar)
    if unit is None:
        return
    _refs(made, unit, out)
    if unit.dues and (placed := _placed(unit, len(made))):
        for i, due in placed.items():
            made[i].due = calendar.cell(due) or made[i].due
        return
    if len(unit.dues) == len(made) > len(dues) > 0:
        for action, passage in zip(made, unit.dues, strict=True):  # a dash stands for the date of one without
            action.due = calendar.cell(mark(passage, 0, len(passage.text))) or action.due
        return
    for i, action in enumerate(made):
        if dues and (len(dues) == len(made) or len(dues) == 1):
            action.due = calendar.cell(dues[i if len(dues) > 1 else 0]) or action.due


def _dues(unit: Unit, actions: int) -> list[Mark]:
    """The entries of a row's column of dates: its lines, or the dates in one where those are as many as its actions."""
    dues = [mark(p, 0, len(p.text)) for p in unit.dues if p.text.strip("–- ")]
    found = find_dates(dues[0].text, cell=True) if len(dues) == 1 and actions > 1 else []
    if len(found) == actions > 1:
        ends = [*(m.lead for m in found[1:]), len(dues[0].text)]
        return [mark(dues[0].passage, m.lead, end) for m, end in zip(found, ends, strict=True)]
    return dues


def _placed(unit: Unit, actions: int) -> dict[int, Mark]:
    """The dates of a column by the place of their actions, where empty paragraphs stand for actions without one."""
    at, out = 0, dict[int, Mark]()
    for passage in unit.dues:
        at += passage.paragraph.gap
        out[at] = mark(passage, 0, len(passage.text))
        at += 1 + passage.paragraph.after
    return out if at == actions > len(out) else {}


def _grouped(entries: list[CellEntry], actions: int) -> list[CellEntry]:
    """Lines of one paragraph are one entry where that makes the counts agree."""
    if len(entries) <= actions or not any(e.soft for e in entries):
        return entries
    groups: list[CellEntry] = []
    for entry in entries:
        if entry.soft and groups:
            groups[-1] = CellEntry(groups[-1].owners + entry.owners, groups[-1].due or entry.due)
        else:
            groups.append(entry)
    return groups if len(groups) == actions else entries


def _apart(entries: list[CellEntry], actions: int) -> list[CellEntry]:
    """One line of as many owners as there are actions, parted by spaces alone: one each."""
    if len(entries) != 1 or actions < 2 or len(entries[0].owners) < actions or entries[0].due is not None:
        return entries
    owners = entries[0].owners
    groups = [[owners[0]]]
    for a, b in itertools.pairwise(owners):
        if owners[0].passage.text[a.end : b.start].strip():
            groups[-1].append(b)
        else:
            groups.append([b])
    return [CellEntry(group) for group in groups] if len(groups) == actions else entries


def _refs(made: list[Action], unit: Unit, out: Resolved) -> None:
    own = {id(a.draft.number.passage) for a in made if a.draft.number is not None}  # 'A3', which counts the actions
    refs = [p for p in unit.refs if clean_number(p.text) and id(p) not in own]
    chosen, disagree = align_refs(len(made), len(refs), [a.draft.position for a in made], len(unit.body))
    if disagree and made:
        message = f"{len(refs)} minute references and {len(made)} actions in one row"
        out.remarks.append((Remark("alignment-mismatch", message), made))
    for action, index in zip(made, chosen, strict=True):
        if index is not None and index < len(refs):
            passage, number = refs[index], action.draft.number
            if number is None or number.passage is not passage or len(number) == len(passage.text):
                action.ref = mark(passage, 0, len(passage.text))  # else the number of the action: 'ACTION 22/3'


def _give(action: Action, entries: list[CellEntry], registry: Registry, calendar: Calendar) -> None:
    """Owners and due date: the column's, else the label's, else the wording's."""
    draft = action.draft
    words = draft.text
    seen: set[str] = set()
    for entry in entries:
        action.due = action.due or entry.due
        action.ref = action.ref or entry.ref
        for owner in entry.owners:
            found = registry.resolve(owner.text, words.text)
            if owner.text.lower() not in seen and not _office_of(action.owners[-1:], owner, found):
                source = "list" if draft.rule == "action-table" else "column"
                action.owners.append(Owner(owner, source, found))
            seen.add(owner.text.lower())
    if action.owners and draft.rule != "action-table" and "column" not in draft.marked_by:
        draft.marked_by.append("column")
    action.status = action.status or draft.said
    if not action.owners and draft.label_owners:
        action.owners = [Owner(m, "label", registry.resolve(m.text, words.text)) for m in draft.label_owners]
    if not action.owners:
        action.owners = text_owners(words, registry)
    if "column" not in draft.marked_by and draft.rule != "action-table":
        action.owners = joined(words, action.owners, registry)
    if action.due is None and draft.column_due is not None:
        action.due = calendar.cell(draft.column_due)
    if action.due is None:
        dues = [due for part in (words, *draft.more) if (due := calendar.due(part)) is not None]
        action.due = next((due for due in dues if due.value is not None), dues[0] if dues else None)
    done = _bracketed_status().search(words.text) if action.status is None else None
    if done:
        at = "boxed" if done["boxed"] else "behind"
        action.status = find_status(mark(words.passage, words.start + done.start(at), words.start + done.end(at)))


def _office_of(last: list[Owner], owner: Mark, found: Resolution) -> bool:
    """Whether an owner is only the office of the one in front: 'Ann Bell, Clerk'."""
    if not last or found.person is None or last[0].resolution.person != found.person:
        return False
    before = last[0].mark
    return before.passage is owner.passage and before.passage.text[before.end : owner.start].strip() == ","


@cache
def _bracketed_status() -> re.Pattern[str]:
    said = "DONE|Done|CLOSED|Closed|COMPLETED?|Completed?|IN PROGRESS|In progress|ONGOING|Ongoing"
    over = r"done|completed?|closed|actioned"
    when = r"(?:,?\s(?:in|at|during|on|since|before)\b[^()\[\]]{2,30})?"
    return re.compile(
        rf"[\[(]\s*(?:now\s|already\s)?(?P<boxed>{said}|{over}){when}\s*[\])]\s*\.?$"
        rf"|\s(?:[–—]|-{{1,2}})\s(?:now\s|already\s)?(?P<behind>{said}|{over})(?:\s(?:in|at|during)\s(?:the\s|this\s)?(?:meeting|session|call))?\s*\.?$"
    )
