"""Matters of a review with somebody known behind each, and what became of it: 'Valuation of the silver, AB. Received.'"""

from __future__ import annotations

import re
from functools import cache

from ..items import Entry
from ..labels import find_labels
from ..lines import Knows
from ..lines.patterns import OWNERS
from ..mentions import mark
from ..reported import tells
from ..tasks import Tasks, split_owners
from .model import UpdateDraft
from .split import say


@cache
def _matter() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+)?(?P<topic>[A-Z][^.:;!?\n]{5,90}?)"
        rf"(?:,\s|\s[–—-]\s|\s?\()(?P<who>{OWNERS})\)?(?:[.:]|\s[–—-])\s+(?=\S)"
    )


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|was|were|has|had|have|will|would|said|asked|reported|noted|agreed|thanked|thought)\b"
    )


@cache
def _decided() -> re.Pattern[str]:
    """What is decided there and then, of a matter and not of somebody's task."""
    return re.compile(
        r"(?:[Ii]t was |[Ww]e |[Mm]embers )?(?:RESOLVED|AGREED|[Rr]esolved|[Aa]greed|[Dd]ecided|Approved|Adopted|Accepted|Elected|Carried)\b"
    )


def matter(entry: Entry, knows: Knows) -> UpdateDraft | None:
    """The matter that a line of a review begins with, as its heading or not, where what stands behind tells what became of it."""
    passage, text = entry.passage, entry.passage.text
    heading = entry.item.heading if entry.item is not None else None
    begin = heading.start if heading is not None and heading.passage is passage and entry.begin else entry.begin
    found = _matter().match(text, begin)
    if found is None or passage.once(find_labels) or _verb().search(text, *found.span("topic")):
        return None
    owners = split_owners(text, *found.span("who"))
    said = mark(passage, found.end(), len(text))
    if not all(knows(text[a:b]) for a, b in owners) or passage.once(Tasks).subject(*found.span("topic")) is not None:
        return None
    if not tells(said) or _decided().match(said.text) is not None:
        return None
    draft = UpdateDraft(mark(passage, *found.span("topic")), "log-item", entry.item)
    draft.named = [mark(passage, a, b) for a, b in owners]
    say(draft, said)
    return draft
