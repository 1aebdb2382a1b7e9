"""Actions that are written twice: beside the minutes and in a list of them, folded into one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from ..find.actions import ActionDraft
from ..find.items import clean_number
from ..find.mentions import Mark
from ..find.status import Status
from ..segment.labels import titled
from ..segment.passage import normal
from .due import Due
from .likeness import Said, by_minute, doers, numbered_alike
from .owners import Owner

_ALIKE = 0.62  # from here on two wordings are one action's
_TALK = 30  # letters of what was said, more than a label has


@dataclass(slots=True)
class Action:
    draft: ActionDraft
    owners: list[Owner] = field(default_factory=list)
    due: Due | None = None
    ref: Mark | None = None
    status: Status | None = None
    repeats: list[Mark] = field(default_factory=list)


def folded(actions: list[Action]) -> list[Action]:
    """An action of the list at the end that stands above is that one."""
    listed = _listed(actions)
    if any(a.draft.rule != "checkbox" for a in listed):
        listed = [a for a in listed if a.draft.rule != "checkbox"]  # boxes beside the minutes, and a list of them
    held = set(map(id, listed))
    inline = _said_twice([a for a in actions if id(a) not in held])
    if not inline or not listed:
        return inline + _by_owner(_unlike(listed, inline), inline, set(), repeats=False)
    mine, theirs = [Said(a) for a in inline], [Said(a) for a in listed]
    at: dict[int, int] = {}  # place of a listed action → that of the one above
    used: set[int] = set()
    for n, said in enumerate(theirs):
        like, k = max(((one.same(said), -k) for k, one in enumerate(mine) if k not in used), default=(0.0, 0))
        if like >= _ALIKE:
            at[n] = -k
            used.add(-k)
    repeats = 2 * len(at) >= len(listed)
    numbered = numbered_alike(mine, theirs)
    if repeats or numbered or by_minute(mine, theirs):
        _rest(mine, theirs, at, used, numbered)
    for n, k in sorted(at.items()):
        _repeat(inline[k], listed[n])
    left = _unlike([a for n, a in enumerate(listed) if n not in at], inline)
    return inline + _by_owner(left, inline, {id(inline[k]) for k in used}, repeats)


def _listed(actions: list[Action]) -> list[Action]:
    """Those of a list of actions, not those whose labels stand among others': below 'Next steps' within an item."""
    table = _table_at_end(actions)
    if table:
        return table
    own = [n for n, a in enumerate(actions) if "list" not in a.draft.marked_by]
    first, last = (own[0], own[-1]) if own else (len(actions), -1)
    found = [
        a
        for n, a in enumerate(actions)
        if "list" in a.draft.marked_by and not (first < n < last and "label" in a.draft.marked_by)
    ]
    held = {id(a.draft.text.passage) for a in actions}
    among = {id(a): id(a.draft.item) for a in found if _below_talk(a, held)}
    return [a for a in found if id(a) not in among] if len(set(among.values())) > 1 else found  # each item has its own


def _below_talk(action: Action, held: set[int]) -> bool:
    """Whether an action stands in an item below what was said of it, and in no list of actions; `held` are the passages of all."""
    item = action.draft.item
    if item is None or item.heading is None or titled(item.heading.text) is not None:
        return False
    said = [p for p in item.blocks if p.start < action.draft.start and id(p) not in held and len(p.text) > _TALK]
    return bool(said)


def _table_at_end(actions: list[Action]) -> list[Action]:
    """The rows of a table behind lists of actions that stand below several items: it sums these up."""
    rows = [a for a in actions if a.draft.rule == "action-table"]
    lists = [a for a in actions if "list" in a.draft.marked_by and a.draft.rule != "action-table"]
    if not rows or len({id(a.draft.item) for a in lists}) < 2:
        return []
    return rows if max(a.draft.start for a in lists) < min(a.draft.start for a in rows) else []


def _by_owner(left: list[Action], inline: list[Action], used: set[int], repeats: bool) -> list[Action]:
    """In a list that repeats, an owner's only action left is the one meant; what is none."""
    out: list[Action] = []
    for action in left:
        fits = [a for a in inline if id(a) not in used and doers(a) and doers(a) == doers(action)] if repeats else []
        if len(fits) == 1:
            used.add(id(fits[0]))
            _repeat(fits[0], action)
        else:
            out.append(action)
    return out


