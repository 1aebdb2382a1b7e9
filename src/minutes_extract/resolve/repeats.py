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
from ..segment.passage import normal
from .due import Due
from .owners import Owner

_ALIKE = 0.62  # from here on two wordings are one action's


@dataclass(slots=True)
class Action:
    draft: ActionDraft
    owners: list[Owner] = field(default_factory=list)
    due: Due | None = None
    ref: Mark | None = None
    status: Status | None = None
    repeats: list[Mark] = field(default_factory=list)


class _Said:
    """What an action says, worked out once for all comparisons."""

    __slots__ = ("bare", "begins", "count", "doers", "minute", "number", "stems", "tail", "total")

    def __init__(self, action: Action) -> None:
        text, bare = action.draft.text.text.lower(), _bare(action).lower()
        found = _word().findall(bare)
        self.count, self.total = Counter(found), len(found)
        self.stems, self.bare = _stems(text), _stems(bare)
        self.begins = {w[:4] for w in found if len(w) > 2} - _PLAIN
        number = action.draft.number
        self.number = number.text if number is not None else None
        last = _last_number().search(number.text) if number is not None else None
        self.tail = last[1].lstrip("0") if last is not None else None
        self.minute = clean_number(action.ref.text) if action.ref is not None else None
        self.doers = _doers(action)

    def same(self, listed: _Said) -> float:
        """How surely an action of a list is this one, by its words, doers and number."""
        total = self.total + listed.total
        score = 2 * (self.count & listed.count).total() / total if total else 0.0
        common = bool(self.doers & listed.doers)
        if common:
            score = max(score, 0.85 * self.held(listed))
        if self.number is not None:
            code = any(sign in self.number for sign in "/.-")  # no two actions have the same
            if listed.number is not None:
                score += (0.7 if code else 0.5) * (self.number == (clean_number(listed.number) or ""))
            elif code:
                score += 0.7 * (self.number == listed.minute)
        return score + (0.1 if common else -0.1 if self.doers and listed.doers else 0.0)

    def held(self, short: _Said) -> float:
        """The share of the other wording's longer words that stand in this one, endings aside."""
        return max(len(held & self.stems) / len(held) if len(held) > 1 else 0.0 for held in (short.stems, short.bare))

    def shared(self, short: _Said) -> float:
        """The share of the other's words of three letters and more that begin like words of this one."""
        return len(short.begins & self.begins) / len(short.begins) if short.begins else 0.0


def _stems(text: str) -> set[str]:
    return {w[:5] for w in _letters().findall(text) if len(w) > 3}


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def _bare(action: Action) -> str:
    """The words of an action without who is to do it and by when: these make no two alike."""
    words = action.draft.text
    text = words.text
    told = [o.mark for o in action.owners] + ([action.due.mark] if action.due is not None else [])
    for part in told:
        if part.passage is words.passage and words.start <= part.start and part.end <= words.end:
            at, end = part.start - words.start, part.end - words.start
            text = text[:at] + " " * (end - at) + text[end:]
    return text if len(text.split()) > 2 else words.text


_PLAIN = frozenset("the and for with that this from its all any are was will not next meet".split())


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _last_number() -> re.Pattern[str]:
    """'7' of 'AP7', of '44/7' and of '44/7a'."""
    return re.compile(r"(\d{1,3})[a-z]?\W{0,3}$")


def folded(actions: list[Action]) -> list[Action]:
    """An action of the list at the end that stands above is that one."""
    listed = _listed(actions)
    if any(a.draft.rule != "checkbox" for a in listed):
        listed = [a for a in listed if a.draft.rule != "checkbox"]  # boxes beside the minutes, and a list of them
    held = set(map(id, listed))
    inline = _said_twice([a for a in actions if id(a) not in held])
    if not inline or not listed:
        return inline + _by_owner(_unlike(listed, inline), inline, set(), repeats=False)
    mine, theirs = [_Said(a) for a in inline], [_Said(a) for a in listed]
    at: dict[int, int] = {}  # place of a listed action → that of the one above
    used: set[int] = set()
    for n, said in enumerate(theirs):
        like, k = max(((one.same(said), -k) for k, one in enumerate(mine) if k not in used), default=(0.0, 0))
        if like >= _ALIKE:
            at[n] = -k
            used.add(-k)
    repeats = 2 * len(at) >= len(listed)
    numbered = _numbered_alike(mine, theirs)
    if repeats or numbered or _by_minute(mine, theirs):
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
    return [
        a
        for n, a in enumerate(actions)
        if "list" in a.draft.marked_by and not (first < n < last and "label" in a.draft.marked_by)
    ]


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
        fits = [a for a in inline if id(a) not in used and _doers(a) and _doers(a) == _doers(action)] if repeats else []
        if len(fits) == 1:
            used.add(id(fits[0]))
            _repeat(fits[0], action)
        else:
            out.append(action)
    return out


def _rest(mine: list[_Said], theirs: list[_Said], at: dict[int, int], used: set[int], numbered: bool) -> None:
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


def _by_minute(mine: list[_Said], theirs: list[_Said]) -> bool:
    """Whether a list cites the minutes of the actions above it."""
    above = {s.minute for s in mine} - {None}
    cited = [s.minute in above for s in theirs if s.minute is not None]
    return sum(cited) > 1 and sum(cited) * 4 >= 3 * len(theirs)


def _numbered_alike(mine: list[_Said], theirs: list[_Said]) -> bool:
    """Whether the numbers of a list are those of the actions above it, whatever stands before them."""
    above = {s.tail for s in mine} - {None}
    known = sum(s.tail in above for s in theirs if s.tail is not None)
    return len(above) > 1 and known > 1 and known * 3 >= 2 * len(theirs)


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
    whole = {normal(a.draft.text.text): a for a in inline}
    out: list[Action] = []
    for action in listed:
        key, said = _task(action), normal(action.draft.text.text)
        again = whole.get(said) if _names_doers(action) else None
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
    mine, theirs = _doers(one), _doers(other)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _names_doers(action: Action) -> bool:
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
    more = _doers(action) < _doers(listed) and all(map(_told, listed.owners))  # 'AB to ask, and CD to help': AB, CD
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


def _doers(action: Action) -> set[str]:
    return {o.resolution.person or normal(o.mark.text) for o in action.owners}
