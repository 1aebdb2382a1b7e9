"""Owners in front of the tasks of a column, where most of its tasks are led so: 'Ann: write to the bank', 'WP leaders: send photographs'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..mentions import mark
from ..tasks import imperative
from .label_owners import owners_in
from .model import ActionDraft

_LEAST, _SHARE = 2, 0.6
"""So many tasks of those that could be led by owners, and so much of them, make a habit."""


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"(?P<who>[A-Z@][^:.;!?–—]{1,60}):\s{1,2}(?=\S)")


def take_leads(drafts: Sequence[ActionDraft]) -> None:
    """Give tasks of a column the words and the colon in front for owners where somebody known leads most others so."""
    beside = [d for d in drafts if d.rule == "action-column" and d.unit is not None and not d.unit.owners]
    led = sum(bool(d.label_owners) and d.label_owners[0].start < d.text.start for d in beside)
    rest = [(d, found) for d in beside if not d.label_owners and (found := _led(d)) is not None]
    if not rest or led < _LEAST or led < _SHARE * (led + len(rest)):
        return
    for draft, found in rest:
        passage = draft.text.passage
        draft.label_owners = owners_in(passage, found.span("who"))
        draft.text = mark(passage, found.end(), draft.text.end)


def _led(draft: ActionDraft) -> re.Match[str] | None:
    """What leads a task: few words and a colon in front of an instruction or of words that go on in lower case."""
    text = draft.text.passage.text
    found = _lead().match(text, draft.text.start, draft.text.end)
    if found is None or len(found["who"].split()) > 7:
        return None
    return found if text[found.end()].islower() or imperative(text[found.end() : draft.text.end]) else None
