"""Actions with their owners, due dates and references; repeats at the end folded in."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from ..diagnostics import Remark
from ..find.actions import ActionDraft
from ..find.items import clean_number
from ..find.mentions import Mark, mark
from ..find.status import Status, find_status
from ..segment.passage import normal
from ..segment.rows import Unit
from .alignment import align, align_refs
from .dates import Calendar, Due
from .owners import Agreement, CellEntry, Owner, cell_entries, text_owners
from .people import Registry


@dataclass(slots=True)
class Action:
    draft: ActionDraft
    owners: list[Owner] = field(default_factory=list)
    due: Due | None = None
    ref: Mark | None = None
    status: Status | None = None
    repeats: list[Mark] = field(default_factory=list)


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
        for action in made:
            number = action.draft.number
            if action.ref is None and number is not None and any(sign in number.text for sign in "/."):
                action.ref = number  # the number of a meeting or minute is in it: '40/2', '14.1'
        out.actions += made
    out.actions = _fold(out.actions)
    out.actions.sort(key=lambda a: a.draft.start)
    return out


def _from_table(made: list[Action], registry: Registry, calendar: Calendar) -> None:
    for action in made:
        draft = action.draft
        entries = [e for m in draft.column_owners for e in cell_entries([m.passage], registry, calendar)]
        action.ref = draft.ref
        action.due = calendar.cell(draft.column_due) if draft.column_due else None
        if draft.status is not None:
            action.status = find_status(draft.status) or Status("unknown", draft.status, False)
        _give(action, entries, registry, calendar)


def _from_row(made: list[Action], unit: Unit | None, registry: Registry, calendar: Calendar, out: Resolved) -> None:
    entries = cell_entries(unit.owners, registry, calendar) if unit is not None else []
    entries = _apart(_grouped(entries, len(made)), len(made))
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
    dues = [p for p in unit.dues if p.text.strip("–- ")]
    for i, action in enumerate(made):
        if dues and (len(dues) == len(made) or len(dues) == 1):
            passage = dues[i if len(dues) > 1 else 0]
            column = calendar.cell(mark(passage, 0, len(passage.text)))
            action.due = column or action.due


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
    refs = [p for p in unit.refs if clean_number(p.text)]
    chosen, disagree = align_refs(len(made), len(refs), [a.draft.position for a in made], len(unit.body))
    if disagree and made:
        message = f"{len(refs)} minute references and {len(made)} actions in one row"
        out.remarks.append((Remark("alignment-mismatch", message), made))
    for action, index in zip(made, chosen, strict=True):
        if index is not None and index < len(refs):
            passage = refs[index]
            action.ref = mark(passage, 0, len(passage.text))


def _give(action: Action, entries: list[CellEntry], registry: Registry, calendar: Calendar) -> None:
    """Owners and due date: the column's, else the label's, else the wording's."""
    draft = action.draft
    words = draft.text
    seen: set[str] = set()
    for entry in entries:
        action.due = action.due or entry.due
        for owner in entry.owners:
            if owner.text.lower() not in seen:
                seen.add(owner.text.lower())
                source = "list" if draft.rule == "action-table" else "column"
                action.owners.append(Owner(owner, source, registry.resolve(owner.text, words.text)))
    if action.owners and draft.rule != "action-table" and "column" not in draft.marked_by:
        draft.marked_by.append("column")
    action.status = action.status or draft.said
    if not action.owners and draft.label_owners:
        action.owners = [Owner(m, "label", registry.resolve(m.text, words.text)) for m in draft.label_owners]
    if not action.owners:
        action.owners = text_owners(words, registry)
    if action.due is None and draft.column_due is not None:
        action.due = calendar.cell(draft.column_due)
    if action.due is None:
        for part in [words, *draft.more]:
            action.due = action.due or calendar.due(part)
    done = _bracketed_status().search(words.text) if action.status is None else None
    if done:
        action.status = find_status(mark(words.passage, words.start + done.start(1), words.start + done.end(1)))


def likeness(first: Mark, second: Mark) -> float:
    """F1 of their words."""
    a, b = _word().findall(first.text.lower()), _word().findall(second.text.lower())
    total = len(a) + len(b)
    return 2 * (Counter(a) & Counter(b)).total() / total if total else 0.0


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _bracketed_status() -> re.Pattern[str]:
    said = "DONE|Done|CLOSED|Closed|COMPLETED?|Completed?|IN PROGRESS|In progress|ONGOING|Ongoing"
    return re.compile(rf"[\[(]\s*({said})\s*[\])]\s*\.?$")


