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
from .dates import Due
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


def folded(actions: list[Action]) -> list[Action]:
    """An action of the list at the end that stands above is that one."""
    inline = _said_twice([a for a in actions if "list" not in a.draft.marked_by])
    listed = [a for a in actions if "list" in a.draft.marked_by]
    numbered = _numbered_alike(inline, listed)
    at: dict[int, int] = {}  # place of a listed action → that of the one above
    for n, action in enumerate(listed):
        likes = [(_same(a, action), -k) for k, a in enumerate(inline) if k not in at.values()]
        like, k = max(likes, default=(0.0, 0))
        if like >= _ALIKE:
            at[n] = -k
    taken = dict(at)
    if 2 * len(at) >= len(listed) or numbered or _by_minute(inline, listed):
        _rest(inline, listed, at, numbered)
    for n, k in sorted(at.items()):
        _repeat(inline[k], listed[n])
    left = _unlike([a for n, a in enumerate(listed) if n not in at], inline)
    return inline + _by_owner(left, inline, at, repeats=2 * len(taken) >= len(listed))


def _by_owner(left: list[Action], inline: list[Action], at: dict[int, int], repeats: bool) -> list[Action]:
    """In a list that repeats, an owner's only action left is the one meant; what is none."""
    out: list[Action] = []
    used = {id(inline[k]) for k in at.values()}
    for action in left:
        fits = [a for a in inline if id(a) not in used and _doers(a) and _doers(a) == _doers(action)]
        if repeats and len(fits) == 1:
            used.add(id(fits[0]))
            _repeat(fits[0], action)
        else:
            out.append(action)
    return out


def _rest(inline: list[Action], listed: list[Action], at: dict[int, int], numbered: bool) -> None:
    """In a list that repeats, what has the same number or minute, or stands between two that are told, is the one meant."""
    for n, action in enumerate(listed):
        if n in at:
            continue
        above = max((k for m, k in at.items() if m < n), default=-1)
        below = min((k for m, k in at.items() if m > n), default=len(inline))
        fits: list[tuple[float, int]] = []
        for k, other in enumerate(inline):
            if k in at.values():
                continue
            tail = numbered and _tail(other) is not None and _tail(other) == _tail(action)
            minute, between = _same_minute(other, action), above < k < below
            score = _shared(action.draft.text, other.draft.text) + 0.1 * bool(_doers(other) & _doers(action))
            alone = minute and _only(action, listed) and _only(other, inline)
            if (tail and (score > 0 or between)) or (minute and score > (0.0 if alone else 0.3)):
                fits.append((score + 0.5, -k))
            elif between and score + 0.1 * minute >= 0.4:
                fits.append((score, -k))
        if fits:
            at[n] = -max(fits)[1]


def _only(action: Action, among: list[Action]) -> bool:
    """Whether no other action of these has its minute."""
    return sum(_same_minute(action, other) for other in among) == 1


def _shared(short: Mark, long: Mark) -> float:
    """The share of one wording's words of three letters and more that begin like words of the other."""
    mine, theirs = ({w[:4] for w in _word().findall(m.text.lower()) if len(w) > 2} - _PLAIN for m in (short, long))
    return len(mine & theirs) / len(mine) if mine else 0.0


_PLAIN = frozenset("the and for with that this from its all any are was will not next meet".split())


def _by_minute(inline: list[Action], listed: list[Action]) -> bool:
    """Whether a list cites the minutes of the actions above it."""
    cited = [any(_same_minute(a, b) for b in inline) for a in listed if a.ref is not None]
    return sum(cited) > 1 and sum(cited) * 4 >= 3 * len(listed)


@cache
def _last_number() -> re.Pattern[str]:
    return re.compile(r"(\d{1,3})[a-z]?\W{0,3}$")


def _tail(action: Action) -> str | None:
    """The last number of an action's own: '7' of 'AP7', of '44/7' and of '44/7a'."""
    number = action.draft.number
    found = _last_number().search(number.text) if number is not None else None
    return found[1].lstrip("0") if found is not None else None


def _numbered_alike(inline: list[Action], listed: list[Action]) -> bool:
    """Whether the numbers of a list are those of the actions above it, whatever stands before them."""
    above = {_tail(a) for a in inline} - {None}
    told = [_tail(a) for a in listed]
    known = sum(tail in above for tail in told if tail is not None)
    return len(above) > 1 and known > 1 and known * 3 >= 2 * len(listed)


def _same_minute(first: Action, second: Action) -> bool:
    if first.ref is None or second.ref is None:
        return False
    return clean_number(first.ref.text) == clean_number(second.ref.text)


def likeness(first: Mark, second: Mark) -> float:
    """F1 of their words."""
    a, b = _word().findall(first.text.lower()), _word().findall(second.text.lower())
    total = len(a) + len(b)
    return 2 * (Counter(a) & Counter(b)).total() / total if total else 0.0


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


def _stems(words: Mark) -> set[str]:
    return {w[:5] for w in re.findall(r"[^\W\d_]+", words.text.lower()) if len(w) > 3}


def _held(short: Mark, long: Mark) -> float:
    """The share of one wording's longer words that stand in the other, endings aside."""
    stems = _stems(short)
    return len(stems & _stems(long)) / len(stems) if len(stems) > 1 else 0.0


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
