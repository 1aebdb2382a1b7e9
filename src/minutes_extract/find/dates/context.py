"""The words before a date that say how it bounds a task: by, on, before, after, during."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.find.dates.patterns import Pattern

__all__ = ["RELATIONS", "relation_before"]

_TAIL = 64
_OPENING = "([{*_\"'“‘"
_GAP = r"[^\S\n]{0,12}(?:\n[^\S\n]{0,12})?"
_SP = rf"(?=\s){_GAP}"
_TIME = (
    rf"(?:[0-9]{{1,2}}(?:[.:][0-9]{{2}})?\s?(?:[ap]\.?m\.?)?|noon|midday|midnight|lunchtime|cop|cob"
    rf"|(?:the{_SP})?(?:close{_SP}of{_SP}(?:play|business)|end{_SP}of{_SP}(?:the{_SP})?(?:day|play)))"
)

# Each stands straight before the date, with 'the' or 'this' between at most. What comes before the '-' of an id is
# the relation.
RELATIONS = (
    Pattern("by-time", rf"by{_SP}{_TIME}(?:{_SP}(?:on|of))?", "by 5pm on", "at 5pm on"),
    Pattern(
        "by-limit",
        rf"(?:by{_SP})?no(?:t|{_SP}any)?{_SP}later{_SP}than|on{_SP}or{_SP}before|up{_SP}to(?:{_SP}and{_SP}including)?",
        "by no later than",
        "later than",
    ),
    Pattern(
        "by-due",
        rf"due(?:{_SP}(?:by|on|in))?|(?:deadline|(?:closing|target|completion|due){_SP}date)(?:{_SP}for{_SP}\w{{1,20}})?"
        rf"(?:{_SP}(?:is|of|by|on))?",
        "deadline for comments is",
        "dead",
    ),
    Pattern("by", rf"(?:(?:at{_SP}the{_SP})?latest{_SP})?by|until|till|latest", "until", "bye"),
    Pattern("before", rf"before|prior{_SP}to|ahead{_SP}of|in{_SP}advance{_SP}of|in{_SP}time{_SP}for", "prior to", "of"),
    Pattern(
        "after",
        rf"(?:(?:with{_SP}effect|effective){_SP})?from|after|since|following|beyond",
        "with effect from",
        "form",
    ),
    Pattern(
        "during",
        rf"(?:at{_SP}some{_SP}(?:point|stage){_SP})?in|during|throughout|between|within",
        "at some point in",
        "inn",
    ),
    Pattern("on", rf"on|at|as{_SP}(?:at|of)", "as at", "of"),
)

# One word decides, unless the word before it could make it part of one of the longer forms.
_SINGLE = {
    **dict.fromkeys(("by", "until", "till"), "by"),
    **dict.fromkeys(("from", "after", "since", "following", "beyond"), "after"),
    **dict.fromkeys(("in", "during", "throughout", "within", "between"), "during"),
    **dict.fromkeys(("on", "at"), "on"),
    "before": "before",
}
_PARTS = frozenset(
    "due latest or point stage effect effective noon midday midnight lunchtime play business cop cob day deadline date"
    " as".split()
)
# The last words of the longer forms, each with the words one of which comes before it; without any, the word alone.
_LONGER = {
    "than": frozenset(("later",)),
    "to": frozenset(("prior", "up")),
    "including": frozenset(("and",)),
    "of": frozenset("ahead advance deadline date as m pm noon play business".split()),
    "for": frozenset(("time",)),
    "is": frozenset(),
} | dict.fromkeys(
    "due latest deadline date cop cob noon midday midnight lunchtime play business day".split(), frozenset()
)


@cache
def _relation() -> re.Pattern[str]:
    ways = "|".join(f"(?P<r{number}>{relation.regex})" for number, relation in enumerate(RELATIONS))
    return re.compile(rf"(?<![\w-])(?:{ways})(?:\s?[:–-])?{_SP}(?:(?:the|this){_SP})?$")


def relation_before(low: str, start: int, floor: int = 0) -> tuple[str | None, int]:
    """The relation that the words before `start` state, and where they begin; (None, start) where there is none.

    `low` is lower-case text, and nothing before `floor` is looked at.

    >>> relation_before("circulate no later than 6 december", 24)
    ('by', 10)
    """
    tail = low[max(floor, start - _TAIL) : start]
    if not tail[-1:].isspace():
        return None, start
    words = tail.rsplit(None, 3)
    if words and words[-1] in ("the", "this"):
        words.pop()
    if not words or tail.count("\n", -13) > 1:
        return None, start
    last, before = words[-1].lstrip(_OPENING) or words[-1], words[-2] if len(words) > 1 else ""
    relation = _SINGLE.get(last)
    if relation and before not in _PARTS and before[-1:] not in ("m", ".") and not "0" <= before[:1] <= "9":
        at = tail.rindex(last)
        event = _event().search(tail, 0, at) if last == "on" and "before" in tail else None
        return ("before", start - len(tail) + event.start()) if event else (relation, start - len(tail) + at)
    ends = _LONGER.get(last)
    if (
        relation
        or ends == frozenset()
        or (ends and before in ends)
        or last[-1] in ":–-"
        or (before == "by" and last[-1] != ",")
    ):
        return _searched(tail, start)
    return None, start


@cache
def _event() -> re.Pattern[str]:
    """'before the Board on', 'before our meeting on': the event whose day follows."""
    return re.compile(
        rf"\bbefore{_SP}(?:(?:the|our|its|their){_SP})?(?:[\w&'’-]{{1,20}}{_SP}){{0,2}}"
        rf"(?:meeting|board|committee|council|group|panel|forum|agm|session|conference|event|visit|inspection){_SP}$"
    )


def _searched(tail: str, start: int) -> tuple[str | None, int]:
    found = _relation().search(tail)
    if found is None:
        return None, start
    relation = RELATIONS[int((found.lastgroup or "r0")[1:])].id
    return relation.partition("-")[0], start - len(tail) + found.start()