def _rest(mine: list[Said], theirs: list[Said], at: dict[int, int], used: set[int], numbered: bool) -> None:
    """In a list that repeats, what has the same number or minute, or stands between two that are told, is the one meant."""
    once = {minute for minute, n in Counter(s.minute for s in theirs).items() if n == 1}
    once &= {minute for minute, n in Counter(s.minute for s in mine).items() if n == 1}
    above = -1
    for n, said in enumerate(theirs):
        if n in at:
            above = at[n]
            continue
        below = next((at[m] for m in range(n + 1, len(theirs)) if m in at), len(mine))
        fits: list[tuple[float, int]] = []
        for k, one in enumerate(mine):
            if k in used:
                continue
            tail = numbered and one.tail is not None and one.tail == said.tail
            minute, between = one.minute is not None and one.minute == said.minute, above < k < below
            score = one.shared(said) + 0.1 * bool(one.doers & said.doers)
            least = 0.0 if said.minute in once else 0.3
            if (tail and (score > 0 or between)) or (minute and score > least):
                fits.append((score + 0.5, -k))
            elif between and score + 0.1 * minute >= 0.4:
                fits.append((score, -k))
        if fits:
            above = at[n] = -max(fits)[1]
            used.add(above)


def _said_twice(inline: list[Action]) -> list[Action]:
    """Without those that are said again word for word, as under the next item or in a summary that has no title."""
    first: dict[str, Action] = {}
    out: list[Action] = []
    for action in inline:
        key, task = normal(action.draft.text.text), _task(action)  # 'Ann to oil the gate', 'Oil the gate (Ann)'
        other = first.get(key) or (first.get(task) if doers(action) else None)
        if other is None or len(key) < 30 or doers(other) != doers(action):
            first.setdefault(key, action)
            first.setdefault(task, action)
            out.append(action)
        else:
            _repeat(other, action)
    return out


def _unlike(listed: list[Action], inline: list[Action]) -> list[Action]:
    """Without those that a second list, ordered by owner, says again word for word."""
    first = {_task(a): a for a in inline}
    whole = {normal(a.draft.text.text): a for a in inline}
    out: list[Action] = []
    for action in listed:
        key, said = _task(action), normal(action.draft.text.text)
        again = whole.get(said) if _namesdoers(action) else None
        other = again or first.get(key)
        if other is None or (again is None and _apart(other, action)):
            first[key] = action
            whole.setdefault(said, action)
            out.append(action)
        else:
            _repeat(other, action)
    return out


def _apart(one: Action, other: Action) -> bool:
    """Whether two actions are told of different people."""
    mine, theirs = doers(one), doers(other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _namesdoers(action: Action) -> bool:
    """Whether the words of an action name its owners: a list by person says it again under each of those it names."""
    said = action.draft.text.text
    return bool(action.owners) and all(o.mark.text in said for o in action.owners)


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
    coded = action.draft.number is not None and bool(listed.owners)
    more = doers(action) < doers(listed) and all(map(_told, listed.owners))  # 'AB to ask, and CD to help': AB, CD
    if not action.owners or more or (coded and not any(map(_told, action.owners))):
        action.owners = listed.owners
    if action.due is None or (action.due.value is None and listed.due is not None):
        action.due = listed.due
    action.status = action.status or listed.status
    if listed.ref is not None and (action.ref is None or _within(listed.ref.text, action.ref.text)):
        action.ref = listed.ref


def _within(minute: str, item: str) -> bool:
    """Whether a number is one of the paragraphs of an item: '6.2' and '6a' of '6'."""
    paragraph, whole = clean_number(minute) or "", clean_number(item) or ""
    return len(paragraph) > len(whole) > 0 and paragraph.startswith(whole) and not paragraph[len(whole)].isdigit()


def _told(owner: Owner) -> bool:
    """Whether the document says who an owner is."""
    found = owner.resolution
    return bool(found.person or found.name or found.candidates) or found.kind in ("group", "organisation", "everyone")
