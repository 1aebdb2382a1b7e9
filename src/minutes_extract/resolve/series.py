"""Numbers that a body gives its actions meeting by meeting: '47.1' of meeting 47, and of the one before '46.3'."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ..find.actions import ActionDraft
from ..find.items import ItemDraft
from ..find.updates import UpdateDraft

_LEAST = 2
"""Actions numbered so that show it."""

_BACK = 24
"""Meetings from which actions may still be open."""


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?P<meeting>\d{1,3})[./-]\d{1,3}[a-z]?")


def _meeting(text: str) -> int | None:
    found = _number().fullmatch(text.strip())
    return int(found["meeting"]) if found is not None else None


def number_series(updates: Iterable[UpdateDraft], actions: Iterable[ActionDraft], items: Iterable[ItemDraft]) -> None:
    """Take what earlier actions are cited with for their numbers, where those of this meeting are numbered alike.

    All of this meeting's begin with the same number, which none of its items has; else they may be those of minutes.
    """
    shown = [_meeting(action.number.text) for action in actions if action.number is not None]
    now = shown[0] if len(shown) >= _LEAST and len(set(shown)) == 1 else None
    if now is None or any(item.number_text == str(now) for item in items):
        return
    for update in updates:
        then = _meeting(update.ref.text) if update.ref is not None and update.number is None else None
        if then is not None and 0 < now - then <= _BACK:
            update.number, update.ref = update.ref, None