def _stems(words: Mark) -> set[str]:
    return {w[:5] for w in re.findall(r"[^\W\d_]+", words.text.lower()) if len(w) > 3}


def _held(short: Mark, long: Mark) -> float:
    """The share of one wording's longer words that stand in the other, endings aside."""
    stems = _stems(short)
    return len(stems & _stems(long)) / len(stems) if len(stems) > 1 else 0.0


def _fold(actions: list[Action]) -> list[Action]:
    """An action of the list at the end that stands above is that one."""
    inline = _said_twice([a for a in actions if "list" not in a.draft.marked_by])
    listed = [a for a in actions if "list" in a.draft.marked_by]
    out = list(inline)
    used: set[int] = set()
    left: list[Action] = []
    for action in listed:
        likes = [(_same(a, action), a) for a in inline if id(a) not in used]
        like, best = max(likes, key=lambda pair: pair[0], default=(0.0, None))
        if best is None or like < 0.62:
            left.append(action)
            continue
        used.add(id(best))
        _repeat(best, action)
    repeats = len(listed) - len(left) >= len(left)
    left = _unlike(left, out)
    for action in left:  # in a list that repeats, an owner's only action left is the one meant
        fits = [a for a in inline if id(a) not in used and _doers(a) and _doers(a) == _doers(action)]
        if repeats and len(fits) == 1:
            used.add(id(fits[0]))
            _repeat(fits[0], action)
        else:
            out.append(action)
    return out


def _said_twice(inline: list[Action]) -> list[Action]:
    """Without those that are said again word for word, as under the next item or in a summary that has no title."""
    first: dict[str, Action] = {}
    out: list[Action] = []
    for action in inline:
        key = normal(action.draft.text.text)
        other = first.get(key)
        if other is None or len(key) < 30 or _doers(other) != _doers(action):
            first.setdefault(key, action)
            out.append(action)
        else:
            _repeat(other, action)
    return out


def _unlike(listed: list[Action], inline: list[Action]) -> list[Action]:
    """Without those that a second list, ordered by owner, says again word for word."""
    first = {_task(a): a for a in inline}
    out: list[Action] = []
    for action in listed:
        key = _task(action)
        other = first.get(key)
        if other is None or (_doers(other) and _doers(action) and not _doers(other) & _doers(action)):
            first[key] = action
            out.append(action)
        else:
            _repeat(other, action)
    return out


def _task(action: Action) -> str:
    """What is to be done, without the owner who begins it: 'Ann to ask the builder' is 'Ask the builder' of Ann's."""
    words = action.draft.text
    ends = [o.mark.end for o in action.owners if o.mark.passage is words.passage and o.mark.start >= words.start]
    begins = any(o.mark.start == words.start and o.mark.passage is words.passage for o in action.owners)
    led = _to().match(words.passage.text, max(ends), words.end) if begins else None
    return normal(words.passage.text[led.end() : words.end] if led is not None else words.text)


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r"\s(?:(?:has |have )?[Tt]o|will|shall)\s")


def _repeat(action: Action, listed: Action) -> None:
    """Add what the list at the end says of an action above."""
    told = action.draft.rule == "action-taken"  # a sentence about the task: the list words the task itself
    if told and "list" in listed.draft.marked_by:
        action.draft.text, listed.draft.text = listed.draft.text, action.draft.text
        action.draft.rule = listed.draft.rule
    action.repeats.append(listed.draft.text)
    action.draft.marked_by.append("list")
    action.owners = action.owners or listed.owners
    if action.due is None or (action.due.value is None and listed.due is not None):
        action.due = listed.due
    action.status = action.status or listed.status


def _doers(action: Action) -> set[str]:
    return {o.resolution.person or normal(o.mark.text) for o in action.owners}


def _same(first: Action, second: Action) -> float:
    score = likeness(first.draft.text, second.draft.text)
    mine, theirs = _doers(first), _doers(second)
    if mine & theirs:
        score = max(score, 0.85 * _held(second.draft.text, first.draft.text))
    if first.draft.number is not None and second.draft.number is not None:
        score += 0.5 * (first.draft.number.text == (clean_number(second.draft.number.text) or ""))
    return score + (0.1 if mine & theirs else -0.1 if mine and theirs else 0.0)
